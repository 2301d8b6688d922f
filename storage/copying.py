"""Copies all rows of a database into an empty one: a move to another engine, a back-up, a way back."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import Table, column, exists, func, insert, select, table, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.database import Database
from storage.errors import StorageError
from storage.tables import metadata

AT_ONCE = 500  # rows
_NUMBERS = table("sqlite_sequence", column("name"), column("seq"))  # the last number of each table, by SQLite

Told = Callable[[str, int], None]
"""Is given the name of a table and how many of its rows are copied so far."""


class NotEmpty(StorageError):
    """The target of a copy has rows already: nothing was written there."""


async def copied(source: Database, target: Database, told: Told) -> dict[str, int]:
    """Copy all rows, and return how many of each table; both databases must be prepared.

    All rows are those of one moment: whoever writes into the source meanwhile is not held up, and what they
    write is not copied. The target gets all or nothing. Numbers of rows go on where the source stood, so that
    none is given twice. Raises NotEmpty, and StorageError if a database fails.
    """
    async with target.reading() as looking:
        there = [await looking.scalar(select(exists().select_from(each))) for each in metadata.sorted_tables]
    if any(there):  # said outside: this is no failure of the database
        raise NotEmpty(f"{target.backend}: there are rows already")
    counts: dict[str, int] = {}
    async with source.reading() as reading, target.transaction() as writing:
        if source.backend == "PostgreSQL":
            await reading.execute(text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"))
        for each in metadata.sorted_tables:
            counts[each.name] = await _copy_rows(each, reading, writing, told)
            arrived = await writing.scalar(select(func.count()).select_from(each))
            if arrived != counts[each.name]:
                raise StorageError(f"{target.backend}: {arrived} of {counts[each.name]} rows of {each.name}")
            if each.autoincrement_column is not None:
                await _go_on(each, await _last_number(each, reading, source), writing, target)
    return counts


async def _copy_rows(each: Table, reading: AsyncConnection, writing: AsyncConnection, told: Told) -> int:
    count = 0
    async for rows in (await reading.stream(select(each))).partitions(AT_ONCE):
        await writing.execute(insert(each), [dict(row._mapping) for row in rows])  # noqa: SLF001 - its public name
        count += len(rows)
        told(each.name, count)
    return count


async def _last_number(each: Table, reading: AsyncConnection, source: Database) -> int:
    """Return the number given last, also to a row that was deleted since; 0 where none was."""
    if source.backend == "SQLite":
        last = select(_NUMBERS.c.seq).where(_NUMBERS.c.name == each.name)
        given = await reading.scalar(last) if each.dialect_kwargs.get("sqlite_autoincrement") else None
    else:
        given = await reading.scalar(select(func.pg_sequence_last_value(_sequence(each))))
    highest: int | None = await reading.scalar(select(func.max(_number(each))))
    return max(given or 0, highest or 0)


async def _go_on(each: Table, last: int, writing: AsyncConnection, target: Database) -> None:
    if last == 0:
        return
    if target.backend == "PostgreSQL":
        await writing.execute(select(func.setval(_sequence(each), last)))
    elif each.dialect_kwargs.get("sqlite_autoincrement"):
        known = await writing.execute(
            update(_NUMBERS).where(_NUMBERS.c.name == each.name).values(seq=last).returning(_NUMBERS.c.seq)
        )
        if known.first() is None:  # no row of it is there any more
            await writing.execute(insert(_NUMBERS).values(name=each.name, seq=last))


def _sequence(each: Table) -> Any:  # noqa: ANN401 - a function of SQLAlchemy
    return func.pg_get_serial_sequence(each.name, _number(each).name)


def _number(each: Table) -> Any:  # noqa: ANN401 - a column of any type
    if each.autoincrement_column is None:
        raise ValueError(f"the rows of {each.name} have no numbers")
    return each.autoincrement_column
