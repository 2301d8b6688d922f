"""How all pictures look: a card in the colours of its theme, readable at a phone's width."""

from collections.abc import Mapping, Sequence
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

from rendering.pictures.kinds import Size
from rendering.pictures.lettering import DPI, FONT, drawable, fitted, outline, width
from rendering.pictures.palettes import Palette, table

WIDTH = 6.4  # inches, 1,280 pixels: what Telegram keeps of a photo
TALLEST = 11.0  # inches: a taller picture would be shown too small on a phone
MARGIN = 0.24  # inches on all sides
HEAD = 0.72  # inches that the title takes, the margin above it included
_LOWEST_ROW = 0.21  # inches: a line of small letters
_WIDE_CELL = 0.1  # inches; the lines between narrower cells are thinner

TITLE, TEXT, SMALL = 17.0, 15.2, 14.25
"""Sizes of letters in points; 14.25 are 12 pixels on a phone 390 pixels wide, and nothing is smaller."""


@dataclass(frozen=True, slots=True)
class Canvas:
    """What is drawn on: inches across, the most inches down, pixels an inch.

    One that is `whole` has all of its height, as a projector's picture; else a card is as high as it needs.
    """

    width: float
    tallest: float
    dpi: float
    whole: bool = False

    @property
    def middle(self) -> float:
        """Half of its width."""
        return self.width / 2

    @property
    def right(self) -> float:
        """Where its right margin begins."""
        return self.width - MARGIN

    @property
    def room(self) -> float:
        """What is left between its margins."""
        return self.width - 2 * MARGIN

    def row(self, wanted: float, taken: float, count: int) -> float:
        """Return how high each of `count` rows is where `taken` inches are not theirs.

        On a whole canvas rows are never too low for their letters: the canvas becomes smaller instead.
        """
        low = (self.tallest - taken - MARGIN) / max(count, 1)
        return min(wanted, max(_LOWEST_ROW, low) if self.whole else low)


_WALL = 16 / 9 * WIDTH
CANVASES: Mapping[Size, Canvas] = {
    Size.CHAT: Canvas(WIDTH, TALLEST, DPI),
    Size.WALL: Canvas(_WALL, WIDTH, 1920 / _WALL, whole=True),
}
"""On the wall the smallest letters are 33 of 1,080 pixels high: the last row is some eight heights away."""


@dataclass(frozen=True, slots=True)
class Card:
    """A picture that is being drawn, `height` inches high, in inches from its top left corner."""

    figure: Figure
    axes: Axes
    palette: Palette
    canvas: Canvas
    height: float

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
        """Return the figure, as large as before anything was drawn on it, the card in its middle."""
        across, down = self.figure.get_size_inches()
        left, top = (across - self.canvas.width) / 2, (down - self.height) / 2
        self.axes.set(xlim=(-left, across - left), ylim=(down - top, -top))
        return self.figure


def card(height: float, title: str, palette: Palette, canvas: Canvas) -> Card:
    """Return an empty card as wide as its canvas, `height` inches high, with its title in the top `HEAD`.

    A canvas that is whole becomes smaller where the card is too high for it.
    """
    shrunk = max(1.0, height / canvas.tallest) if canvas.whole else 1.0
    size = (canvas.width * shrunk, canvas.tallest * shrunk if canvas.whole else height)
    figure = Figure(figsize=size, dpi=canvas.dpi / shrunk, facecolor=palette.paper)
    axes = figure.add_axes((0, 0, 1, 1), xlim=(0, canvas.width), ylim=(height, 0))
    axes.set_axis_off()
    empty = Card(figure, axes, palette, canvas, height)
    room = canvas.room
    letters = next((size for size in (TITLE, TEXT) if width(drawable(title), size, "bold") <= room), SMALL)
    empty.write((MARGIN, 0.42), fitted(title, room, letters, "bold"), letters, fontweight="bold", va="center")
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
