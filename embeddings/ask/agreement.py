"""What several vectors have in common, two at a time: their cosine, and where their signs agree."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from embeddings.results import Embedding
from embeddings.vectors.cosines import cosine


@dataclass(frozen=True, slots=True)
class Agreement:
    """Two of several vectors, `first` and `second` by their places in the list.

    `cosine` is their cosine; `agreeing` counts the dimensions in which both have the same sign.
    """

    first: int
    second: int
    cosine: float
    agreeing: int


def agreements(embeddings: Sequence[Embedding]) -> tuple[Agreement, ...]:
    """Compare each two vectors; none of them may be zero. A weight of zero agrees with no other weight."""
    vectors = [np.array(embedding.weights) for embedding in embeddings]
    return tuple(
        Agreement(first, second, cosine(one, other), int(np.count_nonzero(one * other > 0)))
        for (first, one), (second, other) in combinations(enumerate(vectors), 2)
    )
