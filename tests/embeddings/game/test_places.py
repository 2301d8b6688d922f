"""Places and heats: an order without gaps, and a scale that each secret has for itself."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from embeddings.game.dictionary_forms import in_dictionary_form
from embeddings.game.guesses import Guess, Miss, read_guess
from embeddings.game.heat import FOUND, HOTTEST, Ranking, heat_of, heats_of, ranking, warmth
from embeddings.game.hints import FARTHEST, NEAREST, clues, hint_word
from embeddings.game.vocabulary import GameVocabulary, StoredVocabulary, stored_vocabulary, vocabulary_of
from embeddings.table.handmade import handmade
from embeddings.table.space import Space
from embeddings.vectors.cosines import cosine
from tests.game_space import FIELDS, small_field

SPACE = small_field()
VOCABULARY = vocabulary_of(SPACE, stored_vocabulary(SPACE))
WORDS = [word for field in FIELDS for word in field]
COSINES = st.floats(-1, 1)


def ranked(secret: str) -> Ranking:
    return ranking(SPACE, VOCABULARY, secret)


@given(st.sampled_from(WORDS))
def test_every_word_has_a_place_and_only_the_secret_has_the_first(secret: str) -> None:
    order = ranked(secret)
    spots = [order.spot(number) for number in range(len(VOCABULARY))]
    assert sorted(spot.place for spot in spots) == list(range(1, len(VOCABULARY) + 1))
    assert [spot.word for spot in spots if spot.place == 1] == [secret]
    assert [spot.word for spot in spots if spot.heat == FOUND] == [secret]
    assert max(spot.heat for spot in spots if spot.place > 1) <= HOTTEST


@given(st.sampled_from(WORDS))
def test_a_nearer_word_is_never_colder(secret: str) -> None:
    order = ranked(secret)
    heats = order.heats()
    assert heats.tolist() == [order.spot(int(number)).heat for number in order.order]
    assert (np.diff(heats) <= 0).all()
    assert heats[-1] == 0


@given(st.sampled_from(WORDS), st.sampled_from(WORDS))
def test_a_place_is_one_more_than_the_words_that_are_nearer(secret: str, word: str) -> None:
    order, target = ranked(secret), SPACE.find(secret)
    found = SPACE.find(word)
    assert target is not None
    assert found is not None
    own = cosine(SPACE.vector(target.row), SPACE.vector(found.row))
    others = [cosine(SPACE.vector(target.row), SPACE.vector(int(row))) for row in VOCABULARY.rows]
    nearer = sum(one > own + 1e-6 for one in others)
    assert order.spot(VOCABULARY.places[word]).place == nearer + 1


@given(COSINES, COSINES, COSINES)
def test_heat_stays_between_0_and_100_and_grows_with_the_cosine(one: float, low: float, high: float) -> None:
    low, high = sorted((low, high))
    assert 0 <= heat_of(one, low, high) <= FOUND
    if high - low > 1e-6:
        assert heat_of(low, low, high) == 0
        assert heat_of(high, low, high) == FOUND
        assert heat_of(one, low, high) <= heat_of(min(1, one + 0.1), low, high)


def test_heat_is_the_sigmoid_that_hotandcold_has() -> None:
    middle = float(heats_of(np.array(0.55), np.array(0.0), np.array(1.0)))
    assert middle == pytest.approx(50, abs=0.2)
    assert [warmth(heat) for heat in (0, 39, 40, 79, 80, 99, 100)] == [
        "cold", "cold", "warm", "warm", "hot", "hot", "found",
    ]  # fmt: skip


def test_a_word_that_is_no_word_of_the_game_has_the_place_of_its_vector() -> None:
    found = read_guess(SPACE, ranked("gato"), "Lisboa")
    assert isinstance(found, Guess)
    assert found.spot.place > 1


@pytest.mark.parametrize("typed", ["gatos", "GATO", "gato ", '"gato"'])
def test_all_forms_of_the_secret_find_it(typed: str) -> None:
    found = read_guess(SPACE, ranked("gato"), typed)
    assert isinstance(found, Guess)
    assert found.spot.place == 1


def test_a_word_without_its_accent_is_the_one_that_is_meant() -> None:
    found = read_guess(SPACE, ranked("gato"), "violao")
    assert isinstance(found, Guess)
    assert found.spot.word == "violão"


@pytest.mark.parametrize(
    ("typed", "miss"),
    [("xilofagia", Miss.UNKNOWN), ("", Miss.UNKNOWN), ("a" * 60, Miss.UNKNOWN), ("merda", Miss.COARSE),
     ("MERDA", Miss.COARSE), ("gato e rato", Miss.UNKNOWN)],
)  # fmt: skip
def test_what_is_no_guess_says_why(typed: str, miss: Miss) -> None:
    assert read_guess(SPACE, ranked("gato"), typed) is miss


@given(st.sampled_from(WORDS), st.text(max_size=50))
def test_whatever_is_typed_is_a_guess_or_a_miss(secret: str, typed: str) -> None:
    assert isinstance(read_guess(SPACE, ranked(secret), typed), Guess | Miss)


@given(st.sampled_from(WORDS), st.integers(1, 70), st.sets(st.sampled_from(WORDS)))
def test_a_hint_is_nearer_than_the_best_guess_and_was_not_said(
    secret: str, best: int, said: set[str]
) -> None:
    found = hint_word(ranked(secret), best, said)
    if found is not None:
        assert NEAREST <= found.place < max(best, NEAREST + 1)
        assert found.place <= FARTHEST
        assert found.word not in said
    elif best > NEAREST + 1:
        assert said >= {ranked(secret).at(place) for place in range(NEAREST, min(best, len(WORDS)))}


def test_hints_halve_the_place_of_the_best_guess() -> None:
    order = ranked("gato")
    assert [_place(order, best) for best in (60, 30, 15, 4)] == [30, 15, 7, 2]
    assert hint_word(order, 2, set()) is None
    assert _place(order, None) == (len(order) + 1) // 2


def _place(order: Ranking, best: int | None) -> int:
    found = hint_word(order, best, set())
    assert found is not None
    return found.place


def test_clues_say_the_kind_only_where_it_is_known() -> None:
    assert [told.value for told in clues("correr", is_verb=True)] == ["verb", "6", "C"]
    assert [told.value for told in clues("sea", is_verb=None)] == ["3", "S"]


def test_a_word_outside_the_field_is_no_secret(space: Space) -> None:
    empty = GameVocabulary((), (), np.empty(0, dtype=np.intp), (), np.empty((0, 3), dtype=np.float32))
    with pytest.raises(LookupError):
        ranking(space, empty, "rei")


def test_a_word_of_the_game_is_named_by_its_dictionary_form_where_the_table_has_it() -> None:
    words = ("nega", "ondas", "lima", "pousada", "gato")
    space = handmade(
        {word: [1.0, place / 9] for place, word in enumerate((*words, "negar", "onda", "limar", "pousar"))}
    )
    known = StoredVocabulary(
        words, ("negar", "onda", "limar", "pousada", "gato"), (0, 1, 2, 3, 4), (1e-5,) * 5
    )
    named = in_dictionary_form(space, vocabulary_of(space, known))
    assert named.words == ("negar", "onda", "lima", "pousada", "gato")
    assert named.lemmas == known.lemmas
