"""Updates over a webhook: each program commits what Telegram sends it, and one of them works on the inbox."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from typing import Any

from telegram.error import InvalidToken

from bot.front import Front, ServingStage
from bot.intake import Intake, is_kept
from bot.polling import Begin, Pace, Polls
from storage.errors import StorageError
from storage.inbox import Inbox
from storage.locks import LockCheck
from storage.outages import Outage
from storage.records import Received

_log = logging.getLogger(__name__)

LOOKS_AGAIN = 0.5
"""Seconds until the one that works looks for what others have committed."""


class Reception:
    """Takes updates from a webhook into the inbox, and works on the inbox while no other program does.

    Whoever works looks into the inbox after each update of its own and twice a second; so the order is the
    inbox's, whichever program an update was sent to. Updates that are never kept, as inline queries, are
    answered where they arrive.
    """

    def __init__(self, front: Front, inbox: Inbox, new_intake: Callable[[], Intake], pace: Pace) -> None:
        self._front = front
        self._inbox = inbox
        self._new_intake = new_intake
        self._pace = pace
        self._fleeting = new_intake()
        self._working: Intake | None = None
        self._begun = False
        self._owed: frozenset[int] = frozenset()  # answered while the database was away
        self._arrived = asyncio.Event()
        self._outage = Outage("Whether another program does the same work is not known")
        front.inbox, front.receive = inbox, self.receive
        front.metrics.count(
            lambda: 0 if self._working is None else self._working.waiting, lambda: self._working is not None
        )

    async def receive(self, update: dict[str, Any]) -> None:
        """Commit an update; when this returns it is not lost. Raises StorageError."""
        number = update["update_id"]
        if is_kept(number, update):
            await self._inbox.take([Received(number, json.dumps(update))])
            self._arrived.set()
        else:
            await self._fleeting.pass_on(update)

    async def work(self, begin: Begin) -> None:
        """Work on the inbox whenever this program is the one that may; ends when it is cancelled.

        `begin` is awaited once, when it first may.
        """
        while True:
            self._front.stage = ServingStage.WAITING
            try:
                async with self._inbox.alone() as held:
                    self._outage.over()
                    await self._term(held, begin)
            except StorageError as error:
                self._outage.note(error)
                await asyncio.sleep(self._pace.pause)

    async def _term(self, held: LockCheck, begin: Begin) -> None:
        """Work until another program may have the inbox. Raises StorageError then."""
        intake = self._working = self._new_intake()
        intake.owe(self._owed)
        self._front.stage = ServingStage.WORKING
        _log.info("This program works on the inbox")
        try:
            await self._look(intake)
            if not self._begun:
                self._begun = True
                await begin()
            asked = asyncio.get_running_loop().time()
            while True:
                with suppress(TimeoutError):
                    async with asyncio.timeout(LOOKS_AGAIN):
                        await self._arrived.wait()
                now = asyncio.get_running_loop().time()
                if now - asked >= LOOKS_AGAIN:
                    await held()
                    asked = now
                await self._look(intake)
        finally:
            self._working = None
            await intake.stop(self._pace.stop)
            self._owed = intake.owed

    async def _look(self, intake: Intake) -> None:
        self._arrived.clear()  # before the inbox is asked: what comes meanwhile is looked for again
        with suppress(StorageError):  # the room of the database logs it
            await intake.look()

    async def stop(self) -> None:
        """Begin nothing more."""
        self._front.stage = ServingStage.STOPPING
        await self._fleeting.stop(self._pace.farewell)


@asynccontextmanager
async def receiving(
    front: Front, polls: Polls, inbox: Inbox, new_intake: Callable[[], Intake], pace: Pace, begin: Begin
) -> AsyncIterator[None]:
    """Let an application answer what Telegram sends to its webhook while the context is open.

    The webhook stays when it ends: Telegram keeps what comes meanwhile. Raises InvalidToken inside the
    context when Telegram refuses the token for good.
    """
    hook = front.hook
    if hook is None:
        raise ValueError("there is no webhook")
    reception = Reception(front, inbox, new_intake, pace)

    async def point() -> None:
        await polls.point_to(hook.url, hook.secret)
        front.pointed = True

    try:
        async with asyncio.TaskGroup() as group:
            jobs = [group.create_task(point()), group.create_task(reception.work(begin))]
            yield
            for job in jobs:
                job.cancel()
    except* InvalidToken as refused:
        raise refused.exceptions[0] from None
    finally:
        await reception.stop()
