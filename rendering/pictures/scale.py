"""A scale: words on the line between two poles, and each with its place in a row of its own."""

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.figure import Figure

from rendering.numbers import MINUS
from rendering.pictures.kinds import Scale
from rendering.pictures.lettering import drawable, fitted, width
from rendering.pictures.palettes import Palette
from rendering.pictures.style import HEAD, MARGIN, SMALL, TEXT, Canvas, Card, card

_ROW = 0.34  # inches; less if the card would be too tall
_POLES = 0.3  # what the poles' names take, and the line below them
_LINE = 0.68
_GAP = 0.1
_FARTHEST = 1.25  # words beyond this stand at the edge, as an arrow


@dataclass(frozen=True, slots=True)
class _Ruler:
    """How positions become inches: `unit` of them from the middle to a pole; `end` is the last position."""

    middle: float
    unit: float
    end: float

    def across(self, position: float) -> float:
        """Return how far from the left edge a position is, at most at the ruler's end."""
        return self.middle + max(-self.end, min(self.end, position)) * self.unit


def scale(picture: Scale, palette: Palette, canvas: Canvas) -> Figure:
    """Draw the poles, the line with all words as dots on it, and below it each word with its place."""
    count = len(picture.labels)
    top = HEAD + _POLES + _LINE
    row = canvas.row(_ROW, top, count)
    size = TEXT if row == _ROW else SMALL
    ruler = _ruler(picture, size, canvas)
    bottom = top + row * count
    on = card(bottom + MARGIN, picture.title, palette, canvas)
    _line(on, picture, ruler)
    middles = [top + (place + 0.5) * row for place in range(count)]
    on.axes.vlines(canvas.middle, top, bottom, color=palette.grid, linewidth=1)
    ends = [ruler.across(position) for position in picture.positions]
    colours = [_colour(palette, position) for position in picture.positions]
    on.axes.hlines(middles, canvas.middle, ends, color=colours, linewidth=2.5)
    _dots(on, picture, ruler, middles)
    for place, middle in enumerate(middles):
        _word(on, picture, ruler, (place, middle, size))
    return on.finished()


def _ruler(picture: Scale, size: float, canvas: Canvas) -> _Ruler:
    """Make a ruler with room for numbers beyond its ends."""
    end = min(_FARTHEST, max(1.0, *(abs(position) for position in picture.positions)))
    numbers = max(width(drawable(shown), size) for shown in picture.shown)
    return _Ruler(canvas.middle, (canvas.middle - MARGIN - numbers - 2 * _GAP) / end, end)


def _line(on: Card, picture: Scale, ruler: _Ruler) -> None:
    down = HEAD + _POLES + _LINE / 3
    room = on.canvas.middle - MARGIN - _GAP
    sides = (
        ("left", MARGIN, picture.first, on.palette.below),
        ("right", on.canvas.right, picture.second, on.palette.above),
    )
    for side, edge, pole, colour in sides:
        name = fitted(pole, room, TEXT, "bold")
        on.write((edge, HEAD + _POLES / 3), name, ha=side, color=colour, fontweight="bold")
    on.axes.hlines(
        down, ruler.across(-ruler.end), ruler.across(ruler.end), color=on.palette.faint, linewidth=2
    )
    for position, number in ((-1, f"{MINUS}1"), (0, "0"), (1, "+1")):
        on.axes.vlines(
            ruler.across(position), down, down + 0.1, color=on.palette.faint, linewidth=1.5, zorder=0
        )
        on.write((ruler.across(position), down + 0.22), number, SMALL, ha="center", color=on.palette.soft)
    _dots(on, picture, ruler, [down] * len(picture.positions))


def _word(on: Card, picture: Scale, ruler: _Ruler, where: tuple[int, float, float]) -> None:
    """Write a word on the empty side of the middle and its position outside of its dot."""
    place, middle, size = where
    position = picture.positions[place]
    towards = 1 if position >= 0 else -1
    sides = ("right", "left") if towards > 0 else ("left", "right")
    word = fitted(picture.labels[place], on.canvas.middle - MARGIN - _GAP, size)
    on.write((on.canvas.middle - towards * _GAP, middle), word, size, ha=sides[0])
    end = ruler.across(position) + towards * 1.5 * _GAP
    on.write((end, middle), drawable(picture.shown[place]), size, ha=sides[1], color=on.palette.soft)


def _dots(on: Card, picture: Scale, ruler: _Ruler, down: Sequence[float]) -> None:
    """Draw a dot for each word, or an arrow if it lies beyond the end of the ruler."""
    places = list(zip(picture.positions, down, strict=True))
    for marker, found in (
        ("o", [place for place in places if abs(place[0]) <= ruler.end]),
        ("<", [place for place in places if place[0] < -ruler.end]),
        (">", [place for place in places if place[0] > ruler.end]),
    ):
        on.axes.scatter(
            [ruler.across(position) for position, _ in found], [height for _, height in found], marker=marker,
            s=90, color=[_colour(on.palette, position) for position, _ in found],
            edgecolor=on.palette.paper, linewidth=1, zorder=3,
        )  # fmt: skip


def _colour(palette: Palette, position: float) -> str:
    return palette.below if position < 0 else palette.above
