"""The colours of all pictures, one palette a theme: for light chats and for dark ones.

Texts have a contrast of 4.5 with what they stand on, marks of 3; colour-blind people can tell the colours of
groups apart. Tests measure all this.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import numpy as np
from matplotlib.colors import Colormap, LinearSegmentedColormap, to_rgb
from numpy.typing import NDArray

from rendering.pictures.kinds import Theme

Rgb = NDArray[np.float64]
_ON_CELLS: Final = ("#000000", "#ffffff")  # of any other two, neither has a contrast of 4.5 on every colour


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of a theme, as #rrggbb.

    `soft` is for texts of less weight, `faint` and `grid` are for lines alone. `groups` has one colour for
    each group; their first two are below and above zero. `diverging` has the colours of cells from the lowest
    to the highest, evenly apart: blue below zero, the card's own lightness at zero, red above.
    """

    paper: str
    ink: str
    soft: str
    faint: str
    grid: str
    groups: tuple[str, ...]
    diverging: tuple[str, ...]

    @property
    def below(self) -> str:
        """The colour of what is below zero."""
        return self.groups[0]

    @property
    def above(self) -> str:
        """The colour of what is above zero."""
        return self.groups[1]

    def group(self, number: int) -> str:
        """Give the colour of a group; those beyond the last begin again."""
        return self.groups[number % len(self.groups)]

    def cells(self, shares: NDArray[np.float64]) -> Rgb:
        """Give the colours of cells, (..., 3), from 0, the lowest, to 1."""
        return np.asarray(self.colormap(shares), dtype=np.float64)[..., :3]

    @property
    def colormap(self) -> Colormap:
        """The diverging colours as matplotlib's drawers take them; what is no number is grey."""
        return LinearSegmentedColormap.from_list("diverging", self.diverging).with_extremes(bad=self.grid)

    def on_cells(self, shares: NDArray[np.float64]) -> NDArray[np.str_]:
        """Give the ink for a number on each of these cells: black or white, whichever is easier to read."""
        light = luminance(self.cells(shares))
        black, white = _ON_CELLS
        return np.where((light + 0.05) ** 2 > 1.05 * 0.05, black, white)


PALETTES: Final[Mapping[Theme, Palette]] = {
    Theme.LIGHT: Palette(
        paper="#fcfbf8", ink="#23262f", soft="#5a5f6b", faint="#858994", grid="#dcdad3",
        groups=("#00438f", "#b4353e", "#0b4a12", "#8f53d2", "#8d6c00", "#00807d"),
        diverging=(
            "#053061", "#2166ac", "#4393c3", "#92c5de", "#d1e5f0", "#f7f7f7",
            "#fddbc7", "#f4a582", "#d6604d", "#b2182b", "#67001f",
        ),  # ColorBrewer's RdBu
    ),
    Theme.DARK: Palette(
        paper="#1e2028", ink="#f0eee8", soft="#b3b7c2", faint="#82879a", grid="#3f434e",
        groups=("#84baff", "#de7378", "#b2e6a3", "#b86eba", "#ccc134", "#2aeef4"),
        diverging=("#d3e7ff", "#77b4f4", "#2f67a6", "#1e222a", "#a1353f", "#ee7079", "#ffd5d8"),
    ),
}  # fmt: skip


def luminance(colours: Rgb) -> Rgb:
    """Give the relative luminance of sRGB colours, (..., 3), by WCAG."""
    linear = np.where(colours <= 0.04045, colours / 12.92, ((colours + 0.055) / 1.055) ** 2.4)
    return np.asarray(linear @ (0.2126, 0.7152, 0.0722))


@lru_cache(maxsize=2)
def table(palette: Palette) -> bytes:
    """Give the 256 colours of a theme's files: the diverging ones, and each ink from faint to full."""
    colours = [*map(tuple, palette.cells(np.linspace(0, 1, 113)))]
    paper = np.array(to_rgb(palette.paper))
    inks = [
        (palette.ink, 20), (palette.soft, 12), (palette.faint, 8), (palette.grid, 4),
        *((group, 16) for group in palette.groups),
    ]  # fmt: skip
    for ink, steps in inks:
        colours += [tuple(paper + (to_rgb(ink) - paper) * share) for share in np.linspace(0, 1, steps)]
    return (np.array(colours) * 255).round().astype(np.uint8).tobytes()
