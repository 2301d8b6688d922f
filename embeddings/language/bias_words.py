"""The words of a language by which the bias of a model is measured: pairs, professions, things, flowers."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

_FOLDER: Final = Path(__file__).parent

PairsOfWords = tuple[tuple[str, str], ...]
"""Pairs that differ in gender alone, he first: `ele ela`."""


@dataclass(frozen=True, slots=True)
class BiasWords:
    """The lists of a language, by their headings in its file; those that it lacks are empty."""

    lists: Mapping[str, tuple[str, ...]]

    def __getitem__(self, heading: str) -> tuple[str, ...]:
        return self.lists.get(heading, ())

    def pairs(self, heading: str) -> PairsOfWords:
        """Read a list as pairs: its first and second word, its third and fourth, and so on."""
        words = self[heading]
        return tuple(zip(words[::2], words[1::2], strict=True))


@cache
def bias_words(language: str) -> BiasWords:
    """Read the words of a language; none where it has no file."""
    file = _FOLDER / f"bias.{language}.txt"
    lists: dict[str, list[str]] = {}
    heading = ""
    for line in file.read_text(encoding="utf-8").splitlines() if file.is_file() else []:
        if line.startswith("["):
            heading = line.strip("[]")
        elif not line.startswith("#"):
            lists.setdefault(heading, []).extend(line.split())
    return BiasWords({name: tuple(words) for name, words in lists.items() if name})
