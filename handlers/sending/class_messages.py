"""The messages of classes: the panel and the board, which are edited, and what is told at the end, once."""

import logging
import time
from collections.abc import Sequence
from contextlib import suppress
from functools import partial

from cachetools import LRUCache
from telegram import Bot, InputFile, Message
from telegram.error import BadRequest, ChatMigrated

from handlers.sending.delivering import Delivery, Destination, Gone, unless_gone
from handlers.sending.keyboards import text_and_buttons
from handlers.sending.polls import say
from handlers.sending.quota import LEFT, PACE, QUICK, Quota
from handlers.sending.unwritten import Unwritten
from rendering.reply import Document, Reply
from storage.class_records import Class
from storage.texts import Texts

_log = logging.getLogger(__name__)

PANEL, BOARD = "panel", "board"
"""The message that shows a class to its teacher, and the one for its group."""
_MOST = 10_000
_FILES = ("first file", "second file")
_ENDS = ("results", "over", "over in private", *_FILES)


class ClassMessages(Unwritten):
    """Sends and edits what shows classes, and remembers what the database did not take yet.

    So where it takes no writes, nothing is said twice. Nothing is edited where nothing changed. Without a
    quota, calls are not limited.
    """

    def __init__(self, texts: Texts, delivery: Delivery, quota: Quota | None) -> None:
        super().__init__()
        self._texts = texts
        self._delivery = delivery
        self._quota = quota
        self._shown: LRUCache[tuple[str, int], object] = LRUCache(_MOST)
        self._edited: LRUCache[tuple[str, int], float] = LRUCache(_MOST)
        self._held: LRUCache[int, float] = LRUCache(_MOST)  # until when a panel is left alone

    async def say(self, to: Destination, reply: Reply) -> Message | None:
        """Say something to a chat."""
        return await say(self._texts, self._delivery, to, reply)

    async def say_if_taken(self, to: Destination, reply: Reply) -> Message | None:
        """Say something to a chat, if it takes it."""
        with suppress(BadRequest):
            return await self.say(to, reply)
        return None

    def came(self, found: Class, what: str, sent: Message, reply: Reply) -> None:
        """Remember a new panel or board, of which the database knows nothing yet."""
        self._shown[what, found.number] = (sent.message_id, reply.text, reply.keyboard)
        self.unwritten[what, found.number] = sent

    def changed(self, number: int, what: str) -> None:
        """Forget what a panel or a board shows: another message has taken its place."""
        self._shown.pop((what, number), None)

    def hold(self, number: int, seconds: float) -> None:
        """Leave a panel alone for some time, whatever it should show."""
        self._held[number] = time.monotonic() + seconds
        self.changed(number, PANEL)

    def shows(self, found: Class, what: str, reply: Reply) -> bool:
        """Say whether a panel or a board is as it is wanted."""
        message = found.panel if what == PANEL else found.board
        return self._shown.get((what, found.number)) == (message, reply.text, reply.keyboard)

    def pause(self, found: Class, what: str) -> float:
        """Say how long the panel or the board has to wait until it may be edited again."""
        held = self._held.get(found.number, 0.0) - time.monotonic() if what == PANEL else 0.0
        if held > 0 or self._quota is None:
            return max(0.0, held)
        since = time.monotonic() - self._edited.get((what, found.number), 0.0)
        spread = self._quota.spread(found.chat, QUICK, LEFT) if what == BOARD else 0.0
        return max(0.0, PACE - since, spread)

    async def edit(self, bot: Bot, found: Class, what: str, reply: Reply) -> bool:
        """Edit the panel or the board, if it changed; False where there is none any more."""
        chat, message = (found.teacher, found.panel) if what == PANEL else (found.chat, found.board)
        if chat is None or message is None:
            return False
        if self.shows(found, what, reply):
            return True
        if what == BOARD and self._quota is not None:
            self._quota.count(chat)
        self._edited[what, found.number] = time.monotonic()
        shown = await text_and_buttons(self._texts, reply, bot)
        try:
            await self._delivery.on(
                lambda: unless_gone(lambda: bot.edit_message_text(chat_id=chat, message_id=message, **shown))
            )
        except (Gone, BadRequest, ChatMigrated) as error:
            _log.info("The %s of a class was not edited: %s", what, error)
            return False
        self._shown[what, found.number] = (message, reply.text, reply.keyboard)
        return True

    async def tell_group(self, bot: Bot, found: Class, board: Reply, over: Reply) -> None:
        """Tell the group that its class is over: on the board, and with sums in a new message."""

        async def tell() -> None:
            await self.edit(bot, found, BOARD, board)
            await self.say_if_taken(group_of(bot, found), over)

        await self.once("over", found.number, tell)

    async def tell_teacher(self, bot: Bot, found: Class, reply: Reply, documents: Sequence[Document]) -> None:
        """Send the results to who taught, in private, each file once."""
        if found.teacher is None:
            return
        private = Destination(bot, found.teacher)

        async def tell() -> None:
            if not await self.edit(bot, found, PANEL, reply):
                await self.say(private, reply)

        with suppress(BadRequest):
            await self.once("over in private", found.number, tell)
            for what, document in zip(_FILES, documents, strict=True):
                await self.once(what, found.number, partial(self._send_file, private, document))

    def ended(self, number: int) -> None:
        """Forget what was told at the end of a class, now that the database knows that it is over."""
        self.written(number, *_ENDS)

    async def _send_file(self, to: Destination, document: Document) -> None:
        file = InputFile(document.content, filename=document.name)
        await self._delivery.once(to, lambda there: there.bot.send_document(there.chat, file))


def group_of(bot: Bot, found: Class) -> Destination:
    """Give the group, and its topic, in which a class runs."""
    return Destination(bot, found.chat, found.topic or None)
