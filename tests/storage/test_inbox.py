import asyncio
from datetime import UTC, datetime, timedelta, tzinfo

import pytest
from sqlalchemy import func, select, update

from storage.database import Database
from storage.errors import StorageError
from storage.inbox import ANSWERED_KEPT, MOST_TOLD, Inbox, incidents
from storage.records import Received
from storage.tables import inbox
from storage.texts import Texts
from tests.storage.postgres import Wire

BOT, OTHER = 2**40 + 7, 8
SOON = 10.0  # seconds
FIRST, SECOND = Received(11, '{"said": "um"}'), Received(12, '{"said": "dois"}')


async def test_what_was_taken_waits_in_the_order_in_which_it_came(database: Database) -> None:
    box = Inbox(database, BOT)
    assert await box.take((SECOND,)) == {12}
    assert await box.take((FIRST, Received(13, "{}"))) == {11, 13}
    assert [one.update_id for one in await box.unfinished()] == [12, 11, 13]
    assert SECOND in await box.unfinished()


async def test_the_order_does_not_come_from_the_clocks_of_those_who_take(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    if database.backend == "SQLite":
        pytest.skip("its programs are on one machine")

    class Ahead(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]  # a time is enough
            return datetime.now(tz) + timedelta(minutes=1)

    box = Inbox(database, BOT)
    with monkeypatch.context() as fast:
        for module in ("storage.inbox", "storage.database"):
            fast.setattr(f"{module}.datetime", Ahead)
        await box.take((FIRST,))
    await box.take((SECOND,))
    assert [one.update_id for one in await box.unfinished()] == [11, 12]


async def test_what_is_written_with_the_end_of_an_update_is_committed_with_it(database: Database) -> None:
    box, texts = Inbox(database, BOT), Texts(database, 10)
    await box.take((FIRST,))
    told = texts.putting("answer", "12", person=None, unless=lambda: False)
    gone = texts.putting("forgotten", "13", person=None, unless=lambda: True)
    await box.finish((11,), writings=(told, gone))
    assert (await texts.get("answer"), await texts.get("forgotten")) == ("12", None)
    assert await box.unfinished() == ()


async def test_of_two_texts_under_one_key_that_come_with_ends_the_last_is_kept(database: Database) -> None:
    box, texts = Inbox(database, BOT), Texts(database, 10)
    await box.take((FIRST, SECOND))
    both = [texts.putting("answer", text, person=1, unless=lambda: False) for text in ("12", "13")]
    await box.finish((11, 12), writings=both)
    assert await texts.get("answer") == "13"
    assert await box.unfinished() == ()


async def test_texts_that_come_with_ends_stay_within_their_room(database: Database) -> None:
    box, texts = Inbox(database, BOT), Texts(database, 10)
    for number in range(30):
        told = texts.putting(f"answer {number}", "12", person=None, unless=lambda: False)
        await box.finish((number,), writings=(told,))
    assert await texts.size() <= 10
    assert await texts.get("answer 29") == "12"


async def test_who_has_the_inbox_open_is_called_for_what_others_took(wire: Wire) -> None:
    databases = Database(wire.url("x")), Database(wire.url("x"))
    here, there = (Inbox(database, BOT) for database in databases)
    stranger = Inbox(databases[0], OTHER)
    await databases[0].prepare()
    async with here.alone(), stranger.alone(), asyncio.timeout(SOON):
        await there.take((FIRST,))
        await there.take((FIRST,), calling=True)  # it is there already
        await here.ping()
        assert not here.called.is_set()
        await there.take((SECOND,), calling=True)
        await here.called.wait()
        assert not stranger.called.is_set()
    assert not there.called.is_set()
    for database in databases:
        await database.close()


async def test_nothing_taken_is_nothing_new(database: Database) -> None:
    assert await Inbox(database, BOT).take(()) == frozenset()


async def test_what_comes_again_is_not_new(database: Database) -> None:
    box = Inbox(database, BOT)
    await box.take((FIRST,))
    assert await box.take((FIRST, SECOND)) == {12}
    await box.finish((11,))
    assert await box.take((Received(11, "{}"),)) == frozenset()
    assert await box.unfinished() == (SECOND,)


async def test_of_two_who_take_the_same_at_once_one_gets_it(database: Database) -> None:
    box = Inbox(database, BOT)
    taken = await asyncio.gather(*(box.take((FIRST, SECOND)) for _ in range(8)))
    assert sorted(number for numbers in taken for number in numbers) == [11, 12]


async def test_what_is_finished_says_nothing_any_more(database: Database) -> None:
    box = Inbox(database, BOT)
    await box.take((FIRST, SECOND))
    await box.finish((11,))
    assert await box.unfinished() == (SECOND,)
    assert await rows(database) == {11: None, 12: SECOND.body}


async def test_more_than_a_statement_can_hold_is_finished_at_once(database: Database) -> None:
    box = Inbox(database, BOT)
    await box.take((FIRST, SECOND))
    await box.finish(range(40_000))
    assert await box.unfinished() == ()


async def test_what_went_wrong_keeps_its_number_and_its_shape(database: Database) -> None:
    box = Inbox(database, BOT)
    await box.take((FIRST, SECOND))
    assert await incidents(database) == ()
    await box.finish((11,), incident="a1b2c3", body='{"said": "str"}')
    assert await box.unfinished() == (SECOND,)
    (odd,) = await incidents(database)
    assert (odd.number, odd.shape) == ("a1b2c3", '{"said": "str"}')
    assert datetime.now(UTC) - odd.finished_at < ANSWERED_KEPT


async def test_incidents_of_all_bots_are_told_newest_first_and_only_so_many(database: Database) -> None:
    for bot in (BOT, OTHER):
        await Inbox(database, bot).take([Received(number, "{}") for number in range(MOST_TOLD)])
        for number in range(MOST_TOLD):
            await Inbox(database, bot).finish((number,), incident=f"{bot}-{number}", body="{}")
    assert [one.number for one in await incidents(database)] == [
        f"{OTHER}-{number}" for number in reversed(range(MOST_TOLD))
    ]


async def test_finishing_twice_or_what_was_never_taken_does_no_harm(database: Database) -> None:
    box = Inbox(database, BOT)
    await box.take((FIRST,))
    await box.finish((11, 99))
    await box.finish((11,))
    assert await rows(database) == {11: None}


async def test_bots_do_not_see_what_the_other_was_sent(database: Database) -> None:
    mine, theirs = Inbox(database, BOT), Inbox(database, OTHER)
    await mine.take((FIRST,))
    assert await theirs.take((FIRST,)) == {11}
    await theirs.finish((11,))
    assert await mine.unfinished() == (FIRST,)
    assert await theirs.unfinished() == ()


async def test_only_old_numbers_of_finished_updates_are_forgotten(database: Database) -> None:
    box = Inbox(database, BOT)
    await box.take((FIRST, SECOND, Received(13, "{}")))
    await box.finish((11, 12))
    long_ago = datetime.now(UTC) - ANSWERED_KEPT * 2
    async with database.transaction() as session:
        aged = update(inbox).where(inbox.c.update_id != 12)
        await session.execute(aged.values(received_at=long_ago))
        await session.execute(aged.where(inbox.c.update_id == 11).values(finished_at=long_ago))
    await box.tidy()
    assert (await rows(database)).keys() == {12, 13}


async def test_what_was_taken_is_there_after_a_new_start(url: str) -> None:
    for before in ((), (FIRST,)):
        database = Database(url)
        await database.prepare()
        assert await Inbox(database, BOT).unfinished() == before
        await Inbox(database, BOT).take((FIRST,))
        await database.close()


async def test_without_tables_it_is_a_storage_error(url: str) -> None:
    database = Database(url.replace("/folder/", "/"))
    with pytest.raises(StorageError):
        await Inbox(database, BOT).take((FIRST,))
    await database.close()


async def rows(database: Database) -> dict[int, str | None]:
    async with database.reading() as session:
        assert await session.scalar(select(func.count()).select_from(inbox).where(inbox.c.bot != BOT)) == 0
        return {row.update_id: row.body for row in await session.execute(select(inbox))}
