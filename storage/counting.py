"""How much the database holds, of how many people, and since when: for `vetorama privacy report`."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Table, func, select, union
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.database import Database
from storage.naming import About, Naming, about_table, columns_naming
from storage.tables import metadata


@dataclass(frozen=True, slots=True)
class TableCount:
    """A table in numbers: its rows, the people and the groups that they name, its oldest row.

    `people` and `groups` are None where no column names any.
    """

    name: str
    about: About
    rows: int
    people: int | None
    groups: int | None
    oldest: datetime | None


async def counts(database: Database) -> tuple[TableCount, ...]:
    """Count all tables; raises StorageError."""
    async with database.reading() as session:
        return tuple([await _count(session, table) for table in metadata.sorted_tables])


async def _count(session: AsyncConnection, table: Table) -> TableCount:
    about = about_table(table)
    total = select(func.count(), func.min(table.columns[about.since])).select_from(table)
    rows, oldest = (await session.execute(total)).one()
    chats = columns_naming(table, Naming.CHAT)
    people = [
        *columns_naming(table, Naming.OWNER, Naming.NAMED),
        *chats,
    ]  # a private chat has its person's number
    named = await _different(session, [select(one.label("who")).where(one > 0) for one in people])
    groups = await _different(session, [select(one.label("who")).where(one < 0) for one in chats])
    return TableCount(table.name, about, rows, named, groups, oldest)


async def _different(session: AsyncConnection, values: list[Any]) -> int | None:
    if not values:
        return None
    distinct = union(*values).subquery() if len(values) > 1 else values[0].distinct().subquery()
    return await session.scalar(select(func.count()).select_from(distinct))
