"""The English model: the same recipe with another language's data."""

import pytest

from embeddings.ask.neighbours import neighbours
from embeddings.builtin.inferred_vectors import infer_vector
from embeddings.builtin.recipe import ENGLISH, RECIPES, Recipe, shipped
from embeddings.builtin.shipped_words import shipped_words
from embeddings.judging.common_words import common_words
from embeddings.language.word_families import families
from embeddings.table.space import Space


def near(space: Space, word: str) -> set[str]:
    return {one.word for one in neighbours(space, word, 10).found}


def test_it_is_named_and_credited_as_its_own(english: Space) -> None:
    card = english.card
    assert (card.name, card.language, card.dimensions) == ("en_vetorama_md", "en", 300)
    assert card.keys == card.rows >= 50_000
    assert "GloVe 6B" in card.source
    assert "WordNet, Princeton University" in card.source
    assert "WordNet (synonyms)" in card.licence
    assert "MPL" not in card.licence


def test_it_has_the_commonest_words_each_by_itself(english: Space) -> None:
    common = common_words(english)
    assert common is not None
    assert common.trusted
    assert (common.thousand.sharing, common.five_thousand.sharing) == (0, 0)


@pytest.mark.parametrize(
    ("word", "wanted"),
    [
        ("king", {"queen", "monarch"}),
        ("dog", {"puppy"}),
        ("monday", {"Tuesday", "Friday"}),
        ("paris", {"France"}),
        ("beach", {"shore", "coast"}),
        ("covid", {"virus"}),
        ("t-shirt", {"shirt"}),
    ],
)
def test_what_people_ask_first_has_neighbours_of_its_meaning(
    english: Space, word: str, wanted: set[str]
) -> None:
    assert wanted <= near(english, word)


def test_names_have_their_capital_and_words_of_other_languages_are_missing(english: Space) -> None:
    words = set(english.keys.words.tolist())
    assert {"Monday", "Brazil", "Portuguese", "may", "May", "Turkey", "Türkiye"} <= words
    assert not {"monday", "portuguese", "brazil", "turkey", "china", "und", "mann", "ist"} & words


def test_synonyms_draw_words_together_and_its_words_have_parts_of_speech(english: Space) -> None:
    assert "glad" in near(english, "happy")
    verbs = [one.word for one in neighbours(english, "run", 10, part="verb").found]
    assert {"sprint", "chase"} <= set(verbs)
    assert not {"runner", "running", "marathon"} & set(verbs)
    adjectives = {one.word for one in neighbours(english, "beautiful", 10, part="adjective").found}
    assert {"gorgeous", "splendid"} <= adjectives
    assert "beauty" not in adjectives


def test_an_unknown_word_is_read_as_english(english: Space) -> None:
    vector = infer_vector(english, "grandmotherliness")
    assert vector is not None
    assert vector.shape == (300,)


def test_forms_are_those_of_the_language() -> None:
    words = ["run", "runs", "king", "kings", "houses", "house"]
    numbers = families(words, "en").tolist()
    assert numbers[0] == numbers[1]
    assert numbers[2] == numbers[3]
    assert numbers[4] == numbers[5]
    assert len(set(numbers)) == 3


def test_each_language_rests_on_its_own_files_alone() -> None:
    assert all(".en." in name for name in shipped("en"))
    assert not set(shipped("en")) & set(shipped("pt"))
    assert shipped("en") is shipped("en")  # it is hashed once: chats that list the models wait for it
    assert RECIPES["en_vetorama_md"] is ENGLISH
    assert ENGLISH.identity != Recipe().identity
    listed = shipped_words(ENGLISH)
    assert listed is not None
    assert listed.language == "en"
