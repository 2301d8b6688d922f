"""The odd one out and the matrix: of these words, and of any vectors."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter

from embeddings.ask.groups import Matrix, OddOne, matrix, odd_one
from embeddings.ask.words import similarity
from embeddings.errors import SeveralUnknown
from embeddings.results import Word
from embeddings.table.handmade import handmade
from embeddings.table.space import Space
from embeddings.vectors.cosines import cosine

WORDS = ("casa", "mesa", "livro", "porta", "gato")
fewer = settings(max_examples=50)
seeds = st.integers(0, 2**32 - 1)


def cloud(seed: int) -> Space:
    table = np.random.default_rng(seed).normal(size=(len(WORDS), 4)).astype(np.float32)
    return handmade(dict(zip(WORDS, table.tolist(), strict=True)))


def order(answer: OddOne) -> list[str]:
    return [member.term.key for member in answer.members if isinstance(member.term, Word)]


def test_the_word_that_does_not_belong_comes_first(court: Space) -> None:
    answer = odd_one(court, ("rei", "rainha", "Lisboa", "monarca"))
    assert order(answer)[0] == "Lisboa"
    assert answer.members[0].cosine == 0.0
    assert len(answer.tied) == 1
    assert not answer.nearly_tied


def test_each_word_is_measured_against_the_mean_of_the_others_alone(court: Space) -> None:
    answer = odd_one(court, ("rei", "Lisboa", "mulher"))
    units = [np.array([3, 1, 0]) / 10**0.5, np.array([0, 0, 1]), np.array([0, -1, 1]) / 2**0.5]
    exact = {"rei": 0, "Lisboa": 1, "mulher": 2}
    for member, word in zip(answer.members, order(answer), strict=True):
        others = sum(unit for place, unit in enumerate(units) if place != exact[word])
        assert member.cosine == pytest.approx(cosine(units[exact[word]], others), abs=1e-7)


def test_equally_odd_words_are_tied(court: Space) -> None:
    answer = odd_one(court, ("rei", "monarca", "soberano"))
    assert len(answer.tied) == 3
    assert answer.gap == 0.0
    assert answer.nearly_tied


def test_others_that_cancel_out_are_nobodys_company(court: Space) -> None:
    answer = odd_one(court, ("rei", "abismo", "Lisboa"))
    assert {member.cosine for member in answer.members if member.term.norm == 5.0} == {0.0}


@fewer
@given(seeds, st.permutations(WORDS))
def test_the_odd_one_out_does_not_depend_on_the_order(seed: int, words: list[str]) -> None:
    space = cloud(seed)
    there, back = odd_one(space, WORDS), odd_one(space, tuple(words))
    assert order(there) == order(back)
    for one, other in zip(there.members, back.members, strict=True):
        assert one.cosine == pytest.approx(other.cosine, abs=1e-12)


@fewer
@given(seeds)
def test_a_matrix_is_symmetric_with_ones_on_its_diagonal(seed: int) -> None:
    space = cloud(seed)
    answer = matrix(space, WORDS)
    table = np.array(answer.cosines)
    assert (table == table.T).all()
    assert (np.diag(table) == 1.0).all()
    assert table.max() <= 1.0
    assert table.min() >= -1.0
    for row, first in enumerate(WORDS):
        for column, second in enumerate(WORDS):
            assert table[row, column] == pytest.approx(similarity(space, first, second).cosine, abs=1e-9)
    above = table[np.triu_indices(len(WORDS), 1)]
    assert answer.closest.cosine == above.max()
    assert answer.farthest.cosine == above.min()
    assert table[answer.closest.first, answer.closest.second] == above.max()


def test_words_on_one_row_are_equal_in_a_matrix(court: Space) -> None:
    assert matrix(court, ("rei", "monarca")).cosines == ((1.0, 1.0), (1.0, 1.0))


def test_every_unknown_word_of_a_list_is_named(court: Space) -> None:
    with pytest.raises(SeveralUnknown) as caught:
        matrix(court, ("rei", "avo", "xyzzy"))
    assert len(caught.value.unknown) == 2


def test_groups_survive_json_exactly(french: Space) -> None:
    words = ("roi", "reine de France", "chat")
    odd, all_pairs = odd_one(french, words), matrix(french, words)
    odds, matrices = TypeAdapter(OddOne), TypeAdapter(Matrix)
    assert odds.validate_json(odds.dump_json(odd)) == odd
    assert matrices.validate_json(matrices.dump_json(all_pairs)) == all_pairs
