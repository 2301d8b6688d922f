"""Who lives near a word, and which place another word has among them."""

import re
from dataclasses import dataclass

from embeddings import neighbours as space_neighbours
from embeddings import rank as space_rank
from embeddings.neighbours import MOST, Neighbours
from embeddings.rank import Rank
from handlers.answers import Operation
from handlers.arguments import one_text, pair
from handlers.command import Command, Request
from rendering.catalog import Catalogs
from rendering.neighbours import neighbours_reply, rank_reply
from rendering.reply import Reply
from rendering.typed import visible

NEIGHBOURS = Operation("neighbours", space_neighbours.neighbours, Neighbours)
RANK = Operation("rank", space_rank.rank, Rank)

_USUAL = 10
_NUMBER = re.compile(r"[+-]?[0-9]{1,6}")


@dataclass(frozen=True, slots=True)
class Wish:
    """What `/vizinhos` was asked for: whose neighbours, how many, and whether the list stays as it is."""

    text: str
    count: int
    everything: bool


async def neighbours(request: Request) -> Reply:
    """Answer `/vizinhos TEXT [n] [tudo]`."""
    asked = wish(request.key, request.text, request.services.catalogs)
    count = max(1, min(asked.count, MOST))
    answer = await request.answers.of(NEIGHBOURS, asked.text, count, asked.everything)
    command = request.command.named(request.catalog.language)
    return neighbours_reply(request.catalog, answer, request.answers.card, command=command, asked=asked.count)


async def rank(request: Request) -> Reply:
    """Answer `/posicao A B`."""
    answer = await request.answers.of(RANK, *pair(request.key, request.text))
    return rank_reply(request.catalog, answer, request.answers.card)


def wish(command: str, raw: str, catalogs: Catalogs) -> Wish:
    """Read a word or phrase with a number and `tudo` (or `all`) behind it, in any order, both optional.

    What stands alone or in quotes is the text: `/vizinhos tudo`, `/vizinhos "guerra 2"`. Raises
    `MissingArguments` without a text.
    """
    markers = {catalog.text("neighbours-all") for catalog in catalogs}
    words = visible(raw).split()
    count: int | None = None
    everything = False
    while len(words) > 1:
        last = words[-1].casefold()
        if not everything and last in markers:
            everything = True
        elif count is None and _NUMBER.fullmatch(last):
            count = int(last)
        else:
            break
        words.pop()
    return Wish(one_text(command, " ".join(words)), _USUAL if count is None else count, everything)


COMMANDS: tuple[Command, ...] = (
    Command("vizinhos", "neighbors", neighbours, kept=True),
    Command("posicao", "rank", rank, kept=True),
)
