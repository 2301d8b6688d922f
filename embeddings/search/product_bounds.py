"""3CosMul's scores of all rows: computed of the few, of all others known what they don't exceed."""

from math import log

import numpy as np
from numpy.typing import NDArray

from embeddings.search.nearest_rows import Bounds, Exact, Rows, Scores
from embeddings.table.space import Space
from embeddings.vectors.cosines import cosines_of_rows, length
from embeddings.vectors.eight_bit import Estimates, Search

EPSILON = 0.001  # Levy & Goldberg's: keeps the division defined where a cosine is -1
LOGARITHMS = 1e-5  # more than the logarithm of a number in single precision can be off
NEAR = 0.7  # about the cosine of an answer with the sum: any number is right, a good one is fast
TINY = 1e-30  # instead of 0, so that what was left out stays at -inf
LEAST = 0.125  # a tangent further down would be too steep to be of use

Doubles = NDArray[np.float64]


class Products:
    """The logarithms of 3CosMul's quotients, of weighted terms, (terms, dimensions), each of length 1.

    With s = (cos + 1) / 2 the logarithm is the sum of w log s over the terms that are added, less that of
    |w| log (s + 0.001) over those that are taken away. As log s is at most log a + (s - a) / a, its tangent
    at any a, the first sum is at most a number and a product with one direction, the sum of w / 2a times the
    terms. The tangents touch where the answers are expected, on the way `toward` a direction. A search has to
    look for `directions`: that one first, which is 3CosAdd's, then the sum's and those that are taken away.
    """

    def __init__(self, space: Space, terms: Doubles, weights: Doubles, toward: Doubles) -> None:
        self._space = space
        self._terms = terms
        self._weights = weights
        added, taken = weights > 0, weights < 0
        heights, touched = weights[added], np.maximum(1 + NEAR * (terms[added] @ toward), 2 * LEAST) / 2
        rises = heights / (2 * touched)
        together = rises @ terms[added]
        rise = length(together)
        self._rise = rise or TINY
        self._taken: list[float] = (-weights[taken]).tolist()
        self._most = float(heights @ (np.log(touched) - 1) + rises.sum()) + log(2) * sum(self._taken)
        self._most += LOGARITHMS * float(np.abs(weights).sum())
        self.directions = np.vstack([toward, together / rise if rise else toward, terms[taken]])

    def scores(self, search: Search) -> Scores:
        """Return the scores of all rows, by a search for `directions`."""
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
        """Return what the scores don't exceed, (rows,), -inf for rows that were left out."""
        together, taken = estimates.of(slice(1, 2)).highest[0], estimates.of(slice(2, None)).lowest
        bounds: Bounds = together * self._rise
        bounds += self._most
        np.maximum(taken, -1, out=taken)
        taken += 1 + 2 * EPSILON
        for weight, logarithms in zip(self._taken, np.log(taken, out=taken), strict=True):
            bounds -= weight * logarithms
        return bounds
