"""Reading what was typed after a command."""

import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from embeddings.language.spelt_alike import unquoted
from handlers.errors import MissingArguments, WrongPair
from handlers.reading.arguments import one_text, quoted, tidy, word_or_phrase
from handlers.reading.lists import items, pair
from handlers.reading.typed import Typed
from handlers.reading.wording import wording
from rendering.catalog import Catalogs

WORDING = wording(Catalogs("pt"))
WORD = st.text(st.characters(categories=("L", "Nd")), min_size=1, max_size=12)
PHRASE = st.lists(WORD.filter(lambda word: not WORDING.separates(word)), min_size=1, max_size=4).map(" ".join)


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
    assert items(typed, WORDING) == read


@given(PHRASE, PHRASE)
def test_two_phrases_are_read_back_from_quotes_and_from_a_comma(first: str, second: str) -> None:
    assert pair(Typed("similar", f'"{first}" "{second}"', WORDING)) == (
        word_or_phrase(f'"{first}"'),
        word_or_phrase(f'"{second}"'),
    )
    expected = (word_or_phrase(first), word_or_phrase(second))
    assert pair(Typed("similar", f"{first}, {second}", WORDING)) == expected


@given(PHRASE)
def test_quotes_are_left_around_one_word_alone_and_it_is_written_again_with_them(typed: str) -> None:
    assume(all(sign.isascii() for sign in typed if sign.isdigit()))  # other digits are read as plain ones
    read = word_or_phrase(f"“{typed}”")
    assert tidy(read) == tidy(typed)
    assert (unquoted(read) is not None) == (re.fullmatch(r"\w+(-\w+)*", tidy(typed)) is not None)
    assert word_or_phrase(quoted(read)) == read


@given(st.text(max_size=200))
def test_whatever_is_typed_is_read_or_refused_kindly(typed: str) -> None:
    try:
        first, second = pair(Typed("similar", typed, WORDING))
    except (MissingArguments, WrongPair):
        return
    assert tidy(first) != "" != tidy(second)


@given(st.text(max_size=200))
def test_tidying_twice_changes_nothing_more(typed: str) -> None:
    assert tidy(tidy(typed)) == tidy(typed)


def test_accents_typed_in_two_pieces_are_composed() -> None:
    assert one_text("dims", "avo\u0301") == "avó"


def test_the_count_of_a_wrong_pair_is_told() -> None:
    with pytest.raises(WrongPair) as refused:
        pair(Typed("similar", "a b c", WORDING))
    assert refused.value.count == 3
    with pytest.raises(MissingArguments):
        one_text("dims", ' "" ')
