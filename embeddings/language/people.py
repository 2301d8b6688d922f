"""Words of people, of which a number may show the prejudices of the texts: gender, groups, professions."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Final

_FOLDER: Final = Path(__file__).parent


class AboutPeople(StrEnum):
    """What a word says of people."""

    GENDER = "gender"
    GROUP = "group"
    PROFESSION = "profession"


def people_in(language: str, words: Iterable[str]) -> frozenset[AboutPeople]:
    """Return which kinds of words about people are among some words; none in a language without a list."""
    listed = _listed(language)
    return frozenset(kind for word in words if (kind := listed.get(word.lower())) is not None)


def axis_may_be_biased(language: str, poles: Iterable[str]) -> bool:
    """Say whether a line between these poles divides people."""
    return bool(people_in(language, poles) & {AboutPeople.GENDER, AboutPeople.GROUP})


def sum_may_be_biased(language: str, words: Iterable[str]) -> bool:
    """Say whether a sum of these words ties a gender or a group to a profession."""
    found = people_in(language, words)
    return AboutPeople.PROFESSION in found and bool(found & {AboutPeople.GENDER, AboutPeople.GROUP})


@cache
def _listed(language: str) -> Mapping[str, AboutPeople]:
    file = _FOLDER / f"people.{language}.txt"
    kinds: dict[str, AboutPeople] = {}
    kind: AboutPeople | None = None
    for line in file.read_text(encoding="utf-8").splitlines() if file.is_file() else []:
        if line.startswith("["):
            kind = AboutPeople(line.strip("[]"))
        elif kind is not None and not line.startswith("#"):
            kinds |= dict.fromkeys(line.split(), kind)
    return kinds
