"""Words looked at together: which one doesn't belong, and how alike each two are."""

from dataclasses import dataclass
from itertools import combinations

import numpy as np

from embeddings.ask.several_texts import Units, resolve_all
from embeddings.ask.words import CANCELLED
from embeddings.results import Term
from embeddings.table.space import Space
from embeddings.vectors.cosines import cosine, length

TIED = 1e-6  # vectors have float32 numbers: a smaller difference says nothing
CLOSE = 0.02  # a difference that another model, or another word in the list, easily turns around


@dataclass(frozen=True, slots=True)
class Member:
    """A word of a group and the cosine, in [-1, 1], between it and the mean of all the others."""

    term: Term
    cosine: float


@dataclass(frozen=True, slots=True)
class OddOne:
    """A group, the one that belongs least first."""

    members: tuple[Member, ...]

    @property
    def gap(self) -> float:
        """By how much the second is nearer to its others than the first, from 0 up."""
        return self.members[1].cosine - self.members[0].cosine

    @property
    def tied(self) -> tuple[Member, ...]:
        """Those that belong as little as the first: itself alone where there is one odd one out."""
        least = self.members[0].cosine
        return tuple(member for member in self.members if member.cosine - least <= TIED)

    @property
    def nearly_tied(self) -> bool:
        """Whether the first two are so close that the choice means little."""
        return self.gap < CLOSE


@dataclass(frozen=True, slots=True)
class Pair:
    """Two terms by their places in a matrix, and their cosine."""

    first: int
    second: int
    cosine: float


@dataclass(frozen=True, slots=True)
class Matrix:
    """The cosine of each term with each: symmetric, 1 on the diagonal."""

    terms: tuple[Term, ...]
    cosines: tuple[tuple[float, ...], ...]

    @property
    def closest(self) -> Pair:
        """The most similar pair; the first of equal ones."""
        return max(self._pairs(), key=lambda pair: pair.cosine)

    @property
    def farthest(self) -> Pair:
        """The least similar pair; the first of equal ones."""
        return min(self._pairs(), key=lambda pair: pair.cosine)

    def _pairs(self) -> list[Pair]:
        places = combinations(range(len(self.terms)), 2)
        return [Pair(first, second, self.cosines[first][second]) for first, second in places]


def odd_one(space: Space, texts: tuple[str, ...]) -> OddOne:
    """Return at least two words or phrases in order of how little they belong to the others.

    Each is measured by the cosine with the mean of the others' unit vectors (as gensim's `doesnt_match`,
    which leaves the word itself in the mean); 0 where the others cancel out. Equal cosines stand in the order
    of their texts. Raises what `resolve_all` raises.
    """
    terms, units = resolve_all(space, texts)
    members = [Member(term, _belonging(units, place)) for place, term in enumerate(terms)]
    order = sorted(range(len(texts)), key=lambda place: (members[place].cosine, texts[place]))
    return OddOne(tuple(members[place] for place in order))


def matrix(space: Space, texts: tuple[str, ...]) -> Matrix:
    """Return the cosines of all pairs of at least two words or phrases, in the order given.

    Raises what `resolve_all` raises.
    """
    terms, units = resolve_all(space, texts)
    places = range(len(terms))
    above = {(one, other): cosine(units[one], units[other]) for one, other in combinations(places, 2)}
    rows = [
        tuple(1.0 if one == other else above[min(one, other), max(one, other)] for other in places)
        for one in places
    ]
    return Matrix(terms, tuple(rows))


def _belonging(units: Units, place: int) -> float:
    others = np.delete(units, place, axis=0)
    total = others.sum(axis=0)
    return cosine(units[place], total) if length(total) > CANCELLED * len(others) else 0.0
