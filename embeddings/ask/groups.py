"""A group of words: which one doesn't belong, and how similar each two are."""

from dataclasses import dataclass
from itertools import combinations

import numpy as np

from embeddings.ask.several_texts import Units, resolve_all
from embeddings.ask.words import CANCELLED
from embeddings.results import AnyTerm, Opposed
from embeddings.search.opposed import opposed_among
from embeddings.table.space import Space
from embeddings.vectors.cosines import cosine, length

TIED = 1e-6  # vectors are float32 numbers: a smaller difference may be a rounding error
CLOSE = 0.04  # with so small a difference another model, or one more word, may give another answer


@dataclass(frozen=True, slots=True)
class Member:
    """A word of a group and the cosine, in [-1, 1], between it and the mean of all the others."""

    term: AnyTerm
    cosine: float


@dataclass(frozen=True, slots=True)
class OddOne:
    """The members of a group, the one that belongs least first; `opposed` are those listed as opposites."""

    members: tuple[Member, ...]
    opposed: tuple[Opposed, ...] = ()

    @property
    def gap(self) -> float:
        """The second member's cosine less the first member's: 0 or more."""
        return self.members[1].cosine - self.members[0].cosine

    @property
    def tied(self) -> tuple[Member, ...]:
        """The members that belong as little as the first: the first alone if there is one odd one out."""
        least = self.members[0].cosine
        return tuple(member for member in self.members if member.cosine - least <= TIED)

    @property
    def nearly_tied(self) -> bool:
        """Whether the first two are so close that the choice means little."""
        return self.gap < CLOSE


@dataclass(frozen=True, slots=True)
class Pair:
    """Two terms, by their places in a matrix, and their cosine."""

    first: int
    second: int
    cosine: float


@dataclass(frozen=True, slots=True)
class Matrix:
    """The cosine of each term with each: symmetric, 1 on the diagonal. `opposed` are listed as opposites."""

    terms: tuple[AnyTerm, ...]
    cosines: tuple[tuple[float, ...], ...]
    opposed: tuple[Opposed, ...] = ()

    @property
    def closest(self) -> Pair:
        """The most similar pair; of equal pairs the first."""
        return max(self._pairs(), key=lambda pair: pair.cosine)

    @property
    def farthest(self) -> Pair:
        """The least similar pair; of equal pairs the first."""
        return min(self._pairs(), key=lambda pair: pair.cosine)

    def _pairs(self) -> list[Pair]:
        places = combinations(range(len(self.terms)), 2)
        return [Pair(first, second, self.cosines[first][second]) for first, second in places]


def odd_one(space: Space, texts: tuple[str, ...]) -> OddOne:
    """Return two or more words or phrases; the one that belongs least to the others is first.

    Each is measured by its cosine with the mean of the others' unit vectors; the cosine is 0 if the others
    cancel each other out. gensim's `doesnt_match` does the same, but its mean contains the word itself. Words
    with equal cosines are in the order of their texts. Raises what `resolve_all` raises.
    """
    terms, units = resolve_all(space, texts)
    members = [Member(term, _belonging(units, place)) for place, term in enumerate(terms)]
    order = sorted(range(len(texts)), key=lambda place: (members[place].cosine, texts[place]))
    return OddOne(tuple(members[place] for place in order), opposed_among(space, terms))


def matrix(space: Space, texts: tuple[str, ...]) -> Matrix:
    """Return the cosine of each two of several words or phrases, in the order given.

    A row of it is 1 - gensim's `distances` of one word to the others. Raises what `resolve_all` raises.
    """
    terms, units = resolve_all(space, texts)
    places = range(len(terms))
    above = {(one, other): cosine(units[one], units[other]) for one, other in combinations(places, 2)}
    rows = [
        tuple(1.0 if one == other else above[min(one, other), max(one, other)] for other in places)
        for one in places
    ]
    return Matrix(terms, tuple(rows), opposed_among(space, terms))


def _belonging(units: Units, place: int) -> float:
    others = np.delete(units, place, axis=0)
    total = others.sum(axis=0)
    return cosine(units[place], total) if length(total) > CANCELLED * len(others) else 0.0
