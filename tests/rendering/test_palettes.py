"""The colours of both themes, measured: texts can be read, and colour-blind people can tell groups apart."""

from itertools import combinations

import numpy as np
import pytest
from matplotlib.colors import to_rgb
from numpy.typing import NDArray

from rendering.pictures.kinds import Bars, Theme, picture_key
from rendering.pictures.palettes import PALETTES, Palette, luminance

LEAST_OF_TEXT, LEAST_OF_LINES = 4.5, 3.0
"""Contrasts that WCAG asks for."""
LEAST_DIFFERENCE = 15.0
"""How far two groups are apart at least in CIE L*a*b*; 2.3 is what can be seen at all."""
ALL_DIVERGING = np.linspace(-1, 1, 401)

Colour = NDArray[np.float64]
EYES = {
    "usual": np.eye(3),
    "no red cones": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "no green cones": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "no blue cones": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}
"""What linear RGB becomes for each kind of eyes (Machado, Oliveira and Fernandes, 2009)."""
XYZ = np.array([[0.4125, 0.3576, 0.1804], [0.2127, 0.7152, 0.0722], [0.0193, 0.1192, 0.9503]])
WHITE = XYZ.sum(axis=1)

every_palette = pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES.keys())


def contrast(one: Colour, other: Colour) -> float:
    low, high = sorted(float(luminance(colour)) for colour in (one, other))
    return (high + 0.05) / (low + 0.05)


def rgb(colour: str) -> Colour:
    return np.array(to_rgb(colour))


def seen(colour: str, eyes: Colour) -> Colour:
    """A colour in L*a*b*, as these eyes see it."""
    parts = rgb(colour)
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    share = XYZ @ np.clip(eyes @ linear, 0, 1) / WHITE
    x, y, z = np.where(share > 0.008856, np.cbrt(share), 7.787 * share + 16 / 116)
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


@every_palette
def test_all_texts_can_be_read_on_the_card(palette: Palette) -> None:
    for ink in (palette.ink, palette.soft, *palette.groups):
        assert contrast(rgb(ink), rgb(palette.paper)) >= LEAST_OF_TEXT, ink


@every_palette
def test_marks_and_lines_can_be_seen_on_the_card(palette: Palette) -> None:
    assert contrast(rgb(palette.faint), rgb(palette.paper)) >= LEAST_OF_LINES


@every_palette
def test_a_number_can_be_read_on_a_cell_of_any_colour(palette: Palette) -> None:
    shares = (ALL_DIVERGING + 1) / 2
    for colour, ink in zip(palette.cells(shares), palette.on_cells(shares), strict=True):
        assert contrast(colour, rgb(str(ink))) >= LEAST_OF_TEXT


@every_palette
@pytest.mark.parametrize("eyes", EYES.values(), ids=EYES.keys())
def test_any_two_groups_are_told_apart_by_all_eyes(palette: Palette, eyes: Colour) -> None:
    for one, other in combinations(palette.groups, 2):
        assert np.linalg.norm(seen(one, eyes) - seen(other, eyes)) >= LEAST_DIFFERENCE, (one, other)


@every_palette
def test_nothing_is_where_the_card_is_and_blue_is_below_and_red_above(palette: Palette) -> None:
    below, nothing, above = palette.cells(np.array([0.0, 0.5, 1.0]))
    assert contrast(nothing, rgb(palette.paper)) < 1.5
    assert below[2] > below[0]
    assert above[0] > above[2]


def test_a_picture_in_another_theme_is_another_picture() -> None:
    picture = Bars("rei", ("rainha",), (0.9,), ("0,90",), ",")
    assert len({picture_key(picture, theme) for theme in Theme}) == len(Theme)
