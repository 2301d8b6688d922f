"""A map: words in a plane, joined by lines with their true cosines."""

from collections.abc import Sequence

import numpy as np
from matplotlib.collections import LineCollection
from matplotlib.figure import Figure

from rendering.pictures.kinds import WordMap
from rendering.pictures.lettering import drawable
from rendering.pictures.naming import (
    SIDE,
    Caption,
    Label,
    Surroundings,
    in_columns,
    names_of,
    placed_captions,
    placed_names,
    write,
)
from rendering.pictures.palettes import Palette
from rendering.pictures.plane import FOOT, Ground, Segment, dots, ground, paper
from rendering.pictures.style import HEAD, MARGIN, SMALL, Canvas, Card

_MOST_NUMBERS = 16  # a map of more lines has no numbers: the names need the room
_MOST_BESIDE = 5  # numbers that may stand beside their lines, tied to them


def wordmap(picture: WordMap, palette: Palette, canvas: Canvas) -> Figure:
    """Draw the words with their names and the lines between them: all of these with their number, or none."""
    plane, labels = _laid_out(picture, canvas)
    on = paper(plane, picture.title, palette, foot=FOOT)
    lines = [caption.line for caption in _captions(picture, plane)]
    if lines:
        _lines(on, picture, lines)
    dots(on, plane, picture.marks)
    write(on, labels)
    foot = HEAD + plane.height + 0.2
    on.write((MARGIN, foot), drawable(picture.horizontal), SMALL, color=palette.soft, ha="left")
    on.write((canvas.right, foot), drawable(picture.vertical), SMALL, color=palette.soft, ha="right")
    return on.finished()


def _laid_out(picture: WordMap, canvas: Canvas) -> tuple[Ground, list[Label]]:
    """Find places for names and numbers; where there is no room for both for the names alone.

    Where not even these have room beside their marks, they stand in columns at both sides.
    """
    points = [(mark.x, mark.y) for mark in picture.marks]
    plane = ground(canvas, points)
    said, names = _captions(picture, plane), names_of(plane, picture.marks)
    around = Surroundings(plane, [name.point for name in names], [caption.line for caption in said])
    if len(said) <= _MOST_NUMBERS:
        numbers, homeless = placed_captions(around, said)
        few = len(homeless) <= _MOST_BESIDE
        labels = placed_names(around.beside(numbers), [*names, *homeless]) if few else None
        if labels is not None:
            return plane, [*numbers, *labels]
    labels = placed_names(around, names)
    if labels is not None:
        return plane, labels
    narrow = ground(canvas, points, SIDE)
    return narrow, in_columns(narrow, names_of(narrow, picture.marks))


def _captions(picture: WordMap, plane: Ground) -> list[Caption]:
    places = [plane.at((mark.x, mark.y)) for mark in picture.marks]
    return [Caption((places[edge.first], places[edge.second]), edge.shown) for edge in picture.edges]


def _lines(on: Card, picture: WordMap, lines: Sequence[Segment]) -> None:
    """Draw the lines; one with a higher cosine is stronger."""
    strengths = np.array([max(0.0, edge.cosine) for edge in picture.edges])
    drawn = LineCollection(
        lines, colors=on.palette.faint, linewidths=0.8 + 3 * strengths, alpha=0.4 + 0.5 * strengths, zorder=2
    )
    on.axes.add_collection(drawn, autolim=False)
