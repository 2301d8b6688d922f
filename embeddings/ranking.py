"""How near every row of a table is to a direction, and which are nearest: exact, without a full sort."""

import numpy as np
from numpy.typing import NDArray

from embeddings.cosines import unit
from embeddings.space import Space, Vector

Scores = NDArray[np.float32]
Rows = NDArray[np.intp]

ROWS = 256  # so many rows of 300 numbers stay in a core's cache


def cosines_to(space: Space, vector: Vector) -> Scores:
    """Return the cosine of every row with a vector, (rows,) float32; rows of zeros get -inf and rank last.

    `vector` is (dimensions,) and must not be zero.
    """
    direction = unit(vector).astype(np.float32)
    scores: Scores = space.table @ direction
    with np.errstate(divide="ignore", invalid="ignore"):
        scores /= space.norms
    scores[space.norms == 0] = -np.inf
    return scores


def cosines_to_each(space: Space, directions: NDArray[np.float64]) -> Scores:
    """Return every row's cosine with each of several vectors, (directions, rows); -inf for zero rows.

    `directions` is (directions, dimensions), each of length 1. One pass over the table, a few rows at a time:
    the product of a whole table with a handful of directions takes BLAS twice as long, since it first copies
    the table into an order of its own.
    """
    columns = np.ascontiguousarray(directions.T, dtype=np.float32)
    products = np.empty((space.rows, len(directions)), dtype=np.float32)
    for start in range(0, space.rows, ROWS):
        np.dot(space.table[start : start + ROWS], columns, out=products[start : start + ROWS])
    empty = space.norms == 0
    cosines: Scores = np.ascontiguousarray(products.T)
    cosines /= np.where(empty, np.float32(1), space.norms)
    cosines[:, empty] = -np.inf
    return cosines


def nearest(scores: Scores, count: int) -> Rows:
    """Return the rows of the `count` highest scores, best first; equal scores in the order of the rows."""
    count = min(count, len(scores))
    if count == 0:
        return np.empty(0, dtype=np.intp)
    worst = np.partition(scores, len(scores) - count)[len(scores) - count]
    candidates = np.flatnonzero(scores >= worst)  # more than `count` where scores are equal
    return candidates[np.argsort(-scores[candidates], kind="stable")][:count]
