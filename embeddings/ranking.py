"""How near every row of a table is to a direction, and which are nearest: exact, without a full sort."""

import numpy as np
from numpy.typing import NDArray

from embeddings.space import Space, Vector

Scores = NDArray[np.float32]
Rows = NDArray[np.intp]


def cosines_to(space: Space, vector: Vector) -> Scores:
    """Return the cosine of every row with a vector, (rows,) float32; rows of zeros get -inf and rank last.

    `vector` is (dimensions,) and must not be zero.
    """
    direction = (vector / np.linalg.norm(vector.astype(np.float64))).astype(np.float32)
    scores: Scores = space.table @ direction
    with np.errstate(divide="ignore", invalid="ignore"):
        scores /= space.norms
    scores[space.norms == 0] = -np.inf
    return scores


def nearest(scores: Scores, count: int) -> Rows:
    """Return the rows of the `count` highest scores, best first; equal scores in the order of the rows."""
    count = min(count, len(scores))
    if count == 0:
        return np.empty(0, dtype=np.intp)
    worst = np.partition(scores, len(scores) - count)[len(scores) - count]
    candidates = np.flatnonzero(scores >= worst)  # more than `count` where scores are equal
    return candidates[np.argsort(-scores[candidates], kind="stable")][:count]
