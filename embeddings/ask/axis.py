"""A line between two poles, and where words stand on it."""

from dataclasses import dataclass

from embeddings.ask.several_texts import Units, resolve_all
from embeddings.ask.words import CANCELLED
from embeddings.errors import SamePoles
from embeddings.results import Term
from embeddings.table.space import Space
from embeddings.vectors.arrays import Doubles
from embeddings.vectors.cosines import length


@dataclass(frozen=True, slots=True)
class PlacedWord:
    """A word and where it stands: -1 at the first pole, 1 at the second, 0 half-way; it may lie outside."""

    term: Term
    position: float


@dataclass(frozen=True, slots=True)
class Axis:
    """The words in order from the first pole to the second; each pole is one term or several."""

    first: tuple[Term, ...]
    second: tuple[Term, ...]
    places: tuple[PlacedWord, ...]


@dataclass(frozen=True, slots=True)
class PoleLine:
    """A line through two poles: its middle, and the way from the first to the second, (dimensions,) each."""

    middle: Doubles
    line: Doubles


def axis(space: Space, first: tuple[str, ...], second: tuple[str, ...], texts: tuple[str, ...]) -> Axis:
    """Place words on the line through two poles, each the mean of its terms' unit vectors.

    The axis is d = second - first, and a word's position the projection of its unit vector u on it, measured
    from the middle m of the poles and scaled to put them at -1 and 1: 2 (u - m).d / |d|^2. This orders words
    as SemAxis does (An, Kwak & Ahn 2018), which takes the cosine of u and d. Equal positions stand in the
    order of their texts. Raises what `resolve_all` raises, and SamePoles if the poles are one point.
    """
    terms, units = resolve_all(space, (*first, *second, *texts))
    start, end = len(first), len(first) + len(second)
    drawn = line_through(units[:start], units[start:end])
    if drawn is None:
        raise SamePoles(first, second)
    positions = (2 * (units[end:] - drawn.middle) @ drawn.line / (drawn.line @ drawn.line)).tolist()
    places = sorted(zip(positions, texts, terms[end:], strict=True), key=lambda place: place[:2])
    return Axis(
        terms[:start], terms[start:end], tuple(PlacedWord(term, position) for position, _, term in places)
    )


def line_through(first: Units, second: Units) -> PoleLine | None:
    """Draw the line through two poles, each the mean of unit vectors; None where both are one point."""
    one, other = first.mean(axis=0), second.mean(axis=0)
    line = other - one
    return PoleLine((one + other) / 2, line) if length(line) > CANCELLED else None
