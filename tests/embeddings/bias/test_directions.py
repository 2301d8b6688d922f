"""Directions of pairs and groups, and vectors without them."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from embeddings.bias.directions import apart_from, fisher_direction, neutralised, pairs_direction
from embeddings.vectors.arrays import Doubles

seeds = st.integers(0, 2**32 - 1)


def units(seed: int, count: int, dimensions: int = 6) -> Doubles:
    found = np.random.default_rng(seed).normal(size=(count, dimensions))
    return np.asarray(found / np.linalg.norm(found, axis=1, keepdims=True))


@given(seeds)
def test_what_lost_a_direction_has_nothing_of_it_left_and_keeps_its_length(seed: int) -> None:
    direction, words = units(seed, 1)[0], units(seed + 1, 5)
    left = neutralised(words, direction)
    np.testing.assert_allclose(left @ direction, 0, atol=1e-12)
    np.testing.assert_allclose(np.linalg.norm(left, axis=1), 1)
    np.testing.assert_allclose(neutralised(left, direction), left, atol=1e-12)


def test_a_vector_that_was_nothing_but_the_direction_becomes_zeros() -> None:
    direction = np.array([1.0, 0.0, 0.0])
    np.testing.assert_array_equal(neutralised(np.array([[-1.0, 0.0, 0.0]]), direction), [[0.0, 0.0, 0.0]])


def test_of_a_vector_that_is_almost_the_direction_no_rounding_error_is_left() -> None:
    direction, other = units(7, 2)
    left = neutralised((direction + 1e-7 * other)[np.newaxis], direction)
    assert abs(float(left[0] @ direction)) < 1e-12


def test_a_direction_apart_from_another_is_at_a_right_angle_to_it() -> None:
    one, other = units(3, 2)
    assert apart_from(one, other) @ other == pytest.approx(0, abs=1e-12)


@given(seeds)
def test_pairs_that_differ_in_one_direction_alone_give_it_back_from_the_first_to_the_second(
    seed: int,
) -> None:
    middles, step = units(seed, 4), units(seed + 1, 1)[0]
    found = pairs_direction(middles - 0.3 * step, middles + 0.2 * step)
    assert found is not None
    np.testing.assert_allclose(found.unit, step, atol=1e-9)
    assert found.share == pytest.approx(1)
    assert pairs_direction(middles, middles) is None


def test_the_share_falls_where_pairs_differ_in_other_ways_too() -> None:
    first, second = np.zeros((2, 2)), np.array([[1.0, 0.0], [0.0, 1.0]])
    found = pairs_direction(first, second)
    assert found is not None
    assert found.share == pytest.approx(0.5)


@pytest.mark.parametrize("shrinkage", [0.1, 1.0])
def test_fishers_direction_passes_over_what_the_groups_vary_in_themselves(shrinkage: float) -> None:
    """Both groups are long in the second coordinate; it parts them too, but less surely than the first."""
    spread = np.array([[0.1, 0], [-0.1, 0], [0, 3], [0, -3]])
    first, second = spread, spread + np.array([1, 1])
    found = fisher_direction(first, second, shrinkage)
    assert found is not None
    assert found[0] > 0
    if shrinkage == 1:  # a round cloud alone: the straight way from one mean to the other
        np.testing.assert_allclose(found, np.sqrt([0.5, 0.5]))
    else:
        assert abs(found[1]) < 0.2
    assert fisher_direction(first, first, shrinkage) is None
