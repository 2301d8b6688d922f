"""What vectors that are seen side by side have in common: their angle, and where their signs agree."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from embeddings.results import Embedding
from embeddings.vectors.cosines import cosine


@dataclass(frozen=True, slots=True)
class Agreement:
    """Two of several vectors by their places: their cosine, and in how many dimensions their signs agree."""

    first: int
    second: int
    cosine: float
    agreeing: int


def agreements(embeddings: Sequence[Embedding]) -> tuple[Agreement, ...]:
    """Compare each vector with each, none of which may be zero; a zero weight agrees with nothing."""
    vectors = [np.array(embedding.weights) for embedding in embeddings]
    return tuple(
        Agreement(first, second, cosine(one, other), int(np.count_nonzero(one * other > 0)))
        for (first, one), (second, other) in combinations(enumerate(vectors), 2)
    )
