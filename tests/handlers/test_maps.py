"""Reading what is to be drawn; words of earlier questions, for a map of them."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime

import pytest

from handlers.commands import commands
from handlers.commands.maps import REMEMBERED_WORDS_DRAWN, drawing, words_of
from handlers.reading.typed import Typed
from handlers.reading.wording import wording
from rendering.catalog import Catalogs
from storage.records import HistoryEntry

WORDING = wording(Catalogs("pt"))
TABLE = commands(Catalogs("pt"))


def entries(*texts: str) -> Sequence[HistoryEntry]:
    now = datetime.now(UTC)
    return [HistoryEntry(number, "dims", text, now, 101) for number, text in enumerate(texts)]


async def test_others_have_their_turn_between_long_questions() -> None:
    turns = 0

    async def others() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    waiting = asyncio.create_task(others())
    await words_of(entries(*["=" * 4096] * 30), TABLE)
    waiting.cancel()
    assert turns >= 30


async def test_a_map_remembers_the_newest_words() -> None:
    texts = [f"palavra{number}" for number in range(2 * REMEMBERED_WORDS_DRAWN)]
    assert await words_of(entries(*texts), TABLE) == tuple(texts[:REMEMBERED_WORDS_DRAWN])


@pytest.mark.parametrize(
    ("typed", "groups"),
    [
        ("rei, rainha | gato, rato", (("rainha", "rei"), ("gato", "rato"))),
        ("rei, rainha; gato, rato", (("rainha", "rei"), ("gato", "rato"))),
        ("rei rainha; gato | rato", (("rainha", "rei"), ("gato", "rato"))),
        ('"a; b", rei | gato', (("a; b", "rei"), ("gato",))),
    ],
)
def test_a_bar_is_between_groups_where_commas_are_between_words(
    typed: str, groups: tuple[tuple[str, ...], ...]
) -> None:
    assert drawing(Typed("map", typed, WORDING)).groups == groups
