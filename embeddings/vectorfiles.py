"""Files of word vectors as they are passed around, read one word at a time."""

import gzip
import lzma
import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import IO, Any

import numpy as np

from embeddings.errors import GensimMissing, NotVectors
from embeddings.space import Vector

SAMPLE = 1 << 17  # bytes from whose lines a file's format is told
LINE = 1 << 20  # a longer line is no word with its vector
WORD = 2_000  # bytes; the longest key that a binary file may have
HEADER = re.compile(rb"\s*(\d{1,12})\s+(\d{1,6})\s*")


class Format(StrEnum):
    """How a file holds its vectors; fastText's `.vec` is word2vec's text."""

    WORD2VEC_TEXT = "word2vec text"
    WORD2VEC_BINARY = "word2vec binary"
    GLOVE = "GloVe text"
    GENSIM = "gensim"


Entry = tuple[str, Vector] | None
"""A word with its vector, (dimensions,) float32; None for a damaged line."""


@dataclass(frozen=True, slots=True)
class VectorFile:
    """An open file: `declared` is how many words it says it has, None where it doesn't say.

    `read` gives the share of the file, in [0, 1], that `entries` has come through.
    """

    format: Format
    dimensions: int
    declared: int | None
    entries: Iterator[Entry]
    read: Callable[[], float]


@contextmanager
def opened(path: Path) -> Iterator[VectorFile]:
    """Open a file of vectors, plain or packed by gzip or zip, whatever its name ends in.

    Raises OSError, NotVectors, and GensimMissing.
    """
    try:
        sample = _sample(path)
        if sample[:1] == b"\x80":  # a pickle: gensim's own format
            yield _gensim(path)
            return
        with _unpacked(path) as (file, read):
            yield _streamed(path, sample, file, read)
    except (EOFError, zlib.error, lzma.LZMAError, gzip.BadGzipFile, zipfile.BadZipFile) as error:
        raise NotVectors(path.name, f"{type(error).__name__}: {error}") from error


def _sample(path: Path) -> bytes:
    with _unpacked(path) as (file, _):
        return file.read(SAMPLE)


@contextmanager
def _unpacked(path: Path) -> Iterator[tuple[IO[bytes], Callable[[], float]]]:
    size = max(1, path.stat().st_size)
    with path.open("rb") as raw:
        magic = raw.read(4)
        raw.seek(0)
        if magic[:2] == b"\x1f\x8b":
            file: IO[bytes] = gzip.GzipFile(fileobj=raw)  # type: ignore[assignment]  # it reads like a file
        elif magic == b"PK\x03\x04":
            file = _largest(zipfile.ZipFile(raw))
        else:
            file = raw
        yield file, lambda: raw.tell() / size


def _largest(archive: zipfile.ZipFile) -> IO[bytes]:
    try:
        return archive.open(max(archive.infolist(), key=lambda member: member.file_size))
    except RuntimeError as error:  # a password, or a compression that Python does not know
        raise zipfile.BadZipFile(str(error)) from error


def _streamed(path: Path, sample: bytes, file: IO[bytes], read: Callable[[], float]) -> VectorFile:
    lines = sample.split(b"\n") if len(sample) < SAMPLE else sample.split(b"\n")[:-1]
    header = HEADER.fullmatch(lines[0]) if lines else None
    if header is None:
        dimensions = _usual_dimensions(lines)
        if not dimensions:
            raise NotVectors(path.name, "no line has a word and numbers")
        return VectorFile(Format.GLOVE, dimensions, None, _text(file, dimensions), read)
    declared, dimensions = int(header[1]), int(header[2])
    if not dimensions:
        raise NotVectors(path.name, "it says that its vectors have no dimensions")
    file.readline()
    if any(entry(line, dimensions) for line in lines[1:21]):
        return VectorFile(Format.WORD2VEC_TEXT, dimensions, declared, _text(file, dimensions), read)
    entries = _binary(file, path.name, declared, dimensions)
    return VectorFile(Format.WORD2VEC_BINARY, dimensions, declared, entries, read)


def _usual_dimensions(lines: Iterable[bytes]) -> int:
    counts = Counter(_numbers_at_the_end(line.split()) for line in lines if line.strip())
    return max(counts, key=lambda count: (counts[count], count), default=0)


def _numbers_at_the_end(fields: list[bytes]) -> int:
    numbers = 0
    for field in reversed(fields[1:]):  # the first is the word, even where it is a number
        if not _is_number(field):
            break
        numbers += 1
    return numbers


def entry(line: bytes, dimensions: int) -> Entry:
    """Read one line of text: a word, which may hold spaces, and as many numbers as there are dimensions.

    None where the line is anything else, one with a number too many included.
    """
    fields = line.rsplit(None, dimensions)
    if len(fields) != dimensions + 1:
        return None
    pieces = fields[0].split()
    if len(pieces) > 1 and _is_number(pieces[-1]):
        return None
    try:
        with np.errstate(over="ignore"):  # what is too large becomes infinite, and is refused for it
            vector = np.array(fields[1:], dtype=np.float32)
    except ValueError:
        return None
    return _checked(b" ".join(pieces), vector)


def _checked(word: bytes, vector: Vector) -> Entry:
    try:
        text = word.decode()
    except UnicodeDecodeError:
        return None
    return (text, vector) if text.strip() and np.isfinite(vector).all() else None


def _is_number(field: bytes) -> bool:
    try:
        float(field)
    except ValueError:
        return False
    return True


def _text(file: IO[bytes], dimensions: int) -> Iterator[Entry]:
    while line := file.readline(LINE):
        if not line.isspace():
            yield entry(line, dimensions)


def _binary(file: IO[bytes], name: str, declared: int, dimensions: int) -> Iterator[Entry]:
    """Read `word`, a space, the weights as little-endian float32; a file that was cut off ends early."""
    for _ in range(declared):
        word = _up_to_a_space(file, name)
        weights = file.read(4 * dimensions)
        if len(weights) < 4 * dimensions:
            return
        yield _checked(word.lstrip(b"\n"), np.frombuffer(weights, dtype="<f4").astype(np.float32))


def _up_to_a_space(file: IO[bytes], name: str) -> bytes:
    word = bytearray()
    while (byte := file.read(1)) not in {b" ", b""}:
        word += byte
        if len(word) > WORD:
            raise NotVectors(name, "neither text nor the binary form of word2vec")
    return bytes(word)


def _gensim(path: Path) -> VectorFile:
    vectors = _keyed_vectors(path)
    table, words = vectors.vectors, vectors.index_to_key
    done = [0]

    def entries() -> Iterator[Entry]:
        for done[0], word in enumerate(words, start=1):
            yield _checked(str(word).encode(errors="replace"), np.asarray(table[done[0] - 1], np.float32))

    return VectorFile(
        Format.GENSIM, int(table.shape[1]), len(words), entries(), lambda: done[0] / max(1, len(words))
    )


def _keyed_vectors(path: Path) -> Any:  # noqa: ANN401 - gensim has no types
    try:
        # optional, and a second's worth of imports
        from gensim.models import KeyedVectors  # noqa: PLC0415
    except ImportError as error:
        raise GensimMissing(path.name) from error
    try:
        loaded = KeyedVectors.load(str(path), mmap="r")
        vectors = getattr(loaded, "wv", loaded)  # a whole model holds its vectors so
        _ = vectors.vectors.shape, vectors.index_to_key
    except Exception as error:
        raise NotVectors(path.name, f"{type(error).__name__}: {error}") from error
    return vectors
