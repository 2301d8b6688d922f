"""The rows of a table that are nearest to a direction: an exact order, with most cosines only estimated.

Let score(r) be the exact score of a row r and bound(r) a number with score(r) <= bound(r). Some likely rows
are scored first; let l be the lowest of their scores. A row with bound(r) < l cannot come before any of them.
So when all rows with bound(r) >= l are scored too, the order of all scores down to l is known.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from embeddings.table.space import Space, Vector
from embeddings.vectors.cosines import cosines_of_rows, unit
from embeddings.vectors.eight_bit_bounds import Search

Bounds = NDArray[np.float32]
Rows = NDArray[np.intp]
Exact = NDArray[np.float64]

DECIMALS = 6  # of a cosine that count: vectors are float32 numbers, so further digits are noise
LOWEST_SCORE = np.finfo(np.float64).min  # only -inf is lower, and -inf is no score
GROUP = 16


@dataclass(frozen=True, slots=True)
class Scored:
    """A row and its score."""

    row: int
    score: float


@dataclass(frozen=True, slots=True)
class Scores:
    """What is known of every row's score; to compute all scores in full would take four times as long.

    `rough` has an upper bound for each row, (rows,), which is -inf for a row that is left out. `close` gives
    better bounds for some rows, `exact` gives their scores; a row whose score is -inf is left out too.
    """

    rough: Bounds
    close: Callable[[Rows], Bounds]
    exact: Callable[[Rows], Exact]


def nearest_rows(space: Space, vector: Vector, first: int, but: int | None = None) -> Iterator[Scored]:
    """Give the rows that have a word and a vector, in the order of their cosine with a vector.

    The highest cosine comes first. `vector` is (dimensions,) and not zero. Cosines are rounded to six
    decimals before they are ranked, so that equal vectors have equal ranks; rows with equal cosines are in
    the order of the table. `first` is the number of rows that the caller will probably take; the row `but` is
    left out.
    """
    search = space.compact.search(unit(vector)[np.newaxis])
    scores = cosine_scores(space, search, vector)
    if but is not None:
        scores.rough[but] = -np.inf
    return best_first(scores, first, DECIMALS)


def cosine_scores(space: Space, search: Search, vector: NDArray[np.floating]) -> Scores:
    """Return the cosines with a vector; the search has its direction and no other."""
    one = vector[np.newaxis]
    return Scores(
        search.rough().highest[0],
        lambda rows: search.close(rows).highest[0],
        lambda rows: cosines_of_rows(space.table, rows, one)[:, 0],
    )


def best_first(
    scores: Scores, first: int, decimals: int | None = None, likely: Rows | None = None
) -> Iterator[Scored]:
    """Give rows by their score, the highest first; rows with equal scores are in the order of the table.

    Scores are ranked as they are, or rounded to `decimals`. `first` is the number of rows that the caller
    will probably take. `likely` are about as many rows that may be the first ones, by default those with the
    highest bounds. The method is the threshold algorithm of Fagin, Lotem and Naor (2003).
    """
    bounds = scores.rough.copy()  # set to -inf for each row that is scored
    raised = 0.0 if decimals is None else 0.6 * 10.0**-decimals  # rounding raises a score by less than this
    waiting = _Waiting(scores.exact, decimals)
    wanted = first
    while True:
        waiting.take(bounds, highest(bounds, wanted) if likely is None else likely)
        level = waiting.level(wanted)
        if level == -np.inf:
            waiting.take(bounds, _left(bounds))
            yield from waiting.down_to(level)
            return
        rows = np.flatnonzero(bounds >= level - raised)
        if len(rows):
            bounds[rows] = closer = np.minimum(scores.close(rows), bounds[rows])
            waiting.take(bounds, rows[closer >= level - raised])
        yield from waiting.down_to(level)
        wanted *= 4
        likely = None


class _Waiting:
    """Rows that were scored but not given yet."""

    def __init__(self, exact: Callable[[Rows], Exact], decimals: int | None) -> None:
        self._exact = exact
        self._decimals = decimals
        self._rows: Rows = np.empty(0, dtype=np.intp)
        self._scores: Exact = np.empty(0)
        self._ranked: Exact = np.empty(0)

    def take(self, bounds: Bounds, rows: Rows) -> None:
        """Score rows, and mark them as scored."""
        if not len(rows):
            return
        bounds[rows] = -np.inf
        self._rows = np.concatenate([self._rows, rows])
        self._scores = np.concatenate([self._scores, self._exact(rows)])
        self._ranked = self._scores if self._decimals is None else self._scores.round(self._decimals)

    def level(self, wanted: int) -> float:
        """Return the score at place `wanted`, counted from the highest; -inf if there are fewer rows."""
        place = len(self._ranked) - wanted
        return -np.inf if place < 0 else float(np.partition(self._ranked, place)[place])

    def down_to(self, level: float) -> Iterator[Scored]:
        """Give the rows with at least this score, in order, and keep the others."""
        self._keep(np.lexsort((self._rows, -self._ranked)))
        given = np.count_nonzero(self._ranked >= max(level, LOWEST_SCORE))
        rows, scores = self._rows[:given].tolist(), self._scores[:given].tolist()
        self._keep(slice(given, None))
        return map(Scored, rows, scores)

    def _keep(self, places: Rows | slice) -> None:
        self._rows, self._scores = self._rows[places], self._scores[places]
        self._ranked = self._ranked[places]


def highest(bounds: Bounds, count: int) -> Rows:
    """Return the rows with the `count` highest bounds, and perhaps more; all rows if there are fewer."""
    if count >= len(bounds):
        return _left(bounds)
    groups = len(bounds) // GROUP
    # the count-th highest of the groups' maxima is at most that of all bounds, and is found much faster
    tops = bounds[: groups * GROUP].reshape(GROUP, groups).max(axis=0) if count < groups else bounds
    level = np.partition(tops, len(tops) - count)[len(tops) - count]
    return np.flatnonzero(bounds >= level) if level > -np.inf else _left(bounds)


def _left(bounds: Bounds) -> Rows:
    return np.flatnonzero(bounds > -np.inf)
