"""Who lives near a word, and which place another word has among them."""

import re
from dataclasses import dataclass, replace

from embeddings import neighbours as space_neighbours
from embeddings import rank as space_rank
from embeddings.neighbours import MOST, Neighbours
from embeddings.rank import Rank
from handlers.answers import Operation
from handlers.arguments import one_text, pair
from handlers.command import Command, Request
from rendering.catalog import Catalogs
from rendering.neighbours import Page, neighbours_reply, rank_reply
from rendering.reply import FollowUp, Keyboard, Reply
from rendering.typed import visible

NEIGHBOURS = Operation("neighbours", space_neighbours.neighbours, Neighbours)
RANK = Operation("rank", space_rank.rank, Rank)

_USUAL = 10
_NUMBER = re.compile(r"[+-]?[0-9]{1,6}")
_RANGE = re.compile(r"([0-9]{1,6})[-\u2013]([0-9]{1,6})")


@dataclass(frozen=True, slots=True)
class Wish:
    """What `/vizinhos` was asked for: whose neighbours, which places, and whether the list stays as it is.

    `first` and `last` are places that can be shown, 1 to MOST; `bounded` says that others were asked for.
    """

    text: str
    first: int
    last: int
    everything: bool = False
    bounded: bool = False


async def neighbours(request: Request) -> Reply:
    """Answer `/vizinhos TEXT [n | from-to] [tudo]`."""
    asked = wish(request.key, request.text, request.services.catalogs)
    answer = await request.answers.of(NEIGHBOURS, asked.text, asked.last, asked.everything)
    page = Page(request.command.named(request.catalog.language), asked.first, asked.last, asked.bounded)
    reply = neighbours_reply(request.catalog, answer, request.answers.card, page)
    return replace(reply, keyboard=_turning(request, asked, answer))


def _turning(request: Request, asked: Wish, answer: Neighbours) -> Keyboard:
    """Make the buttons to the nearer and the farther ones, and to the list as it is or the clean one."""
    nearer = Wish(asked.text, max(1, asked.first - _USUAL), asked.first - 1, asked.everything)
    farther = Wish(asked.text, asked.last + 1, min(MOST, asked.last + _USUAL), asked.everything)
    other = replace(asked, everything=not asked.everything)
    goes_on = asked.last <= len(answer.found) and asked.last < min(MOST, answer.rows)
    turns = [
        ("neighbours-nearer", nearer, asked.first > 1),
        ("neighbours-farther", farther, goes_on),
        ("neighbours-to-clean" if asked.everything else "neighbours-to-raw", other, bool(answer.found)),
    ]
    marker = request.catalog.text("neighbours-all")
    row = tuple(
        FollowUp(request.catalog.text(label), request.key, written(turned, marker), in_place=True)
        for label, turned, offered in turns
        if offered
    )
    return (row,) if row else ()


async def rank(request: Request) -> Reply:
    """Answer `/posicao A B`."""
    answer = await request.answers.of(RANK, *pair(request.key, request.text))
    return rank_reply(request.catalog, answer, request.answers.card)


def wish(command: str, raw: str, catalogs: Catalogs) -> Wish:
    """Read a word or phrase with a number, or a range of places, and `tudo` (or `all`) behind it.

    Both are optional and come in any order. What stands alone or in quotes is the text: `/vizinhos tudo`,
    `/vizinhos "guerra 2"`. Raises `MissingArguments` without a text.
    """
    markers = {catalog.text("neighbours-all") for catalog in catalogs}
    words = visible(raw).split()
    places: tuple[int, int] | None = None
    everything = False
    while len(words) > 1:
        last = words[-1].casefold()
        if not everything and last in markers:
            everything = True
        elif places is None and (found := _places(last)) is not None:
            places = found
        else:
            break
        words.pop()
    text = one_text(command, " ".join(words))
    first, last_place = places or (1, _USUAL)
    start = max(1, min(first, MOST))
    end = max(start, min(last_place, MOST))
    return Wish(text, start, end, everything, bounded=(start, end) != (first, last_place))


def written(asked: Wish, marker: str) -> str:
    """Write a wish so that `wish` reads it again; `marker` is the word for the list as it is."""
    text = f'"{asked.text}"' if " " in asked.text else asked.text
    places = [] if (asked.first, asked.last) == (1, _USUAL) else [f"{asked.first}-{asked.last}"]
    return " ".join([text, *places, *([marker] if asked.everything else [])])


def _places(text: str) -> tuple[int, int] | None:
    if _NUMBER.fullmatch(text):
        return 1, int(text)
    found = _RANGE.fullmatch(text)
    return None if found is None else (int(found[1]), int(found[2]))


COMMANDS: tuple[Command, ...] = (
    Command("vizinhos", "neighbors", neighbours, kept=True),
    Command("posicao", "rank", rank, kept=True),
)
