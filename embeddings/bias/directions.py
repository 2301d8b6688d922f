"""Directions in which words differ, and vectors without them: arrays alone, in float64."""

from dataclasses import dataclass

import numpy as np

from embeddings.vectors.arrays import Doubles

_NOTHING = 1e-9
"""What is shorter than this part of a unit vector is rounding noise."""


@dataclass(frozen=True, slots=True)
class PairsDirection:
    """A direction, (dimensions,) of length 1, and the share of its pairs' differences on it, in [0, 1]."""

    unit: Doubles
    share: float


def pairs_direction(first: Doubles, second: Doubles) -> PairsDirection | None:
    """Return the direction in which pairs differ most; None if no pair differs.

    `first` and `second` are (pairs, dimensions), vectors of length 1. Each pair is centred on its middle, and
    the direction is the first principal component of what is left, as in Bolukbasi et al. (2016), section 5.
    An eigenvector has no sign: here it leads from the first words to the second ones.
    """
    halves = (second - first) / 2
    _, sizes, axes = np.linalg.svd(halves, full_matrices=False)
    if sizes[0] < _NOTHING:
        return None
    axis = axes[0] if (halves @ axes[0]).sum() >= 0 else -axes[0]
    return PairsDirection(axis, float(sizes[0] ** 2 / (sizes @ sizes)))


def fisher_direction(first: Doubles, second: Doubles, shrinkage: float) -> Doubles | None:
    """Return the direction, (dimensions,) of length 1, that parts two groups best; None if nothing does.

    `first` and `second` are (words, dimensions). It is Fisher's (1936) w = S^-1 (m2 - m1), where S is what
    the groups vary within themselves; Zhou et al. (2019), section 3, find grammatical gender so. With fewer
    words than dimensions S has no inverse, so that `shrinkage`, in (0, 1], mixes it with a round cloud of
    the same variance: (1 - a) S + a tr(S)/d I (Ledoit and Wolf 2004).
    """
    between = second.mean(axis=0) - first.mean(axis=0)
    within = np.concatenate([first - first.mean(axis=0), second - second.mean(axis=0)])
    spread = within.T @ within / len(within)
    dimensions = len(spread)
    round_cloud = np.trace(spread) / dimensions * np.eye(dimensions)
    mixed = (1 - shrinkage) * spread + shrinkage * round_cloud
    found = np.linalg.solve(mixed, between) if np.trace(spread) > _NOTHING else between
    size = np.linalg.norm(found)
    return None if np.linalg.norm(between) < _NOTHING else np.asarray(found / size)


def neutralised(vectors: Doubles, direction: Doubles) -> Doubles:
    """Take a direction out of vectors and bring them back to length 1: (n, dimensions), as they came.

    w - (w.g) g, then divided by its length: "neutralize" of Bolukbasi et al. (2016), section 6. Afterwards
    every w.g is 0. A vector that was nothing but the direction becomes zeros.
    """
    left = vectors - np.outer(vectors @ direction, direction)
    left -= np.outer(left @ direction, direction)  # once more: the first leaves a rounding error
    sizes = np.linalg.norm(left, axis=1, keepdims=True)
    return np.asarray(np.divide(left, sizes, out=np.zeros_like(left), where=sizes > _NOTHING))


def apart_from(direction: Doubles, other: Doubles) -> Doubles:
    """Return a direction without what it shares with another one, at length 1; both are (dimensions,).

    So Zhou et al. (2019), section 3, part the gender of people from that of grammar. They must differ.
    """
    return np.asarray(neutralised(direction[np.newaxis], other)[0])
