"""Which drawer draws which kind of picture."""

from collections.abc import Callable
from typing import Any

from matplotlib.figure import Figure

from rendering.pictures.angle import angle
from rendering.pictures.bars import bars
from rendering.pictures.heatmap import heat_map
from rendering.pictures.kinds import (
    Angle,
    Bars,
    HeatMap,
    Parallelogram,
    Picture,
    Scale,
    Size,
    Strips,
    Swarm,
    Theme,
    WordMap,
)
from rendering.pictures.palettes import PALETTES, Palette
from rendering.pictures.parallelogram import parallelogram
from rendering.pictures.scale import scale
from rendering.pictures.strips import strips
from rendering.pictures.style import CANVASES, Canvas, file
from rendering.pictures.swarm import swarm
from rendering.pictures.wordmap import wordmap

_DRAWERS: dict[type[Picture], Callable[[Any, Palette, Canvas], Figure]] = {
    Angle: angle,
    Bars: bars,
    HeatMap: heat_map,
    Scale: scale,
    Strips: strips,
    Swarm: swarm,
    WordMap: wordmap,
    Parallelogram: parallelogram,
}


def draw(picture: Picture, theme: Theme, size: Size = Size.CHAT) -> bytes:
    """Draw a picture for a theme in a size, as a PNG file."""
    palette = PALETTES[theme]
    return file(_DRAWERS[type(picture)](picture, palette, CANVASES[size]), palette)
