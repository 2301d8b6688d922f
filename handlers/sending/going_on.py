"""What goes on by itself in a chat until its end, as a quiz: one task each, which waits for what is due."""

import asyncio
import logging
import time
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

from telegram import Bot
from telegram.error import BadRequest, TelegramError

from handlers.sending.silence import may_not_write
from handlers.sending.unwritten import Unwritten
from storage.errors import StorageError

_log = logging.getLogger(__name__)

AGAIN = 5.0
"""Seconds until the next try where the database or the network fails."""
_RARELY = 600.0  # seconds between two tries, at most, where the bot may not write
_LONGEST = 86_400.0  # seconds of silence after which one ends


class NothingLeft(Exception):
    """One that does not run any more."""


@dataclass(slots=True)
class _Going:
    """One that goes on: its task, what wakes it, whether it only waits, and since when it may not write."""

    task: asyncio.Task[None] | None = None
    woken: asyncio.Event = field(default_factory=asyncio.Event)
    idle: asyncio.Event = field(default_factory=asyncio.Event)
    silent_since: float | None = None

    def silence(self) -> float | None:
        """Say how many seconds to wait until it is tried again to write, None after a day of silence."""
        now = time.monotonic()
        self.silent_since = self.silent_since or now
        silent = now - self.silent_since
        return None if silent > _LONGEST else min(AGAIN + silent, _RARELY)


class Goings(ABC):
    """Lets all go on that run. Where each stands is in the database alone, so a restart changes nothing.

    `running` gives the numbers of those that run; `name` is what one is called in the log. What is done next
    is in `_next`, of which a subclass says how. Where the database
    or the network fails, the next thing is tried again; where the bot may not write, as in a closed topic, it
    waits until it may, for a day at most. What was said and could not be written down is in `_unwritten`.
    With `patient`, whoever wakes one of a group does not wait for it.
    """

    def __init__(
        self,
        name: str,
        running: Callable[[], Awaitable[Sequence[int]]],
        *,
        patient: bool = False,
    ) -> None:
        self._name = name
        self._running = running
        self._patient = patient
        self._going: dict[int, _Going] = {}
        self._unwritten = Unwritten()

    @property
    def busy(self) -> bool:
        """Whether any goes on."""
        return bool(self._going)

    async def resume(self, bot: Bot, grace: float) -> None:
        """Let all go on that ran when the program ended.

        It waits `grace` seconds: what came meanwhile is written down before anything closes.
        """
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

    async def may_write(self) -> None:
        """Let all go on that may not write where they are: one of them may now."""
        silent = [going for going in self._going.values() if going.silent_since is not None]
        for going in silent:
            going.idle.clear()
            going.woken.set()
        if not self._patient:
            await asyncio.gather(*(going.idle.wait() for going in silent))

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
        self._unwritten.unwritten.clear()  # another program may go on with it

    def _begin(self, bot: Bot, number: int, grace: float = 0.0) -> _Going:
        going = self._going[number] = _Going()
        going.task = asyncio.create_task(self._conduct(bot, number, going, grace))
        return going

    @abstractmethod
    async def _next(self, bot: Bot, number: int) -> float | None:
        """Do the next thing of one, and say how many seconds there is nothing to do.

        None: until something happens. It raises NothingLeft after the end.
        """

    @abstractmethod
    async def _refused(self, bot: Bot, number: int, error: BadRequest) -> None:
        """End one that its chat does not take any more; raises BadRequest where that can't be said there."""

    async def _tried(self, bot: Bot, number: int, going: _Going) -> float | None:
        """Do the next thing of one, and say when there is more; what fails is tried again."""
        try:
            try:
                left = await self._next(bot, number)
            except BadRequest as error:
                if may_not_write(error):
                    raise
                _log.info("A %s is not taken any more: %s", self._name, error)
                await self._refused(bot, number, error)
                left = 0
        except StorageError as error:
            _log.info("A %s waits for the database: %s", self._name, error)
        except BadRequest as error:
            return await self._silenced(bot, number, going, error)
        except TelegramError as error:
            _log.info("A %s waits for Telegram: %s", self._name, error)
        else:
            going.silent_since = None
            return left
        return AGAIN

    async def _silenced(self, bot: Bot, number: int, going: _Going, error: BadRequest) -> float:
        """Say how long one waits that may not write; after a day it ends."""
        _log.info("A %s may not write there: %s", self._name, error)
        left = going.silence()
        if left is None:
            with suppress(StorageError, BadRequest):
                await self._refused(bot, number, error)
                return 0
        return left or AGAIN

    async def _conduct(self, bot: Bot, number: int, going: _Going, grace: float) -> None:
        try:
            await asyncio.sleep(grace)
            while True:
                going.woken.clear()
                left = await self._tried(bot, number, going)
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
