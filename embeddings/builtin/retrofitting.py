"""Vectors that are drawn towards those of their synonyms. Only a build needs this room, and scipy with it."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy import sparse

from embeddings.builtin.thesaurus import Synonyms
from embeddings.vectors.arrays import Flags, Floats

COLUMNS = 50


@dataclass(frozen=True, slots=True)
class Retrofit:
    """How far vectors are moved: `own` is the weight of a word's own vector, that of its synonyms is 1."""

    own: float = 2.0
    rounds: int = 10


def linked(words: Sequence[str], entries: Synonyms) -> Flags:
    """Say of each word, (words,), whether it has a synonym or is one."""
    ends = set(entries).union(*entries.values())
    return np.array([word in ends for word in words])


def retrofitted(vectors: Floats, words: Sequence[str], entries: Synonyms, how: Retrofit) -> Floats:
    """Draw each vector towards those of its synonyms; (words, dimensions), one row a word.

    In each round a vector becomes `(own * v + mean of its synonyms' vectors) / (own + 1)`, where `v` is what
    it was first, and the mean is weighted by how many senses tie two words. A link counts both ways. Words
    without synonyms stay as they are. Faruqui et al. 2015, "Retrofitting word vectors to semantic lexicons",
    with a weight of `own` to 1 instead of 1 to 1.
    """
    links = _links(words, entries)
    degrees = np.asarray(links.sum(axis=1)).ravel()
    tied = degrees > 0
    means = sparse.diags(np.divide(1, degrees, where=tied, out=np.zeros_like(degrees))) @ links
    moved = vectors.copy()
    for start in range(0, vectors.shape[1], COLUMNS):  # each round makes copies: of all columns 80 MB each
        first = vectors[:, start : start + COLUMNS]
        part = first.copy()
        for _ in range(how.rounds):
            drawn = (how.own * first + means @ part) / (how.own + 1)
            part[tied] = drawn[tied]
        moved[:, start : start + COLUMNS] = part
    return moved


def _links(words: Sequence[str], entries: Synonyms) -> sparse.csr_array:
    """Return how many senses tie each two words, (words, words), symmetric."""
    rows = {word: row for row, word in enumerate(words)}
    ends = [
        (rows[head], rows[one])
        for head, named in entries.items()
        if head in rows
        for one in named
        if one in rows and one != head
    ]
    here, there = np.array(ends, dtype=np.intp).reshape(-1, 2).T
    both = (np.concatenate([here, there]), np.concatenate([there, here]))
    shape = (len(words), len(words))
    return sparse.coo_array((np.ones(2 * len(ends), dtype=np.float32), both), shape=shape).tocsr()
