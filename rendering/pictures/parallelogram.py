"""An analogy: its words, the arrows of its sum, and how far the answer is from the point computed."""

from dataclasses import dataclass

from matplotlib.figure import Figure
from matplotlib.patches import FancyArrowPatch

from rendering.pictures.kinds import Mark, Parallelogram
from rendering.pictures.naming import (
    SIDE,
    Caption,
    Label,
    PointName,
    Surroundings,
    in_columns,
    names_of,
    placed_captions,
    placed_names,
    write,
)
from rendering.pictures.palettes import Palette
from rendering.pictures.plane import Ground, Segment, dots, ground, paper
from rendering.pictures.style import Canvas, Card

_TARGET = 11.0  # points


@dataclass(frozen=True, slots=True)
class _Drawing:
    """A parallelogram on the ground: its arrows, the gap between the point computed and the answer."""

    ground: Ground
    names: list[PointName]
    arrows: list[Caption]
    gap: Caption

    @property
    def said(self) -> list[Caption]:
        """The lines with a text."""
        return [*(arrow for arrow in self.arrows if arrow.text), self.gap]


def parallelogram(picture: Parallelogram, palette: Palette, canvas: Canvas) -> Figure:
    """Draw arrows with a term in colour, mere sides thin; the point computed is a cross."""
    drawing, labels = _laid_out(picture, canvas)
    on = paper(drawing.ground, picture.title, palette)
    for arrow in drawing.arrows:
        _arrow(on, arrow)
    _target(on, drawing.gap.line)
    dots(on, drawing.ground, picture.marks)
    write(on, labels)
    return on.finished()


def _laid_out(picture: Parallelogram, canvas: Canvas) -> tuple[_Drawing, list[Label]]:
    """Find places for all names and terms: in columns where there is no room beside their marks."""
    drawing = _drawing(picture, canvas)
    lines = [caption.line for caption in [*drawing.arrows, drawing.gap]]
    around = Surroundings(drawing.ground, [name.point for name in drawing.names], lines)
    terms, homeless = placed_captions(around, drawing.said)
    labels = placed_names(around.beside(terms), [*drawing.names, *homeless])
    if labels is not None:
        return drawing, [*terms, *labels]
    narrow = _drawing(picture, canvas, SIDE)
    tied = [PointName(caption.text, caption.middle, quiet=True) for caption in narrow.said]
    return narrow, in_columns(narrow.ground, [*narrow.names, *tied])


def _drawing(picture: Parallelogram, canvas: Canvas, side: float = 0.0) -> _Drawing:
    ends = [end for arrow in picture.arrows for end in (arrow.start, arrow.end)]
    on = ground(canvas, [*((mark.x, mark.y) for mark in picture.marks), *ends, picture.target], side)
    answer = picture.marks[picture.answer]
    return _Drawing(
        ground=on,
        names=names_of(on, [*picture.marks, Mark(picture.computed, *picture.target, None)]),
        arrows=[Caption((on.at(arrow.start), on.at(arrow.end)), arrow.term) for arrow in picture.arrows],
        gap=Caption((on.at(picture.target), on.at((answer.x, answer.y))), picture.gap),
    )


def _arrow(on: Card, arrow: Caption) -> None:
    side = not arrow.text
    on.axes.add_patch(
        FancyArrowPatch(
            *arrow.line, arrowstyle="-" if side else "-|>", mutation_scale=18,
            shrinkA=0 if side else 5, shrinkB=0 if side else 5,
            color=on.palette.faint if side else on.palette.above,
            linewidth=1 if side else 2.2, linestyle="--" if side else "-", zorder=2,
        )
    )  # fmt: skip


def _target(on: Card, gap: Segment) -> None:
    """Draw the point computed, and the dotted line from it to the answer."""
    (x, y), (answer_x, answer_y) = gap
    ink = on.palette.ink
    on.axes.plot([x, answer_x], [y, answer_y], color=ink, linewidth=1.6, linestyle=(0, (1, 2)), zorder=2)
    on.axes.plot([x], [y], "x", color=ink, markersize=_TARGET, markeredgewidth=2.2, zorder=5)
