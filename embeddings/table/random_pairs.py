"""How alike two random words of a model are: a fixed sample of pairs, kept with the models that are ours."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from embeddings.vectors.cosines import paired_cosines

FILE = "sample.npy"
PAIRS = 10_000
SEED = 20_130_116  # any fixed number: the same pairs must be drawn in every process

Sample = NDArray[np.float64]
"""The cosines of the pairs, the lowest first, (PAIRS,); (0,) for fewer than two words."""


def sampled(table: NDArray[np.float32], rows: NDArray[np.intp]) -> Sample:
    """Return the cosines of 10,000 random pairs of different rows, drawn from these."""
    count = len(rows)
    if count < 2:
        return np.empty(0)
    chance = np.random.default_rng(SEED)
    first = chance.integers(count, size=PAIRS)
    second = (first + chance.integers(1, count, size=PAIRS)) % count  # never the first itself
    return np.sort(paired_cosines(table, rows[first], rows[second]))


def write_sample(folder: Path, sample: Sample) -> None:
    """Save a model's sample beside its pipeline."""
    np.save(folder / FILE, sample)


def read_sample(folder: Path) -> Sample | None:
    """Return what `write_sample` saved; None if nothing was.

    Raises ValueError for a file of another shape.
    """
    if not (folder / FILE).is_file():
        return None
    sample: Sample = np.load(folder / FILE, allow_pickle=False)
    if sample.shape not in {(0,), (PAIRS,)} or sample.dtype != np.float64:
        raise ValueError(f"{FILE} has the shape {sample.shape}")
    return sample
