"""Messages about the list that was answered just before: what stands at a place of it, its first two."""

from handlers.commands.neighbours import NEAREST, from_first, place_of, wish
from handlers.context.question import list_text
from handlers.reading.asked import PlainQuestion
from handlers.telegram.asking import Asking, Occasion
from handlers.telegram.preceding import Last

_PAIR, _TWO = "similar", 2


def at_place(asking: Asking, asked: Occasion, last: Last, place: int) -> PlainQuestion | None:
    """Ask for the neighbour at a place, from 1, of the list before; None after any other answer."""
    if last.command.key != NEAREST.key:
        return None
    typed = asking.commands.typed(NEAREST.key, last.text)
    return PlainQuestion(NEAREST.key, place_of(typed, asked.here.catalog, place))


async def first_two(asking: Asking, asked: Occasion, last: Last) -> PlainQuestion | None:
    """Compare the first two neighbours of the list before; None after any other answer."""
    if last.command.key != NEAREST.key:
        return None
    request = await asking.request(last.command, asked, last.text)
    answer = await NEAREST.ask(request, from_first(wish(request.typed)))
    words = [one.word for one in answer.found[:_TWO]]
    return PlainQuestion(_PAIR, list_text(words)) if len(words) == _TWO else None
