"""Brings a database to the newest form of the tables."""

from importlib import import_module
from typing import Literal

from sqlalchemy import Connection, String, column, func, inspect, select, table

from storage.errors import NewerDatabase

NEWEST_REVISION = "0025"
"""The newest revision. It is written here so that most starts need not load Alembic, which takes 0.3 s; a
test checks that the migrations say the same."""

MIGRATION_LOCK = 0x7665746F72616D61  # "vetorama" in ASCII: PostgreSQL's advisory locks have numbers


def revision(connection: Connection) -> str | None:
    """Return the revision of the database, None if it was never prepared."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found = connection.scalar(select(column("version_num", String)).select_from(table("alembic_version")))
    return None if found is None else str(found)


def load() -> None:
    """Import Alembic; it takes 0.2 s and would stop an event loop, so it is done in a thread."""
    import_module("alembic.command")


def upgrade(connection: Connection, target: str = NEWEST_REVISION) -> None:
    """Run every migration that is missing up to the target, inside the transaction of the connection.

    If two programs do this at once, the second one waits and then finds nothing to do: on SQLite the
    transaction has the write lock, on PostgreSQL an advisory lock is taken. Raises NewerDatabase if this
    program does not know the revision of the database.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(MIGRATION_LOCK)))
    _run(connection, "upgrade", target)


def downgrade(connection: Connection, target: str) -> None:
    """Go down to the target revision (`base` is the empty database). Raises NewerDatabase."""
    _run(connection, "downgrade", target)


def _run(connection: Connection, direction: Literal["upgrade", "downgrade"], target: str) -> None:
    from alembic import command  # noqa: PLC0415 - only a start with something to migrate needs it
    from alembic.config import Config  # noqa: PLC0415
    from alembic.util import CommandError  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", "storage:migrations")
    config.attributes["connection"] = connection
    go = {"upgrade": command.upgrade, "downgrade": command.downgrade}[direction]
    try:
        go(config, target)
    except CommandError as problem:
        raise NewerDatabase("the database was made by a newer version of this program") from problem
