"""An upper bound of the 3CosMul score of every row, so that only few scores are computed in full.

Let u_i be the terms of a sum, each of length 1, and w_i their weights. For the direction x of a row let
s_i = (cos(x, u_i) + 1) / 2, and e = 0.001. The logarithm of the 3CosMul score is

    L(x) = sum over w_i > 0 of w_i log s_i  -  sum over w_i < 0 of |w_i| log(s_i + e)

A logarithm is never above one of its tangents: log s <= log a + (s - a) / a for every a > 0. With one a_i for
each added term, d = sum of w_i u_i / 2a_i, and c = sum of w_i (log a_i - 1 + 1 / 2a_i), this gives

    L(x) <= c + |d| cos(x, d)  -  sum over w_i < 0 of |w_i| log(s_i + e)

A search knows an upper bound of cos(x, d) and a lower bound of each s_i: together they bound L(x) from above.
"""

from math import log

import numpy as np

from embeddings.search.nearest_rows import Bounds, Exact, Rows, Scores
from embeddings.table.space import Space
from embeddings.vectors.arrays import Doubles
from embeddings.vectors.cosines import cosines_of_rows, length
from embeddings.vectors.eight_bit_bounds import Estimates, Search

EPSILON = 0.001  # Levy & Goldberg's e: without it a cosine of -1 would divide by zero
LOGARITHMS = 1e-5  # no less than the error of a logarithm in single precision
NEAR = 0.7  # about the cosine of an answer with the sum; any number is right, a good one makes it fast
NO_RISE = 1e-30  # instead of |d| = 0: 0 times -inf is no number, and a row left out must stay at -inf
LEAST_TOUCHED = 0.125  # the smallest a_i: the tangent at a smaller one is too steep to give a good bound


class Products:
    """The logarithms of 3CosMul's scores for weighted terms, (terms, dimensions), each of length 1.

    Each a_i is the s_i of an answer that lies about NEAR in the direction `toward`, which is that of the sum.
    A search must be made with `directions`: first `toward`, by which 3CosAdd ranks, then d, then the terms
    whose weight is negative.
    """

    def __init__(self, space: Space, terms: Doubles, weights: Doubles, toward: Doubles) -> None:
        self._space = space
        self._terms = terms
        self._weights = weights
        added, taken = weights > 0, weights < 0
        heights, touched = (
            weights[added],
            np.maximum(1 + NEAR * (terms[added] @ toward), 2 * LEAST_TOUCHED) / 2,
        )
        rises = heights / (2 * touched)
        together = rises @ terms[added]
        rise = length(together)
        self._rise = rise or NO_RISE
        self._taken: list[float] = (-weights[taken]).tolist()
        self._most = float(heights @ (np.log(touched) - 1) + rises.sum()) + log(2) * sum(self._taken)
        self._most += LOGARITHMS * float(np.abs(weights).sum())
        self.directions = np.vstack([toward, together / rise if rise else toward, terms[taken]])

    def scores(self, search: Search) -> Scores:
        """Return the scores of all rows, from a search with `directions`."""
        return Scores(
            self._bounds(search.rough()), lambda rows: self._bounds(search.close(rows)), self._exact
        )

    def _exact(self, rows: Rows) -> Exact:
        closeness = (cosines_of_rows(self._space.table, rows, self._terms) + 1) / 2
        closeness[:, self._weights < 0] += EPSILON
        with np.errstate(divide="ignore"):
            logarithms: Exact = np.vecdot(np.log(closeness), self._weights)
        return logarithms

    def _bounds(self, estimates: Estimates) -> Bounds:
        """Return an upper bound of each score, (rows,); it is -inf for a row that was left out."""
        together, taken = estimates.of(slice(1, 2)).highest[0], estimates.of(slice(2, None)).lowest
        bounds: Bounds = together * self._rise
        bounds += self._most
        np.maximum(taken, -1, out=taken)
        taken += 1 + 2 * EPSILON
        for weight, logarithms in zip(self._taken, np.log(taken, out=taken), strict=True):
            bounds -= weight * logarithms
        return bounds
