"""How all pictures look: a card of their own colour, readable at a phone's width in light and dark chats."""

from collections.abc import Sequence
from functools import cache
from io import BytesIO
from typing import Any

import numpy as np
from matplotlib import colormaps
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from matplotlib.text import Text
from numpy.typing import NDArray
from PIL import Image

from rendering.pictures.lettering import DPI, FONT, drawable, fitted, outline, width

WIDTH = 6.4  # inches, 1,280 pixels: what Telegram keeps of a photo
TALLEST = 11.0  # inches: a taller picture would be shown too small on a phone
MARGIN = 0.24  # inches on all sides
HEAD = 0.72  # inches that the title takes, the margin above it included
_WIDE_CELL = 0.1  # inches; the lines between narrower cells are thinner

TITLE, TEXT, SMALL = 16.0, 14.0, 13.0
"""Sizes of letters in points; 13 are 11 pixels on a phone 390 pixels wide, and nothing is smaller."""

PAPER = "#fcfbf8"
INK = "#23262f"
SOFT = "#5a5f6b"
"""For texts of less weight, still dark enough to be read."""
FAINT = "#8b8f9a"
GRID = "#dcdad3"
GROUPS = ("#2660a4", "#c8553d", "#3a7d44", "#8d5a97", "#b8860b", "#2a8c8c")
"""One colour for each group; colour-blind people can distinguish them, also on paper."""
DIVERGING = "RdBu_r"
"""Blue below zero, white at zero, red above."""
BELOW, ABOVE = GROUPS[:2]
"""The two colours for below and above zero."""


def card(height: float, title: str) -> Figure:
    """Return an empty card of the common width, `height` inches high, with its title in the top `HEAD`."""
    figure = Figure(figsize=(WIDTH, height), dpi=DPI, facecolor=PAPER)
    room = WIDTH - 2 * MARGIN
    size = next((size for size in (TITLE, TEXT) if width(drawable(title), size, "bold") <= room), SMALL)
    figure.text(
        MARGIN / WIDTH, 1 - 0.42 / height, fitted(title, room, size, "bold"), parse_math=False,
        fontfamily=FONT, fontsize=size, fontweight="bold", color=INK, va="center",
    )  # fmt: skip
    return figure


def sheet(figure: Figure) -> Axes:
    """Return axes over a whole card, in inches from its top left corner, with nothing drawn on them."""
    across, down = figure.get_size_inches()
    axes = figure.add_axes((0, 0, 1, 1), xlim=(0, across), ylim=(down, 0))
    axes.set_axis_off()
    return axes


def write(axes: Axes, place: tuple[float, float], text: str, size: float = TEXT, **look: Any) -> Text:  # noqa: ANN401
    """Write a drawable text at a place, centred on its height; `look` is matplotlib's, of any type."""
    settings = {"color": INK, "va": "center_baseline"} | look
    return axes.text(*place, text, fontsize=size, fontfamily=FONT, parse_math=False, **settings)


def cells(
    axes: Axes,
    columns: NDArray[np.float64],
    rows: NDArray[np.float64],
    values: NDArray[np.float64],
    limit: float,
) -> None:
    """Draw a table of cells in the diverging colours, from -limit to limit, with thin lines between them.

    `columns` and `rows` are the cells' edges in inches, one more than `values`, (rows, columns), has of each.
    """
    axes.pcolormesh(
        columns, rows, values, cmap=DIVERGING, vmin=-limit, vmax=limit, edgecolor=GRID,
        linewidth=1.0 if columns[1] - columns[0] > _WIDE_CELL else 0.4,
    )  # fmt: skip


def engrave(axes: Axes, places: NDArray[np.float64], texts: Sequence[str], size: float, ink: str) -> None:
    """Write many short texts, centred on their places, (texts, 2): as one shape, in a tenth of the time."""
    letters = [outline(text, size) for text in texts]
    moved = [Path(path.vertices + place, path.codes) for path, place in zip(letters, places, strict=True)]
    if moved:
        axes.add_artist(PathPatch(Path.make_compound_path(*moved), facecolor=ink, linewidth=0))


def file(figure: Figure) -> bytes:
    """Return a figure as a PNG file in the colours of the palette.

    With all colours it would be three times as large and take four times as long to pack.
    """
    canvas = FigureCanvasAgg(figure)
    canvas.draw()  # type: ignore[no-untyped-call]
    image = Image.fromarray(np.asarray(canvas.buffer_rgba())[..., :3])  # type: ignore[no-untyped-call]
    content = BytesIO()
    image.quantize(palette=_palette(), dither=Image.Dither.NONE).save(content, "png")
    return content.getvalue()


@cache
def _palette() -> Image.Image:
    """Return the colours of all pictures: the diverging ones, and each ink on paper from faint to full."""
    colours = [colormaps[DIVERGING](share)[:3] for share in np.linspace(0, 1, 113)]
    paper = np.array(to_rgb(PAPER))
    inks = [(INK, 20), (SOFT, 12), (FAINT, 8), (GRID, 4), *((group, 16) for group in GROUPS)]
    for ink, steps in inks:
        colours += [tuple(paper + (to_rgb(ink) - paper) * share) for share in np.linspace(0, 1, steps)]
    palette = Image.new("P", (1, 1))
    palette.putpalette((np.array(colours) * 255).round().astype(np.uint8).tobytes())
    return palette
