"""Who lives near a word: the rows nearest to it, as they are or cleaned of what is no other word."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from embeddings.ask.words import resolve_or_infer
from embeddings.results import AnyTerm, Word
from embeddings.search.nearest_rows import Scored, nearest_rows
from embeddings.search.shown_words import Reason, Sieve, reading
from embeddings.table.space import Space

MOST_NEIGHBOURS = 30
LOOKED_AT = 2  # rows that are mostly looked at for each one that a clean list shows
SHOWN_HELD = 5


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A row near a direction: its most frequent word and its cosine, in [-1, 1]."""

    word: str
    row: int
    cosine: float


@dataclass(frozen=True, slots=True)
class Held:
    """How many of the rows looked at were held back for a reason, and the first of their words."""

    reason: Reason
    count: int
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The nearest words, nearest first; `held` is empty where everything was asked for.

    `rows` counts the rows that were compared: those with a word and a vector, without the word's own.
    """

    term: AnyTerm
    found: tuple[Neighbour, ...]
    held: tuple[Held, ...]
    everything: bool
    rows: int


def neighbours(space: Space, text: str, count: int = 10, everything: bool = False) -> Neighbours:  # noqa: FBT001, FBT002 - an operation's arguments come in order
    """Return the `count` nearest words to a word or phrase, at most MOST_NEIGHBOURS.

    Without `everything` the list is clean: real words only, one form of each, none of the question's own, and
    of the built-in model those alone that it knows well. Raises what `resolve_or_infer` raises.
    Exact: the rows come in the order of a full sort, and more are taken until `count` are found.
    """
    count = max(1, min(count, MOST_NEIGHBOURS))
    term, vector = resolve_or_infer(space, text)
    own = term.row if isinstance(term, Word) else None
    rows = len(space.meaningful) - (own is not None)
    if everything:
        found = islice(nearest_rows(space, vector, count, own), count)
        return Neighbours(term, tuple(named(space, one) for one in found), (), everything=True, rows=rows)
    kept, held = _cleaned(space, term, nearest_rows(space, vector, LOOKED_AT * count, own), count)
    return Neighbours(term, kept, held, everything=False, rows=rows)


def named(space: Space, scored: Scored) -> Neighbour:
    """Return a row that was ranked as a neighbour."""
    return Neighbour(space.word(scored.row), scored.row, scored.score)


def _cleaned(
    space: Space, term: AnyTerm, near: Iterator[Scored], count: int
) -> tuple[tuple[Neighbour, ...], tuple[Held, ...]]:
    sieve = Sieve(space, term)
    kept: list[Neighbour] = []
    held: dict[Reason, list[str]] = {reason: [] for reason in Reason}
    for one in near:
        read = reading(space, one.row)
        reason = sieve.reason(read)
        if reason is not None:
            held[reason].append(read.word)
            continue
        kept.append(Neighbour(read.word, one.row, one.score))
        if len(kept) == count:
            break
    told = (Held(reason, len(words), tuple(words[:SHOWN_HELD])) for reason, words in held.items() if words)
    return tuple(kept), tuple(told)
