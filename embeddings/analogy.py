"""Adding and subtracting words: which word lies where `rei - homem + mulher` leads."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import exp, fsum

import numpy as np
from numpy.typing import NDArray

from embeddings.cosines import length, unit
from embeddings.errors import CancelledOut
from embeddings.lemmas import lemma
from embeddings.neighbours import is_real
from embeddings.questions import CANCELLED
from embeddings.ranking import Scores, cosines_to_each, nearest
from embeddings.results import Term, Word
from embeddings.space import Space
from embeddings.terms import Units, resolve_all

SHOWN = 5
EPSILON = 0.001  # Levy & Goldberg's: keeps the division defined where a cosine is -1
BOUND = 700.0  # the largest logarithm whose exponential is still a float


@dataclass(frozen=True, slots=True)
class Summand:
    """A term of a sum with its weight, which is negative where the term is taken away."""

    weight: float
    term: Term


@dataclass(frozen=True, slots=True)
class Candidate:
    """A word that a method ranks high; `given` says that the question itself contains it."""

    word: str
    score: float
    given: bool


@dataclass(frozen=True, slots=True)
class Analogy:
    """Where a sum of words leads, by two methods, each with its best words first.

    `added` is 3CosAdd with cosines as scores, `multiplied` 3CosMul with scores from 0 up. Each names up to
    five words that are not in the question, and in their places those of the question that rank above.
    """

    summands: tuple[Summand, ...]
    added: tuple[Candidate, ...]
    multiplied: tuple[Candidate, ...]

    @property
    def best(self) -> Candidate | None:
        """The answer: the best word by addition that is not in the question; None if there is no other."""
        return next((candidate for candidate in self.added if not candidate.given), None)

    @property
    def barred(self) -> tuple[Candidate, ...]:
        """The words of the question that addition ranks above its answer."""
        first = self.added.index(self.best) if self.best is not None else len(self.added)
        return self.added[:first]


def analogy(space: Space, texts: tuple[str, ...], *weights: float) -> Analogy:
    """Return the words nearest to a weighted sum of words, in which each has length 1.

    Takes one weight for each text, negative to subtract. 3CosAdd (Mikolov, Yih & Zweig 2013) ranks by the
    cosine with the sum: with unit vectors u, cos(x, sum of w u). 3CosMul (Levy & Goldberg 2014), here for any
    number of weighted terms, ranks by the product of s(x, u)^w over the positive terms divided by the product
    of (s(x, u) + 0.001)^|w| over the negative ones, where s = (cos + 1) / 2.

    Equal terms are one with the sum of their weights, and the order of the terms makes no difference. Raises
    what `resolve` and `resolve_all` raise, and CancelledOut where nothing is left of the sum.
    """
    terms, units = resolve_all(space, texts)
    directions, factors = _merged(units, weights)
    total = factors @ directions
    if length(total) <= CANCELLED * sum(map(abs, weights)):
        raise CancelledOut(texts)
    cosines = cosines_to_each(space, np.vstack([unit(total), directions]))
    listed = _Listed(space, terms)
    return Analogy(
        tuple(Summand(weight, term) for weight, term in zip(weights, terms, strict=True)),
        listed.best(cosines[0]),
        listed.best(_product(cosines[1:], factors), exponential=True),
    )


def _merged(units: Units, weights: Sequence[float]) -> tuple[Units, NDArray[np.float64]]:
    """Bring equal directions together, in an order of their own, without those whose weights cancel."""
    together: dict[bytes, list[float]] = {}
    for direction, weight in zip(units, weights, strict=True):
        together.setdefault(direction.tobytes(), []).append(weight)
    sums = {key: fsum(parts) for key, parts in together.items()}
    noise = CANCELLED * sum(map(abs, weights))
    kept = sorted(key for key, weight in sums.items() if abs(weight) > noise)
    directions = np.frombuffer(b"".join(kept)).reshape(len(kept), units.shape[1])
    return directions, np.array([sums[key] for key in kept])


def _product(cosines: Scores, factors: NDArray[np.float64]) -> Scores:
    """Return the logarithm of the quotient of 3CosMul for every row, (rows,); -inf for zero rows."""
    closeness = np.maximum((cosines + 1) / 2, 0)
    closeness[factors < 0] += np.float32(EPSILON)
    with np.errstate(divide="ignore"):
        logarithms: Scores = factors.astype(np.float32) @ np.log(closeness)
    logarithms[cosines[0] == -np.inf] = -np.inf
    return logarithms


class _Listed:
    """Names the best rows of a ranking: real words, one form of each, those of the question marked."""

    def __init__(self, space: Space, terms: Sequence[Term]) -> None:
        self._space = space
        given = list(_words(terms))
        self._rows = {word.row for word in given}
        self._lemmas = {lemma(space, word.key) for word in given}
        self._forms: dict[str, str | None] = {}

    def best(self, scores: Scores, *, exponential: bool = False) -> tuple[Candidate, ...]:
        """Return rows with their scores, of which these are the logarithms if `exponential`."""
        listed: list[Candidate] = []
        seen, left = set(self._lemmas), SHOWN
        for row in _best_first(scores):
            word, given = self._space.word(row), row in self._rows
            if not given and not self._new(word, seen):
                continue
            score = float(scores[row])
            listed.append(Candidate(word, exp(min(score, BOUND)) if exponential else score, given))
            left -= not given
            if not left:
                break
        return tuple(listed)

    def _new(self, word: str, seen: set[str]) -> bool:
        if word not in self._forms:  # both rankings mostly name the same words
            self._forms[word] = lemma(self._space, word) if word and is_real(self._space, word) else None
        found = self._forms[word]
        if found is None or found in seen:
            return False
        seen.add(found)
        return True


def _best_first(scores: Scores) -> Iterator[int]:
    """Give the rows in order, those of -inf left out, and sort few more of them than are asked for."""
    given, wanted, total = 0, 8 * SHOWN, int(np.count_nonzero(scores > -np.inf))
    while given < total:
        rows = nearest(scores, min(wanted, total))
        yield from rows[given:].tolist()
        given, wanted = len(rows), 4 * wanted


def _words(terms: Sequence[Term]) -> Iterator[Word]:
    for term in terms:
        if isinstance(term, Word):
            yield term
        else:
            yield from (token.word for token in term.known if token.word is not None)
