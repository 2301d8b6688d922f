"""What goes on by itself in a chat until its end, as a quiz: one task each, which waits for what is due."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

from telegram import Bot

from storage.errors import StorageError

_log = logging.getLogger(__name__)

AGAIN = 5.0
"""Seconds until the next try where the database or the network fails."""

DoNext = Callable[[Bot, int], Awaitable[float | None]]
"""Does the next thing of the one with this number, and says how many seconds there is nothing to do.

None: until something happens. It raises NothingLeft after the end.
"""


class NothingLeft(Exception):
    """One that does not run any more."""


@dataclass(slots=True)
class _Going:
    """One that goes on: its task, what wakes it, and whether it only waits."""

    task: asyncio.Task[None] | None = None
    woken: asyncio.Event = field(default_factory=asyncio.Event)
    idle: asyncio.Event = field(default_factory=asyncio.Event)


class Goings:
    """Lets all go on that run. Where each stands is in the database alone, so a restart changes nothing.

    `running` gives the numbers of those that run. With `patient`, whoever wakes one of a group does not wait
    for it.
    """

    def __init__(
        self, running: Callable[[], Awaitable[Sequence[int]]], step: DoNext, *, patient: bool = False
    ) -> None:
        self._running = running
        self._step = step
        self._patient = patient
        self._going: dict[int, _Going] = {}

    async def resume(self, bot: Bot, grace: float) -> None:
        """Let all go on that ran when the program ended, after `grace` seconds."""
        try:
            running = await self._running()
        except StorageError as error:
            _log.info("What runs could not be read: %s", error)
            return
        for number in running:
            if number not in self._going:
                self._begin(bot, number, grace)

    async def goes_on(self, bot: Bot, number: int, chat: int) -> None:
        """Let one go on now, since it began or something changed."""
        going = self._going.get(number) or self._begin(bot, number)
        going.idle.clear()
        going.woken.set()
        if not self._patient or chat > 0:
            await going.idle.wait()

    async def settled(self) -> None:
        """Wait until each only waits."""
        await asyncio.gather(*(going.idle.wait() for going in self._going.values()))

    async def close(self) -> None:
        """Leave all where they stand."""
        tasks = [going.task for going in self._going.values() if going.task is not None]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._going.clear()  # also what was cancelled before its task began

    def _begin(self, bot: Bot, number: int, grace: float = 0.0) -> _Going:
        going = self._going[number] = _Going()
        going.task = asyncio.create_task(self._conduct(bot, number, going, grace))
        return going

    async def _conduct(self, bot: Bot, number: int, going: _Going, grace: float) -> None:
        try:
            await asyncio.sleep(grace)
            while True:
                going.woken.clear()
                left = await self._step(bot, number)
                if left != 0 and not going.woken.is_set():
                    going.idle.set()
                    with suppress(TimeoutError):
                        async with asyncio.timeout(left):
                            await going.woken.wait()
        except NothingLeft:
            return
        except Exception:  # noqa: BLE001 - others go on
            _log.exception("Something could not go on")
        finally:
            del self._going[number]
            going.idle.set()
