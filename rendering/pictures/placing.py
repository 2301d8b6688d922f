"""Where texts have room: inside a frame, over no other text, over no mark, and with no line through them.

Pure geometry, in inches from the card's top left corner, downwards. Boxes are (..., 4): left, top, right,
bottom; lines are (..., 4) too: from x, y to x, y.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Inches = NDArray[np.float64]
Mask = NDArray[np.bool_]

_RINGS = (0.1, 0.14, 0.2, 0.28, 0.38, 0.5, 0.65, 0.85, 1.1, 1.4, 1.8, 2.3)  # inches from a mark to its text
_DIRECTIONS = 16
_TIED = 0.22  # inches: farther from its mark than this, a text is tied to it by a line
_MARK = 0.08  # inches that a mark needs around its middle
_AIR = 0.035  # inches between a text and what it must not touch
_LEAN = 1.42  # makes texts stand with a corner or the middle of a side towards their mark
_MOST_OFFERS = 120  # of each text: the cheapest ones
_ROUNDS = 24
_ASTRAY = 0.6  # inches that a place is worth less where another mark is nearer, and ...
_ALOOF = 0.1  # ... where it is not upright or level with its mark
_RIGHT_AND_UP = np.array([1.0, -0.6]) * 0.02


@dataclass(frozen=True, slots=True)
class Scene:
    """What is there already: the frame (left, top, right, bottom), marks (n, 2), lines and texts' boxes."""

    frame: tuple[float, float, float, float]
    marks: Inches
    lines: Inches
    taken: Inches

    def free(self, boxes: Inches) -> Mask:
        """Say which boxes have room."""
        airy = grown(boxes, _AIR)
        left, top, right, bottom = self.frame
        free: Mask = np.all((airy[:, :2] > (left, top)) & (airy[:, 2:] < (right, bottom)), axis=1)
        free[free] = ~overlap(boxes[free], np.hstack([self.marks - _MARK, self.marks + _MARK])).any(1)
        free[free] = ~overlap(airy[free], self.taken).any(1)
        free[free] = ~crossed(airy[free], self.lines).any(1)
        return free


@dataclass(frozen=True, slots=True)
class Stand:
    """Where a text stands, and the line that ties it to its mark, if it stands far away."""

    box: Inches
    tie: Inches | None


@dataclass(frozen=True, slots=True)
class _Offers:
    """All places that could be chosen: whose they are, their boxes, their ties, and what they cost."""

    owner: NDArray[np.intp]
    boxes: Inches
    ties: Inches
    tied: Mask
    costs: Inches


def beside(scene: Scene, points: Inches, sizes: Inches) -> list[Stand] | None:
    """Find a place for each text near its point, (n, 2); `sizes` is (n, 2). None where not all have room.

    The text with the fewest places left is placed first. One that found none is placed before all others in
    the next round.
    """
    offers = _offers(scene, points, sizes)
    urgent = np.zeros(len(points))
    hopeless = len(np.unique(offers.owner)) < len(points)
    for _ in range(0 if hopeless else _ROUNDS):
        chosen, failed = _choose(offers, len(points), urgent)
        if failed is None:
            return [
                Stand(offers.boxes[one], offers.ties[one] if offers.tied[one] else None) for one in chosen
            ]
        urgent[failed] += 1
    return None


def _choose(offers: _Offers, count: int, urgent: Inches) -> tuple[list[int], int | None]:
    """Choose an offer for each text; name the text that found none left."""
    left = np.arange(len(offers.owner))
    chosen = dict.fromkeys(range(count), -1)
    waiting = set(range(count))
    while waiting:
        owners = offers.owner[left]
        choice = np.bincount(owners, minlength=count)
        next_one = min(waiting, key=lambda one: (-urgent[one], choice[one], one))
        mine = left[owners == next_one]
        if not len(mine):
            return [], next_one
        best = int(mine[offers.costs[mine].argmin()])
        chosen[next_one] = best
        waiting.remove(next_one)
        left = left[owners != next_one]
        left = left[~_spoilt(offers, left, best)]
    return list(chosen.values()), None


def _spoilt(offers: _Offers, left: NDArray[np.intp], best: int) -> Mask:
    """Say which of the offers that are left can't be taken any more once this one is."""
    box, boxes = grown(offers.boxes[best : best + 1], _AIR), offers.boxes[left]
    ties, tied = offers.ties[left], offers.tied[left]
    gone: Mask = overlap(boxes, box)[:, 0] | (tied & crossed(box, ties)[0])
    if offers.tied[best]:
        tie = offers.ties[best : best + 1]
        gone |= crossed(grown(boxes, _AIR), tie)[:, 0]
        gone |= tied & _crossing(ties, tie[0])
    return gone


def _offers(scene: Scene, points: Inches, sizes: Inches) -> _Offers:
    """Offer each text the places around its point that are free by themselves, the cheapest of them."""
    angles = np.arange(_DIRECTIONS) * 2 * np.pi / _DIRECTIONS
    towards = np.stack([np.cos(angles), np.sin(angles)], axis=1)
    rings = np.repeat(_RINGS, _DIRECTIONS)
    aside = np.tile(towards, (len(_RINGS), 1)) * rings[:, None]
    leans = np.tile(np.clip(towards * _LEAN, -1, 1), (len(_RINGS), 1))
    middles = points[:, None] + aside + leans * sizes[:, None] / 2
    half = np.broadcast_to(sizes[:, None] / 2, middles.shape)
    boxes = np.concatenate([middles - half, middles + half], axis=2).reshape(-1, 4)
    free = np.flatnonzero(scene.free(boxes))
    owner, kind = np.divmod(free, len(rings))
    costs = rings[kind] - aside[kind] @ _RIGHT_AND_UP + _ALOOF * (rings[kind] > _TIED)
    boxes, own = boxes[free], points[owner]
    near = grown(boxes, _AIR)
    ties, tied = np.hstack([own, np.clip(own, near[:, :2], near[:, 2:])]), rings[kind] > _TIED
    costs += _astray(scene, boxes, own, rings[kind]) * np.where(tied, 0.3, 1.0)
    costs[tied & crossed(scene.taken, ties).any(0)] = np.inf
    order = np.lexsort((costs, owner))
    rank = np.arange(len(order)) - np.searchsorted(owner[order], owner[order])
    kept = order[(rank < _MOST_OFFERS) & np.isfinite(costs[order])]
    return _Offers(owner[kept], boxes[kept], ties[kept], tied[kept], costs[kept])


def _astray(scene: Scene, boxes: Inches, own: Inches, far: Inches) -> Inches:
    """Say what it costs boxes that they stand nearer to a mark that isn't theirs."""
    nearest = np.clip(scene.marks[None], boxes[:, None, :2], boxes[:, None, 2:])
    distances = np.hypot(*np.moveaxis(nearest - scene.marks[None], 2, 0))
    others = np.hypot(*np.moveaxis(scene.marks[None] - own[:, None], 2, 0)) > _AIR
    return np.asarray(_ASTRAY * ((distances < far[:, None] + _AIR) & others).any(1))


def along(scene: Scene, line: Inches, size: tuple[float, float], shares: Sequence[float]) -> Inches | None:
    """Find a place on a line, at one of these shares of its length; None where nothing is free.

    The line itself, which the scene must not have, is hidden by the text.
    """
    at = np.array(shares)[:, None]
    middles = line[:2] * (1 - at) + line[2:] * at
    half = np.array(size) / 2
    boxes = np.hstack([middles - half, middles + half])
    free = np.flatnonzero(scene.free(boxes))
    return np.asarray(boxes[free[0]]) if len(free) else None


def columns(
    frame: tuple[float, float, float, float], side: float, points: Inches, sizes: Inches
) -> list[Stand]:
    """Put texts into a column on each side of the frame, `side` wide, in the order of their points.

    They are tied to their points. No tie crosses a text if all points stand between the columns.
    """
    left, top, right, bottom = frame
    places: dict[int, Stand] = {}
    across = np.argsort(points[:, 0], kind="stable")
    middle = len(across) // 2
    for mine, edge, sign in ((across[:middle], left + side, -1), (across[middle:], right - side, 1)):
        down = mine[np.argsort(points[mine, 1], kind="stable")]
        heights = _spread(points[down, 1], float(sizes[:, 1].max()), top + _AIR, bottom - _AIR)
        for one, height in zip(down.tolist(), heights.tolist(), strict=True):
            wide, high = sizes[one]
            start, end = sorted((edge, edge + sign * wide))
            box = np.array([start, height - high / 2, end, height + high / 2])
            places[one] = Stand(box, np.array([*points[one], edge - sign * _AIR, height]))
    return [places[one] for one in range(len(points))]


def _spread(wanted: Inches, pitch: float, top: float, bottom: float) -> Inches:
    """Move sorted heights as little as needed so that they are inside, and `pitch` apart."""
    steps = np.arange(len(wanted)) * pitch
    heights = np.maximum.accumulate(wanted - steps) + steps
    heights += (wanted - heights).mean() if len(wanted) else 0.0
    last = len(wanted) * pitch
    return np.asarray(np.clip(heights, top + pitch / 2 + steps, bottom + pitch / 2 - last + steps))


def grown(boxes: Inches, by: float) -> Inches:
    """Give boxes that are larger on all sides."""
    return np.asarray(boxes + np.array([-by, -by, by, by]))


def overlap(boxes: Inches, others: Inches) -> Mask:
    """Say of each pair whether the boxes overlap, (boxes, others)."""
    one, other = boxes[:, None], others[None]
    return np.asarray(((one[..., :2] < other[..., 2:]) & (other[..., :2] < one[..., 2:])).all(-1))


def crossed(boxes: Inches, lines: Inches) -> Mask:
    """Say of each pair whether the line has a point inside of the box, (boxes, lines): by separating axes."""
    start, end = lines[None, :, :2], lines[None, :, 2:]
    apart = (np.maximum(start, end) < boxes[:, None, :2]) | (np.minimum(start, end) > boxes[:, None, 2:])
    middle, half = (
        (boxes[:, None, :2] + boxes[:, None, 2:]) / 2,
        (boxes[:, None, 2:] - boxes[:, None, :2]) / 2,
    )
    along_x, along_y = np.moveaxis(end - start, 2, 0)
    away = middle - start
    side = np.abs(along_x * away[..., 1] - along_y * away[..., 0])
    reach = np.abs(along_x) * half[..., 1] + np.abs(along_y) * half[..., 0]
    return np.asarray(~apart.any(-1) & (side <= reach))


def _crossing(lines: Inches, other: Inches) -> Mask:
    """Say which lines cross another one."""

    def sides(start: Inches, end: Inches, point: Inches) -> Inches:
        way, to = end - start, point - start
        return np.asarray(way[..., 0] * to[..., 1] - way[..., 1] * to[..., 0])

    a, b, c, d = lines[:, :2], lines[:, 2:], other[:2], other[2:]
    parted = (sides(a, b, c) * sides(a, b, d) < 0) & (sides(c, d, a) * sides(c, d, b) < 0)
    return np.asarray(parted)
