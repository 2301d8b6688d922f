"""One number that says whether two models give the same answers."""

import hashlib
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray


def content_digest(table: NDArray[np.float32], words: Iterable[str], rows: NDArray[np.int32]) -> str:
    """Return the SHA-256 (hex) of a model's vectors, (rows, dimensions), its words in order and their rows.

    Little-endian whatever the machine, so that a digest may travel with the files.
    """
    digest = hashlib.sha256(repr(table.shape).encode())
    digest.update(np.ascontiguousarray(table, dtype="<f4").data)
    digest.update("\n".join(words).encode())
    digest.update(np.ascontiguousarray(rows, dtype="<i4").tobytes())
    return digest.hexdigest()
