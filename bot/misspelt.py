"""Variables that are nearly a setting by their name: nobody would notice that they do nothing."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from dotenv import dotenv_values
from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.settings import Settings, settings_file

_OTHERS: Final = {"TOKEN": "TELEGRAM_TOKEN", "BOT_TOKEN": "TELEGRAM_TOKEN", "DB_URL": "DATABASE_URL"}
"""What other programs call the same: in our own file they are mistakes, in the environment another's."""
_LONG: Final = 8  # letters of a name that is still known with two slips


@dataclass(frozen=True, slots=True)
class Misspelt:
    """A variable that is no setting, and the setting that was probably meant."""

    name: str
    meant: str


def misspelt_settings() -> tuple[Misspelt, ...]:
    """Find such variables in the environment and in the file of settings; their values are not looked at.

    In the environment, which belongs to all programs, a short name counts only if it has as many letters as
    the setting. A file that cannot be read has none: reading the settings reports that.
    """
    file = settings_file()
    written = dotenv_values(file) if file.is_file() else {}
    found = [*_near(written, loosely=True), *_near(os.environ, loosely=False)]
    return tuple(sorted(set(found), key=lambda one: one.name))


def _near(names: Iterable[str], *, loosely: bool) -> Iterator[Misspelt]:
    settings = [name.upper() for name in Settings.model_fields]
    for name in names:
        upper = name.upper()
        if upper in settings:
            continue
        meant, slips, _ = process.extractOne(upper, settings, scorer=OSA.distance)
        is_long = len(meant) >= _LONG
        if loosely and upper in _OTHERS:
            yield Misspelt(name, _OTHERS[upper])
        elif slips <= 1 + is_long and (loosely or is_long or len(upper) == len(meant)):
            yield Misspelt(name, meant)
