"""What became of an update: noted where it is answered, and told by the program in one line of the log."""

import logging
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from enum import IntEnum

_log = logging.getLogger(__name__)


class UpdateFate(IntEnum):
    """What became of an update; of several the largest counts.

    IGNORED: it asked nothing of the bot. REFUSED: the answer was not taken, as in a group where the bot is
    muted. EXCUSED: the answer says what was wrong with a question. FAILED: a fault of ours.
    """

    IGNORED = 0
    ANSWERED = 1
    REFUSED = 2
    EXCUSED = 3
    FAILED = 4


@dataclass(slots=True)
class Account:
    """The outcome of one update: with the class of its error, and with the number of an incident.

    `command` is the key of the command that was asked last; `recalled` and `missed` count what was remembered
    and what had to be computed.
    """

    outcome: UpdateFate = UpdateFate.IGNORED
    error: str = ""
    incident: str = ""
    command: str = ""
    recalled: int = 0
    missed: int = 0


_current: ContextVar[Account | None] = ContextVar("account", default=None)


@contextmanager
def accounting() -> Iterator[Account]:
    """Give the account of the update that is answered in this context; inside of another it is that one."""
    account = _current.get() or Account()
    token = _current.set(account)
    try:
        yield account
    finally:
        _current.reset(token)


def note(outcome: UpdateFate, error: BaseException | None = None) -> None:
    """Note what became of the update that is being answered."""
    account = _current.get()
    if account is not None and outcome > account.outcome:
        account.outcome = outcome
        account.error = "" if error is None else type(error).__name__


def note_command(key: str) -> None:
    """Note which command the update asks."""
    account = _current.get()
    if account is not None:
        account.command = key


def note_recall(*, found: bool) -> None:
    """Note whether an answer was remembered."""
    account = _current.get()
    if account is not None:
        account.recalled += found
        account.missed += not found


def incident(what: str, error: BaseException | None) -> str:
    """Log a fault of ours with its traceback, and return the number under which it stands there."""
    number = secrets.token_hex(3)
    _log.error("Incident %s: %s", number, what, exc_info=error)
    note(UpdateFate.FAILED, error)
    account = _current.get()
    if account is not None:
        account.incident = number
    return number
