"""Many who ask at once in one group: answers that would wait too long are gathered into one message."""

import asyncio
import logging
import time
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from weakref import WeakValueDictionary

from cachetools import TTLCache
from markupsafe import Markup
from telegram import Message, User
from telegram.constants import ChatType
from telegram.error import BadRequest, TelegramError

from handlers.sending.quota import Quota
from rendering.catalog import Catalog
from rendering.gathered import AskedBy, together, told_to_wait

_log = logging.getLogger(__name__)

ASIDE = 60
"""How many answers of one group wait at most while the next questions are worked on."""
_LONGEST_QUESTION = 40
_EPISODE = 60.0  # seconds in which a group is told only once that answers wait

Spoken = Callable[[int], Awaitable[Catalog]]
"""Gives the sentences of the language that a chat is answered in."""


@dataclass(slots=True)
class ReadyAnswer:
    """An answer that is ready. `whole` sends it alone and complete, `say` sends any text instead.

    `text` is None where it can't be gathered, as a file. `sent` is done when it went out.
    """

    group: int
    bot: str
    asked: AskedBy
    text: Markup | None
    whole: Callable[[], Awaitable[bool]]
    say: Callable[[Markup], Awaitable[bool]]
    thread: int | None = None
    sent: asyncio.Future[bool] = field(default_factory=asyncio.Future)


class Crowds:
    """Sends the answers of each group in their order; those that wait are put aside and go out together.

    While an answer is aside, its group's next question can be worked on: `front` says when. An answer's
    update is not done before the message went out, so that after a kill it is answered again.
    """

    def __init__(self, quota: Quota, spoken: Spoken) -> None:
        self.quota = quota
        self._spoken = spoken
        self._waiting: dict[int, deque[ReadyAnswer]] = {}
        self._sending: dict[int, asyncio.Task[None]] = {}
        self._fronts: WeakValueDictionary[int, asyncio.Event] = WeakValueDictionary()
        self._told: TTLCache[int, bool] = TTLCache(1000, _EPISODE, time.monotonic)

    def front(self, group: int) -> asyncio.Event:
        """Give what is set once the answer to the update that begins now is put aside."""
        front = self._fronts[group] = asyncio.Event()
        return front

    async def bring(self, answer: ReadyAnswer) -> bool:
        """Send an answer, alone or with others; says whether that was possible."""
        group = answer.group
        if group not in self._waiting and (pause := self.quota.alone(group)) <= self.quota.limits.bearable:
            await asyncio.sleep(pause)
            return await answer.whole()
        waiting = self._waiting.setdefault(group, deque())
        waiting.append(answer)
        if group not in self._sending:
            self._sending[group] = asyncio.create_task(self._empty(group, waiting))
        if len(waiting) < ASIDE and (front := self._fronts.pop(group, None)) is not None:
            front.set()
        return await answer.sent

    async def close(self) -> None:
        """Send nothing more."""
        sending = list(self._sending.values())
        for task in sending:
            task.cancel()
        await asyncio.gather(*sending, return_exceptions=True)

    async def _empty(self, group: int, waiting: deque[ReadyAnswer]) -> None:
        """Tell a group that it must wait, then send what waits there until nothing does."""
        try:
            catalog = await self._spoken(group)
            await self._tell(catalog, waiting[0])
            while waiting:
                await asyncio.sleep(self.quota.gathered(group))
                await self._send(catalog, waiting)
        finally:
            del self._waiting[group], self._sending[group]
            for answer in waiting:
                answer.sent.cancel()

    async def _tell(self, catalog: Catalog, first: ReadyAnswer) -> None:
        if first.group not in self._told:
            self._told[first.group] = True
            with suppress(TelegramError):
                await first.say(told_to_wait(catalog))

    async def _send(self, catalog: Catalog, waiting: deque[ReadyAnswer]) -> None:
        """Send all that waits now, in its order; an answer stays in the queue until it went out."""
        for _ in range(len(waiting)):
            if not (pack := _pack(waiting)):
                return
            count = await self._send_some(catalog, pack)
            for _ in range(count):
                waiting.popleft()

    async def _send_some(self, catalog: Catalog, pack: Sequence[ReadyAnswer]) -> int:
        """Send the first answers of a pack in one message; give how many."""
        first = pack[0]
        texts = [(answer.asked, answer.text) for answer in pack if answer.text is not None]
        if len(pack) == 1 or len(texts) < len(pack):
            await _settle(pack[:1], first.whole)
            return 1
        message = together(catalog, texts, first.bot)
        try:
            await _settle(pack[: message.count], lambda: first.say(message.text))
        except BadRequest as error:  # an answer that Telegram can't read must not hold back the others
            _log.warning("A gathered message was not taken: %s", error)
            for answer in pack[: message.count]:
                await _settle([answer], answer.whole)
        return message.count


async def _settle(answers: Sequence[ReadyAnswer], send: Callable[[], Awaitable[bool]]) -> None:
    """Send a message and tell everyone whose answer it holds. Raises BadRequest if it holds several."""
    try:
        sent = await send()
    except Exception as error:
        if isinstance(error, BadRequest) and len(answers) > 1:
            raise
        for answer in answers:
            if not answer.sent.done():
                answer.sent.set_exception(error)
        return
    for answer in answers:
        if not answer.sent.done():
            answer.sent.set_result(sent)


def _pack(waiting: deque[ReadyAnswer]) -> list[ReadyAnswer]:
    """Give the answers that may go together: the first ones of one thread, without those nobody awaits."""
    while waiting and waiting[0].sent.done():
        waiting.popleft()
    pack: list[ReadyAnswer] = []
    for answer in waiting:
        if answer.thread != waiting[0].thread or answer.sent.done():
            break
        if answer.text is None:
            return pack or [answer]
        pack.append(answer)
    return pack


def asked_in(message: Message, by: User | None) -> AskedBy:
    """Say who asked and where. `by` pressed a button under the message; None means the message's author."""
    speaker = message.from_user if by is None else by
    question = "" if by is not None else (message.text or message.caption or "")
    if by is None and message.sender_chat is not None:
        return AskedBy(message.sender_chat.title or "", None, _cut(question), _link(message))
    known = speaker is not None and not speaker.is_bot
    name = speaker.first_name if known and speaker is not None else ""
    return AskedBy(
        name, speaker.id if known and speaker is not None else None, _cut(question), _link(message)
    )


def _cut(question: str) -> str:
    line = " ".join(question.split())
    return line if len(line) <= _LONGEST_QUESTION else f"{line[: _LONGEST_QUESTION - 1]}…"


def _link(message: Message) -> str | None:
    """Give the address of a message; only supergroups have one."""
    return message.link if message.chat.type == ChatType.SUPERGROUP else None
