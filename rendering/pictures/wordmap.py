"""A map: words in a plane, joined by lines with their true cosines."""

from collections.abc import Sequence

import numpy as np
from matplotlib.collections import LineCollection
from matplotlib.figure import Figure

from rendering.pictures.kinds import Mark, WordMap
from rendering.pictures.lettering import drawable
from rendering.pictures.naming import CROWDED, Caption, beside, captions, names
from rendering.pictures.plane import Paper, Point, dots, paper
from rendering.pictures.style import FAINT, HEAD, MARGIN, SMALL, SOFT, WIDTH, write

_FOOT = 0.34  # inches below the plane, for the names of its axes
_FEW = 6  # edges; up to this number every cosine is written, if necessary beside its edge


def wordmap(picture: WordMap) -> Figure:
    """Draw the words with their names, the edges below them, and the cosines for which there is room.

    A crowded map has room for none: names matter more.
    """
    on = paper(picture.title, [(mark.x, mark.y) for mark in picture.marks], foot=_FOOT)
    places = [on.at((mark.x, mark.y)) for mark in picture.marks]
    said = [Caption((places[edge.first], places[edge.second]), edge.shown) for edge in picture.edges]
    if said:
        _lines(on, picture, said)
    dots(on, picture.marks)
    numbers = _cosines(on, said, places) if len(picture.marks) < CROWDED else []
    names(on, [*picture.marks, *numbers], [caption.line for caption in said])
    foot = HEAD + on.height + 0.2
    write(on.axes, (MARGIN, foot), drawable(picture.horizontal), SMALL, color=SOFT, ha="left")
    write(on.axes, (WIDTH - MARGIN, foot), drawable(picture.vertical), SMALL, color=SOFT, ha="right")
    return on.figure


def _cosines(on: Paper, said: Sequence[Caption], places: Sequence[Point]) -> list[Mark]:
    """Write cosines on their edges; return the others as names of their edges' middles, if they are few."""
    homeless = captions(on, said, places, SMALL)
    return beside(on, homeless) if len(said) <= _FEW else []


def _lines(on: Paper, picture: WordMap, said: Sequence[Caption]) -> None:
    """Draw the edges; an edge with a higher cosine is stronger."""
    strengths = np.array([max(0.0, edge.cosine) for edge in picture.edges])
    drawn = LineCollection(
        [caption.line for caption in said], colors=FAINT, linewidths=0.8 + 3 * strengths,
        alpha=0.25 + 0.5 * strengths, zorder=2,
    )  # fmt: skip
    on.axes.add_collection(drawn, autolim=False)
