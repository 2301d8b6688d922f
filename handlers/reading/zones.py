"""Which time zone is meant: a city, a country with one zone, a name of the tz database, or `UTC-4`."""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from zoneinfo import available_timezones

from rapidfuzz import fuzz, process

from handlers.reading.patterns import fold, folded_words
from rendering.catalog import Catalog
from rendering.zones import every_place

_OFFSET = re.compile(r"(?:(?:utc|gmt)\s*)?([+\-−–])\s*(\d{1,2})(?:[:h]?(\d{2}))?\s*h?", re.IGNORECASE)
_NONE = frozenset({"utc", "gmt"})
_EAST, _WEST = 14, 12  # hours
_HOUR = 60
_LIKE = 80.0  # of 100: one letter of five
_SHORTEST = 5
_LONGEST = 60


def zone_meant(catalogs: Sequence[Catalog], typed: str) -> str | None:
    """Give the name of the zone that somebody means; None where no place is called so.

    What stands before a comma counts alone where the whole is no place: `Coimbra, Portugal`.
    """
    text = " ".join(typed.split())
    if len(text) > _LONGEST:
        return None
    if text.casefold() in _NONE:
        return "UTC+00:00"
    if found := _OFFSET.fullmatch(text):
        return _distance(found)
    exact = {name.casefold(): name for name in available_timezones() if "/" in name}
    if (named := exact.get(text.casefold().replace(" ", "_"))) is not None:
        return named
    known = _index(tuple(catalogs))
    parts = (text, *text.split(",")) if "," in text else (text,)
    words = [_without_filler(catalogs, part) for part in parts]
    said = (*(part.strip().casefold() for part in parts), *words)
    return next((known[one] for one in said if one in known), None)


def near_place(catalogs: Sequence[Catalog], typed: str) -> str | None:
    """Give the place that is written nearly so; it is only offered: Bauru is no slip of Nauru."""
    words = _without_filler(catalogs, typed[:_LONGEST])
    if len(words) < _SHORTEST:
        return None
    known = _names(tuple(catalogs))
    found = process.extractOne(words, known.keys(), scorer=fuzz.ratio, score_cutoff=_LIKE)
    return None if found is None else known[found[0]]


def asks_usual_zone(catalogs: Sequence[Catalog], typed: str) -> bool:
    """Say whether somebody wants the language's own zone back: `/fuso padrão`."""
    usual = {fold(form) for catalog in catalogs for form in catalog.forms("zone-usual")}
    return _without_filler(catalogs, typed) in usual


def _distance(found: re.Match[str]) -> str | None:
    hours, minutes, is_east = int(found[2]), int(found[3] or 0), found[1] == "+"
    if minutes >= _HOUR or hours * _HOUR + minutes > (_EAST if is_east else _WEST) * _HOUR:
        return None
    return f"UTC{'+' if is_east else '-'}{hours:02}:{minutes:02}"


def _without_filler(catalogs: Sequence[Catalog], text: str) -> str:
    """Fold a text and leave out the words around a place: `horário de Manaus`."""
    filler = {fold(form) for catalog in catalogs for form in catalog.forms("zone-filler")}
    words = folded_words(text)
    first = next((place for place, word in enumerate(words) if word not in filler), len(words))
    return " ".join(words[first:])


@cache
def _index(catalogs: tuple[Catalog, ...]) -> Mapping[str, str]:
    """Give the zones of all places by their names, as written and folded: Franca is a city, França a country.

    The first language counts before the others.
    """
    written: dict[str, str] = {}
    folded: dict[str, str] = {}
    for catalog in catalogs:
        for place, zone in every_place(catalog).items():
            written.setdefault(place.casefold(), zone)
            folded.setdefault(" ".join(folded_words(place)), zone)
    return {**folded, **written}


@cache
def _names(catalogs: tuple[Catalog, ...]) -> Mapping[str, str]:
    """Give all places as they are written, by their folded names."""
    places = (place for catalog in reversed(catalogs) for place in every_place(catalog))
    return {" ".join(folded_words(place)): place for place in places}
