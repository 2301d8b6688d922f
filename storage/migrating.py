"""Bringing a database to the newest form of the tables."""

from importlib import import_module
from typing import Literal

from sqlalchemy import Connection, String, column, func, inspect, select, table

from storage.errors import NewerDatabase

NEWEST_REVISION = "0004"
"""The newest revision. Written here so that a start with nothing to do need not load Alembic (0.3 s); a test
holds it equal to what the migrations say."""

MIGRATION_LOCK = 0x7665746F72616D61  # "vetorama" in ASCII: PostgreSQL's advisory locks are known by a number


def revision(connection: Connection) -> str | None:
    """Return the revision that the database is at, None when it was never prepared."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found = connection.scalar(select(column("version_num", String)).select_from(table("alembic_version")))
    return None if found is None else str(found)


def load() -> None:
    """Import Alembic: 0.2 s for which an event loop would stand still, so in a thread beside it."""
    import_module("alembic.command")


def upgrade(connection: Connection, target: str = NEWEST_REVISION) -> None:
    """Run every migration that is missing up to the target, inside the transaction of the connection.

    Whoever comes second waits for the first and then finds nothing to do: on SQLite the transaction itself
    holds the write lock, on PostgreSQL an advisory lock does. Raises NewerDatabase when the database is
    at a revision that this program does not know.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(MIGRATION_LOCK)))
    _run(connection, "upgrade", target)


def downgrade(connection: Connection, target: str) -> None:
    """Go down to the target revision (`base` is the empty database). Raises NewerDatabase."""
    _run(connection, "downgrade", target)


def _run(connection: Connection, direction: Literal["upgrade", "downgrade"], target: str) -> None:
    from alembic import command  # noqa: PLC0415 - only a start with something to do pays for it
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
