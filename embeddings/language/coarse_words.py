"""Words that are vulgar, hateful or sexual, so that a bot does not show them by its own choice."""

from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from pathlib import Path

from embeddings.language.spelt_alike import folded

_LISTS = Path(__file__).parent / "coarse"
_EVERYWHERE = "en"  # its coarse words are used in all languages


class Category(StrEnum):
    """Why a word is not shown."""

    VULGAR = "vulgar"
    INSULT = "insult"
    SLUR = "slur"
    SEXUAL = "sexual"


class CoarseWords:
    """The listed words of a language and of English; inflections stand in the lists, or a star for them."""

    def __init__(self, language: str) -> None:
        self._whole: dict[str, Category] = {}
        self._beginnings: dict[str, Category] = {}
        for listed in dict.fromkeys((_EVERYWHERE, language)):
            for word, category in _entries(listed):
                kept = self._beginnings if word.endswith("*") else self._whole
                kept[word.rstrip("*")] = category
        self._lengths = sorted({len(word) for word in self._beginnings})

    def category(self, word: str) -> Category | None:
        """Return the category of a word in any case and with any accents, None if it is not listed."""
        wanted = folded(word)
        found = self._whole.get(wanted)
        if found is not None:
            return found
        beginnings = (self._beginnings.get(wanted[:length]) for length in self._lengths)
        return next((category for category in beginnings if category is not None), None)


@cache
def _entries(language: str) -> tuple[tuple[str, Category], ...]:
    """Read the list of a language; empty if there is none."""
    file = _LISTS / f"{language}.txt"
    return tuple(_read(file.read_text(encoding="utf-8"))) if file.is_file() else ()


def _read(text: str) -> Iterator[tuple[str, Category]]:
    category: Category | None = None
    for line in text.splitlines():
        if line.startswith("#") or not line.strip():
            continue
        if line.startswith("["):
            category = Category(line.strip("[]"))
        elif category is not None:
            yield from ((folded(word), category) for word in line.split())
