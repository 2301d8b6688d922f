"""Reading and writing what `/vizinhos` is asked for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from embeddings.ask.neighbours import MOST_NEIGHBOURS
from handlers.commands.neighbours import Wish, wish, written
from handlers.reading.arguments import word_or_phrase
from handlers.reading.typed import Typed
from handlers.reading.wording import PARTS, wording
from rendering.catalog import Catalog, Catalogs

CATALOGS = Catalogs("pt")
WORDING = wording(CATALOGS)
TEXT = st.one_of(st.text(max_size=40), st.sampled_from(["tudo", "10", "2-3", "guerra 2", "rei all", 'a"b 2']))


WISH = st.builds(
    lambda text, first, more, everything, part: Wish(
        text, first, min(MOST_NEIGHBOURS, first + more), everything, part=part
    ),
    TEXT.map(word_or_phrase).filter(bool),
    st.integers(1, MOST_NEIGHBOURS),
    st.integers(0, MOST_NEIGHBOURS),
    st.booleans(),
    st.sampled_from([None, *PARTS]),
)


@given(WISH, st.sampled_from(list(CATALOGS)))
def test_a_wish_that_was_written_is_read_again(asked: Wish, catalog: Catalog) -> None:
    assert wish(Typed("neighbors", written(asked, catalog), WORDING)) == asked


@pytest.mark.parametrize(
    ("raw", "read"),
    [
        ("rei", Wish("rei", 1, 10)),
        ("rei 25", Wish("rei", 1, 25)),
        ("rei verbos 20", Wish("rei", 1, 20, part="verb")),
        ("rei tudo Adjetivo", Wish("rei", 1, 10, everything=True, part="adjective")),
        ("verbos", Wish("verbos", 1, 10)),
        ('"tempo verbos"', Wish("tempo verbos", 1, 10)),
        ("rei 0", Wish("rei", 1, 1, bounded=True)),
        ("rei 5000", Wish("rei", 1, 30, bounded=True)),
        ("rei 11-20", Wish("rei", 11, 20)),
        ("tudo 11\N{EN DASH}20 tudo", Wish("tudo", 11, 20, everything=True)),
        ("rei 25-40", Wish("rei", 25, 30, bounded=True)),
        ("rei 20-11", Wish("rei", 11, 20)),
        ("rei 90-99", Wish("rei", 30, 30, bounded=True)),
        ("rei 99999999999", Wish("rei", 1, 30, bounded=True, typed="99999999999")),
        ("rei \N{FULLWIDTH DIGIT ONE}0", Wish("rei", 1, 10)),
        ("rei ٣", Wish("rei", 1, 3, typed="٣")),
        ("rei 1.000", Wish("rei", 1, 30, bounded=True, typed="1.000")),
        ("rei (20)", Wish("rei", 1, 20, typed="(20)")),
        ("rei 11 - 20", Wish("rei", 11, 20, typed="11 - 20")),
        ("10 rei", Wish("rei", 1, 10, typed="10")),
        ("10 rei tudo", Wish("rei", 1, 10, everything=True, typed="10")),
        ("10 20", Wish("10", 1, 20)),
        ("10", Wish("10", 1, 10)),
        ('"10 rei"', Wish("10 rei", 1, 10)),
        ("rei " + "9" * 4000, Wish("rei", 1, 30, bounded=True, typed="9" * 4000)),
    ],
)
def test_places_are_read_and_bounded(raw: str, read: Wish) -> None:
    assert wish(Typed("neighbors", raw, WORDING)) == read
