"""Classes in the database."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from sqlalchemy import update

from storage.chats import Chats
from storage.class_records import DONE, DUE, NewClass
from storage.classes import Classes
from storage.database import Database
from storage.keeping import KEPT
from storage.one_per_topic import ENDED
from storage.people import People
from storage.tables import classes as classes_table

GROUP, NEW = -4_000_000_001, -1_000_000_000_002
NOW = datetime(2026, 11, 27, 12, tzinfo=UTC)
LESSON = NewClass(GROUP, 0, "pt", 1, "Ana", "# Aula\n")


async def test_a_topic_has_one_that_runs_and_an_update_begins_one(database: Database) -> None:
    stored = Classes(database)
    begun = await asyncio.gather(
        *(stored.start(replace(LESSON, teacher=number, update_id=number)) for number in range(1, 6))
    )
    assert len({one.number for one, _ in begun}) == 1
    assert sum(is_new for _, is_new in begun) == 1
    first = begun[0][0]
    assert (await stored.running(GROUP, 0)) == first
    await stored.start(replace(LESSON, topic=7))
    assert len(await stored.all_unfinished()) == 2
    assert await stored.close(first.number)
    assert not await stored.close(first.number)
    await stored.end(first.number)
    again, is_new = await stored.start(replace(LESSON, update_id=first.update_id))
    assert (again.number, again.runs, is_new) == (first.number, False, True)


async def test_a_step_opens_once_where_two_ask_for_the_next(database: Database) -> None:
    stored = Classes(database)
    begun, _ = await stored.start(LESSON)
    opened = [await stored.open_step(begun.number, 1, "text", seen=0) for _ in range(2)]
    assert opened == [True, False]
    (step,) = await stored.steps(begun.number)
    assert (step.place, step.state, step.activity) == (1, DUE, None)
    await stored.ring(begun.number, NOW)
    await stored.done(step.number, 7)
    repeated = [await stored.open_step(begun.number, 1, "quiz", seen=step.number) for _ in range(2)]
    assert repeated == [True, False]
    first, second = await stored.steps(begun.number)
    assert [(first.state, first.activity), (second.state, second.activity)] == [(DONE, 7), (DUE, None)]
    now = await stored.class_of(begun.number)
    assert now is not None
    assert (now.place, now.rings_at) == (1, None)
    await stored.close(begun.number)
    assert not await stored.open_step(begun.number, 2, "text", seen=await stored.newest_step(begun.number))


async def test_people_join_and_leave_and_are_gone_with_the_group(database: Database) -> None:
    stored = Classes(database)
    begun, _ = await stored.start(LESSON)
    assert await stored.join(begun.number, 2, "Bia")
    assert not await stored.join(begun.number, 2, "Bia")
    assert await stored.join(begun.number, 3, "Rui")
    assert [one.name for one in await stored.members(begun.number)] == ["Bia", "Rui"]
    assert await stored.leave(begun.number, 2)
    assert not await stored.leave(begun.number, 2)
    await stored.left(GROUP + 1, 3)
    assert len(await stored.members(begun.number)) == 1
    await stored.left(GROUP, 3)
    assert await stored.members(begun.number) == ()


async def test_a_planned_class_begins_where_none_runs(database: Database) -> None:
    stored = Classes(database)
    planned = await stored.plan(replace(LESSON, begins_at=NOW, update_id=5))
    assert await stored.plan(replace(LESSON, begins_at=NOW, update_id=5)) == planned
    assert await stored.planned(GROUP) == (planned,)
    assert await stored.all_unfinished() == (planned.number,)
    other, _ = await stored.start(LESSON)
    assert not await stored.begin_planned(planned.number)
    await stored.end(other.number)
    assert await stored.begin_planned(planned.number)
    running = await stored.running(GROUP, 0)
    assert running is not None
    assert running.number == planned.number
    off = await stored.plan(replace(LESSON, begins_at=NOW, update_id=6))
    assert await stored.close(off.number)
    assert await stored.planned(GROUP) == ()


async def test_a_class_follows_its_group(database: Database) -> None:
    stored = Classes(database)
    begun, _ = await stored.start(LESSON)
    await stored.place_board(begun.number, 5)
    await stored.place_panel(begun.number, 6)
    await Chats(database).migrate(GROUP, NEW)
    moved = await stored.running(NEW, 0)
    assert moved is not None
    assert (moved.number, moved.board, moved.panel) == (begun.number, None, 6)


async def test_who_is_forgotten_is_gone_from_classes(database: Database) -> None:
    stored, people = Classes(database), People(database)
    begun, _ = await stored.start(LESSON)
    await stored.join(begun.number, 2, "Bia")
    await stored.keep_lesson(1, "# Um")
    await stored.keep_lesson(1, "# Dois")
    assert await stored.lesson_of(1) == "# Dois"
    assert [one.number for one in await stored.taught_by(1)] == [begun.number]
    kept = await people.export(1)
    assert (kept["classes"][0]["lesson"], kept["lessons"][0]["text"]) == ("# Aula\n", "# Dois")
    (told,) = (await people.export(2))["class_members"]
    assert (told["name"], "teacher" in told["of_class"], "lesson" in told["of_class"]) == (
        "Bia",
        False,
        False,
    )
    await people.forget(1)
    await people.forget(2)
    left = await stored.class_of(begun.number)
    assert left is not None
    assert (left.teacher, left.teacher_name, left.lesson) == (None, None, None)
    assert (await stored.members(begun.number), await stored.lesson_of(1)) == ((), None)
    assert await stored.taught_by(1) == ()


async def test_names_go_after_ninety_days(database: Database) -> None:
    stored = Classes(database)
    begun, _ = await stored.start(LESSON)
    planned = await stored.plan(replace(LESSON, begins_at=NOW + timedelta(days=9999), update_id=5))
    await stored.join(begun.number, 2, "Bia")
    await stored.tidy()
    assert len(await stored.members(begun.number)) == 1
    old = datetime.now(UTC) - KEPT - timedelta(hours=1)
    async with database.transaction() as session:
        await session.execute(update(classes_table).values(started_at=old))
    await stored.tidy()
    assert await stored.members(begun.number) == ()
    found, waiting = await stored.class_of(begun.number), await stored.class_of(planned.number)
    assert found is not None
    assert (found.teacher, found.lesson, found.runs) == (None, None, False)
    assert waiting is not None
    assert (waiting.teacher, waiting.state) == (None, ENDED)


async def test_a_planned_class_that_never_began_is_ended_after_a_day(database: Database) -> None:
    stored, now = Classes(database), datetime.now(UTC)
    missed = await stored.plan(replace(LESSON, begins_at=now - timedelta(hours=25), update_id=5))
    waits = await stored.plan(replace(LESSON, begins_at=now + timedelta(days=1), update_id=6))
    await stored.tidy()
    assert await stored.all_unfinished() == (waits.number,)
    found = await stored.class_of(missed.number)
    assert found is not None
    assert found.state == ENDED


async def test_a_class_goes_by_the_time_that_all_programs_share(database: Database) -> None:
    stored, now = Classes(database), datetime.now(UTC)
    database.clock.heard(now + timedelta(hours=1), now)  # this machine's clock is an hour behind
    begun, _ = await stored.start(LESSON)
    assert begun.started_at > now + timedelta(minutes=59)
    await stored.open_step(begun.number, 1, "text", seen=0)
    (step,) = await stored.steps(begun.number)
    assert step.begun_at >= begun.started_at
