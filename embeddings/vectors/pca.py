"""Projects vectors on their principal components."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from embeddings.vectors.cosines import ROWS_IN_DOUBLE


@dataclass(frozen=True, slots=True)
class Projection:
    """A projection of vectors x to (x - mean) axes: `mean` is (d,), `axes` is (d, dimensions)."""

    mean: NDArray[np.float32]
    axes: NDArray[np.float32]

    def of(self, vectors: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return (n, d) vectors as (n, dimensions), or one of (d,) as (dimensions,), float32."""
        # the mean is subtracted last: a copy of all vectors less their mean would take 130 MB
        return np.asarray(vectors @ self.axes - self.mean @ self.axes, dtype=np.float32)


def principal_components(vectors: NDArray[np.float32], dimensions: int) -> Projection:
    """Return the projection on the `dimensions` directions in which vectors vary most about their mean.

    `vectors` are (n, d) float32. The direction of the largest variance is first. The sign of an eigenvector
    is not defined: here its largest component is positive. Raises ValueError if there are fewer than
    `dimensions` vectors or components. Pearson (1901), by the covariance matrix.
    """
    if min(vectors.shape) < dimensions:
        raise ValueError(f"{vectors.shape} vectors cannot have {dimensions} principal components")
    mean = vectors.mean(axis=0, dtype=np.float64)
    axes = _axes(_covariance(vectors, mean), dimensions).astype(np.float32)
    return Projection(mean.astype(np.float32), axes)


def _covariance(vectors: NDArray[np.float32], mean: NDArray[np.float64]) -> NDArray[np.float64]:
    total = np.zeros((vectors.shape[1], vectors.shape[1]))
    for start in range(0, len(vectors), ROWS_IN_DOUBLE):  # in parts: the whole in float64 would take 180 MB
        part = vectors[start : start + ROWS_IN_DOUBLE] - mean
        total += part.T @ part
    return total / len(vectors)


def _axes(covariance: NDArray[np.float64], dimensions: int) -> NDArray[np.float64]:
    axes: NDArray[np.float64] = np.linalg.eigh(covariance).eigenvectors[:, ::-1][:, :dimensions]
    largest = axes[np.abs(axes).argmax(axis=0), np.arange(dimensions)]
    signed: NDArray[np.float64] = axes * np.sign(largest)
    return signed
