"""Which words no dictionary knows are shown: names and new words, if they are frequent enough."""

from copy import copy
from dataclasses import replace

import pytest

from embeddings.search.shown_words import is_real
from embeddings.table.handmade import handmade
from embeddings.table.space import Space


def crowded() -> Space:
    """So many words that a place among them says how frequent one is."""
    spelled = [f"palavra{place}" for place in range(30_010)]
    for place, name in ((9_999, "ranwa"), (10_000, "renwa"), (10_001, "ranva"), (29_999, "renva")):
        spelled[place] = name
    spelled[30_000] = "rinva"
    return handmade(dict.fromkeys(spelled, (1.0, 0.0)))


@pytest.fixture(scope="module")
def crowd() -> Space:
    return crowded()


@pytest.mark.parametrize("word", ["ranwa", "ranva", "renva"])
def test_an_unknown_word_is_shown_if_it_is_frequent(crowd: Space, word: str) -> None:
    assert not crowd.dictionary.knows(word)
    assert is_real(crowd, word)


@pytest.mark.parametrize("word", ["renwa", "rinva"])
def test_an_unknown_word_is_not_shown_if_it_is_rare_the_sooner_with_foreign_letters(
    crowd: Space, word: str
) -> None:
    assert not is_real(crowd, word)


@pytest.mark.parametrize(
    ("language", "shown"),
    [("es", False), ("fr", False), ("it", False), ("ca", False), ("ro", False), ("en", True)],
)
def test_each_language_has_its_own_foreign_letters(language: str, shown: bool) -> None:  # noqa: FBT001 - a case
    space = copy(crowded())
    space.card = replace(space.card, language=language)
    assert not space.dictionary.knows("renwa")
    assert is_real(space, "renwa") is shown
