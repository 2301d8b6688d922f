"""Names of several words, as `são paulo`, which are one thing where they are typed plainly too."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Final

from embeddings.language.spelt_alike import folded

_LIST: Final = Path(__file__).with_name("long_names.txt")
_LANGUAGES: Final = ("pt", "en")
_MOST_WORDS: Final = 5


def is_long_name(text: str) -> bool:
    """Say whether a text is a listed name of several words, in any case and with any accents."""
    return " " in text and folded(" ".join(text.split())) in _names()


def with_long_names(words: Sequence[str]) -> list[str]:
    """Put words together that are one name, the longest name first: `paris`, `nova york`."""
    found: list[str] = []
    place = 0
    while place < len(words):
        size = next((size for size in range(_MOST_WORDS, 1, -1) if _is_name(words, place, size)), 1)
        found.append(" ".join(words[place : place + size]))
        place += size
    return found


def _is_name(words: Sequence[str], place: int, size: int) -> bool:
    return place + size <= len(words) and is_long_name(" ".join(words[place : place + size]))


@cache
def _names() -> frozenset[str]:
    from babel import Locale  # noqa: PLC0415 - 10 ms that only a text of several words needs

    own = (line for line in _LIST.read_text(encoding="utf-8").splitlines() if line and line[0] != "#")
    countries = (
        name
        for language in _LANGUAGES
        for code, name in Locale.parse(language).territories.items()
        if code.isalpha() and " " in name
    )
    return frozenset(folded(name) for name in (*own, *countries))
