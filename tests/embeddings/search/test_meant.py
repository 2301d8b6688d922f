import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from embeddings.language.drawn_out import drawn_in
from embeddings.language.spelt_alike import Lookalikes, folded, literal, twins, unquoted
from embeddings.results import Form
from embeddings.search.meant import likeliest, meant
from embeddings.table.handmade import handmade
from embeddings.table.space import Space


@pytest.mark.parametrize(
    ("typed", "answered"),
    [
        ("odio", "ódio"),
        ("mae", "mãe"),
        ("lampada", "lâmpada"),
        ("dificil", "difícil"),
        ("coracao", "coração"),
        ("onibus", "ônibus"),
        ("Onibus", "ônibus"),
        ("amór", "amor"),
        ("premio", "prêmio"),
        ("amazonia", "Amazônia"),
        ("politica", "política"),
        ("nao", "não"),
        ("voce", "você"),
    ],
)
def test_a_word_without_its_accents_means_the_one_that_has_them(
    builtin: Space, typed: str, answered: str
) -> None:
    (found,) = meant(builtin, typed)
    assert (found.asked, found.key, found.form) == (typed, answered, Form.MEANT)


@pytest.mark.parametrize(
    "word", ["avó", "avô", "esta", "está", "pais", "país", "e", "é", "rei", "política", "nos", "ai"]
)
def test_a_word_that_is_common_itself_means_itself(builtin: Space, word: str) -> None:
    (found,) = meant(builtin, word)
    assert (found.key, found.form) == (word, Form.EXACT)


def test_a_word_of_the_language_does_not_mean_one_that_no_dictionary_has() -> None:
    keys = ["mår", "café", *(f"w{number}" for number in range(3000)), "mar", "cafe"]
    space = handmade({key: [1.0, float(place)] for place, key in enumerate(keys)})
    assert [one.key for one in meant(space, "mar")] == ["mar"]
    assert [one.key for one in meant(space, "cafe")] == ["café"]


@pytest.mark.parametrize(("typed", "also"), [("avo", True), ("vovo", False)])
def test_a_word_that_may_be_several_means_all_of_them(builtin: Space, typed: str, also: bool) -> None:  # noqa: FBT001 - a case of the table
    one, other = meant(builtin, typed)
    assert {one.key[-1], other.key[-1]} == {"ó", "ô"}
    assert one.also_typed is other.also_typed is also
    first = likeliest(builtin, typed)
    assert first is not None
    assert (first.key, first.others) == (one.key, (other.key,))


def test_in_quotes_a_word_means_itself(builtin: Space) -> None:
    (found,) = meant(builtin, '"politica"')
    assert (found.key, found.form, found.asked) == ("politica", Form.EXACT, '"politica"')
    (plain,) = meant(builtin, '"rei"')
    assert plain.asked == "rei"
    assert meant(builtin, '"coracao"') == ()


def test_rare_keys_of_a_large_model_mean_the_frequent_word_with_more_accents() -> None:
    filling = {f"w{number}": [float(number % 7), 1.0] for number in range(100_000)}
    space = handmade(
        {"ônibus": [1.0, 0.0], "casa": [0.0, 2.0], **filling, "onibus": [0.5, 0.5], "cása": [2, 3]}
    )
    (found,) = meant(space, "onibus")
    assert (found.key, found.also_typed) == ("ônibus", True)
    (usual,) = meant(space, "cása")  # no dictionary has it
    assert (usual.key, usual.also_typed) == ("casa", True)
    (own,) = meant(space, '"cása"')
    assert own.key == "cása"


_SPELLING = st.text("aáàâãbcçeéêioóôõu", min_size=1, max_size=4)


@example(["ba"], "baa")
@given(st.lists(_SPELLING, min_size=1, max_size=40, unique=True), _SPELLING)
def test_what_is_meant_has_the_same_letters_and_what_is_in_the_model_stays_within_reach(
    words: list[str], typed: str
) -> None:
    space = handmade({word: [1.0, float(place)] for place, word in enumerate(words)})
    for found in meant(space, typed):
        assert folded(found.key) in {folded(spelling) for spelling in (typed, *drawn_in(typed))}
        assert found.form is not Form.EXACT or found.key == typed
        (again,) = meant(space, literal(found.key))
        assert again.key == found.key
    if typed in words:
        assert [one.key for one in meant(space, literal(typed))] == [typed]
    if any(folded(word) == folded(typed) for word in words):
        assert meant(space, typed)


@given(st.lists(_SPELLING, min_size=1, max_size=60, unique=True))
def test_the_words_that_a_twin_stands_for_are_more_frequent_than_it(words: list[str]) -> None:
    for word, better in twins(words).items():
        assert all(words.index(other) < words.index(word) for other in better)
        assert better[0] in Lookalikes(words).equal(word)


@given(st.text())
def test_quotes_come_off_as_they_were_put_on(word: str) -> None:
    assert unquoted(literal(word)) == (word if word and '"' not in word else None)
    assert unquoted(word) is None or unicodedata.normalize("NFC", word)[0] == '"'
