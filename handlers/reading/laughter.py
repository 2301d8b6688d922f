"""Laughter around a message: `kkk`, `haha`, `lol`."""

import re

from handlers.reading.wording import Wording

_WORD = re.compile(r"\S+")
_LAUGH = re.compile(
    r"k{2,}|(?:rs)+s*|(?:h?[aeu]h){2,}[aeu]?|(?:h[aeiu]){2,}h?|(?:hu[ae]){2,}h?|lo+l|lmao|xd+", re.IGNORECASE
)
_SIGNS = ",.!"
_LONGEST = 40  # letters


def without_laughter(text: str, wording: Wording) -> str:
    """Leave out the laughter around a text; it is a word where a small one leads to it: `king and lol`."""
    words = list(_WORD.finditer(text))
    begin, end = 0, len(words)
    while begin < end and _is_laughter(words[begin].group()):
        begin += 1
    while begin < end and _is_laughter(words[end - 1].group()):
        end -= 1
    if begin == end:
        return text
    last = words[end - 1].group().strip(_SIGNS).casefold()
    leads = last in wording.before | wording.together or wording.separates(last)
    stop = len(text) if leads or end == len(words) else words[end - 1].end()
    return text[words[begin].start() if begin else 0 : stop]


def _is_laughter(word: str) -> bool:
    return len(word) <= _LONGEST and _LAUGH.fullmatch(word.strip(_SIGNS)) is not None
