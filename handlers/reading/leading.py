"""Small words before the words of a command: `/neighbors of dog`."""

import re
from dataclasses import dataclass

from handlers.reading.wording import Wording

_ALONE = frozenset({"neighbors", "opposite", "dims", "embedding", "vector"})
"""Commands that may be asked about a phrase: only before a single word a small one is too much."""
_LISTED = frozenset({"similar", "rank", "oddone", "matrix", "map"})


@dataclass(frozen=True, slots=True)
class WithoutSmall:
    """A text without the small words before its words: which these were, and the phrases that they made."""

    text: str
    small: tuple[str, ...]
    phrases: tuple[str, ...]


def without_small(command: str, text: str, wording: Wording) -> WithoutSmall | None:
    """Leave out `of` before a command's words; None where there is none, or nothing but small words.

    Of a list each part may have one: `of king and of queen`. A capital belongs to a name, as in `Da Vinci`.
    """
    small = "|".join(map(re.escape, sorted(wording.before)))
    if command in _ALONE:
        found = re.fullmatch(rf"\s*({small})\s+([^\W\d_][\w-]*)[\s.!?]*", text)
        kept = found is not None and found[2].casefold() not in wording.before
        return WithoutSmall(found[2], (found[1],), (f"{found[1]} {found[2]}",)) if found and kept else None
    if command not in _LISTED:
        return None
    between = "|".join(map(re.escape, sorted(wording.between)))
    part = rf"((?:\A|[,;]|\s(?:{between})(?=\s))\s*)({small})\s+(?!(?:{small})\b)(?=([^\W\d_][\w-]*))"
    parts = re.findall(part, text)
    if not parts:
        return None
    phrases = tuple(f"{word} {after}" for _, word, after in parts)
    return WithoutSmall(re.sub(part, r"\1", text), tuple(word for _, word, _ in parts), phrases)
