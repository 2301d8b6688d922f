"""Hours of the day: `19h30`, `10:30 pm`, `3h da tarde`, `às dez`, `meio-dia`."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import time

from rendering.catalog import Catalog

_WRITTEN = re.compile(
    r"(?<![\d/:-])(?P<hour>\d{1,2})(?:(?P<unit>\s?(?:hs|hrs?|horas?|h|o.?clock|:))\s?(?P<minute>\d{2})?(?:\s?min)?)?"
    r"(?:(?!\w)|(?=[ap]\.?m\b))"
)
_NOON, _EARLY_NIGHT = 12, 4  # `12 da noite` is midnight, `3 da noite` is after it
_HALF = 30
_PARTS = ("early", "late", "night")


@dataclass(frozen=True, slots=True)
class SaidHour:
    """An hour that a text says, and what is left of the text without it."""

    at: time
    rest: str


def said_hour(catalogs: Sequence[Catalog], raw: str) -> SaidHour | None:
    """Find the first hour in a text; a number alone counts only at the end. None where there is none.

    Raises ValueError for one that no day has, as `25h`.
    """
    text = _in_digits(catalogs, _lower(raw))
    for found in _WRITTEN.finditer(text):
        behind = text[found.end() :].lstrip()
        part, said = next(_parts_of_day(catalogs, behind), ("", ""))
        if not (found["unit"] or part or not behind.strip(" .!?,")):
            continue
        hour = _of_day(int(found["hour"]), part)
        return SaidHour(
            time(hour, int(found["minute"] or 0)), f"{text[: found.start()]} {behind.removeprefix(said)}"
        )
    return None


def _of_day(hour: int, part: str) -> int:
    """Count an hour of twelve from midnight, by the part of the day that is said."""
    if not part or hour > _NOON:
        return hour
    after_midnight = part == "night" and hour % _NOON <= _EARLY_NIGHT
    return hour % _NOON + (0 if part == "early" or after_midnight else _NOON)


def _parts_of_day(catalogs: Sequence[Catalog], text: str) -> Iterator[tuple[str, str]]:
    """Give the part of the day with which a text begins, and the words that say it."""
    for part in _PARTS:
        for form in _forms(catalogs, f"read-moment-{part}"):
            if re.match(rf"{re.escape(form)}(?!\w)", text):
                yield part, form


def _in_digits(catalogs: Sequence[Catalog], text: str) -> str:
    """Write the hours of a text in digits that it says in words: `dez e meia` becomes `10:30`."""
    halves = "|".join(map(re.escape, _forms(catalogs, "read-moment-half")))
    for form, hour in _words(catalogs):
        named = rf"(?<!\w){re.escape(form)}(?!\w)"
        text = re.sub(rf"{named}\s(?:{halves})(?!\w)", f"{hour.partition(':')[0]}:{_HALF}", text)
        text = re.sub(named, hour, text)
    return re.sub(rf"(?<![\d/:-])(\d{{1,2}})(?:\s?h)?\s(?:{halves})(?!\w)", rf"\1:{_HALF}", text)


def _words(catalogs: Sequence[Catalog]) -> list[tuple[str, str]]:
    """Give the words for hours, the longest first, each with its digits."""
    found = [(form, "12:00") for form in _forms(catalogs, "read-moment-noon")]
    found += [(form, "0:00") for form in _forms(catalogs, "read-moment-midnight")]
    for catalog in catalogs:
        hours = enumerate(_forms([catalog], "read-moment-hours"), start=1)
        found += [(form, str(hour)) for hour, form in hours]
    return sorted(found, key=lambda one: len(one[0]), reverse=True)


def _forms(catalogs: Sequence[Catalog], name: str) -> list[str]:
    return [_lower(form) for catalog in catalogs for form in catalog.forms(name)]


def _lower(text: str) -> str:
    """Give a text in lower case without accents."""
    letters = unicodedata.normalize("NFD", text.casefold())
    return "".join(one for one in letters if not unicodedata.combining(one))
