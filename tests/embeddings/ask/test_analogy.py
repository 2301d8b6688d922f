"""Sums of words: what they lead to, and what must hold whatever the vectors are."""

from math import prod

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter

from embeddings.ask.analogy import Analogy, Candidate, analogy
from embeddings.errors import CancelledOut, SeveralUnknown, UnknownWord
from embeddings.language.inflections import other_gender
from embeddings.search.cosmul_bounds import EPSILON
from embeddings.table.handmade import handmade
from embeddings.table.space import Space

WORDS = ("casa", "mesa", "livro", "porta", "gato", "vento", "pedra", "noite")
TERMS = ("casa", "mesa", "livro")
fewer = settings(max_examples=50)
seeds = st.integers(0, 2**32 - 1)
weights = st.sampled_from([-3.0, -1.0, -0.5, 0.5, 1.0, 2.0])


def cloud(seed: int, dimensions: int = 6) -> Space:
    table = np.random.default_rng(seed).normal(size=(len(WORDS), dimensions)).astype(np.float32)
    return handmade(dict(zip(WORDS, table.tolist(), strict=True)))


def scores(candidates: tuple[Candidate, ...]) -> dict[str, float]:
    return {candidate.word: candidate.score for candidate in candidates}


def test_king_minus_man_plus_woman_is_queen(court: Space) -> None:
    answer = analogy(court, ("rei", "homem", "mulher"), 1.0, -1.0, 1.0)
    assert answer.best is not None
    assert answer.best.word == "rainha"
    assert [summand.weight for summand in answer.summands] == [1.0, -1.0, 1.0]


def test_words_of_the_question_are_listed_where_they_would_have_won(court: Space) -> None:
    answer = analogy(court, ("rei",), 1.0)
    assert answer.added[0] == Candidate("rei", answer.added[0].score, given=True)
    assert answer.added[0].score == pytest.approx(1.0, abs=1e-6)
    assert [one.word for one in answer.barred] == ["rei"]
    assert answer.best is not None
    assert not answer.best.given


def test_other_forms_of_a_word_are_not_listed() -> None:
    space = handmade({"gato": [1.0, 0.0], "gatos": [1.0, 0.1], "casa": [0.9, 0.4], "casas": [0.9, 0.5]})
    assert [one.word for one in analogy(space, ("gato",), 1.0).added] == ["gato", "casa"]


def test_a_form_may_answer_where_a_form_is_asked_for() -> None:
    space = handmade(
        {"gato": [1.0, 0.0, 0.0], "gatos": [1.0, 1.0, 0.0], "casa": [0.0, 0.0, 1.0],
         "casas": [0.0, 1.0, 1.0], "casinhas": [0.1, 1.0, 1.0], "livro": [-1.0, 0.0, 0.1]}
    )  # fmt: skip
    answer = analogy(space, ("gatos", "gato", "casa"), 1.0, -1.0, 1.0)
    assert [one.word for one in answer.added if not one.given][:1] == ["casas"]
    back = analogy(space, ("gato", "gatos", "casas"), 1.0, -1.0, 1.0)
    assert "casa" in [one.word for one in back.added if not one.given]
    both = analogy(space, ("gatos", "gato", "casa"), 1.0, 1.0, 1.0)  # nothing is taken away
    assert "casas" not in [one.word for one in both.added]
    same = analogy(space, ("gato", "gato", "casa"), 1.0, -1.0, 1.0)  # they cancel each other out
    assert "casas" not in [one.word for one in same.added]


def test_the_other_gender_of_a_word_of_the_question_may_be_the_answer_once() -> None:
    space = handmade(
        {"ator": [1.0, 0.0, 0.0], "atriz": [1.0, 1.0, 0.0], "cantor": [0.1, 0.0, 1.0],
         "cantores": [0.1, 0.1, 1.0], "cantoras": [0.1, 1.0, 1.0], "cantora": [0.1, 0.9, 1.0],
         "livro": [-1.0, 0.0, 0.1]}
    )  # fmt: skip
    answer = analogy(space, ("cantor", "ator", "atriz"), 1.0, -1.0, 1.0)
    assert [one.word for one in answer.added if not one.given] == ["cantora", "livro"]
    back = analogy(space, ("cantora", "atriz", "ator"), 1.0, -1.0, 1.0)
    assert [one.word for one in back.added if not one.given] == ["cantor", "livro"]


def test_a_form_of_a_verb_has_no_other_gender() -> None:
    dictionary = handmade({"cantar": [1.0], "canta": [1.0], "cantora": [1.0]}).dictionary
    assert "cantor" in dictionary.other_gender("Cantora")
    assert dictionary.other_gender("canta") == frozenset()


@pytest.mark.parametrize(
    ("word", "other"),
    [("cantor", "cantora"), ("cantores", "cantoras"), ("cantora", "cantor"), ("leão", "leoa"),
     ("irmã", "irmãos"), ("português", "portuguesas"), ("europeias", "europeu"), ("judia", "judeus"),
     ("juízes", "juíza"), ("juíza", "juiz"), ("chorona", "chorão"), ("médicas", "médico"),
     ("alemães", "alemã")],
)  # fmt: skip
def test_genders_are_spelled_by_rule(word: str, other: str) -> None:
    assert other in other_gender(word)
    assert word not in other_gender(word)


def test_tokens_of_a_phrase_are_words_of_the_question(court: Space) -> None:
    answer = analogy(court, ("o rei e a rainha", "homem"), 1.0, -1.0)
    assert {one.word for one in answer.added if one.given} <= {"rei", "rainha", "homem"}
    assert answer.best is not None
    assert answer.best.word not in {"rei", "rainha"}


def test_five_words_besides_those_of_the_question(french: Space) -> None:
    answer = analogy(french, ("roi", "homme", "femme"), 1.0, -1.0, 1.0)
    for listed in (answer.added, answer.multiplied):
        assert sum(not one.given for one in listed) == 5
        assert [one.score for one in listed] == sorted((one.score for one in listed), reverse=True)
    assert answer.best is not None
    assert answer.best.word == "reine"
    assert [one.word for one in answer.barred] == ["roi"]


def test_nothing_left_of_a_sum_is_an_error_and_not_an_answer(court: Space) -> None:
    with pytest.raises(CancelledOut):
        analogy(court, ("rei", "rei"), 1.0, -1.0)
    with pytest.raises(CancelledOut):
        analogy(court, ("rei", "monarca"), 2.0, -2.0)  # one row
    with pytest.raises(CancelledOut):
        analogy(court, ("rei", "abismo"), 1.0, 1.0)  # opposite vectors
    with pytest.raises(CancelledOut):
        analogy(court, ("rei", "rei", "rei"), 0.1, 0.2, -0.3)


def test_every_unknown_word_is_named(court: Space) -> None:
    with pytest.raises(UnknownWord) as one:
        analogy(court, ("rei", "avo"), 1.0, 1.0)
    assert one.value.suggestions == ("avó", "avô")
    with pytest.raises(SeveralUnknown) as several:
        analogy(court, ("xyzzy", "rei", "avo", "☀ ☀"), 1.0, 1.0, 1.0, 1.0)
    assert len(several.value.unknown) == 3


def test_a_sum_of_minus_terms_alone_leads_to_the_other_side(court: Space) -> None:
    answer = analogy(court, ("rei",), -1.0)
    assert answer.best is not None
    assert answer.best.word == "abismo"
    assert answer.best.score == pytest.approx(1.0, abs=1e-6)
    assert answer.multiplied[0].word == "abismo"


def test_a_row_of_zeros_is_never_listed(court: Space) -> None:
    for weight in (1.0, -1.0):
        answer = analogy(court, ("rei", "Lisboa"), weight, weight)
        assert "nada" not in {one.word for one in (*answer.added, *answer.multiplied)}


def test_scores_stay_numbers_at_the_heaviest_weights(court: Space) -> None:
    answer = analogy(court, ("rei", "rainha"), -100.0, -100.0)
    assert all(np.isfinite(one.score) for one in answer.multiplied)


def test_an_analogy_survives_json_exactly(french: Space) -> None:
    answer = analogy(french, ("roi de France", "France", "Italie"), 1.0, -1.0, 0.5)
    adapter = TypeAdapter(Analogy)
    assert adapter.validate_json(adapter.dump_json(answer)) == answer


@fewer
@given(seeds, st.permutations(range(3)), st.tuples(weights, weights, weights))
def test_the_order_of_the_terms_makes_no_difference(
    seed: int, order: list[int], sizes: tuple[float, float, float]
) -> None:
    space = cloud(seed)
    there = analogy(space, TERMS, *sizes)
    back = analogy(space, tuple(TERMS[place] for place in order), *(sizes[place] for place in order))
    assert (there.added, there.multiplied) == (back.added, back.multiplied)


@fewer
@given(seeds)
def test_a_word_taken_from_itself_leaves_the_rest(seed: int) -> None:
    space = cloud(seed)
    alone = analogy(space, ("livro",), 1.0)
    rest = analogy(space, ("casa", "casa", "livro"), 1.0, -1.0, 1.0)
    for one, other in ((alone.added, rest.added), (alone.multiplied, rest.multiplied)):
        shared = scores(one).keys() & scores(other).keys()
        assert len(shared) >= 5
        assert all(scores(one)[word] == scores(other)[word] for word in shared)
    assert analogy(space, ("livro", "livro"), 0.25, 0.75).multiplied == alone.multiplied


@fewer
@given(seeds, st.tuples(weights, weights, weights), st.sampled_from([0.25, 2.0, 5.0]))
def test_scaling_all_weights_changes_no_sum_and_raises_every_product(
    seed: int, sizes: tuple[float, float, float], factor: float
) -> None:
    space = cloud(seed)
    once, more = analogy(space, TERMS, *sizes), analogy(space, TERMS, *(factor * size for size in sizes))
    assert scores(more.added) == pytest.approx(scores(once.added), abs=1e-6)
    raised = {word: score**factor for word, score in scores(once.multiplied).items()}
    assert scores(more.multiplied) == pytest.approx(raised, rel=1e-3)


@fewer
@given(seeds, st.tuples(weights, weights, weights))
def test_scores_are_those_of_the_formulas_word_by_word(seed: int, sizes: tuple[float, float, float]) -> None:
    space = cloud(seed)
    answer = analogy(space, TERMS, *sizes)
    units = {word: _unit(space, word) for word in WORDS}
    total = sum(size * units[word] for word, size in zip(TERMS, sizes, strict=True))
    for word, score in scores(answer.added).items():
        assert score == pytest.approx(float(units[word] @ total / np.linalg.norm(total)), abs=1e-5)
    for word, score in scores(answer.multiplied).items():
        factors = (
            ((float(units[word] @ units[term]) + 1) / 2 + EPSILON * (size < 0)) ** size
            for term, size in zip(TERMS, sizes, strict=True)
        )
        assert score == pytest.approx(prod(factors), rel=1e-2)


def _unit(space: Space, word: str) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    found = space.find(word)
    assert found is not None
    vector = space.vector(found.row).astype(np.float64)
    return vector / np.linalg.norm(vector)
