import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, text

from storage import migrating
from storage.database import Database
from storage.errors import StorageError
from storage.migrating import downgrade, upgrade
from storage.tables import metadata


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
    assert scripts().get_current_head() == migrating.HEAD


async def test_models_match_migrations(database: Database) -> None:
    async with database.reading() as session:
        assert await (await session.connection()).run_sync(differences) == []


async def test_every_migration_goes_up_and_down_and_up_again(url: str) -> None:
    database = Database(url.replace("/folder/", "/"))
    steps = [script.revision for script in reversed(list(scripts().walk_revisions()))]
    for revision, before in zip(steps, ["base", *steps[:-1]], strict=True):
        for go, target in ((upgrade, revision), (downgrade, before), (upgrade, revision)):
            async with database.transaction() as session:
                await (await session.connection()).run_sync(go, target)
            assert (await database.check()).revision == (None if target == "base" else target)
    async with database.reading() as session:
        assert await (await session.connection()).run_sync(tables) == set(metadata.tables)
    await database.close()


async def test_a_database_of_a_newer_program_is_left_alone(database: Database) -> None:
    async with database.transaction() as session:
        await session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(StorageError, match="newer version"):
        await database.prepare()
    assert (await database.check()).revision == "9999"


def test_constraints_are_named() -> None:
    for table in metadata.tables.values():
        assert all(constraint.name for constraint in table.constraints)
        assert all(index.name for index in table.indexes)
