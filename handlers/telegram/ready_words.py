"""The words that a question has ready, in the language of the model that the chat asks."""

from dataclasses import replace

from embeddings.ask.two_models import unknown
from handlers.context.command import Command
from handlers.reading.asked import PlainQuestion
from handlers.telegram.asking import Asking, Occasion


async def with_ready_words(
    asking: Asking, asked: Occasion, command: Command, meaning: PlainQuestion
) -> PlainQuestion | None:
    """Write the words that a question has ready behind its text; None where the chat's model lacks one."""
    if meaning.ready is None:
        return meaning
    ready = asked.here.catalog.text(meaning.ready)
    needed = command.needs(asking.commands.typed(command.key, ready)).words
    answers = (await asking.chosen_model(asked)).answers
    if await answers.compute(unknown, tuple(needed)):
        return None
    return replace(meaning, text=f"{meaning.text} {ready}".strip(), ready=None)
