"""Which rows of a table are nearest to a direction: exact, though most rows are only estimated."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from embeddings.table.space import Space, Vector
from embeddings.vectors.cosines import cosines_of_rows, unit
from embeddings.vectors.eight_bit import Search

Bounds = NDArray[np.float32]
Rows = NDArray[np.intp]
Exact = NDArray[np.float64]

DECIMALS = 6  # vectors have float32 numbers: cosines that differ by less are equal
LOWEST_SCORE = np.finfo(np.float64).min  # what is lower, -inf, is no score
GROUP = 16


@dataclass(frozen=True, slots=True)
class Scored:
    """A row and its score."""

    row: int
    score: float


@dataclass(frozen=True, slots=True)
class Scores:
    """Every row's score, as far as it is known: computing them all in full would take four times as long.

    `rough` has an upper bound for each row, (rows,), -inf for those that are left out. `close` gives better
    bounds of some rows and `exact` their scores; those of -inf are left out too.
    """

    rough: Bounds
    close: Callable[[Rows], Bounds]
    exact: Callable[[Rows], Exact]


def nearest_rows(space: Space, vector: Vector, first: int, but: int | None = None) -> Iterator[Scored]:
    """Give the rows with a word and a vector by their cosine with a vector, (dimensions,) and not zero.

    The highest cosine comes first. Cosines are ranked as rounded to six decimals, so that equal vectors tie
    wherever they stand in the table, and equal ones come in the order of the rows. `first` is how many will
    probably be taken; the row `but` is left out.
    """
    search = space.compact.search(unit(vector)[np.newaxis])
    scores = cosine_scores(space, search, vector)
    if but is not None:
        scores.rough[but] = -np.inf
    return best_first(scores, first, DECIMALS)


def cosine_scores(space: Space, search: Search, vector: NDArray[np.floating]) -> Scores:
    """Return the cosines with a vector, whose direction is the only one of a search."""
    one = vector[np.newaxis]
    return Scores(
        search.rough().highest[0],
        lambda rows: search.close(rows).highest[0],
        lambda rows: cosines_of_rows(space.table, rows, one)[:, 0],
    )


def best_first(
    scores: Scores, first: int, decimals: int | None = None, likely: Rows | None = None
) -> Iterator[Scored]:
    """Give rows by their score, the highest first, equal ones in the order of the rows.

    Scores are ranked as they are or as rounded to `decimals`. `first` is how many
    will probably be taken; `likely` are so many rows that may be the first, by default those of the highest
    bounds.

    These rows are scored. Whatever has a bound below the score of the last of them can't come before it, so
    once all others are scored too, the order down to there is known (the threshold algorithm of Fagin, Lotem
    and Naor, 2003).
    """
    bounds = scores.rough.copy()  # what is scored is struck out of it
    raised = 0.0 if decimals is None else 0.6 * 10.0**-decimals  # more than rounding can raise a score
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
    """Rows that were scored and not given yet."""

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
        """Return the score of the last of so many rows, -inf where there are not enough."""
        place = len(self._ranked) - wanted
        return -np.inf if place < 0 else float(np.partition(self._ranked, place)[place])

    def down_to(self, level: float) -> Iterator[Scored]:
        """Give those that have at least this score, in order, and keep the others."""
        self._keep(np.lexsort((self._rows, -self._ranked)))
        given = np.count_nonzero(self._ranked >= max(level, LOWEST_SCORE))
        rows, scores = self._rows[:given].tolist(), self._scores[:given].tolist()
        self._keep(slice(given, None))
        return map(Scored, rows, scores)

    def _keep(self, places: Rows | slice) -> None:
        self._rows, self._scores = self._rows[places], self._scores[places]
        self._ranked = self._ranked[places]


def highest(bounds: Bounds, count: int) -> Rows:
    """Return at least `count` rows of which no other has a higher bound; all rows where there are fewer."""
    if count >= len(bounds):
        return _left(bounds)
    groups = len(bounds) // GROUP
    # the last of so many groups' highest is at most the last of all, and is found in far fewer numbers
    tops = bounds[: groups * GROUP].reshape(GROUP, groups).max(axis=0) if count < groups else bounds
    level = np.partition(tops, len(tops) - count)[len(tops) - count]
    return np.flatnonzero(bounds >= level) if level > -np.inf else _left(bounds)


def _left(bounds: Bounds) -> Rows:
    return np.flatnonzero(bounds > -np.inf)
