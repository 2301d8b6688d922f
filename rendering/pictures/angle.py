"""An angle: two arrows from one point, as long as their vectors are, with the true angle between them."""

from itertools import pairwise
from math import cos, radians, sin

from matplotlib.figure import Figure
from matplotlib.patches import Arc, FancyArrowPatch

from rendering.pictures.kinds import Angle
from rendering.pictures.naming import SIDE, Label, PointName, Surroundings, in_columns, placed_names, write
from rendering.pictures.palettes import Palette
from rendering.pictures.plane import Ground, Point, ground, paper
from rendering.pictures.style import Canvas, Card

_ARC = 0.3  # of the shorter arrow
_SHOWN = 0.45  # of it, where the angle is written
_BENDS = 8  # straight lines that an arc is taken for where names look for room


def angle(picture: Angle, palette: Palette, canvas: Canvas) -> Figure:
    """Draw the first arrow to the right and the second one turned to the left from it."""
    plane, labels = _laid_out(picture, canvas)
    on = paper(plane, picture.title, palette)
    start = plane.at((0, 0))
    for place, end in enumerate(_ends(picture)):
        _arrow(on, start, plane.at(end), palette.group(place))
    wide = 2 * _ARC * min(picture.lengths) * plane.scale
    arc = Arc(
        start, wide, wide, theta1=-picture.degrees, theta2=0, color=palette.soft, linewidth=1.6, zorder=2
    )
    on.axes.add_patch(arc)
    write(on, labels)
    return on.finished()


def _laid_out(picture: Angle, canvas: Canvas) -> tuple[Ground, list[Label]]:
    """Find places for the names and the angle, in columns where there is no room beside the arrows."""
    points = [(0.0, 0.0), *_ends(picture)]
    plane = ground(canvas, points)
    start, *ends = map(plane.at, points)
    bends = [plane.at(_on_arc(picture, _ARC, step / _BENDS)) for step in range(_BENDS + 1)]
    around = Surroundings(plane, ends, [*((start, end) for end in ends), *pairwise(bends)])
    labels = placed_names(around, _names(picture, plane))
    if labels is not None:
        return plane, labels
    narrow = ground(canvas, points, SIDE)
    return narrow, in_columns(narrow, _names(picture, narrow))


def _ends(picture: Angle) -> list[Point]:
    turn = radians(picture.degrees)
    first, second = picture.lengths
    return [(first, 0.0), (second * cos(turn), second * sin(turn))]


def _on_arc(picture: Angle, reach: float, share: float) -> Point:
    """Return a point between the arrows: at a share of the angle, `reach` of the shorter one away."""
    turn, away = radians(picture.degrees) * share, reach * min(picture.lengths)
    return away * cos(turn), away * sin(turn)


def _names(picture: Angle, plane: Ground) -> list[PointName]:
    ends = zip(picture.labels, _ends(picture), strict=True)
    shown = PointName(picture.shown, plane.at(_on_arc(picture, _SHOWN, 0.5)), quiet=True)
    return [*(PointName(label, plane.at(end), quiet=False) for label, end in ends), shown]


def _arrow(on: Card, start: Point, end: Point, colour: str) -> None:
    drawn = FancyArrowPatch(
        start, end, arrowstyle="-|>", mutation_scale=20, shrinkA=0, shrinkB=0, color=colour, linewidth=2.6,
        zorder=3,
    )  # fmt: skip
    on.axes.add_patch(drawn)
