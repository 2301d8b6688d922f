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
    return next((known[one] for one in words if one in known), None) or _like(known, words[0])


def _distance(found: re.Match[str]) -> str | None:
    hours, minutes, is_east = int(found[2]), int(found[3] or 0), found[1] == "+"
    if minutes >= _HOUR or hours * _HOUR + minutes > (_EAST if is_east else _WEST) * _HOUR:
        return None
    return f"UTC{'+' if is_east else '-'}{hours:02}:{minutes:02}"


def _like(known: Mapping[str, str], words: str) -> str | None:
    """Find a place that is written nearly so."""
    if len(words) < _SHORTEST:
        return None
    found = process.extractOne(words, known.keys(), scorer=fuzz.ratio, score_cutoff=_LIKE)
    return None if found is None else known[found[0]]


def _without_filler(catalogs: Sequence[Catalog], text: str) -> str:
    """Fold a text and leave out the words around a place: `horário de Manaus`."""
    filler = {fold(form) for catalog in catalogs for form in catalog.forms("zone-filler")}
    words = folded_words(text)
    first = next((place for place, word in enumerate(words) if word not in filler), len(words))
    return " ".join(words[first:])


@cache
def _index(catalogs: tuple[Catalog, ...]) -> Mapping[str, str]:
    """Give the zones of all places by their folded names; the first language counts before the others."""
    found: dict[str, str] = {}
    for catalog in catalogs:
        for place, zone in every_place(catalog).items():
            found.setdefault(" ".join(folded_words(place)), zone)
    return found
