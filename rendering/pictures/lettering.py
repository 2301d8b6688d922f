"""Texts that fit: how wide they will be, which characters the font has, how to shorten what is too long."""

from functools import cache, lru_cache

from matplotlib.backends.backend_agg import get_hinting_flag
from matplotlib.font_manager import FontProperties, findfont, get_font
from matplotlib.path import Path
from matplotlib.textpath import TextPath

from rendering.typed import visible

FONT = "DejaVu Sans"  # comes with matplotlib, so pictures are the same everywhere
DPI = 200
_HALF_DIGIT = 0.365  # of the font's size
MISSING = "\N{WHITE VERTICAL RECTANGLE}"


def drawable(text: str) -> str:
    """Return a text on one line, with a box for each character that the font lacks.

    Marks of direction go: the layout finds the direction of Arabic and Hebrew by itself.
    """
    line = " ".join(visible(text).split())
    known = _characters()
    return "".join(letter if ord(letter) in known else MISSING for letter in line)


@lru_cache(maxsize=4096)
def width(text: str, size: float, weight: str = "normal") -> float:
    """Return how many inches wide a drawable text is at `size` points."""
    font = get_font(_path(weight))
    font.set_size(size, DPI)
    font.set_text(text, 0.0, flags=get_hinting_flag())  # type: ignore[no-untyped-call]
    return float(font.get_width_height()[0]) / 64 / DPI  # the font counts in 64ths of a pixel


def fitted(text: str, room: float, size: float, weight: str = "normal") -> str:
    """Return a text that can be drawn within `room` inches at `size` points.

    Its middle gives way to an ellipsis where it is too long: words that begin alike often end otherwise.
    Where not even that has room, nothing is left.
    """
    whole = drawable(text)
    if width(whole, size, weight) <= room:
        return whole
    least, most = 0, len(whole) - 1
    while least < most:
        kept = (least + most + 1) // 2
        if width(_cut(whole, kept), size, weight) <= room:
            least = kept
        else:
            most = kept - 1
    shortened = _cut(whole, least)
    return shortened if width(shortened, size, weight) <= room else ""


@lru_cache(maxsize=1024)
def outline(text: str, size: float) -> Path:
    """Return the outlines of a drawable text at `size` points: in inches, downwards, its middle at (0, 0)."""
    inches = size / 72
    path = TextPath((0, 0), text, size=inches, prop=FontProperties(family=FONT), usetex=False)
    vertices = path.vertices * (1, -1) + (-width(text, size) / 2, _HALF_DIGIT * inches)
    return Path(vertices, path.codes)


def _cut(text: str, kept: int) -> str:
    end = kept // 2
    return f"{text[: kept - end]}…{text[len(text) - end :]}"


@cache
def _characters() -> frozenset[int]:
    """Return the characters that the font has in both weights."""
    return frozenset(get_font(_path("normal")).get_charmap()) & set(get_font(_path("bold")).get_charmap())


@cache
def _path(weight: str) -> str:
    return str(findfont(FontProperties(family=FONT, weight=weight)))
