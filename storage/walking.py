"""Deletes and moves what names a person or a chat, in every table that says whom its columns name."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from sqlalchemy import ColumnElement, Table, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.inbox import empty_updates
from storage.naming import Naming, columns_naming, number, parts, wholes
from storage.tables import metadata

Which = ColumnElement[bool]
"""A condition on the rows of a table."""


def of_chat(table: Table, chat: int) -> Iterator[Which]:
    """Give the conditions under which a row belongs to a chat: by itself, by its key, or as a part."""
    yield from (column == chat for column in columns_naming(table, Naming.CHAT))
    yield from (_names(column, chat) for column in columns_naming(table, Naming.KEY))
    for column, whole in wholes(table):
        for which in of_chat(whole, chat):
            yield column.in_(select(number(whole)).where(which).scalar_subquery())


def of_person(table: Table, person: int) -> Iterator[Which]:
    """Give the conditions under which a row names a person, or belongs to their private chat."""
    yield from (column == person for column in columns_naming(table, Naming.OWNER, Naming.NAMED))
    yield from of_chat(table, person)


async def forget_chat(session: AsyncConnection, chat: int) -> Counter[str]:
    """Delete all that is kept of a chat; return how many rows of each table that were."""
    gone: Counter[str] = Counter()
    for table in metadata.sorted_tables:
        for column in columns_naming(table, Naming.CHAT):
            gone[table.name] += await _delete(session, table, column == chat)
        for column in columns_naming(table, Naming.KEY):
            gone[table.name] += await _delete(session, table, _names(column, chat))
    return gone


async def forget_person(session: AsyncConnection, person: int) -> Counter[str]:
    """Delete all that is kept of a person; return how many rows of each table that were.

    Their private chat has their number, so what is kept of it goes too. In rows that are not theirs alone
    their number is emptied, with what they typed.
    """
    gone = await forget_chat(session, person)
    for table in metadata.sorted_tables:
        for column in columns_naming(table, Naming.OWNER):
            gone[table.name] += await _delete(session, table, column == person)
        for column in columns_naming(table, Naming.NAMED):
            emptied = [column, *columns_naming(table, Naming.TYPED)]
            nothing = {one.name: None for one in emptied}
            await session.execute(update(table).where(column == person).values(nothing))
    await empty_updates(session, person=person)
    return gone


async def follow_chat(session: AsyncConnection, old: int, new: int) -> None:
    """Give a group's rows its new id. What is kept under keys with the old one is of no use any more.

    A table of which a chat can't have two such rows has to be followed before, in a way of its own.
    """
    for table in metadata.sorted_tables:
        for column in columns_naming(table, Naming.CHAT):
            await session.execute(update(table).where(column == old).values({column.name: new}))
        for column in columns_naming(table, Naming.KEY):
            await session.execute(delete(table).where(_names(column, old)))


async def _delete(session: AsyncConnection, table: Table, which: Which) -> int:
    """Delete rows with all their parts; return how many rows of this table that were."""
    for part, column in parts(table):
        mine = select(number(table)).where(which).scalar_subquery()
        await _delete(session, part, column.in_(mine))
    gone = await session.execute(delete(table).where(which))
    return gone.rowcount


def _names(key: Any, chat: int) -> Which:  # noqa: ANN401 - a column of texts
    """Say whether the id of a chat stands in a key, between colons."""
    found: Which = key.like(f"%:{chat}:%")
    return found
