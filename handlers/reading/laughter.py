"""Laughter around a message: `kkk`, `haha`, `lol`."""

import re
from collections.abc import Sequence

from handlers.reading.wording import Wording

_WORD = re.compile(r"\S+")
_LAUGH = re.compile(
    r"k{2,}|(?:rs)+s*|(?:h?[aeu]h){2,}[aeu]?|(?:h[aeiu]){2,}h?|(?:hu[ae]){2,}h?|lo+l|lmao|xd+", re.IGNORECASE
)
_SIGNS = ",.!"
_LONGEST, _SHORT_NAME = 40, 3  # letters


def without_laughter(text: str, wording: Wording) -> str:
    """Leave out the laughter around a text; it is a word where a small one leads to it: `king and lol`."""
    words = list(_WORD.finditer(text))
    begin, end = 0, len(words)
    while begin < end and is_laughter(words[begin].group()):
        begin += 1
    while begin < end and is_laughter(words[end - 1].group()) and not _is_listed(words, end - 1):
        end -= 1
    if begin == end:
        return text
    last = words[end - 1].group().strip(_SIGNS).casefold()
    leads = last in wording.before | wording.together or wording.separates(last)
    stop = len(text) if leads or end == len(words) else words[end - 1].end()
    return text[words[begin].start() if begin else 0 : stop]


def _is_listed(words: Sequence[re.Match[str]], place: int) -> bool:
    """Say whether a word is one of a list, or a name in capitals: `SP, RJ, RS`, `Santa Catarina RS`."""
    word, before = words[place].group(), words[place - 1].group() if place else ""
    shouted = all(one.group().isupper() for one in words)
    return word.isupper() and len(word) <= _SHORT_NAME and (before.endswith(",") or not shouted)


def is_laughter(word: str) -> bool:
    """Say whether a word is laughter and nothing else; signs may stand around it."""
    return len(word) <= _LONGEST and _LAUGH.fullmatch(word.strip(_SIGNS)) is not None
