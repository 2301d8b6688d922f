import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, insert

from storage.database import Database
from storage.history import BATCH, History
from storage.tables import history

ANA, RUI, GROUP = 2**52 + 1, 7, -(2**40)


async def test_entry_comes_back_as_it_was_asked(database: Database) -> None:
    notes = History(database)
    before = datetime.now(UTC)
    await notes.add(ANA, GROUP, "vizinhos", "pão de açúcar 😀")
    (entry,) = (await notes.page(ANA)).entries
    assert (entry.command, entry.text, entry.chat) == ("vizinhos", "pão de açúcar 😀", GROUP)
    assert timedelta(0) <= entry.asked_at - before < timedelta(minutes=1)
    assert entry.asked_at.tzinfo is UTC


async def test_newest_comes_first(database: Database) -> None:
    notes = History(database)
    for word in ("um", "dois", "três"):
        await notes.add(ANA, 1, "c", word)
    assert [entry.text for entry in (await notes.page(ANA)).entries] == ["três", "dois", "um"]


async def test_person_sees_only_their_own(database: Database) -> None:
    notes = History(database)
    await notes.add(ANA, GROUP, "c", "de Ana")
    await notes.add(RUI, GROUP, "c", "de Rui")
    page = await notes.page(RUI)
    assert [entry.text for entry in page.entries] == ["de Rui"]
    assert page.total == 1


async def test_page_of_a_chat_holds_only_what_was_asked_there(database: Database) -> None:
    notes = History(database)
    await notes.add(ANA, GROUP, "c", "no grupo")
    await notes.add(ANA, ANA, "c", "em privado")
    page = await notes.page(ANA, chat=GROUP)
    assert [entry.text for entry in page.entries] == ["no grupo"]
    assert page.total == 1
    assert (await notes.page(ANA)).total == 2


async def test_empty_history_is_one_empty_page(database: Database) -> None:
    page = await History(database).page(ANA, number=9)
    assert (page.entries, page.number, page.pages, page.total) == ((), 1, 1, 0)


async def test_pages_hold_everything_once_and_in_order(database: Database) -> None:
    notes, total = History(database), 23
    for i in range(total):
        await notes.add(ANA, 1, "c", str(i))

    for size in (1, 7, 10, 23, 100):
        pages = -(-total // size)
        found = [await notes.page(ANA, number=number, size=size) for number in range(1, pages + 1)]
        assert [e.text for page in found for e in page.entries] == [str(i) for i in reversed(range(total))]
        assert {(page.pages, page.total) for page in found} == {(pages, total)}


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(number=st.integers(), size=st.integers(1, 30))
async def test_any_page_number_gives_the_nearest_page(database: Database, number: int, size: int) -> None:
    notes = History(database)
    while (await notes.page(ANA)).total < 5:
        await notes.add(ANA, 1, "c", "t")
    page = await notes.page(ANA, number=number, size=size)
    assert 1 <= page.number <= page.pages
    assert page.number == number or not 1 <= number <= page.pages
    assert 1 <= len(page.entries) <= size


async def test_only_the_newest_of_each_person_are_kept(database: Database) -> None:
    notes = History(database, keep=5)
    await notes.add(RUI, 1, "c", "de Rui")
    for i in range(8):
        await notes.add(ANA, i, "c", str(i))
    assert [entry.text for entry in (await notes.page(ANA)).entries] == ["7", "6", "5", "4", "3"]
    assert (await notes.page(RUI)).total == 1


async def test_what_is_too_old_goes_in_small_steps_also_of_those_who_never_come_back(
    database: Database,
) -> None:
    notes, now = History(database, days=30), datetime.now(UTC)
    asked = {"chat": 1, "command": "c", "text": "t"}
    old = [{**asked, "person": ANA, "asked_at": now - timedelta(days=31)} for _ in range(BATCH + 1)]
    async with database.transaction() as session:
        await session.execute(insert(history), old)
        await session.execute(
            insert(history), [{**asked, "person": RUI, "asked_at": now - timedelta(days=29)}]
        )
    assert await History(database).tidy() is False
    assert (await notes.page(ANA)).total == BATCH + 1
    assert await notes.tidy()
    assert (await notes.page(ANA)).total == 1
    assert not await notes.tidy()
    assert ((await notes.page(ANA)).total, (await notes.page(RUI)).total) == (0, 1)


async def test_what_is_added_at_once_is_all_there(database: Database) -> None:
    notes = History(database)
    await asyncio.gather(*(notes.add(ANA, 1, "c", str(i)) for i in range(100)))
    page = await notes.page(ANA, size=100)
    assert sorted(int(entry.text) for entry in page.entries) == list(range(100))
    assert len({entry.id for entry in page.entries}) == 100


async def test_bound_holds_when_many_are_added_at_once(database: Database) -> None:
    notes = History(database, keep=10)
    await asyncio.gather(*(notes.add(ANA, 1, "c", str(i)) for i in range(60)))
    await notes.add(ANA, 1, "c", "o último")
    page = await notes.page(ANA, size=100)
    assert page.total == 10
    assert page.entries[0].text == "o último"


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("a\0b", "a\ufffdb"),
        ("meio \ud83d par", "meio \ufffd par"),
        ("\ud83d\ude00", "😀"),
        ("", ""),
        ("'; DROP TABLE history; --", "'; DROP TABLE history; --"),
        ("ç" * 1_000_000, "ç" * 1_000_000),
    ],
    ids=["nul", "half a pair", "two halves", "empty", "sql", "huge"],
)
async def test_odd_text_is_kept_kindly(database: Database, typed: str, stored: str) -> None:
    notes = History(database)
    await notes.add(ANA, 1, typed[:10], typed)
    assert (await notes.page(ANA)).entries[0].text == stored


async def test_number_of_an_entry_is_never_given_again(database: Database) -> None:
    notes = History(database, keep=1)
    await notes.add(ANA, 1, "c", "um")
    first = (await notes.page(ANA)).entries[0].id
    async with database.transaction() as session:
        await session.execute(delete(history))
    await notes.add(ANA, 1, "c", "dois")
    assert (await notes.page(ANA)).entries[0].id > first


async def test_question_that_comes_again_with_its_update_is_written_down_once(database: Database) -> None:
    notes = History(database)
    await notes.add(ANA, 1, "c", "um", update_id=2**40)
    await asyncio.gather(*(notes.add(ANA, 1, "c", "de novo", update_id=2**40) for _ in range(5)))
    assert [entry.text for entry in (await notes.page(ANA)).entries] == ["um"]


async def test_update_of_another_person_or_of_none_is_another_question(database: Database) -> None:
    notes = History(database)
    for person, update_id in ((ANA, 5), (RUI, 5), (ANA, 6), (ANA, None), (ANA, None)):
        await notes.add(person, 1, "c", "t", update_id=update_id)
    assert (await notes.page(ANA)).total == 4
    assert (await notes.page(RUI)).total == 1
