"""Neighbours against a full sort, what a clean list leaves out, and which spellings are one word."""

import json

import numpy as np
import pytest
from hypothesis import assume, given, reject, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter

from embeddings.ask.neighbours import MOST_NEIGHBOURS, Neighbours, neighbours
from embeddings.ask.place import ABOVE, TOP, Rank, rank
from embeddings.ask.words import resolve
from embeddings.errors import NoDirection, NotNeighbours
from embeddings.search.same_word import lemma, same_word
from embeddings.search.shown_words import Reason, is_real
from embeddings.table.dictionary import Dictionary
from embeddings.table.handmade import handmade
from embeddings.table.space import Space
from embeddings.table.word_rows import Keys
from embeddings.vectors.cosines import cosine
from embeddings.vectors.eight_bit_bounds import SMALL_TABLE
from tests.embeddings.tables import (
    KINDS,
    LIMITS,
    SIZES,
    Table,
    meaningful,
    sorted_in_full,
    space_of,
    table_of,
)

fewer = settings(max_examples=50)
CHANCE = st.tuples(st.integers(2, 40), st.integers(2, 8), st.integers(0, 2**32 - 1))
WORDS = ("rei", "casa", "gato", "água", "livro", "mesa", "pão", "mar", "sol", "lua", "flor", "peixe", "carro")


def scattered(rows: int, dimensions: int, seed: int) -> Space:
    table = np.random.default_rng(seed).normal(size=(rows, dimensions))
    return handmade({f"{chr(97 + i // 26)}{chr(97 + i % 26)}o": list(row) for i, row in enumerate(table)})


@pytest.fixture(scope="module")
def crowd() -> Space:
    """All around `rei`, nearest first: forms of it, litter, doubles, and three words."""
    order = (
        "rei",
        "reis",
        "Rei",
        "...",
        "h2o",
        "rainha",
        "rainhas",
        "xzw",
        "trono",
        "Trono",
        "príncipe",
        "nada",
    )
    return handmade({word: [1.0, 0.05 * place] for place, word in enumerate(order)})


@fewer
@given(CHANCE)
def test_the_raw_list_is_that_of_a_full_sort_in_double_precision(sizes: tuple[int, int, int]) -> None:
    space = scattered(*sizes)
    found = neighbours(space, "aao", 10, everything=True).found
    exact = [cosine(space.vector(0), space.vector(row)) for row in range(space.rows)]
    expected = sorted(range(1, space.rows), key=lambda row: -exact[row])[:10]
    assert [one.cosine for one in found] == pytest.approx([exact[row] for row in expected], abs=2e-6)


@fewer
@given(CHANCE)
def test_the_clean_list_is_the_raw_one_with_rows_left_out(sizes: tuple[int, int, int]) -> None:
    space = scattered(*sizes)
    clean = neighbours(space, "aao", MOST_NEIGHBOURS)
    raw = neighbours(space, "aao", MOST_NEIGHBOURS, everything=True)
    order = [one.word for one in raw.found]
    places = [order.index(one.word) for one in clean.found if one.word in order]
    assert places == sorted(places)
    assert len(clean.found) + sum(held.count for held in clean.held) <= clean.rows


def assert_is_that_of_a_full_sort(table: Table, one: int, other: int, small: int) -> None:
    answer = rank(space_of(table, small), f"w{one}", f"w{other}")
    for place, asked, found in ((answer.forward, one, other), (answer.backward, other, one)):
        order = [row for row in sorted_in_full(table, table[asked]) if row != asked]
        scores = [round(cosine(table[asked], table[row]), 6) for row in order]
        nearer = scores.index(scores[order.index(found)])
        assert (place.place, place.rows) == (nearer + 1, len(order))
        assert place.tied == scores.count(scores[nearer]) - 1
        assert [near.row for near in place.top] == order[:TOP]
        hidden = max(0, nearer - ABOVE - TOP)
        assert [near.row for near in place.above] == order[TOP + (hidden if hidden > 1 else 0) : nearer]


@fewer
@given(SIZES, KINDS, LIMITS)
def test_a_rank_is_that_of_a_full_sort(sizes: tuple[int, int, int, int], kind: str, small: int) -> None:
    rows, dimensions, seed, far = sizes
    table = table_of(kind, rows, dimensions, seed)
    full = meaningful(table)
    one, other = full[0], full[far % len(full)]
    assume(one != other)
    assert_is_that_of_a_full_sort(table, one, other, small)


@fewer
@given(SIZES, KINDS, LIMITS)
def test_a_phrase_has_the_place_of_its_mean(sizes: tuple[int, int, int, int], kind: str, small: int) -> None:
    rows, dimensions, seed, far = sizes
    table = table_of(kind, rows, dimensions, seed)
    space, full = space_of(table, small), meaningful(table)
    one, other = full[0], full[far % len(full)]
    phrase = f"w{one} w{one} w{other}"
    try:
        score = round(cosine(table[one], resolve(space, phrase)[1]), 6)
    except NoDirection:
        reject()
    scores = [round(cosine(table[one], table[row]), 6) for row in full if row != one]
    place = rank(space, f"w{one}", phrase).forward
    assert (place.place, place.tied) == (1 + sum(near > score for near in scores), scores.count(score))


@pytest.mark.parametrize("small", [0, SMALL_TABLE])
@pytest.mark.parametrize("kind", ["scattered", "narrow"])
def test_so_is_one_among_thousands_of_rows_that_are_about_as_near(kind: str, small: int) -> None:
    table = table_of(kind, 6000, 300, 5)
    first, *others = meaningful(table)
    for far in (0, 1000, 3000):
        assert_is_that_of_a_full_sort(table, first, others[far], small)


def test_a_clean_list_has_one_form_of_each_word_and_no_litter(crowd: Space) -> None:
    answer = neighbours(crowd, "rei", 3)
    assert [one.word for one in answer.found] == ["rainha", "trono", "príncipe"]
    held = {part.reason: part.words for part in answer.held}
    assert held == {Reason.OWN: ("reis", "Rei"), Reason.UNREAL: ("...", "h2o", "xzw"),
                    Reason.REPEATED: ("rainhas", "Trono")}  # fmt: skip


def test_everything_is_shown_where_it_is_asked_for(crowd: Space) -> None:
    answer = neighbours(crowd, "rei", 4, everything=True)
    assert [one.word for one in answer.found] == ["reis", "Rei", "...", "h2o"]
    assert answer.held == ()


def test_more_rows_are_looked_at_until_the_list_is_full() -> None:
    litter = {f"{place}": [1.0, 0.001 * place] for place in range(1, 200)}
    space = handmade({"rei": [1.0, 0.0], **litter, "trono": [0.0, 1.0]})
    answer = neighbours(space, "rei", 1)
    assert [one.word for one in answer.found] == ["trono"]
    assert answer.held[0].count == 199


def test_a_phrase_has_neighbours_but_not_its_own_words(crowd: Space) -> None:
    words = [one.word for one in neighbours(crowd, "rei rainha", 10).found]
    assert not {"rei", "reis", "rainha", "rainhas"} & set(words)
    assert words[0] == "trono"


def test_a_word_on_a_shared_row_is_not_its_own_neighbour(court: Space) -> None:
    for word in ("rei", "monarca", "soberano"):
        answer = neighbours(court, word, 30)
        assert not {"rei", "monarca", "soberano"} & {one.word for one in answer.found}
        assert "nada" not in {one.word for one in answer.found}  # its vector is zero


def test_a_space_of_one_word_has_no_neighbours() -> None:
    assert neighbours(handmade({"só": [1.0]}), "só").found == ()


def test_a_count_is_kept_between_one_and_the_most(crowd: Space) -> None:
    assert len(neighbours(crowd, "rei", 0, everything=True).found) == 1
    assert len(neighbours(crowd, "rei", 999, everything=True).found) == 11


def test_rank_is_not_symmetric_though_the_cosine_is() -> None:
    space = handmade({"rei": [1.0, 0.0], "mar": [0.8, 0.6], "sol": [0.6, 0.8], "lua": [0.5, 0.9]})
    answer = rank(space, "rei", "mar")
    assert (answer.forward.place, answer.backward.place) == (1, 3)
    assert [one.word for one in answer.backward.top] == ["sol", "lua", "rei"]


def test_words_that_are_equally_near_share_a_place() -> None:
    space = handmade({"rei": [1.0, 0.0], "mar": [0.8, 0.6], "sol": [0.8, -0.6], "lua": [0.0, 1.0]})
    answer = rank(space, "rei", "sol")
    assert (answer.forward.place, answer.forward.tied) == (1, 1)
    assert rank(space, "rei", "mar").forward.place == 1
    assert rank(space, "rei", "lua").forward.place == 3


def test_those_just_before_a_place_are_named_and_the_first_ones_once() -> None:
    space = handmade({word: [1.0, 0.1 * place] for place, word in enumerate(WORDS)})
    place = rank(space, "rei", "peixe").forward
    assert place.place == 11
    assert [one.word for one in place.top] == ["casa", "gato", "água"]
    assert [one.word for one in place.above] == ["pão", "mar", "sol", "lua", "flor"]


def test_a_single_word_is_never_left_out_before_a_place() -> None:
    space = handmade({word: [1.0, 0.1 * place] for place, word in enumerate(WORDS)})
    shown = [rank(space, "rei", word).forward for word in WORDS[1:]]
    left_out = [place.place - 1 - len(place.top[: place.place - 1]) - len(place.above) for place in shown]
    assert 1 not in left_out
    assert 2 in left_out


def test_forms_of_one_word_have_a_raw_place_and_no_clean_one(crowd: Space) -> None:
    answer = rank(crowd, "rei", "reis")
    assert answer.same_word
    assert answer.forward.clean is None
    assert rank(crowd, "rei", "trono").forward.clean == 2


def test_two_words_on_one_row_have_no_place(court: Space) -> None:
    for other in ("rei", "REI", "monarca"):
        with pytest.raises(NotNeighbours):
            rank(court, "rei", other)


def test_answers_go_to_json_and_back(crowd: Space) -> None:
    answer = neighbours(crowd, "rei trono")
    kind = TypeAdapter(Neighbours)
    assert kind.validate_json(kind.dump_json(answer)) == answer
    places = rank(crowd, "rei", "trono")
    assert TypeAdapter(Rank).validate_python(json.loads(TypeAdapter(Rank).dump_json(places))) == places


@pytest.mark.parametrize(
    "pair",
    ["rei reis", "casa Casas", "bonito bonitas", "menina meninas", "filha filhas", "senhora senhoras",
     "comer comeu", "econômico económica", "ideia idéias", "avó Avó", "imenso imensas"],
)  # fmt: skip
def test_forms_of_one_word(builtin: Space, pair: str) -> None:
    first, second = pair.split()
    assert same_word(builtin, first, second)


@pytest.mark.parametrize(
    "pair",
    ["rei rainha", "menino menina", "irmão irmã", "avó avô", "filho filha", "amigo amiga", "pais país",
     "roma romã", "casa mesa", "feliz infeliz"],
)  # fmt: skip
def test_different_words(builtin: Space, pair: str) -> None:
    first, second = pair.split()
    assert not same_word(builtin, first, second)


def test_a_forgotten_accent_is_the_same_word_and_not_a_word_to_show(builtin: Space) -> None:
    assert lemma(builtin, "agua") == lemma(builtin, "água")
    assert not is_real(builtin, "agua")
    assert is_real(builtin, "água")


def test_a_verbs_form_that_is_a_noun_too_is_still_its_form(builtin: Space) -> None:
    assert "falo" not in {one.word for one in neighbours(builtin, "falar").found}
    assert {"comida", "comidas"} & {one.word for one in neighbours(builtin, "comer").found}


def test_french_casings_and_inflections_are_one_word(french: Space) -> None:
    assert same_word(french, "Roi", "rois")
    assert same_word(french, "École", "Ecole")
    assert not same_word(french, "roi", "reine")
    words = [one.word for one in neighbours(french, "roi", MOST_NEIGHBOURS).found]
    assert not {"Roi", "rois", "roi", "Empereur"} & set(words)
    assert len({lemma(french, word) for word in words}) == MOST_NEIGHBOURS


def test_a_language_without_a_dictionary_goes_by_case_accents_and_plural() -> None:
    words = ["telur", "Telur", "kopias", "kópia", "..."]
    dictionary = Dictionary("xx", Keys(words, np.arange(5, dtype=np.int32), 5))
    assert not dictionary.exists
    assert dictionary.lemma("Telur") == dictionary.lemma("telur")
    assert dictionary.lemma("kopias") == dictionary.lemma("kópia")
    assert dictionary.lemma("telur") != dictionary.lemma("kópia")


@pytest.mark.parametrize("odd", ["", "a" * 5000, "\U0001f451", "ملك", "1", "-", "\u2019"])
def test_any_text_has_a_lemma(crowd: Space, odd: str) -> None:
    assert isinstance(lemma(crowd, odd), str)


def test_a_word_of_other_languages_that_is_nearer_than_the_list_is_named(builtin: Space) -> None:
    answer = neighbours(builtin, "rei")
    assert answer.nearer is not None
    assert answer.nearer.word == "monarca"
    assert answer.nearer.cosine > answer.found[0].cosine
    assert neighbours(builtin, "rei", everything=True).found[0].word == "monarca"
    assert neighbours(builtin, "rei", everything=True).nearer is None
    assert neighbours(builtin, "gato").nearer is None
