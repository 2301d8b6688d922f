"""A whole database goes into another one, of either engine, while it is in use."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager
from datetime import UTC, datetime
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
import pytest_asyncio
from sqlalchemy import BigInteger, Column, Integer, delete, func, insert, select

from storage.column_types import Moment
from storage.copying import NotEmpty, copied
from storage.database import Database
from storage.history import History
from storage.tables import chats, history, metadata
from tests.storage.conftest import KINDS, place

ROWS = 3


@pytest.fixture(params=KINDS)
def target_place(request: pytest.FixtureRequest, tmp_path: Path) -> AbstractAsyncContextManager[str]:
    return place(request, tmp_path / "target", filled=True)


@pytest_asyncio.fixture
async def target(target_place: AbstractAsyncContextManager[str]) -> AsyncIterator[Database]:
    async with target_place as there:
        opened = Database(there, patience=20)
        await opened.prepare()
        yield opened
        await opened.close()


def value(column: "Column[Any]", number: int) -> object:
    """A value that a column takes, another one in each row."""
    if isinstance(column.type, Moment):
        return datetime(2026, 11, number + 1, 12, 30, 15, 123456, tzinfo=UTC)
    if isinstance(column.type, BigInteger | Integer) or column is column.table.autoincrement_column:
        return number + 1
    return f"pão {number} 😀"[: getattr(column.type, "length", None) or 99]


async def fill(database: Database) -> None:
    """Put some rows into every table."""
    async with database.transaction() as session:
        for table in metadata.sorted_tables:
            rows = [
                {column.name: value(column, number) for column in table.columns} for number in range(ROWS)
            ]
            await session.execute(insert(table), rows)


async def rows_of(database: Database) -> dict[str, list[tuple[object, ...]]]:
    async with database.reading() as session:
        return {
            table.name: sorted(tuple(row) for row in await session.execute(select(table)))
            for table in metadata.sorted_tables
        }


def silent(_: str, __: int) -> None:
    """A report to nobody."""


async def test_every_row_of_every_table_arrives(database: Database, target: Database) -> None:
    await fill(database)
    counts = await copied(database, target, silent)
    assert counts == {table.name: ROWS for table in metadata.sorted_tables}
    assert await rows_of(target) == await rows_of(database)


async def test_the_number_of_a_deleted_row_is_not_given_again(database: Database, target: Database) -> None:
    notes = History(database)
    for text in ("um", "dois", "três"):
        await notes.add(1, 1, "c", text)
    last = (await notes.page(1)).entries[0].id
    async with database.transaction() as session:
        await session.execute(delete(history))
    await copied(database, target, silent)
    await History(target).add(1, 1, "c", "quatro")
    assert (await History(target).page(1)).entries[0].id > last


async def test_a_database_with_rows_is_not_written_into(database: Database, target: Database) -> None:
    await fill(database)
    await History(target).add(1, 1, "c", "meu")
    with pytest.raises(NotEmpty):
        await copied(database, target, silent)
    async with target.reading() as session:
        assert await session.scalar(select(func.count()).select_from(history)) == 1
    assert (await History(target).page(1)).entries[0].text == "meu"


async def test_a_failure_leaves_the_target_empty(database: Database, target: Database) -> None:
    await fill(database)

    def stop(name: str, _: int) -> None:
        if name == "history":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        await copied(database, target, stop)
    assert not any((await rows_of(target)).values())


async def test_what_is_written_meanwhile_is_of_another_moment(
    url: str, database: Database, target: Database
) -> None:
    await History(database).add(1, 1, "c", "antes")
    async with database.transaction() as session:
        await session.execute(insert(chats).values(chat=1, changed_at=datetime.now(UTC)))

    async def write() -> None:
        beside = Database(url, patience=20)
        await History(beside).add(7, 7, "c", "durante")
        await beside.close()

    def meanwhile(name: str, _: int) -> None:
        if name == "chats":  # it comes before the history
            other = Thread(target=lambda: asyncio.run(write()))
            other.start()
            other.join()

    assert (await copied(database, target, meanwhile))["history"] == 1
    assert (await History(database).page(7)).total == 1
    assert (await History(target).page(7)).total == 0
