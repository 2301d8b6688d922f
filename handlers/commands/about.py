"""What `/ajuda` says of one command or one word of the field."""

from embeddings.table.space import Space
from handlers.context.command import Command, Commands, Request
from handlers.context.examples import written_here
from handlers.reading.arguments import tidy
from handlers.reading.asked import PlainQuestion
from handlers.reading.talk import Meaning
from rendering.about import about_reply, unknown_topic_reply
from rendering.definitions import GLOSSARY
from rendering.glossary import find_term
from rendering.reply import Reply


async def about(request: Request) -> Reply:
    """Explain a command, or a word of the field: `/ajuda similar`, `/ajuda o que é cosseno`."""
    asked = tidy(request.text)
    named = request.commands.named(asked)
    if named is not None:
        return await _explained(request, named)
    meaning = await request.answers.compute(_read, request.commands, asked, request.catalog.language)
    if isinstance(meaning, PlainQuestion) and not meaning.bare and meaning.command != GLOSSARY:
        return await _explained(request, request.commands.named(meaning.command), meaning.text)
    term = meaning.text if isinstance(meaning, PlainQuestion) else asked
    glossary = request.commands.named(GLOSSARY)
    if glossary is not None and find_term(request.catalog, term) is not None:
        return await glossary.answer(request.about(term))
    near = request.commands.near(asked)
    return await _explained(request, None if near is None else near[0])


def _read(_: Space, commands: Commands, asked: str, language: str) -> Meaning:
    return commands.talk.read(asked, language)


async def _explained(request: Request, command: Command | None, text: str = "") -> Reply:
    if command is None:
        return unknown_topic_reply(request.catalog, request.text)
    return about_reply(request.catalog, command.key, text or await written_here(request, command))
