"""What other encoders and texts know of the words, made once and shipped: a small table of 8-bit numbers."""

from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import as_file, files
from pathlib import Path
from typing import Self

import numpy as np
from numpy.typing import NDArray

from embeddings.vectors.arrays import Floats

_DATA = files("embeddings.builtin") / "data"
_NOWHERE = -1
STEPS = 127
"""The largest 8-bit number."""


@dataclass(frozen=True, slots=True)
class MoreSources:
    """Components of words, (words, components) int8; times `scales`, (components,), they are vectors."""

    words: tuple[str, ...]
    components: NDArray[np.int8]
    scales: Floats

    @classmethod
    def rounded(cls, words: Sequence[str], vectors: Floats) -> Self:
        """Round vectors, (words, components), to 8 bits, each component by its own largest value."""
        scales = np.maximum(np.abs(vectors).max(axis=0), np.finfo(np.float32).tiny) / STEPS
        return cls(tuple(words), np.rint(vectors / scales).astype(np.int8), scales.astype(np.float32))

    def of(self, words: Sequence[str]) -> Floats:
        """Give the vectors of words, (words, components) float32; zeros for a word that is not there."""
        rows = {word: row for row, word in enumerate(self.words)}
        found = np.array([rows.get(word, _NOWHERE) for word in words], dtype=np.intp)
        vectors = self.components[found] * self.scales
        vectors[found == _NOWHERE] = 0
        return np.asarray(vectors, dtype=np.float32)

    def write(self, file: Path) -> None:
        """Write them into a file that `more_sources` reads."""
        text = "\n".join(self.words).encode("utf-8")
        np.savez_compressed(
            file, words=np.frombuffer(text, np.uint8), components=self.components, scales=self.scales
        )


def more_sources(language: str) -> MoreSources | None:
    """Read what the project ships of a language, None if it ships nothing."""
    resource = _DATA / f"sources.{language}.npz"
    if not resource.is_file():
        return None
    with as_file(resource) as file, np.load(file, allow_pickle=False) as kept:
        words = kept["words"].tobytes().decode("utf-8").split("\n")
        return MoreSources(tuple(words), kept["components"], kept["scales"])
