"""Names beside marks, numbers on lines: none leaves the frame, no two overlap, no line goes through one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from math import hypot

import numpy as np
from matplotlib.collections import LineCollection

from rendering.pictures.kinds import Mark
from rendering.pictures.lettering import drawable, fitted, width
from rendering.pictures.placing import Scene, Stand, along, beside, columns
from rendering.pictures.plane import CROWDED, Ground, Point, Segment
from rendering.pictures.style import SMALL, TEXT, Card

SIDE = 1.6
"""Inches that a column of names needs on each side of a plane."""

_TRIES = ((TEXT, 2.7), (SMALL, 2.7), (SMALL, 1.5))  # sizes of names in points, and inches that one may take
_GAP = 0.1  # inches between a column of names and the plane, and the frame
_HEIGHT, _BASELINE = 1.2, 0.945  # of a font's size: a line of text, and from its top to the letters' foot
_CLEAR = 0.45  # inches of a line that must stay to be seen beside a text on it
_SHARES = (0.5, 0.44, 0.56, 0.38, 0.62, 0.31, 0.69, 0.25, 0.75)  # where on a line its text may stand


@dataclass(frozen=True, slots=True)
class Caption:
    """A text for a line between two points of the card."""

    line: Segment
    text: str

    @property
    def middle(self) -> Point:
        """The middle of the line."""
        (x, y), (other_x, other_y) = self.line
        return (x + other_x) / 2, (y + other_y) / 2


@dataclass(frozen=True, slots=True)
class PointName:
    """A text for a point of the card; `quiet` ones are grey."""

    text: str
    point: Point
    quiet: bool


@dataclass(frozen=True, slots=True)
class Label:
    """A text that has its place; `on_line` ones hide the line below them."""

    text: str
    size: float
    place: Stand
    quiet: bool
    on_line: bool = False


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What labels must not cover: marks, lines, and labels that stand already."""

    ground: Ground
    marks: Sequence[Point]
    lines: Sequence[Segment]
    labels: Sequence[Label] = ()

    def scene(self, *, without: Segment | None = None) -> Scene:
        """Give them as arrays; one line may be left out."""
        lines = [line for line in self.lines if line is not without]
        return Scene(
            self.ground.frame,
            np.array(self.marks, dtype=np.float64).reshape(-1, 2),
            np.array(lines, dtype=np.float64).reshape(-1, 4),
            np.array([label.place.box for label in self.labels], dtype=np.float64).reshape(-1, 4),
        )

    def beside(self, labels: Iterable[Label]) -> "Surroundings":
        """Give the same with more labels."""
        return replace(self, labels=(*self.labels, *labels))


def names_of(ground: Ground, marks: Iterable[Mark]) -> list[PointName]:
    """Return the names of marks; those of neighbours, which are in no group, are quiet."""
    return [PointName(mark.label, ground.at((mark.x, mark.y)), mark.group is None) for mark in marks]


def placed_captions(around: Surroundings, wanted: Iterable[Caption]) -> tuple[list[Label], list[PointName]]:
    """Put texts on their lines, and return those for which there was no room as names of the lines' middles.

    The lines must be the very ones among the surroundings. Enough of each line stays to be seen.
    """
    labels: list[Label] = []
    homeless: list[PointName] = []
    for caption in wanted:
        text = drawable(caption.text)
        wide, high = width(text, SMALL) + 0.04, _HEIGHT * SMALL / 72
        (x, y), (other_x, other_y) = caption.line
        box = None
        if hypot(x - other_x, y - other_y) > _covered(caption.line, wide, high) + _CLEAR:
            scene = around.beside(labels).scene(without=caption.line)
            box = along(scene, np.array([x, y, other_x, other_y]), (wide, high), _SHARES)
        if box is None:
            homeless.append(PointName(caption.text, caption.middle, quiet=True))
        else:
            labels.append(Label(text, SMALL, Stand(box, None), quiet=True, on_line=True))
    return labels, homeless


def _covered(line: Segment, wide: float, high: float) -> float:
    """Return how long a part of a line a box of this size hides."""
    (x, y), (other_x, other_y) = line
    across, down = abs(x - other_x), abs(y - other_y)
    length = hypot(across, down)
    return min(wide * length / across if across else length, high * length / down if down else length)


def placed_names(around: Surroundings, names: Sequence[PointName]) -> list[Label] | None:
    """Find places for all names near their points, as large as there is room; None where there is none."""
    points = np.array([name.point for name in names], dtype=np.float64).reshape(-1, 2)
    scene = around.scene()
    for size, room in _TRIES if len(names) < CROWDED else _TRIES[1:]:
        texts = [fitted(name.text, room, size) for name in names]
        found = beside(scene, points, _sizes(texts, size))
        if found is not None:
            return _labels(names, texts, size, found)
    return None


def in_columns(ground: Ground, names: Sequence[PointName]) -> list[Label]:
    """Put names into columns at both sides of a ground that keeps `SIDE` inches free for them."""
    points = np.array([name.point for name in names], dtype=np.float64).reshape(-1, 2)
    texts = [fitted(name.text, SIDE - 2 * _GAP, SMALL) for name in names]
    return _labels(names, texts, SMALL, columns(ground.frame, SIDE - _GAP, points, _sizes(texts, SMALL)))


def _sizes(texts: Sequence[str], size: float) -> "np.ndarray[tuple[int, int], np.dtype[np.float64]]":
    return np.array([[width(text, size) + 0.02, _HEIGHT * size / 72] for text in texts]).reshape(-1, 2)


def _labels(
    names: Sequence[PointName], texts: Sequence[str], size: float, places: Sequence[Stand]
) -> list[Label]:
    return [
        Label(text, size, place, name.quiet) for name, text, place in zip(names, texts, places, strict=True)
    ]


def write(on: Card, labels: Sequence[Label]) -> None:
    """Write labels, and tie those that stand far away to their marks by thin lines."""
    for label in labels:
        left, top, right, bottom = label.place.box.tolist()
        baseline = (top + bottom) / 2 + (_BASELINE - _HEIGHT / 2) * label.size / 72
        look: dict[str, object] = {"color": on.palette.soft if label.quiet else on.palette.ink}
        if label.on_line:
            look["bbox"] = {"facecolor": on.palette.paper, "edgecolor": "none", "pad": 0.5}
        place, layer = ((left + right) / 2, baseline), 3 if label.on_line else 6
        on.write(place, label.text, label.size, ha="center", va="baseline", zorder=layer, **look)
    ties = [label.place.tie.reshape(2, 2) for label in labels if label.place.tie is not None]
    drawn = LineCollection(ties, colors=on.palette.faint, linewidths=0.8, zorder=3)
    on.axes.add_collection(drawn, autolim=False)
