"""Keeps a world in a SQLite file: every change is written at once and read again at the next start.

Each act is one transaction, so a program that is killed leaves only complete acts. The file has a write-ahead
log (WAL) and is not synced at every act: a power cut, and nothing else, can lose the last acts.
"""

import json
import secrets
import sqlite3
from collections.abc import Hashable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, is_dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final, TypeVar, cast

from pydantic import TypeAdapter

T = TypeVar("T")
_KEYS: Final = {
    "numbers": ("name",),
    "people": ("id",),
    "chats": ("id",),
    "messages": ("chat_id", "id"),
    "inline_messages": ("id",),
    "files": ("id",),
    "polls": ("id",),
    "settings": ("name",),
    "updates": ("id",),
}
_SCHEMA = """
CREATE TABLE numbers (name TEXT PRIMARY KEY, last INTEGER NOT NULL);
CREATE TABLE people (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
CREATE TABLE chats (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
CREATE TABLE messages (
    chat_id INTEGER, id INTEGER, own INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (chat_id, id)
);
CREATE TABLE inline_messages (id TEXT PRIMARY KEY, chat_id INTEGER NOT NULL, message_id INTEGER NOT NULL);
CREATE TABLE files (id TEXT PRIMARY KEY, body TEXT NOT NULL, content BLOB NOT NULL);
CREATE TABLE polls (id TEXT PRIMARY KEY, chat_id INTEGER NOT NULL, body TEXT NOT NULL);
CREATE TABLE settings (name TEXT PRIMARY KEY, body TEXT NOT NULL);
CREATE TABLE updates (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
"""
_VERSION = 1
_BUSY_SECONDS = 0.2
_LOWEST_RANDOM = 10**8
_HIGHEST_RANDOM = 2**30  # half of the range of 31 bits that Telegram promises is left for counting


@dataclass
class NotKept(Exception):
    """A file that cannot keep a world: another program uses it, or it is no file of this server."""

    path: Path
    reason: str

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}"


class Forgetful:
    """Keeps nothing: the world lives as long as the program."""

    def put(self, table: str, **row: object) -> None:
        """Add a row or change the columns that are given."""

    def remove(self, table: str, **key: object) -> None:
        """Delete rows."""

    def rows(self, _table: str) -> list[dict[str, Any]]:
        """Return the rows, in the order of their keys; a column `content` is not read."""
        return []

    def content(self, _file_id: str) -> bytes:
        """Return the bytes of a file."""
        return b""

    @contextmanager
    def together(self) -> Iterator[None]:
        """Write all changes inside the block at once, or none of them."""
        yield

    def settle(self) -> None:
        """Remove deleted data from the file."""


class Keeper:
    """Keeps a world in a SQLite file, which is made if it is missing. No other program may use the file.

    Raises `NotKept`. Close it when the world ends. A program that is killed without closing it loses nothing.
    """

    def __init__(self, path: Path) -> None:
        try:
            self._connection = sqlite3.connect(path, isolation_level=None, timeout=_BUSY_SECONDS)
        except sqlite3.Error as error:
            raise NotKept(path, str(error)) from error
        try:
            self._open()
        except (sqlite3.Error, ValueError) as error:
            self._connection.close()
            raise NotKept(path, str(error)) from error

    def _open(self) -> None:
        execute = self._connection.execute
        execute("PRAGMA locking_mode = EXCLUSIVE")  # two servers with one file would not know of each other
        (version,) = execute("PRAGMA user_version").fetchone()
        (tables,) = execute("SELECT count(*) FROM sqlite_schema").fetchone()
        if version not in (0, _VERSION) or (version == 0 and tables):
            raise ValueError(f"not kept by this server, or by another version of it (version {version})")
        execute("PRAGMA auto_vacuum = FULL")  # before anything is written: space is given back
        execute("PRAGMA journal_mode = WAL")
        execute("PRAGMA synchronous = NORMAL")
        execute("PRAGMA secure_delete = ON")  # what was cleared is gone from the file
        execute("BEGIN IMMEDIATE")
        for statement in _SCHEMA.split(";") if version == 0 else ():
            execute(statement)
        execute(f"PRAGMA user_version = {_VERSION}")
        execute("COMMIT")

    def put(self, table: str, **row: object) -> None:
        """Add a row or change the columns that are given; dicts and dataclasses are written as JSON."""
        self._connection.execute(_upsert(table, tuple(row)), [_column(value) for value in row.values()])

    def remove(self, table: str, **key: object) -> None:
        """Delete the rows with a key, or with the given part of a key."""
        self._connection.execute(_deletion(table, tuple(key)), list(key.values()))

    def rows(self, table: str) -> list[dict[str, Any]]:
        """Return the rows, in the order of their keys; the content of files is not read."""
        columns = [name for _, name, *_ in self._connection.execute(f"PRAGMA table_info({table})")]
        wanted = [name for name in columns if name != "content"]
        found = self._connection.execute(_selection(table, tuple(wanted)))
        return [dict(zip(wanted, row, strict=True)) for row in found]

    def content(self, file_id: str) -> bytes:
        """Return the bytes of a file."""
        (found,) = self._connection.execute("SELECT content FROM files WHERE id = ?", [file_id]).fetchone()
        return bytes(found)

    @contextmanager
    def together(self) -> Iterator[None]:
        """Write all changes inside the block in one transaction; an inner block belongs to the outer one.

        An error inside does not undo it: the world in memory has changed, and the file must be equal to it.
        """
        if self._connection.in_transaction:
            yield
            return
        self._connection.execute("BEGIN")
        try:
            yield
        finally:
            self._commit()

    def _commit(self) -> None:
        try:
            self._connection.execute("COMMIT")
        except sqlite3.Error:
            self._connection.rollback()
            raise

    def settle(self) -> None:
        """Remove deleted data from the file, and make the file smaller."""
        self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Close the file."""
        self._connection.close()


AnyKeeper = Keeper | Forgetful


class Counters:
    """Gives numbers, and never the same number twice, in this run or a later one."""

    def __init__(self, keeper: AnyKeeper) -> None:
        self._keeper = keeper
        self._last: dict[str, int] = {row["name"]: row["last"] for row in keeper.rows("numbers")}

    def next(self, name: str) -> int:
        """Return the next number of a name, counted from one: unique in this world."""
        return self._given(name, self._last.get(name, 0) + 1)

    def next_anywhere(self, name: str) -> int:
        """Return the next number of a name, counted from a random one, as Telegram does.

        A bot remembers by such numbers what it has answered; another world should not use them again.
        """
        last = self._last.get(name, 0)
        if last < _LOWEST_RANDOM:  # new, or kept by a version that counted from one
            last = secrets.randbelow(_HIGHEST_RANDOM - _LOWEST_RANDOM) + _LOWEST_RANDOM
        return self._given(name, last + 1)

    def _given(self, name: str, number: int) -> int:
        self._last[name] = number
        self._keeper.put("numbers", name=name, last=number)
        return number


def read_kept(kind: type[T], text: str) -> T:
    """Return a dataclass from the JSON in which a keeper has written it."""
    found: T = _adapter(cast("Any", kind)).validate_json(text)
    return found


def _column(value: object) -> object:
    if isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False)
    return _adapter(value.__class__).dump_json(value).decode() if is_dataclass(value) else value


@cache  # made when something is first kept: most worlds keep nothing
def _adapter(kind: Hashable) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


# The names of tables and columns in these statements are this program's own words, never somebody's input.
@cache
def _upsert(table: str, columns: tuple[str, ...]) -> str:
    key = ", ".join(_KEYS[table])
    places = ", ".join("?" * len(columns))
    changes = ", ".join(f"{name} = excluded.{name}" for name in columns if name not in _KEYS[table])
    return (
        f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({places}) "  # noqa: S608 - our own words
        f"ON CONFLICT ({key}) DO UPDATE SET {changes}"
    )


@cache
def _deletion(table: str, key: tuple[str, ...]) -> str:
    where = " AND ".join(f"{name} = ?" for name in key) or "TRUE"
    return f"DELETE FROM {table} WHERE {where}"  # noqa: S608 - our own words


@cache
def _selection(table: str, columns: tuple[str, ...]) -> str:
    order = ", ".join(_KEYS[table])
    return f"SELECT {', '.join(columns)} FROM {table} ORDER BY {order}"  # noqa: S608 - our own words
