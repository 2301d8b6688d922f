"""Updates over a webhook: each program commits what Telegram sends it, and one of them works on the inbox."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from typing import Any

from telegram.error import InvalidToken

from bot.front import Front, ServingStage
from bot.intake import Intake, is_kept
from bot.polling import Begin, Pace, Polls
from bot.turns import WorkTurn
from storage.errors import StorageError
from storage.inbox import Inbox
from storage.records import Received

LOOKS_AGAIN = 0.5
"""Seconds until the one that works looks for what others have committed, where nobody called it."""


class Reception:
    """Takes updates from a webhook into the inbox, and works on the inbox while no other program does.

    Whoever works looks into the inbox after each update of its own, when another program calls it, and twice
    a second; so the order is the inbox's, whichever program an update was sent to. Updates that are never
    kept, as inline queries, are answered where they arrive.
    """

    def __init__(
        self,
        front: Front,
        inbox: Inbox,
        new_intake: Callable[[], Intake],
        pace: Pace,
        begin: Begin,
        turn: WorkTurn,
    ) -> None:
        self._front = front
        self._inbox = inbox
        self._new_intake = new_intake
        self._pace = pace
        self._fleeting = new_intake()
        self._working: Intake | None = None
        self._begin = begin
        self._turn = turn
        self._owed: frozenset[int] = frozenset()  # answered while the database was away
        front.inbox, front.receive = inbox, self.receive
        front.metrics.count(
            lambda: 0 if self._working is None else self._working.waiting, lambda: self._working is not None
        )

    async def receive(self, update: dict[str, Any]) -> None:
        """Commit an update; when this returns it is not lost. Raises StorageError."""
        number = update["update_id"]
        if is_kept(number, update):
            works = self._working is not None
            await self._inbox.take([Received(number, json.dumps(update))], calling=not works)
            if works:
                self._inbox.called.set()
        else:
            await self._fleeting.pass_on(update)

    async def term(self) -> None:
        """Work on the inbox until this is cancelled."""
        intake = self._working = self._new_intake()
        intake.owe(self._owed)
        self._front.stage = ServingStage.WORKING
        async with self._begin() as begin:
            try:
                await self._look(intake)
                await begin()
                while True:
                    with suppress(TimeoutError):
                        async with asyncio.timeout(LOOKS_AGAIN):
                            await self._inbox.called.wait()
                    await self._look(intake)
            finally:
                self._working = None
                mine = self._turn.mine
                self._front.stage = ServingStage.STOPPING if mine else ServingStage.WAITING
                # who lost the turn leaves all to who has it now
                await intake.stop(self._pace.stop if mine else 0)
                self._owed = intake.owed

    async def _look(self, intake: Intake) -> None:
        self._inbox.called.clear()  # before the inbox is asked: what comes meanwhile is looked for again
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
    turn = WorkTurn(inbox, lenient=False, pause=pace.pause)
    reception = Reception(front, inbox, new_intake, pace, begin, turn)
    front.stage = ServingStage.WAITING

    async def point() -> None:
        await polls.point_to(hook.url, hook.secret)
        front.pointed = True

    try:
        async with turn.taken(), asyncio.TaskGroup() as group:
            jobs = [group.create_task(point()), group.create_task(turn.work(reception.term))]
            yield
            for job in jobs:
                job.cancel()
    except* InvalidToken as refused:
        raise refused.exceptions[0] from None
    finally:
        await reception.stop()
