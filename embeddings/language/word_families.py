"""Families of forms of one word, and vectors moved towards the mean of their family."""

from collections.abc import Sequence

import numpy as np
import simplemma
from numpy.typing import NDArray

from embeddings.language.inflections import doubtful, her_own, instead
from embeddings.vectors.cosines import ROWS_IN_DOUBLE


def families(words: Sequence[str], language: str) -> NDArray[np.intp]:
    """Return the number of each word's family, (words,): forms of one lemma have one number.

    `reis` and `rei` are one family, and so are `rodei` and `roda`; `menina` and `menino` are two families.
    """
    known = frozenset(words)
    lemmas = [_lemma(word, known) if language == "pt" else _listed_lemma(word, language) for word in words]
    numbers: NDArray[np.intp] = np.unique(np.array(lemmas, dtype=object), return_inverse=True)[1]
    return numbers


def draw_together(
    vectors: NDArray[np.float32],
    family: NDArray[np.intp],
    weights: NDArray[np.float32],
    shares: NDArray[np.float32],
) -> None:
    """Move vectors, (n, d) float32, by their `shares` towards the weighted means of their families, in place.

    The encoder may misread one form, as `reis`, Dutch for a journey; it seldom misreads all forms of a word.
    `family`, `weights` and `shares` are (n,). Words without other forms stay where they are, except for
    rounding, and so does a family whose weights are all 0. This is a kind of shrinkage towards the mean of a
    group (James and Stein 1961).
    """
    count = int(family.max()) + 1
    means = np.zeros((count, vectors.shape[1]), dtype=np.float32)
    total = np.bincount(family, weights, count).astype(np.float32)[family]
    parts_of_mean = np.divide(weights, total, out=np.zeros_like(weights), where=total > 0)
    moved = np.where(total > 0, shares, 0).astype(np.float32)
    # in parts: all rows at once would take 400 MB more
    parts = [slice(start, start + ROWS_IN_DOUBLE) for start in range(0, len(vectors), ROWS_IN_DOUBLE)]
    for part in parts:
        np.add.at(means, family[part], vectors[part] * parts_of_mean[part, None])
    for part in parts:
        vectors[part] += moved[part, None] * (means[family[part]] - vectors[part])


def _lemma(word: str, known: frozenset[str]) -> str:
    own = her_own(word)
    if own is not None:
        return own
    lemma = _listed_lemma(word, "pt")
    return instead(word, known.__contains__) if doubtful(word, lemma, known.__contains__) else lemma


def _listed_lemma(word: str, language: str) -> str:
    lemma: str = simplemma.lemmatize(word, lang=language).lower()
    return lemma
