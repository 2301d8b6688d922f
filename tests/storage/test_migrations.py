import asyncio
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, text

from storage import migrating
from storage.cache import ResultCache
from storage.chats import Chats
from storage.database import Database
from storage.errors import NewerDatabase, StorageError
from storage.history import History
from storage.inbox import Inbox
from storage.migrating import downgrade, upgrade
from storage.people import People
from storage.records import ChatSettings, Received
from storage.tables import metadata
from storage.texts import Texts
from tests.storage.test_people import written

IMPORTING = """
import asyncio, sys, threading
from storage.database import Database

class Finder:
    def find_spec(self, name, path, target=None):
        if name == "alembic":
            main = threading.current_thread() is threading.main_thread()
            print("in the loop" if main else "beside")

sys.meta_path.insert(0, Finder())
asyncio.run(Database(sys.argv[1]).prepare())
"""


def scripts() -> ScriptDirectory:
    config = Config()
    config.set_main_option("script_location", "storage:migrations")
    return ScriptDirectory.from_config(config)


def differences(connection: Connection) -> list[object]:
    context = MigrationContext.configure(
        connection, opts={"compare_type": True, "compare_server_default": True}
    )
    return list(compare_metadata(context, metadata))


def tables(connection: Connection) -> set[str]:
    return set(inspect(connection).get_table_names()) - {"alembic_version"}


def test_the_written_head_is_the_head_of_the_migrations() -> None:
    assert scripts().get_current_head() == migrating.NEWEST_REVISION


def shape(connection: Connection) -> dict[str, object]:
    """All tables as the database itself describes them: alembic compares no keys and no NOT NULL."""
    found = inspect(connection)
    return {
        table: (
            {
                column["name"]: (str(column["type"]), column["nullable"], column["default"])
                for column in found.get_columns(table)
            },
            found.get_pk_constraint(table),
            {index["name"]: (index["column_names"], index["unique"]) for index in found.get_indexes(table)},
        )
        for table in tables(connection)
    }


async def changed(database: Database, change: Callable[..., object], *given: str) -> dict[str, object]:
    """What the tables are after a change."""
    async with database.transaction() as connection:
        await connection.run_sync(change, *given)
        return await connection.run_sync(shape)


async def test_models_match_migrations(database: Database) -> None:
    async with database.reading() as session:
        migrated = await session.run_sync(shape)
        assert await session.run_sync(differences) == []
    await changed(database, metadata.drop_all)
    assert await changed(database, metadata.create_all) == migrated


async def test_every_migration_goes_up_and_down_and_up_again(url: str) -> None:
    database = Database(url.replace("/folder/", "/"), patience=20)
    steps = [script.revision for script in reversed(list(scripts().walk_revisions()))]
    shapes: dict[str, dict[str, object]] = {"base": {}}
    for revision, before in zip(steps, ["base", *steps[:-1]], strict=True):
        shapes[revision] = await changed(database, upgrade, revision)
        for go, target in ((downgrade, before), (upgrade, revision)):
            assert await changed(database, go, target) == shapes[target]
            assert (await database.check()).revision == (None if target == "base" else target)
    assert shapes[steps[-1]].keys() == metadata.tables.keys()
    await database.close()


async def contents(database: Database) -> list[object]:
    """All that stands in a database."""
    everything: list[object] = []
    async with database.reading() as session:
        everything.append(await session.run_sync(tables))
        for table in metadata.sorted_tables:
            everything += (await session.execute(table.select())).all()
        everything += (await session.execute(text("SELECT * FROM alembic_version"))).all()
    return everything


async def test_a_database_of_a_newer_program_is_left_alone(database: Database, url: str) -> None:
    await History(database).add(1, 1, "c", "t")
    async with database.transaction() as session:
        await session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    before = await contents(database)
    older = Database(url)
    for _ in range(2):
        with pytest.raises(NewerDatabase, match="newer version"):
            await older.prepare()
    tried = (
        History(older).add(1, 1, "c", "t"),
        History(older).page(1),
        ResultCache(older, 10).put("k", "v", digest="d", operation="o"),
        ResultCache(older, 10).get("k"),
        Texts(older, 10).put("k", "v"),
        Chats(older).set_language(1, "en"),
        Chats(older).settings(1),
        Inbox(older, 7).take((Received(1, "{}"),)),
        Inbox(older, 7).tidy(),
        People(older).forget(1),
    )
    for call in tried:
        with pytest.raises(NewerDatabase):
            await call
    await older.close()
    assert await contents(database) == before


async def test_a_database_that_could_not_be_prepared_is_used_once_it_could(tmp_path: Path) -> None:
    (tmp_path / "folder").write_text("in the way")
    database = Database(f"sqlite:///{tmp_path}/folder/vetorama.sqlite3")
    with pytest.raises(StorageError):
        await database.prepare()
    (tmp_path / "folder").unlink()
    with pytest.raises(StorageError):
        await History(database).add(1, 1, "c", "t")
    await database.prepare()
    await History(database).add(1, 1, "c", "t")
    await database.close()


async def test_words_kept_by_an_earlier_program_are_not_left_in_the_file(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path}/vetorama.sqlite3")
    async with database.transaction() as session:
        await session.run_sync(upgrade, "0003")
        row = "VALUES ('ask:1', 'palavra-confidencial', '2026-01-01 00:00:00')"
        await session.execute(text(f"INSERT INTO texts (key, text, kept_at) {row}"))
    await database.prepare()
    assert b"confidencial" not in written(tmp_path)
    await database.close()


async def test_what_a_chat_chose_survives_a_theme_that_comes_and_goes(url: str) -> None:
    database = Database(url, patience=20)
    await database.prepare()
    await Chats(database).set_language(1, "en")
    await Chats(database).set_theme(1, "dark")
    for go, target in ((downgrade, "0004"), (upgrade, migrating.NEWEST_REVISION)):
        async with database.transaction() as session:
            await session.run_sync(go, target)
    assert await Chats(database).settings(1) == ChatSettings("en")
    await database.close()


def test_constraints_are_named() -> None:
    for table in metadata.tables.values():
        assert all(constraint.name for constraint in table.constraints)
        assert all(index.name for index in table.indexes)


async def test_no_loop_waits_for_alembic(tmp_path: Path) -> None:
    """Importing it takes 0.2 s; a fresh process tells in which thread that happens."""
    command = [sys.executable, "-c", IMPORTING, f"sqlite:///{tmp_path}/new.sqlite3"]
    process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
    said, _ = await process.communicate()
    assert said.split() == [b"beside"]
