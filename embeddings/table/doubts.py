"""Why a word of the built-in model should not be shown as a neighbour: its vector may be wrong."""

from enum import IntFlag
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

DOUBTS_FILE = "doubts.npy"
Doubts = NDArray[np.uint8]


class Doubt(IntFlag):
    """Why a word's vector may belong to another word.

    SPELT: the encoder reads the word from pieces, so words with similar letters get similar vectors. MISREAD:
    the word is rare, or the encoder knows it better from another language. NAME: the word is the name of a
    person or a place. OBSCURE: it is a name that is not among the everyday words.
    """

    SPELT = 1
    MISREAD = 2
    NAME = 4
    OBSCURE = 8


def write_doubts(folder: Path, found: Doubts) -> None:
    """Save beside a pipeline the doubts about the word of each row."""
    np.save(folder / DOUBTS_FILE, found)


def read_doubts(folder: Path, rows: int) -> Doubts | None:
    """Return what `write_doubts` saved, (rows,) uint8; None if nothing was.

    Raises ValueError for a file of another shape.
    """
    if not (folder / DOUBTS_FILE).is_file():
        return None
    found: Doubts = np.load(folder / DOUBTS_FILE, allow_pickle=False)
    if found.shape != (rows,) or found.dtype != np.uint8:
        raise ValueError(f"{DOUBTS_FILE} has the shape {found.shape}")
    return found
