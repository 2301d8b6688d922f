"""Debates in the database."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from sqlalchemy import update

from storage.database import Database
from storage.debate_records import FIRST, SECOND, SISTER, NewBallot, NewDebate
from storage.debates import Debates
from storage.keeping import KEPT
from storage.people import People
from storage.tables import debates as debates_table

OLD = -4_000_000_001
NOW = datetime(2026, 11, 27, 12, tzinfo=UTC)
BALLOT = NewBallot(FIRST, "cosine-range", '{"made": 1}', NOW)
DEBATE = NewDebate(OLD, 0, "pt", "pt", 1, BALLOT)


async def test_a_topic_has_one_that_runs_and_an_update_begins_one(database: Database) -> None:
    stored = Debates(database)
    begun = await asyncio.gather(*(stored.start(replace(DEBATE, update_id=number)) for number in range(5)))
    assert len({one.number for one, _ in begun}) == 1
    assert sum(is_new for _, is_new in begun) == 1
    first = begun[0][0]
    assert len(await stored.ballots(first.number)) == 1
    elsewhere, is_new = await stored.start(replace(DEBATE, topic=7))
    assert is_new
    assert await stored.all_running() == (first.number, elsewhere.number)
    await stored.end(first.number)
    again, is_new = await stored.start(replace(DEBATE, update_id=first.update_id))
    assert (again.number, again.runs, is_new) == (first.number, False, True)


async def test_the_last_vote_of_a_person_counts_in_each_part(database: Database) -> None:
    stored = Debates(database)
    debate, _ = await stored.start(DEBATE)
    for part in (SECOND, SISTER):
        await stored.follow(debate.number, replace(BALLOT, part=part))
        await stored.follow(debate.number, replace(BALLOT, part=part, subject="another"))
    first, second, sister = await stored.ballots(debate.number)
    assert {one.subject for one in (first, second, sister)} == {"cosine-range"}
    await stored.vote(first.number, 2, 0)
    await stored.vote(first.number, 2, 1)
    await stored.vote(first.number, 3, 0)
    await stored.vote(first.number, 3, None)
    await stored.vote(second.number, 3, 2)
    assert await stored.votes(debate.number) == {FIRST: {2: 1}, SECOND: {3: 2}}
    assert await stored.had(OLD) == {"cosine-range": 1}
    await stored.left(OLD + 1, 2)
    await stored.left(OLD, 2)
    assert await stored.votes(debate.number) == {SECOND: {3: 2}}


async def test_what_is_hurried_is_the_talk_or_the_vote(database: Database) -> None:
    stored = Debates(database)
    debate, _ = await stored.start(
        replace(DEBATE, ballot=replace(BALLOT, opens_at=NOW + timedelta(days=9999)))
    )
    (ballot,) = await stored.ballots(debate.number)
    await stored.open_now(ballot.number)
    found = await stored.ballot(ballot.number)
    assert found is not None
    assert found.opens_at < datetime.now(UTC)
    assert found.closes_at is None
    await stored.asked(ballot.number, poll="P", message=5, at=NOW, closes_at=NOW + timedelta(days=9999))
    await stored.hurry(ballot.number)
    open_still = await stored.ballot_of("P")
    assert open_still is not None
    assert open_still.closes_at is not None
    assert open_still.closes_at < datetime.now(UTC)
    assert open_still.is_open
    await stored.closed(ballot.number)
    closed = await stored.ballot_of("P")
    assert closed is not None
    assert not closed.is_open


async def test_an_end_that_somebody_wants_is_kept_and_only_of_one_that_runs(database: Database) -> None:
    stored = Debates(database)
    debate, _ = await stored.start(DEBATE)
    await stored.stop(debate.number)
    stopping = await stored.running(OLD, 0)
    assert stopping is not None
    assert (stopping.stops, stopping.runs) == (True, True)
    await stored.end(debate.number)
    await stored.stop(debate.number)
    over = await stored.debate(debate.number)
    assert over is not None
    assert (over.stops, over.runs) == (False, False)


async def test_votes_and_who_began_go_after_ninety_days(database: Database) -> None:
    stored = Debates(database)
    debate, _ = await stored.start(DEBATE)
    (ballot,) = await stored.ballots(debate.number)
    await stored.vote(ballot.number, 2, 0)
    await stored.tidy()
    assert await stored.votes(debate.number) == {FIRST: {2: 0}}
    old = datetime.now(UTC) - KEPT - timedelta(hours=1)
    async with database.transaction() as session:
        await session.execute(update(debates_table).values(started_at=old))
    await stored.tidy()
    assert await stored.votes(debate.number) == {}
    found = await stored.debate(debate.number)
    assert found is not None
    assert (found.starter, found.runs) == (None, False)


async def test_a_person_gets_their_votes_and_not_the_answer_while_it_runs(database: Database) -> None:
    stored, people = Debates(database), People(database)
    debate, _ = await stored.start(DEBATE)
    (ballot,) = await stored.ballots(debate.number)
    await stored.vote(ballot.number, 2, 0)
    await stored.vote(ballot.number, 3, 1)
    (told,) = (await people.export(2))["debate_votes"]
    assert (told["option"], told["ballot"]["withheld"]) == (0, ["content"])
    assert "starter" not in told["ballot"]["debate"]
    await stored.end(debate.number)
    (told,) = (await people.export(2))["debate_votes"]
    assert told["ballot"]["content"] == {"made": 1}
    await people.forget(2)
    assert await stored.votes(debate.number) == {FIRST: {3: 1}}
    await people.forget(1)
    found = await stored.debate(debate.number)
    assert found is not None
    assert found.starter is None
