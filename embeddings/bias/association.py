"""WEAT, the word embedding association test of Caliskan, Bryson and Narayanan (2017): arrays alone."""

from dataclasses import dataclass
from itertools import chain, combinations
from math import comb
from typing import Final

import numpy as np
from numpy.typing import NDArray

from embeddings.vectors.arrays import Doubles

PERMUTATIONS: Final = 10_000
SEED: Final = 2017
"""Any fixed number: the same words must always give the same p."""
_ROUNDING = 1e-9
"""Differences nearer than this part of the scores count as equal, so that no tie hangs on last bits."""


@dataclass(frozen=True, slots=True)
class Weat:
    """How two lists of words differ in their association with two others, and how surprising that is.

    `effect` is the effect size, in standard deviations; for lists of one length it is in [-2, 2]. `p` is
    two-sided, in (0, 1]: of `drawn` ways to deal the same words out, `as_large` gave a difference as large as
    this, or larger. If `exact` these are all ways there are, else they were drawn at random.
    """

    effect: float
    p: float
    as_large: int
    drawn: int
    exact: bool


def associations(words: Doubles, first: Doubles, second: Doubles) -> Doubles:
    """Return how much nearer each word is to the first list than to the second, (words,), in [-2, 2].

    s(w, A, B) = mean cos(w, a) - mean cos(w, b). All are (n, dimensions), vectors of length 1 (or of zeros).
    """
    return np.asarray(words @ (first.mean(axis=0) - second.mean(axis=0)))


def weat(first: Doubles, second: Doubles) -> Weat:
    """Compare the associations of two lists of words, (n,) and (m,), none of them empty.

    The effect size is (mean of X - mean of Y) / the standard deviation of all, of the population, so that
    lists of one length can't leave [-2, 2]; 0 where all are equal. p is the share of equally large partitions
    of all words whose means differ as much, in either direction. Of at most 10,000 partitions each is
    counted; of more, 10,000 are drawn, and (1 + as_large) / (1 + drawn) is never 0 (Phipson and Smyth 2010).
    """
    scores = np.concatenate([first, second])
    spread = float(scores.std())
    gap = float(first.mean() - second.mean())
    scale = float(np.abs(scores).max())
    if spread <= _ROUNDING * scale or scale == 0:
        gap = spread = 0.0
    count = len(first)
    exact = comb(len(scores), count) <= PERMUTATIONS
    chosen = _every_choice(len(scores), count) if exact else _drawn_choices(len(scores), count)
    sums = scores[chosen].sum(axis=1)
    gaps = sums / count - (scores.sum() - sums) / len(second)
    as_large = int(np.count_nonzero(np.abs(gaps) >= abs(gap) - _ROUNDING * scale))
    drawn = len(chosen)
    p = as_large / drawn if exact else (1 + as_large) / (1 + drawn)
    return Weat(gap / spread if spread else 0.0, p, as_large, drawn, exact)


def least_p(first: int, second: int) -> float:
    """Return the smallest p that lists of these lengths can have: with few words it can't be small.

    Lists of one length can change places, which gives a difference of the same size.
    """
    ways = comb(first + second, first)
    alike = 2 if first == second else 1
    return alike / ways if ways <= PERMUTATIONS else 1 / (1 + PERMUTATIONS)


def _every_choice(total: int, count: int) -> NDArray[np.intp]:
    """Give all choices of `count` places among `total`, one a row."""
    flat = chain.from_iterable(combinations(range(total), count))
    return np.fromiter(flat, dtype=np.intp).reshape(-1, count)


def _drawn_choices(total: int, count: int) -> NDArray[np.intp]:
    """Draw 10,000 choices of `count` places among `total`, one a row, the same ones every time."""
    keys = np.random.default_rng(SEED).random((PERMUTATIONS, total))
    return np.argpartition(keys, count - 1, axis=1)[:, :count]
