"""What is measured of translations stands in the page, and is what the answers tell."""

from pathlib import Path

import pytest

from embeddings.judging.translations import backwards, rate, read_pairs, told
from embeddings.table.space import Space
from tools.pages.translations import PAIRS, with_table

PAGE = Path(__file__).parents[2] / "docs" / "evaluation.md"


def test_the_list_has_five_hundred_words_each_once() -> None:
    pairs = read_pairs(PAIRS)
    assert len(pairs) == len(dict(pairs)) == 500
    assert all(meant for _, meant in pairs)


def test_a_translation_asks_back_for_all_words_that_it_translates() -> None:
    assert backwards([("língua", ("tongue", "language")), ("idioma", ("language",))]) == [
        ("tongue", ("língua",)),
        ("language", ("língua", "idioma")),
    ]


def test_answers_tell_what_stands_in_the_page_and_is_measured_again(builtin: Space, english: Space) -> None:
    kept, back = told(builtin.card, english.card), told(english.card, builtin.card)
    assert kept is not None
    assert back is not None
    page = PAGE.read_text("utf-8")
    cards = (builtin.card, english.card)
    assert with_table(page, {cards: kept, cards[::-1]: back}) == page
    again = rate(builtin, english, read_pairs(PAIRS))
    assert (again.asked, again.first, again.five) == pytest.approx((500, kept.first, kept.five), abs=0.004)
