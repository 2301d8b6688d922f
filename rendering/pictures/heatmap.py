"""Heat maps: the cosines of all pairs of words, in colours and numbers."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil

import numpy as np
from matplotlib.figure import Figure
from numpy.typing import NDArray

from rendering.pictures.kinds import HeatMap
from rendering.pictures.lettering import drawable, fitted, width
from rendering.pictures.palettes import Palette
from rendering.pictures.style import HEAD, MARGIN, SMALL, TEXT, Canvas, Card, card

_LABEL = 3.1  # inches that a word beside its row may take, thirty letters; less where there are many columns
_LEAST_LABEL = 0.7
_STANDING = 1.7  # and one that stands above its column
_GAP = 0.1
_TALLEST_ROW, _WIDEST_COLUMN = 0.5, 1.6
_LETTERS = 0.3
_PITCH = 0.2  # names nearer to each other than this would touch

Values = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class _Table:
    """Where the cells stand, in inches: their upper left corner and a cell's size.

    `room` is what a name beside its row may take; `standing` says that those above the columns are upright.
    """

    left: float
    top: float
    column: float
    row: float
    room: float
    standing: bool


def heat_map(picture: HeatMap, palette: Palette, canvas: Canvas) -> Figure:
    """Draw the table: blue below zero, paper at zero, red above; near words stand side by side.

    Among words of one list the diagonal is grey, each with itself, so that groups alone are red.
    """
    shown = _ordered(picture) if picture.grouped else picture
    values = np.array(shown.values, dtype=np.float64)
    if picture.grouped:
        np.fill_diagonal(values, np.nan)
    table = _table(shown, canvas)
    across = table.left + table.column * np.arange(values.shape[1] + 1)
    down = table.top + table.row * np.arange(values.shape[0] + 1)
    bottom = float(down[-1])
    on = card(bottom + MARGIN, shown.title, palette, canvas)
    on.cells(across, down, values, 1.0)
    _names(on, shown, table)
    _numbers(on, shown, table, values)
    return on.finished()


def _table(picture: HeatMap, canvas: Canvas) -> _Table:
    count = len(picture.columns)
    number = max(width(drawable(cell), SMALL) for row in picture.cells for cell in row) + _GAP / 2
    room = min(_LABEL, max(_LEAST_LABEL, canvas.room - _GAP - count * number))
    left = MARGIN + _GAP + max(width(fitted(name, room, SMALL), SMALL) for name in picture.rows)
    column = min(_WIDEST_COLUMN, (canvas.right - left) / count)
    widest = max(width(drawable(name), SMALL) for name in picture.columns)
    standing = widest > column - _GAP
    top = HEAD + (min(widest, _STANDING) + _GAP if standing else _LETTERS)
    row = min(_TALLEST_ROW, max(column, _LETTERS), (canvas.tallest - top - MARGIN) / len(picture.rows))
    return _Table(left, top, column, row, room, standing)


def _names(on: Card, picture: HeatMap, table: _Table) -> None:
    """Write every name, or only every second, third... if there is no room for all."""
    for place in range(0, len(picture.rows), ceil(_PITCH / table.row)):
        name = fitted(picture.rows[place], table.room, SMALL)
        on.write((table.left - _GAP, table.top + (place + 0.5) * table.row), name, SMALL, ha="right")
    for place in range(0, len(picture.columns), ceil(_PITCH / table.column)):
        name = fitted(picture.columns[place], _STANDING if table.standing else table.column, SMALL)
        middle = table.left + (place + 0.5) * table.column
        if table.standing:
            above = (middle, table.top - _GAP / 2)
            on.write(above, name, SMALL, ha="center", va="bottom", rotation=90)
        else:
            on.write((middle, table.top - _LETTERS / 2), name, SMALL, ha="center")


def _numbers(on: Card, picture: HeatMap, table: _Table, values: Values) -> None:
    """Write the numbers into the cells, none where one of them would not fit."""
    room = table.column - _GAP / 2 + 1e-9  # the columns were made to hold the widest number
    numbers = {cell: drawable(cell) for row in picture.cells for cell in row}
    size = next((size for size in (TEXT, SMALL) if _widest(numbers.values(), size) <= room), None)
    if size is None or table.row < _LETTERS * 0.7:
        return
    rows, columns = np.indices(values.shape)
    across, down = table.left + (columns + 0.5) * table.column, table.top + (rows + 0.5) * table.row
    places = np.stack([across, down], axis=-1)
    texts = np.array([[numbers[cell] for cell in row] for row in picture.cells])
    inks = on.palette.on_cells((values + 1) / 2)
    for ink in np.unique(inks):
        on.engrave(places[inks == ink], texts[inks == ink].tolist(), size, str(ink))


def _widest(texts: Iterable[str], size: float) -> float:
    return max(width(text, size) for text in texts)


def _ordered(picture: HeatMap) -> HeatMap:
    order = _order(np.array(picture.values, dtype=np.float64))
    names = tuple(picture.rows[place] for place in order)
    return HeatMap(
        picture.title, names, names,
        tuple(tuple(picture.values[row][column] for column in order) for row in order),
        tuple(tuple(picture.cells[row][column] for column in order) for row in order),
        grouped=True,
    )  # fmt: skip


def _order(cosines: Values) -> list[int]:
    """Order words so that near ones stand side by side: the leaves of a tree of average distances.

    The tree's branches are turned so that neighbours are as near as the tree allows (Bar-Joseph, Gifford &
    Jaakkola 2001); the word asked first stays in the first half.
    """
    from scipy.cluster.hierarchy import leaves_list, linkage  # noqa: PLC0415 - 0.3 s that only heat maps need
    from scipy.spatial.distance import squareform  # noqa: PLC0415

    count = len(cosines)
    if count < 3:
        return list(range(count))
    distances = np.clip(1 - (cosines + cosines.T) / 2, 0, 2)
    tree = linkage(squareform(distances, checks=False), "average", optimal_ordering=True)
    order = [int(place) for place in leaves_list(tree)]
    return order if order.index(0) < count / 2 else order[::-1]
