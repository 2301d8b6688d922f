"""Names beside marks and numbers on lines: none leaves the frame, and no two overlap."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import hypot

import numpy as np
import textalloc
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import LineCollection
from matplotlib.text import Text

from rendering.pictures.kinds import Mark
from rendering.pictures.lettering import FONT, drawable, fitted, width
from rendering.pictures.plane import SHEET, Paper, Point, Segment
from rendering.pictures.style import FAINT, HEAD, INK, MARGIN, SMALL, SOFT, TEXT, WIDTH, write

CROWDED = 20
"""From this number on, names are small and may cover lines."""

_NAME = 2.7  # inches that a name may take
_NEAR = 0.2  # inches: so near, a name needs no line to its mark
_LINE = 0.2  # inches that a line of text is high
_CLEAR = 0.5  # inches of a line that must stay to be seen beside a text on it


@dataclass(frozen=True, slots=True)
class _Try:
    """How names are placed: their size in points, and how far from their mark (1: the width of the paper)."""

    size: float
    reach: float
    candidates: int


_TRIES = (
    _Try(TEXT, 0.1, 150),
    _Try(SMALL, 0.2, 300),
    _Try(11, 0.3, 300),
    _Try(9, 0.6, 1000),
    _Try(7, 1.5, 4000),
)
"""The first one with room for all names is used."""


@dataclass(frozen=True, slots=True)
class _Name:
    """A name, and the way from it to its mark."""

    text: Text
    way: Segment


@dataclass(frozen=True, slots=True)
class Caption:
    """A text for a line between two points of the card."""

    line: Segment
    text: str

    @property
    def middle(self) -> Point:
        """The middle of the line, where the text is written."""
        (x, y), (other_x, other_y) = self.line
        return (x + other_x) / 2, (y + other_y) / 2


def captions(on: Paper, wanted: Iterable[Caption], marks: Sequence[Point], size: float) -> list[Caption]:
    """Write captions on the middle of their lines, and return those for which there was no room.

    A caption covers no mark and no other caption, and enough of its line stays visible.
    """
    taken, homeless = [(place, 0.1) for place in marks], []
    for caption in wanted:
        (x, y), text = caption.middle, drawable(caption.text)
        half = width(text, size) / 2
        (left, top), (right, bottom) = caption.line
        free = all(abs(x - at_x) > half + room or abs(y - at_y) > _LINE for (at_x, at_y), room in taken)
        if not free or hypot(left - right, top - bottom) < 2 * half + _CLEAR:
            homeless.append(caption)
            continue
        taken.append(((x, y), half))
        write(
            on.axes, (x, y), text, size, color=SOFT, ha="center", zorder=3,
            bbox={"facecolor": SHEET, "edgecolor": "none", "pad": 1.0},
        )  # fmt: skip
    return homeless


def beside(on: Paper, homeless: Iterable[Caption]) -> list[Mark]:
    """Return captions as names of the middles of their lines."""
    return [Mark(caption.text, *on.of(caption.middle), None) for caption in homeless]


def names(on: Paper, marks: Sequence[Mark], lines: Iterable[Segment] = ()) -> list[Text]:
    """Write each mark's name near it: inside the frame, over no other name and, if possible, over no line.

    `lines` are those on the card. A thin line joins a distant name to its mark. Names avoid captions; a
    caption that a name must cover is removed.
    """
    said = list(on.axes.texts)
    few = len(marks) < CROWDED
    avoided = [*(lines if few else ()), *(diagonal for text in said for diagonal in _diagonals(text))]
    ordered = sorted(marks, key=lambda mark: (mark.group is None, mark.label))
    tries = _TRIES if few else _TRIES[2:]
    for attempt in tries:
        written = _written(on, ordered, avoided, attempt)
        if len(written) == len(marks) or attempt is tries[-1]:
            break
        for name in written:
            name.text.remove()
    ties = [name.way for name in written if hypot(*np.subtract(*name.way)) > _NEAR]
    on.axes.add_collection(LineCollection(ties, colors=FAINT, linewidths=0.8, zorder=3), autolim=False)
    _uncover(on, said, [name.text for name in written])
    return [name.text for name in written]


def _written(on: Paper, marks: Sequence[Mark], lines: Sequence[Segment], attempt: _Try) -> list[_Name]:
    """Write the names that find a place, and only these."""
    points = [on.at((mark.x, mark.y)) for mark in marks]
    across, down = [x for x, _ in points], [y for _, y in points]
    _, ways, texts, _ = textalloc.allocate(
        on.axes, across, down, [fitted(mark.label, _NAME, attempt.size) for mark in marks],
        x_scatter=across, y_scatter=down,
        x_lines=[[start[0], end[0]] for start, end in lines] or None,
        y_lines=[[start[1], end[1]] for start, end in lines] or None,
        xlims=(MARGIN, WIDTH - MARGIN), ylims=(HEAD + on.height, HEAD),
        textsize=attempt.size, textcolor=[SOFT if mark.group is None else INK for mark in marks],
        min_distance=0.013, max_distance=attempt.reach, nbr_candidates=attempt.candidates,
        avoid_label_lines_overlap=len(marks) < CROWDED, draw_lines=False,
        va="bottom", fontfamily=FONT, parse_math=False, zorder=6,
    )  # fmt: skip
    written = []
    for text, way in zip(texts, ways, strict=True):
        if way is None:  # written over its mark since there was no room
            text.remove()
        else:
            (x, other_x), (y, other_y), _ = way
            written.append(_Name(text, ((x, y), (other_x, other_y))))
    return written


def _diagonals(caption: Text) -> list[Segment]:
    """Return two lines that nothing can cross without crossing the caption."""
    x, y = caption.get_position()
    half = width(caption.get_text(), caption.get_fontsize()) / 2
    left, right, top, bottom = x - half, x + half, y - _LINE / 2.5, y + _LINE / 2.5
    return [((left, top), (right, bottom)), ((left, bottom), (right, top))]


def _uncover(on: Paper, said: Sequence[Text], names: Sequence[Text]) -> None:
    renderer = FigureCanvasAgg(on.figure).get_renderer()  # type: ignore[no-untyped-call]  # matplotlib's
    boxes = [name.get_window_extent(renderer) for name in names] if said else []
    for text in said:
        box = text.get_window_extent(renderer)
        if any(box.overlaps(other) for other in boxes):
            text.remove()
