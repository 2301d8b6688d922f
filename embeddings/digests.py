"""Numbers that say whether answers will be the same: one for a model, one for the code that asks it."""

import hashlib
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

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


@cache
def code_digest() -> str:
    """Return the SHA-256 (hex) of this room's own code: after a change of it answers may be other ones."""
    digest = hashlib.sha256()
    for file in sorted(files(__package__).iterdir(), key=lambda file: file.name):
        if file.name.endswith(".py"):
            digest.update(file.read_bytes())
    return digest.hexdigest()
