"""The order of work: one chat's updates one after the other, different chats side by side."""

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from enum import Enum, auto

from telegram import Update

from bot.floor import BEGINNING, Floor, Moments
from handlers.service.elsewhere import letting_go

_log = logging.getLogger(__name__)

SIDE_BY_SIDE = 256
"""How many updates are worked on at once, each of another chat."""
TOGETHER = 2
"""How many updates are begun together; one is counted until it first waits for a thread or a process."""
ROOM = 100
"""How many updates of one chat wait at most: five minutes of work at Telegram's limit for groups."""

QueueKey = tuple[str, int | str]
Work = Callable[[Update], Awaitable[None]]
Fronts = Callable[[int], asyncio.Event]
"""Takes a group's id when its next update begins; the event is set when the answer only waits to be sent."""


class Verdict(Enum):
    """What became of an update: it waits for its turn, or its chat is full; STILL_FULL was said before."""

    TAKEN = auto()
    FULL = auto()
    STILL_FULL = auto()


@dataclass(slots=True)
class _Queue:
    """The updates that wait in one queue, the oldest first.

    `refusing` is true from the moment the queue is full until it is half empty. `fleeting` says
    that its updates are inline queries, which nobody misses after a kill.
    """

    fleeting: bool
    waiting: deque[Update] = field(default_factory=deque)
    refusing: bool = False


class ChatOrder:
    """Keeps the order inside each chat; a slow answer in one chat does not hold up another.

    An update that waits for its chat's turn takes no slot, so that one chat cannot fill all slots. Few are
    begun together, in the order in which they came: each counts until it first waits for a thread or a
    process, as plain text does before it is read, and for a tenth of a second at most. Of all that are worked
    on one at a time is answered: if many were and the process were killed, none would be noted yet, and all
    would be answered again.
    An inline query belongs to no chat but to the person who types it. Of the queries that wait while one is
    worked on, only the newest is answered, since Telegram shows that one alone.
    `fronts` says when an answer in a group only waits to be sent with others: then the next update is begun.
    """

    def __init__(
        self,
        work: Work,
        *,
        side_by_side: int = SIDE_BY_SIDE,
        room: int = ROOM,
        fronts: Fronts | None = None,
    ) -> None:
        self._work = work
        self._fronts = fronts
        self._room = room
        self._slots = asyncio.Semaphore(side_by_side)
        self._beginning = Moments(TOGETHER, BEGINNING)
        self._floor = Floor()
        self._queues: dict[QueueKey, _Queue] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._stopping = False

    def give(self, update: Update, *, accepted: bool = False) -> Verdict:
        """Let an update wait for its turn, unless too many updates of its chat wait already.

        One that was accepted before, as by a process that was killed, is never refused.
        """
        key = _queue_key(update)
        queue = self._queues.get(key)
        if queue is None:
            queue = self._queues[key] = _Queue(update.inline_query is not None)
            self._begin(key, queue)
        if queue.fleeting:
            queue.waiting.clear()
        return self._put(queue, update, accepted=accepted)

    def _put(self, queue: _Queue, update: Update, *, accepted: bool) -> Verdict:
        if accepted or (len(queue.waiting) < self._room and not queue.refusing):
            queue.waiting.append(update)
            return Verdict.TAKEN
        verdict = Verdict.STILL_FULL if queue.refusing else Verdict.FULL
        queue.refusing = True
        return verdict

    def __len__(self) -> int:
        """Return how many queues have an update that waits or is worked on."""
        return len(self._queues)

    async def stop(self, seconds: float) -> None:
        """Begin nothing more; wait at most `seconds` for what was begun, then cancel the rest."""
        self._stopping = True
        for queue in self._queues.values():
            queue.waiting.clear()
        if self._tasks:
            _, late = await asyncio.wait(self._tasks, timeout=seconds)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    def _begin(self, key: QueueKey, queue: _Queue) -> None:
        task = asyncio.create_task(self._empty(key, queue))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _empty(self, key: QueueKey, queue: _Queue) -> None:
        """Work on the updates of one queue until none is left."""
        try:
            while queue.waiting:
                await self._next(queue)
        finally:
            del self._queues[key]

    async def _next(self, queue: _Queue) -> None:
        async with self._slots:
            if queue.fleeting:
                await self._begin_next(queue)
                return
            begun = await self._beginning.begin()
            try:
                async with self._floor.open():
                    with letting_go(begun.end):
                        await self._begin_next(queue)
            finally:
                begun.end()

    async def _begin_next(self, queue: _Queue) -> None:
        if self._stopping or not queue.waiting:
            return
        update = queue.waiting.popleft()
        queue.refusing = queue.refusing and len(queue.waiting) > self._room // 2
        chat = update.effective_chat
        if self._fronts is None or chat is None or queue.fleeting:
            await self._do(update)
        else:
            await self._until_aside(update, self._fronts(chat.id))

    async def _until_aside(self, update: Update, front: asyncio.Event) -> None:
        """Work on an update until it is done, or until its answer only waits to be sent."""
        doing = asyncio.create_task(self._do(update))
        self._tasks.add(doing)
        doing.add_done_callback(self._tasks.discard)
        aside = asyncio.create_task(front.wait())
        try:
            await asyncio.wait((doing, aside), return_when=asyncio.FIRST_COMPLETED)
        finally:
            aside.cancel()

    async def _do(self, update: Update) -> None:
        try:
            await self._work(update)
        except Exception:  # noqa: BLE001 - the next updates of its chat must be worked on too
            _log.exception("An update could not be worked on")


def _queue_key(update: Update) -> QueueKey:
    """Return the queue in which an update waits; one that belongs to nobody has a queue of its own."""
    if update.inline_query is not None:
        return "person", update.inline_query.from_user.id
    if update.poll_answer is not None and update.poll_answer.user is not None:
        return "voter", update.poll_answer.user.id
    if update.poll is not None:
        return "poll", update.poll.id
    chat = update.effective_chat
    return ("update", update.update_id) if chat is None else ("chat", chat.id)
