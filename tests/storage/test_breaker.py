"""A database that hangs is left alone for a while; who owns the bot reads a line about it."""

import asyncio
import logging
import sqlite3
from pathlib import Path

import pytest

from storage.breaker import Breaker
from storage.chats import Chats
from storage.database import Database
from storage.errors import StorageError, StorageTimeout
from storage.history import History
from storage.outages import Outage
from tests.clock import Clock
from tests.storage.postgres import Wire


def make() -> tuple[Breaker, Clock]:
    clock = Clock()
    return Breaker(Outage("It fails", every=60, clock=clock), clock=clock), clock


def fail(breaker: Breaker, clock: Clock, error: StorageError, after: float = 2) -> None:
    with pytest.raises(type(error), match=str(error)):
        late(breaker, clock, error, after)


def late(breaker: Breaker, clock: Clock, error: StorageError, after: float) -> None:
    with breaker.watching():
        clock.now += after
        raise error


def is_closed_to_calls(breaker: Breaker) -> bool:
    try:
        with breaker.watching():
            return False
    except StorageTimeout:
        return True


def test_after_a_timeout_calls_fail_at_once_and_after_a_while_go_through_again() -> None:
    breaker, clock = make()
    fail(breaker, clock, StorageTimeout("late"))
    assert is_closed_to_calls(breaker)
    clock.now += 14
    assert is_closed_to_calls(breaker)
    clock.now += 1
    assert not is_closed_to_calls(breaker)
    assert not is_closed_to_calls(breaker)


def test_one_call_tries_and_the_others_do_not_wait_for_it() -> None:
    breaker, clock = make()
    fail(breaker, clock, StorageTimeout("late"))
    clock.now += 15
    with breaker.watching():
        assert is_closed_to_calls(breaker)
    assert not is_closed_to_calls(breaker)


def test_a_try_that_fails_means_another_rest() -> None:
    breaker, clock = make()
    fail(breaker, clock, StorageTimeout("late"))
    clock.now += 15
    fail(breaker, clock, StorageTimeout("late"))
    assert is_closed_to_calls(breaker)


def test_a_call_that_is_given_up_lets_the_next_one_try() -> None:
    breaker, clock = make()
    fail(breaker, clock, StorageTimeout("late"))
    clock.now += 15
    with pytest.raises(KeyError), breaker.watching():
        raise KeyError
    assert not is_closed_to_calls(breaker)


def test_a_failure_that_comes_at_once_closes_nothing() -> None:
    breaker, clock = make()
    fail(breaker, clock, StorageError("refused"))
    assert not is_closed_to_calls(breaker)


def crowded(breaker: Breaker, clock: Clock) -> None:
    with breaker.watching():
        clock.now += 1
        assert not is_closed_to_calls(breaker)
        clock.now += 0.1
        raise StorageTimeout("late")


def test_a_timeout_while_others_are_answered_closes_nothing() -> None:
    breaker, clock = make()
    with pytest.raises(StorageTimeout):
        crowded(breaker, clock)
    assert not is_closed_to_calls(breaker)


def test_a_line_a_minute_and_one_when_it_is_over(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    breaker, clock = make()
    for number in range(20):
        fail(breaker, clock, StorageError(f"refused {number}"), after=1)
    assert len(caplog.messages) == 1
    clock.now += 60
    fail(breaker, clock, StorageError("refused again"))
    assert not is_closed_to_calls(breaker)
    assert caplog.messages == ["It fails: refused 0", "It fails: refused again", "It fails: that is over"]


async def test_a_hanging_server_is_waited_for_once(wire: Wire, caplog: pytest.LogCaptureFixture) -> None:
    database = Database(wire.url("any"), patience=1, rest=3600)
    await database.prepare()
    wire.hold()
    with pytest.raises(StorageTimeout):
        await Chats(database).settings(1)
    async with asyncio.timeout(0.5):
        for _ in range(20):
            with pytest.raises(StorageTimeout):
                await Chats(database).settings(1)
            with pytest.raises(StorageTimeout):
                await History(database).add(1, 1, "c", "t")
    assert len([record for record in caplog.records if record.levelno >= logging.WARNING]) == 1
    wire.release()
    await database.close()


async def test_a_locked_file_is_waited_for_once_and_still_read(tmp_path: Path) -> None:
    file = tmp_path / "vetorama.sqlite3"
    database = Database(f"sqlite:///{file}", patience=1, rest=3600)
    await database.prepare()
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StorageTimeout):
        await History(database).add(1, 1, "c", "t")
    async with asyncio.timeout(0.5):
        with pytest.raises(StorageTimeout):
            await History(database).add(1, 1, "c", "t")
        assert (await History(database).page(1)).total == 0
    other.close()
    await database.close()
