"""Locks that one process holds at a time, and that are free at once when it dies."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress

from filelock import AsyncFileLock
from sqlalchemy import func, select, text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine

LOOK_AGAIN = 0.5
"""Seconds between two attempts to get the lock of a file."""


LockCheck = Callable[[], Awaitable[None]]
"""Asks whether a lock is still held; raises what the database raises where it is not."""

_VANISHED = ("idle = 10", "interval = 5", "count = 3")
"""A machine that is gone without a word loses its lock after 25 seconds."""


async def held_by_itself() -> None:
    """Say that a lock is still held: nothing but the end of this process takes it away."""


@asynccontextmanager
async def held_by_file(path: str) -> AsyncIterator[LockCheck]:
    """Wait for the lock of a file and hold it; the operating system frees it when the process dies."""
    async with AsyncFileLock(path, mode=0o600, poll_interval=LOOK_AGAIN):
        yield held_by_itself


@asynccontextmanager
async def held_by_server(engine: AsyncEngine, name: str) -> AsyncIterator[LockCheck]:
    """Wait for PostgreSQL's lock of a name and hold it, on a connection that does nothing else.

    The server frees it when the connection ends.
    """
    # each statement is its own transaction: none stays open while the lock is held
    connection = await engine.execution_options(isolation_level="AUTOCOMMIT").connect()

    async def ask() -> None:
        await connection.execute(select(1))

    try:
        for setting in _VANISHED:
            await connection.execute(text(f"SET tcp_keepalives_{setting}"))
        await connection.execute(select(func.pg_advisory_lock(func.hashtextextended(name, 0))))
        yield ask
    finally:
        with suppress(SQLAlchemyError, OSError):
            await connection.invalidate()
            await connection.close()
