"""A lock is one process's at a time: the next one waits, and has it as soon as the first is gone."""

import asyncio
import os
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta, tzinfo

import pytest
from sqlalchemy import make_url

from storage.database import Database
from storage.engines import engine_of, failures_of
from storage.errors import StorageError
from storage.locks import held_by_server
from tests.storage.postgres import Wire

SOON = 10.0  # seconds; a file's lock is looked at twice a second
HOLD = """
import asyncio, sys
from storage.database import Database

async def main():
    async with Database(sys.argv[1]).only_one("work"):
        print("inside", flush=True)
        await asyncio.Event().wait()

asyncio.run(main())
"""


@asynccontextmanager
async def holder(url: str) -> AsyncIterator[asyncio.subprocess.Process]:
    """A process of its own that holds the lock, until it is killed."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", HOLD, url, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    async with asyncio.timeout(60):
        assert await process.stdout.readline() == b"inside\n"
    yield process
    if process.returncode is None:
        process.kill()
    await process.communicate()


@asynccontextmanager
async def waiter(database: Database) -> AsyncIterator[asyncio.Event]:
    """Somebody who wants the lock and says when he has it; he gives it back at the end."""
    inside, done = asyncio.Event(), asyncio.Event()

    async def want() -> None:
        async with database.only_one("work"):
            inside.set()
            await done.wait()

    task = asyncio.create_task(want())
    yield inside
    done.set()
    await task


async def test_second_process_waits_and_has_the_lock_once_the_first_is_killed(
    database: Database, url: str
) -> None:
    async with holder(url) as process, waiter(database) as inside:
        await still_waits(inside)
        process.kill()
        async with asyncio.timeout(SOON):
            await inside.wait()


async def test_second_of_two_in_one_process_waits_for_the_first(database: Database, url: str) -> None:
    other = Database(url)
    async with other.only_one("work"), asyncio.timeout(SOON):
        waiting = asyncio.create_task(enter(database, "work"))
        done, _ = await asyncio.wait({waiting}, timeout=1)
        assert not done
    async with asyncio.timeout(SOON):
        await waiting
    await other.close()


async def test_who_gives_up_waiting_leaves_the_lock_to_others(database: Database, url: str) -> None:
    other = Database(url)
    async with database.only_one("work"):
        waiting = asyncio.create_task(enter(other, "work"))
        await asyncio.wait({waiting}, timeout=1)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
    async with asyncio.timeout(SOON):
        await enter(database, "work")
    await other.close()


async def test_locks_of_two_names_are_two(database: Database, url: str) -> None:
    other = Database(url)
    async with asyncio.timeout(SOON), database.only_one("work"), other.only_one("play"):
        pass
    await other.close()


async def test_lock_is_free_again_after_an_error_inside(database: Database) -> None:
    with pytest.raises(KeyError):
        await fail_inside(database)
    async with asyncio.timeout(SOON):
        await enter(database, "work")


async def test_transactions_go_on_while_the_lock_is_held(database: Database) -> None:
    async with asyncio.timeout(SOON), database.only_one("work"):
        await database.check()
        async with database.transaction():
            pass


async def test_lock_without_a_database_is_a_storage_error() -> None:
    with pytest.raises(StorageError):
        await enter(Database("postgresql://ana@/name?host=/nowhere"), "work")


async def test_who_hangs_loses_the_lock_of_a_server_and_is_told_so(wire: Wire) -> None:
    url = make_url(wire.url("x")).set(drivername="postgresql+asyncpg")
    engine = engine_of(url, 1.5)
    async with held_by_server(engine, "work", nobody, lease=0.5) as lock:
        await lock.ask()
        assert lock.lasts < 0.5
        async with (
            asyncio.timeout(SOON),
            held_by_server(engine, "work", nobody),
        ):  # while the first says nothing
            with pytest.raises(failures_of(url)):
                await lock.ask()
    await engine.dispose()


async def test_who_holds_a_lock_learns_that_another_one_waits_for_it(wire: Wire) -> None:
    holding, waiting = Database(wire.url("x")), Database(wire.url("x"))
    async with holding.only_one("work") as lock, holding.only_one("play") as other:
        assert not (await lock.ask()).wanted
        waiter = asyncio.create_task(enter(waiting, "work"))
        async with asyncio.timeout(SOON):
            while not (await lock.ask()).wanted:
                pass
        assert not (await other.ask()).wanted
        waiter.cancel()
        await asyncio.wait({waiter})
        async with asyncio.timeout(SOON):
            while (await lock.ask()).wanted:
                pass
    for database in (holding, waiting):
        await database.close()


async def test_a_program_tells_the_time_by_the_servers_clock_once_it_has_asked(
    wire: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Ahead(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]  # a time is enough
            return datetime.now(tz) + timedelta(minutes=1)

    for module in ("storage.shared_clock", "storage.database"):
        monkeypatch.setattr(f"{module}.datetime", Ahead)
    database = Database(wire.url("x"))
    assert database.clock.now() > datetime.now(UTC) + timedelta(seconds=30)  # it has heard nothing yet
    async with database.only_one("work") as lock:
        await lock.ask()
    assert abs(database.clock.now() - datetime.now(UTC)) < timedelta(seconds=SOON)
    await database.close()


async def test_a_server_says_who_holds_a_lock(wire: Wire) -> None:
    database = Database(wire.url("x"))
    assert await database.holder("work") is None
    async with database.only_one("work"):
        holder = await database.holder("work")
        assert await database.holder("play") is None
    await database.close()
    assert holder is not None
    assert holder.name.endswith(f":{os.getpid()}")
    assert abs(time.time() - holder.since) < 60


async def still_waits(inside: asyncio.Event) -> None:
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(1):
            await inside.wait()


async def enter(database: Database, name: str) -> None:
    async with database.only_one(name):
        pass


def nobody() -> None:
    """Hear no call."""


async def fail_inside(database: Database) -> None:
    async with database.only_one("work"):
        raise KeyError
