"""What drawings in a plane share: paper with one scale both ways, and the marks on it."""

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from rendering.pictures.kinds import Mark
from rendering.pictures.style import FAINT, GRID, GROUPS, HEAD, MARGIN, WIDTH, card, sheet

Point = tuple[float, float]
Segment = tuple[Point, Point]

SHEET = "white"

_SHAPES = "os^DvP"
_LOWEST, _HIGHEST = 2.2, 6.6  # inches that the plane is high
_FOR_A_NAME = 0.1  # inches that a name makes a plane higher
_ONE_PLACE = 1e-12  # points that are no farther apart are drawn on one place
_ROOM = (0.75, 0.45)  # inches left free around the outermost points for their names, across and up


@dataclass(frozen=True, slots=True)
class Paper:
    """A card with a plane on it, in inches from its top left corner; `scale` is inches for a length of 1."""

    figure: Figure
    axes: Axes
    height: float
    scale: float
    middle: Point

    def at(self, position: Point) -> Point:
        """Return where a point of the plane stands on the card; up is up."""
        x, y = position
        return (
            WIDTH / 2 + (x - self.middle[0]) * self.scale,
            HEAD + self.height / 2 - (y - self.middle[1]) * self.scale,
        )

    def of(self, place: Point) -> Point:
        """Return which point of the plane stands at a place on the card: `at`, the other way round."""
        x, y = place
        return (
            self.middle[0] + (x - WIDTH / 2) / self.scale,
            self.middle[1] - (y - HEAD - self.height / 2) / self.scale,
        )


def paper(title: str, points: Sequence[Point], foot: float = 0.0) -> Paper:
    """Return a card with an empty plane in which the points have room, and `foot` inches free below it."""
    across, up = zip(*points, strict=True)
    wide, high = (_spread(values) for values in (across, up))
    room = WIDTH - 2 * (MARGIN + _ROOM[0])
    asked = room * high / wide + 2 * _ROOM[1] if wide else _HIGHEST
    height = min(_HIGHEST, max(_LOWEST + _FOR_A_NAME * len(points), asked))
    figure = card(HEAD + height + foot + MARGIN, title)
    axes = sheet(figure)
    across_frame = WIDTH - 2 * MARGIN
    axes.add_patch(
        Rectangle(
            (MARGIN, HEAD), across_frame, height, facecolor=SHEET, edgecolor=GRID, linewidth=1, zorder=0
        )
    )
    scales = [side / length for side, length in ((room, wide), (height - 2 * _ROOM[1], high)) if length]
    middle = (max(across) + min(across)) / 2, (max(up) + min(up)) / 2
    return Paper(figure, axes, height, min(scales, default=1.0), middle)


def _spread(values: Sequence[float]) -> float:
    spread = max(values) - min(values)
    return spread if spread > _ONE_PLACE else 0.0


def dots(on: Paper, marks: Sequence[Mark]) -> None:
    """Draw the marks themselves: a colour and a shape for each group, small and grey for mere company."""
    for group in sorted({mark.group for mark in marks}, key=lambda group: -1 if group is None else group):
        places = [on.at((mark.x, mark.y)) for mark in marks if mark.group == group]
        on.axes.plot(
            *zip(*places, strict=True), _shape(group), color=_colour(group), zorder=4,
            markersize=6 if group is None else 9, markeredgecolor=SHEET, markeredgewidth=1,
        )  # fmt: skip


def _colour(group: int | None) -> str:
    return FAINT if group is None else GROUPS[group % len(GROUPS)]


def _shape(group: int | None) -> str:
    """Return a shape that no other of 36 groups has together with its colour."""
    return "o" if group is None else _SHAPES[(group + group // len(GROUPS)) % len(_SHAPES)]
