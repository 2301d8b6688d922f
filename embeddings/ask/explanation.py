"""Why a number is what it is: what each dimension and each term adds to a cosine or to a position."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import acos, degrees

import numpy as np

from embeddings.ask.axis import line_through
from embeddings.ask.sentences import ReadSentence, WordPair, carriers, read_sentences
from embeddings.ask.several_texts import resolve_all
from embeddings.ask.words import CANCELLED, resolve_both, resolve_or_infer
from embeddings.errors import CancelledOut, SamePoles
from embeddings.results import AnyTerm, Word
from embeddings.table.space import Space
from embeddings.vectors.arrays import Doubles
from embeddings.vectors.cosines import cosine, length

SHOWN_FOR = 5
SHOWN_AGAINST = 3


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one dimension adds to a number: `part` is the scaled product of the two components.

    `first` and `second` are these components. The parts of all dimensions add up to the number.
    """

    dimension: int
    first: float
    second: float
    part: float


@dataclass(frozen=True, slots=True)
class Balance:
    """The dimensions that add most to a number, and those that subtract most; the largest part is first.

    Of all `dimensions`, `agreeing` have a positive part.
    """

    dimensions: int
    agreeing: int
    pulling: tuple[Contribution, ...]
    pushing: tuple[Contribution, ...]


@dataclass(frozen=True, slots=True)
class Ingredient:
    """A term of a direction, the factor of its vector, and the share that it adds to the cosine."""

    term: AnyTerm
    factor: float
    share: float


@dataclass(frozen=True, slots=True)
class Direction:
    """One side of a cosine, made of its ingredients; `norm` is its length.

    With `units` it is the sum of the ingredients' unit vectors, each times its factor. Without it is the mean
    of their vectors as they are, and each counts as often as its factor says. The ingredients' shares add up
    to the cosine.
    """

    ingredients: tuple[Ingredient, ...]
    units: bool
    norm: float


@dataclass(frozen=True, slots=True)
class Explanation:
    """The parts of which a cosine is made.

    `angle` is in degrees, [0, 180]; `dot` is the inner product of the two directions, so that the cosine is
    dot / (norm * norm). `less_similar` is the share, in [0, 1], of random word pairs whose cosine is lower.
    """

    first: Direction
    second: Direction
    cosine: float
    less_similar: float
    angle: float
    dot: float
    balance: Balance


@dataclass(frozen=True, slots=True)
class SentenceExplanation:
    """The parts of the cosine of two sentences' plain means, and the word pairs that add most to it."""

    means: Explanation
    pairs: tuple[WordPair, ...]


@dataclass(frozen=True, slots=True)
class Placement:
    """The parts of which a word's position on an axis is made.

    `distance` is the distance from pole to pole. `cosine` and `angle`, in degrees, are those between the
    word's vector and the axis. The parts are the scaled products of (word - middle) and axis, dimension by
    dimension; they add up to the position.
    """

    first: tuple[AnyTerm, ...]
    second: tuple[AnyTerm, ...]
    term: AnyTerm
    position: float
    distance: float
    cosine: float
    angle: float
    balance: Balance


@dataclass(frozen=True, slots=True)
class Weight:
    """One component of a vector, and its share, in [0, 1], of the squared length."""

    dimension: int
    value: float
    share: float


@dataclass(frozen=True, slots=True)
class Anatomy:
    """How a vector is made and stored: its length, its largest components, its size in bytes.

    `shorter` is the share, in [0, 1], of the table's vectors that are shorter than this one.
    """

    term: AnyTerm
    norm: float
    dimensions: int
    positive: int
    largest: tuple[Weight, ...]
    shorter: float
    bytes: int


@dataclass(frozen=True, slots=True)
class _Side:
    terms: Sequence[AnyTerm]
    factors: Doubles
    vectors: Doubles
    units: bool

    @property
    def total(self) -> Doubles:
        total: Doubles = self.factors @ self.vectors
        return total


def explanation(space: Space, first: str, second: str) -> Explanation:
    """Explain the similarity of two words or phrases; raises what `resolve_both` raises."""
    found = resolve_both(space, first, second)
    one, other = (
        _Side([term], np.ones(1), np.array([vector], dtype=np.float64), units=False) for term, vector in found
    )
    return _explained(space, one, other)


def sum_explained(space: Space, texts: tuple[str, ...], result: str, *weights: float) -> Explanation:
    """Explain the cosine between a weighted sum of unit vectors and the word `result`.

    Raises what `resolve_all` raises, and CancelledOut if the terms cancel each other out.
    """
    terms, units = resolve_all(space, (*texts, result))
    made = _of_units(terms[:-1], weights, units[:-1])
    return _explained(space, made, _of_units(terms[-1:], (1.0,), units[-1:]))


def odd_one_explained(space: Space, odd: str, others: tuple[str, ...]) -> Explanation:
    """Explain the cosine between a word and the centre of the others, the sum of their unit vectors.

    Raises what `sum_explained` raises.
    """
    terms, units = resolve_all(space, (odd, *others))
    centre = _of_units(terms[1:], [1.0] * len(others), units[1:])
    return _explained(space, _of_units(terms[:1], (1.0,), units[:1]), centre)


def sentences_explained(space: Space, first: str, second: str) -> SentenceExplanation:
    """Explain the cosine of two sentences' plain means; raises what `sentence_pair` raises."""
    one, other = read_sentences(space, first, second)
    means = _explained(space, _of_sentence(one), _of_sentence(other))
    return SentenceExplanation(means, tuple(carriers(one, other, (one.plain, other.plain))))


def placement(space: Space, first: tuple[str, ...], second: tuple[str, ...], text: str) -> Placement:
    """Explain a word's position between two poles; raises what `axis` raises."""
    terms, units = resolve_all(space, (*first, *second, text))
    axis = line_through(units[: len(first)], units[len(first) : -1])
    if axis is None:
        raise SamePoles(first, second)
    aside = units[-1] - axis.middle
    parts = 2 * aside * axis.line / (axis.line @ axis.line)
    leaning = cosine(units[-1], axis.line)
    return Placement(
        first=terms[: len(first)],
        second=terms[len(first) : -1],
        term=terms[-1],
        position=float(parts.sum()),
        distance=length(axis.line),
        cosine=leaning,
        angle=degrees(acos(leaning)),
        balance=_balance(aside, axis.line, parts),
    )


def anatomy(space: Space, text: str) -> Anatomy:
    """Return how the vector of a word or phrase is made; raises what `resolve_or_infer` raises."""
    term, kept = resolve_or_infer(space, text)
    vector = kept.astype(np.float64)
    norm = length(vector)
    shares = vector**2 / norm**2
    largest = np.argsort(-shares, kind="stable")[:SHOWN_FOR]
    return Anatomy(
        term=term,
        norm=term.norm,
        dimensions=space.dimensions,
        positive=int((vector > 0).sum()),
        largest=tuple(Weight(int(i), float(vector[i]), float(shares[i])) for i in largest if shares[i] > 0),
        shorter=float((space.norms[space.meaningful] < np.float32(norm)).mean()),
        bytes=space.table.dtype.itemsize * space.dimensions,
    )


def _of_units(terms: Sequence[AnyTerm], factors: Sequence[float], units: Doubles) -> _Side:
    side = _Side(terms, np.array(factors, dtype=np.float64), units, units=True)
    if length(side.total) <= CANCELLED * sum(map(abs, factors)):
        raise CancelledOut(tuple(map(_asked, terms)))
    return side


def _asked(term: AnyTerm) -> str:
    return term.asked if isinstance(term, Word) else term.text


def _of_sentence(read: ReadSentence) -> _Side:
    return _Side(read.found, read.counts, read.vectors / read.counts.sum(), units=False)


def _explained(space: Space, first: _Side, second: _Side) -> Explanation:
    """Split cos(a, b) = sum over i of (a_i / |a|) (b_i / |b|): summand i is the part of dimension i."""
    one, other = first.total, second.total
    score = cosine(one, other)
    whole = length(one) * length(other)
    return Explanation(
        first=_direction(first, other / whole),
        second=_direction(second, one / whole),
        cosine=score,
        less_similar=space.less_similar(score),
        angle=degrees(acos(score)),
        dot=float(one @ other),
        balance=_balance(one, other, one * other / whole),
    )


def _direction(side: _Side, against: Doubles) -> Direction:
    shares = side.factors * (side.vectors @ against)
    listed = zip(side.terms, side.factors.tolist(), shares.tolist(), strict=True)
    return Direction(tuple(Ingredient(*one) for one in listed), side.units, length(side.total))


def _balance(one: Doubles, other: Doubles, parts: Doubles) -> Balance:
    order = np.argsort(-parts, kind="stable")
    parts_in_order = [Contribution(int(i), float(one[i]), float(other[i]), float(parts[i])) for i in order]
    return Balance(
        dimensions=len(parts),
        agreeing=int((parts > 0).sum()),
        pulling=tuple(part for part in parts_in_order[:SHOWN_FOR] if part.part > 0),
        pushing=tuple(part for part in reversed(parts_in_order[-SHOWN_AGAINST:]) if part.part < 0),
    )
