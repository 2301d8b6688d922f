"""The words of the field, each explained with an example to tap."""

from collections.abc import Sequence
from dataclasses import replace

from handlers.context.command import Act, Command, Request
from handlers.context.examples import answerable, example_in
from handlers.context.question import WHY
from handlers.reading.arguments import tidy
from rendering.definitions import (
    GLOSSARY,
    WITH_ANGLE,
    glossary_reply,
    group_reply,
    term_reply,
    unknown_term_reply,
)
from rendering.faq import NOTHING_BEFORE, BeforeIdea, HowFound, faq_question, faq_reply, named_question
from rendering.glossary import GROUPS, GlossaryTerm, find_term, is_named, near_terms
from rendering.reply import AnyButton, Button, FollowUp, Reply
from rendering.welcome import Topic


async def glossary(request: Request) -> Reply:
    """Answer `/glossario TERM`; without a term list all, for the key of a group those of it."""
    asked = tidy(request.text)
    if not asked:
        return glossary_reply(request.catalog)
    if (key := named_question(asked)) is not None:
        return await question_reply(request, key)
    if asked in GROUPS:
        return group_reply(request.catalog, asked)
    found = find_term(request.catalog, asked)
    if found is None:
        return unknown_term_reply(request.catalog, asked, near_terms(request.catalog, asked))
    return await _explained(request, found, asked)


async def question_reply(
    request: Request,
    key: str,
    how: HowFound | None = None,
    others: Sequence[str] = (),
    before: BeforeIdea = NOTHING_BEFORE,
) -> Reply:
    """Answer a question about the ideas of the field."""
    question = faq_question(request.catalog, key)
    example = await _works(request, question.example)
    return faq_reply(request.catalog, question, example, how, others, before)


async def _works(request: Request, written: str) -> AnyButton | None:
    """Make a button of an example, None for one that this chat's model can't answer."""
    example = example_in(request.catalog, request.commands, written)
    works = [] if example is None else await answerable(request, [example])
    return works[0].button if works else None


async def _explained(request: Request, found: GlossaryTerm, asked: str) -> Reply:
    button = await _works(request, found.example)
    read_as = None if is_named(request.catalog, found, asked) else asked
    drawn = await _drawn(request) if found.key in WITH_ANGLE else None
    return term_reply(request.catalog, found, button, read_as, drawn)


async def _drawn(request: Request) -> AnyButton | None:
    """Make a button for the drawing of an angle; None where the chat's model has not its words."""
    catalog = request.catalog
    example = await _works(request, f"/{catalog.command(WHY)} {catalog.text('command-why-example')}")
    if not isinstance(example, Button | FollowUp):
        return None
    return replace(example, label=catalog.text("glossary-drawing"))


COMMANDS: tuple[Command, ...] = (Act(key=GLOSSARY, topic=Topic.START, act=glossary, offered=True),)
