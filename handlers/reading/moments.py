"""When something is to happen: `amanhã 10h`, `sexta 14:30`, `28/11 10:00`, `2026-11-28 10:00`."""

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from handlers.reading.hours import said_hour
from handlers.reading.patterns import fold
from rendering.catalog import Catalog

_DAY = re.compile(r"(?<!\d)(\d{1,2})/(\d{1,2})(?:/(\d{2,4}))?(?!\d)")
_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
_WEEK, _CENTURY = 7, 2000
_SHORTEST = 3  # letters of a weekday's name: `seg`, `mon`


def read_moment(catalogs: Sequence[Catalog], text: str, now: datetime, zone: tzinfo) -> datetime | None:
    """Read a day and an hour of a zone, in UTC; None where both can't be read.

    A day without a year is the next one; both the day and the hour have to be there. Today's may be over.
    """
    here = now.astimezone(zone)
    try:
        said = said_hour(catalogs, text)
        day = None if said is None else _day(catalogs, said.rest, here.date())
    except ValueError:
        return None
    if said is None or day is None:
        return None
    return datetime.combine(day, said.at, zone).astimezone(UTC)


def read_hour(catalogs: Sequence[Catalog], text: str) -> time | None:
    """Read an hour of the day, None where a text says none that there is."""
    try:
        said = said_hour(catalogs, text)
    except ValueError:
        return None
    return None if said is None else said.at


def _day(catalogs: Sequence[Catalog], rest: str, today: date) -> date | None:
    """Find the day that a text names; None where it names something else. Raises ValueError for no date."""
    if found := _ISO.search(rest):
        return date(int(found[1]), int(found[2]), int(found[3]))
    if found := _DAY.search(rest):
        return _date(int(found[1]), int(found[2]), found[3], today)
    words = [fold(word) for word in re.findall(r"[^\W\d_]+", rest)]
    days = [_days_until(catalog, words, today) for catalog in catalogs]
    ahead = next((one for one in days if one is not None), None)
    return None if ahead is None else today + timedelta(days=ahead)


def _date(day: int, month: int, year: str | None, today: date) -> date:
    if year:
        return date(int(year) % 100 + _CENTURY, month, day)
    this_year = date(today.year, month, day)
    return this_year if this_year >= today else date(today.year + 1, month, day)


def _days_until(catalog: Catalog, words: Sequence[str], today: date) -> int | None:
    """Count the days until the one that words name in a language; today's weekday is next week's."""
    said = " ".join(words)
    for name, days in (("after-tomorrow", 2), ("today", 0), ("tomorrow", 1)):
        forms = (" ".join(map(fold, form.split())) for form in catalog.forms(f"read-moment-{name}"))
        if any(f" {form} " in f" {said} " for form in forms):
            return days
    for number, name in catalog.locale.days["format"]["wide"].items():
        if any(len(word) >= _SHORTEST and fold(name).startswith(word) for word in words):
            return (number - today.weekday()) % _WEEK or _WEEK
    return None
