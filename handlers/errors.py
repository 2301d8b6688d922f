"""The one place where an error becomes a sentence."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from embeddings.errors import NoDirection, NothingKnown, UnknownWord
from rendering.arguments import missing_reply, pair_reply, unknown_command_reply, unknown_language_reply
from rendering.catalog import Catalog
from rendering.errors import no_direction_reply, nothing_known_reply, unknown_word_reply
from rendering.reply import Reply


class PersonError(Exception):
    """Something a person can put right."""


@dataclass
class MissingArguments(PersonError):
    """A command that needs a text and got none."""

    command: str


@dataclass
class WrongPair(PersonError):
    """A command that compares two things and got another number of them."""

    command: str
    count: int


@dataclass
class UnknownCommand(PersonError):
    """A command that does not exist; `near` is the one that was perhaps meant."""

    command: str
    near: str | None


@dataclass
class UnknownLanguage(PersonError):
    """A language that Vetorama does not speak."""

    asked: str


@dataclass
class NotNow(Exception):
    """Something that the database was needed for and could not give; `sentence` names what to say."""

    sentence: str


_SENTENCES: dict[type[Exception], Callable[[Catalog, Any], Reply]] = {
    UnknownWord: unknown_word_reply,
    NothingKnown: nothing_known_reply,
    NoDirection: no_direction_reply,
    MissingArguments: lambda catalog, error: missing_reply(catalog, error.command),
    WrongPair: lambda catalog, error: pair_reply(catalog, error.command, error.count),
    UnknownCommand: lambda catalog, error: unknown_command_reply(catalog, error.command, error.near),
    UnknownLanguage: lambda catalog, error: unknown_language_reply(catalog, error.asked),
    NotNow: lambda catalog, error: Reply(catalog.html(error.sentence)),
}


def error_reply(catalog: Catalog, error: BaseException) -> Reply | None:
    """Give the sentence for an error, found along its class's ancestry; None for one that nobody foresaw."""
    for kind in type(error).__mro__:
        if (say := _SENTENCES.get(kind)) is not None:
            return say(catalog, error)
    return None
