"""Whose turn it is: of all programs that have one inbox, one works on it."""

import asyncio
import logging
import math
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from contextvars import ContextVar

from storage.errors import StorageError
from storage.inbox import Inbox
from storage.outages import Outage

_log = logging.getLogger(__name__)

ASKS_AGAIN = 0.5
"""Seconds between two questions whether the lock is still held."""
_LONG = 1.0  # seconds: who waits for longer waits for another program


class WorkTurn:
    """Says whether this program is the one that works, as far as it can know.

    Where it is `lenient` it works also while the database is away, unless another program had the turn then,
    or waited for it: who polls needs no database, but the other one may reach it and get the turn. What it
    does in its turn reaches Telegram only while the turn is sure: a process that was stopped and goes on has
    to ask first, since another one may have begun meanwhile.
    """

    def __init__(self, inbox: Inbox, *, lenient: bool, pause: float) -> None:
        self._inbox = inbox
        self._lenient = lenient
        self._pause = pause
        self._mine, self._theirs, self._renewed = asyncio.Event(), asyncio.Event(), asyncio.Event()
        self._sure_until = -math.inf
        self._guesses = False  # works on although nobody says that the lock is its own
        self._wanted = False  # whether another program waited for the lock when it was asked for
        self._outage = Outage("Whether another program does the same work is not known")

    @property
    def mine(self) -> bool:
        """Whether this program works."""
        return self._mine.is_set()

    @property
    def _goes_on(self) -> bool:
        """Whether it works also while the database is away."""
        return self._lenient and not self._wanted

    @asynccontextmanager
    async def taken(self) -> AsyncIterator[None]:
        """Wait for the lock and hold it, again and again, until the context ends."""
        keeping = asyncio.create_task(self._keep())
        try:
            yield
        finally:
            keeping.cancel()
            await asyncio.wait({keeping})

    async def work(self, term: Callable[[], Awaitable[None]]) -> None:
        """Do something whenever it is this program's turn, and cancel it when another one has it.

        Ends when it is cancelled; raises what the work raises.
        """
        while True:
            await self._mine.wait()
            _turn.set(self)  # for all tasks that the work begins
            doing, over = asyncio.ensure_future(term()), asyncio.create_task(self._theirs.wait())
            try:
                await asyncio.wait({doing, over}, return_when=asyncio.FIRST_COMPLETED)
            finally:
                over.cancel()
                doing.cancel()
                await asyncio.wait({doing})
            if not doing.cancelled():
                doing.result()

    def doubt(self) -> None:
        """Leave the work to another program that does the same, unless the lock is known to be our own.

        Who is cut off from the database would go on else, beside the one that got the lock meanwhile.
        """
        if self.mine and self._guesses:
            _log.warning(
                "The database is away and another program has this bot's updates; leaving them to it"
            )
            self._give_up()

    async def sure(self) -> None:
        """Wait until it is sure that no other program works."""
        while time.monotonic() > self._sure_until:
            self._renewed.clear()
            await self._renewed.wait()

    async def _keep(self) -> None:
        while True:
            try:
                await self._inbox.ping()  # so that to wait means another program, and no broken connection
                await self._hold()
            except StorageError as error:
                self._is_unknown(error)
                await asyncio.sleep(self._pause)
            except Exception:  # noqa: BLE001 - if this ended, the bot would take updates and answer nobody
                _log.exception("The lock of the inbox could not be kept")
                self._give_up()
                await asyncio.sleep(self._pause)

    async def _hold(self) -> None:
        """Hold the lock until it is lost. Raises StorageError if it can't be had."""
        self._sure_until = -math.inf  # after an outage another program may have it: nothing is said before
        waits = asyncio.get_running_loop().call_later(_LONG, self._is_theirs)
        try:
            async with self._inbox.alone() as lock:
                waits.cancel()
                self._outage.over()
                while True:
                    asked = time.monotonic()
                    try:
                        self._wanted = (await lock.ask()).wanted
                    except StorageError as error:
                        self._is_lost(error)
                        return
                    self._is_mine(asked + lock.lasts)
                    await asyncio.sleep(ASKS_AGAIN)
        finally:
            waits.cancel()

    def _is_mine(self, sure_until: float) -> None:
        if not self.mine:
            _log.info("This program works on the inbox")
        self._sure_until = sure_until
        self._guesses = False
        self._renewed.set()
        self._theirs.clear()
        self._mine.set()

    def _is_theirs(self) -> None:
        level = logging.WARNING if self._lenient else logging.INFO  # replicas are meant to wait
        _log.log(level, "Another program answers for this bot with this database; waiting until it ends")
        self._give_up()

    def _is_lost(self, error: StorageError) -> None:
        """Note that the lock is gone, or cannot be asked for.

        A lenient program that was awake all the time works on until it knows more, but says nothing; not so
        where another program waited for the lock, which may have it by now.
        """
        _log.warning("The lock of the inbox is lost: %s", error)
        if not self._goes_on or time.monotonic() > self._sure_until:
            self._give_up()
        self._sure_until = -math.inf

    def _is_unknown(self, error: StorageError) -> None:
        self._outage.note(error)
        if not self._goes_on:
            self._give_up()
        elif not self._theirs.is_set():
            self._sure_until = math.inf
            self._guesses = True
            self._renewed.set()
            self._mine.set()

    def _give_up(self) -> None:
        self._sure_until = -math.inf
        self._mine.clear()
        self._theirs.set()


_turn: ContextVar[WorkTurn | None] = ContextVar("turn", default=None)


async def may_speak() -> None:
    """Wait until what is done in a program's turn may reach Telegram; at once for what belongs to no turn."""
    turn = _turn.get()
    if turn is not None:
        await turn.sure()
