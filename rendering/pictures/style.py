"""How all pictures look: a card in the colours of its theme, readable at a phone's width."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from matplotlib.text import Text
from numpy.typing import NDArray
from PIL import Image

from rendering.pictures.lettering import DPI, FONT, drawable, fitted, outline, width
from rendering.pictures.palettes import Palette, table

WIDTH = 6.4  # inches, 1,280 pixels: what Telegram keeps of a photo
TALLEST = 11.0  # inches: a taller picture would be shown too small on a phone
MARGIN = 0.24  # inches on all sides
HEAD = 0.72  # inches that the title takes, the margin above it included
_WIDE_CELL = 0.1  # inches; the lines between narrower cells are thinner

TITLE, TEXT, SMALL = 17.0, 15.2, 14.25
"""Sizes of letters in points; 14.25 are 12 pixels on a phone 390 pixels wide, and nothing is smaller."""


@dataclass(frozen=True, slots=True)
class Card:
    """A picture that is being drawn: a sheet over all of it, in inches from its top left corner."""

    figure: Figure
    axes: Axes
    palette: Palette

    def write(self, place: tuple[float, float], text: str, size: float = TEXT, **look: Any) -> Text:  # noqa: ANN401
        """Write a drawable text at a place, centred on its height; `look` is matplotlib's, of any type."""
        settings = {"color": self.palette.ink, "va": "center_baseline"} | look
        return self.axes.text(*place, text, fontsize=size, fontfamily=FONT, parse_math=False, **settings)

    def cells(
        self,
        columns: NDArray[np.float64],
        rows: NDArray[np.float64],
        values: NDArray[np.float64],
        limit: float,
    ) -> None:
        """Draw a table of cells in the diverging colours, from -limit to limit, with thin lines between them.

        `columns` and `rows` are the cells' edges, one more than `values`, (rows, columns), has of each.
        """
        self.axes.pcolormesh(
            columns, rows, values, cmap=self.palette.colormap, vmin=-limit, vmax=limit,
            edgecolor=self.palette.grid, linewidth=1.0 if columns[1] - columns[0] > _WIDE_CELL else 0.4,
        )  # fmt: skip

    def engrave(self, places: NDArray[np.float64], texts: Sequence[str], size: float, ink: str) -> None:
        """Write many short texts, centred on their places, (texts, 2): as one shape, which is quick."""
        letters = [outline(text, size) for text in texts]
        moved = [Path(path.vertices + place, path.codes) for path, place in zip(letters, places, strict=True)]
        if moved:
            self.axes.add_artist(PathPatch(Path.make_compound_path(*moved), facecolor=ink, linewidth=0))

    def finished(self) -> Figure:
        """Return the figure, its sheet as large as it was before anything was drawn on it."""
        across, down = self.figure.get_size_inches()
        self.axes.set(xlim=(0, across), ylim=(down, 0))
        return self.figure


def card(height: float, title: str, palette: Palette) -> Card:
    """Return an empty card of the common width, `height` inches high, with its title in the top `HEAD`."""
    figure = Figure(figsize=(WIDTH, height), dpi=DPI, facecolor=palette.paper)
    axes = figure.add_axes((0, 0, 1, 1), xlim=(0, WIDTH), ylim=(height, 0))
    axes.set_axis_off()
    empty = Card(figure, axes, palette)
    room = WIDTH - 2 * MARGIN
    size = next((size for size in (TITLE, TEXT) if width(drawable(title), size, "bold") <= room), SMALL)
    empty.write((MARGIN, 0.42), fitted(title, room, size, "bold"), size, fontweight="bold", va="center")
    return empty


def file(figure: Figure, palette: Palette) -> bytes:
    """Return a figure as a PNG file in the colours of its palette.

    With all colours it would be three times as large and take four times as long to pack.
    """
    canvas = FigureCanvasAgg(figure)
    canvas.draw()  # type: ignore[no-untyped-call]
    image = Image.fromarray(np.asarray(canvas.buffer_rgba())[..., :3])  # type: ignore[no-untyped-call]
    colours = Image.new("P", (1, 1))
    colours.putpalette(table(palette))
    content = BytesIO()
    image.quantize(palette=colours, dither=Image.Dither.NONE).save(content, "png")
    return content.getvalue()
