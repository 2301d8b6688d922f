"""Words of people, of which a number may show the prejudices of texts: gender, groups, judgements."""

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
    JUDGEMENT = "judgement"


_PEOPLE: Final = frozenset({AboutPeople.GENDER, AboutPeople.GROUP})
_SAID_OF_THEM: Final = frozenset({AboutPeople.PROFESSION, AboutPeople.JUDGEMENT})
_ALSO: Final = "en"  # people type English words too, whatever the model's language is


def people_in(language: str, words: Iterable[str]) -> frozenset[AboutPeople]:
    """Return which kinds of words about people are among some words of a language, or of English."""
    listed = (_listed(language), _listed(_ALSO))
    return frozenset(kinds[word.lower()] for kinds in listed for word in words if word.lower() in kinds)


def axis_may_be_biased(language: str, poles: Iterable[str], placed: Iterable[str] = ()) -> bool:
    """Say whether a line divides people: by its poles, or by what it says of those placed on it."""
    found = people_in(language, tuple(poles))
    return bool(found & _PEOPLE) or (
        bool(people_in(language, tuple(placed)) & _PEOPLE) and AboutPeople.JUDGEMENT in found
    )


def words_may_be_biased(language: str, words: Iterable[str]) -> bool:
    """Say whether these words tie a gender or a group to a profession or a judgement, in a sum or a pair."""
    found = people_in(language, tuple(words))
    return bool(found & _SAID_OF_THEM) and bool(found & _PEOPLE)


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
