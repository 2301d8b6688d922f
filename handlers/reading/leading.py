"""Small words before the words of a command: `/neighbors of dog`."""

import re
from dataclasses import dataclass

from handlers.reading.wording import Wording

_ALONE = frozenset({"neighbors", "opposite", "dims", "embedding", "vector"})
"""Commands that may be asked about a sentence: only before a word or a short name a small one is too much."""
_LISTED = frozenset({"similar", "rank", "oddone", "matrix", "map"})
_SUM = "analogy"
_NAME = r"[^\W\d_][\w-]*(?:\s+[^\W\d_][\w-]*){0,2}"


@dataclass(frozen=True, slots=True)
class WithoutSmall:
    """A text without the small words before its words: which these were, and the phrases that they made."""

    text: str
    small: tuple[str, ...]
    phrases: tuple[str, ...]


def without_small(command: str, text: str, wording: Wording) -> WithoutSmall | None:
    """Leave out `of` before a command's words; None where there is none, or nothing but small words.

    Of a list each part may have one: `of king and of queen`, of a sum only its first term. A capital belongs
    to a name, as in `Da Vinci`.
    """
    small = "|".join(map(re.escape, sorted(wording.before, key=len, reverse=True)))
    if command in _ALONE:
        return _before_one(small, text, wording)
    if command == _SUM:
        begin = r"(\A\s*)"
    elif command in _LISTED:
        between = "|".join(map(re.escape, sorted(wording.between)))
        begin = rf"((?:\A|[,;]|\s(?:{between})(?=\s))\s*)"
    else:
        return None
    part = rf"{begin}({small})\s+(?!(?:{small})\b)(?=([^\W\d_][\w-]*))"
    parts = re.findall(part, text)
    if not parts:
        return None
    phrases = tuple(f"{word} {after}" for _, word, after in parts)
    return WithoutSmall(re.sub(part, r"\1", text), tuple(word for _, word, _ in parts), phrases)


def _before_one(small: str, text: str, wording: Wording) -> WithoutSmall | None:
    """Leave out what stands before a word or a name of several: `of São Paulo`."""
    found = re.fullmatch(rf"\s*({small})\s+({_NAME})[\s.!?]*", text)
    if found is None or found[2].split()[0].casefold() in wording.before:
        return None
    first, whole = found[2].split()[0], " ".join(found[2].split())
    phrases = dict.fromkeys((f"{found[1]} {first}", f"{found[1]} {whole}"))
    return WithoutSmall(whole, (found[1],), tuple(phrases))
