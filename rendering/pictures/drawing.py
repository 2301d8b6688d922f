"""Which drawer draws which kind of picture."""

from collections.abc import Callable
from typing import Any

from matplotlib.figure import Figure

from rendering.pictures.bars import bars
from rendering.pictures.kinds import Bars, Picture
from rendering.pictures.style import file

_DRAWERS: dict[type[Picture], Callable[[Any], Figure]] = {
    Bars: bars,
}


def drawn(picture: Picture) -> bytes:
    """Draw a picture as a PNG file."""
    return file(_DRAWERS[type(picture)](picture))
