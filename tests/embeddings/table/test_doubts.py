"""What the built-in model hardly knows, what looks like the question, and that clean lists say so."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from embeddings.ask.neighbours import neighbours
from embeddings.builtin.evidence import Evidence, doubts
from embeddings.builtin.recipe import Recipe
from embeddings.language.word_families import draw_together
from embeddings.search.shown_words import Reason
from embeddings.search.too_alike import too_alike
from embeddings.table.doubts import DOUBTS_FILE, Doubt
from embeddings.table.row_flags import read_flags, write_flags
from embeddings.table.space import Reading, Space

RECIPE = Recipe(everyday=2, common=8, common_spelt=5)
WORDS = 10


def evidence(**changed: object) -> Evidence:
    """Ten words that the encoder knows whole, each with another form, and that no other language has."""
    usual = {
        "pieces": np.ones(WORDS, dtype=np.intp),
        "abroad": np.zeros(WORDS, dtype=np.float32),
        "short": np.zeros(WORDS, dtype=np.bool_),
        "listed": np.ones(WORDS, dtype=np.bool_),
        "named": np.zeros(WORDS, dtype=np.bool_),
        "family": np.arange(WORDS) // 2,
        "entries": np.zeros(WORDS, dtype=np.bool_),
        "added": np.zeros(WORDS, dtype=np.bool_),
        "agreement": np.full(WORDS, 0.3, dtype=np.float32),
        "loose": np.zeros(WORDS, dtype=np.bool_),
    }
    return Evidence(**{**usual, **changed})  # type: ignore[arg-type]  # arrays, each in its place


def misread(found: Evidence) -> list[int]:
    return np.flatnonzero(doubts(found, RECIPE) & Doubt.MISREAD).tolist()


def test_rare_words_are_doubted_and_spelled_ones_earlier() -> None:
    assert misread(evidence()) == [8, 9]
    assert misread(evidence(pieces=np.full(WORDS, 2))) == [5, 6, 7, 8, 9]


def test_a_word_of_another_language_is_doubted_unless_it_is_an_everyday_one() -> None:
    abroad = np.array([9, 9, 9, 1, 2, 2, 0, 0, 0, 0], dtype=np.float32)
    assert misread(evidence(abroad=abroad)) == [2, 8, 9]
    assert misread(evidence(abroad=abroad, short=np.ones(WORDS, dtype=np.bool_))) == [0, 1, 2, 8, 9]
    assert misread(evidence(abroad=abroad, named=np.ones(WORDS, dtype=np.bool_))) == [8, 9]
    assert misread(evidence(abroad=abroad, listed=np.zeros(WORDS, dtype=np.bool_))) == [2, 4, 5, 8, 9]


def test_a_spelled_word_without_another_form_is_doubted() -> None:
    alone = evidence(pieces=np.full(WORDS, 2), family=np.arange(WORDS))
    assert misread(alone) == [2, 3, 4, 5, 6, 7, 8, 9]


def test_a_rare_entry_of_a_dictionary_is_trusted_where_the_sources_agree() -> None:
    entries = np.arange(WORDS) != 8
    agreed = np.full(WORDS, 0.7, dtype=np.float32)
    assert misread(evidence(entries=entries)) == [8, 9]
    assert misread(evidence(entries=entries, agreement=agreed)) == [8]
    alone = {"pieces": np.full(WORDS, 2), "family": np.arange(WORDS)}
    assert misread(evidence(entries=entries, agreement=agreed, **alone)) == [8]


def test_a_word_in_no_dictionary_is_doubted_where_it_is_rare_or_foreign() -> None:
    loose = np.arange(WORDS) % 2 == 1
    agreed = {"entries": np.ones(WORDS, dtype=np.bool_), "agreement": np.full(WORDS, 0.7, dtype=np.float32)}
    assert misread(evidence(loose=loose, **agreed)) == [9]
    abroad = np.full(WORDS, 0.5, dtype=np.float32)
    assert misread(evidence(loose=loose, abroad=abroad, **agreed)) == [1, 3, 5, 7, 9]


def test_what_the_sources_take_for_something_else_is_doubted_unless_it_is_everyday() -> None:
    assert misread(evidence(agreement=np.zeros(WORDS, dtype=np.float32))) == [2, 3, 4, 5, 6, 7, 8, 9]
    nothing = np.full(WORDS, np.nan, dtype=np.float32)  # where there are no other sources
    assert misread(evidence(agreement=nothing)) == [8, 9]


def test_a_short_everyday_word_is_no_foreign_one_where_the_sources_agree() -> None:
    short = {"abroad": np.full(WORDS, 9, dtype=np.float32), "short": np.ones(WORDS, dtype=np.bool_)}
    assert misread(evidence(**short)) == list(range(WORDS))
    assert misread(evidence(**short, agreement=np.full(WORDS, 0.7, dtype=np.float32)))[0] == 2


def test_words_of_the_projects_own_lists_are_trusted() -> None:
    added = np.arange(WORDS) == 9
    assert misread(evidence(added=added, abroad=np.full(WORDS, 9, dtype=np.float32))) == [2, 3, 4, 5, 6, 7, 8]


def test_a_form_that_the_encoder_knows_whole_vouches_for_the_others() -> None:
    pieces = np.array([2, 1, 2, 2, 1, 1, 1, 1, 1, 1])
    spelt = doubts(evidence(pieces=pieces), RECIPE) & Doubt.SPELT
    assert np.flatnonzero(spelt).tolist() == [0, 2, 3]


def test_doubts_are_read_as_they_were_written(tmp_path: Path) -> None:
    assert read_flags(tmp_path / DOUBTS_FILE, WORDS) is None
    written = doubts(evidence(), RECIPE)
    write_flags(tmp_path / DOUBTS_FILE, written)
    found = read_flags(tmp_path / DOUBTS_FILE, WORDS)
    assert found is not None
    assert np.array_equal(found, written)
    with pytest.raises(ValueError, match="shape"):
        read_flags(tmp_path / DOUBTS_FILE, WORDS + 1)


@given(st.floats(0, 1, width=32), st.lists(st.integers(0, 3), min_size=1, max_size=12), st.integers(0, 99))
def test_a_family_keeps_its_mean_and_comes_together(share: float, family: list[int], seed: int) -> None:
    chance = np.random.default_rng(seed)
    before = chance.normal(size=(len(family), 4)).astype(np.float32)
    weights = chance.uniform(0.1, 1, len(family)).astype(np.float32)
    after = before.copy()
    numbers = np.array(family)
    draw_together(after, numbers, weights, np.full(len(family), share, dtype=np.float32))
    for one in set(family):
        forms = numbers == one
        mean = np.average(before[forms], axis=0, weights=weights[forms])
        np.testing.assert_allclose(np.average(after[forms], axis=0, weights=weights[forms]), mean, atol=1e-5)
        np.testing.assert_allclose(after[forms], (1 - share) * before[forms] + share * mean, atol=1e-5)


@pytest.mark.parametrize(
    ("asked", "word", "lemma"),
    [
        ("país", "pais", "pais"),
        ("livro", "livres", "livre"),
        ("mar", "amar", "amar"),
        ("pão", "pano", "pano"),
        ("sol", "solo", "solo"),
    ],
)
def test_one_letter_or_a_lost_accent_is_too_alike(asked: str, word: str, lemma: str) -> None:
    assert too_alike(asked, _read(word, lemma))


@pytest.mark.parametrize(
    ("asked", "word"),
    [
        ("avó", "avô"),
        ("menino", "menina"),
        ("gato", "gatas"),
        ("gato", "gata"),
        ("senhor", "senhora"),
        ("inglês", "inglesas"),
        ("mar", "praia"),
        ("rei", "reino"),
    ],
)
def test_gender_and_another_accent_are_not(asked: str, word: str) -> None:
    assert not too_alike(asked, _read(word, word))


@pytest.mark.parametrize(
    ("asked", "word"),
    [("mar", "marfim"), ("amor", "amorim"), ("cantar", "cantareira"), ("carro", "autocarro")],
)
def test_the_questions_stem_in_a_spelled_word_is_too_alike(asked: str, word: str) -> None:
    assert too_alike(asked, _read(word, word, spelt=True))
    assert not too_alike(asked, _read(word, word))


@pytest.mark.parametrize(("asked", "word", "alike"), [("gato", "chato", True), ("gato", "cão", False)])
def test_two_letters_of_a_spelled_word_are_too_alike_unless_it_is_short(
    asked: str, word: str, *, alike: bool
) -> None:
    assert too_alike(asked, _read(word, word, spelt=True)) == alike
    assert not too_alike(asked, _read(word, word))


def test_what_is_spelled_and_begins_alike_is_left_out_unless_it_is_near(builtin: Space) -> None:
    answer = neighbours(builtin, "carnaval", 10)
    (alike,) = [held.words for held in answer.held if held.reason is Reason.ALIKE]
    assert {"carinha", "caravana"} <= set(alike)
    assert not {"carinha", "caravana"} & {one.word for one in answer.found}
    assert "felizardo" in {one.word for one in neighbours(builtin, "felicidade", 10).found}


def test_a_clean_list_says_what_it_left_out_as_hardly_known(builtin: Space) -> None:
    answer = neighbours(builtin, "amor", 10)
    held = {part.reason: part.words for part in answer.held}
    assert held[Reason.DOUBTFUL]
    assert held[Reason.ALIKE]
    assert not {"cinta", "amora", "amorim", "amaral"} & {one.word for one in answer.found}


@pytest.mark.parametrize(
    ("word", "junk"),
    [
        ("rei", "raja reina reitora wang"),
        ("casa", "ruma dom casam"),
        ("carro", "coche adauto arauto"),
        ("viajar", "reis ride drive"),
        ("vermelho", "rojo rode rossio"),
        ("água", "agua agualusa"),
    ],
)
def test_what_used_to_be_junk_is_gone(builtin: Space, word: str, junk: str) -> None:
    assert not set(junk.split()) & {one.word for one in neighbours(builtin, word, 10).found}


def test_a_name_has_names_for_neighbours_and_a_thing_has_not(builtin: Space) -> None:
    assert "Coimbra" in {one.word for one in neighbours(builtin, "lisboa", 10).found}
    names = [builtin.doubt(one.row) & Doubt.OBSCURE for one in neighbours(builtin, "cachorro", 30).found]
    assert not any(names)


def test_other_models_are_not_doubted(court: Space, french: Space) -> None:
    assert court.doubt(0) == french.doubt(0) == Doubt(0)
    held = {part.reason for part in neighbours(french, "maison", 30).held}
    assert not {Reason.ALIKE, Reason.DOUBTFUL} & held


def test_an_unknown_word_has_neighbours_by_its_inferred_vector(builtin: Space) -> None:
    answer = neighbours(builtin, "blogueirinha", 10)
    assert type(answer.term).__name__ == "Inferred"
    assert len(answer.found) == 10
    assert answer.rows == len(builtin.meaningful)


def _read(word: str, lemma: str, *, spelt: bool = False) -> Reading:
    return Reading(word, word.lower(), lemma, real=True, spelt=spelt)
