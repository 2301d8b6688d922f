"""What is said of a map: how much of the words the drawing keeps."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from embeddings.ask.word_map import Link, Spot, WordPlane, word_plane
from embeddings.table.handmade import handmade
from rendering.catalog import Catalog
from rendering.map import map_reply
from rendering.pictures.kinds import WordMap
from rendering.reply import without_tags

PORTUGUESE = Catalog("pt")
NAMED = re.compile(r"conserva (\d+)% .* \((\d+)% na horizontal e (\d+)% na vertical\)")
SPOTS = tuple(Spot((word,), place, place, 0) for place, word in enumerate(("gato", "rainha", "rei")))
LINKS = (Link(1, 2, 0.9), Link(0, 1, 0.1))


SPACE = handmade({"rei": [1.0, 0.2, 0.0], "rainha": [0.9, 0.5, 0.0], "gato": [0.1, 0.3, 0.9]})


def percents(shares: tuple[float, float]) -> tuple[int, int, int]:
    """What is said of the shares; the picture's axes say the same."""
    terms = word_plane(SPACE, False, ("gato", "rainha", "rei")).terms  # noqa: FBT003 - see there
    plane = WordPlane(terms, (0, 0, 0), (), SPOTS, shares, LINKS, 0, None)
    reply = map_reply(PORTUGUESE, plane, SPACE.card, company=False, remembered=False)
    found = NAMED.search(without_tags(reply.text))
    assert found is not None
    whole, first, second = map(int, found.groups())
    assert isinstance(reply.picture, WordMap)
    assert (f"{first}%" in reply.picture.horizontal, f"{second}%" in reply.picture.vertical) == (True, True)
    return whole, first, second


@pytest.mark.parametrize(
    ("shares", "said"),
    [
        ((0.424, 0.204), (63, 43, 20)),
        ((0.42, 0.208), (63, 42, 21)),
        ((0.426, 0.207), (63, 42, 21)),
        ((0.5, 0.5), (100, 50, 50)),
        ((0.599, 0.399), (100, 60, 40)),
        ((1.0, 0.0), (100, 100, 0)),
    ],
)
def test_the_parts_of_a_map_add_up_to_the_whole(
    shares: tuple[float, float], said: tuple[int, int, int]
) -> None:
    assert percents(shares) == said


@given(st.floats(0.5, 1), st.floats(0, 0.5))
def test_whatever_the_shares_are_the_parts_are_right_to_one_percent(first: float, second: float) -> None:
    shares = (first * (1 - second), second * first)
    whole, horizontal, vertical = percents(shares)
    assert whole == horizontal + vertical
    assert abs(horizontal - 100 * shares[0]) < 1
    assert abs(vertical - 100 * shares[1]) < 1
