"""Files with which people test word vectors: rated pairs and analogies."""

import csv
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import permutations
from math import isfinite
from pathlib import Path
from typing import Any, TypeVar

from embeddings.errors import NotRatings
from embeddings.files.encodings import is_binary, marked, probable

MOST_LOST = 0.5
"""The share of a file's lines that may be no pairs or analogies; a table has a line of headings."""
MOST_CROSSED = 100
"""The pairs of a category of which each is asked with each: 9,900 analogies, and never more of more pairs."""
_SEPARATORS = ("\t", ";", "|", ",")
_COMMENT = re.compile(r"#(\s|#|$)")  # `#amor` is a word
_Found = TypeVar("_Found")
_NUMBER = re.compile(r"[+\u2212-]?(\d+\.|(\d+|\d*[.,]\d+)([eE][+-]?\d+)?)")
_PARTED_NUMBER = re.compile(r"^(?P<before>[^\t;|]*),(?P<whole>\s*[+\u2212-]?\d+),(?P<part>\d+)\s*")
"""The end of a line whose columns are parted by the sign that its decimals have: `rei,rainha,8,5`."""


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
    comments and empty lines are not among them. `joined` is a line in which `8,5` was read as one number
    though commas part its columns; "" where no line was.
    """

    name: str
    pairs: tuple[RatedPair, ...]
    identical: int
    lost: tuple[int, ...] = ()
    joined: str = ""


@dataclass(frozen=True, slots=True)
class AnalogyQuestion:
    """`first` is to `second` as `third` to `fourth`."""

    category: str
    first: str
    second: str
    third: str
    fourth: str


@dataclass(frozen=True, slots=True)
class Analogies:
    """The analogies of a file; `lost` are the numbers of the lines that are none, or a pair without another.

    `thinned` are the categories with so many pairs that not each was asked with each.
    """

    name: str
    questions: tuple[AnalogyQuestion, ...]
    lost: tuple[int, ...] = ()
    thinned: tuple[str, ...] = ()


def read_ratings(path: Path) -> Ratings:
    """Read rated pairs: a JSON list of `term1`, `term2`, `value`, or a table of two words and a number.

    The columns of a line are separated by tabs, semicolons, bars, commas or spaces, whatever other lines do,
    and may be in quotes. A first column that numbers the lines is not read, nor are comments (`#`), headings
    and empty lines. Raises OSError, and NotRatings, also if half of the lines are no pairs.
    """
    text, joined = _text(path), ""
    if text.lstrip().startswith("["):
        read = _from_json(path, text)
    else:
        lines, joined = _with_points(_lines(text))
        columns = _numbered_away([(number, _columns(line, 3)) for number, line in lines])
        read = _without_heading([(number, _rated(some)) for number, some in columns])
    found = _mostly(path, read)
    pairs = tuple(pair for pair in found if pair.first != pair.second)
    lost = tuple(number for number, pair in read if pair is None)
    return Ratings(path.name, pairs, len(found) - len(pairs), lost, joined)


def read_analogies(path: Path) -> Analogies:
    """Read analogies under lines `: category`: four words in a line, or two; then each two lines make one.

    Words are separated as in rated pairs. Where a category has more than `MOST_CROSSED` lines of two words,
    each is asked with those that follow it only. Raises OSError, and NotRatings, also if half of the lines
    are none.
    """
    found = _sections(_lines(_text(path)))
    read = sorted((number, fits or None) for section in found for number, fits in section.fits())
    _mostly(path, read)
    questions = tuple(question for section in found for question in section.questions())
    if not questions:
        raise NotRatings(path.name)
    lost = tuple(number for number, fits in read if not fits)
    return Analogies(path.name, questions, lost, tuple(one.category for one in found if one.is_thinned))


def _text(path: Path) -> str:
    content = path.read_bytes()
    if is_binary(content):
        raise NotRatings(path.name, binary=True)
    try:
        return content.decode(marked(content) or "utf-8")
    except UnicodeDecodeError as error:
        raise NotRatings(path.name, encoding=probable(content)) from error


def _lines(text: str) -> list[tuple[int, str]]:
    """Return the lines that are neither empty nor a comment, with their numbers."""
    numbered = enumerate(re.split("\r\n|\r|\n", text), start=1)
    return [(number, line) for number, line in numbered if line.strip() and not _COMMENT.match(line)]


def _with_points(lines: list[tuple[int, str]]) -> tuple[list[tuple[int, str]], str]:
    """Write `8.5` in `rei,rainha,8,5`, where all rated lines are so, and give the first one; else "".

    A line may also end in a whole number. A heading of as many columns says that 8 and 5 are two numbers.
    """
    rated = [line for _, line in lines if _rated(_columns(line, 3))]
    parted = [line for line in rated if _PARTED_NUMBER.fullmatch(line)]
    heading = lines[0][1] if lines and lines[0][1] not in rated else ""
    widths = {len(_cut(line, ",")) for line in parted}
    wholes = [columns for line in rated if line not in parted and (columns := _cut(line, ","))]
    fits = all(len(columns) + 1 in widths and columns[-1].isdecimal() for columns in wholes)
    if len(widths) != 1 or min(widths) < 4 or not fits or len(_cut(heading, ",")) in widths:
        return lines, ""
    pointed = [(number, _PARTED_NUMBER.sub(r"\g<before>,\g<whole>.\g<part>", line)) for number, line in lines]
    return pointed, parted[0]


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
    except json.JSONDecodeError as error:
        raise NotRatings(path.name, error.lineno, column=error.colno) from error
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


@dataclass(frozen=True, slots=True)
class _Section:
    """The lines below a category's name, with their numbers."""

    category: str
    lines: list[tuple[int, list[str]]]

    @property
    def pairs(self) -> list[list[str]]:
        return [words for _, words in self.lines if len(words) == 2]

    @property
    def is_thinned(self) -> bool:
        return len(self.pairs) > MOST_CROSSED

    def fits(self) -> list[tuple[int, bool]]:
        """Say of each line whether it is of an analogy; a pair needs another pair."""
        sizes = {4, 2} if len(self.pairs) > 1 else {4}
        return [(number, len(words) in sizes) for number, words in self.lines]

    def questions(self) -> Iterator[AnalogyQuestion]:
        """Give the analogies of four words in their order, then those of each two pairs."""
        yield from (AnalogyQuestion(self.category, *words) for _, words in self.lines if len(words) == 4)
        yield from (AnalogyQuestion(self.category, *one, *other) for one, other in self._crossed())

    def _crossed(self) -> Iterable[tuple[list[str], list[str]]]:
        pairs = self.pairs
        if not self.is_thinned:
            return permutations(pairs, 2)
        steps = range(1, max(1, MOST_CROSSED * (MOST_CROSSED - 1) // len(pairs)) + 1)
        return (
            (one, pairs[(place + step) % len(pairs)]) for place, one in enumerate(pairs) for step in steps
        )


def _sections(lines: Sequence[tuple[int, str]]) -> list[_Section]:
    found = [_Section("", [])]
    for number, line in lines:
        if line.lstrip().startswith(":"):
            found.append(_Section(" ".join(line.split()).lstrip(": "), []))
        else:
            found[-1].lines.append((number, _columns(line, 2)))
    return found
