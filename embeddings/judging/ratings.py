"""Files with which people test word vectors: rated pairs and analogies."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import permutations
from pathlib import Path
from typing import Any

from embeddings.errors import NotRatings

_SEPARATORS = ("\t", ";", ",")


@dataclass(frozen=True, slots=True)
class RatedPair:
    """Two words and their rating: how similar or related people found them, on any scale."""

    first: str
    second: str
    rating: float


@dataclass(frozen=True, slots=True)
class Ratings:
    """The pairs of a file; `identical` counts the pairs of a word with itself, which are left out."""

    name: str
    pairs: tuple[RatedPair, ...]
    identical: int


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

    The columns of a table are separated by tabs, semicolons, commas or spaces; lines without a number, as a
    header or a comment, are skipped. Raises OSError and NotRatings.
    """
    text = _text(path)
    found = _from_json(path, text) if text.lstrip().startswith("[") else list(_from_table(text))
    if not found:
        raise NotRatings(path.name)
    pairs = tuple(pair for pair in found if pair.first != pair.second)
    return Ratings(path.name, pairs, len(found) - len(pairs))


def read_analogies(path: Path) -> tuple[AnalogyQuestion, ...]:
    """Read analogies under lines `: category`: four words in a line, or two; then each two lines make one.

    Raises OSError and NotRatings.
    """
    found = tuple(_analogies(_text(path)))
    if not found:
        raise NotRatings(path.name)
    return found


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise NotRatings(path.name) from error


def _from_json(path: Path, text: str) -> list[RatedPair]:
    try:
        return [_pair(item) for item in json.loads(text)]
    except (ValueError, TypeError, KeyError) as error:
        raise NotRatings(path.name) from error


def _pair(item: dict[str, Any]) -> RatedPair:
    return RatedPair(str(item["term1"]), str(item["term2"]), float(item["value"]))


def _from_table(text: str) -> Iterator[RatedPair]:
    separator = next((mark for mark in _SEPARATORS if mark in text.partition("\n")[0]), None)
    for line in text.splitlines():
        columns = [column.strip() for column in line.split(separator)]
        rating = next((value for column in columns[2:] if (value := _number(column)) is not None), None)
        if rating is not None and columns[0] and columns[1]:
            yield RatedPair(columns[0], columns[1], rating)


def _number(text: str) -> float | None:
    if not re.fullmatch(r"[+-]?\d+([.,]\d+)?([eE][+-]?\d+)?", text):
        return None
    return float(text.replace(",", "."))


def _analogies(text: str) -> Iterator[AnalogyQuestion]:
    category, pairs = "", list[tuple[str, str]]()
    for line in text.splitlines():
        words = line.split()
        if words[:1] and words[0].startswith(":"):
            yield from _crossed(category, pairs)
            category, pairs = " ".join(words).lstrip(": "), []
        elif len(words) == 4:
            yield AnalogyQuestion(category, *words)
        elif len(words) == 2:
            pairs.append((words[0], words[1]))
    yield from _crossed(category, pairs)


def _crossed(category: str, pairs: list[tuple[str, str]]) -> Iterator[AnalogyQuestion]:
    return (AnalogyQuestion(category, *one, *other) for one, other in permutations(pairs, 2))
