"""Boards of predictions: one message shows a question, counts who predicted, and then tells the answer."""

import logging
import time
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from cachetools import LRUCache
from telegram import Bot, Message
from telegram.error import BadRequest, ChatMigrated, TelegramError

from handlers.sending.delivering import Delivery, Destination, Gone, unless_gone
from handlers.sending.going_on import Goings, NothingLeft
from handlers.sending.keyboards import text_and_buttons
from handlers.sending.polls import put_buttons, say
from handlers.sending.quota import LEFT, PACE, QUICK, Quota
from handlers.service.predictions_in_play import Predicting, WordsForgotten, asked_as
from rendering.reply import Reply
from storage.errors import StorageError
from storage.prediction_records import Prediction
from storage.texts import Texts

_log = logging.getLogger(__name__)

_MOST = 10_000


class PredictionBoards(Goings):
    """Shows predictions, and tells each when its time is over. Where each stands is in the database alone.

    Memory has only how many predictions a board shows, so that it is not edited where nothing changed.
    Without a quota, calls are not limited and a board is edited at once.
    """

    def __init__(self, texts: Texts, delivery: Delivery, predicting: Predicting, quota: Quota | None) -> None:
        super().__init__("prediction", predicting.predictions.all_running, patient=quota is not None)
        self._texts = texts
        self._delivery = delivery
        self.predicting = predicting
        self._stored = predicting.predictions
        self._quota = quota
        self._counted: LRUCache[int, int] = LRUCache(_MOST)
        self._edited: LRUCache[int, float] = LRUCache(_MOST)

    async def placed(self, number: int, sent: Message) -> None:
        """Remember the message that shows one; with the first its time begins.

        The one that showed it before loses its buttons: nothing would edit it into the answer.
        """
        before = None
        with suppress(StorageError):
            before = await self._stored.prediction(number)
            if before is not None:
                await self._stored.place_board(number, sent.message_id, is_first=before.board is None)
                self._counted[number] = await self._stored.count(number)
        self._edited[number] = time.monotonic()
        if before is not None and before.board not in {None, sent.message_id}:
            with suppress(TelegramError):
                await put_buttons(
                    self._delivery, Destination(sent.get_bot(), before.chat), before.board, None
                )

    async def _next(self, bot: Bot, number: int) -> float | None:
        """Do what is to be done next, and say when there is more; raises NothingLeft after the end."""
        found = await self._stored.prediction(number)
        if found is None or not found.runs:
            raise NothingLeft
        try:
            return await self._step(bot, found)
        except WordsForgotten:
            await self._withdraw(bot, number)
            return 0

    async def _refused(self, _bot: Bot, number: int, _error: BadRequest) -> None:
        """End one whose answer can't be told."""
        await self._stored.end(number, told=False)

    async def _withdraw(self, bot: Bot, number: int) -> None:
        """Say in the place of a board that its question was forgotten, and end it."""

        async def show() -> None:
            with suppress(TelegramError):
                if (found := await self._stored.prediction(number)) is not None:
                    await self._show(bot, found, self.predicting.withdrawn(found), is_last=False)

        await self._unwritten.once("withdrawn", number, show)
        await self._stored.end(number, told=False)
        self._unwritten.written(number, "withdrawn")

    async def _step(self, bot: Bot, found: Prediction) -> float | None:
        """Do one thing; say how many seconds there is nothing to do, None until somebody predicts."""
        left = (
            None if found.closes_at is None else (found.closes_at - self._stored.clock.now()).total_seconds()
        )
        if found.closed_at is None and (left is None or left > 0):
            wait = await self._count(bot, found)
            return left if wait is None else wait if left is None else min(wait, left)
        await self._stored.close(found.number, asked_as(found).question.count)
        await self._show(bot, found, await self.predicting.told(found), is_last=True)
        await self._stored.end(found.number, told=True)
        self._unwritten.written(found.number, "told")
        return 0

    async def _count(self, bot: Bot, found: Prediction) -> float | None:
        """Show how many predicted, if that changed; say how long that has to wait, None if it hasn't."""
        count = await self._stored.count(found.number)
        if found.board is None or found.chat > 0 or count == self._counted.get(found.number):
            return None
        if (wait := self._pause(found)) > 0:
            return wait
        await self._show(bot, found, await self.predicting.board(found), is_last=False)
        self._counted[found.number] = count
        return 0

    def _pause(self, found: Prediction) -> float:
        if self._quota is None:
            return 0.0
        since = time.monotonic() - self._edited.get(found.number, 0.0)
        return max(0.0, PACE - since, self._quota.spread(found.chat, QUICK, LEFT))

    async def _show(self, bot: Bot, found: Prediction, reply: Reply, *, is_last: bool) -> None:
        """Edit a board; its answer comes as a new message where that one is gone."""
        shown = await text_and_buttons(self._texts, reply, bot)
        if found.board is not None:
            where: Mapping[str, Any] = {"chat_id": found.chat, "message_id": found.board}
            if self._quota is not None and found.chat < 0:
                self._quota.count(found.chat)
            self._edited[found.number] = time.monotonic()
            try:
                await self._delivery.on(lambda: unless_gone(lambda: bot.edit_message_text(**where, **shown)))
            except (Gone, BadRequest, ChatMigrated) as error:
                _log.info("The board of a prediction was not edited: %s", error)
            else:
                return
        if is_last:
            to = Destination(bot, found.chat, found.topic or None)
            await self._unwritten.once(
                "told", found.number, lambda: say(self._texts, self._delivery, to, reply)
            )
