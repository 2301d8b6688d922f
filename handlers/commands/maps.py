"""Words in a plane."""

import asyncio
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from embeddings.ask import word_map
from embeddings.ask.word_map import WordPlane
from embeddings.results import ModelCard
from handlers.commands.groups import matrix_button, odd_one_button
from handlers.commands.history import questions_before
from handlers.context.command import Commands, Request
from handlers.context.question import Buttons, Next, Question
from handlers.errors import MissingArguments, WrongCount
from handlers.reading.arguments import cut, masked
from handlers.reading.lists import Listing, listed
from handlers.reading.signs import spelled
from handlers.reading.typed import Taken, Typed
from handlers.service.questions import WORD_PLANE
from rendering.catalog import Catalog
from rendering.map import map_reply
from rendering.reply import Reply
from rendering.welcome import Topic
from storage.records import HistoryEntry

Groups = tuple[tuple[str, ...], ...]

REMEMBERED_WORDS_DRAWN = 12  # words of earlier questions: twelve are easy to read
_SEMICOLON, _BAR = re.compile(";"), re.compile(r"\|")


@dataclass(frozen=True, slots=True)
class Drawing:
    """What `/mapa` was asked for: groups of words, and whether their neighbours come along."""

    groups: Groups
    near: bool


@dataclass(frozen=True, slots=True)
class DrawnWords:
    """Groups of words in a plane; `remembered` says that they are of the asker's earlier questions."""

    groups: Groups
    plane: WordPlane
    remembered: bool


def drawing(typed: Typed) -> Drawing:
    """Read groups with semicolons between them, each a list of words; `+vizinhos` may stand anywhere.

    A word counts in the first group that has it, and a group's order makes no difference.
    """
    lists, near = _lists(typed)
    return Drawing(tuple(_groups(lists)), near=near)


def _lists(typed: Typed) -> tuple[list[Listing], bool]:
    """Read the groups, and say whether neighbours come along."""
    raw = spelled(typed.text)
    found = typed.wording.neighbours.search(masked(raw))
    if found is not None:
        raw = raw[: found.start()] + raw[found.end() :]
    return [listed(part, typed.wording) for part in cut(raw, _between_groups(raw))], found is not None


def _between_groups(raw: str) -> re.Pattern[str]:
    """Take a bar for a sign between groups where commas part their words."""
    signs = masked(raw)
    return _BAR if ";" not in signs and "," in signs else _SEMICOLON


def _taken(typed: Typed) -> list[Taken]:
    words = dict.fromkeys(word for one in _lists(typed)[0] for word in one.between)
    return [Taken("between", "”, “".join(words))] if words else []


def _groups(lists: Sequence[Listing]) -> Iterator[tuple[str, ...]]:
    seen: set[str] = set()
    for part in lists:
        group = tuple(sorted(set(part.texts) - seen))
        seen.update(group)
        if group:
            yield group


async def _plane(request: Request, asked: Drawing) -> DrawnWords:
    """Draw the words that were typed; without any, those of the asker's last questions here."""
    groups = asked.groups or await _read_remembered(request)
    count = sum(map(len, groups))
    if not groups:
        raise MissingArguments(request.key)
    if not word_map.LEAST_WORDS <= count <= word_map.MOST_WORDS:
        raise WrongCount(request.key, count, word_map.LEAST_WORDS, word_map.MOST_WORDS)
    plane = await request.answers.of(WORD_PLANE, asked.near, *groups)
    return DrawnWords(groups, plane, remembered=not asked.groups)


async def _read_remembered(request: Request) -> Groups:
    """Give the words of the asker's last questions here as one group; none if they are fewer than two."""
    words = await words_of(await questions_before(request), request.commands)
    return (tuple(sorted(words)),) if len(words) >= word_map.LEAST_WORDS else ()


async def words_of(entries: Sequence[HistoryEntry], commands: Commands) -> tuple[str, ...]:
    """Give the first words of earlier questions; others have their turn after each, long as it may be."""
    words: dict[str, None] = {}
    for entry in entries:
        asked = commands.named(entry.command)
        if isinstance(asked, Question):
            words.update(dict.fromkeys(asked.words_of(commands.typed(asked.key, entry.text))))
        if len(words) >= REMEMBERED_WORDS_DRAWN:
            break
        await asyncio.sleep(0)
    return tuple(words)[:REMEMBERED_WORDS_DRAWN]


def _show(catalog: Catalog, asked: Drawing, answer: DrawnWords, card: ModelCard) -> Reply:
    return map_reply(catalog, answer.plane, card, company=asked.near, remembered=answer.remembered)


def _after(after: Next, asked: Drawing, answer: DrawnWords) -> Buttons:
    words = tuple(chain(*answer.groups))
    near = None if asked.near else after.map(*answer.groups, near=True, label="near")
    return [near, matrix_button(after, words), odd_one_button(after, words)]


def _words(asked: Drawing) -> tuple[str, ...]:
    return tuple(chain(*asked.groups))


MAP = Question(
    key="map",
    lists=True,
    topic=Topic.SEE,
    term="pca",
    read=drawing,
    taken=_taken,
    ask=_plane,
    render=_show,
    follow=_after,
    words=_words,
    terms=lambda answer: answer.plane.terms,
    kept=True,
)
