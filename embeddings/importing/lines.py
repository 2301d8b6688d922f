"""One line of a text of vectors: a word and its numbers, or what is wrong with it."""

import re
from dataclasses import dataclass

import numpy as np

from embeddings.errors import FileFault
from embeddings.files.encodings import is_utf8, probable
from embeddings.table.space import MOST_WEIGHT, Vector

WORD = 2_000  # bytes; a longer key is no word
_QUOTED = 24  # characters of a line that are shown
_COMMA = re.compile(rb"[+-]?\d*,\d+([eE][+-]?\d+)?")
_THOUSANDS = re.compile(rb"[+-]?\d{1,3}(,\d{3})+(\.\d*)?")
_SPARSE = re.compile(rb"\d+:[+-]?[\d.]+([eE][+-]?\d+)?")
_FORMS = ((FileFault.THOUSANDS, _THOUSANDS), (FileFault.COMMA, _COMMA), (FileFault.SPARSE, _SPARSE))
_SEPARATORS = (b";", b",", b"|")


@dataclass(frozen=True, slots=True)
class Flaw:
    """Why a line, or a word of a binary file, was left out: see NotVectors for the fields."""

    fault: FileFault
    line: int = 0
    found: str = ""
    wanted: str = ""


Entry = tuple[str, Vector] | Flaw
"""A word with its vector, (dimensions,) float32, or what is wrong with a line."""


def entry(line: bytes, dimensions: int) -> tuple[str, Vector] | None:
    """Read one line of text: a word, which may hold spaces, and one number for each dimension.

    It is None for any other line, and also for a line with one number too many.
    """
    fields = line.rsplit(None, dimensions)
    if len(fields) != dimensions + 1:
        return None
    pieces = fields[0].split()
    if len(pieces) > 1 and is_number(pieces[-1]):
        return None
    try:
        if any(b"_" in field for field in fields[1:]):  # Python takes 1_0 for 10
            return None
        with np.errstate(over="ignore"):  # a number that is too large becomes infinite and is then refused
            vector = np.array(fields[1:], dtype=np.float32)
    except ValueError:
        return None
    return checked(b" ".join(pieces), vector)


def checked(word: bytes, vector: Vector) -> tuple[str, Vector] | None:
    """Return a word and its vector, None if one of them cannot be used."""
    try:
        text = word.decode()
    except UnicodeDecodeError:
        return None
    fit = len(word) <= WORD and text.strip() and "\ufffd" not in text
    return (text, vector) if fit and np.abs(vector).max() < MOST_WEIGHT else None


def is_number(field: bytes) -> bool:
    """Say whether a field of a line is a number, finite or not."""
    try:
        float(field)
    except ValueError:
        return False
    return b"_" not in field  # Python takes 1_0 for 10


def numbers_at_the_end(fields: list[bytes]) -> int:
    """Count the numbers after a line's word."""
    numbers = 0
    for field in reversed(fields[1:]):  # the first is the word, even if it looks like a number
        if not is_number(field):
            break
        numbers += 1
    return numbers


def flaw_of(line: bytes, dimensions: int, number: int) -> Flaw:
    """Say what is wrong with a line that `entry` could not read; `dimensions` are 0 if nobody knows them."""
    if not is_utf8(line.strip()):
        return Flaw(FileFault.ENCODING, number, probable(line))
    fields = line.split()
    written = _written_otherwise(line, fields)
    if written is not None:
        return Flaw(written[0], number, excerpt(written[1]))
    numbers = numbers_at_the_end(fields)
    if numbers and numbers != dimensions:
        return Flaw(FileFault.COLUMNS, number, str(numbers), str(dimensions))
    return _flaw_in(fields, numbers, number)


def _flaw_in(fields: list[bytes], numbers: int, number: int) -> Flaw:
    """Find the field that is wrong in a line that has as many as it should."""
    senseless = [one for one in fields[len(fields) - numbers :] if not abs(float(one)) < MOST_WEIGHT]
    if senseless:
        return Flaw(FileFault.NUMBER, number, excerpt(senseless[0]))
    if numbers:
        return Flaw(FileFault.KEY, number, excerpt(b" ".join(fields[:-numbers])))
    if any(map(is_number, fields[1:])):
        last = next(one for one in fields[:0:-1] if not is_number(one))
        return Flaw(FileFault.NUMBER, number, excerpt(last))
    return Flaw(FileFault.NOTHING, number, excerpt(b" ".join(fields)))


def excerpt(content: bytes) -> str:
    """Return the beginning of some bytes, as it can be shown."""
    text = content.decode(errors="replace")
    return text if len(text) <= _QUOTED else text[: _QUOTED - 1] + "…"


def _written_otherwise(line: bytes, fields: list[bytes]) -> tuple[FileFault, bytes] | None:
    """Find the numbers of a line that are written in another way than Python's."""
    for fault, form in _FORMS:
        written = [field for field in fields[1:] if form.fullmatch(field)]
        if written and len(written) + sum(map(is_number, fields[1:])) >= (len(fields) - 1 or 1):
            return fault, written[0]
    for separator in _SEPARATORS:
        parts = [part.strip() for part in line.split(separator)]
        if len(parts) > 2 and all(is_number(part) or _COMMA.fullmatch(part) for part in parts[1:]):
            return FileFault.SEPARATOR, separator
    return None
