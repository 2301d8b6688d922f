"""The beginning of every command: settings, language, consoles, logging."""

import os
import sys
from dataclasses import dataclass
from typing import NoReturn

import typer
from rich.console import Console

from bot.heap import give_back
from bot.logs import Redaction, set_up
from bot.misspelt import misspelt_settings
from bot.models import open_space
from bot.problems import build_problem, model_problem, settings_problem
from bot.settings import Settings, WrongSettings, read_settings
from embeddings.errors import EmbeddingError
from embeddings.table.space import Space
from rendering.catalog import COMPLETE, Catalog, language_of, locales

TURN = 0.0005
"""Seconds for which a thread that computes keeps Python; the usual 5 ms are lost at each step of others."""
WRONG_SETTING = 2
"""The exit code for a wrong setting: to start the program again would not help."""


@dataclass(frozen=True, slots=True)
class Program:
    """The settings, the terminal's language, and where to print: answers to `out`, the rest to `notes`."""

    settings: Settings
    catalog: Catalog
    out: Console
    notes: Console

    def say(self, sentence: str, **values: str | float) -> None:
        """Print a sentence of the language files beside the answers."""
        self.notes.print(self.catalog.text(sentence, **values), markup=False, highlight=False, soft_wrap=True)

    def space(self) -> Space:
        """Load the chosen model; if that fails, end the program with a sentence."""
        try:
            return open_space(self.settings, self.catalog, self.notes)
        except EmbeddingError as error:
            self.fail(model_problem(self.catalog, error))
        except OSError as error:
            self.fail(build_problem(self.catalog, error))

    def fail(self, sentence: str, code: int = 1) -> NoReturn:
        """Print an error and end the program with 1 or another code."""
        redacted = Redaction(self.settings.secrets)(sentence)
        self.notes.print(redacted, markup=False, highlight=False, soft_wrap=True)
        raise typer.Exit(code)


def program(*, serving: bool = False, checking: bool = False) -> Program:
    """Read the settings and set up logging; if settings are wrong, name all of them and end.

    Only warnings are logged, unless a log level is set or the program is `serving` Telegram. Misspelt
    settings are told, unless the program is `checking` everything and tells them among what it finds.
    """
    give_back()
    sys.setswitchinterval(TURN)
    notes = Console(stderr=True)
    try:
        settings = read_settings()
    except WrongSettings as error:
        problem = settings_problem(Catalog(environment_language()), error.names)
        notes.print(problem, markup=False, highlight=False, soft_wrap=True)
        raise typer.Exit(WRONG_SETTING) from None
    telling = "log_level" in settings.model_fields_set or (serving and settings.telegram_token is not None)
    level = settings.log_level if telling else "WARNING"
    set_up(level, settings.secrets, words=settings.log_words)
    here = Program(settings, Catalog(settings.language), Console(), notes)
    if settings.log_words:
        here.say("log-words-on" if level == "DEBUG" else "log-words-off")
    for one in () if checking else misspelt_settings():
        here.say("setting-misspelt", name=one.name, meant=one.meant)
    return here


def environment_language() -> str:
    """Return the language to use before the settings are read."""
    spoken = language_of(os.environ.get("LANGUAGE", ""))
    return spoken if spoken in locales() else COMPLETE[0]
