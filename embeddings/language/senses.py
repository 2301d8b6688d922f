"""Words that are known to have several senses, with words that belong to each of these."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Final

_FOLDER: Final = Path(__file__).parent

Senses = tuple[tuple[str, ...], ...]
"""Words of each sense."""


@cache
def senses_in(language: str) -> Mapping[str, Senses]:
    """Read the words of a language that have several senses; none where it has no list."""
    file = _FOLDER / f"senses.{language}.txt"
    if not file.exists():
        return {}
    lines = [line for line in file.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
    return {word: _senses(told) for word, _, told in (line.partition(":") for line in lines)}


def _senses(told: str) -> Senses:
    return tuple(tuple(word.strip() for word in sense.split(",")) for sense in told.split("|"))
