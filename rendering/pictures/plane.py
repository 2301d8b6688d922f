"""What drawings in a plane share: ground with one scale both ways, and the marks on it."""

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.patches import Rectangle

from rendering.pictures.kinds import Mark
from rendering.pictures.palettes import Palette
from rendering.pictures.style import HEAD, MARGIN, Canvas, Card, card

Point = tuple[float, float]
Segment = tuple[Point, Point]

FOOT = 0.34
"""Inches below a plane for what is said of it."""
CROWDED = 20
"""From this number on, names are many."""

_SHAPES = "os^DvP"
_LOWEST, _HIGHEST = 2.2, 6.6  # inches that the plane is high
_HIGHEST_CROWD = 8.4  # and where many names need room
_FOR_A_NAME = 0.1  # inches that a name makes a plane higher
_ONE_PLACE = 1e-12  # points that are no farther apart are drawn on one place
_ROOM = (0.8, 0.6)  # inches left free around the outermost points for their names, across and up
_ROOM_OF_A_MARK = 0.1


@dataclass(frozen=True, slots=True)
class Ground:
    """A plane on a card, in inches from the card's top left corner; `scale` is inches for a length of 1."""

    canvas: Canvas
    height: float
    scale: float
    middle: Point

    @property
    def frame(self) -> tuple[float, float, float, float]:
        """Its left, top, right and bottom edges."""
        return MARGIN, HEAD, self.canvas.right, HEAD + self.height

    def at(self, position: Point) -> Point:
        """Return where a point of the plane stands on the card; up is up."""
        x, y = position
        return (
            self.canvas.middle + (x - self.middle[0]) * self.scale,
            HEAD + self.height / 2 - (y - self.middle[1]) * self.scale,
        )


def ground(canvas: Canvas, points: Sequence[Point], side: float = 0.0) -> Ground:
    """Return a plane in which the points have room, with at least `side` inches free left and right."""
    across, up = zip(*points, strict=True)
    wide, high = (_spread(values) for values in (across, up))
    room = canvas.room - 2 * max(_ROOM[0], side + _ROOM_OF_A_MARK)
    most = _HIGHEST_CROWD if len(points) >= CROWDED else _HIGHEST
    highest = min(most, canvas.tallest - HEAD - MARGIN - FOOT)
    asked = room * high / wide + 2 * _ROOM[1] if wide else _HIGHEST
    height = min(highest, max(_LOWEST + _FOR_A_NAME * len(points), asked))
    scales = [length / spread for length, spread in ((room, wide), (height - 2 * _ROOM[1], high)) if spread]
    middle = (max(across) + min(across)) / 2, (max(up) + min(up)) / 2
    return Ground(canvas, height, min(scales, default=1.0), middle)


def paper(on: Ground, title: str, palette: Palette, foot: float = 0.0) -> Card:
    """Return a card with the plane's frame on it, and `foot` inches free below."""
    empty = card(HEAD + on.height + foot + MARGIN, title, palette, on.canvas)
    edge = Rectangle(
        (MARGIN, HEAD), on.canvas.room, on.height, fill=False, edgecolor=palette.grid, linewidth=1, zorder=0
    )
    empty.axes.add_patch(edge)
    return empty


def _spread(values: Sequence[float]) -> float:
    spread = max(values) - min(values)
    return spread if spread > _ONE_PLACE else 0.0


def dots(on: Card, ground: Ground, marks: Sequence[Mark]) -> None:
    """Draw the marks themselves: a colour and a shape for each group, small and grey for mere company."""
    palette = on.palette
    for group in sorted({mark.group for mark in marks}, key=lambda group: -1 if group is None else group):
        places = [ground.at((mark.x, mark.y)) for mark in marks if mark.group == group]
        on.axes.plot(
            *zip(*places, strict=True), _shape(group, len(palette.groups)), zorder=4,
            color=palette.faint if group is None else palette.group(group),
            markersize=6 if group is None else 9, markeredgecolor=palette.paper, markeredgewidth=1,
        )  # fmt: skip


def _shape(group: int | None, colours: int) -> str:
    """Return a shape that no other of 36 groups has together with its colour."""
    return "o" if group is None else _SHAPES[(group + group // colours) % len(_SHAPES)]
