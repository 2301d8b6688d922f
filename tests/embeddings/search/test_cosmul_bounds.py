"""3CosMul by estimates against the formula for every row, whatever the weights and the table are."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from embeddings.search.cosmul_bounds import EPSILON, Products
from embeddings.search.nearest_rows import Scores, best_first
from embeddings.table.space import Space
from embeddings.vectors.cosines import cosines_of_rows, unit
from tests.embeddings.tables import KINDS, LIMITS, SIZES, meaningful, space_of, table_of

fewer = settings(max_examples=60)
WEIGHTS = st.lists(st.sampled_from([-100.0, -2.0, -1.0, -0.1, 0.1, 1.0, 1.5, 100.0]), min_size=1, max_size=5)
Doubles = np.ndarray[tuple[int, ...], np.dtype[np.float64]]


def drawn(
    sizes: tuple[int, int, int, int], kind: str, small: int, weights: list[float]
) -> tuple[Scores, list[int], Doubles]:
    """The scores of weighted rows of a table, its rows, and what the formula says of them.

    Some rows are terms more than once; the tangents touch on the way to any of them.
    """
    rows, dimensions, seed, step = sizes
    space = space_of(table_of(kind, rows, dimensions, seed), small)
    full = meaningful(space.table)
    terms = np.array([unit(space.table[full[step * k % len(full)]]) for k in range(len(weights))])
    products = Products(space, terms, np.array(weights), terms[step % len(terms)])
    scores = products.scores(space.compact.search(products.directions))
    return scores, full, formula(space, full, terms, weights)


def formula(space: Space, rows: list[int], terms: Doubles, weights: list[float]) -> Doubles:
    """The logarithm of the quotient, term by term."""
    closeness = (cosines_of_rows(space.table, np.array(rows), terms) + 1) / 2
    with np.errstate(divide="ignore"):
        logarithms = [w * np.log(s + EPSILON * (w < 0)) for w, s in zip(weights, closeness.T, strict=True)]
    found: Doubles = np.sum(logarithms, axis=0)
    return found


@fewer
@given(SIZES, KINDS, LIMITS, WEIGHTS)
def test_no_score_is_above_its_bounds(
    sizes: tuple[int, int, int, int], kind: str, small: int, weights: list[float]
) -> None:
    scores, full, exact = drawn(sizes, kind, small, weights)
    assert (exact <= scores.rough[full]).all()
    assert (exact <= scores.close(np.array(full))).all()
    np.testing.assert_allclose(scores.exact(np.array(full)), exact, rtol=1e-9)
    assert (np.delete(scores.rough, full) == -np.inf).all()


@fewer
@given(SIZES, KINDS, LIMITS, WEIGHTS)
def test_rows_come_in_the_order_of_the_formula(
    sizes: tuple[int, int, int, int], kind: str, small: int, weights: list[float]
) -> None:
    scores, full, expected = drawn(sizes, kind, small, weights)
    found = list(best_first(scores, sizes[-1]))
    exact = dict(zip(full, expected.tolist(), strict=True))
    assert sorted(one.row for one in found) == [row for row in full if exact[row] > -np.inf]
    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)
    np.testing.assert_allclose([one.score for one in found], [exact[one.row] for one in found], rtol=1e-9)
