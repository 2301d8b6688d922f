"""All that names a person, as values that JSON can take: for `/exportar`."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from json import loads
from typing import Any

from sqlalchemy import Column, Table, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.column_types import Words
from storage.inbox import said_in, updates_of
from storage.naming import Naming, about_table, columns_naming, is_json, naming_of, number, wholes
from storage.tables import inbox, metadata
from storage.walking import Which, of_person

ToldRow = dict[str, Any]


@dataclass(frozen=True, slots=True)
class _Row:
    """A row with the rows that it is a part of, by the names of the columns that name these."""

    table: Table
    values: Mapping[str, Any]
    within: Mapping[str, "_Row"] = field(default_factory=dict)

    @property
    def runs(self) -> bool:
        """Whether it is of a game or a quiz that still runs."""
        return self.values.get("open") == 1 or any(whole.runs for whole in self.within.values())


async def rows_of(session: AsyncConnection, person: int) -> dict[str, list[ToldRow]]:
    """Return every row that names a person, by what tables are called; a table without one is empty.

    A row is told with what it is a part of. The numbers of others and what others typed are left out, and so
    is the secret of a game that runs, whose name stands under `withheld`. Times are in UTC.
    """
    found: dict[str, list[ToldRow]] = {}
    for table in metadata.sorted_tables:
        if which := list(of_person(table, person)):
            rows = await _rows(session, table, or_(*which))
            found[about_table(table).called] = [_told(row, person) for row in rows]
    waiting = await updates_of(session, person=person)
    found[about_table(inbox).called] = [
        {"update_id": one.update_id, "received_at": _time(one.received_at), **said_in(one.body)}
        for one in waiting
    ]
    return found


async def _rows(session: AsyncConnection, table: Table, which: Which) -> list[_Row]:
    within: dict[str, dict[int, _Row]] = {}
    for column, whole in wholes(table):
        theirs = number(whole).in_(select(column).where(which).scalar_subquery())
        within[column.name] = {row.values["id"]: row for row in await _rows(session, whole, theirs)}
    order = table.columns[about_table(table).since]
    found = (await session.execute(select(table).where(which).order_by(order))).mappings()
    return [_row(table, dict(row.items()), within) for row in found]


def _row(table: Table, values: Mapping[Any, Any], within: Mapping[str, Mapping[int, _Row]]) -> _Row:
    named = {name: rows[values[name]] for name, rows in within.items() if values[name] in rows}
    return _Row(table, values, named)


def _told(row: _Row, person: int, *, around: bool = False) -> ToldRow:
    """Say what stands in a row; `around`: for a part of it alone, without what others typed."""
    said: ToldRow = {}
    withheld = [column.name for column in columns_naming(row.table, Naming.HIDDEN) if row.runs]
    for column in _shown(row.table, around=around):
        value = row.values[column.name]
        if column.name in row.within:
            said[column.name] = _told(row.within[column.name], person, around=True)
        elif naming_of(column) not in (Naming.OWNER, Naming.NAMED) or value == person:
            said[column.name] = None if column.name in withheld else _plain(column, value)
    return {**said, "withheld": withheld} if withheld else said


def _shown(table: Table, *, around: bool) -> Iterator["Column[Any]"]:
    for column in table.columns:
        typed = isinstance(column.type, Words) and naming_of(column) not in (Naming.HIDDEN, Naming.OURS)
        if not (around and typed):
            yield column


def _plain(column: "Column[Any]", value: Any) -> Any:  # noqa: ANN401 - whatever a column has
    if value is None:
        return None
    if isinstance(value, datetime):
        return _time(value)
    if naming_of(column) is Naming.FLAG:
        return bool(value)
    return loads(value) if is_json(column) else value


def _time(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")
