"""A line between two poles, and where words stand on it."""

from dataclasses import dataclass

from embeddings.ask.several_texts import Units, resolve_all
from embeddings.ask.words import CANCELLED
from embeddings.errors import SamePoles
from embeddings.results import AnyTerm
from embeddings.table.space import Space
from embeddings.vectors.arrays import Doubles
from embeddings.vectors.cosines import length


@dataclass(frozen=True, slots=True)
class PlacedWord:
    """A word and its position: -1 at the first pole, 1 at the second, perhaps beyond.

    `cosines` are those with the first pole and with the second.
    """

    term: AnyTerm
    position: float
    cosines: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Axis:
    """The words in order from the first pole to the second; each pole is one term or several."""

    first: tuple[AnyTerm, ...]
    second: tuple[AnyTerm, ...]
    places: tuple[PlacedWord, ...]


@dataclass(frozen=True, slots=True)
class PoleLine:
    """A line through two poles: `middle` is half-way, `line` goes from the first pole to the second.

    Both are (dimensions,) float64.
    """

    middle: Doubles
    line: Doubles


def axis(space: Space, first: tuple[str, ...], second: tuple[str, ...], texts: tuple[str, ...]) -> Axis:
    """Place words on the line through two poles, each the mean of its terms' unit vectors.

    The axis is d = second - first. Let m be the middle of the poles and u the unit vector of a word. The
    word's position is 2 (u - m).d / |d|^2: its projection on the axis, scaled so that the poles are at -1 and
    1. SemAxis (An, Kwak & Ahn 2018) takes the cosine of u and d instead, which gives the same order. Words
    with equal positions are in the order of their texts. Raises what `resolve_all` raises, and SamePoles if
    the poles are one point.
    """
    terms, units = resolve_all(space, (*first, *second, *texts))
    start, end = len(first), len(first) + len(second)
    drawn = line_through(units[:start], units[start:end])
    if drawn is None:
        raise SamePoles(first, second)
    positions = (2 * (units[end:] - drawn.middle) @ drawn.line / (drawn.line @ drawn.line)).tolist()
    to_first, to_second = (_cosines(units[end:], pole) for pole in (units[:start], units[start:end]))
    placed = zip(positions, texts, terms[end:], to_first, to_second, strict=True)
    places = sorted(placed, key=lambda place: place[:2])
    return Axis(
        terms[:start],
        terms[start:end],
        tuple(PlacedWord(term, position, (one, other)) for position, _, term, one, other in places),
    )


def _cosines(units: Units, pole: Units) -> list[float]:
    """Return the cosine of each unit vector with the mean of a pole; 0 where the pole's words cancel out."""
    mean = pole.mean(axis=0)
    size = length(mean)
    return (units @ mean / size).tolist() if size > CANCELLED else [0.0] * len(units)


def line_through(first: Units, second: Units) -> PoleLine | None:
    """Return the line through two poles, each the mean of unit vectors; None if both are the same point."""
    one, other = first.mean(axis=0), second.mean(axis=0)
    line = other - one
    return PoleLine((one + other) / 2, line) if length(line) > CANCELLED else None
