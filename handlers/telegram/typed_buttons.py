"""The name of a button below the answer before, typed instead of pressed: `Position`, `Compare with cat`."""

from dataclasses import replace
from itertools import chain

from embeddings.errors import EmbeddingError
from handlers.context.question import Question
from handlers.errors import PersonError
from handlers.reading.asked import PlainQuestion
from handlers.telegram.asking import Asking, Occasion
from handlers.telegram.preceding import Last, Preceding
from rendering.followups import may_be_label
from rendering.reply import FollowUp


async def button_typed(asking: Asking, before: Preceding, asked: Occasion, text: str) -> PlainQuestion | None:
    """Give what the button asks whose name was typed; None where the answer before has no such button."""
    said = text.strip(" .!").casefold()
    if not may_be_label(asked.here.catalog, said) or (last := await before.question(asked)) is None:
        return None
    found = next((one for one in await _buttons(asking, asked, last) if one.label.casefold() == said), None)
    return None if found is None else PlainQuestion(found.command, found.text)


async def button_to(asking: Asking, asked: Occasion, last: Last, key: str) -> PlainQuestion | None:
    """Give what the button to a command asks; None where the answer before has no such button."""
    found = next((one for one in await _buttons(asking, asked, last) if one.command == key), None)
    return None if found is None else PlainQuestion(found.command, found.text)


async def _buttons(asking: Asking, asked: Occasion, last: Last) -> list[FollowUp]:
    """Give all buttons of an answer; none of one that can't be made again."""
    if not isinstance(last.command, Question):
        return []
    try:
        request = await asking.request(last.command, asked, last.text)
        reply = await last.command.answer(replace(request, unfolded=True))
    except (PersonError, EmbeddingError):
        return []
    return [one for one in chain(*reply.keyboard) if isinstance(one, FollowUp)]
