"""Locks that one process holds at a time, and that are free at once when it dies."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from filelock import AsyncFileLock
from sqlalchemy import func, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine

LOOK_AGAIN = 0.5
"""Seconds between two attempts to get the lock of a file."""


@asynccontextmanager
async def held_by_file(path: str) -> AsyncIterator[None]:
    """Wait for the lock of a file and hold it; the operating system frees it when the process dies."""
    async with AsyncFileLock(path, mode=0o600, poll_interval=LOOK_AGAIN):
        yield


@asynccontextmanager
async def held_by_server(engine: AsyncEngine, name: str) -> AsyncIterator[None]:
    """Wait for PostgreSQL's lock of a name and hold it, on a connection that does nothing else.

    The server frees it when the connection ends.
    """
    # each statement is its own transaction: none stays open while the lock is held
    connection = await engine.execution_options(isolation_level="AUTOCOMMIT").connect()
    try:
        await connection.execute(select(func.pg_advisory_lock(func.hashtextextended(name, 0))))
        yield
    finally:
        with suppress(SQLAlchemyError, OSError):
            await connection.invalidate()
            await connection.close()
