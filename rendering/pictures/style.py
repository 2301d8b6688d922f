"""How all pictures look: a card of their own colour, readable at a phone's width in light and dark chats."""

from collections.abc import Iterable
from functools import cache
from io import BytesIO

from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, findfont, get_font

WIDTH = 6.4  # inches, 1,280 pixels
DPI = 200
FONT = "DejaVu Sans"  # comes with matplotlib, so pictures are the same everywhere

PAPER = "#fbfaf7"
INK = "#23262f"
FAINT = "#8b8f9a"
GRID = "#dcdad3"
GROUPS = ("#2660a4", "#c8553d", "#3a7d44", "#8d5a97", "#b8860b", "#2a8c8c")
"""One colour a group; told apart by people who see red and green alike, and on paper."""
DIVERGING = "RdBu_r"
"""Blue below zero, white at zero, red above."""
MISSING = "\N{WHITE VERTICAL RECTANGLE}"


def card(height: float, title: str) -> Figure:
    """Return an empty card of the common width, `height` inches high, with its title."""
    figure = Figure(figsize=(WIDTH, height), dpi=DPI, facecolor=PAPER, layout="constrained")
    figure.suptitle(label(title, 60), fontfamily=FONT, fontsize=13, fontweight="bold", color=INK)
    return figure


def file(figure: Figure) -> bytes:
    """Return a figure as a PNG file."""
    content = BytesIO()
    figure.savefig(content, format="png", facecolor=figure.get_facecolor())
    return content.getvalue()


def label(text: str, limit: int = 24) -> str:
    """Return a text that can be drawn: shortened to `limit` characters, with a box for what the font lacks.

    A dollar sign is escaped, since matplotlib would set what follows as a formula.
    """
    short = text if len(text) <= limit else f"{text[: limit - 1]}…"
    drawable = _drawable()
    return "".join(letter if ord(letter) in drawable else MISSING for letter in short).replace("$", r"\$")


def labels(texts: Iterable[str], limit: int = 24) -> list[str]:
    """Return texts that can be drawn."""
    return [label(text, limit) for text in texts]


@cache
def _drawable() -> frozenset[int]:
    return frozenset(get_font(findfont(FontProperties(family=FONT))).get_charmap())
