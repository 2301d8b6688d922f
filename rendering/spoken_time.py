"""How long something is open, as a person says it."""

import re

from rendering.catalog import Catalog

WRITTEN_TIME = re.compile(
    r"(?<!\w)(\d{1,3}) ?(?:(min(?:ut[oe]s?|s)?)|s(?:eg(?:undos?)?|ec(?:onds?)?)?)(?!\w)", re.IGNORECASE
)
"""A time as people write it, `20s` or `2 min`: its number, and the unit where that is minutes."""

_MINUTE = 60


def spoken_time(catalog: Catalog, seconds: int) -> str:
    """Say a time in whole minutes where it has two or more of them and nothing besides, else in seconds."""
    minutes, rest = divmod(seconds, _MINUTE)
    if minutes > 1 and not rest:
        return catalog.text("time-minutes", count=minutes)
    return catalog.text("time-seconds", count=seconds)
