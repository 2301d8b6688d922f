"""Families of forms of one word, and vectors moved towards the mean of their family."""

from collections.abc import Sequence

import numpy as np
import simplemma
from numpy.typing import NDArray

from embeddings.language.inflections import doubtful, her_own, instead
from embeddings.vectors.cosines import ROWS_IN_DOUBLE


def families(words: Sequence[str]) -> NDArray[np.intp]:
    """Return the number of each Portuguese word's family, (words,): forms of one lemma have one number.

    `reis` and `rei` are one family, and so are `rodei` and `roda`; `menina` and `menino` are two families.
    """
    known = frozenset(words)
    lemmas = [_lemma(word, known) for word in words]
    numbers: NDArray[np.intp] = np.unique(np.array(lemmas, dtype=object), return_inverse=True)[1]
    return numbers


def draw_together(
    vectors: NDArray[np.float32], family: NDArray[np.intp], weights: NDArray[np.float32], share: float
) -> None:
    """Move vectors, (n, d) float32, by `share` towards the weighted means of their families, in place.

    The encoder may misread one form, as `reis`, Dutch for a journey; it seldom misreads all forms of a word.
    `family` and `weights` are (n,). Words without other forms stay where they are, except for rounding. This
    is a kind of shrinkage towards the mean of a group (James and Stein 1961).
    """
    count = int(family.max()) + 1
    means = np.zeros((count, vectors.shape[1]), dtype=np.float32)
    shares = weights / np.bincount(family, weights, count).astype(np.float32)[family]
    # in parts: all rows at once would take 400 MB more
    parts = [slice(start, start + ROWS_IN_DOUBLE) for start in range(0, len(vectors), ROWS_IN_DOUBLE)]
    for part in parts:
        np.add.at(means, family[part], vectors[part] * shares[part, None])
    for part in parts:
        vectors[part] += share * (means[family[part]] - vectors[part])


def _lemma(word: str, known: frozenset[str]) -> str:
    own = her_own(word)
    if own is not None:
        return own
    lemma: str = simplemma.lemmatize(word, lang="pt").lower()
    return instead(word, known.__contains__) if doubtful(word, lemma, known.__contains__) else lemma
