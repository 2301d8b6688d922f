"""Files with which people test word vectors: rated pairs and analogies."""

import csv
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import permutations
from math import isfinite
from pathlib import Path
from typing import Any, TypeVar

from embeddings.errors import NotRatings
from embeddings.files.encodings import marked, probable

MOST_LOST = 0.5
"""The share of a file's lines that may be no pairs or analogies; a table has a line of headings."""
_SEPARATORS = ("\t", ";", "|", ",")
_COMMENT = re.compile(r"#(\s|#|$)")  # `#amor` is a word
_Found = TypeVar("_Found")
_NUMBER = re.compile(r"[+\u2212-]?\d+([.,]\d+)?([eE][+-]?\d+)?")


@dataclass(frozen=True, slots=True)
class RatedPair:
    """Two words and their rating: how similar or related people found them, on any scale."""

    first: str
    second: str
    rating: float


@dataclass(frozen=True, slots=True)
class Ratings:
    """The pairs of a file; `identical` counts the pairs of a word with itself, which are left out.

    `lost` are the numbers of the lines, or of the items of a JSON list, that are no pairs; from 1. Headings,
    comments and empty lines are not among them.
    """

    name: str
    pairs: tuple[RatedPair, ...]
    identical: int
    lost: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class AnalogyQuestion:
    """`first` is to `second` as `third` to `fourth`."""

    category: str
    first: str
    second: str
    third: str
    fourth: str


def read_ratings(path: Path) -> Ratings:
    """Read rated pairs: a JSON list of `term1`, `term2`, `value`, or a table of two words and a number.

    The columns of a line are separated by tabs, semicolons, bars, commas or spaces, whatever other lines do,
    and may be in quotes. A first column that numbers the lines is not read, nor are comments (`#`), headings
    and empty lines. Raises OSError, and NotRatings, also if half of the lines are no pairs.
    """
    text = _text(path)
    if text.lstrip().startswith("["):
        read = _from_json(path, text)
    else:
        columns = _numbered_away([(number, _columns(line, 3)) for number, line in _lines(text)])
        read = _without_heading([(number, _rated(some)) for number, some in columns])
    found = _mostly(path, read)
    pairs = tuple(pair for pair in found if pair.first != pair.second)
    lost = tuple(number for number, pair in read if pair is None)
    return Ratings(path.name, pairs, len(found) - len(pairs), lost)


def read_analogies(path: Path) -> tuple[AnalogyQuestion, ...]:
    """Read analogies under lines `: category`: four words in a line, or two; then each two lines make one.

    Words are separated as in rated pairs. Raises OSError, and NotRatings, also if half of the lines are none.
    """
    named = [(number, line) for number, line in _lines(_text(path)) if not line.lstrip().startswith(":")]
    fits = [(number, len(_columns(line, 2)) in {2, 4} or None) for number, line in named]
    _mostly(path, fits)
    found = tuple(_analogies(_text(path)))
    if not found:
        raise NotRatings(path.name)
    return found


def _text(path: Path) -> str:
    content = path.read_bytes()
    try:
        return content.decode(marked(content) or "utf-8")
    except UnicodeDecodeError as error:
        raise NotRatings(path.name, encoding=probable(content)) from error


def _lines(text: str) -> list[tuple[int, str]]:
    """Return the lines that are neither empty nor a comment, with their numbers."""
    numbered = enumerate(re.split("\r\n|\r|\n", text), start=1)
    return [(number, line) for number, line in numbered if line.strip() and not _COMMENT.match(line)]


def _without_heading(read: list[tuple[int, _Found | None]]) -> list[tuple[int, _Found | None]]:
    """Leave out the first line if it is no pair: it names the columns."""
    return read[1:] if len(read) > 1 and read[0][1] is None else read


def _mostly(path: Path, read: Sequence[tuple[int, _Found | None]]) -> list[_Found]:
    found = [one for _, one in read if one is not None]
    if not found:
        raise NotRatings(path.name)
    lost = [number for number, one in read if one is None]
    if len(lost) > MOST_LOST * len(read):
        raise NotRatings(path.name, lost[0], len(lost), len(read))
    return found


def _columns(line: str, least: int) -> list[str]:
    """Cut a line at its own separator; what stands in quotes is one column.

    What gives fewer columns than `least` separates nothing, as the comma in `rei rainha 8,5`.
    """
    for separator in _SEPARATORS:
        columns = _cut(line, separator) if separator in line else []
        if len(columns) >= least:
            return columns
    return line.split()


def _cut(line: str, separator: str) -> list[str]:
    reader = csv.reader([line], delimiter=separator, skipinitialspace=True)
    try:
        return [column.strip() for column in next(reader)]
    except csv.Error:  # a column of more than 131,072 characters
        return []


def _numbered_away(read: list[tuple[int, list[str]]]) -> list[tuple[int, list[str]]]:
    """Leave out a first column that only counts the lines, before two words and a number."""
    rated = [columns for _, columns in read if len(columns) > 3 and _number(columns[3]) is not None]
    counted = [columns for columns in rated if _number(columns[0]) is not None]
    if len(counted) <= len(read) * MOST_LOST or any(_number(columns[1]) is not None for columns in counted):
        return read
    return [(number, columns[1:]) for number, columns in read]


def _rated(columns: Sequence[str]) -> RatedPair | None:
    rating = next((value for column in columns[2:] if (value := _number(column)) is not None), None)
    if rating is None or not (columns[0] and columns[1]):
        return None
    return RatedPair(columns[0], columns[1], rating)


def _number(text: str) -> float | None:
    if not _NUMBER.fullmatch(text):
        return None
    value = float(text.replace(",", ".").replace("\u2212", "-"))
    return value if isfinite(value) else None


def _from_json(path: Path, text: str) -> list[tuple[int, RatedPair | None]]:
    try:
        items = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise NotRatings(path.name) from error
    return [(number, _pair(item)) for number, item in enumerate(items, start=1)]


def _pair(item: Any) -> RatedPair | None:  # noqa: ANN401 - whatever JSON has
    """Read an item; None for one that is not two words and a number."""
    try:
        first, second, value = item["term1"], item["term2"], item["value"]
        rating = _number(str(value))
    except (TypeError, KeyError, OverflowError):
        return None
    words = isinstance(first, str) and isinstance(second, str) and first and second
    if not words or rating is None or isinstance(value, bool):
        return None
    return RatedPair(first, second, rating)


def _analogies(text: str) -> Iterator[AnalogyQuestion]:
    category, pairs = "", list[tuple[str, str]]()
    for _, line in _lines(text):
        if line.lstrip().startswith(":"):
            yield from _crossed(category, pairs)
            category, pairs = " ".join(line.split()).lstrip(": "), []
            continue
        words = _columns(line, 2)
        if len(words) == 4:
            yield AnalogyQuestion(category, *words)
        elif len(words) == 2:
            pairs.append((words[0], words[1]))
    yield from _crossed(category, pairs)


def _crossed(category: str, pairs: list[tuple[str, str]]) -> Iterator[AnalogyQuestion]:
    return (AnalogyQuestion(category, *one, *other) for one, other in permutations(pairs, 2))
