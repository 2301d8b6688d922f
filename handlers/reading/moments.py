"""When something is to happen: `amanhã 10h`, `sexta 14:30`, `28/11 10:00`, `2026-11-28 10:00`."""

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from handlers.reading.patterns import fold
from rendering.catalog import Catalog

_HOUR = re.compile(r"(?<![\d/-])(\d{1,2})(?:\s?(?:h|:|hs|horas)\s?(\d{2})?)(?:\s?min)?(?!\w)", re.IGNORECASE)
_HOUR_NOW = re.compile(
    r"(?<![\d/-])(\d{1,2})(?:(?P<unit>\s?(?:hs|hrs?|horas?|h|:))\s?(\d{2})?(?:\s?min)?)?(?!\w)"
    r"|(?<![\d/-])(?P<half>\d{1,2})(?=\s?[ap]\.?m\b)",
    re.IGNORECASE,
)
_NOON = 12
_DAY = re.compile(r"(?<!\d)(\d{1,2})/(\d{1,2})(?:/(\d{2,4}))?(?!\d)")
_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
_WEEK, _CENTURY = 7, 2000
_SHORTEST = 3  # letters of a weekday's name: `seg`, `mon`


def read_moment(catalogs: Sequence[Catalog], text: str, now: datetime, zone: tzinfo) -> datetime | None:
    """Read a day and an hour of a zone that are still to come, in UTC; None where both can't be read.

    A day without a year is the next one; both the day and the hour have to be there.
    """
    found = _HOUR.search(text)
    if found is None:
        return None
    here = now.astimezone(zone)
    try:
        at = time(int(found[1]), int(found[2] or 0), tzinfo=zone)
        day = _day(catalogs, f"{text[: found.start()]} {text[found.end() :]}", here.date())
    except ValueError:
        return None
    if day is None:
        return None
    moment = datetime.combine(day, at)
    return moment.astimezone(UTC) if moment > here else None


def read_hour(catalogs: Sequence[Catalog], text: str) -> time | None:
    """Read an hour of the day: `19h30`, `19:30`, `7pm`, `7 da noite`; a number alone only at the end.

    Raises ValueError where a text has a number and none of them is an hour.
    """
    for found in _HOUR_NOW.finditer(text):
        behind = fold(text[found.end() :]).strip(" .!?,")
        early, late = (_begins(catalogs, behind, f"read-moment-{part}") for part in ("early", "late"))
        if not (found["unit"] or early or late or not behind):
            continue
        hour = int(found[1] or found["half"])
        if hour <= _NOON and (early or late):
            hour = hour % _NOON + (_NOON if late else 0)
        return time(hour, int(found[3] or 0))
    if any(sign.isdigit() for sign in text):
        raise ValueError(text)
    return None


def _begins(catalogs: Sequence[Catalog], text: str, forms: str) -> bool:
    said = tuple(fold(form) for catalog in catalogs for form in catalog.forms(forms))
    return any(re.match(rf"{re.escape(form)}(?!\w)", text) is not None for form in said)


def _day(catalogs: Sequence[Catalog], rest: str, today: date) -> date | None:
    """Find the day that a text names; None where it names something else. Raises ValueError for no date."""
    if found := _ISO.search(rest):
        return date(int(found[1]), int(found[2]), int(found[3]))
    if found := _DAY.search(rest):
        return _date(int(found[1]), int(found[2]), found[3], today)
    words = [fold(word) for word in re.findall(r"[^\W\d_]+", rest)]
    days = (_days_until(catalog, words, today) for catalog in catalogs)
    ahead = next((one for one in days if one is not None), None)
    return None if ahead is None else today + timedelta(days=ahead)


def _date(day: int, month: int, year: str | None, today: date) -> date:
    if year:
        return date(int(year) % 100 + _CENTURY, month, day)
    this_year = date(today.year, month, day)
    return this_year if this_year >= today else date(today.year + 1, month, day)


def _days_until(catalog: Catalog, words: Sequence[str], today: date) -> int | None:
    """Count the days until the one that words name in a language; today's weekday is next week's."""
    for name, days in (("today", 0), ("tomorrow", 1)):
        if {fold(form) for form in catalog.forms(f"read-moment-{name}")} & set(words):
            return days
    for number, name in catalog.locale.days["format"]["wide"].items():
        if any(len(word) >= _SHORTEST and fold(name).startswith(word) for word in words):
            return (number - today.weekday()) % _WEEK or _WEEK
    return None
