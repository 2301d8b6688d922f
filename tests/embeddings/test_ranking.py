"""Ranking against a full sort in double precision."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from embeddings.handmade import handmade
from embeddings.ranking import cosines_to, nearest

SIZES = st.tuples(st.integers(1, 40), st.integers(1, 8), st.integers(0, 2**32 - 1), st.integers(0, 50))


@given(SIZES)
def test_the_nearest_rows_are_those_of_a_full_sort(sizes: tuple[int, int, int, int]) -> None:
    rows, dimensions, seed, count = sizes
    chance = np.random.default_rng(seed)
    table = chance.integers(-3, 4, size=(rows, dimensions)).astype(np.float64)
    table[:, 0] += 10.5  # no row of zeros
    space = handmade({f"w{row}": list(vector) for row, vector in enumerate(table)})
    scores = cosines_to(space, space.vector(0))
    exact = space.table.astype(np.float64)
    exact = (exact @ exact[0]) / np.linalg.norm(exact, axis=1) / np.linalg.norm(exact[0])
    np.testing.assert_allclose(scores, exact, atol=1e-6)
    assert nearest(scores, count).tolist() == np.argsort(-scores, kind="stable")[:count].tolist()


def test_a_row_of_zeros_is_never_near() -> None:
    space = handmade({"zero": [0.0, 0.0], "a": [1.0, 0.0], "b": [-1.0, 0.0]})
    assert nearest(cosines_to(space, space.vector(1)), 3).tolist() == [1, 2, 0]
