"""Time zones: what places are called, how an hour is said in one, and what a chat's is."""

import re
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta, timezone, tzinfo
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from babel.core import get_global
from babel.dates import format_date, format_skeleton, get_timezone_location
from markupsafe import Markup

from rendering.catalog import Catalog
from rendering.followups import rows
from rendering.numbers import MINUS
from rendering.reply import FollowUp, Keyboard, Reply

ZONE = "zone"
"""The key of the command, and the first word of its sentences."""
_OFFSET = re.compile(r"UTC([+-])(\d{2}):(\d{2})")
_HOUR = timedelta(hours=1)
_UTC = "UTC"


@cache
def time_zone(name: str) -> tzinfo:
    """Give a zone by its name in the tz database, or by its distance from UTC, as `UTC-04:00`.

    Raises LookupError or ValueError for what is neither.
    """
    found = _OFFSET.fullmatch(name)
    if found is None:
        return ZoneInfo(name)
    distance = timedelta(hours=int(found[2]), minutes=int(found[3]))
    return timezone(distance if found[1] == "+" else -distance)


@cache
def every_place(catalog: Catalog) -> Mapping[str, str]:
    """Give the zones of all places that the language has names for: cities, and countries with one zone."""
    listed = {**_listed(catalog, "zone-places"), **_listed(catalog, "zone-names")}
    return {**dict(_countries(catalog)), **dict(_cities(catalog)), **listed}


@cache
def _listed(catalog: Catalog, sentence: str) -> Mapping[str, str]:
    """Give the zones of the places that a language file lists, as `Acre: America/Rio_Branco`."""
    pairs = (form.rpartition(":") for form in catalog.forms(sentence))
    return {place.strip(): zone.strip() for place, _, zone in pairs}


def _zones() -> Iterator[tuple[str, str]]:
    there = available_timezones()
    return ((zone, country) for zone, country in get_global("zone_territories").items() if zone in there)


def _cities(catalog: Catalog) -> Iterator[tuple[str, str]]:
    for zone, _ in _zones():
        yield get_timezone_location(zone, locale=catalog.locale, return_city=True), zone


def _countries(catalog: Catalog) -> Iterator[tuple[str, str]]:
    of: dict[str, list[str]] = {}
    for zone, country in _zones():
        of.setdefault(country, []).append(zone)
    for country, zones in of.items():
        if len(zones) == 1 and country in catalog.locale.territories:
            yield catalog.locale.territories[country], zones[0]


def time_of(catalog: Catalog, zone: str, moment: datetime) -> Markup:
    """Say whose time an hour is: `no horário de Manaus`."""
    return _time(catalog, "zone-time", zone, moment)


def _time(catalog: Catalog, sentence: str, zone: str, moment: datetime) -> Markup:
    named = next((place for place, one in _listed(catalog, "zone-names").items() if one == zone), None)
    if named is None and not _OFFSET.fullmatch(zone):
        named = get_timezone_location(zone, locale=catalog.locale, return_city=True)
    is_utc = not _distance(zone, moment) and (named is None or named == _UTC)
    known = "no" if named is None or is_utc else "yes"
    return catalog.html(sentence, named=known, place=named or "", offset=_offset(zone, moment))


def hour_in(catalog: Catalog, zone: str, moment: datetime) -> str:
    """Write a day and an hour as a zone has them."""
    there = moment.astimezone(time_zone(zone))
    weekday = format_date(there, "EEEE", locale=catalog.locale)
    return f"{weekday}, {format_skeleton('MMMMd', there, locale=catalog.locale)}, {there:%H:%M}"


def zone_now(catalog: Catalog, zone: str, now: datetime, *, chosen: bool) -> Reply:
    """Say which zone a chat has, what it is for, and offer some others."""
    said = catalog.html(
        "zone-chosen" if chosen else "zone-now",
        time=_time(catalog, "zone-time-whole", zone, now),
        now=hour_in(catalog, zone, now),
        command=catalog.command(ZONE),
    )
    return Reply(said) if chosen else Reply(said, keyboard=_offered(catalog))


def unknown_zone(catalog: Catalog, asked: str, near: str | None) -> Reply:
    """Say that no place of that name is known, and offer some that are, first the one written nearly so."""
    command = catalog.command(ZONE)
    said = catalog.html("zone-unknown", asked=asked, command=command)
    return Reply(said, keyboard=_offered(catalog, () if near is None else (near,)))


def _offered(catalog: Catalog, near: tuple[str, ...] = ()) -> Keyboard:
    places = dict.fromkeys((*near, *catalog.forms("zone-offered")))
    return rows(FollowUp(place, ZONE, place) for place in places)


def _distance(zone: str, moment: datetime) -> timedelta:
    return moment.astimezone(time_zone(zone)).utcoffset() or timedelta()


def _offset(zone: str, moment: datetime) -> str:
    """Write how far a zone is from UTC at a moment: `UTC−4`, `UTC+5:30`."""
    distance = _distance(zone, moment)
    if not distance:
        return _UTC
    sign = "+" if distance > timedelta() else MINUS
    hours, rest = divmod(abs(distance), _HOUR)
    minutes = f":{int(rest.total_seconds()) // 60:02}" if rest else ""
    return f"UTC{sign}{hours}{minutes}"
