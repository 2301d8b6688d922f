"""Why a number is what it is: what each dimension, and each term, adds to a cosine or to a position."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import acos, degrees

import numpy as np

from embeddings.ask.axis import line_through
from embeddings.ask.sentences import ReadSentence, WordPair, carriers, read_sentences
from embeddings.ask.several_texts import resolve_all
from embeddings.ask.words import CANCELLED, resolve_or_infer
from embeddings.builtin.inferred_vectors import encoder_kept
from embeddings.errors import CancelledOut, SamePoles
from embeddings.results import AnyTerm, Term, Word
from embeddings.table.space import Space
from embeddings.vectors.arrays import Doubles
from embeddings.vectors.cosines import cosine, length

SHOWN_FOR = 5
SHOWN_AGAINST = 3


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one dimension adds: the product of two components, scaled so that all parts add up to the number.

    `first` and `second` are the components of the two vectors there.
    """

    dimension: int
    first: float
    second: float
    part: float


@dataclass(frozen=True, slots=True)
class Balance:
    """The dimensions that add most to a number, the largest first, and those that take most away.

    `agreeing` of all `dimensions` add anything.
    """

    dimensions: int
    agreeing: int
    pulling: tuple[Contribution, ...]
    pushing: tuple[Contribution, ...]


@dataclass(frozen=True, slots=True)
class Ingredient:
    """A term of a direction, the factor by which its vector counts, and what it adds to the cosine."""

    term: AnyTerm
    factor: float
    share: float


@dataclass(frozen=True, slots=True)
class Direction:
    """One side of a cosine, made of its ingredients; `norm` is its length.

    With `units` it is the sum of their vectors at length 1, each times its factor; else the mean of the
    vectors as they are, in which each stands as often as its factor says. The ingredients' shares add up to
    the cosine.
    """

    ingredients: tuple[Ingredient, ...]
    units: bool
    norm: float


@dataclass(frozen=True, slots=True)
class Explanation:
    """A cosine taken apart.

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
    """The cosine of two sentences' plain means taken apart, and the word pairs that carry it."""

    means: Explanation
    pairs: tuple[WordPair, ...]


@dataclass(frozen=True, slots=True)
class Placement:
    """A word's position on an axis taken apart.

    `distance` is the length of the axis, from pole to pole; `cosine` and `angle`, in degrees, are those of
    the word's vector and the axis. The parts are (word - middle) times axis: they add up to the position.
    """

    first: tuple[Term, ...]
    second: tuple[Term, ...]
    term: Term
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
    """How a vector is made and kept: its length, its largest components, the bytes that it takes.

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
    """Take the similarity of two words or phrases apart; raises what `resolve_or_infer` raises."""
    with encoder_kept(space):
        found = resolve_or_infer(space, first), resolve_or_infer(space, second)
    one, other = (
        _Side([term], np.ones(1), np.array([vector], dtype=np.float64), units=False) for term, vector in found
    )
    return _explained(space, one, other)


def sum_explained(space: Space, texts: tuple[str, ...], result: str, *weights: float) -> Explanation:
    """Take the cosine of a weighted sum of words, each at length 1, with a word apart.

    Raises what `resolve_all` raises, and CancelledOut where nothing is left of the sum.
    """
    terms, units = resolve_all(space, (*texts, result))
    made = _of_units(terms[:-1], weights, units[:-1])
    return _explained(space, made, _of_units(terms[-1:], (1.0,), units[-1:]))


def odd_one_explained(space: Space, odd: str, others: tuple[str, ...]) -> Explanation:
    """Take the cosine of a word with the centre of others, each at length 1, apart.

    The centre lies where their sum points to. Raises as `sum_explained`.
    """
    terms, units = resolve_all(space, (odd, *others))
    centre = _of_units(terms[1:], [1.0] * len(others), units[1:])
    return _explained(space, _of_units(terms[:1], (1.0,), units[:1]), centre)


def sentences_explained(space: Space, first: str, second: str) -> SentenceExplanation:
    """Take the cosine of two sentences' plain means apart; raises what `sentence_pair` raises."""
    one, other = read_sentences(space, first, second)
    means = _explained(space, _of_sentence(one), _of_sentence(other))
    return SentenceExplanation(means, tuple(carriers(one, other, (one.plain, other.plain))))


def placement(space: Space, first: tuple[str, ...], second: tuple[str, ...], text: str) -> Placement:
    """Take a word's position between two poles apart; raises what `axis` raises."""
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


def _of_units(terms: Sequence[Term], factors: Sequence[float], units: Doubles) -> _Side:
    side = _Side(terms, np.array(factors, dtype=np.float64), units, units=True)
    if length(side.total) <= CANCELLED * sum(map(abs, factors)):
        raise CancelledOut(tuple(map(_asked, terms)))
    return side


def _asked(term: Term) -> str:
    return term.asked if isinstance(term, Word) else term.text


def _of_sentence(read: ReadSentence) -> _Side:
    return _Side(read.found, read.counts, read.vectors / read.counts.sum(), units=False)


def _explained(space: Space, first: _Side, second: _Side) -> Explanation:
    """Compute cos(a, b) = sum over i of (a_i / |a|) (b_i / |b|): each term is one dimension's part."""
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
    told = [Contribution(int(i), float(one[i]), float(other[i]), float(parts[i])) for i in order]
    return Balance(
        dimensions=len(parts),
        agreeing=int((parts > 0).sum()),
        pulling=tuple(part for part in told[:SHOWN_FOR] if part.part > 0),
        pushing=tuple(part for part in reversed(told[-SHOWN_AGAINST:]) if part.part < 0),
    )
