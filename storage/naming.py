"""Whom the columns name. Each says so where it is declared; what exports, deletes and counts walks them."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import BigInteger, Column, MetaData, Table
from sqlalchemy.types import TypeDecorator

_MEANS, _ABOUT = "means", "about"


class Naming(StrEnum):
    """Whom or what a column names.

    OWNER: the person whose row it is; the row goes with them. NAMED: a person in a row that is not theirs
    alone; the number goes, the row stays. TYPED: what that person typed; it goes with the number. CHAT: a
    chat; a private one has its person's number. KEY: a key in which the id of a chat may stand between
    colons. PART: the row of another table that this is a part of. HIDDEN: what nobody is told while the
    `open` of its row, or of what that is a part of, is 1. OURS: a text of the program's own making. UPDATE:
    what Telegram sent, whole. FLAG: yes or no. NUMBER: a number that names nobody.
    """

    OWNER = "owner"
    NAMED = "named"
    TYPED = "typed"
    CHAT = "chat"
    KEY = "key"
    PART = "part"
    HIDDEN = "hidden"
    OURS = "ours"
    UPDATE = "update"
    FLAG = "flag"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class About:
    """What a table is to people: its name in an export, and the column that says how old a row is.

    `kept` names what ends a row, and `shown` who can see it by asking the bot: both have sentences in the
    language files (`report-kept-...`, `report-shown-...`).
    """

    called: str
    since: str
    kept: str
    shown: str


def naming(meaning: Naming, *, whole: str | None = None, json: bool = False) -> dict[str, Any]:
    """Say what a column names; `whole` is the table of a PART, `json` says that its text is JSON."""
    return {_MEANS: meaning, "whole": whole, "json": json}


def table_of(called: str, *, since: str, kept: str, shown: str) -> dict[str, Any]:
    """Say what a table is to people."""
    return {_ABOUT: About(called, since, kept, shown)}


def about_table(table: Table) -> About:
    """Return what a table is to people; raises LookupError for one that doesn't say it."""
    found: About = table.info[_ABOUT]
    return found


def naming_of(column: "Column[Any]") -> Naming | None:
    """Return what a column names, None for one that doesn't say it."""
    return column.info.get(_MEANS)


def is_json(column: "Column[Any]") -> bool:
    """Say whether a column's text is JSON."""
    return bool(column.info.get("json"))


def holds(column: "Column[Any]") -> type:
    """Return the type of what a column holds, also of one whose values are changed on the way."""
    kind = column.type.impl_instance if isinstance(column.type, TypeDecorator) else column.type
    return kind.python_type


def columns_naming(table: Table, *wanted: Naming) -> "list[Column[Any]]":
    """Return the columns of a table that name what is wanted."""
    return [column for column in table.columns if naming_of(column) in wanted]


def wholes(table: Table) -> "Iterator[tuple[Column[Any], Table]]":
    """Give the columns that say which row this one is a part of, each with the table of that row."""
    for column in columns_naming(table, Naming.PART):
        yield column, table.metadata.tables[column.info["whole"]]


def parts(table: Table) -> "Iterator[tuple[Table, Column[Any]]]":
    """Give the tables whose rows are parts of this one's, each with the column that says of which."""
    for other in table.metadata.sorted_tables:
        yield from ((other, column) for column, whole in wholes(other) if whole is table)


def number(table: Table) -> "Column[Any]":
    """Return the column by which parts name a row of a table."""
    found: Column[Any] = table.columns["id"]
    return found


def unsaid(metadata: MetaData) -> list[str]:
    """Name the tables and columns that may name people and don't say whether they do.

    The numbers of people and chats need 64 bits, so each such column has to say what it is. A text belongs to
    whom its row belongs to; where a row belongs to nobody, its texts have to say what they are.
    """
    undescribed = [table.name for table in metadata.sorted_tables if _ABOUT not in table.info]
    return undescribed + [
        f"{table.name}.{column.name}"
        for table in metadata.sorted_tables
        for column in table.columns
        if naming_of(column) is None and (_is_large(table, column) or _is_nobodys(table, column))
    ]


def _is_large(table: Table, column: "Column[Any]") -> bool:
    """Say whether a column has room for a person's number and is not the table's own numbering."""
    return isinstance(column.type, BigInteger) and table.autoincrement_column is not column


def _is_nobodys(table: Table, column: "Column[Any]") -> bool:
    whose = columns_naming(table, Naming.OWNER, Naming.NAMED, Naming.CHAT, Naming.PART)
    return holds(column) is str and not whose
