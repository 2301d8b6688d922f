from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import insert, select
from sqlalchemy.dialects import sqlite

from storage.column_types import Moment, Words, storable
from storage.database import Database
from storage.tables import chats

DIALECT = sqlite.dialect()


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
def test_proper_text_is_stored_as_it_is(words: str) -> None:
    assert storable(words) == words


@given(st.text(alphabet=st.characters()))
def test_any_text_becomes_text_that_both_databases_keep(words: str) -> None:
    kept = storable(words)
    kept.encode()
    assert "\0" not in kept
    assert storable(kept) == kept


def test_halves_of_pairs_are_joined_or_replaced() -> None:
    assert storable("\ud83d\ude00 \ud83d \0") == "😀 \ufffd \ufffd"


@given(st.datetimes(min_value=datetime(2000, 1, 1), timezones=st.just(timezone(-timedelta(hours=3)))))  # noqa: DTZ001
def test_time_comes_back_in_utc_though_sqlite_keeps_no_zone(moment: datetime) -> None:
    bound = Moment().process_bind_param(moment, DIALECT)
    assert bound is not None
    back = Moment().process_result_value(bound.replace(tzinfo=None), DIALECT)
    assert back == moment
    assert back is not None
    assert back.tzinfo is UTC


def test_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        Moment().process_bind_param(datetime(2026, 1, 1), DIALECT)  # noqa: DTZ001 - the point of the test


def test_nothing_stays_nothing() -> None:
    assert Moment().process_bind_param(None, DIALECT) is None
    assert Moment().process_result_value(None, DIALECT) is None
    assert Words().process_bind_param(None, DIALECT) is None


async def test_stored_time_is_read_back_with_its_zone(database: Database) -> None:
    moment = datetime(2026, 2, 3, 4, 5, 6, 789, timezone(-timedelta(hours=3)))
    async with database.transaction() as session:
        await session.execute(insert(chats).values(chat=1, changed_at=moment))
    async with database.reading() as session:
        found = await session.scalar(select(chats.c.changed_at))
    assert found == moment
    assert found.utcoffset() == timedelta(0)
