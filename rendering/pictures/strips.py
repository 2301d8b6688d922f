"""Strips: what a vector looks like, cell by cell, beside others, and how its weights lie."""

from dataclasses import dataclass
from math import ceil, floor, log10

import numpy as np
from matplotlib.figure import Figure
from numpy.typing import NDArray

from rendering.numbers import MINUS
from rendering.pictures.kinds import Strips
from rendering.pictures.lettering import drawable, fitted, width
from rendering.pictures.palettes import Palette
from rendering.pictures.style import HEAD, MARGIN, SMALL, Canvas, Card, card

_CELLS = (
    30,
    50,
    60,
    75,
    75,
)  # side by side, for one vector to five: wide enough to be distinguished on a phone
_WIDEST_CELL = 0.6  # inches
_STRIP = 0.23
_LETTERS = 0.24  # a line of small letters
_GAP = 0.1
_LABEL = 1.35
_PLOT = 1.25  # the distribution's height; with its scale it takes _FOOT
_FOOT = 2.1
_BINS = 30
_SHARED_BINS = 20  # where several lie over each other

_NOTHING = 1e-9  # if no weight is larger, all are zero

Weights = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class _Grid:
    """Where the cells stand: `cells` side by side in `blocks`, `start` inches from the left."""

    canvas: Canvas
    start: float
    cells: int
    blocks: int
    block: float

    @property
    def cell(self) -> float:
        """A cell's width in inches."""
        return min(_WIDEST_CELL, (self.canvas.right - self.start) / self.cells)


def strips(picture: Strips, palette: Palette, canvas: Canvas) -> Figure:
    """Draw the vectors in blocks of cells, the same dimensions of all under each other; then how they lie.

    The numbers beside the cells are dimensions, counted from 0 as everywhere.
    """
    weights = np.array(picture.vectors, dtype=np.float64)
    largest = float(np.abs(weights).max())
    limit = largest if largest > _NOTHING else 1.0
    grid = _grid(canvas, picture.labels, weights.shape[1])
    foot = HEAD + grid.blocks * grid.block + 2 * _GAP
    on = card(foot + _FOOT, picture.title, palette, canvas)
    for block in range(grid.blocks):
        _block(on, picture, weights, grid, (block, limit))
    _distribution(on, picture, weights, (foot, limit))
    return on.finished()


def _grid(canvas: Canvas, labels: tuple[str, ...], dimensions: int) -> _Grid:
    """Choose how many cells stand side by side: few are easier to see, many keep the card short."""
    vectors = len(labels)
    several = vectors > 1
    block = vectors * _STRIP + (_LETTERS + _GAP if several else 0.05)
    names = [fitted(label, _LABEL, SMALL) for label in labels] if several else [str(dimensions)]
    start = MARGIN + max(width(name, SMALL) for name in names) + _GAP
    most = floor((canvas.tallest - HEAD - _FOOT) / block)
    side = max(_CELLS[min(vectors, len(_CELLS)) - 1], ceil(dimensions / most))
    blocks = ceil(dimensions / side)
    return _Grid(canvas, start, ceil(dimensions / blocks), blocks, block)


def _block(on: Card, picture: Strips, weights: Weights, grid: _Grid, which: tuple[int, float]) -> None:
    block, limit = which
    first = block * grid.cells
    part = weights[:, first : first + grid.cells]
    count, length = part.shape
    several = count > 1
    top = HEAD + block * grid.block + (_LETTERS if several else 0)
    bottom = top + count * _STRIP
    end = grid.start + length * grid.cell
    across, down = grid.start + grid.cell * np.arange(length + 1), top + _STRIP * np.arange(count + 1)
    on.cells(across, down, part, limit)
    if not several:
        on.write(
            (grid.start - _GAP, (top + bottom) / 2), str(first), SMALL, ha="right", color=on.palette.soft
        )
        return
    on.write((grid.start, top - _LETTERS / 2), str(first), SMALL, color=on.palette.soft)
    if length * grid.cell > 1:
        on.write((end, top - _LETTERS / 2), str(first + length - 1), SMALL, ha="right", color=on.palette.soft)
    for place, label in enumerate(picture.labels):
        middle = top + (place + 0.5) * _STRIP
        word = fitted(label, _LABEL, SMALL)
        on.write((grid.start - _GAP, middle), word, SMALL, ha="right", color=on.palette.group(place))


def _distribution(on: Card, picture: Strips, weights: Weights, where: tuple[float, float]) -> None:
    """Draw the distribution of the weights, with the colours of the cells below it."""
    top, limit = where
    bins = _BINS if len(weights) == 1 else _SHARED_BINS
    edges = np.linspace(-limit, limit, bins + 1)
    counts = np.array([np.histogram(vector, edges)[0] for vector in weights])
    highest = int(counts.max())
    left, right = MARGIN + width(str(highest), SMALL) + _GAP, on.canvas.right
    base = top + _LETTERS + _PLOT
    places = left + (right - left) * (edges + limit) / (2 * limit)
    heights = base - counts * (_PLOT / highest)
    if len(counts) == 1:
        colours = on.palette.cells((np.arange(bins) + 0.5) / bins)
        on.axes.bar(
            places[:-1], heights[0] - base, width=np.diff(places), bottom=base, align="edge",
            color=colours, edgecolor=on.palette.faint, linewidth=0.7,
        )  # fmt: skip
    for place, height in enumerate(heights if len(counts) > 1 else ()):
        on.axes.stairs(height, places, baseline=base, color=on.palette.group(place), linewidth=1.8)
    middles = ((edges[:-1] + edges[1:]) / 2)[None, :]
    on.cells(places, base + np.array([0.03, 0.16]), middles, limit)
    _key(on, picture, (left, right, base), limit)
    on.write((left, top), drawable(picture.count), SMALL, color=on.palette.soft)
    on.write((left - _GAP, base - _PLOT), str(highest), SMALL, ha="right", color=on.palette.soft)
    on.write((left - _GAP, base), "0", SMALL, ha="right", color=on.palette.soft)
    on.axes.hlines(base - _PLOT, left, right, color=on.palette.grid, linewidth=0.8, zorder=0)


def _key(on: Card, picture: Strips, where: tuple[float, float, float], limit: float) -> None:
    left, right, base = where
    decimals = min(max(2, 1 - floor(log10(limit))), 9)
    ends = [("left", left, -limit), ("center", (left + right) / 2, 0.0), ("right", right, limit)]
    for side, place, value in ends:
        number = f"{value:.{decimals}f}".replace("-", MINUS).replace(".", picture.decimal) if value else "0"
        on.write((place, base + 0.3), number, SMALL, ha=side, color=on.palette.soft)
    name = fitted(picture.weight, (right - left) / 2 - 1.2, SMALL)
    on.write(((left + 3 * right) / 4, base + 0.3), name, SMALL, ha="center")
