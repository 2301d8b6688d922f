"""WEAT: its effect size, its p, and what must not change either."""

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from embeddings.bias.association import PERMUTATIONS, associations, least_p, weat
from embeddings.vectors.arrays import Doubles

scores = st.lists(st.floats(-2, 2).map(lambda score: round(score, 6)), min_size=1, max_size=9)
seeds = st.integers(0, 2**32 - 1)


def units(seed: int, count: int, dimensions: int = 5) -> Doubles:
    found = np.random.default_rng(seed).normal(size=(count, dimensions))
    return np.asarray(found / np.linalg.norm(found, axis=1, keepdims=True))


def naive_p(first: list[float], second: list[float]) -> float:
    """The p of all partitions, as the definition says it."""
    everything = [*first, *second]
    seen = abs(np.mean(first) - np.mean(second))
    as_large = []
    for chosen in combinations(range(len(everything)), len(first)):
        one = [everything[place] for place in chosen]
        other = [everything[place] for place in range(len(everything)) if place not in chosen]
        as_large.append(abs(np.mean(one) - np.mean(other)) >= seen - 1e-9)
    return float(np.mean(as_large))


@given(scores, scores)
def test_the_effect_turns_around_with_the_lists_and_p_is_above_0(
    first: list[float], second: list[float]
) -> None:
    there, back = weat(np.array(first), np.array(second)), weat(np.array(second), np.array(first))
    assert there.effect == pytest.approx(-back.effect, abs=1e-6)
    assert 0 < there.p <= 1
    if len(first) == len(second):
        assert abs(there.effect) <= 2 + 1e-9
    if there.exact:
        assert there.p == pytest.approx(back.p)
        assert there.p >= least_p(len(first), len(second)) - 1e-12


@pytest.mark.parametrize(
    ("first", "second"),
    [([0.3, 0.2, 0.25], [-0.1, 0.05, 0.26]), ([1.0, 0.0], [0.5, 0.4, 0.3, 0.1]), ([0.2], [0.2, 0.2])],
)
def test_few_words_are_dealt_out_in_every_way_there_is(first: list[float], second: list[float]) -> None:
    found = weat(np.array(first), np.array(second))
    assert found.exact
    assert found.p == pytest.approx(naive_p(first, second))


def test_many_words_are_dealt_out_ten_thousand_times_always_in_the_same_ways() -> None:
    chance = np.random.default_rng(1)
    first, second = chance.normal(0.5, 1, 20), chance.normal(0, 1, 20)
    found = weat(first, second)
    assert not found.exact
    assert found.drawn == PERMUTATIONS
    assert found.p == (1 + found.as_large) / (1 + PERMUTATIONS)
    assert 0.001 < found.p < 0.5
    assert weat(first, second) == found


def test_lists_that_are_all_alike_show_no_effect_and_every_deal_is_as_large() -> None:
    found = weat(np.full(30, 0.1), np.full(30, 0.1))
    assert (found.effect, found.p) == (0.0, 1.0)
    assert weat(np.zeros(2), np.zeros(3)).p == 1.0


def test_a_difference_that_no_deal_reaches_has_the_smallest_p_and_an_effect_near_2() -> None:
    found = weat(np.full(8, 0.5), np.full(8, -0.5))
    assert found.effect == pytest.approx(2)
    assert found.p == pytest.approx(least_p(8, 8), abs=5e-4)
    assert least_p(2, 2) == pytest.approx(1 / 3)
    assert least_p(2, 3) == pytest.approx(1 / 10)


@given(seeds)
def test_a_turned_space_gives_the_same_associations(seed: int) -> None:
    turned, _ = np.linalg.qr(np.random.default_rng(seed).normal(size=(5, 5)))
    words, first, second = units(seed, 6), units(seed + 1, 3), units(seed + 2, 4)
    before = associations(words, first, second)
    after = associations(words @ turned, first @ turned, second @ turned)
    np.testing.assert_allclose(before, after, atol=1e-12)
    one, other = (weat(found[:3], found[3:]) for found in (before, after))
    assert one.effect == pytest.approx(other.effect, abs=1e-6)
    assert one.p == other.p
    assert (np.abs(before) <= 2).all()
