import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from sqlalchemy import update

from storage.chats import Chats
from storage.database import Database
from storage.keeping import KEPT
from storage.people import People
from storage.quiz_records import NewQuiz, NewQuizItem, Quiz
from storage.quizzes import Quizzes
from storage.tables import quizzes as quizzes_table

OLD, NEW = -4_000_000_001, -1_004_000_000_001
ITEMS = (NewQuizItem("idea", "cosine", "{}", "cosine-range"), NewQuizItem("pair", "antonym", "{}"))
QUIZ = NewQuiz(OLD, 0, "pt", "pt", starter=1, items=ITEMS, seconds=30)
AHEAD = timedelta(hours=1)  # of the machine's clock


async def asked(quizzes: Quizzes, quiz: Quiz, place: int = 1) -> int:
    """Ask a question of a quiz by the poll `P` and its place; give the question's number."""
    item = (await quizzes.items(quiz.number))[place - 1]
    now = datetime.now(UTC)
    await quizzes.asked(item.number, poll=f"P{place}", message=5, at=now, closes_at=now)
    return item.number


async def test_a_topic_has_one_running_quiz_and_an_update_begins_one(database: Database) -> None:
    quizzes = Quizzes(database)
    begun = await asyncio.gather(*(quizzes.start(replace(QUIZ, update_id=number)) for number in range(5)))
    assert len({quiz.number for quiz, _ in begun}) == 1
    assert sum(is_new for _, is_new in begun) == 1
    quiz = begun[0][0]
    assert [item.place for item in await quizzes.items(quiz.number)] == [1, 2]
    elsewhere, is_new = await quizzes.start(replace(QUIZ, topic=7))
    assert is_new
    assert await quizzes.all_running() == (quiz.number, elsewhere.number)
    await quizzes.end(quiz.number)
    assert quiz.update_id is not None
    again, is_new = await quizzes.start(replace(QUIZ, update_id=quiz.update_id))
    assert (again.number, again.runs, is_new) == (quiz.number, False, True)
    assert await quizzes.had(OLD) == {"cosine-range": 2}


async def test_the_last_answer_of_a_person_counts_and_one_taken_back_is_gone(database: Database) -> None:
    quizzes = Quizzes(database)
    quiz, _ = await quizzes.start(QUIZ)
    item = await asked(quizzes, quiz)
    await quizzes.vote("P1", 2, "Bia", 0, right=1)
    await quizzes.vote("P1", 2, "Bia", 1, right=1)
    await quizzes.vote("P1", 3, "Caio", 0, right=1)
    await quizzes.vote("P1", 3, "Caio", None, right=1)
    await quizzes.vote("unknown", 3, "Caio", 0, right=1)
    (vote,) = await quizzes.votes(quiz.number)
    assert (vote.item, vote.person, vote.name, vote.option, vote.is_right) == (item, 2, "Bia", 1, True)
    assert await quizzes.ideas(2) == {"cosine": (1, 1)}


async def test_who_leaves_is_gone_from_a_group_and_who_asks_to_be_forgotten_from_all(
    database: Database,
) -> None:
    quizzes = Quizzes(database)
    quiz, _ = await quizzes.start(QUIZ)
    await asked(quizzes, quiz)
    own, _ = await quizzes.start(replace(QUIZ, chat=2, starter=2))
    await asked(quizzes, own, place=2)
    for poll in ("P1", "P2"):
        await quizzes.vote(poll, 2, "Bia", 0, right=0)
    await quizzes.vote("P1", 1, "Ana", 0, right=0)
    await quizzes.left(OLD, 2)
    assert [vote.person for vote in await quizzes.votes(quiz.number)] == [1]
    assert await quizzes.ideas(2) == {"antonym": (1, 1)}
    await quizzes.left(OLD, 1)
    left = await quizzes.quiz(quiz.number)
    assert left is not None
    assert (left.starter, left.theme) == (None, None)
    assert await quizzes.votes(quiz.number) == ()
    await People(database).forget(2)
    assert await quizzes.quiz(own.number) is None


async def test_of_a_forgotten_person_no_quiz_names_who_began_it(database: Database) -> None:
    quizzes = Quizzes(database)
    quiz, _ = await quizzes.start(QUIZ)
    await asked(quizzes, quiz)
    await quizzes.vote("P1", 1, "Ana", 0, right=0)
    await People(database).forget(1)
    assert await quizzes.votes(quiz.number) == ()
    left = await quizzes.quiz(quiz.number)
    assert left is not None
    assert left.starter is None


async def test_an_update_that_comes_again_finds_its_own_quiz_beside_one_that_runs(database: Database) -> None:
    quizzes = Quizzes(database)
    first, _ = await quizzes.start(replace(QUIZ, update_id=5))
    await quizzes.end(first.number)
    other, _ = await quizzes.start(replace(QUIZ, update_id=6))
    again, is_new = await quizzes.start(replace(QUIZ, update_id=5))
    assert (again.number, is_new) == (first.number, True)
    assert (await quizzes.start(replace(QUIZ, update_id=7)))[0].number == other.number


async def test_a_quiz_follows_its_group_and_its_open_question_is_asked_anew(database: Database) -> None:
    quizzes = Quizzes(database)
    quiz, _ = await quizzes.start(QUIZ)
    await quizzes.closed(await asked(quizzes, quiz))
    await asked(quizzes, quiz, place=2)
    await Chats(database).migrate(OLD, NEW)
    moved = await quizzes.running(NEW, 0)
    assert moved is not None
    first, second = await quizzes.items(moved.number)
    assert (first.poll, second.poll, second.asked_at) == ("P1", None, None)


async def test_after_ninety_days_names_go_and_what_somebody_knows_stays(database: Database) -> None:
    quizzes = Quizzes(database)
    quiz, _ = await quizzes.start(QUIZ)
    await asked(quizzes, quiz)
    await quizzes.vote("P1", 2, "Bia", 1, right=1)
    old = datetime.now(UTC) - KEPT - timedelta(hours=1)
    async with database.transaction() as session:
        await session.execute(update(quizzes_table).values(started_at=old))
    await quizzes.tidy()
    found = await quizzes.quiz(quiz.number)
    assert found is not None
    assert (found.runs, found.starter) == (False, None)
    (vote,) = await quizzes.votes(quiz.number)
    assert vote.name == ""
    assert await quizzes.ideas(2) == {"cosine": (1, 1)}


async def test_stopping_closes_the_open_question_and_asks_nothing_more(database: Database) -> None:
    quizzes = Quizzes(database)
    quiz, _ = await quizzes.start(QUIZ)
    item = await asked(quizzes, quiz)
    await quizzes.stop(quiz.number)
    first, second = await quizzes.items(quiz.number)
    assert first.is_open
    assert first.closes_at is not None
    assert first.closes_at <= datetime.now(UTC)
    assert second.closed_at is not None
    assert await quizzes.hurry(item)
    assert not await quizzes.hurry(second.number)


async def test_its_times_are_those_of_the_clock_that_all_programs_share(database: Database) -> None:
    quizzes, now = Quizzes(database), datetime.now(UTC)
    database.clock.heard(now - AHEAD, now)
    quiz, _ = await quizzes.start(QUIZ)
    assert quiz.started_at < now - AHEAD / 2
    await asked(quizzes, quiz)
    await quizzes.stop(quiz.number)
    first, second = await quizzes.items(quiz.number)
    assert first.closes_at is not None
    assert second.closed_at is not None
    assert max(first.closes_at, second.closed_at) < now - AHEAD / 2
