"""Takes updates from Telegram to the queues of their chats; each is stored before Telegram may forget it."""

import asyncio
import json
import logging
import secrets
from collections.abc import Callable, Collection, Coroutine, Sequence
from contextlib import suppress
from typing import Any

from telegram import Bot, Update

from bot.ordering import ChatOrder, Fronts, Verdict
from handlers.service.last_writings import writing_at_end
from storage.database import Writing
from storage.errors import StorageError
from storage.inbox import Inbox
from storage.records import Received

_log = logging.getLogger(__name__)

Raw = dict[str, Any]
UpdateAction = Callable[[Update], Coroutine[Any, Any, None]]
_NUMBERS = range(-(2**63), 2**63)  # the numbers that a database can store
LONGEST_SHAPE = 10_000  # characters
DEEPEST_SHAPE = 8


class Intake:
    """Takes the fetched updates, keeps them until they are answered, and lets them be answered in order.

    They are kept in the inbox. While the database fails, Telegram keeps them instead, because `offset` does
    not pass them; the room of the database logs the failure. An inline query has no value a moment later, so
    it is never kept.
    """

    def __init__(
        self,
        bot: Bot,
        inbox: Inbox,
        *,
        answer: UpdateAction,
        refuse: UpdateAction,
        fronts: Fronts | None = None,
    ) -> None:
        self._bot = bot
        self._inbox = inbox
        self._answer = answer
        self._refuse = refuse
        self._order = ChatOrder(self._work, fronts=fronts)
        self._last = 0
        self._resumed = False
        self._known: set[int] = set()  # given to the queues since the offset
        self._begun: set[int] = set()  # not done yet, and kept by the inbox or by Telegram
        self._held: set[int] = set()  # of these, the ones that only Telegram keeps
        self._owed: set[int] = set()  # done, but the inbox does not know it yet
        self._writings: list[Writing] = []  # with what is owed
        self._telling = asyncio.Lock()
        self._refusing: set[asyncio.Task[None]] = set()
        self.progress = asyncio.Event()

    @property
    def waiting(self) -> int:
        """Return how many kept updates wait or are worked on."""
        return len(self._begun)

    @property
    def owed(self) -> frozenset[int]:
        """The numbers of what is done here, though the inbox does not know it yet."""
        return frozenset(self._owed)

    def owe(self, numbers: Collection[int]) -> None:
        """Tell the inbox too that these are done, and do none of them again."""
        self._owed |= set(numbers)

    @property
    def offset(self) -> int:
        """The number of the first update that Telegram must not forget; 0 before the first fetch."""
        return min(self._held, default=self._last + 1 if self._last else 0)

    async def resume(self) -> None:
        """Go on with the updates that an earlier process took but did not answer.

        It must be called again and again: if the database is away, it succeeds when the database is back.
        """
        if not self._resumed:
            with suppress(StorageError):
                await self.look()

    async def look(self) -> None:
        """Begin what the inbox has and nobody here has begun, in its order. Raises StorageError.

        What the first look finds waited before this process: of that nothing is refused, however much it is.
        """
        ours = self._begun | self._owed  # before the inbox is asked: what ends in the meantime is ours
        left = [one for one in await self._inbox.unfinished() if one.update_id not in ours]
        first, self._resumed = not self._resumed, True
        self._begun |= {received.update_id for received in left}
        for received in left:
            await self._give(received.update_id, json.loads(received.body), accepted=first)
        await self._settle()

    async def pass_on(self, update: Raw) -> None:
        """Let an update be answered that is not kept."""
        await self._give(update["update_id"], update)

    async def take(self, fetched: Sequence[object]) -> bool:
        """Take the updates of a poll; returns whether any of them was new."""
        fresh = {number: one for number, one in _numbered(fetched).items() if number not in self._known}
        ours = self._begun | self._owed  # resumed updates may be sent again until they are confirmed
        new = {number: update for number, update in fresh.items() if number not in ours}
        to_keep = {number: update for number, update in new.items() if is_kept(number, update)}
        kept = await self._keep(to_keep)
        self._begun |= kept
        numbers = [number for number in fresh if number in _NUMBERS]
        self._last = (numbers or [self._last])[-1]  # Telegram may begin with new numbers, below the last one
        self._known = {number for number in self._known if number >= self.offset} | fresh.keys()
        for number, update in new.items():
            if number in kept or number not in to_keep:
                await self._give(number, update)
        if not self._telling.locked():  # the next poll need not wait for what is being told just now
            await self._settle()
        return bool(fresh)

    async def stop(self, seconds: float) -> None:
        """Begin nothing more, and wait at most `seconds` for what was begun."""
        await self._order.stop(seconds)
        for task in self._refusing:
            task.cancel()
        await asyncio.gather(*self._refusing, return_exceptions=True)
        await self._settle()

    async def _keep(self, fresh: dict[int, Raw]) -> frozenset[int]:
        """Store updates; return the numbers of those that must be answered."""
        received = [Received(number, json.dumps(update)) for number, update in fresh.items()]
        try:
            return await self._inbox.take(received)
        except StorageError:
            self._held |= fresh.keys()
            return frozenset(fresh)

    async def _give(self, number: int, raw: Raw, *, accepted: bool = False) -> None:
        try:
            update = Update.de_json(raw, self._bot)
        except Exception as error:  # noqa: BLE001 - the other updates are answered, whatever is wrong with this one
            await self._step_over(number, raw, error)
            return
        verdict = self._order.give(update, accepted=accepted)
        if verdict is Verdict.FULL:
            task = asyncio.create_task(self._refuse(update))
            self._refusing.add(task)
            task.add_done_callback(self._refusing.discard)
        if verdict is not Verdict.TAKEN:
            await self._finish(number)

    async def _step_over(self, number: int, raw: Raw, error: Exception) -> None:
        """Skip an update that cannot be read; its shape is stored, without its values."""
        incident = secrets.token_hex(3)
        _log.error("Incident %s: an update could not be read (%s)", incident, type(error).__name__)
        shape = json.dumps(_shape(raw))[:LONGEST_SHAPE]
        with suppress(StorageError):
            await self._inbox.finish((number,), incident=incident, body=shape)
        self._begun.discard(number)
        self._held.discard(number)

    async def _work(self, update: Update) -> None:
        with writing_at_end() as writings:
            await self._answer(update)
        await self._finish(update.update_id, writings)

    async def _finish(self, number: int, writings: Sequence[Writing] = ()) -> None:
        """Note that an update is done, unless it was never kept.

        The inbox must know it too, even if it seemed not to take the update: it may have stored the update,
        and only its answer was lost.
        """
        if number in self._begun:
            self._begun.discard(number)
            self._held.discard(number)
            self._owed.add(number)
            self._writings += writings
            self.progress.set()
            await self._settle()

    async def _settle(self) -> None:
        """Store in the inbox what is done, all at once; the rest would be done again after a kill.

        What is written with it is written now or never: somebody may ask to be forgotten later.
        """
        async with self._telling:
            done = frozenset(self._owed)
            writings, self._writings = self._writings, []
            if done:
                with suppress(StorageError):
                    await self._inbox.finish(done, writings=writings)
                    self._owed -= done


def _numbered(fetched: Sequence[object]) -> dict[int, Raw]:
    """Return everything that has the form of an update, by its number."""
    return {
        update["update_id"]: update
        for update in fetched
        if isinstance(update, dict) and isinstance(update.get("update_id"), int)
    }


def is_kept(number: int, update: Raw) -> bool:
    """Say whether an update is kept: no inline query, no mere count, no number too large for a column."""
    return not {"inline_query", "poll"} & update.keys() and number in _NUMBERS


def _shape(value: object, depth: int = 0) -> object:
    """Return the names of fields and the types of values: they show what is new, but not what was said."""
    if depth < DEEPEST_SHAPE and isinstance(value, dict):
        return {str(name): _shape(part, depth + 1) for name, part in value.items()}
    if depth < DEEPEST_SHAPE and isinstance(value, list):
        return [_shape(part, depth + 1) for part in value[:3]]
    return type(value).__name__
