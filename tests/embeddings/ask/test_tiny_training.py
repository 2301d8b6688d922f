"""A tiny model of a few sentences: counts, PPMI and SVD."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from embeddings.ask.tiny_training import MOST_DIMENSIONS, MOST_WORDS, ppmi, train
from embeddings.errors import NothingToLearn
from embeddings.table.space import Space
from tools.small_space import small_space

SENTENCES = ("O rei usa coroa", "A rainha usa coroa", "O carro anda na rua", "O ônibus anda na rua")
SPACE = small_space()

counts = st.integers(2, 6).flatmap(
    lambda size: st.lists(
        st.lists(st.integers(0, 5), min_size=size, max_size=size), min_size=size, max_size=size
    )
)
words = st.sampled_from(["rei", "gato", "carro", "rua", "mar", "sol"])
texts = st.lists(st.lists(words, min_size=1, max_size=5).map(" ".join), min_size=3, max_size=8)


def test_words_that_are_never_together_are_near_by_their_company() -> None:
    learnt = train(SPACE, "pt", *SENTENCES)
    assert learnt.words == ("coroa", "anda", "rua", "rei", "rainha", "carro", "ônibus")
    assert set(learnt.left_out) == {"o", "a", "usa", "na"}
    assert learnt.hidden is not None
    assert (learnt.hidden.first, learnt.hidden.second) == ("carro", "ônibus")
    assert learnt.hidden.company == ("anda", "rua")
    assert learnt.hidden.cosine == pytest.approx(1)
    royal = next(pair for pair in learnt.nearest if pair.first == "rei")
    assert (royal.second, royal.together) == ("rainha", 0)
    assert royal.taught == pytest.approx(0.95, abs=0.01)


def test_ppmi_is_what_is_computed_by_hand() -> None:
    together = np.array([[0.0, 2.0, 0.0], [2.0, 0.0, 1.0], [0.0, 1.0, 0.0]])
    # 6 in all; the first word has 2 of them, the second 3: log2((2 / 6) / ((2 / 6) (3 / 6))) = 1
    assert ppmi(together)[0, 1] == pytest.approx(1.0)
    assert ppmi(together)[0, 2] == 0


@given(counts)
def test_ppmi_is_symmetric_never_negative_and_the_same_at_any_scale(rows: list[list[int]]) -> None:
    table = np.array(rows, dtype=float)
    both = table + table.T
    found = ppmi(both)
    assert (found >= 0).all()
    np.testing.assert_allclose(found, found.T)
    np.testing.assert_allclose(found, ppmi(3 * both), atol=1e-12)
    assert not found[both == 0].any()


@given(texts)
def test_vectors_keep_a_share_of_the_table_and_the_order_of_sentences_does_not_matter(
    said: list[str],
) -> None:
    try:
        learnt = train(SPACE, "pt", *said)
    except NothingToLearn:
        with pytest.raises(NothingToLearn):
            train(SPACE, "pt", *reversed(said))
        return
    assert 0 < learnt.kept <= 1 + 1e-9
    assert all(len(vector) <= MOST_DIMENSIONS for vector in learnt.vectors)
    assert all(-1 <= pair.cosine <= 1 for pair in learnt.nearest)
    turned = train(SPACE, "pt", *reversed(said))
    assert turned.kept == pytest.approx(learnt.kept)
    assert sorted(turned.words) == sorted(learnt.words)


@pytest.mark.parametrize("said", [("o a de", "e o", "a na"), ("rei", "gato", "mar")])
def test_sentences_without_company_teach_nothing(said: tuple[str, ...], space: Space) -> None:
    with pytest.raises(NothingToLearn):
        train(space, "pt", *said)


def test_words_that_are_repeated_alone_do_not_hide_those_with_company() -> None:
    said = ("gato", "gato", "cão", "cão", "sol", "sol", "mar", "mar", "lua", "lua", "casa azul")
    learnt = train(SPACE, "pt", *said)
    assert [(pair.first, pair.second) for pair in learnt.nearest] == [("casa", "azul")]


def test_of_many_words_the_rarest_are_counted_as_dropped() -> None:
    said = [" ".join(f"{chr(97 + one)}{chr(97 + other)}x" for other in range(20)) for one in range(4)]
    learnt = train(SPACE, "pt", *said)
    assert (len(learnt.words), learnt.dropped) == (MOST_WORDS, 20)
