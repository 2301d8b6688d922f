"""Files of word vectors in the usual formats, read one word at a time."""

import gzip
import lzma
import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import IO, cast

import numpy as np

from embeddings.errors import NotVectors, UnpacksTooFar
from embeddings.importing.gensim_files import read_gensim
from embeddings.table.space import Vector

SAMPLE_BYTES = 1 << 17  # bytes from which the format of a file is recognised
LONGEST_LINE = 1 << 20  # bytes; a longer line holds no word with its vector
WORD = 2_000  # bytes; a longer key is no word
MOST_DIMENSIONS = 8_192
FOLD = 50  # times its own size; text of numbers unpacks to 3 times, the largest honest files to 10
ALWAYS = (
    1 << 26
)  # bytes to which every packed file may unpack: a small file with few words may be mostly zeros
HEADER = re.compile(rb"\s*(\d{1,12})\s+(\d{1,6})\s*")


class SourceFormat(StrEnum):
    """How a file holds its vectors; fastText's `.vec` is word2vec's text."""

    WORD2VEC_TEXT = "word2vec text"
    WORD2VEC_BINARY = "word2vec binary"
    GLOVE = "GloVe text"
    GENSIM = "gensim"


Entry = tuple[str, Vector] | None
"""A word with its vector, (dimensions,) float32; None for a damaged line."""


@dataclass(frozen=True, slots=True)
class VectorFile:
    """An open file; `declared` is the number of words that it announces, None if it announces none.

    `read` returns the share of the file, in [0, 1], that `entries` has read.
    """

    format: SourceFormat
    dimensions: int
    declared: int | None
    entries: Iterator[Entry]
    read: Callable[[], float]


@contextmanager
def opened(path: Path, limit: int | None = None) -> Iterator[VectorFile]:
    """Open a file of vectors, plain or packed by gzip or zip; its name does not count.

    A packed file may unpack to at most 50 times its size. With a `limit` of words only the bytes that are
    read count; without one, the size that a zip announces counts too. Raises OSError, NotVectors,
    UnpacksTooFar, and what `read_gensim` raises.
    """
    try:
        sample = _sample(path, limit)
        if sample[:1] == b"\x80":  # a pickle: gensim's own format
            yield _gensim(path, limit)
            return
        with _unpacked(path, limit) as (file, read):
            yield _streamed(path, sample, file, read)
    except (EOFError, zlib.error, lzma.LZMAError, gzip.BadGzipFile, zipfile.BadZipFile) as error:
        raise NotVectors(path.name, f"{type(error).__name__}: {error}") from error


def _sample(path: Path, limit: int | None) -> bytes:
    if path.exists() and not path.is_file():  # to read from a pipe might never end
        raise NotVectors(path.name, "not a regular file")
    with _unpacked(path, limit) as (file, _):
        return file.read(SAMPLE_BYTES)


def _packing(path: Path) -> type[gzip.GzipFile] | type[zipfile.ZipFile] | None:
    with path.open("rb") as raw:
        magic = raw.read(4)
    if magic[:2] == b"\x1f\x8b":
        return gzip.GzipFile
    return zipfile.ZipFile if magic == b"PK\x03\x04" else None


@contextmanager
def _unpacked(path: Path, limit: int | None) -> Iterator[tuple[IO[bytes], Callable[[], float]]]:
    size = max(1, path.stat().st_size)
    packing = _packing(path)
    most = size if packing is None else max(ALWAYS, FOLD * size)
    with path.open("rb") as raw:
        if packing is None:
            file: IO[bytes] = raw
        elif packing is gzip.GzipFile:
            file = gzip.GzipFile(fileobj=raw)  # type: ignore[assignment]  # it reads like a file
        else:
            file = _largest(zipfile.ZipFile(raw), path.name, None if limit else most)
        # cast: it has the two methods by which a file of vectors is read
        yield cast("IO[bytes]", _Bounded(file, path.name, most)), lambda: raw.tell() / size


class _Bounded:
    """Reads from a file, and refuses to read more bytes than are allowed."""

    def __init__(self, file: IO[bytes], name: str, most: int) -> None:
        self._file = file
        self._name = name
        self._left = most

    def read(self, size: int) -> bytes:
        """Read `size` bytes; the memory that it takes stays bounded, whatever the size."""
        return self._counted(self._file.read(min(size, self._left + 1)))

    def readline(self, limit: int = LONGEST_LINE) -> bytes:
        """Read up to the end of a line."""
        return self._counted(self._file.readline(limit))

    def _counted(self, content: bytes) -> bytes:
        self._left -= len(content)
        if self._left < 0:
            raise UnpacksTooFar(self._name, FOLD)
        return content


def _largest(archive: zipfile.ZipFile, name: str, most: int | None) -> IO[bytes]:
    member = max(archive.infolist(), key=lambda member: member.file_size)
    if most is not None and member.file_size > most:
        raise UnpacksTooFar(name, FOLD)
    try:
        return archive.open(member)
    except RuntimeError as error:  # it needs a password, or its compression is unknown to Python
        raise zipfile.BadZipFile(str(error)) from error


def _streamed(path: Path, sample: bytes, file: IO[bytes], read: Callable[[], float]) -> VectorFile:
    lines = sample.split(b"\n") if len(sample) < SAMPLE_BYTES else sample.split(b"\n")[:-1]
    header = HEADER.fullmatch(lines[0]) if lines else None
    if header is None:
        dimensions = _usual_dimensions(lines)
        if not 0 < dimensions <= MOST_DIMENSIONS:
            raise NotVectors(path.name, "no line has a word and numbers, or too many")
        return VectorFile(SourceFormat.GLOVE, dimensions, None, _text(file, dimensions), read)
    declared, dimensions = int(header[1]), int(header[2])
    if not 0 < dimensions <= MOST_DIMENSIONS:
        raise NotVectors(path.name, f"it says that its vectors have {dimensions} dimensions")
    file.readline()
    if any(entry(line, dimensions) for line in lines[1:21]):
        return VectorFile(SourceFormat.WORD2VEC_TEXT, dimensions, declared, _text(file, dimensions), read)
    entries = _binary(file, path.name, declared, dimensions)
    return VectorFile(SourceFormat.WORD2VEC_BINARY, dimensions, declared, entries, read)


def _usual_dimensions(lines: Iterable[bytes]) -> int:
    counts = Counter(_numbers_at_the_end(line.split()) for line in lines if line.strip())
    return max(counts, key=lambda count: (counts[count], count), default=0)


def _numbers_at_the_end(fields: list[bytes]) -> int:
    numbers = 0
    for field in reversed(fields[1:]):  # the first is the word, even if it looks like a number
        if not _is_number(field):
            break
        numbers += 1
    return numbers


def entry(line: bytes, dimensions: int) -> Entry:
    """Read one line of text: a word, which may hold spaces, and one number for each dimension.

    It is None for any other line, and also for a line with one number too many.
    """
    fields = line.rsplit(None, dimensions)
    if len(fields) != dimensions + 1:
        return None
    pieces = fields[0].split()
    if len(pieces) > 1 and _is_number(pieces[-1]):
        return None
    try:
        with np.errstate(over="ignore"):  # a number that is too large becomes infinite and is then refused
            vector = np.array(fields[1:], dtype=np.float32)
    except ValueError:
        return None
    return _checked(b" ".join(pieces), vector)


def _checked(word: bytes, vector: Vector) -> Entry:
    try:
        text = word.decode()
    except UnicodeDecodeError:
        return None
    fit = len(word) <= WORD and text.strip() and np.isfinite(vector).all()
    return (text, vector) if fit else None


def _is_number(field: bytes) -> bool:
    try:
        float(field)
    except ValueError:
        return False
    return True


def _text(file: IO[bytes], dimensions: int) -> Iterator[Entry]:
    while line := file.readline(LONGEST_LINE):
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


def _gensim(path: Path, limit: int | None) -> VectorFile:
    with ExitStack() as stack:

        def reopened() -> IO[bytes]:
            return stack.enter_context(_unpacked(path, limit))[0]

        found = read_gensim(path, reopened, packed=_packing(path) is not None)
    done = [0]

    def entries() -> Iterator[Entry]:
        for done[0], word in enumerate(found.words, start=1):
            yield _checked(
                str(word).encode(errors="replace"), np.asarray(found.table[done[0] - 1], np.float32)
            )

    words, dimensions = len(found.words), int(found.table.shape[1])
    return VectorFile(SourceFormat.GENSIM, dimensions, words, entries(), lambda: done[0] / max(1, words))
