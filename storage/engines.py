"""The engines of the database: how SQLite and PostgreSQL are opened, and how connections are dropped."""

import glob
import sqlite3
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import InvalidatePoolError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import AsyncAdaptedQueuePool, ConnectionPoolEntry

from embeddings.files.private import keep_private, make_private_folder
from storage.one_hop import open_one_hop
from storage.urls import is_memory

CALM = 3
"""How many times longer the start and a health check may wait than an answer."""
ENGINE_NAMES = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}
_LONG_IDLE = 30.0  # seconds; what is between may have forgotten a connection that was quiet for long
_MANY = {"pool_size": 10, "max_overflow": 5}  # to open a connection takes long, so few are closed again
_FEW = {"pool_size": 5, "max_overflow": 3}  # servers allow few, and there are two engines
_COMMON = (SQLAlchemyError, OSError, OverflowError)
_SQLITE = b"SQLite format 3\0"  # how each of its files begins


def engine_of(url: URL, patience: float) -> AsyncEngine:
    """Make the engine for a URL; nothing is opened before its first use."""
    return _sqlite(url, patience) if url.get_backend_name() == "sqlite" else _postgresql(url, patience)


def hasty_engine_of(url: URL, patience: float) -> AsyncEngine:
    """Make an engine of PostgreSQL whose commits don't wait until they are on the disk.

    They are there, in their order, half a second later; a crash of the server alone undoes the last ones.
    """
    engine = _postgresql(url, patience)
    event.listen(engine.sync_engine, "connect", _hurry)
    return engine


def each_alone(engine: AsyncEngine) -> AsyncEngine:
    """Give an engine on which each statement is a transaction: neither its begin nor its end is asked for."""
    if engine.dialect.name == "sqlite":
        return engine.execution_options(begin=None)
    return engine.execution_options(isolation_level="AUTOCOMMIT")


def failures_of(url: URL) -> tuple[type[Exception], ...]:
    """Return the errors that an engine can raise: SQLAlchemy does not wrap all errors of the drivers."""
    if url.get_backend_name() == "sqlite":
        return (*_COMMON, sqlite3.Error)
    import asyncpg  # type: ignore[import-untyped]  # noqa: PLC0415 - only users of PostgreSQL pay for it

    return (*_COMMON, asyncpg.PostgresError, asyncpg.InterfaceError)


def make_file(url: URL) -> None:
    """Make SQLite's file and its folder if they are missing, so that only their owner can read them.

    The files that SQLite makes beside it get the same rights.
    """
    if url.get_backend_name() != "sqlite" or is_memory(url):
        return
    file = Path(str(url.database))
    make_private_folder(file.parent)
    file.touch(0o600)
    if not _is_sqlite(file):  # another program's file, named by mistake: it stays as it is
        return
    for beside in (file, *file.parent.glob(f"{glob.escape(file.name)}[-.]*")):
        keep_private(beside)


def _is_sqlite(file: Path) -> bool:
    """Say whether a file is an SQLite database, or empty and can become one; never raises."""
    try:
        with file.open("rb") as opened:
            return opened.read(len(_SQLITE)) in (b"", _SQLITE)
    except OSError:
        return False


def _sqlite(url: URL, patience: float) -> AsyncEngine:
    # a database in memory lives in one connection; its users wait for their turn
    size = {"pool_size": 1, "max_overflow": 0} if is_memory(url) else _MANY
    engine = create_async_engine(
        url,
        hide_parameters=True,
        poolclass=AsyncAdaptedQueuePool,
        pool_use_lifo=True,
        pool_timeout=patience,
        connect_args={
            "isolation_level": None,  # so that transactions begin as `_begin` says
            "async_creator_fn": open_one_hop,
        },
        **size,
    )

    def tune(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
        _tune(connection, patience)

    event.listen(engine.sync_engine, "connect", tune)
    event.listen(engine.sync_engine, "begin", _begin)
    return engine


def _postgresql(url: URL, patience: float) -> AsyncEngine:
    engine = create_async_engine(
        url,
        hide_parameters=True,
        **_FEW,
        pool_use_lifo=True,  # those that were used last know the statements
        pool_timeout=patience,
        connect_args={
            "timeout": patience * CALM,
            "server_settings": {"application_name": "vetorama"},
        },
    )
    event.listen(engine.sync_engine, "invalidate", _abandon)
    event.listen(engine.sync_engine, "checkin", _note_use)
    event.listen(engine.sync_engine, "checkout", _replace_dead)
    return engine


def _hurry(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    cursor = connection.cursor()
    cursor.execute("SET synchronous_commit = off")
    cursor.close()
    connection.commit()


def _note_use(_connection: DBAPIConnection | None, entry: ConnectionPoolEntry) -> None:
    entry.info["used"] = time.monotonic()


def _replace_dead(connection: DBAPIConnection, entry: ConnectionPoolEntry, _proxy: object) -> None:
    """Replace a connection that died with the server before it is used.

    SQLAlchemy's own `pool_pre_ping` goes to the server and back three times for each transaction; here only a
    connection that nobody used for a while is asked, since the end of one in use is told.
    """
    adapted: Any = connection
    if adapted.driver_connection.is_closed():
        raise InvalidatePoolError("The connection was closed")
    if time.monotonic() - entry.info.get("used", time.monotonic()) > _LONG_IDLE:
        try:
            adapted.ping()
        except Exception as error:  # whatever it is: what does not answer is not used
            raise InvalidatePoolError("The connection is dead") from error


def _abandon(connection: DBAPIConnection, _entry: ConnectionPoolEntry, problem: BaseException | None) -> None:
    """Drop a connection that is given up without a failure: to close it properly may take 2 s.

    SQLAlchemy would wait for that; here it finds the connection closed, and the pool opens another one.
    """
    if not isinstance(problem, Exception):
        driver: Any = connection.driver_connection
        driver.terminate()


def _tune(connection: DBAPIConnection, patience: float) -> None:
    """Set SQLite's settings of a connection; `secure_delete` overwrites deleted texts."""
    cursor = connection.cursor()
    # a little less than the patience, so that SQLite reports the lock before the time is over
    cursor.execute(f"PRAGMA busy_timeout = {int(patience * 900)}")
    # The mode belongs to the file. If two programs switch it at the same time, one gets "locked" at once
    # instead of waiting: then the other program switches the mode, or the next one that connects.
    with suppress(sqlite3.OperationalError):
        cursor.execute("PRAGMA journal_mode = WAL")
    for pragma in ("synchronous = NORMAL", "foreign_keys = ON", "secure_delete = ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Connection) -> None:
    """Begin a transaction: a writer takes the write lock at once, since it may not get it later."""
    how = connection.get_execution_options().get("begin", "IMMEDIATE")
    if how is not None:
        connection.exec_driver_sql(f"BEGIN {how}")
