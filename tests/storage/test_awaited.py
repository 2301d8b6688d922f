"""What waits for words: for one message, and not for long."""

from datetime import timedelta

from sqlalchemy import func, select

from storage.awaited import AwaitedWords
from storage.database import Database
from storage.history import History
from storage.tables import awaited_words

QUARTER = timedelta(minutes=15)


async def test_what_waits_is_given_to_one_update_and_to_that_again(database: Database) -> None:
    awaited = AwaitedWords(database, QUARTER)
    await awaited.put(1, 10, "oddone", "cat")
    assert await awaited.take(1, 11, 5) is None  # another chat
    first = await awaited.take(1, 10, 5)
    assert first is not None
    assert (first.command, first.text) == ("oddone", "cat")
    assert await awaited.take(1, 10, 5) == first  # that update again, after a kill
    assert await awaited.take(1, 10, 6) is None
    await awaited.put(1, 10, "similar", "cat")
    again = await awaited.take(1, 10, 7)
    assert again is not None
    assert again.command == "similar"


async def test_a_newer_question_ends_what_waits_unless_it_is_its_answer(database: Database) -> None:
    awaited, history = AwaitedWords(database, QUARTER), History(database)
    await awaited.put(1, 10, "oddone", "cat")
    await history.add(1, 10, "oddone", "cat dog car", update_id=5)
    assert await awaited.take(1, 10, 5) is not None
    await awaited.put(1, 10, "oddone", "cat")
    await history.add(1, 10, "dims", "cat", update_id=6)
    assert await awaited.take(1, 10, 7) is None


async def test_what_waits_too_long_is_not_given_and_is_deleted(database: Database) -> None:
    awaited = AwaitedWords(database, timedelta(0))
    await awaited.put(1, 10, "oddone", "cat")
    assert await awaited.take(1, 10, 5) is None
    await awaited.tidy()
    async with database.reading() as session:
        assert await session.scalar(select(func.count()).select_from(awaited_words)) == 0
