"""An analogy: its words, the arrows of its sum, and how far the answer is from the point computed."""

from matplotlib.figure import Figure
from matplotlib.patches import FancyArrowPatch

from rendering.pictures.kinds import Mark, Parallelogram
from rendering.pictures.naming import Caption, beside, captions, names
from rendering.pictures.plane import Paper, Segment, dots, paper
from rendering.pictures.style import FAINT, GROUPS, INK, SMALL

_TARGET = 11.0  # points


def parallelogram(picture: Parallelogram) -> Figure:
    """Draw arrows with a term in colour, mere sides thin; the point computed is a cross."""
    ends = [end for arrow in picture.arrows for end in (arrow.start, arrow.end)]
    on = paper(picture.title, [*((mark.x, mark.y) for mark in picture.marks), *ends, picture.target])
    arrows = [Caption((on.at(arrow.start), on.at(arrow.end)), arrow.term) for arrow in picture.arrows]
    for arrow in arrows:
        _arrow(on, arrow)
    answer = picture.marks[picture.answer]
    gap = Caption((on.at(picture.target), on.at((answer.x, answer.y))), picture.gap)
    _target(on, gap.line)
    dots(on, picture.marks)
    places = [on.at((mark.x, mark.y)) for mark in picture.marks]
    said = [*(arrow for arrow in arrows if arrow.text), gap]
    homeless = captions(on, said, [*places, gap.line[0]], SMALL)
    target = Mark(picture.computed, *picture.target, None)
    names(on, [*picture.marks, target, *beside(on, homeless)], [caption.line for caption in [*arrows, gap]])
    return on.figure


def _arrow(on: Paper, arrow: Caption) -> None:
    side = not arrow.text
    on.axes.add_patch(
        FancyArrowPatch(
            *arrow.line, arrowstyle="-" if side else "-|>", mutation_scale=18,
            shrinkA=0 if side else 5, shrinkB=0 if side else 5, color=FAINT if side else GROUPS[1],
            linewidth=1 if side else 2.2, linestyle="--" if side else "-", zorder=2,
        )
    )  # fmt: skip


def _target(on: Paper, gap: Segment) -> None:
    """Draw the point computed, and the dotted line from it to the answer."""
    (x, y), (answer_x, answer_y) = gap
    on.axes.plot([x, answer_x], [y, answer_y], color=INK, linewidth=1.6, linestyle=(0, (1, 2)), zorder=2)
    on.axes.plot([x], [y], "x", color=INK, markersize=_TARGET, markeredgewidth=2.2, zorder=5)
