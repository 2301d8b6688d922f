import asyncio
from collections import defaultdict
from datetime import UTC, datetime

from telegram import Chat, InlineQuery, Message, Poll, PollAnswer, Update, User

from bot.ordering import ChatOrder, Verdict


class Work:
    """Updates that are worked on until they are let go, and the order in which that began and ended."""

    def __init__(self) -> None:
        self.log: list[str] = []
        self.failing: set[str] = set()
        self._began: defaultdict[str, asyncio.Event] = defaultdict(asyncio.Event)
        self._ended: defaultdict[str, asyncio.Event] = defaultdict(asyncio.Event)
        self._gates: defaultdict[str, asyncio.Event] = defaultdict(asyncio.Event)

    async def __call__(self, update: Update) -> None:
        name = named(update)
        self.log.append(f"{name} began")
        self._began[name].set()
        await self._gates[name].wait()
        self.log.append(f"{name} ended")
        self._ended[name].set()
        if name in self.failing:
            raise RuntimeError("it broke")

    def let_go(self, *names: str) -> None:
        for name in names:
            self._gates[name].set()

    async def until_began(self, name: str) -> None:
        async with asyncio.timeout(30):
            await self._began[name].wait()

    async def until_ended(self, name: str) -> None:
        async with asyncio.timeout(30):
            await self._ended[name].wait()


def written(chat: int, name: str, number: int = 1) -> Update:
    there = Chat(chat, Chat.PRIVATE)
    return Update(number, message=Message(number, datetime.now(UTC), there, text=name))


def typed(person: int, query: str) -> Update:
    user = User(person, "Ana", is_bot=False)
    return Update(1, inline_query=InlineQuery("1", user, query, ""))


def standing(poll: str) -> Poll:
    return Poll(
        poll,
        "?",
        [],
        total_voter_count=0,
        is_closed=False,
        is_anonymous=True,
        type=Poll.QUIZ,
        allows_multiple_answers=False,
        allows_revoting=False,
        members_only=False,
    )


def named(update: Update) -> str:
    if update.inline_query is not None:
        return update.inline_query.query
    return (update.message.text or "") if update.message is not None else f"{update.update_id}"


async def test_one_chats_updates_are_worked_on_one_after_the_other() -> None:
    work = Work()
    order = ChatOrder(work)
    names = [f"{number}" for number in range(20)]
    work.let_go(*names)
    for name in names:
        order.give(written(7, name))
    await work.until_ended(names[-1])
    assert work.log == [f"{name} {did}" for name in names for did in ("began", "ended")]


async def test_a_later_update_waits_for_an_earlier_one_of_its_chat_only() -> None:
    work = Work()
    order = ChatOrder(work)
    work.let_go("second", "elsewhere")
    for chat, name in ((7, "first"), (7, "second"), (8, "elsewhere")):
        order.give(written(chat, name))
    await work.until_ended("elsewhere")
    assert work.log == ["first began", "elsewhere began", "elsewhere ended"]
    work.let_go("first")
    await work.until_ended("second")
    assert work.log[-3:] == ["first ended", "second began", "second ended"]


async def test_what_waits_for_its_chat_takes_no_place_from_others() -> None:
    work = Work()
    order = ChatOrder(work, side_by_side=2, room=1000)
    for number in range(1000):
        order.give(written(7, f"flood {number}"))
    await work.until_began("flood 0")
    work.let_go("question")
    order.give(written(8, "question"))
    await work.until_ended("question")
    assert work.log == ["flood 0 began", "question began", "question ended"]
    await order.stop(0)


async def test_no_more_are_worked_on_at_once_than_there_are_places() -> None:
    work = Work()
    order = ChatOrder(work, side_by_side=2)
    for chat in range(3):
        order.give(written(chat, f"{chat}"))
    await work.until_began("1")
    assert work.log == ["0 began", "1 began"]
    work.let_go("1", "2")
    await work.until_ended("2")
    assert "0 ended" not in work.log
    await order.stop(0)


async def test_a_chat_is_told_once_that_too_much_waits_and_is_heard_again_when_there_is_room() -> None:
    work = Work()
    order = ChatOrder(work, room=4)
    order.give(written(7, "first"))
    await work.until_began("first")
    names = [f"{number}" for number in range(4)]
    assert {order.give(written(7, name)) for name in names} == {Verdict.TAKEN}
    verdicts = [order.give(written(7, "too much")) for _ in range(3)]
    assert verdicts == [Verdict.FULL, Verdict.STILL_FULL, Verdict.STILL_FULL]
    assert order.give(written(8, "elsewhere")) is Verdict.TAKEN
    work.let_go("first", "0", "1")
    await work.until_began("2")
    assert order.give(written(7, "again")) is Verdict.TAKEN
    await order.stop(0)


async def test_what_was_accepted_before_is_not_refused_by_a_full_chat() -> None:
    work = Work()
    order = ChatOrder(work, room=1)
    order.give(written(1, "first"))
    await work.until_began("first")
    order.give(written(1, "second"))
    assert order.give(written(1, "too much")) is Verdict.FULL
    assert order.give(written(1, "resumed"), accepted=True) is Verdict.TAKEN
    work.let_go("first", "second", "resumed")
    await work.until_ended("resumed")
    assert "too much began" not in work.log


async def test_what_belongs_to_no_chat_waits_for_nobody() -> None:
    work = Work()
    order = ChatOrder(work)
    order.give(written(7, "chat"))
    order.give(Update(1))
    await work.until_began("chat")
    await work.until_began("1")
    work.let_go("2")
    order.give(Update(2))
    await work.until_ended("2")
    assert work.log == ["chat began", "1 began", "2 began", "2 ended"]
    await order.stop(0)


async def test_what_one_person_votes_is_worked_on_in_order() -> None:
    work = Work()
    order = ChatOrder(work)
    ana, bruno = (User(number, name, is_bot=False) for number, name in ((1, "Ana"), (2, "Bruno")))
    work.let_go("2", "3")
    for number, voter in ((1, ana), (2, ana), (3, bruno)):
        order.give(Update(number, poll_answer=PollAnswer("7", [0], user=voter, option_persistent_ids=["a"])))
    await work.until_ended("3")
    assert work.log == ["1 began", "3 began", "3 ended"]
    work.let_go("1")
    await work.until_ended("2")
    assert work.log[-3:] == ["1 ended", "2 began", "2 ended"]


async def test_how_one_poll_stands_is_worked_on_in_order() -> None:
    work = Work()
    order = ChatOrder(work)
    for number, poll in ((1, "7"), (2, "7"), (3, "8")):
        order.give(Update(number, poll=standing(poll)))
    await work.until_began("3")
    work.let_go("1", "2", "3")
    await work.until_ended("2")
    assert work.log.index("1 ended") < work.log.index("2 began")


async def test_of_the_queries_that_wait_for_a_person_only_the_newest_begins() -> None:
    work = Work()
    order = ChatOrder(work)
    order.give(typed(7, "first"))
    await work.until_began("first")
    for name in ("second", "third", "newest"):
        order.give(typed(7, name))
    work.let_go("elsewhere")
    order.give(typed(8, "elsewhere"))
    await work.until_ended("elsewhere")
    work.let_go("newest", "first")
    await work.until_ended("newest")
    assert [line for line in work.log if "elsewhere" not in line] == [
        "first began",
        "first ended",
        "newest began",
        "newest ended",
    ]


async def test_a_failure_does_not_stop_its_chat() -> None:
    work = Work()
    order = ChatOrder(work)
    work.failing.add("first")
    work.let_go("first", "next")
    order.give(written(7, "first"))
    order.give(written(7, "next"))
    await work.until_ended("next")
    assert work.log == ["first began", "first ended", "next began", "next ended"]


async def test_at_the_end_what_was_begun_may_end_and_what_waits_is_not_begun() -> None:
    work = Work()
    order = ChatOrder(work)
    for chat, name in ((7, "first"), (7, "waiting"), (8, "endless")):
        order.give(written(chat, name))
    await work.until_began("endless")
    stopping = asyncio.create_task(order.stop(0.05))
    work.let_go("first", "waiting")
    await stopping
    assert work.log == ["first began", "endless began", "first ended"]


async def test_chats_that_wait_for_nothing_are_not_remembered() -> None:
    work = Work()
    order = ChatOrder(work)
    for chat in range(100):
        for update in (written(chat, f"{chat} wrote"), typed(chat, f"{chat} typed")):
            work.let_go(named(update))
            order.give(update)
            await work.until_ended(named(update))
    await order.stop(1)
    assert len(order) == 0
