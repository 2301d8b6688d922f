"""Searching by estimates against a full sort in double precision: the same rows, in the same order."""

from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from embeddings.search.nearest_rows import Scored, Scores, best_first, nearest_rows
from embeddings.vectors.cosines import cosine, cosines_of_rows, unit
from embeddings.vectors.eight_bit_bounds import SMALL_TABLE, Compact
from tests.embeddings.tables import KINDS, LIMITS, SIZES, meaningful, sorted_in_full, space_of, table_of

fewer = settings(max_examples=60)


@fewer
@given(SIZES, KINDS, LIMITS)
def test_the_nearest_rows_are_those_of_a_full_sort(
    sizes: tuple[int, int, int, int], kind: str, small: int
) -> None:
    rows, dimensions, seed, first = sizes
    table = table_of(kind, rows, dimensions, seed)
    space = space_of(table, small)
    expected = sorted_in_full(table, table[0])
    found = list(nearest_rows(space, space.vector(0), first))
    assert [one.row for one in found] == expected
    assert all(one.score == cosine(table[0], table[one.row]) for one in found)


@fewer
@given(sizes=SIZES, kind=KINDS, small=LIMITS, fine=st.booleans())
def test_no_cosine_is_outside_of_its_bounds(
    sizes: tuple[int, int, int, int], kind: str, small: int, *, fine: bool
) -> None:
    rows, dimensions, seed, count = sizes
    table = table_of(kind, rows, dimensions, seed)
    kept = np.array(meaningful(table))
    directions = np.array([unit(table[row]) for row in kept[:count]])
    search = Compact(table, kept, small).search(directions, fine=fine)
    exact = cosines_of_rows(table, kept, directions).T
    for estimates in (search.rough(), search.close()):
        assert (estimates.lowest[:, kept] <= exact).all()
        assert (exact <= estimates.highest[:, kept]).all()
        left_out = np.setdiff1d(np.arange(rows), kept)
        assert (estimates.highest[:, left_out] == -np.inf).all()
    np.testing.assert_allclose(search.close(kept).cosines, search.close().cosines[:, kept], atol=1e-6)


@pytest.mark.parametrize("small", [0, SMALL_TABLE])
def test_a_fine_search_leaves_half_of_the_doubt(small: int) -> None:
    table = table_of("narrow", 500, 300, 3)
    directions = np.array([unit(table[0])])
    compact = Compact(table, np.array(meaningful(table)), small)
    coarse, fine = (compact.search(directions, fine=fine).close().errors.mean() for fine in (False, True))
    assert fine < 0.7 * coarse


@pytest.mark.parametrize("small", [0, SMALL_TABLE])
@pytest.mark.parametrize(("kind", "dimensions"), [("scattered", 300), ("narrow", 300), ("narrow", 100)])
def test_thousands_of_rows_are_found_in_the_order_of_a_full_sort(
    kind: str, dimensions: int, small: int
) -> None:
    table = table_of(kind, 6000, dimensions, 7)
    space = space_of(table, small)
    for row in np.flatnonzero(space.norms)[:5].tolist():
        expected = sorted_in_full(table, table[row])
        assert [one.row for one in nearest_rows(space, space.vector(row), 10)] == expected


def test_what_is_left_out_is_never_given() -> None:
    space = space_of(np.array([[0, 0], [1, 0], [-1, 0], [0, 1]], dtype=np.float32))
    assert list(nearest_rows(space, space.vector(1), 3, but=1)) == [Scored(3, 0.0), Scored(2, -1.0)]


@fewer
@given(
    numbers=st.lists(st.integers(-3, 3), min_size=1, max_size=80),
    first=st.integers(1, 20),
    chance=st.randoms(),
    guessed=st.booleans(),
)
def test_any_bounds_give_the_order_of_the_scores(
    numbers: list[int], first: int, chance: Random, *, guessed: bool
) -> None:
    exact = np.array(numbers, dtype=np.float64)
    rough = np.array([number + 5 * chance.random() for number in numbers], dtype=np.float32)
    scores = Scores(rough, lambda rows: (exact[rows] + 0.1).astype(np.float32), lambda rows: exact[rows])
    likely = np.array(chance.sample(range(len(numbers)), min(first, len(numbers)))) if guessed else None
    found = [one.row for one in best_first(scores, first, likely=likely)]
    assert found == np.argsort(-exact, kind="stable").tolist()


def test_rows_that_are_equal_once_rounded_come_in_their_order_however_close_their_bounds() -> None:
    exact = np.array([0.52, 0.54, 0.3])
    close = np.array([0.53, 0.55, 0.31], dtype=np.float32)  # the first row's bound is no better than rounding
    rough = np.array([0.55, 0.56, 0.32], dtype=np.float32)
    scores = Scores(rough, lambda rows: close[rows], lambda rows: exact[rows])
    assert [one.row for one in best_first(scores, 1, decimals=1)] == [0, 1, 2]
