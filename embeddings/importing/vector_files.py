"""Files of word vectors in the usual formats, read one word at a time."""

import io
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import IO, cast

import numpy as np

from embeddings.errors import EncodingRefused, FileFault, NotVectors
from embeddings.files.encodings import (
    UTF8,
    Recoded,
    can_read,
    is_binary,
    is_text,
    is_utf8,
    marked,
    probable,
    wide_encoding,
)
from embeddings.importing.binary import binary_entries
from embeddings.importing.gensim_files import read_gensim
from embeddings.importing.lines import Entry, Flaw, checked, entry, flaw_of, numbers_at_the_end
from embeddings.importing.unpacking import VectorSource

SAMPLE_BYTES = 1 << 17  # bytes from which the format of a file is recognised
LONGEST_LINE = 1 << 20  # bytes; a longer line holds no word with its vector
MOST_DIMENSIONS = 8_192
TRIED = 20  # lines of a sample that may show that it is text
HEADER = re.compile(rb"\s*(\d{1,12})\s+(\d{1,6})\s*")
_PICKLE = b"\x80"
_TAR_KIND, _TAR_LINKS = 156, b"12"  # the place of a member's kind in its head, and two kinds of links
_PACKED = (b"\x1f\x8b", b"PK\x03\x04", b"BZh", b"\xfd7zXZ\0")
_OTHERS = {
    b"\xba\x16\x4f\x2f": "fastText-bin",
    b"\x93NUMPY": "NumPy",
    b"\x89HDF": "HDF5",
    b"PAR1": "Parquet",
    b"SQLite format 3": "SQLite",
    b"%PDF": "PDF",
    b"\x89PNG": "PNG",
    b"\xff\xd8\xff": "JPEG",
    b"GIF8": "GIF",
    b"7z\xbc\xaf": "7-Zip",
    b"Rar!": "RAR",
    b"\x28\xb5\x2f\xfd": "Zstandard",
    b"version https://git-lfs": "Git-LFS",
    b"<": "HTML",
    b"{": "JSON",
    b"[{": "JSON",
}
"""What files of other formats begin with."""


class SourceFormat(StrEnum):
    """How a file holds its vectors; fastText's `.vec` is word2vec's text."""

    WORD2VEC_TEXT = "word2vec text"
    WORD2VEC_BINARY = "word2vec binary"
    GLOVE = "GloVe text"
    GENSIM = "gensim"


@dataclass(frozen=True, slots=True)
class VectorFile:
    """An open file; `declared` is the number of words that it announces, None if it announces none.

    `read` returns the share of the file, in [0, 1], that `entries` has read. `encoding` is that of its text.
    """

    format: SourceFormat
    dimensions: int
    declared: int | None
    entries: Iterator[Entry]
    read: Callable[[], float]
    encoding: str = UTF8


def opened(source: VectorSource, encoding: str | None = None) -> VectorFile:
    """Open a source as vectors; a text is in UTF-8 unless its first bytes or `encoding` say otherwise.

    A text is never read as binary. Raises NotVectors with what is wrong, EncodingRefused, OSError, and what
    `read_gensim` and unpacking raise.
    """
    if encoding is not None and not can_read(encoding):
        raise EncodingRefused(encoding)
    name = source.path.name
    sample = source.reopened().read(SAMPLE_BYTES)
    if sample.startswith(_PICKLE) and encoding is None:
        return _gensim(source)
    taped = sample[257:262] == b"ustar"
    if taped or sample.startswith(_PACKED):
        links = taped and sample[_TAR_KIND] in _TAR_LINKS
        raise NotVectors(name, "", FileFault.LINKS if links else FileFault.PACKING)
    used = encoding or marked(sample) or UTF8
    return _Text(source, sample, used).opened()


class _Text:
    """A source that is text, or the binary form of word2vec, whose first line is text."""

    def __init__(self, source: VectorSource, sample: bytes, encoding: str) -> None:
        self._source, self._name, self._encoding = source, source.path.name, encoding
        self._raw = sample
        # they end lines, as on old Macintoshes
        self._lone = sample.count(b"\r") > sample.count(b"\r\n") and is_text(sample)
        start = self._recoded(io.BytesIO(sample)) if self._is_recoded else io.BytesIO(sample)
        self._sample = start.read(SAMPLE_BYTES)
        self._lines = self._sample.split(b"\n")
        if len(sample) == SAMPLE_BYTES and len(self._lines) > 1:
            self._lines.pop()  # it may be cut off

    def opened(self) -> VectorFile:
        header = HEADER.fullmatch(self._lines[0]) if self._lines else None
        if header is None:
            return self._without_header()
        declared, dimensions = int(header[1]), int(header[2])
        if not 0 < dimensions <= MOST_DIMENSIONS:
            raise NotVectors(self._name, "", FileFault.DIMENSIONS, 1, str(dimensions), str(MOST_DIMENSIONS))
        rows = self._lines[1:]
        if any(entry(line, dimensions) for line in rows[: TRIED + 1]):
            return self._as_text(SourceFormat.WORD2VEC_TEXT, dimensions, declared)
        content = self._raw[self._raw.find(b"\n") + 1 :]
        if not content.strip() or is_text(content) or self._is_recoded:
            raise self._refused(self._flaw_below(rows, dimensions))
        file = self._source.reopened()
        file.readline()
        entries = binary_entries(file, self._name, declared, dimensions)
        return VectorFile(SourceFormat.WORD2VEC_BINARY, dimensions, declared, entries, self._source.share)

    def _without_header(self) -> VectorFile:
        dimensions = _usual_dimensions(self._lines)
        if dimensions > MOST_DIMENSIONS:
            raise NotVectors(self._name, "", FileFault.DIMENSIONS, 1, str(dimensions), str(MOST_DIMENSIONS))
        if not dimensions:
            raise self._no_table()
        return self._as_text(SourceFormat.GLOVE, dimensions, None)

    def _no_table(self) -> NotVectors:
        """Say what a file is, or what is wrong with its first lines, where none has numbers at its end."""
        start = self._sample.lstrip()
        for magic, kind in _OTHERS.items():
            if start.startswith(magic):
                return NotVectors(self._name, "", FileFault.FORMAT, found=kind)
        if self._encoding == UTF8 and (wide := wide_encoding(self._raw)):
            return NotVectors(self._name, "", FileFault.ENCODING, 1, wide)
        if self._encoding == UTF8 and is_binary(self._raw):
            return NotVectors(self._name, "", FileFault.BINARY)
        flaws = [flaw_of(line, 0, number) for number, line in self._numbered(self._lines)]
        told = [one for one in flaws if one.fault is not FileFault.NOTHING]
        return self._refused(next(iter(told), Flaw(FileFault.NOTHING)))

    def _as_text(self, kind: SourceFormat, dimensions: int, declared: int | None) -> VectorFile:
        file = self._source.reopened()
        lines = self._recoded(file) if self._is_recoded else file
        guess = None if is_utf8(self._raw) else probable(self._raw)
        entries = _entries(lines, dimensions, int(declared is not None), guess)
        return VectorFile(kind, dimensions, declared, entries, self._source.share, self._encoding)

    def _flaw_below(self, rows: list[bytes], dimensions: int) -> Flaw:
        """Say what is wrong with the lines below a header, none of which fits."""
        usual = _usual_dimensions(rows)
        flaws = [flaw_of(line, dimensions, number + 1) for number, line in self._numbered(rows)]
        first = next(iter(flaws), Flaw(FileFault.NOTHING, 1))
        if first.fault is FileFault.COLUMNS and first.found == str(usual):
            return Flaw(FileFault.HEADER, 1, str(dimensions), str(usual))
        return first

    def _refused(self, flaw: Flaw) -> NotVectors:
        return NotVectors(self._name, "", flaw.fault, flaw.line, flaw.found, flaw.wanted)

    @staticmethod
    def _numbered(lines: list[bytes]) -> list[tuple[int, bytes]]:
        numbered = [(number, line) for number, line in enumerate(lines, start=1) if line.strip()]
        return numbered[: TRIED + 1]

    @property
    def _is_recoded(self) -> bool:
        return self._lone or self._encoding != UTF8

    def _recoded(self, file: IO[bytes]) -> IO[bytes]:
        return cast("IO[bytes]", io.BufferedReader(Recoded(file, self._encoding), 1 << 16))


def _usual_dimensions(lines: Iterable[bytes]) -> int:
    counts = Counter(numbers_at_the_end(line.split()) for line in lines if line.strip())
    return max(counts, key=lambda count: (counts[count], count), default=0)


def _entries(file: IO[bytes], dimensions: int, skipped: int, guess: str | None) -> Iterator[Entry]:
    """Read the lines after those that are `skipped`; `guess` may be the encoding of what is no UTF-8."""
    number = 0
    while line := file.readline(LONGEST_LINE):
        number += 1
        if number > skipped and not line.isspace():
            found = entry(line, dimensions) or flaw_of(line, dimensions, number)
            if guess and isinstance(found, Flaw) and found.fault is FileFault.ENCODING:
                found = replace(found, found=guess)
            yield found


def _gensim(source: VectorSource) -> VectorFile:
    found = read_gensim(source.path, source.reopened, packed=source.packed)
    done = [0]

    def entries() -> Iterator[Entry]:
        for done[0], word in enumerate(found.words, start=1):
            with np.errstate(over="ignore"):
                row = np.asarray(found.table[done[0] - 1], np.float32)
            text = str(word).encode(errors="replace")
            yield checked(text, row) or Flaw(FileFault.NUMBER, done[0], str(word))

    words, dimensions = len(found.words), int(found.table.shape[1])
    return VectorFile(SourceFormat.GENSIM, dimensions, words, entries(), lambda: done[0] / max(1, words))
