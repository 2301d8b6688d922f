"""The heading of a step: `5 min · comando · Quem mora perto`, in any order and language."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from rapidfuzz import process

from handlers.reading.patterns import fold
from rendering.catalog import Catalog, locales
from rendering.lesson_mistakes import Mistake

LONGEST_STEP = 180
"""The most minutes of a step."""
_BETWEEN = r"[\s·•|:;,/()\[\]—–-]"
_SHOWN = re.compile("👁\\ufe0f?")
"""The sign of a step whose command waits until its teacher presses the button with the same sign."""
_DIGITS = 4
_NEAR_ENOUGH = 70  # of 100


class StepKind(StrEnum):
    """What a class does in a step."""

    TEXT = "text"
    COMMAND = "command"
    QUIZ = "quiz"
    PREDICTION = "prediction"
    DEBATE = "debate"
    GAME = "game"


@dataclass(frozen=True, slots=True)
class StepHeading:
    """What the heading of a step says; `language` is that of its words, None where they are of several.

    `waits` says that its command is not done before the teacher shows it.
    """

    kind: StepKind
    minutes: int
    title: str
    language: str | None
    waits: bool = False


def read_heading(text: str, line: int) -> StepHeading | tuple[Mistake, ...]:
    """Read the heading of a step, or say what is wrong with it."""
    number, rest = _minutes(" ".join(_SHOWN.sub("", text).split()))
    mistakes = [] if number is None else _wrong_minutes(number, line)
    if number is None:
        mistakes.append(Mistake(line, "lesson-minutes-missing", {"typed": text}))
    word, title = _kind(rest)
    found = _words().get(fold(word)) if word else None
    if found is None:
        mistakes.append(_unknown_kind(word, text, line))
    waits = _SHOWN.search(text) is not None
    if waits and found is not None and found[0] is not StepKind.COMMAND:
        mistakes.append(Mistake(line, "lesson-waits-kind", {"typed": word}))
    if mistakes or found is None or number is None:
        return tuple(mistakes)
    kind, languages = found
    return StepHeading(kind, int(number), title, languages[0] if len(languages) == 1 else None, waits)


def kind_names(catalog: Catalog) -> Mapping[StepKind, str]:
    """Give the first word of each kind in a language."""
    return {kind: catalog.forms(f"read-lesson-{kind}")[0] for kind in StepKind}


def _minutes(text: str) -> tuple[str | None, str]:
    """Part the number of minutes from a heading; a number alone at the beginning counts, too."""
    found = _unit().search(text) or re.match(r"(\d+)(?![\w.,])", text)
    if found is None:
        return None, text
    return found[1], f"{text[: found.start()]} · {text[found.end() :]}"


def _wrong_minutes(number: str, line: int) -> list[Mistake]:
    if not (number.isascii() and number.isdecimal()):
        return [Mistake(line, "lesson-minutes-number", {"typed": number})]
    if len(number) > _DIGITS or not 0 < int(number) <= LONGEST_STEP:
        return [Mistake(line, "lesson-minutes-range", {"typed": number, "most": LONGEST_STEP})]
    return []


def _kind(rest: str) -> tuple[str, str]:
    """Part the word of the kind from the title of a step: the first word, or the first part that is one."""
    words = re.sub(rf"^{_BETWEEN}+|{_BETWEEN}+$", "", rest)
    first, _, title = re.sub(rf"{_BETWEEN}+", " ", words, count=1).partition(" ")
    parts = [part.strip() for part in re.split(r"[·•|]", words) if part.strip()]
    named = next((part for part in parts if fold(part) in _words()), None)
    if named is None or fold(first) in _words():
        return first, re.sub(rf"^{_BETWEEN}+", "", title)
    return named, " · ".join(part for part in parts if part is not named)


def _unknown_kind(word: str, text: str, line: int) -> Mistake:
    if not word:
        return Mistake(line, "lesson-kind-missing", {"typed": text})
    near = process.extractOne(fold(word), list(_words()), score_cutoff=_NEAR_ENOUGH)
    if near is None:
        return Mistake(line, "lesson-kind-unknown", {"typed": word})
    return Mistake(line, "lesson-kind-near", {"typed": word, "near": near[0]})


@cache
def _catalogs() -> tuple[Catalog, ...]:
    return tuple(map(Catalog, locales()))


@cache
def _words() -> Mapping[str, tuple[StepKind, tuple[str, ...]]]:
    """Give what each word for a kind means, and the languages that have it."""
    found: dict[str, tuple[StepKind, tuple[str, ...]]] = {}
    for catalog in _catalogs():
        for kind in StepKind:
            for form in map(fold, catalog.forms(f"read-lesson-{kind}")):
                _, before = found.get(form, (kind, ()))
                found[form] = kind, tuple(dict.fromkeys((*before, catalog.language)))
    return found


@cache
def _unit() -> re.Pattern[str]:
    """Compile what finds the minutes of a heading, with whatever stands for their number."""
    forms = {form for catalog in _catalogs() for form in catalog.forms("read-lesson-minutes")}
    units = "|".join(map(re.escape, sorted(forms, key=len, reverse=True)))
    return re.compile(rf"([^\s·•|:;()\[\]]+?)\s*(?:{units})(?!\w)\.?", re.IGNORECASE)
