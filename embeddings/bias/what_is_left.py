"""What a direction that was taken out leaves behind: neighbours still tell (Gonen and Goldberg 2019)."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from embeddings.bias.association import PERMUTATIONS, SEED
from embeddings.vectors.arrays import Doubles

NEIGHBOURS: Final = 9
"""An odd number, so that a vote is never a draw."""


@dataclass(frozen=True, slots=True)
class NeighboursVote:
    """Of `words`, for how many the nearest ones tell the side; by chance it would be about half.

    `p`, in (0, 1], is the share of 10,000 ways to deal the sides out anew that did at least as well.
    """

    right: int
    words: int
    p: float


def told_by_neighbours(units: Doubles, sides: NDArray[np.bool_]) -> NeighboursVote:
    """Guess each word's side by the majority of its nearest words, of which it is none itself.

    `units` is (words, dimensions), of length 1, for more than `NEIGHBOURS` words; `sides` is (words,). It is
    the neighbours' test of Gonen and Goldberg (2019), section 4, with a vote in the place of a correlation.
    """
    cosines = units @ units.T
    np.fill_diagonal(cosines, -np.inf)
    nearest = np.argpartition(-cosines, NEIGHBOURS - 1, axis=1)[:, :NEIGHBOURS]
    votes = np.zeros(cosines.shape, dtype=np.float32)
    np.put_along_axis(votes, nearest, 1, axis=1)
    right = int(_right(votes, sides[:, np.newaxis])[0])
    dealt = np.random.default_rng(SEED).permuted(np.tile(sides, (PERMUTATIONS, 1)), axis=1).T
    as_well = int(np.count_nonzero(_right(votes, dealt) >= right))
    return NeighboursVote(right, len(sides), (1 + as_well) / (1 + PERMUTATIONS))


def _right(votes: NDArray[np.float32], sides: NDArray[np.bool_]) -> NDArray[np.intp]:
    """Count how many words are guessed right, for each column of sides."""
    guessed = votes @ sides.astype(np.float32) > NEIGHBOURS / 2
    return np.asarray((guessed == sides).sum(axis=0))
