"""Locks that one process holds at a time, and that are free soon when it dies or hangs."""

import math
import os
import socket
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from filelock import AsyncFileLock
from sqlalchemy import func, select, text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

LOOK_AGAIN = 0.5
"""Seconds between two attempts to get the lock of a file."""

LEASE = 12
"""Seconds; PostgreSQL takes the lock away from a process that does not ask for so long, as one that hangs."""
_NAME = "vetorama"
_LONGEST_HOST = 24  # of the 63 characters that a connection's name may have
_VANISHED = ("idle = 10", "interval = 5", "count = 3")
"""A machine that is gone without a word is no longer waited for after 25 seconds; its lock goes by LEASE."""

_LOOKS_FOR_US = "2s"  # how often the server looks whether who waits for the lock is still there
_SET_WHERE_KNOWN = text(
    # a server before version 14 knows neither of ours: there only TCP says that somebody is gone
    "SELECT set_config(name, :value, false) FROM pg_settings WHERE name = :name"
)
_THIS_LOCK = (
    "locktype = 'advisory' AND objsubid = 1 AND ((classid::bigint << 32) | objid::bigint) = number"
    " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
)
_NEWS = text(
    "SELECT clock_timestamp() AS said, EXISTS (SELECT FROM pg_locks, hashtextextended(:name, 0) AS number"  # noqa: S608 - a constant
    f" WHERE NOT granted AND {_THIS_LOCK}) AS wanted"
)
_HOLDERS = text(
    "SELECT activity.application_name FROM pg_locks"  # noqa: S608 - a constant
    " JOIN pg_stat_activity AS activity USING (pid), hashtextextended(:name, 0) AS number"
    f" WHERE granted AND {_THIS_LOCK}"
)


@dataclass(frozen=True, slots=True)
class LockNews:
    """What is learnt when a lock is asked for: whether others wait for it, and the server's time."""

    wanted: bool = False
    said: datetime | None = None


@dataclass(frozen=True, slots=True)
class LockHold:
    """A lock that is held. `ask` raises what the database raises where it is not held any more.

    After each answer it is held for `lasts` more seconds, whatever happens, counted from the question.
    """

    ask: Callable[[], Awaitable[LockNews]]
    lasts: float = math.inf


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a lock: the name of the machine and the process, and since when, in seconds since 1970."""

    name: str
    since: float


async def held_by_itself() -> LockNews:
    """Say that a lock is still held: nothing but the end of this process takes it away."""
    return LockNews()


@asynccontextmanager
async def held_by_file(path: str) -> AsyncIterator[LockHold]:
    """Wait for the lock of a file and hold it; the operating system frees it when the process dies."""
    async with AsyncFileLock(path, mode=0o600, poll_interval=LOOK_AGAIN):
        yield LockHold(held_by_itself)


@asynccontextmanager
async def held_by_server(
    engine: AsyncEngine, name: str, called: Callable[[], None], lease: float = LEASE
) -> AsyncIterator[LockHold]:
    """Wait for PostgreSQL's lock of a name and hold it, on a connection that does nothing else.

    The server frees it when the connection ends, and ends the connection after `lease`
    seconds in which nobody asks. While it is held, `called` is done for each notice to its name.
    """
    # each statement is its own transaction: none stays open while the lock is held
    connection = await engine.execution_options(isolation_level="AUTOCOMMIT").connect()

    async def ask() -> LockNews:
        found = (await connection.execute(_NEWS, {"name": name})).one()
        return LockNews(found.wanted, found.said)

    try:
        for setting in _VANISHED:
            await connection.execute(text(f"SET tcp_keepalives_{setting}"))
        for known, value in (
            ("idle_session_timeout", str(round(lease * 1000))),
            ("client_connection_check_interval", _LOOKS_FOR_US),
        ):
            await connection.execute(_SET_WHERE_KNOWN, {"name": known, "value": value})
        await connection.execute(select(func.pg_advisory_lock(func.hashtextextended(name, 0))))
        await connection.execute(select(func.set_config("application_name", _our_name(), False)))  # noqa: FBT003 - SQL has no names
        driver: Any = (await connection.get_raw_connection()).driver_connection
        await driver.add_listener(name, lambda *_notice: called())
        yield LockHold(ask, lease / 2)  # the other half is for what is on its way
    finally:
        with suppress(SQLAlchemyError, OSError):
            await connection.invalidate()
            await connection.close()


def _our_name() -> str:
    host = socket.gethostname().encode("ascii", "replace").decode().replace(" ", "-")[:_LONGEST_HOST]
    return f"{_NAME} {host}:{os.getpid()} {int(time.time())}"


async def holder_on_server(connection: AsyncConnection, name: str) -> Holder | None:
    """Say who holds PostgreSQL's lock of a name; None where nobody does who says so."""
    for found in await connection.scalars(_HOLDERS, {"name": name}):
        match str(found).split():
            case [_, who, since] if since.isdecimal():
                return Holder(who, float(since))
    return None
