"""Which place one word has among the neighbours of another, both ways: rank is not symmetric."""

from dataclasses import dataclass

import numpy as np

from embeddings.cosines import cosine
from embeddings.errors import NotNeighbours
from embeddings.lemmas import same_word
from embeddings.neighbours import Neighbour, Ranking, Sieve, neighbour, ranking
from embeddings.questions import resolve
from embeddings.ranking import nearest
from embeddings.results import Term, Word
from embeddings.space import Space, Vector

TOP = 3
ABOVE = 5
CLEANED = 1000  # places down to which the clean place is counted too: it looks every row in between up


@dataclass(frozen=True, slots=True)
class Place:
    """The place of one term among the neighbours of another.

    `place` counts from 1, the nearest: one more than the rows that are strictly nearer; `tied` counts the
    others that are equally near and so have the same place. `rows` are all rows compared. `clean` is the
    place in the clean list, None where it is not in it or too far down to say. `top` are the nearest rows,
    `above` the last ones before the place, those of `top` left out.
    """

    place: int
    tied: int
    rows: int
    clean: int | None
    top: tuple[Neighbour, ...]
    above: tuple[Neighbour, ...]


@dataclass(frozen=True, slots=True)
class Rank:
    """Two terms' cosine, and the place of each among the neighbours of the other.

    `forward` is the place of `second` among the neighbours of `first`, `backward` the other way round.
    `same_word` says that both are forms of one word.
    """

    first: Term
    second: Term
    cosine: float
    same_word: bool
    forward: Place
    backward: Place


def rank(space: Space, first: str, second: str) -> Rank:
    """Return which place two words or phrases have among each other's neighbours.

    Raises what `resolve` raises, and NotNeighbours for two words on one row, which have no place at all.
    """
    one, one_vector = resolve(space, first)
    other, other_vector = resolve(space, second)
    words = isinstance(one, Word) and isinstance(other, Word)
    if isinstance(one, Word) and isinstance(other, Word) and one.row == other.row:
        raise NotNeighbours(one.key, other.key)
    score = cosine(one_vector, other_vector)
    return Rank(
        first=one,
        second=other,
        cosine=score,
        same_word=words and same_word(space, _name(one), _name(other)),
        forward=_place(space, ranking(space, first), other, other_vector),
        backward=_place(space, ranking(space, second), one, one_vector),
    )


def _place(space: Space, seen: Ranking, term: Term, vector: Vector) -> Place:
    own = term.row if isinstance(term, Word) else None
    score = seen.scores[own] if own is not None else np.float32(round(cosine(seen.vector, vector), 6))
    nearer = int((seen.scores > score).sum())
    tied = int((seen.scores == score).sum()) - (own is not None)
    order = nearest(seen.scores, max(nearer, TOP)).tolist()
    above = order[TOP:nearer][-ABOVE:]
    return Place(
        place=nearer + 1,
        tied=tied,
        rows=seen.rows,
        clean=_clean_place(space, seen, order[:nearer], term),
        top=tuple(neighbour(space, seen, row) for row in order[: min(TOP, seen.rows)]),
        above=tuple(neighbour(space, seen, row) for row in above),
    )


def _clean_place(space: Space, seen: Ranking, nearer: list[int], term: Term) -> int | None:
    """Return the place in the clean list, None for a term that is no row or that the list leaves out."""
    if not isinstance(term, Word) or len(nearer) >= CLEANED:
        return None
    sieve = Sieve(space, seen.term)
    place = 1 + sum(sieve.reason(space.word(row)) is None for row in nearer)
    return place if sieve.reason(space.word(term.row)) is None else None


def _name(term: Term) -> str:
    return term.key if isinstance(term, Word) else term.text
