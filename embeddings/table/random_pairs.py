"""How similar two random words of a model are: a fixed sample of pairs, kept with the models made here."""

from enum import StrEnum
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from embeddings.vectors.cosines import paired_cosines

SAMPLE_FILE = "sample.npy"
SAMPLE_SIZE = 10_000
SAMPLE_SEED = 20_130_116  # any fixed number: every process must draw the same pairs

_NEAR, _SOMEWHAT = 0.998, 0.97
"""Of what share of the random pairs a cosine must be greater: they have nearly all nothing in common."""

FEW_ROWS = 100
"""Of fewer words there are no 5,000 pairs, and one pair of 500 is soon the nearest of all."""


class Nearness(StrEnum):
    """How near two words are by a model's own measure."""

    NEAR = "near"
    SOMEWHAT = "somewhat"
    HARDLY = "hardly"


def nearness(less_similar: float) -> Nearness:
    """Say how near two words are, by the share of the random pairs that are less similar.

    One random pair of 500 is as near as what is called near, three of 100 as what is near somewhat.
    """
    if less_similar >= _NEAR:
        return Nearness.NEAR
    return Nearness.SOMEWHAT if less_similar >= _SOMEWHAT else Nearness.HARDLY


Sample = NDArray[np.float64]
"""The cosines of the pairs, the lowest first, (SAMPLE_SIZE,); (0,) for fewer than two words."""


def sampled(table: NDArray[np.float32], rows: NDArray[np.intp]) -> Sample:
    """Return the cosines of 10,000 random pairs of two different ones of these rows."""
    count = len(rows)
    if count < 2:
        return np.empty(0)
    chance = np.random.default_rng(SAMPLE_SEED)
    first = chance.integers(count, size=SAMPLE_SIZE)
    second = (first + chance.integers(1, count, size=SAMPLE_SIZE)) % count  # never the first itself
    return np.sort(paired_cosines(table, rows[first], rows[second]))


def write_sample(folder: Path, sample: Sample) -> None:
    """Save a model's sample beside its pipeline."""
    np.save(folder / SAMPLE_FILE, sample)


def read_sample(folder: Path) -> Sample | None:
    """Return what `write_sample` saved; None if nothing was.

    Raises ValueError for a file of another shape.
    """
    if not (folder / SAMPLE_FILE).is_file():
        return None
    sample: Sample = np.load(folder / SAMPLE_FILE, allow_pickle=False)
    if sample.shape not in {(0,), (SAMPLE_SIZE,)} or sample.dtype != np.float64:
        raise ValueError(f"{SAMPLE_FILE} has the shape {sample.shape}")
    return sample
