import pytest

from embeddings.encoder import Pieces
from embeddings.recipe import Recipe
from embeddings.vocabulary import looks_quoted, vocabulary

# frequencies in English, Spanish, French, Italian and German over that in Portuguese
QUOTED: dict[str, list[float]] = {
    "king": [6.8, 0.7, 0.8, 0.8, 1.1],
    "girl": [11, 0.3, 0.8, 0.8, 0.6],
    "love": [12.9, 0.4, 0.5, 0.6, 0.6],
}
OWN: dict[str, list[float]] = {
    "rato": [0, 4.7, 0, 0, 0],
    "time": [11, 0.1, 0.1, 0.2, 0.1],
    "padre": [0, 3.7, 0, 4.3, 0],
    "tu": [0.1, 5, 20, 15, 0.1],
    "hotel": [0.9, 0.8, 0.9, 0.9, 1.0],
    "rei": [0, 0, 0, 0, 0],
}


@pytest.mark.parametrize("word", QUOTED)
def test_words_that_everybody_quotes_look_foreign(word: str) -> None:
    assert looks_quoted(QUOTED[word], Recipe())


@pytest.mark.parametrize("word", OWN)
def test_cognates_and_settled_loans_do_not(word: str) -> None:
    assert not looks_quoted(OWN[word], Recipe())


def test_words_are_distinct_frequent_and_in_order_of_frequency() -> None:
    words = vocabulary(Recipe(candidates=3000, neighbours=("es", "it")))
    assert len(words) == len(set(words)) > 2000
    assert words.index("que") < words.index("casa") < words.index("rainha")


def test_a_place_is_read_with_its_capital_and_a_thing_without() -> None:
    pieces = Pieces()
    assert pieces.casing("lisboa") == "Lisboa"
    assert pieces.casing("casa") == "casa"
