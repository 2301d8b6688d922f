"""A sum of words in a plane: its terms, the point of the sum, and the word that is the answer."""

from dataclasses import dataclass
from math import hypot, isclose

import numpy as np
from numpy.typing import NDArray

from embeddings.ask.several_texts import Units, resolve_all
from embeddings.ask.word_map import NOISE, Plane, Points, principal_plane
from embeddings.ask.words import resolve
from embeddings.table.space import Space
from embeddings.vectors.cosines import length, unit

LEAST_DRAWN_TERMS = 2
MOST_DRAWN_TERMS = 6  # the lines of more terms would cross too often

Position = tuple[float, float]


@dataclass(frozen=True, slots=True)
class SumStep:
    """A straight line in the plane; `terms` are the places of the terms that it adds.

    A side of a parallelogram that only completes the picture adds no terms.
    """

    start: Position
    end: Position
    terms: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SumPlane:
    """A sum of unit vectors in a plane: the positions of its terms, of the sum (`target`) and of the winner.

    `steps` lead to the target. `origin` is the position of zero, None if the drawing does not need it.
    `exact` says that all terms lie in the plane. `distance` is the distance from the target to the winner in
    all dimensions; `hidden` is its part at a right angle to the plane, which a drawing cannot show.
    """

    terms: tuple[Position, ...]
    winner: Position
    target: Position
    origin: Position | None
    steps: tuple[SumStep, ...]
    exact: bool
    distance: float
    hidden: float

    @property
    def visible(self) -> float:
        """The part of the distance that lies in the plane."""
        return hypot(self.winner[0] - self.target[0], self.winner[1] - self.target[1])


def sum_plane(space: Space, winner: str, texts: tuple[str, ...], *weights: float) -> SumPlane:
    """Project a weighted sum of two to six words, each of length 1, and the answer `winner` into a plane.

    If the terms span a plane, it is that plane; for a - b + c it holds the parallelogram, with a - b to the
    right and c above. If the weights do not add up to 1, the point zero belongs to the terms here. Otherwise
    it is the plane in which terms, target and winner vary most. Raises what `resolve_all` raises, and
    ValueError for another number of terms.
    """
    if not LEAST_DRAWN_TERMS <= len(texts) <= MOST_DRAWN_TERMS:
        raise ValueError(f"{len(texts)} terms make no drawing")
    _, units = resolve_all(space, texts)
    answer = unit(resolve(space, winner)[1])
    factors = np.array(weights)
    target = factors @ units
    balanced = isclose(float(factors.sum()), 1.0)
    corners = units if balanced else np.vstack([units, np.zeros(units.shape[1])])
    own = _own_plane(corners, factors)
    plane = own or principal_plane(np.vstack([corners, target, answer])).plane
    offset = answer - target
    inside = plane.axes @ offset
    return SumPlane(
        terms=tuple(_position(plane, point) for point in units),
        winner=_position(plane, answer),
        target=_position(plane, target),
        origin=None if balanced else _position(plane, np.zeros_like(target)),
        steps=_steps(plane, units, factors, balanced=balanced),
        exact=own is not None,
        distance=length(offset),
        hidden=length(offset - inside @ plane.axes),
    )


def _own_plane(corners: Points, factors: NDArray[np.float64]) -> Plane | None:
    """Return the plane that holds all corners, None if they do not span exactly a plane (Gram and Schmidt).

    Its origin is a negative term or the point zero; the first term lies to the right of the origin.
    """
    start = corners[int(factors.argmin())] if len(corners) == len(factors) else corners[-1]
    axes: list[NDArray[np.float64]] = []
    for corner in corners:
        rest = corner - start
        for axis in axes:
            rest = rest - (rest @ axis) * axis
        if length(rest) > NOISE:
            axes.append(unit(rest))
    return Plane(start, np.array(axes)) if len(axes) == 2 else None


def _steps(
    plane: Plane, units: Units, factors: NDArray[np.float64], *, balanced: bool
) -> tuple[SumStep, ...]:
    """Return the four sides of the parallelogram for a - b + c, else one step for each term."""
    signs = sorted(factors.tolist())
    if balanced and signs == [-1.0, 1.0, 1.0]:
        return _sides(plane, units, factors)
    points = [np.zeros(units.shape[1]), *np.cumsum(factors[:, np.newaxis] * units, axis=0)]
    places = [_position(plane, point) for point in points]
    ways = [SumStep(places[place], places[place + 1], (place,)) for place in range(len(factors))]
    return tuple(ways[1:] if balanced and factors[0] == 1 else ways)


def _sides(plane: Plane, units: Units, factors: NDArray[np.float64]) -> tuple[SumStep, ...]:
    taken = int(factors.argmin())
    first, second = (place for place in range(3) if place != taken)
    corner, right, above, target = (
        _position(plane, point) for point in (units[taken], units[first], units[second], factors @ units)
    )
    return (
        SumStep(corner, right, (first, taken)),
        SumStep(above, target, (first, taken)),
        SumStep(corner, above, ()),
        SumStep(right, target, ()),
    )


def _position(plane: Plane, point: NDArray[np.float64]) -> Position:
    x, y = plane.of(point[np.newaxis])[0].tolist()
    return x, y
