"""Asks Telegram for updates, again and again; after a failure that may pass, it waits and asks again."""

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import TypeVar

from telegram.error import Conflict, InvalidToken, TelegramError
from tenacity import AsyncRetrying, RetryCallState, retry_if_exception, wait_random_exponential
from tenacity.wait import wait_base

from bot.front import Front, ServingStage
from bot.intake import Intake
from bot.transport import FetchingBot
from bot.turns import WorkTurn
from handlers.sending.retrying import AsTold
from storage.inbox import Inbox
from storage.outages import Outage

_log = logging.getLogger(__name__)

T = TypeVar("T")
Begin = Callable[[], AbstractAsyncContextManager[Callable[[], Awaitable[None]]]]
"""Gives what lets go on what another process began, as quizzes; at the end of the context they rest."""


@dataclass(frozen=True, slots=True)
class Pace:
    """The waiting times of polling, in seconds.

    A poll waits `poll` for updates. After a failure the next poll waits `wait`. A token that is refused for
    `refused` counts as wrong. If two programs have one token, the one that has polled for `settled` asks
    again after `insist`, the other after `yields`. If Telegram sent updates but none was new, as while the
    database is away, the next poll waits `pause`. To stop takes `stop` and `farewell` at most; even while the
    database hangs this is less than 10, which is how long supervisors wait. Quizzes go on after `grace`: what
    was answered meanwhile comes first.
    """

    poll: int = 20
    wait: wait_base = field(default_factory=lambda: wait_random_exponential(multiplier=1, max=30))
    refused: float = 60.0
    settled: float = 15.0
    insist: float = 3.0
    yields: float = 45.0
    pause: float = 1.0
    stop: float = 5.0
    farewell: float = 1.0
    grace: float = 3.0


class Polls:
    """How one bot asks for its updates: each call is repeated until Telegram answers it.

    `rivalled` is called each time that another program turns out to ask for them too.
    """

    def __init__(self, bot: FetchingBot, kinds: Sequence[str], pace: Pace, front: Front) -> None:
        self._bot = bot
        self._front = front
        self._kinds = kinds
        self._pace = pace
        self._outage = Outage("Telegram does not answer")
        self._rival = Outage("Another program asks for this bot's updates; one of the two should stop")
        self._refused_since: float | None = None
        self._settled_since = time.monotonic()
        self.rivalled: Callable[[], None] = _ignore

    async def begin(self) -> None:
        """Make sure that Telegram gives updates to polls. Raises InvalidToken."""
        await self._insist(self._bot.delete_webhook)

    async def point_to(self, url: str, secret: str) -> None:
        """Make sure that Telegram sends updates to an address. Raises InvalidToken.

        What is so already is not set again: Telegram would answer replicas that start together with 429.
        """

        async def point() -> None:
            now = await self._bot.get_webhook_info()
            if now.url != url or set(now.allowed_updates or ()) != set(self._kinds):
                await self._bot.set_webhook(url, secret_token=secret, allowed_updates=list(self._kinds))

        await self._insist(point)

    async def next(self, offset: int) -> Sequence[object]:
        """Wait for updates from an offset on, and return them. Raises InvalidToken."""
        found = await self._insist(lambda: self._fetch(offset, self._pace.poll))
        self._front.polled(found=bool(found))
        return found

    async def end(self, offset: int) -> None:
        """Let Telegram forget what is done; a failure does no harm."""
        with suppress(TelegramError, TimeoutError):
            async with asyncio.timeout(self._pace.farewell):
                await self._fetch(offset, 0)

    async def _fetch(self, offset: int, seconds: int) -> Sequence[object]:
        found: Sequence[object] = await self._bot.fetch(offset, seconds=seconds, kinds=self._kinds)
        return found

    async def _insist(self, call: Callable[[], Awaitable[T]]) -> T:
        patience = AsyncRetrying(
            retry=retry_if_exception(self._passes), wait=self._between, before_sleep=self._note, reraise=True
        )

        async def attempt() -> T:  # tenacity awaits only functions that are declared async
            return await call()

        result: T = await patience(attempt)
        self._outage.over()
        self._refused_since = None
        return result

    def _passes(self, error: BaseException) -> bool:
        """Say whether to wait may help; it does not if the token was refused for a while."""
        if not isinstance(error, InvalidToken):
            self._refused_since = None
            return isinstance(error, TelegramError)
        now = time.monotonic()
        self._refused_since = self._refused_since or now
        return now - self._refused_since < self._pace.refused

    def _between(self, failed: RetryCallState) -> float:
        error = failed.outcome.exception() if failed.outcome else None
        return self._give_way() if isinstance(error, Conflict) else AsTold(self._pace.wait)(failed)

    def _give_way(self) -> float:
        """Return how long to wait while another program polls with this token."""
        now = time.monotonic()
        if now - self._settled_since >= self._pace.settled:
            return self._pace.insist
        self._settled_since = now + self._pace.yields
        return self._pace.yields

    def _note(self, failed: RetryCallState) -> None:
        error = failed.outcome.exception() if failed.outcome else None
        if isinstance(error, Conflict):
            self.rivalled()
        (self._rival if isinstance(error, Conflict) else self._outage).note_attempt(failed)


def _ignore() -> None:
    """Do nothing about another program."""


class Poller:
    """Polls and answers in its turn, and stops to do both when another program has the turn."""

    def __init__(
        self,
        front: Front,
        polls: Polls,
        new_intake: Callable[[], Intake],
        pace: Pace,
        begin: Begin,
        turn: WorkTurn,
    ) -> None:
        self._front = front
        self._polls = polls
        self._new_intake = new_intake
        self._pace = pace
        self._begin = begin
        self._turn = turn
        self._owed: frozenset[int] = frozenset()  # answered while the database was away
        self._intake = new_intake()
        self.begun = asyncio.Event()
        front.metrics.count(lambda: self._intake.waiting, lambda: front.stage is ServingStage.WORKING)

    async def term(self) -> None:
        """Poll until this is cancelled. Raises InvalidToken."""
        intake = self._intake = self._new_intake()
        intake.owe(self._owed)
        self._front.stage = ServingStage.WORKING
        async with self._begin() as begin:
            try:
                await begin()
                self.begun.set()
                await _poll(self._polls, intake, self._pace)
            finally:
                mine = self._turn.mine
                self._front.stage = ServingStage.STOPPING if mine else ServingStage.WAITING
                await intake.stop(self._pace.stop if mine else 0)
                self._owed = intake.owed
                if mine:
                    await self._polls.end(intake.offset)


@asynccontextmanager
async def polling(
    front: Front, polls: Polls, inbox: Inbox, new_intake: Callable[[], Intake], pace: Pace, begin: Begin
) -> AsyncIterator[None]:
    """Let an initialized application answer the updates that it polls for while the context is open.

    The context is entered when no other program works on the inbox. Raises InvalidToken inside the context
    when Telegram refuses the token for good.
    """
    front.inbox, front.stage = inbox, ServingStage.WAITING
    turn = WorkTurn(inbox, lenient=True, pause=pace.pause)
    polls.rivalled = turn.doubt
    poller = Poller(front, polls, new_intake, pace, begin, turn)
    try:
        async with turn.taken(), asyncio.TaskGroup() as group:
            job = group.create_task(turn.work(poller.term))
            await poller.begun.wait()
            yield
            job.cancel()
    except* InvalidToken as refused:
        raise refused.exceptions[0] from None
    finally:
        front.stage = ServingStage.STOPPING


async def _poll(polls: Polls, intake: Intake, pace: Pace) -> None:
    await polls.begin()
    while True:
        intake.progress.clear()
        await intake.resume()
        fetched = await polls.next(intake.offset)
        if not await intake.take(fetched) and fetched:
            with suppress(TimeoutError):
                async with asyncio.timeout(pace.pause):
                    await intake.progress.wait()
