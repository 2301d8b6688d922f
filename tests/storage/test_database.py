import asyncio
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import func, insert, select, text

from storage.chats import Chats
from storage.database import Database
from storage.errors import StorageError
from storage.history import History
from storage.migrating import NEWEST_REVISION
from storage.records import ChatSettings
from storage.tables import history

PREPARE = """
import asyncio, sys
from storage.database import Database

async def main():
    database = Database(sys.argv[1])
    await database.prepare()
    await database.close()

asyncio.run(main())
print("alembic" in sys.modules)
"""


async def prepared_elsewhere(url: str) -> str:
    """Prepare the database in a process of its own and return what that printed."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", PREPARE, url, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE
    )
    out, err = await process.communicate()
    assert process.returncode == 0, err.decode()
    return out.decode().strip()


async def test_missing_folder_and_file_are_made(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path}/a/b/vetorama.sqlite3")
    await database.prepare()
    await database.close()
    assert (tmp_path / "a" / "b" / "vetorama.sqlite3").is_file()


async def test_what_was_stored_is_there_after_a_new_start(url: str) -> None:
    for chosen in (ChatSettings(), ChatSettings("pt-BR")):
        database = Database(url)
        await database.prepare()
        assert await Chats(database).settings(1) == chosen
        await Chats(database).set_language(1, "pt-BR")
        await database.close()


async def test_several_engines_may_prepare_at_once(url: str) -> None:
    databases = [Database(url) for _ in range(4)]
    await asyncio.gather(*(database.prepare() for database in databases))
    assert {(await database.check()).revision for database in databases} == {NEWEST_REVISION}
    await asyncio.gather(*(database.close() for database in databases))


async def test_several_processes_may_prepare_at_once(url: str) -> None:
    assert await asyncio.gather(*(prepared_elsewhere(url) for _ in range(2)))
    database = Database(url)
    assert (await database.check()).revision == NEWEST_REVISION
    await database.close()


async def test_start_with_nothing_to_do_does_not_load_alembic(database: Database, url: str) -> None:
    assert (await database.check()).revision == NEWEST_REVISION
    assert await prepared_elsewhere(url) == "False"


async def test_check_names_backend_version_and_revision(database: Database, url: str) -> None:
    state = await database.check()
    assert state.backend == {"sqlite": "SQLite", "postgresql": "PostgreSQL"}[url.partition(":")[0]]
    assert state.version[0].isdigit()
    assert state.revision == NEWEST_REVISION


async def test_check_of_an_unprepared_database_finds_no_revision() -> None:
    database = Database("sqlite://")
    assert (await database.check()).revision is None
    await database.close()


async def added_and_then_failed(database: Database) -> None:
    asked = insert(history).values(person=1, chat=1, command="c", text="t", asked_at=datetime.now(UTC))
    async with database.transaction() as session:
        await session.execute(asked)
        raise KeyError


async def test_error_inside_a_transaction_undoes_it(database: Database) -> None:
    with pytest.raises(KeyError):
        await added_and_then_failed(database)
    assert (await History(database).page(1)).total == 0


async def test_wrong_sql_is_a_storage_error_with_its_cause(database: Database) -> None:
    with pytest.raises(StorageError) as failed:
        async with database.transaction() as session:
            await session.execute(text("SELECT * FROM nothing WHERE word = :word"), {"word": "segredo"})
    assert failed.value.__cause__ is not None
    assert "segredo" not in str(failed.value) + str(failed.value.__cause__)


async def test_number_that_no_database_holds_is_a_storage_error(database: Database) -> None:
    with pytest.raises(StorageError):
        await History(database).add(2**63, 1, "c", "t")


async def test_database_in_memory_is_one_for_all_who_use_it() -> None:
    database = Database("sqlite://")
    await database.prepare()
    notes = History(database)
    await asyncio.gather(*(notes.add(1, 1, "c", str(i)) for i in range(20)))
    assert (await notes.page(1)).total == 20
    await database.close()


async def test_sqlite_is_tuned_on_every_connection(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path}/vetorama.sqlite3")
    wanted = {
        "journal_mode": "wal",
        "synchronous": 1,
        "busy_timeout": 1350,
        "foreign_keys": 1,
        "secure_delete": 1,
    }
    async with database.reading() as first, database.reading() as second:
        for session in (first, second):
            found = {name: await session.scalar(text(f"PRAGMA {name}")) for name in wanted}
            assert found == wanted
    await database.close()


async def test_reader_does_not_wait_for_a_writer(database: Database) -> None:
    async with database.transaction() as session:
        asked = insert(history).values(person=1, chat=1, command="c", text="t", asked_at=datetime.now(UTC))
        await session.execute(asked)
        async with asyncio.timeout(4), database.reading() as other:
            assert await other.scalar(select(func.count()).select_from(history)) == 0


async def test_writers_take_turns_on_sqlite(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path}/vetorama.sqlite3")
    await database.prepare()
    served: list[int] = []

    async def write(person: int) -> None:
        async with database.transaction() as session:
            asked = insert(history).values(
                person=person, chat=1, command="c", text="t", asked_at=datetime.now(UTC)
            )
            await session.execute(asked)
            served.append(person)

    await asyncio.gather(*(write(person) for person in range(30)))
    assert served == list(range(30))
    await database.close()


async def test_what_nobody_reads_may_fail_late_and_leaves_nothing(database: Database) -> None:
    async def fails() -> None:
        async with database.transaction() as session:
            kept = {"person": 1, "chat": 1, "command": "c", "text": "t", "asked_at": datetime.now(UTC)}
            await database.unread(session).execute(insert(history), kept)
            await database.unread(session).execute(insert(history).values(person=1, chat=1))

    with pytest.raises(StorageError):
        await fails()
    async with database.transaction() as session:
        assert await session.scalar(select(func.count()).select_from(history)) == 0


async def test_what_nobody_reads_is_done_before_what_follows(database: Database) -> None:
    async with database.transaction() as session:
        kept = {"person": 1, "chat": 1, "command": "c", "text": "t", "asked_at": datetime.now(UTC)}
        await database.unread(session).execute(insert(history), kept)
        assert await session.scalar(select(func.count()).select_from(history)) == 1
        await database.unread(session).execute(insert(history), kept)
    assert (await History(database).page(1)).total == 2
