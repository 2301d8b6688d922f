"""Places of a list as people type them beside a word: `10`, `11-20`, `11 - 20`, `(20)`, `1.000`."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

_COUNT = r"[+-]?\d{1,3}(?:[.,]\d{3})+|[+-]?\d+"
_PLACES = re.compile(rf"\(?(?:({_COUNT})|(\d+) ?[-\u2010-\u2015\u2212] ?(\d+))\)?")
_PLAIN = re.compile(r"[+-]?\d{1,6}|\d{1,6}[-\u2013]\d{1,6}", re.ASCII)
_MOST_DIGITS = 9  # more say nothing else, and take a long time to be made a number
_LONGEST = 3  # words that a range may have: `11 - 20`


@dataclass(frozen=True, slots=True)
class Places:
    """From which place to which was asked for; `typed` is what says so, where it might be a word."""

    first: int
    last: int
    typed: str = ""


def places_behind(words: Sequence[str]) -> tuple[Places, int] | None:
    """Read places at the end of some words, the first of which is none; say how many words they are."""
    for size in (_LONGEST, 1):
        if len(words) > size and (found := _places(" ".join(words[-size:]))) is not None:
            return found, size
    return None


def places_before(words: Sequence[str]) -> Places | None:
    """Read places in the first of several words."""
    found = _places(words[0]) if len(words) > 1 else None
    return None if found is None else Places(found.first, found.last, words[0])


def _places(text: str) -> Places | None:
    found = _PLACES.fullmatch(text)
    if found is None:
        return None
    typed = "" if _PLAIN.fullmatch(text) else text
    if found[1] is not None:
        return Places(1, _number(found[1]), typed)
    one, other = _number(found[2]), _number(found[3])
    return Places(min(one, other), max(one, other), typed)


def _number(digits: str) -> int:
    sign = -1 if digits.startswith("-") else 1
    return sign * int(re.sub(r"\D", "", digits)[:_MOST_DIGITS])
