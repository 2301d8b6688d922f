"""Lists that are longer than any question takes: words alone, between commas, on lines or between spaces."""

import re
from collections.abc import Collection

from handlers.reading.patterns import folded_words
from handlers.reading.plain import neat

_PARTING = re.compile(r"[,;\n]")
_PROSE = re.compile(r"[?!:]|\.\s|https?:|www\.")
_MOST_IN_PART = 4  # words: `dor de cabeça`


def listed_at_length(
    typed: str, least: int, small: Collection[str], linking: Collection[str], ands: Collection[str]
) -> list[str]:
    """Give the words of a list of at least `least`; none of any other text.

    `small` words are no part of it, but for `linking` ones within a phrase; `ands` stand between two.
    """
    text = typed.strip(" .!?\n")
    if _PROSE.search(text):
        return []
    parts = _PARTING.split(text) if _PARTING.search(text) else text.split()
    written = [neat(one) for part in parts for one in _between_ands(part, ands)]
    items = [one for one in written if any(map(str.isalpha, one))]
    if len(items) < least or any(_is_clause(item, small, linking) for item in items):
        return []
    return items


def _between_ands(part: str, ands: Collection[str]) -> list[str]:
    parted: list[list[str]] = [[]]
    for word in part.split():
        if word.casefold() in ands:
            parted.append([])
        else:
            parted[-1].append(word)
    return [" ".join(words) for words in parted if words]


def _is_clause(item: str, small: Collection[str], linking: Collection[str]) -> bool:
    words = folded_words(item)
    inner = set(small) - set(linking) if len(words) > 1 else small
    return not 1 <= len(words) <= _MOST_IN_PART or any(word in inner for word in words)
