import asyncio
import gc
from collections import defaultdict
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest_asyncio
from telegram import Chat, InlineQuery, Message, Update, User

from bot.ordering import ChatOrder


def update(chat: int, number: int = 1) -> Update:
    there = Chat(chat, Chat.PRIVATE)
    return Update(number, message=Message(number, datetime.now(UTC), there))


@pytest_asyncio.fixture
async def order() -> AsyncIterator[ChatOrder]:
    async with ChatOrder() as opened:
        yield opened


class Work:
    """Pieces of work that wait until they are let go, and the order in which they began and ended."""

    def __init__(self) -> None:
        self.log: list[str] = []
        self._began: defaultdict[str, asyncio.Event] = defaultdict(asyncio.Event)
        self._gates: defaultdict[str, asyncio.Event] = defaultdict(asyncio.Event)

    async def piece(self, name: str) -> None:
        self.log.append(f"{name} began")
        self._began[name].set()
        await self._gates[name].wait()
        self.log.append(f"{name} ended")

    def let_go(self, name: str) -> None:
        self._gates[name].set()

    async def until_began(self, name: str) -> None:
        async with asyncio.timeout(30):
            await self._began[name].wait()


async def test_one_chats_updates_are_worked_on_one_after_the_other(order: ChatOrder) -> None:
    work = Work()
    names = [f"{number}" for number in range(20)]
    for name in reversed(names):
        work.let_go(name)
    async with asyncio.TaskGroup() as tasks:
        for name in names:
            tasks.create_task(order.process_update(update(7), work.piece(name)))
    assert work.log == [f"{name} {did}" for name in names for did in ("began", "ended")]


async def test_a_later_update_waits_for_an_earlier_one_of_its_chat_only(order: ChatOrder) -> None:
    work = Work()
    work.let_go("second")
    work.let_go("elsewhere")
    first = asyncio.create_task(order.process_update(update(7), work.piece("first")))
    second = asyncio.create_task(order.process_update(update(7), work.piece("second")))
    await work.until_began("first")
    await order.process_update(update(8), work.piece("elsewhere"))
    assert work.log == ["first began", "elsewhere began", "elsewhere ended"]
    assert not second.done()
    work.let_go("first")
    await asyncio.gather(first, second)
    assert work.log[-3:] == ["first ended", "second began", "second ended"]


async def test_what_belongs_to_no_chat_waits_for_nobody(order: ChatOrder) -> None:
    work = Work()
    blocked = asyncio.create_task(order.process_update(update(7), work.piece("chat")))
    await work.until_began("chat")
    work.let_go("query")
    await order.process_update(Update(2), work.piece("query"))
    work.let_go("odd")
    await order.process_update("not an update", work.piece("odd"))
    assert "odd ended" in work.log
    work.let_go("chat")
    await blocked


def typed(person: int, query: str) -> Update:
    user = User(person, "Ana", is_bot=False)
    return Update(1, inline_query=InlineQuery("1", user, query, ""))


async def test_of_the_queries_that_wait_for_a_person_only_the_newest_begins(order: ChatOrder) -> None:
    work = Work()
    first = asyncio.create_task(order.process_update(typed(7, "r"), work.piece("first")))
    await work.until_began("first")
    waiting = [
        asyncio.create_task(order.process_update(typed(7, name), work.piece(name)))
        for name in ("second", "third", "newest")
    ]
    work.let_go("elsewhere")
    await order.process_update(typed(8, "rei"), work.piece("elsewhere"))
    work.let_go("newest")
    work.let_go("first")
    await asyncio.gather(first, *waiting)
    assert work.log == [
        "first began",
        "elsewhere began",
        "elsewhere ended",
        "first ended",
        "newest began",
        "newest ended",
    ]


async def test_a_query_waits_for_no_chat_and_after_a_failure_the_next_is_answered(order: ChatOrder) -> None:
    async def fail() -> None:
        raise RuntimeError("it broke")

    work = Work()
    blocked = asyncio.create_task(order.process_update(update(7), work.piece("chat")))
    await work.until_began("chat")
    work.let_go("next")
    results = await asyncio.gather(
        order.process_update(typed(7, "r"), fail()),
        order.process_update(typed(7, "re"), work.piece("next")),
        return_exceptions=True,
    )
    assert isinstance(results[0], RuntimeError)
    assert work.log == ["chat began", "next began", "next ended"]
    work.let_go("chat")
    await blocked


async def test_a_failure_does_not_stop_its_chat(order: ChatOrder) -> None:
    async def fail() -> None:
        raise RuntimeError("it broke")

    work = Work()
    work.let_go("next")
    results = await asyncio.gather(
        order.process_update(update(7), fail()),
        order.process_update(update(7), work.piece("next")),
        return_exceptions=True,
    )
    assert isinstance(results[0], RuntimeError)
    assert work.log == ["next began", "next ended"]


async def test_chats_that_wait_for_nothing_are_not_remembered(order: ChatOrder) -> None:
    work = Work()
    work.let_go("piece")
    for chat in range(100):
        await order.process_update(update(chat), work.piece("piece"))
        await order.process_update(typed(chat, "rei"), work.piece("piece"))
    gc.collect()
    assert len(order._turns) == len(order._typing) == 0
