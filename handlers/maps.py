"""Words in a plane."""

import asyncio
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from embeddings import projection
from embeddings.projection import WordPlane
from handlers.answers import Operation
from handlers.arguments import cut, items, masked, tidy
from handlers.command import Command, Request
from handlers.errors import MissingArguments, PersonError, WrongCount
from handlers.expressions import expression, line
from handlers.history import questions_before
from handlers.neighbours import wish
from handlers.words import beside
from rendering.catalog import Catalogs
from rendering.map import map_reply
from rendering.reply import Reply
from storage.records import HistoryEntry

WORD_PLANE = Operation("word-plane", projection.word_plane, WordPlane)

Groups = tuple[tuple[str, ...], ...]

REMEMBERED = 12  # words of earlier questions: so many are easy to read
_SEMICOLON = re.compile(";")


@dataclass(frozen=True, slots=True)
class Drawing:
    """What `/mapa` was asked for: groups of words, and whether their neighbours come along."""

    groups: Groups
    near: bool


async def plane(request: Request) -> Reply:
    """Answer `/mapa A B; C D [+vizinhos]`; without words, for those of the asker's last questions here."""
    asked = drawing(request.text, request.services.catalogs)
    groups = asked.groups or await _remembered(request)
    count = sum(map(len, groups))
    if not groups:
        raise MissingArguments(request.key)
    if not projection.LEAST <= count <= projection.MOST:
        raise WrongCount(request.key, count, projection.LEAST, projection.MOST)
    answer = await request.answers.of(WORD_PLANE, asked.near, *groups)
    return map_reply(
        request.catalog,
        answer,
        request.answers.card,
        company=asked.near,
        remembered=not asked.groups,
    )


def drawing(raw: str, catalogs: Catalogs) -> Drawing:
    """Read groups parted by semicolons, each a list of words, with `+vizinhos` or `+neighbors` anywhere.

    A word counts in the first group that has it, and a group's order makes no difference.
    """
    markers = "|".join(re.escape(catalog.text("map-neighbours-marker")) for catalog in catalogs)
    marker = re.compile(rf"\+\s?(?:{markers})\b,?", re.IGNORECASE)
    unquoted = masked(raw)
    found = marker.search(unquoted)
    if found is not None:
        raw = raw[: found.start()] + raw[found.end() :]
    return Drawing(tuple(_groups(raw)), near=found is not None)


def _groups(raw: str) -> Iterator[tuple[str, ...]]:
    seen: set[str] = set()
    for part in cut(raw, _SEMICOLON):
        group = tuple(sorted(set(items(part)) - seen))
        seen.update(group)
        if group:
            yield group


async def _remembered(request: Request) -> Groups:
    """Give the words of the asker's last questions here as one group; none if they are fewer than two."""
    words = await words_of(await questions_before(request), request.services.catalogs)
    return (tuple(sorted(words)),) if len(words) >= projection.LEAST else ()


async def words_of(entries: Sequence[HistoryEntry], catalogs: Catalogs) -> tuple[str, ...]:
    """Give the first words of earlier questions; others have their turn after each, long as it may be."""
    words: dict[str, None] = {}
    for entry in entries:
        words.update(dict.fromkeys(_asked_about(catalogs, entry.command, entry.text)))
        if len(words) >= REMEMBERED:
            break
        await asyncio.sleep(0)
    return tuple(words)[:REMEMBERED]


def _asked_about(catalogs: Catalogs, command: str, text: str) -> list[str]:
    """Give the words of an earlier question; none of one that is not about words or could not be read."""
    read = _READERS.get(command)
    try:
        return [] if read is None else [word for word in read(command, text, catalogs) if word]
    except PersonError:
        return []


def _placed(command: str, text: str) -> list[str]:
    asked = line(command, text, projection.MOST)
    return [*asked.first, *asked.second, *asked.texts]


_READERS: dict[str, Callable[[str, str, Catalogs], list[str]]] = {
    **dict.fromkeys(("embedding", "vetor"), lambda command, text, _: list(beside(command, text))),
    "dims": lambda _command, text, _: [tidy(text)],
    **dict.fromkeys(("similar", "posicao", "intruso", "matriz"), lambda _command, text, _: items(text)),
    "vizinhos": lambda command, text, catalogs: [wish(command, text, catalogs).text],
    "analogia": lambda command, text, _: [term.text for term in expression(command, text)],
    "eixo": lambda command, text, _: _placed(command, text),
    "mapa": lambda _command, text, catalogs: list(chain(*drawing(text, catalogs).groups)),
}
"""How the words of earlier questions are read, by command."""


COMMANDS = (Command("mapa", "map", plane, kept=True),)
