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
class Unanswered:
    """An update that waits in a bot's inbox: all of it as JSON text, and when it came."""

    bot: int
    update_id: int
    body: str
    received_at: datetime


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
    theme: str | None = None
    coarse: str | None = None
    zone: str | None = None


@dataclass(frozen=True, slots=True)
class Forgotten:
    """How many rows were deleted for a person who asked to be forgotten.

    `wiped` says whether these rows are gone from the database's files too, as far as this program knows.
    `ended` names the tables of what ran in their private chat, as a game or a quiz, and so is over.
    """

    history: int
    settings: int
    wiped: bool = True
    ended: tuple[str, ...] = ()


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


@dataclass(frozen=True, slots=True)
class NewGame:
    """What a game begins with: where, of which level, in which language and model, and its secret.

    `topic` is 0 in a chat without topics, `day` the date of a word of the day, `starter` the id in whose name
    it began, `round` which word of a match it is (1 is the first), None where all search together, `chooser`
    the person who chose the secret, None where the bot did. `horde` is which word of those against one clock
    it is (1 is the first), and `closes_at` when that clock ends. `update_id` is the update that asked for it.
    """

    chat: int
    topic: int
    level: str
    language: str
    digest: str
    secret: str
    is_verb: bool | None = None
    starter: int | None = None
    day: str | None = None
    round: int | None = None
    chooser: int | None = None
    horde: int | None = None
    closes_at: datetime | None = None
    update_id: int | None = None


@dataclass(frozen=True, slots=True)
class Game:
    """A game as it stands; `number` is its own, `key` the one by which another chat gets the same secret.

    `state` is "running", "found", "given up", "time over" or "ended", or "chosen" of a secret that a person
    keeps to take it to a group. `board` is the message that shows it, None before there is one. `yielding` is
    who wants to give up, and `skipping` who wants the next word, while a second person is needed. The times
    are in UTC.
    """

    number: int
    chat: int
    topic: int
    level: str
    day: str | None
    language: str
    digest: str
    secret: str
    is_verb: bool | None
    key: str
    starter: int | None
    state: str
    board: int | None
    hints: int
    yielding: int | None
    started_at: datetime
    moved_at: datetime
    round: int | None = None
    chooser: int | None = None
    horde: int | None = None
    closes_at: datetime | None = None
    update_id: int | None = None
    skipping: int | None = None

    @property
    def runs(self) -> bool:
        """Whether words are still guessed."""
        return self.state == "running"


@dataclass(frozen=True, slots=True)
class Guessed:
    """A word of a game: who said it, as the others know them, how it was typed, and where it is.

    `person` is None for a hint and for somebody of whom nothing is kept; who asks to be forgotten has none.
    `update_id` is the update that brought it. `mark` tells them from others of that first name.
    """

    person: int | None
    name: str
    typed: str
    word: str
    place: int
    heat: int
    guessed_at: datetime
    is_hint: bool = False
    update_id: int | None = None
    mark: str = ""
