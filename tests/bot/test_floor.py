"""Updates of several chats that are worked on side by side: two begin at once, one at a time is answered."""

import asyncio
import time
from collections import defaultdict

from telegram import Update

from bot.floor import NOTING, Moments, has_arrived, may_answer
from bot.ordering import ChatOrder
from handlers.service.elsewhere import works_elsewhere
from tests.bot.test_ordering import named, written


class Answering:
    """Updates that are answered, each when it is let go, and are done when they are let go once more."""

    def __init__(self) -> None:
        self.log: list[str] = []
        self.elsewhere: set[str] = set()
        self.taken: set[str] = set()
        self.said: defaultdict[str, asyncio.Event] = defaultdict(asyncio.Event)
        self.computed: defaultdict[str, asyncio.Event] = defaultdict(asyncio.Event)
        self.noted: defaultdict[str, asyncio.Event] = defaultdict(asyncio.Event)

    async def __call__(self, update: Update) -> None:
        name = named(update)
        self.log.append(f"{name} began")
        if name in self.elsewhere:
            works_elsewhere()
        await self.computed[name].wait()
        await may_answer()
        self.log.append(f"{name} said")
        self.said[name].set()
        if name in self.taken:
            has_arrived()
        await self.noted[name].wait()
        await may_answer()  # what it says after that waits for nobody
        self.log.append(f"{name} ended")


async def settled() -> None:
    """Let everything run that waits for no time."""
    for _ in range(20):
        await asyncio.sleep(0)


def given(work: Answering, *names: str) -> ChatOrder:
    order = ChatOrder(work)
    for chat, name in enumerate(names):
        order.give(written(chat, name))
    return order


async def test_what_is_quick_is_answered_while_another_chats_question_is_computed() -> None:
    work = Answering()
    order = given(work, "slow", "quick", "third")
    work.computed["quick"].set()
    work.noted["quick"].set()
    await settled()
    assert work.log == ["slow began", "quick began", "quick said", "quick ended", "third began"]
    await order.stop(0)


async def test_who_waits_for_a_thread_or_a_process_that_computes_keeps_nobody_from_beginning() -> None:
    work = Answering()
    work.elsewhere |= {"slow", "drawn"}
    order = given(work, "slow", "drawn", "quick", "fourth", "fifth")
    await settled()
    assert work.log == [f"{name} began" for name in ("slow", "drawn", "quick", "fourth")]
    work.computed["slow"].set()
    await work.said["slow"].wait()
    await order.stop(0)


async def test_an_answer_waits_until_the_one_before_it_is_noted() -> None:
    work = Answering()
    order = given(work, "one", "other")
    work.computed["one"].set()
    work.computed["other"].set()
    await settled()
    assert sorted(work.log) == ["one began", "one said", "other began"]
    work.noted["one"].set()
    await settled()
    assert work.log[3:] == ["one ended", "other said"]
    await order.stop(0)


async def test_an_answer_that_telegram_takes_long_for_keeps_others_for_a_moment_only() -> None:
    work = Answering()
    order = given(work, "one", "other")
    work.computed["one"].set()
    work.computed["other"].set()
    async with asyncio.timeout(30):
        await work.said["other"].wait()
    assert "one ended" not in work.log
    await order.stop(0)


async def test_an_answer_that_telegram_has_keeps_others_longer_since_only_its_note_is_left() -> None:
    work, loop = Answering(), asyncio.get_running_loop()
    work.taken.add("one")
    order = given(work, "one", "other")
    work.computed["one"].set()
    await work.said["one"].wait()
    began = loop.time()
    work.computed["other"].set()
    async with asyncio.timeout(30):
        await work.said["other"].wait()
    assert loop.time() - began > 0.9 * NOTING
    assert "one ended" not in work.log
    await order.stop(0)


async def test_what_telegram_has_keeps_others_until_it_is_noted_and_what_goes_there_again_for_a_moment() -> (
    None
):
    loop = asyncio.get_running_loop()
    moments, began = Moments(1, 0.01), loop.time()
    held = await moments.begin()
    held.renew(0.1)
    (await moments.begin()).end()
    assert loop.time() - began > 0.09
    held = await moments.begin()
    held.renew(30)
    held.renew(0.01)
    async with asyncio.timeout(5):
        await moments.begin()


async def test_while_the_loop_stands_still_no_moment_passes() -> None:
    moments = Moments(1, 0.02)
    await moments.begin()
    still_until = time.monotonic() + 0.1
    while time.monotonic() < still_until:
        pass
    waiting = asyncio.create_task(moments.begin())
    await settled()
    assert not waiting.done()
    async with asyncio.timeout(5):
        await waiting


async def test_what_belongs_to_no_update_waits_for_nobody() -> None:
    work = Answering()
    order = given(work, "one")
    work.computed["one"].set()
    await settled()
    elsewhere = asyncio.create_task(may_answer())
    await settled()
    assert elsewhere.done()
    assert work.log == ["one began", "one said"]
    await order.stop(0)
