"""Searching by estimates against a full sort in double precision: the same rows, in the same order."""

from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from embeddings.compact import Compact
from embeddings.cosines import cosine, cosines_of_rows, unit
from embeddings.keys import Keys
from embeddings.ranking import Scored, Scores, best_first, nearest_rows
from embeddings.results import ModelCard
from embeddings.space import Space
from embeddings.tokens import Tokens

steady = settings(deadline=None, max_examples=60)  # a busy machine is not a failure
SIZES = st.tuples(st.integers(1, 400), st.integers(1, 90), st.integers(0, 2**32 - 1), st.integers(1, 50))
KINDS = st.sampled_from(["whole", "scattered", "narrow", "crowded"])
Table = NDArray[np.float32]


def table_of(kind: str, rows: int, dimensions: int, seed: int) -> Table:
    """Rows with many ties, without any, on a few axes, or all close together; doubles and zeros in each."""
    chance = np.random.default_rng(seed)
    if kind == "whole":
        numbers = chance.integers(-2, 3, size=(rows, dimensions)).astype(np.float64)
    else:
        numbers = chance.normal(size=(rows, dimensions))
        if kind == "narrow":
            numbers *= 0.8 ** np.arange(dimensions)
        if kind == "crowded":
            numbers = 1 + 1e-3 * numbers
    numbers[chance.integers(rows, size=rows // 5)] = numbers[0]
    numbers[chance.integers(rows, size=rows // 10)] *= chance.choice([-1, 1e-4, 7, 1e5])
    numbers[chance.integers(rows, size=rows // 10)] = 0
    numbers[0, 0] = 3  # the row that is asked about has a direction
    return numbers.astype(np.float32)


def space_of(table: Table) -> Space:
    rows = np.arange(len(table), dtype=np.int32)
    words = [f"w{row}" for row in rows]
    card = ModelCard("made", "0", "pt", table.shape[1], len(words), len(words), "", "", "")
    return Space(card, table, Keys(words, rows, len(rows)), Tokens(lambda: pytest.fail("no text is cut")))


def sorted_in_full(table: Table, vector: Table) -> list[int]:
    full = np.flatnonzero(np.abs(table).max(axis=1))
    scores = np.array([cosine(vector, table[row]) for row in full])
    order: list[int] = full[np.argsort(-scores.round(6), kind="stable")].tolist()
    return order


@steady
@given(SIZES, KINDS)
def test_the_nearest_rows_are_those_of_a_full_sort(sizes: tuple[int, int, int, int], kind: str) -> None:
    rows, dimensions, seed, first = sizes
    table = table_of(kind, rows, dimensions, seed)
    space = space_of(table)
    expected = sorted_in_full(table, table[0])
    found = list(nearest_rows(space, space.vector(0), first))
    assert [one.row for one in found] == expected
    assert all(one.score == cosine(table[0], table[one.row]) for one in found)


@steady
@given(SIZES, KINDS)
def test_no_cosine_is_outside_of_its_bounds(sizes: tuple[int, int, int, int], kind: str) -> None:
    rows, dimensions, seed, count = sizes
    table = table_of(kind, rows, dimensions, seed)
    kept = np.flatnonzero(np.abs(table).max(axis=1))
    directions = np.array([unit(table[row]) for row in kept[:count]])
    search = Compact(table, kept).search(directions)
    exact = cosines_of_rows(table, kept, directions).T
    for estimates in (search.rough(), search.close()):
        assert (estimates.lowest[:, kept] <= exact).all()
        assert (exact <= estimates.highest[:, kept]).all()
        left_out = np.setdiff1d(np.arange(rows), kept)
        assert (estimates.highest[:, left_out] == -np.inf).all()
    np.testing.assert_allclose(search.close(kept).cosines, search.close().cosines[:, kept], atol=1e-6)


@pytest.mark.parametrize(("kind", "dimensions"), [("scattered", 300), ("narrow", 300), ("narrow", 100)])
def test_thousands_of_rows_are_found_in_the_order_of_a_full_sort(kind: str, dimensions: int) -> None:
    table = table_of(kind, 6000, dimensions, 7)
    space = space_of(table)
    for row in np.flatnonzero(space.norms)[:5].tolist():
        expected = sorted_in_full(table, table[row])
        assert [one.row for one in nearest_rows(space, space.vector(row), 10)] == expected


def test_what_is_left_out_is_never_given() -> None:
    space = space_of(np.array([[0, 0], [1, 0], [-1, 0], [0, 1]], dtype=np.float32))
    assert list(nearest_rows(space, space.vector(1), 3, but=1)) == [Scored(3, 0.0), Scored(2, -1.0)]


@steady
@given(st.lists(st.integers(-3, 3), min_size=1, max_size=80), st.integers(1, 20), st.randoms())
def test_any_bounds_give_the_order_of_the_scores(numbers: list[int], first: int, chance: Random) -> None:
    exact = np.array(numbers, dtype=np.float64)
    rough = np.array([number + 5 * chance.random() for number in numbers], dtype=np.float32)
    scores = Scores(rough, lambda rows: (exact[rows] + 0.1).astype(np.float32), lambda rows: exact[rows])
    found = [one.row for one in best_first(scores, first)]
    assert found == np.argsort(-exact, kind="stable").tolist()
