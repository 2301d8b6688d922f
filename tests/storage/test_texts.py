import asyncio

import pytest

from storage.database import Database
from storage.people import People
from storage.texts import Texts


async def test_what_was_kept_is_found_and_the_rest_is_not(database: Database) -> None:
    texts = Texts(database, 10)
    await texts.put("ask:1", "rei \N{CROWN} <b>")
    assert await texts.get("ask:1") == "rei \N{CROWN} <b>"
    assert await texts.get("ask:2") is None


async def test_another_replica_finds_it_too(database: Database) -> None:
    await Texts(database, 10).put("ask:1", "rei")
    assert await Texts(database, 10).get("ask:1") == "rei"


async def test_a_later_text_replaces_the_earlier_one(database: Database) -> None:
    texts = Texts(database, 10)
    await texts.put("photo:1", "old")
    await texts.put("photo:1", "new")
    assert await texts.get("photo:1") == "new"
    assert await texts.size() == 1


async def test_the_longest_unkept_go_first(database: Database) -> None:
    texts = Texts(database, 4)
    for key in "abcd":
        await texts.put(key, key)
    await texts.put("a", "again")
    await texts.put("e", "e")
    assert await texts.get("b") is None
    assert [await texts.get(key) for key in "acde"] == ["again", "c", "d", "e"]


async def test_many_at_once_leave_no_more_than_there_is_room_for(database: Database) -> None:
    texts = Texts(database, 5)
    await asyncio.gather(*(texts.put(f"key {number}", "text") for number in range(20)))
    assert await texts.size() <= 5


async def test_where_it_got_full_the_next_ones_find_room(database: Database) -> None:
    texts = Texts(database, 20)
    for number in range(21):
        await texts.put(f"key {number:02}", "text")
    assert await texts.size() == 18
    for number in range(21, 23):
        await texts.put(f"key {number:02}", "text")
    assert await texts.size() == 20
    assert [await texts.get(f"key {number:02}") for number in (2, 3)] == [None, "text"]


def test_there_must_be_room_for_one() -> None:
    with pytest.raises(ValueError, match="one row"):
        Texts(Database("sqlite://"), 0)


async def test_the_words_of_nobody_stay_when_somebody_is_forgotten(database: Database) -> None:
    texts = Texts(database, 10)
    await texts.put("ask:1", "rei")
    await texts.put("ask:1", "rei", person=101)
    await texts.put("ask:2", "rato", person=101)
    await People(database).forget(101)
    assert (await texts.get("ask:1"), await texts.get("ask:2")) == ("rei", None)
