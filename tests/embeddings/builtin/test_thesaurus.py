"""Synonyms draw vectors together, and are read from a thesaurus in the format of MyThes."""

import lzma

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from embeddings.builtin.retrofitting import Retrofit, linked, retrofitted
from embeddings.builtin.thesaurus import packed, synonyms
from embeddings.table.speech_parts import Part
from embeddings.vectors.arrays import Floats
from tools.sources import english
from tools.sources.thesaurus import LARGEST, entries, rare_entries

MYTHES = """UTF-8
praia|2
(Sinônimo)costa|costa|litoral|orla
(Sinônimo)areal|areal|duna
rei|1
(Sinônimo)monarca|monarca|soberano
rei de copas|1
(Sinônimo)coração|coração
"""
WORDNET = """UTF-8
sofa|1
(noun)|couch|lounge|seat (generic term)|furniture (generic term)
dog|7
(noun)|cat (similar term)|animal (generic term)
(noun)|cat
(noun)|frump
(noun)|chap
(noun)|frank
(noun)|pawl
(verb)|chase|pursue (generic term)
quickly|1
(adv)|rapidly|slowly (antonym)
"""
KNOWN = frozenset(["praia", "costa", "litoral", "areal", "rei", "monarca", "coração"])
WORDS = ("praia", "costa", "areal", "rei", "monarca", "parafuso")
SYNONYMS = {"praia": ["costa", "areal"], "rei": ["monarca"]}

tables = st.integers(0, 10_000).map(
    lambda seed: np.random.default_rng(seed).normal(size=(len(WORDS), 60)).astype(np.float32)
)


def distance(table: Floats, one: str, other: str) -> float:
    return float(np.linalg.norm(table[WORDS.index(one)] - table[WORDS.index(other)]))


def test_the_named_synonym_of_each_sense_is_read() -> None:
    assert entries(MYTHES, KNOWN) == {"praia": ["costa", "areal"], "rei": ["monarca"]}


def test_heads_that_no_model_has_keep_the_synonyms_that_it_has() -> None:
    known = KNOWN - {"praia", "areal", "rei"}
    assert rare_entries(MYTHES, known) == {"praia": ["costa"], "rei": ["monarca"]}
    assert rare_entries(MYTHES, known - {"costa"} | {"orla"})["praia"] == ["litoral", "orla"]
    assert rare_entries(MYTHES, KNOWN) == {}


def test_of_wordnet_the_first_synonym_and_the_first_broader_word_are_read() -> None:
    known = frozenset(["sofa", "couch", "lounge", "seat", "sleep", "dog", "cat"])
    assert english.entries(WORDNET, known) == {"sofa": ["couch", "seat"], "dog": ["cat"]}
    assert english.entries(WORDNET, known - {"couch"}) == {"sofa": ["seat"], "dog": ["cat"]}


def test_a_word_is_of_the_parts_of_speech_of_its_lemma_but_for_seldom_ones() -> None:
    found = english.parts_of_speech(WORDNET, ["sofa", "sofas", "Dog", "the", "quickly"])
    assert found.tolist() == [Part.NOUN, Part.NOUN, Part.NOUN, 0, Part.OTHER]


def test_words_that_no_model_can_have_are_not_kept() -> None:
    assert entries(MYTHES, KNOWN - {"costa", "rei"}) == {"praia": ["areal"]}


def test_a_group_of_too_many_synonyms_says_nothing() -> None:
    many = "|".join(f"palavra{number}" for number in range(LARGEST + 1))
    assert entries(f"UTF-8\nrei|1\n(Sinônimo)monarca|monarca|{many}\n", KNOWN) == {}


def test_what_is_packed_is_lines_of_a_head_and_its_synonyms() -> None:
    assert lzma.decompress(packed(SYNONYMS)).decode() == "praia|costa areal\nrei|monarca\n"


def test_the_shipped_thesaurus_knows_everyday_words() -> None:
    known = synonyms("pt")
    assert len(known) > 10_000
    assert known["praia"]
    assert synonyms("xx") == {}


def test_words_with_synonyms_and_synonyms_themselves_are_linked() -> None:
    assert linked(WORDS, SYNONYMS).tolist() == [True] * 5 + [False]


@given(tables)
def test_without_links_nothing_moves(table: Floats) -> None:
    assert np.array_equal(retrofitted(table, WORDS, {}, Retrofit()), table)
    assert np.array_equal(retrofitted(table, WORDS, SYNONYMS, Retrofit(rounds=0)), table)
    moved = retrofitted(table, WORDS, SYNONYMS, Retrofit())
    assert np.array_equal(moved[WORDS.index("parafuso")], table[WORDS.index("parafuso")])


@given(tables)
def test_a_pair_of_synonyms_comes_nearer_and_keeps_its_middle(table: Floats) -> None:
    moved = retrofitted(table, WORDS, SYNONYMS, Retrofit())
    assert distance(moved, "rei", "monarca") < distance(table, "rei", "monarca")
    np.testing.assert_allclose(moved[3:5].mean(axis=0), table[3:5].mean(axis=0), atol=1e-5)


@given(tables)
def test_a_link_counts_both_ways(table: Floats) -> None:
    turned = {"costa": ["praia"], "areal": ["praia"], "monarca": ["rei"]}
    one, other = (retrofitted(table, WORDS, links, Retrofit()) for links in (SYNONYMS, turned))
    np.testing.assert_allclose(one, other, atol=1e-6)


@given(tables)
def test_the_end_is_where_each_word_stands_between_itself_and_its_synonyms(table: Floats) -> None:
    how = Retrofit(own=2.0, rounds=60)
    moved = retrofitted(table, WORDS, SYNONYMS, how)
    middle = (2 * table[0] + moved[1:3].mean(axis=0)) / 3
    np.testing.assert_allclose(moved[0], middle, atol=1e-4)
