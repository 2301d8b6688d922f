"""What the database returns: frozen values, never rows."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One thing that a person asked; `asked_at` is in UTC and carries its zone."""

    id: int
    command: str
    text: str
    asked_at: datetime
    chat: int


@dataclass(frozen=True, slots=True)
class HistoryPage:
    """One page of a history, newest first; `number` counts from 1 and `total` is of entries, not of pages."""

    entries: tuple[HistoryEntry, ...]
    number: int
    pages: int
    total: int


@dataclass(frozen=True, slots=True)
class Received:
    """An update as Telegram sent it: its number, and all of it as JSON text."""

    update_id: int
    body: str


@dataclass(frozen=True, slots=True)
class Incident:
    """An update that could not be read: its number in the log, when, and its `shape` as JSON text.

    The shape has the names of its fields and the types of its values, but no values.
    """

    number: str
    finished_at: datetime
    shape: str


@dataclass(frozen=True, slots=True)
class ChatSettings:
    """What a chat chose; None means that it never chose, so the bot uses its default."""

    language: str | None = None
    model: str | None = None


@dataclass(frozen=True, slots=True)
class Forgotten:
    """How many rows were deleted for a person who asked to be forgotten.

    `wiped` says whether these rows are gone from the database's files too, as far as this program knows.
    """

    history: int
    settings: int
    wiped: bool = True


@dataclass(frozen=True, slots=True)
class PersonSummary:
    """All that is stored about a person; the times are in UTC, None without history."""

    history: int
    first_asked_at: datetime | None
    last_asked_at: datetime | None
    has_settings: bool


@dataclass(frozen=True, slots=True)
class DatabaseState:
    """The result of a health check; `revision` is None for a database that was never prepared."""

    backend: str
    version: str
    revision: str | None
