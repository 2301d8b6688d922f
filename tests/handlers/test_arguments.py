"""Reading what was typed after a command."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.errors import MissingArguments, WrongPair
from handlers.reading.arguments import items, one_text, pair, tidy

WORD = st.text(st.characters(categories=("L", "Nd")), min_size=1, max_size=12)
PHRASE = st.lists(WORD, min_size=1, max_size=4).map(" ".join)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("rei rainha", ["rei", "rainha"]),
        ("  rei \n rainha ", ["rei", "rainha"]),
        ("rei, rainha", ["rei", "rainha"]),
        ("rei,rainha", ["rei", "rainha"]),
        ("rei; rainha", ["rei", "rainha"]),
        ('"rei da frança", rainha', ["rei da frança", "rainha"]),
        ('"rei da frança" rainha', ["rei da frança", "rainha"]),
        ("“rei da frança” «rainha má»", ["rei da frança", "rainha má"]),
        ('"sim, senhor" não', ["sim, senhor", "não"]),
        ("rei da frança, rainha", ["rei da frança", "rainha"]),
        ("'rei da frança' rainha", ["rei da frança", "rainha"]),
        ("copo d'água vinho", ["copo", "d'água", "vinho"]),
        ("copo d'água, vinho", ["copo d'água", "vinho"]),
        ('rei "rainha', ["rei", "rainha"]),
        ("rei,", ["rei"]),
        (", ,", []),
        ("", []),
    ],
)
def test_lists_are_read_the_way_people_write_them(typed: str, read: list[str]) -> None:
    assert items(typed) == read


@given(PHRASE, PHRASE)
def test_two_phrases_are_read_back_from_quotes_and_from_a_comma(first: str, second: str) -> None:
    expected = (tidy(first), tidy(second))
    assert pair("similar", f'"{first}" "{second}"') == expected
    assert pair("similar", f"{first}, {second}") == expected


@given(st.text(max_size=200))
def test_whatever_is_typed_is_read_or_refused_kindly(typed: str) -> None:
    try:
        first, second = pair("similar", typed)
    except (MissingArguments, WrongPair):
        return
    assert first == tidy(first) != ""
    assert second == tidy(second) != ""


@given(st.text(max_size=200))
def test_tidying_twice_changes_nothing_more(typed: str) -> None:
    assert tidy(tidy(typed)) == tidy(typed)


def test_accents_typed_in_two_pieces_are_composed() -> None:
    assert one_text("dims", "avo\u0301") == "avó"


def test_the_count_of_a_wrong_pair_is_told() -> None:
    with pytest.raises(WrongPair) as refused:
        pair("similar", "a b c")
    assert refused.value.count == 3
    with pytest.raises(MissingArguments):
        one_text("dims", ' "" ')
