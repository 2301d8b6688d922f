"""Why a similarity is what it is: the angle, the lengths, and what each dimension adds to the cosine."""

from dataclasses import dataclass
from math import acos, degrees

import numpy as np

from embeddings.cosines import length
from embeddings.questions import compared, resolve
from embeddings.results import Similarity
from embeddings.space import Space

SHOWN_FOR = 5
SHOWN_AGAINST = 3


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one dimension adds to a cosine: the product of the two unit vectors' components there.

    `first` and `second` are the components of the vectors as they stand in the table. The parts of all
    dimensions add up to the cosine.
    """

    dimension: int
    first: float
    second: float
    part: float


@dataclass(frozen=True, slots=True)
class Explanation:
    """A similarity taken apart.

    `angle` is in degrees, [0, 180]; `norms` are the Euclidean lengths of the two vectors and `dot` their
    inner product, so that the cosine is dot / (norm * norm). `pulling` are the dimensions that add most, the
    largest first, `pushing` those that take most away; `agreeing` counts the dimensions that add anything.
    """

    similarity: Similarity
    angle: float
    norms: tuple[float, float]
    dot: float
    dimensions: int
    agreeing: int
    pulling: tuple[Contribution, ...]
    pushing: tuple[Contribution, ...]


def explanation(space: Space, first: str, second: str) -> Explanation:
    """Take the similarity of two words or phrases apart; raises what `resolve` raises.

    cos(a, b) = sum over i of (a_i / |a|) (b_i / |b|): each term is one dimension's part.
    """
    found = resolve(space, first), resolve(space, second)
    answer = compared(space, *found)
    one, other = (vector.astype(np.float64) for _, vector in found)
    norms = (length(one), length(other))
    parts = one * other / (norms[0] * norms[1])
    order = np.argsort(-parts, kind="stable")
    told = [Contribution(int(i), float(one[i]), float(other[i]), float(parts[i])) for i in order]
    return Explanation(
        similarity=answer,
        angle=degrees(acos(answer.cosine)),
        norms=norms,
        dot=float(one @ other),
        dimensions=space.dimensions,
        agreeing=int((parts > 0).sum()),
        pulling=tuple(part for part in told[:SHOWN_FOR] if part.part > 0),
        pushing=tuple(part for part in reversed(told[-SHOWN_AGAINST:]) if part.part < 0),
    )
