"""How well a model agrees with people: similarity by rank correlation, analogies by their answers."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from embeddings.judging.ratings import AnalogyQuestion, Ratings
from embeddings.search.cosmul_bounds import EPSILON
from embeddings.search.nearest_rows import Rows
from embeddings.table.space import Space, Table
from embeddings.vectors.cosines import paired_cosines

TIE = np.float32(1e-6)  # scores that differ by less are equal up to rounding
BEST = 5
BATCH_NUMBERS = 4_000_000  # how many scores of a kind are held at once: 16 MB of float32

EvaluationProgress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class PairsScore:
    """One file of rated pairs: `covered` of `pairs` have a vector on both sides, and only those count.

    `spearman` is in [-1, 1], None where fewer than two pairs are covered or all on one side are equal.
    `identical` pairs of a word with itself were left out before counting.
    """

    file: str
    pairs: int
    covered: int
    identical: int
    spearman: float | None


@dataclass(frozen=True, slots=True)
class AnalogiesScore:
    """One category of analogies, or all of a file: how many of the covered were answered rightly.

    `add` is 3CosAdd and `mul` 3CosMul; `1` means that the right word came first, `5` among the first five.
    Shares of `covered`, in [0, 1]; None where nothing is covered.
    """

    file: str
    category: str
    questions: int
    covered: int
    add1: float | None
    add5: float | None
    mul1: float | None
    mul5: float | None


def spearman(first: ArrayLike, second: ArrayLike) -> float | None:
    """Return Spearman's rank correlation, in [-1, 1]: Pearson's of the ranks, equal values sharing one.

    Equal values all get the mean of their ranks, as in scipy. None for fewer than two values, or where all
    values of one side are equal.
    """
    one, other = ranks(first), ranks(second)
    if len(one) < 2:
        return None
    one, other = one - one.mean(), other - other.mean()
    spread = float(np.sqrt((one @ one) * (other @ other)))
    return None if spread == 0 else min(1.0, max(-1.0, float(one @ other) / spread))


def ranks(values: ArrayLike) -> NDArray[np.float64]:
    """Return the rank of each value, from 1; equal values get the mean of the ranks that they take up."""
    _, places, counts = np.unique(np.asarray(values, np.float64), return_inverse=True, return_counts=True)
    last = np.cumsum(counts)
    return np.asarray((last - (counts - 1) / 2)[places], dtype=np.float64)


def rate_pairs(space: Space, ratings: Ratings) -> PairsScore:
    """Compare the model's cosines with people's ratings (gensim: `evaluate_word_pairs`).

    Only the pairs count of which the model knows both words.
    """
    found = [(space.find(pair.first), space.find(pair.second), pair.rating) for pair in ratings.pairs]
    known = [(one.row, other.row, rating) for one, other, rating in found if one and other]
    first, second = (np.array([pair[side] for pair in known], dtype=np.intp) for side in (0, 1))
    cosines = paired_cosines(space.table, first, second)
    score = spearman(cosines, [rating for *_, rating in known])
    return PairsScore(ratings.name, len(ratings.pairs), len(known), ratings.identical, score)


def rate_analogies(
    space: Space, file: str, analogies: Sequence[AnalogyQuestion], progress: EvaluationProgress
) -> tuple[AnalogiesScore, ...]:
    """Ask every analogy whose four words the model knows (gensim: `evaluate_word_analogies`).

    Returns one score for each category, and at the end one for all categories. Every word of the model may be
    the answer, except the three words of the question (Mikolov et al. 2013; Levy and Goldberg 2014).
    `progress` is called with the number of rows of the table that were searched, and with the number of all.
    """
    rows, covered = _rows(space, analogies)
    places = _places(space, rows, progress)
    scores = []
    for category in dict.fromkeys(analogy.category for analogy in analogies):
        inside = np.array([analogy.category == category for analogy in analogies])
        scores.append(_score(file, category, int(inside.sum()), places[inside[covered]]))
    return (*scores, _score(file, "", len(analogies), places))


def _rows(space: Space, analogies: Sequence[AnalogyQuestion]) -> tuple[Rows, NDArray[np.bool_]]:
    """Return the rows of the four words of each covered analogy, (covered, 4), and which ones are covered."""
    found = [
        [space.find(word) for word in (item.first, item.second, item.third, item.fourth)]
        for item in analogies
    ]
    rows = [[word.row for word in words if word] for words in found if all(words)]
    return np.array(rows, dtype=np.intp).reshape(-1, 4), np.array([all(words) for words in found], dtype=bool)


def _places(space: Space, rows: Rows, progress: EvaluationProgress) -> Rows:
    """Return at which place, from 0, each right answer comes, (covered, 2): by 3CosAdd and by 3CosMul.

    A part of the table at a time against all words that are asked about, so that each word's cosines are
    computed once, however many analogies it stands in.
    """
    asked, found = np.unique(rows, return_inverse=True)
    sides = found.reshape(-1, 4)
    units = space.table[asked] / space.norms[asked, np.newaxis]
    right = [scores[np.arange(len(rows)), sides[:, 3]] for scores in _scores(units @ units.T, sides)]
    higher = np.zeros((len(rows), 2), dtype=np.intp)
    step = max(1, BATCH_NUMBERS // (len(rows) + len(asked) + 1))
    for start in range(0, len(space.meaningful), step):
        part = space.meaningful[start : start + step]
        cosines = units @ (space.table[part] / space.norms[part, np.newaxis]).T
        allowed = _others(part, rows)
        for way, scores in enumerate(_scores(cosines, sides)):
            higher[:, way] += ((scores > right[way][:, np.newaxis] + TIE) & allowed).sum(axis=1)
        progress(start + len(part), len(space.meaningful))
    higher[(rows[:, :3] == rows[:, 3:]).any(axis=1)] = space.rows  # asked with, so it can't be found
    return higher


def _scores(cosines: Table, sides: Rows) -> Iterator[Table]:
    """Give the scores of 3CosAdd, then of 3CosMul, (covered, columns), of the cosines of each word asked."""
    first, second, third = (cosines[sides[:, side]] for side in range(3))
    yield second - first + third
    half = np.float32(0.5)  # brings cosines into [0, 1]
    yield (half + half * second) * (half + half * third) / (half + half * first + np.float32(EPSILON))


def _others(part: Rows, rows: Rows) -> NDArray[np.bool_]:
    """Say of each row of `part` whether it is none of each analogy's four words, (covered, part)."""
    allowed = np.ones((len(rows), len(part)), dtype=bool)
    places = np.searchsorted(part, rows)
    inside = (places < len(part)) & (part[np.minimum(places, len(part) - 1)] == rows)
    allowed[np.nonzero(inside)[0], places[inside]] = False
    return allowed


def _score(file: str, category: str, questions: int, places: Rows) -> AnalogiesScore:
    def share(column: int, best: int) -> float | None:
        return float((places[:, column] < best).mean()) if len(places) else None

    return AnalogiesScore(
        file, category, questions, len(places), share(0, 1), share(0, BEST), share(1, 1), share(1, BEST)
    )
