"""SQLite's connection, which asks its thread once for each statement.

aiosqlite asks its thread for a cursor, for the statement, for the rows and for the cursor's end, each time
through the event loop; a short transaction asks a dozen times and waits longer for that than for SQLite.
"""

import asyncio
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Self, TypeVar

import aiosqlite

_BEGIN = "BEGIN"

_AT_ONCE = 500  # rows that come with the answer to their statement

Row = tuple[Any, ...]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Statement:
    sql: str
    parameters: Any
    many: bool = False

    @property
    def begins(self) -> bool:
        """Whether it begins a transaction."""
        return self.sql.startswith(_BEGIN)


@dataclass(frozen=True, slots=True)
class Executed:
    """What a statement gave: its columns, how many rows it changed, its first rows, and what has the rest."""

    description: Sequence[Any] | None
    rowcount: int
    lastrowid: int | None
    rows: list[Row]
    more: sqlite3.Cursor | None


def open_one_hop(path: str, **settings: Any) -> "OneHop":  # noqa: ANN401 - passed on
    """Make a connection to a file, as `aiosqlite.connect` does; it is opened when it is awaited."""
    connection = OneHop(lambda: sqlite3.connect(path, **settings))
    connection._thread.daemon = True  # noqa: SLF001 - as SQLAlchemy does it: the program ends without it
    return connection


class OneHop(aiosqlite.Connection):
    """A connection that waits with what gives nothing until something is asked, or until it is committed.

    So a transaction begins on the same way to the thread as its first statement, and one whose results
    nobody reads is one way altogether.
    """

    unread = False
    """Set to true, it makes the next statement one whose result nobody reads."""
    _left = False  # whether the thread may still do what nobody waits for any more

    def __init__(self, connector: Callable[[], sqlite3.Connection]) -> None:
        super().__init__(connector, iter_chunk_size=64)
        self._before: list[_Statement] = []

    def cursor(self) -> "OneHopCursor":  # type: ignore[override]  # SQLAlchemy enters it and never awaits it
        """Give what executes statements; nothing is asked for it."""
        return OneHopCursor(self)

    async def commit(self) -> None:
        """Do what waits, and commit, where anything was begun; a transaction without a statement was not."""
        before = self._taken()
        if len(before) > 1 or (before and not before[0].begins):
            await self.call(partial(_committed, self._conn, before))
        elif self._left or self.in_transaction:
            await super().commit()

    async def rollback(self) -> None:
        """Forget what waits, and roll back, where anything was begun."""
        self._taken()
        if self._left or self.in_transaction:
            await super().rollback()

    async def run(self, sql: str, parameters: Any, *, many: bool = False) -> "Executed | None":  # noqa: ANN401 - as SQLite takes them
        """Execute a statement in the thread, after what waits; None where it waits itself."""
        statement = _Statement(sql, parameters, many)
        unread, self.unread = self.unread, False
        if unread or statement.begins:
            self._before.append(statement)
            return None
        return await self.call(partial(_executed, self._conn, self._taken(), statement))

    def _taken(self) -> "list[_Statement]":
        before, self._before, self.unread = self._before, [], False
        return before

    async def call(self, action: Callable[[], T]) -> T:
        """Do something in the thread."""
        try:
            result: T = await self._execute(action)  # type: ignore[no-untyped-call]
        except asyncio.CancelledError:
            self._left = True
            raise
        return result


class OneHopCursor:
    """What one statement gave; its first rows are there when it was executed, the rest is asked for."""

    def __init__(self, connection: OneHop) -> None:
        self._connection = connection
        self._more: sqlite3.Cursor | None = None
        self._rows: list[Row] = []
        self.arraysize = 1
        self.description: Sequence[Any] | None = None
        self.rowcount = -1
        self.lastrowid: int | None = None

    async def __aenter__(self) -> Self:
        return self

    async def execute(self, sql: str, parameters: Iterable[Any] = ()) -> Self:
        """Execute a statement and take its first rows."""
        return await self._run(sql, parameters, many=False)

    async def executemany(self, sql: str, parameters: Iterable[Any]) -> Self:
        """Execute a statement once for each set of parameters."""
        return await self._run(sql, parameters, many=True)

    async def _run(self, sql: str, parameters: Iterable[Any], *, many: bool) -> Self:
        await self.close()
        found = await self._connection.run(sql, parameters, many=many)
        if found is not None:
            self.description, self.rowcount = found.description, found.rowcount
            self.lastrowid, self._rows, self._more = found.lastrowid, found.rows, found.more
        return self

    async def fetchall(self) -> list[Row]:
        """Give all rows that were not given yet."""
        rows, self._rows = self._rows, []
        if self._more is not None:
            rows += await self._connection.call(self._more.fetchall)
            await self.close()
        return rows

    async def fetchmany(self, size: int) -> list[Row]:
        """Give at most `size` more rows."""
        if not self._rows and self._more is not None:
            self._rows = await self._connection.call(partial(self._more.fetchmany, _AT_ONCE))
        rows, self._rows = self._rows[:size], self._rows[size:]
        return rows

    async def close(self) -> None:
        """Let go of rows that nobody asked for."""
        self._rows = []
        if self._more is not None:
            more, self._more = self._more, None
            await self._connection.call(more.close)


def _done(connection: sqlite3.Connection, statement: _Statement) -> sqlite3.Cursor:
    do = connection.executemany if statement.many else connection.execute
    return do(statement.sql, statement.parameters)


def _committed(connection: sqlite3.Connection, before: Sequence[_Statement]) -> None:
    for each in before:
        _done(connection, each).close()
    connection.commit()


def _executed(
    connection: sqlite3.Connection, before: Sequence[_Statement], statement: _Statement
) -> Executed:
    for each in before:
        _done(connection, each).close()
    cursor = _done(connection, statement)
    description, lastrowid = cursor.description, cursor.lastrowid
    rows = cursor.fetchmany(_AT_ONCE) if description else []
    rowcount, more = cursor.rowcount, cursor if len(rows) == _AT_ONCE else None
    if more is None:
        cursor.close()
    return Executed(description, rowcount, lastrowid, rows, more)
