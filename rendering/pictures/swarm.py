"""A swarm: many words as dots above the line between two poles, and some of them by name in rows below."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.figure import Figure

from rendering.pictures.kinds import Dot, Swarm
from rendering.pictures.lettering import drawable, fitted, width
from rendering.pictures.palettes import Palette
from rendering.pictures.style import HEAD, MARGIN, SMALL, TEXT, Canvas, Card, card

_KEY = 0.3  # inches: the line of a group's name, of the poles' names, of the numbers at the line
_NUMBERS = 0.34
_ROW = 0.3  # less if the card would be too tall
_GAP = 0.1
_DOT = 0.15  # inches from one dot to the next, where not too many stand on each other
_HIGHEST = 1.5
_POINTS = 72
_TICKS = 0.75  # of the line: what lies further out would stand in the numbers at its ends


@dataclass(frozen=True, slots=True)
class _Line:
    """How positions become inches: the line is `half` inches long on each side of the middle, for `end`."""

    middle: float
    half: float
    end: float

    def across(self, position: float) -> float:
        """Return how far from the left edge a position is; what lies beyond the line stands at its end."""
        return self.middle + max(-1.0, min(1.0, position / self.end)) * self.half


def swarm(picture: Swarm, palette: Palette, canvas: Canvas) -> Figure:
    """Draw the names of groups and poles, the dots in columns on their line, and the named words below."""
    named = [picture.dots[place] for place in picture.rows]
    line = _line(picture, named, canvas)
    columns = _columns(picture, line)
    highest = max(Counter(columns).values(), default=1)
    step = min(_DOT, _HIGHEST / highest)
    poles = HEAD + _KEY * (len(picture.keys) + bool(picture.note))
    base = poles + _KEY + max(highest * step, _DOT) + _GAP
    top = base + _NUMBERS + _GAP
    row = canvas.row(_ROW, top, len(named))
    on = card(top + row * len(named) + MARGIN, picture.title, palette, canvas)
    _keys(on, picture)
    _poles(on, picture, poles + _KEY / 2)
    _dots(on, picture, columns, (line, base, step))
    _scale(on, picture, line, base)
    _rows(on, named, line, [top + (place + 0.5) * row for place in range(len(named))])
    return on.finished()


def _line(picture: Swarm, named: list[Dot], canvas: Canvas) -> _Line:
    """Make a line with room for the numbers of the rows beyond its ends."""
    numbers = max((width(drawable(dot.shown), SMALL) for dot in named), default=0.0)
    return _Line(canvas.middle, canvas.middle - MARGIN - numbers - 2 * _GAP, picture.end)


def _columns(picture: Swarm, line: _Line) -> list[int]:
    """Give the column of each dot: those that would cover each other stand in one."""
    return [round((line.across(dot.position) - line.middle) / _DOT) for dot in picture.dots]


def _keys(on: Card, picture: Swarm) -> None:
    for group, name in enumerate(picture.keys):
        down = HEAD + _KEY * (group + 0.5)
        colour = on.palette.group(group)
        on.axes.scatter([MARGIN + 0.06], [down], s=70, color=colour)
        on.write((MARGIN + 0.22, down), fitted(name, on.canvas.room - 0.22, SMALL), SMALL, color=colour)
    if picture.note:
        note = fitted(picture.note, on.canvas.room, SMALL)
        on.write((MARGIN, HEAD + _KEY * (len(picture.keys) + 0.5)), note, SMALL, color=on.palette.soft)


def _poles(on: Card, picture: Swarm, down: float) -> None:
    room = on.canvas.middle - MARGIN - _GAP
    sides = (("left", MARGIN, picture.first, "← {}"), ("right", on.canvas.right, picture.second, "{} →"))
    for side, edge, pole, form in sides:
        arrow = width(drawable(form.format("")), TEXT, "bold")
        name = form.format(fitted(pole, room - arrow, TEXT, "bold"))
        on.write((edge, down), name, ha=side, fontweight="bold")


def _dots(on: Card, picture: Swarm, columns: list[int], where: tuple[_Line, float, float]) -> None:
    """Stack the dots of each column, those of groups at the bottom."""
    _, base, step = where
    heights: Counter[int] = Counter()
    order = sorted(range(len(columns)), key=lambda place: picture.dots[place].group is None)
    places = []
    for place in order:
        heights[columns[place]] += 1
        down = base - (heights[columns[place]] - 0.5) * step - 0.02
        places.append((on.canvas.middle + columns[place] * _DOT, down))
    size = (0.85 * min(step, _DOT) * _POINTS) ** 2
    colours = [_colour(on.palette, picture.dots[place]) for place in order]
    across, down_of = ([one[side] for one in places] for side in (0, 1))
    on.axes.scatter(across, down_of, s=size, color=colours, linewidth=0, zorder=3)


def _scale(on: Card, picture: Swarm, line: _Line, base: float) -> None:
    ends = line.across(-line.end), line.across(line.end)
    on.axes.hlines(base, *ends, color=on.palette.faint, linewidth=2)
    inner = [(line.across(at), text) for at, text in picture.ticks if abs(at) < _TICKS * line.end]
    marks = (ends[0], picture.marks[0]), (on.canvas.middle, "0"), (ends[1], picture.marks[1])
    for place, text in (*marks, *inner):
        on.axes.vlines(place, base, base + 0.08, color=on.palette.faint, linewidth=1.5)
        on.write((place, base + 0.22), drawable(text), SMALL, ha="center", color=on.palette.soft)


def _rows(on: Card, named: Sequence[Dot], line: _Line, middles: Sequence[float]) -> None:
    """Draw a line for each named word from the middle to its place, with its name and its number."""
    across = [line.across(dot.position) for dot in named]
    colours = [_colour(on.palette, dot) for dot in named]
    on.axes.hlines(middles, on.canvas.middle, across, color=colours, linewidth=2.5)
    on.axes.scatter(across, middles, s=60, color=colours, zorder=3)
    for dot, place, middle in zip(named, across, middles, strict=True):
        _word(on, dot, place, middle)


def _word(on: Card, dot: Dot, place: float, middle: float) -> None:
    """Write a word on the empty side of the middle, and its number beyond its dot."""
    towards = 1 if dot.position >= 0 else -1
    sides = ("right", "left") if towards > 0 else ("left", "right")
    word = fitted(dot.label, on.canvas.middle - MARGIN - _GAP, SMALL)
    ink = on.palette.ink if dot.group is None else on.palette.group(dot.group)
    on.write((on.canvas.middle - towards * _GAP, middle), word, SMALL, ha=sides[0], color=ink)
    shown = drawable(dot.shown)
    on.write((place + towards * 1.3 * _GAP, middle), shown, SMALL, ha=sides[1], color=on.palette.soft)


def _colour(palette: Palette, dot: Dot) -> str:
    return palette.faint if dot.group is None else palette.group(dot.group)
