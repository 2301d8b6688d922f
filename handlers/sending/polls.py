"""What quizzes and debates do with polls: close one, and say something between two of them."""

import logging
from contextlib import suppress

from telegram import InlineKeyboardMarkup, Message, Poll
from telegram.error import BadRequest, ChatMigrated

from handlers.sending.delivering import Delivery, Destination
from handlers.sending.keyboards import text_and_buttons
from rendering.reply import Reply
from storage.texts import Texts

_log = logging.getLogger(__name__)

_CLOSED = "already been closed"


async def close_poll(
    delivery: Delivery, where: Destination, message: int, buttons: InlineKeyboardMarkup | None
) -> Poll | None:
    """Close a poll and put other buttons below it; Telegram may have closed it, or it may be gone."""
    bot, chat = where.bot, where.chat
    try:
        return await delivery.on(lambda: bot.stop_poll(chat, message, reply_markup=buttons))
    except ChatMigrated:
        return None
    except BadRequest as error:
        if _CLOSED not in str(error).lower():
            _log.info("A poll could not be closed: %s", error)
            return None
    await put_buttons(delivery, where, message, buttons)
    return None


async def put_buttons(
    delivery: Delivery, where: Destination, message: int, buttons: InlineKeyboardMarkup | None
) -> None:
    """Put other buttons below a message, if it is still there."""
    with suppress(BadRequest, ChatMigrated):
        await delivery.on(
            lambda: where.bot.edit_message_reply_markup(where.chat, message, reply_markup=buttons)
        )


async def say(texts: Texts, delivery: Delivery, to: Destination, reply: Reply) -> Message | None:
    """Send a text with its buttons; None where nobody wants it."""
    shown = await text_and_buttons(texts, reply, to.bot)
    return await delivery.once(
        to, lambda there: there.bot.send_message(there.chat, message_thread_id=there.thread, **shown)
    )
