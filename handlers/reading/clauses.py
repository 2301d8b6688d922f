"""The clauses of a text: what stands between its signs."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from handlers.reading.patterns import Said

_EMOJI = "\u2600-\u27bf\U0001f000-\U0001faff"
_BREAK = re.compile(rf"[.!?…;:,\n{_EMOJI}]")
_CLOSING, _OPENING = frozenset('"”»)]>%'), frozenset("“«([<")
_DECIMAL = re.compile(r"\d[.,]\d")
_MOST_CLAUSES = 8


def clause_starts(text: str, words: Sequence[Said]) -> list[int]:
    """Give the places of the words that stand behind a sign, the first one's too."""
    if not words:
        return []
    behind = (
        place
        for place in range(1, len(words))
        if _BREAK.search(text[words[place - 1].end : words[place].start])
        and not _DECIMAL.match(text, words[place - 1].end - 1)
    )
    return [0, *behind]


def stretches(starts: Sequence[int], end: int) -> Iterator[tuple[int, int]]:
    """Give the whole text, then what ends with it, then what begins with it, then each part between signs."""
    if not starts:
        return
    cuts = [*starts[:_MOST_CLAUSES], end]
    stretches = [(start, end) for start in cuts[:-1]]
    stretches += [(0, cut) for cut in reversed(cuts[1:-1])]
    stretches += list(pairwise(cuts))
    yield from dict.fromkeys(stretches)


def clauses(text: str, words: Sequence[Said]) -> Iterator[Sequence[Said]]:
    """Part words at the signs between them."""
    starts = clause_starts(text, words)
    return (words[start:end] for start, end in pairwise([*starts, len(words)]))


def quoted_span(text: str, start: int, end: int) -> tuple[int, int]:
    """Give the place of a part of a text, with its signs where one opens it and one closes it."""
    around = text[start - 1 : start] in _OPENING and text[end : end + 1] in _CLOSING and start > 0
    return (start - 1, end + 1) if around else (start, end)


def closed(text: str, start: int, end: int) -> str:
    """Give a part of a text, with the signs that open and close it."""
    opens = start > 0 and text[start - 1] in _OPENING
    return text[start - opens : end + (text[end : end + 1] in _CLOSING)]
