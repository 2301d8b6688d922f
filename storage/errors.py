"""The one error that leaves this room."""

import sqlite3

from sqlalchemy.exc import DBAPIError


class StorageError(Exception):
    """The database could not do what was asked; what happened underneath is the `__cause__`.

    The text names the backend and the kind of failure; it holds no password and nothing that people typed.
    """


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
    """Return the driver's or the system's own error inside the wrappings that others put round it."""
    while not isinstance(problem, (sqlite3.Error, OSError)):
        wrapped = problem.orig if isinstance(problem, DBAPIError) else None
        inner = wrapped or problem.__cause__
        if inner is None:
            break
        problem = inner
    return problem
