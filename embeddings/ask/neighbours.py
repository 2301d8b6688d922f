"""The neighbours of a word: the rows nearest to it, all of them or a clean list of real other words."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from embeddings.ask.words import resolve_or_infer
from embeddings.results import AnyTerm, Word
from embeddings.search.nearest_rows import Scored, nearest_rows
from embeddings.search.shown_words import Reason, Sieve, reading
from embeddings.table.space import Space

MOST_NEIGHBOURS = 30
LOOKED_AT = 2  # about how many rows a search reads for each row that a clean list shows
SHOWN_HELD = 5


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A row near a direction: its most frequent word and its cosine, in [-1, 1]."""

    word: str
    row: int
    cosine: float


@dataclass(frozen=True, slots=True)
class Held:
    """How many rows were held back for one reason, and the words of the first ones."""

    reason: Reason
    count: int
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The nearest words, the nearest first; with `everything` no row is held back, and `held` is empty.

    `rows` counts the rows that were compared: all that have a word and a vector, except the word's own row.
    """

    term: AnyTerm
    found: tuple[Neighbour, ...]
    held: tuple[Held, ...]
    everything: bool
    rows: int


def neighbours(space: Space, text: str, count: int = 10, everything: bool = False) -> Neighbours:  # noqa: FBT001, FBT002 - an operation's arguments come in order
    """Return the `count` nearest words to a word or phrase, at most MOST_NEIGHBOURS.

    With `everything` this is gensim's `most_similar(topn=)`. Without, the list is clean: it has real words
    only, one form of each, no form of the question's own word, and from the built-in model only words that it
    knows well. The result is exact: it is that of a full sort, and rows are read until `count` words are
    found. Raises what `resolve_or_infer` raises.
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
    """Return a ranked row as a neighbour, with its word."""
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
    reasons = (Held(reason, len(words), tuple(words[:SHOWN_HELD])) for reason, words in held.items() if words)
    return tuple(kept), tuple(reasons)
