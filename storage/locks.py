"""Locks that one process holds at a time, and that are free soon when it dies or hangs."""

import math
import os
import socket
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass

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

_END_IF_IDLE = text(
    # a server before version 14 does not know the setting: there only TCP says that somebody is gone
    "SELECT set_config(name, :milliseconds, false) FROM pg_settings WHERE name = 'idle_session_timeout'"
)
_HOLDERS = text(
    "SELECT activity.application_name FROM pg_locks AS held"
    " JOIN pg_stat_activity AS activity USING (pid), hashtextextended(:name, 0) AS number"
    " WHERE held.locktype = 'advisory' AND held.granted AND held.objsubid = 1"
    " AND ((held.classid::bigint << 32) | held.objid::bigint) = number"
    " AND held.database = (SELECT oid FROM pg_database WHERE datname = current_database())"
)


@dataclass(frozen=True, slots=True)
class LockHold:
    """A lock that is held. `ask` raises what the database raises where it is not held any more.

    After each answer it is held for `lasts` more seconds, whatever happens, counted from the question.
    """

    ask: Callable[[], Awaitable[None]]
    lasts: float = math.inf


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a lock: the name of the machine and the process, and since when, in seconds since 1970."""

    name: str
    since: float


async def held_by_itself() -> None:
    """Say that a lock is still held: nothing but the end of this process takes it away."""


@asynccontextmanager
async def held_by_file(path: str) -> AsyncIterator[LockHold]:
    """Wait for the lock of a file and hold it; the operating system frees it when the process dies."""
    async with AsyncFileLock(path, mode=0o600, poll_interval=LOOK_AGAIN):
        yield LockHold(held_by_itself)


@asynccontextmanager
async def held_by_server(engine: AsyncEngine, name: str, lease: float = LEASE) -> AsyncIterator[LockHold]:
    """Wait for PostgreSQL's lock of a name and hold it, on a connection that does nothing else.

    The server frees it when the connection ends, and ends the connection after `lease`
    seconds in which nobody asks.
    """
    # each statement is its own transaction: none stays open while the lock is held
    connection = await engine.execution_options(isolation_level="AUTOCOMMIT").connect()

    async def ask() -> None:
        await connection.execute(select(1))

    try:
        for setting in _VANISHED:
            await connection.execute(text(f"SET tcp_keepalives_{setting}"))
        await connection.execute(_END_IF_IDLE, {"milliseconds": str(round(lease * 1000))})
        await connection.execute(select(func.pg_advisory_lock(func.hashtextextended(name, 0))))
        await connection.execute(select(func.set_config("application_name", _our_name(), False)))  # noqa: FBT003 - SQL has no names
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
