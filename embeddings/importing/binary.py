"""The binary form of word2vec: `word`, a space, and the weights as little-endian float32."""

import io
from collections.abc import Iterator
from typing import IO

import numpy as np
from numpy.typing import NDArray

from embeddings.errors import FileFault, NotVectors
from embeddings.importing.lines import WORD, Entry, Flaw, checked, excerpt

_USUAL = (1e-9, 1e5)  # between these lie the weights of honest vectors
_ENOUGH, _MOST = 6, 1000  # weights by which the order of their bytes is found
_HARDLY, _NEARLY_ALL = 0.5, 0.9


def binary_entries(file: IO[bytes], name: str, declared: int, dimensions: int) -> Iterator[Entry]:
    """Read words and vectors; a file that was cut off ends early.

    A line feed ends all records or none. Where one is out of place, or a word has signs that no word has, the
    rows are not as long as the first line says, and what comes after would be made up: NotVectors.
    """
    line_feeds: bool | None = None
    swapped = _Order(name)
    for number in range(1, declared + 1):
        key = _up_to_a_space(file, name, number)
        weights = file.read(4 * dimensions)
        if len(weights) < 4 * dimensions:
            return
        if number > 1:
            line_feeds = key.startswith(b"\n") if line_feeds is None else line_feeds
            if key.startswith(b"\n") != line_feeds:
                raise NotVectors(name, "", FileFault.SHIFTED, number, excerpt(key))
        word = key.removeprefix(b"\n") if number > 1 else key.lstrip(b"\n")
        if not word or not _may_be_word(word):
            raise NotVectors(name, "", FileFault.SHIFTED, number, excerpt(word))
        numbers = np.frombuffer(weights, dtype="<f4")
        swapped.note(numbers, number)
        yield _entry(word, numbers, number)
    if file.read(io.DEFAULT_BUFFER_SIZE).strip():
        raise NotVectors(name, "", FileFault.MORE, 1, wanted=str(declared))


def _entry(word: bytes, numbers: NDArray[np.float32], number: int) -> Entry:
    found = checked(word, numbers.astype(np.float32))
    if found is not None:
        return found
    try:
        word.decode()
    except UnicodeDecodeError:
        return Flaw(FileFault.ENCODING, number, "latin-1")
    return Flaw(FileFault.NUMBER, number, excerpt(word))


class _Order:
    """Notices that the bytes of each weight are in the other order: read so, they make sense."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._weights = self._usual = self._turned = 0

    def note(self, numbers: NDArray[np.float32], number: int) -> None:
        """Count the weights of a word that are usual as they are, and turned around."""
        if self._weights > _MOST:
            return
        self._weights += int(np.count_nonzero(numbers))
        self._usual += _usual(numbers)
        self._turned += _usual(numbers.view(">f4"))
        usual, turned = self._usual / max(1, self._weights), self._turned / max(1, self._weights)
        if self._weights >= _ENOUGH and usual < _HARDLY and turned > _NEARLY_ALL:
            raise NotVectors(self._name, "", FileFault.BYTE_ORDER, number)


def _usual(numbers: NDArray[np.float32]) -> int:
    with np.errstate(invalid="ignore"):  # turned around, some are no numbers
        size = np.abs(numbers.astype(np.float64))
    return int(np.count_nonzero((size > _USUAL[0]) & (size < _USUAL[1])))


def _may_be_word(word: bytes) -> bool:
    """Say whether a word has no control characters; its UTF-8 may be damaged."""
    return not any(byte < 0x20 or byte == 0x7F for byte in word)


def _up_to_a_space(file: IO[bytes], name: str, number: int) -> bytes:
    word = bytearray()
    while (byte := file.read(1)) not in {b" ", b""}:
        word += byte
        if len(word) > WORD:
            raise NotVectors(name, "", FileFault.SHIFTED, number, excerpt(bytes(word)))
    return bytes(word)
