"""The errors of this room: one class, and two subclasses that callers treat differently."""

import sqlite3

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}


class StorageError(Exception):
    """The database could not do what was asked; what happened underneath is the `__cause__`.

    The text names the backend and the kind of failure; it has no password and no text that people typed.
    """


class StorageTimeout(StorageError):
    """The database did not answer in time."""


class NewerDatabase(StorageError):
    """The database was made by a newer version of this program: nothing may be written there."""


def is_late(problem: BaseException) -> bool:
    """Say whether something took too long: an answer, a connection, or the lock of another program."""
    deepest = _deepest(problem)
    if isinstance(deepest, sqlite3.Error):
        return (
            getattr(deepest, "sqlite_errorcode", 0) & 0xFF in _BUSY
        )  # the higher bits say which kind of busy it is
    return isinstance(deepest, (TimeoutError, PoolTimeout))


def reason(problem: BaseException) -> str:
    """Return the kind of a failure in a few words that are safe to show and to log.

    SQLite and the operating system speak of files, tables and addresses, so their own words are kept.
    PostgreSQL's messages may quote values, so only the name of the error is.
    """
    deepest = _deepest(problem)
    kind = type(deepest).__name__
    if isinstance(deepest, (sqlite3.Error, OSError)) and str(deepest):
        return f"{kind}: {deepest}"
    return kind


def _deepest(problem: BaseException) -> BaseException:
    """Return the error of the driver or the system inside the errors that wrap it."""
    while not isinstance(problem, (sqlite3.Error, OSError)):
        wrapped = problem.orig if isinstance(problem, DBAPIError) else None
        inner = wrapped or problem.__cause__
        if inner is None:
            break
        problem = inner
    return problem
