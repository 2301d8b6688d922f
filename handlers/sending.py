"""Sends replies, again where the network failed, and not at all where nobody wants them."""

import logging
from collections.abc import Awaitable, Callable

from telegram import (
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    LinkPreviewOptions,
    Message,
    ReplyParameters,
)
from telegram.constants import ChatType, ParseMode
from telegram.error import BadRequest, Forbidden, NetworkError
from tenacity import AsyncRetrying, retry_if_exception, stop_after_attempt, wait_exponential
from tenacity.wait import wait_base

from rendering.reply import Button, Reply

_log = logging.getLogger(__name__)

_PLAIN_LINKS = LinkPreviewOptions(is_disabled=True)
_STALE = ("message is not modified", "query is too old", "message to edit not found")


class Sender:
    """Speaks to Telegram. A reply may arrive twice after a network failure; it is not lost to one."""

    def __init__(self, wait: wait_base | None = None, attempts: int = 4) -> None:
        self._wait = wait or wait_exponential(multiplier=0.5, max=8)
        self._attempts = attempts

    async def reply(self, message: Message, reply: Reply) -> None:
        """Answer a message in its chat and thread, quoting it where others talk too."""
        asked = None if message.chat.type == ChatType.PRIVATE else _quoting(message)
        await self._insist(
            lambda: message.reply_text(
                reply.text,
                parse_mode=ParseMode.HTML,
                link_preview_options=_PLAIN_LINKS,
                reply_markup=_markup(reply.keyboard),
                reply_parameters=asked,
            )
        )
        if (document := reply.document) is not None:
            file = InputFile(document.content, filename=document.name)
            await self._insist(lambda: message.reply_document(file, reply_parameters=asked))

    async def edit(self, query: CallbackQuery, reply: Reply) -> None:
        """Put another reply in the place of the one under which a button was pressed."""
        await self._insist(
            lambda: query.edit_message_text(
                reply.text,
                parse_mode=ParseMode.HTML,
                link_preview_options=_PLAIN_LINKS,
                reply_markup=_markup(reply.keyboard),
            )
        )

    async def acknowledge(self, query: CallbackQuery, notice: str | None = None) -> None:
        """Answer a press, so that its button stops spinning; `notice` is shown in a box."""
        await self._insist(lambda: query.answer(notice, show_alert=notice is not None))

    async def _insist(self, send: Callable[[], Awaitable[object]]) -> None:
        try:
            async for attempt in AsyncRetrying(
                retry=retry_if_exception(_is_passing),
                wait=self._wait,
                stop=stop_after_attempt(self._attempts),
                reraise=True,
            ):
                with attempt:
                    await send()
        except Forbidden as error:
            _log.info("Not wanted there any more: %s", error)
        except BadRequest as error:
            if not any(words in str(error).lower() for words in _STALE):
                raise
            _log.debug("Too late to matter: %s", error)


def _is_passing(error: BaseException) -> bool:
    return isinstance(error, NetworkError) and not isinstance(error, BadRequest)


def _quoting(message: Message) -> ReplyParameters:
    return ReplyParameters(message.message_id, allow_sending_without_reply=True)


def _markup(keyboard: tuple[tuple[Button, ...], ...]) -> InlineKeyboardMarkup | None:
    if not keyboard:
        return None
    return InlineKeyboardMarkup(
        [
            [InlineKeyboardButton(button.label, callback_data=button.data) for button in row]
            for row in keyboard
        ]
    )
