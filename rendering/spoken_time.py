"""How long something is open, as a person says it."""

from rendering.catalog import Catalog

_MINUTE = 60


def spoken_time(catalog: Catalog, seconds: int) -> str:
    """Say a time in whole minutes where it has two or more of them and nothing besides, else in seconds."""
    minutes, rest = divmod(seconds, _MINUTE)
    if minutes > 1 and not rest:
        return catalog.text("time-minutes", count=minutes)
    return catalog.text("time-seconds", count=seconds)
