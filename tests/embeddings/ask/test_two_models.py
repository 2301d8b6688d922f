"""How far two models agree: by the order of their neighbours alone."""

from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from embeddings.ask.two_models import list_overlap, rank_biased_overlap, unknown
from embeddings.table.space import Space

ranked = st.lists(st.integers(0, 20), unique=True, max_size=15)
p = st.floats(0.05, 0.95)


def naive(first: list[int], second: list[int], persistence: float) -> float:
    """The definition, with the agreement of the last rank kept up for ever: 1,000 ranks are for ever."""
    depth = len(first)
    agreed = [len(set(first[:d]) & set(second[:d])) / d for d in range(1, depth + 1)]
    ranks = islice((agreed[min(d, depth) - 1] * persistence ** (d - 1) for d in range(1, 2000)), 1999)
    return (1 - persistence) * sum(ranks)


@given(ranked, ranked, p)
def test_it_is_the_definition_with_the_last_agreement_kept_up(
    first: list[int], second: list[int], persistence: float
) -> None:
    depth = min(len(first), len(second))
    if depth:
        one, other = first[:depth], second[:depth]
        assert rank_biased_overlap(one, other, persistence) == pytest.approx(naive(one, other, persistence))


@given(ranked, ranked, p)
def test_it_is_symmetric_and_between_0_and_1(first: list[int], second: list[int], persistence: float) -> None:
    found = rank_biased_overlap(first, second, persistence)
    assert -1e-12 <= found <= 1
    assert found == pytest.approx(rank_biased_overlap(second, first, persistence))


@given(ranked, p)
def test_equal_lists_agree_wholly_and_strangers_not_at_all(ranks: list[int], persistence: float) -> None:
    assert rank_biased_overlap(ranks, ranks, persistence) == pytest.approx(1)
    if ranks:
        assert rank_biased_overlap(ranks, [-1 - rank for rank in ranks], persistence) == 0


@given(st.lists(st.integers(0, 20), unique=True, min_size=2, max_size=15), p)
def test_a_list_and_its_beginning_agree_wholly(ranks: list[int], persistence: float) -> None:
    assert rank_biased_overlap(ranks, ranks[:-1], persistence) == pytest.approx(1)


def test_where_one_list_ends_its_last_agreement_is_kept_up() -> None:
    """Equation 32 by hand: half of the two agree, then one more of the longer list is not known to."""
    p, agreed = 0.5, 0 + 1 / 2 * 0.5**2 + 1 / 3 * 0.5**3 + 2 / 4 * 0.5**4
    beyond = 1 * (3 - 2) / (2 * 3) * 0.5**3 + 1 * (4 - 2) / (2 * 4) * 0.5**4
    rest = ((2 - 1) / 4 + 1 / 2) * 0.5**4
    assert rank_biased_overlap("ab", "cadb", p) == pytest.approx((1 - p) / p * (agreed + beyond) + rest)


def test_a_difference_at_the_top_weighs_more_than_one_at_the_end() -> None:
    top = rank_biased_overlap("abcdefghij", "xbcdefghij")
    end = rank_biased_overlap("abcdefghij", "abcdefghix")
    assert top < end < 1


def test_an_empty_list_agrees_with_none_but_itself() -> None:
    assert rank_biased_overlap("", "abc") == 0
    assert rank_biased_overlap("", "") == 1


def test_shared_words_are_those_among_the_first_ten_whatever_their_capitals() -> None:
    first = ["Rei", "rainha", *"abcdefgh", "trono"]
    second = ["rainha", "REI", *"ijklmnop", "trono"]
    found = list_overlap(first, second)
    assert found.shared == ("rei", "rainha")
    assert 0 < found.rank_biased < 1


def test_words_without_a_vector_are_told_apart(court: Space) -> None:
    assert unknown(court, ("rei", "xyzzy", "REI", "nada")) == ("xyzzy", "nada")
