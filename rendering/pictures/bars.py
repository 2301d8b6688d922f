"""Bars: how near each neighbour is."""

from matplotlib.figure import Figure

from rendering.pictures.kinds import Bars
from rendering.pictures.lettering import drawable, fitted, width
from rendering.pictures.palettes import Palette
from rendering.pictures.style import HEAD, MARGIN, SMALL, TEXT, Canvas, card

_ROW = 0.36  # inches; less if the card would be too tall
_LABEL = 3.1  # inches that a word may take: thirty letters
_GAP = 0.1


def bars(picture: Bars, palette: Palette, canvas: Canvas) -> Figure:
    """Draw one bar for each label, the first on top, from zero to its cosine; write the cosine beside it."""
    count = len(picture.labels)
    row = canvas.row(_ROW, HEAD, count)
    size = TEXT if row == _ROW else SMALL
    on = card(HEAD + row * count + MARGIN, picture.title, palette, canvas)
    words = [fitted(label, _LABEL, size) for label in picture.labels]
    start = MARGIN + max(width(word, size) for word in words) + _GAP
    numbers = max(width(drawable(shown), size) for shown in picture.shown) + _GAP
    low, high = min(0.0, *picture.values), max(0.05, *picture.values)
    left = start + (numbers if low < 0 else 0)
    inch = (canvas.right - numbers - left) / (high - low)
    zero = left - low * inch
    middles = [HEAD + row * (place + 0.5) for place in range(count)]
    on.axes.barh(
        middles, [value * inch for value in picture.values], left=zero, height=0.68 * row,
        color=[palette.above if value >= 0 else palette.below for value in picture.values],
    )  # fmt: skip
    on.axes.vlines(zero, HEAD, HEAD + row * count, color=palette.faint, linewidth=1)
    for middle, word, value, shown in zip(middles, words, picture.values, picture.shown, strict=True):
        on.write((start - _GAP, middle), word, size, ha="right")
        side, end = ("left", _GAP / 2) if value >= 0 else ("right", -_GAP / 2)
        on.write((zero + value * inch + end, middle), drawable(shown), size, ha=side)
    return on.finished()
