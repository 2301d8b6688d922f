import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from sqlalchemy import update

from storage.chats import Chats
from storage.database import Database
from storage.keeping import KEPT
from storage.people import People
from storage.prediction_records import ClosedPrediction, Forecast, NewPrediction
from storage.predictions import Predictions
from storage.tables import predictions as predictions_table

OLD, NEW = -4_000_000_001, -1_004_000_000_001
PAIR = NewPrediction(
    OLD, 0, "pt", "pt", 1, "pair", "rei, rainha", "[]", "[]", right=3, score=0.4321, seconds=60
)
BIA = Forecast(2, "Bia", 1)
AHEAD = timedelta(hours=1)  # of the machine's clock


async def test_a_topic_has_one_that_runs_and_an_update_begins_one(database: Database) -> None:
    stored = Predictions(database)
    begun = await asyncio.gather(*(stored.start(replace(PAIR, update_id=number)) for number in range(5)))
    assert len({one.number for one, _ in begun}) == 1
    assert sum(is_new for _, is_new in begun) == 1
    first = begun[0][0]
    elsewhere, is_new = await stored.start(replace(PAIR, topic=7))
    assert is_new
    assert await stored.all_running() == (first.number, elsewhere.number)
    await stored.end(first.number, told=False)
    again, is_new = await stored.start(replace(PAIR, update_id=first.update_id))
    assert (again.number, again.runs, is_new) == (first.number, False, True)


async def test_the_last_forecast_of_a_person_counts_and_none_after_the_end(database: Database) -> None:
    stored = Predictions(database)
    one, _ = await stored.start(PAIR)
    assert await stored.forecast(one.number, BIA)
    assert await stored.forecast(one.number, Forecast(2, "Bia", 3, -0.4))
    assert await stored.forecast(one.number, Forecast(3, "Caio", 4))
    assert await stored.forecasts(one.number) == (Forecast(2, "Bia", 3, -0.4), Forecast(3, "Caio", 4))
    assert await stored.count(one.number) == 2
    await stored.close(one.number, 5)
    assert not await stored.forecast(one.number, BIA)
    assert not await stored.forecast(one.number + 1, BIA)
    await stored.close(one.number, 5)
    await stored.end(one.number, told=True)
    assert await stored.told(OLD) == (ClosedPrediction("pair", 3, 0.4321, (0, 0, 0, 1, 1)),)
    assert await stored.all_running() == ()


async def test_its_time_begins_with_its_first_board(database: Database) -> None:
    stored = Predictions(database)
    one, _ = await stored.start(replace(PAIR, seconds=600))
    assert one.closes_at is not None
    await stored.place_board(one.number, 5, is_first=True)
    first = await stored.prediction(one.number)
    await stored.place_board(one.number, 9, is_first=False)
    second = await stored.running(OLD, 0)
    assert first is not None
    assert second is not None
    assert (first.board, second.board) == (5, 9)
    assert first.closes_at is not None
    assert first.closes_at >= one.closes_at
    assert second.closes_at == first.closes_at
    await stored.hurry(one.number)
    hurried = await stored.prediction(one.number)
    assert hurried is not None
    assert hurried.closes_at is not None
    assert hurried.closes_at <= datetime.now(UTC)


async def test_who_leaves_is_gone_from_a_group_and_who_asks_to_be_forgotten_from_all(
    database: Database,
) -> None:
    stored = Predictions(database)
    one, _ = await stored.start(PAIR)
    own, _ = await stored.start(replace(PAIR, chat=2, starter=2))
    other, _ = await stored.start(replace(PAIR, chat=-9, starter=2))
    for number in (one.number, own.number, other.number):
        await stored.forecast(number, BIA)
    await stored.forecast(one.number, Forecast(1, "Ana", 0))
    await stored.left(OLD, 2)
    assert [said.person for said in await stored.forecasts(one.number)] == [1]
    assert await stored.count(other.number) == 1
    await People(database).forget(2)
    assert await stored.prediction(own.number) is None
    assert await stored.count(own.number) == await stored.count(other.number) == 0
    left = await stored.prediction(other.number)
    assert left is not None
    assert (left.starter, left.asked, left.content) == (None, None, None)  # those were their words


async def test_what_runs_follows_its_group(database: Database) -> None:
    stored = Predictions(database)
    one, _ = await stored.start(PAIR)
    topical, _ = await stored.start(replace(PAIR, topic=3))
    await stored.start(replace(PAIR, chat=NEW, topic=3))
    await stored.place_board(one.number, 5, is_first=True)
    await Chats(database).migrate(OLD, NEW)
    moved = await stored.running(NEW, 0)
    assert moved is not None
    assert (moved.number, moved.board) == (one.number, None)
    doubled = await stored.prediction(topical.number)
    assert doubled is not None
    assert (doubled.chat, doubled.state) == (NEW, "ended")


async def test_after_ninety_days_only_sums_are_left(database: Database) -> None:
    stored = Predictions(database)
    one, _ = await stored.start(PAIR)
    await stored.forecast(one.number, BIA)
    await stored.close(one.number, 5)
    running, _ = await stored.start(replace(PAIR, topic=1))
    old = datetime.now(UTC) - KEPT - timedelta(hours=1)
    async with database.transaction() as session:
        await session.execute(update(predictions_table).values(started_at=old))
    await stored.tidy()
    for number in (one.number, running.number):
        found = await stored.prediction(number)
        assert found is not None
        assert (found.runs, found.starter) == (False, None)
        assert (found.asked, found.content, found.scores) == (None, None, None)
    assert await stored.forecasts(one.number) == ()
    assert await stored.told(OLD) == (ClosedPrediction("pair", 3, 0.4321, (0, 1, 0, 0, 0)),)


async def test_its_times_are_those_of_the_clock_that_all_programs_share(database: Database) -> None:
    stored, now = Predictions(database), datetime.now(UTC)
    database.clock.heard(now - AHEAD, now)
    one, _ = await stored.start(PAIR)
    assert one.closes_at is not None
    assert one.closes_at < now - AHEAD / 2
    await stored.place_board(one.number, 5, is_first=True)
    shown = await stored.prediction(one.number)
    assert shown is not None
    assert shown.closes_at is not None
    assert shown.closes_at < now - AHEAD / 2
