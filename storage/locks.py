"""Locks that one process has at a time, and that are free again in the moment in which it dies."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from filelock import AsyncFileLock
from sqlalchemy import func, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine

LOOK_AGAIN = 0.5
"""Seconds between two looks at a file's lock that another process has."""


@asynccontextmanager
async def held_by_file(path: str) -> AsyncIterator[None]:
    """Hold the lock of a file, once nobody else does: the operating system frees it."""
    async with AsyncFileLock(path, mode=0o600, poll_interval=LOOK_AGAIN):
        yield


@asynccontextmanager
async def held_by_server(engine: AsyncEngine, name: str) -> AsyncIterator[None]:
    """Hold PostgreSQL's lock of a name, once nobody else does, on a connection that is for nothing else.

    The server frees it when the connection ends.
    """
    # one statement a transaction: none stays open for as long as the lock is held
    connection = await engine.execution_options(isolation_level="AUTOCOMMIT").connect()
    try:
        await connection.execute(select(func.pg_advisory_lock(func.hashtextextended(name, 0))))
        yield
    finally:
        with suppress(SQLAlchemyError, OSError):
            await connection.invalidate()
            await connection.close()
