import asyncio
import json
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from storage.cache import ResultCache, cache_key
from storage.database import Database
from storage.tables import results

question = st.tuples(st.text(), st.text(), st.lists(st.text()))
NOW = timedelta(0)


@given(question, question)
def test_two_questions_share_a_key_only_if_they_are_the_same(
    one: tuple[str, str, list[str]], other: tuple[str, str, list[str]]
) -> None:
    assert (cache_key(*one) == cache_key(*other)) == (one == other)


@given(st.text(alphabet=st.characters()), st.text(alphabet=st.characters()))
def test_where_one_argument_ends_matters(first: str, second: str) -> None:
    assert cache_key("d", "o", [first + second]) != cache_key("d", "o", [first, second])
    assert cache_key("d", first, [second]) != cache_key("d", first + second, [])
    assert cache_key("d", "o", ["a", "bc"]) != cache_key("d", "o", ["ab", "c"])


def test_key_is_hexadecimal_and_the_same_for_list_and_tuple() -> None:
    key = cache_key("d", "o", ("\ud800", "é"))
    assert key == cache_key("d", "o", ["\ud800", "é"])
    assert len(bytes.fromhex(key)) == 32


async def put(cache: ResultCache, *keys: str, digest: str = "d") -> None:
    for key in keys:
        await cache.put(key, f'"{key}"', digest=digest, operation="o")


async def kept(cache: ResultCache, keys: str) -> str:
    return "".join([key for key in keys if await cache.get(key) is not None])


async def test_what_was_put_is_found_and_the_rest_is_not(database: Database) -> None:
    cache = ResultCache(database, 10)
    await put(cache, "a")
    assert await cache.get("a") == '"a"'
    assert await cache.get("b") is None


async def test_later_value_replaces_the_earlier_one(database: Database) -> None:
    cache = ResultCache(database, 10)
    await put(cache, "a")
    await cache.put("a", "2", digest="e", operation="p")
    assert await cache.get("a") == "2"
    assert await cache.size() == 1
    assert await cache.clear("e") == 1


async def test_least_recently_used_goes_first(database: Database) -> None:
    cache = ResultCache(database, 3, fresh=NOW)
    await put(cache, "a", "b", "c")
    await cache.get("a")
    await put(cache, "d")
    assert await kept(cache, "abcd") == "acd"


async def test_there_are_never_more_than_the_capacity(database: Database) -> None:
    cache = ResultCache(database, 20)
    for i in range(50):
        await put(cache, str(i))
        assert await cache.size() <= 20
        assert await cache.get(str(i)) is not None


async def test_many_who_put_at_once_stay_within_the_capacity_too(database: Database) -> None:
    caches = [ResultCache(database, 20), ResultCache(database, 20)]
    await asyncio.gather(*(put(caches[i % 2], str(i)) for i in range(60)))
    assert 18 <= await caches[0].size() <= 20


async def test_many_who_put_the_same_at_once_leave_one(database: Database) -> None:
    cache = ResultCache(database, 20)
    await asyncio.gather(*(put(cache, "a") for _ in range(40)))
    assert await cache.size() == 1


async def hits(database: Database) -> int:
    async with database.reading() as session:
        found = await session.scalar(select(results.c.hits))
    assert isinstance(found, int)
    return found


async def test_hits_that_come_together_are_all_counted(database: Database) -> None:
    cache = ResultCache(database, 20, fresh=NOW)
    await put(cache, "a")
    await asyncio.gather(*(cache.get("a") for _ in range(40)))
    assert await hits(database) == 40


async def test_recently_used_result_is_read_without_writing(database: Database) -> None:
    cache = ResultCache(database, 20)
    await put(cache, "a")
    await cache.get("a")
    assert await hits(database) == 0


async def test_clearing_one_model_leaves_the_others(database: Database) -> None:
    cache = ResultCache(database, 10)
    await put(cache, "a", "b")
    await put(cache, "c", digest="e")
    assert await cache.clear("d") == 2
    assert await kept(cache, "abc") == "c"
    assert await cache.clear() == 1
    assert await cache.size() == 0


async def test_huge_and_odd_values_come_back(database: Database) -> None:
    cache = ResultCache(database, 10)
    value = json.dumps(["palavra😀\0\ud800" * 100_000])
    await cache.put("a", value, digest="d", operation="o")
    assert await cache.get("a") == value


def test_cache_without_room_is_refused() -> None:
    with pytest.raises(ValueError, match="one row"):
        ResultCache(Database("sqlite://"), 0)
