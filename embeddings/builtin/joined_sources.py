"""The encoder's vectors and the shipped components side by side, and how far they agree about each word."""

from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from embeddings.encoder import ENCODER_WIDTH
from embeddings.vectors.arrays import Floats
from embeddings.vectors.cosines import ROWS_IN_DOUBLE, lengths
from embeddings.vectors.pca import Projection, principal_components
from embeddings.vectors.ridge import ridge

UNSEEN = 100.0
"""For words that are not in the table: with less, words that the map had not seen came out worse."""
SEEN = 1.0


@dataclass(frozen=True, slots=True)
class Joined:
    """Vectors of words from two sources, (words, 512 + components), each source about its own mean.

    `mean` is that of the encoder's vectors, `length` the mean length of these vectors less their mean: in
    `both` each of them has the length 1, or less where the encoder is trusted less.
    """

    both: Floats
    mean: NDArray[np.float32]
    length: float

    @classmethod
    def of(cls, read: Floats, more: Floats, trust: Floats) -> Self:
        """Join what the encoder reads, (words, 512), to more components of the same words.

        `trust` is how long the encoder's part becomes, (words,).
        """
        mean = read.mean(axis=0, dtype=np.float64).astype(np.float32)
        both = np.empty((len(read), ENCODER_WIDTH + more.shape[1]), dtype=np.float32)
        both[:, ENCODER_WIDTH:] = more
        total = 0.0
        for start in range(0, len(read), ROWS_IN_DOUBLE):  # in parts: a whole copy would take 130 MB
            part = read[start : start + ROWS_IN_DOUBLE] - mean
            long = lengths(part)
            both[start : start + ROWS_IN_DOUBLE, :ENCODER_WIDTH] = (
                _shortened(part, long) * trust[start : start + ROWS_IN_DOUBLE, None]
            )
            total += float(long.sum())
        return cls(both, mean, total / len(read))

    def components(self, dimensions: int) -> Floats:
        """Return the vectors along their principal components, (words, dimensions), each of length 1."""
        table = principal_components(self.both, dimensions).of(self.both)
        return _shortened(table, lengths(table))

    def reading(self, table: Floats) -> Projection:
        """Return the linear map that takes what the encoder reads nearest to these words' rows of a table."""
        axes = ridge(self.both[:, :ENCODER_WIDTH], table, UNSEEN) / np.float32(self.length)
        return Projection(self.mean, axes)

    def agreement(self) -> NDArray[np.float32]:
        """Return the cosine of each word's further components and those that the encoder's vector foretells.

        It is near 1 for a word that the encoder takes as the other sources do, and not a number where there
        are none.
        """
        ours, theirs = self.both[:, :ENCODER_WIDTH], self.both[:, ENCODER_WIDTH:]
        if not theirs.shape[1]:
            return np.full(len(theirs), np.nan, dtype=np.float32)
        foretold = ours @ ridge(ours, theirs, SEEN)
        scale = lengths(foretold) * lengths(theirs)
        products = np.einsum("ij,ij->i", foretold, theirs)
        nothing = np.full(len(theirs), np.nan, dtype=np.float32)
        return np.asarray(np.divide(products, scale, out=nothing, where=scale > 0), dtype=np.float32)


def _shortened(vectors: Floats, long: Floats) -> Floats:
    """Return vectors of length 1; zeros stay zeros."""
    where = (long > 0)[:, None]
    return np.divide(vectors, long[:, None], out=np.zeros_like(vectors), where=where)
