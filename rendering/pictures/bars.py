"""Bars: how near each neighbour is."""

from matplotlib.figure import Figure

from rendering.pictures.kinds import Bars
from rendering.pictures.style import FAINT, FONT, GROUPS, INK, card, label, labels

_ROW = 0.34  # inches


def bars(picture: Bars) -> Figure:
    """Draw one bar a label, the first on top, from zero to its cosine, which is written beside it."""
    figure = card(0.75 + _ROW * len(picture.labels), picture.title)
    axes = figure.subplots()
    places = range(len(picture.labels))
    colours = [GROUPS[0] if value >= 0 else GROUPS[1] for value in picture.values]
    axes.barh(places, picture.values, height=0.66, color=colours)
    axes.set_yticks(places, labels(picture.labels), fontfamily=FONT, fontsize=12, color=INK)
    axes.invert_yaxis()
    axes.set_xlim(min(0.0, *picture.values) * 1.2, max(0.1, *picture.values) * 1.18)
    for place, value, shown in zip(places, picture.values, picture.shown, strict=True):
        side, offset = ("left", 4) if value >= 0 else ("right", -4)
        axes.annotate(
            label(shown), (value, place), (offset, 0), textcoords="offset points", ha=side, va="center",
            fontsize=11, color=INK,
        )  # fmt: skip
    axes.axvline(0, color=FAINT, linewidth=1)
    axes.tick_params(axis="y", length=0)
    axes.set_xticks([])
    axes.spines[:].set_visible(False)
    axes.set_facecolor("none")
    return figure
