"""Whether neighbours tell a word's side."""

import numpy as np

from embeddings.bias.what_is_left import NEIGHBOURS, told_by_neighbours


def test_two_heaps_tell_their_side_and_sides_dealt_at_random_do_not() -> None:
    chance = np.random.default_rng(5)
    heaps = np.concatenate(
        [[1, 0, 0, 0] + 0.1 * chance.normal(size=(20, 4)), [0, 1, 0, 0] + 0.1 * chance.normal(size=(20, 4))]
    )
    units = heaps / np.linalg.norm(heaps, axis=1, keepdims=True)
    found = told_by_neighbours(units, np.arange(40) < 20)
    assert (found.right, found.words) == (40, 40)
    assert found.p == 1 / 10_001
    mixed = told_by_neighbours(units, np.arange(40) % 2 == 0)
    assert mixed.p > 0.05
    assert NEIGHBOURS % 2 == 1


def test_a_word_is_not_its_own_neighbour() -> None:
    """Of ten words each has all others for neighbours: four of its own side, five of the other."""
    found = told_by_neighbours(np.eye(NEIGHBOURS + 1), np.arange(NEIGHBOURS + 1) < 5)
    assert found.right == 0
