"""Words that a list names as opposites, which no vectors know."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Final

_FOLDER: Final = Path(__file__).parent
_HEADING, _CONVERSE = "## ", "## converse"


@dataclass(frozen=True, slots=True)
class Opposites:
    """What stands opposite a listed word: its `contraries`, or its `counterparts`, as buyers have sellers."""

    contraries: tuple[str, ...] = ()
    counterparts: tuple[str, ...] = ()


@dataclass(slots=True)
class _Found:
    contraries: list[str] = field(default_factory=list)
    counterparts: list[str] = field(default_factory=list)


def opposites_of(language: str, forms: Iterable[str]) -> Opposites:
    """Return what a list has for the first form of a word that it has; nothing for a word that it hasn't."""
    listed = _opposites_in(language)
    return next((listed[form] for form in forms if form in listed), Opposites())


def pairs_in(language: str) -> tuple[tuple[str, str], ...]:
    """Give all pairs of a language's list, each pair once."""
    return tuple((one, other) for one, other, _ in _pairs(language))


@cache
def _opposites_in(language: str) -> Mapping[str, Opposites]:
    found: dict[str, _Found] = {}
    for one, other, converse in _pairs(language):
        for here, there in ((one, other), (other, one)):
            entry = found.setdefault(here, _Found())
            (entry.counterparts if converse else entry.contraries).append(there)
    return {word: Opposites(tuple(one.contraries), tuple(one.counterparts)) for word, one in found.items()}


def _pairs(language: str) -> Iterator[tuple[str, str, bool]]:
    """Give each pair, and whether it stands under a heading of counterparts."""
    file = _FOLDER / f"opposites.{language}.txt"
    converse = False
    for line in file.read_text(encoding="utf-8").splitlines() if file.is_file() else []:
        if line.startswith(_HEADING):
            converse = line.startswith(_CONVERSE)
        elif line and line[0] != "#":
            one, other = line.split()
            yield one, other, converse
