"""Flags of each row's word, kept in a file beside a pipeline: one number of eight bits for each row."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

RowFlags = NDArray[np.uint8]


def write_flags(file: Path, flags: RowFlags) -> None:
    """Save the flags of each row, (rows,) uint8."""
    np.save(file, flags)


def read_flags(file: Path, rows: int) -> RowFlags | None:
    """Return what `write_flags` saved, (rows,) uint8; None if there is no file.

    Raises ValueError for a file of another shape.
    """
    if not file.is_file():
        return None
    flags: RowFlags = np.load(file, allow_pickle=False)
    if flags.shape != (rows,) or flags.dtype != np.uint8:
        raise ValueError(f"{file.name} has the shape {flags.shape}")
    return flags
