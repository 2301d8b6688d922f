"""The log's line about each update: from whom, in which chat, how long it took, what became of it.

People and chats stand there as codes. What people are called and write is logged nowhere but here, for
whoever switches that on (`bot.logs`).
"""

import logging
import time
from collections.abc import Callable, Coroutine
from typing import Any

from telegram import Update
from telegram.ext import Application

from handlers.service.outcomes import Account, UpdateFate, accounting, note

_log = logging.getLogger(__name__)
_words = logging.getLogger("bot.diary.words")

Code = Callable[[str, int | None], str]
"""Takes what a number is of, "person" or "chat", and the number."""
Answering = Callable[[Any], Coroutine[Any, Any, None]]


class LoggedApplication(Application[Any, Any, Any, Any, Any, Any]):
    """An application whose every update has its line."""

    __slots__ = ("_answer",)

    def __init__(self, *, code: Code, **settings: Any) -> None:  # noqa: ANN401 - passed on
        super().__init__(**settings)
        self._answer = logged(super().process_update, code)

    async def process_update(self, update: object) -> None:
        """Answer an update, as `Application` does, and tell the log."""
        await self._answer(update)


def logged(answer: Answering, code: Code) -> Answering:
    """Give the same action with a line of the log about each update."""

    async def answered(update: object) -> None:
        began = time.monotonic()
        with accounting() as account:
            try:
                await answer(update)
            except Exception as error:
                note(UpdateFate.FAILED, error)
                raise
            finally:
                if isinstance(update, Update):
                    _tell(update, account, time.monotonic() - began, code)

    return answered


def _tell(update: Update, account: Account, seconds: float, code: Code) -> None:
    chat, person = update.effective_chat, update.effective_user
    more = (("error", account.error), ("incident", account.incident))
    _log.info(
        "update=%s chat=%s person=%s ms=%d outcome=%s%s",
        kind_of(update),
        code("chat", None if chat is None else chat.id),
        code("person", None if person is None else person.id),
        round(seconds * 1000),
        account.outcome.name.lower(),
        "".join(f" {name}={value}" for name, value in more if value),
    )
    _words.debug("%s", update)


def kind_of(update: Update) -> str:
    """Name the kind of an update, as the Bot API calls it."""
    return next((kind for kind in Update.ALL_TYPES if getattr(update, kind, None) is not None), "unknown")
