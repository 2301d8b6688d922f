"""From what Telegram sends to the chats' queues: an update is safe before Telegram is told to forget it."""

import asyncio
import json
import logging
import secrets
from collections.abc import Callable, Coroutine, Sequence
from contextlib import suppress
from typing import Any

from telegram import Bot, Update

from bot.ordering import ChatOrder, Verdict
from storage.errors import StorageError
from storage.inbox import Inbox
from storage.records import Received

_log = logging.getLogger(__name__)

Raw = dict[str, Any]
Act = Callable[[Update], Coroutine[Any, Any, None]]
_NUMBERS = range(-(2**63), 2**63)  # those that a database can keep
LONGEST_SHAPE = 10_000  # characters
DEEPEST_SHAPE = 8


class Intake:
    """Takes updates as they were fetched, keeps them until they are answered, and has them answered in order.

    They are kept in the inbox. While the database does not take them they are held at Telegram instead, by
    an `offset` that does not pass them; the database says itself that it fails. Inline queries are worthless
    a moment later: they are never kept.
    """

    def __init__(self, bot: Bot, inbox: Inbox, *, answer: Act, refuse: Act) -> None:
        self._bot = bot
        self._inbox = inbox
        self._answer = answer
        self._refuse = refuse
        self._order = ChatOrder(self._work)
        self._last = 0
        self._resumed = False
        self._known: set[int] = set()  # given out since the offset
        self._begun: set[int] = set()  # not done yet, and kept by the inbox or by Telegram
        self._held: set[int] = set()  # of them, those that only Telegram keeps
        self._owed: set[int] = set()  # done, but the inbox does not know it yet
        self._telling = asyncio.Lock()
        self._refusing: set[asyncio.Task[None]] = set()
        self.progress = asyncio.Event()

    @property
    def offset(self) -> int:
        """The first update that Telegram must not forget; 0 before anything was fetched."""
        return min(self._held, default=self._last + 1 if self._last else 0)

    async def resume(self) -> None:
        """Go on with what an earlier process had taken and not answered.

        To be called again and again: where the database is away, it is done as soon as it is back.
        """
        if self._resumed:
            return
        ours = self._begun | self._owed  # before it is asked: what ends meanwhile is not somebody else's
        with suppress(StorageError):
            left = [one for one in await self._inbox.unfinished() if one.update_id not in ours]
            self._resumed = True
            self._begun |= {received.update_id for received in left}
            for received in left:
                await self._give(received.update_id, json.loads(received.body))

    async def take(self, fetched: Sequence[object]) -> bool:
        """Take what a poll brought; says whether anything of it was new."""
        fresh = {number: one for number, one in _numbered(fetched).items() if number not in self._known}
        ours = self._begun | self._owed  # what was resumed may be sent again, as long as it is not confirmed
        new = {number: update for number, update in fresh.items() if number not in ours}
        to_keep = {number: update for number, update in new.items() if _is_kept(number, update)}
        kept = await self._kept(to_keep)
        self._begun |= kept
        numbers = [number for number in fresh if number in _NUMBERS]
        self._last = (numbers or [self._last])[-1]  # numbers may begin anew, below the last one
        self._known = {number for number in self._known if number >= self.offset} | fresh.keys()
        for number, update in new.items():
            if number in kept or number not in to_keep:
                await self._give(number, update)
        await self._settle()
        return bool(fresh)

    async def stop(self, seconds: float) -> None:
        """Begin nothing more, and let what was begun end within so many seconds."""
        await self._order.stop(seconds)
        for task in self._refusing:
            task.cancel()
        await asyncio.gather(*self._refusing, return_exceptions=True)
        await self._settle()

    async def _kept(self, fresh: dict[int, Raw]) -> frozenset[int]:
        """Write updates down; give the numbers of those that are to be answered."""
        received = [Received(number, json.dumps(update)) for number, update in fresh.items()]
        try:
            return await self._inbox.take(received)
        except StorageError:
            self._held |= fresh.keys()
            return frozenset(fresh)

    async def _give(self, number: int, raw: Raw) -> None:
        try:
            update = Update.de_json(raw, self._bot)
        except Exception as error:  # noqa: BLE001 - whatever is wrong with it, the others are answered
            await self._step_over(number, raw, error)
            return
        verdict = self._order.give(update)
        if verdict is Verdict.FULL:
            task = asyncio.create_task(self._refuse(update))
            self._refusing.add(task)
            task.add_done_callback(self._refusing.discard)
        if verdict is not Verdict.TAKEN:
            await self._finish(number)

    async def _step_over(self, number: int, raw: Raw, error: Exception) -> None:
        """Leave an update out that cannot be read; what it looked like is kept, without what it said."""
        incident = secrets.token_hex(3)
        _log.error("Incident %s: an update could not be read (%s)", incident, type(error).__name__)
        shape = json.dumps(_shape(raw))[:LONGEST_SHAPE]
        with suppress(StorageError):
            await self._inbox.finish((number,), incident=incident, body=shape)
        self._begun.discard(number)
        self._held.discard(number)

    async def _work(self, update: Update) -> None:
        await self._answer(update)
        await self._finish(update.update_id)

    async def _finish(self, number: int) -> None:
        """Note that an update is done, unless nobody keeps it.

        The inbox is told also of what it did not take: it may have, without a chance to say so.
        """
        if number in self._begun:
            self._begun.discard(number)
            self._held.discard(number)
            self._owed.add(number)
            self.progress.set()
            await self._settle()

    async def _settle(self) -> None:
        """Tell the inbox what is done, all at once: what it is not told would be done again after a kill."""
        async with self._telling:
            done = frozenset(self._owed)
            if done:
                with suppress(StorageError):
                    await self._inbox.finish(done)
                    self._owed -= done


def _numbered(fetched: Sequence[object]) -> dict[int, Raw]:
    """Return what is in the form of an update, by its number."""
    return {
        update["update_id"]: update
        for update in fetched
        if isinstance(update, dict) and isinstance(update.get("update_id"), int)
    }


def _is_kept(number: int, update: Raw) -> bool:
    """Say whether an update is kept: not what is worthless a moment later, nor what no column can hold."""
    return "inline_query" not in update and number in _NUMBERS


def _shape(value: object, depth: int = 0) -> object:
    """Give the names of fields and the types of values: enough to see what is new, nothing that was said."""
    if depth < DEEPEST_SHAPE and isinstance(value, dict):
        return {str(name): _shape(part, depth + 1) for name, part in value.items()}
    if depth < DEEPEST_SHAPE and isinstance(value, list):
        return [_shape(part, depth + 1) for part in value[:3]]
    return type(value).__name__
