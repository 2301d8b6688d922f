"""Rows of buttons as Telegram takes them."""

import logging
from collections.abc import Mapping
from typing import Any

from telegram import Bot, CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions
from telegram.constants import ParseMode
from telegram.helpers import create_deep_linked_url

from handlers.sending.callback_data import ASK, MORE, TURN, carry
from rendering.reply import (
    AnyButton,
    Button,
    CopyButton,
    FollowUp,
    GroupButton,
    Keyboard,
    PrivateButton,
    Reply,
    ShareButton,
)
from storage.errors import StorageError
from storage.texts import Texts

_log = logging.getLogger(__name__)


async def text_and_buttons(texts: Texts, reply: Reply, bot: Bot) -> Mapping[str, Any]:
    """Give a reply as text to Telegram: the fields of a message that is sent or edited."""
    return {
        "text": reply.text,
        "parse_mode": ParseMode.HTML,
        "link_preview_options": LinkPreviewOptions(is_disabled=True),
        "reply_markup": await markup(texts, reply.keyboard, bot),
    }


async def markup(texts: Texts, keyboard: Keyboard, bot: Bot) -> InlineKeyboardMarkup | None:
    """Return a keyboard's markup; without the database, buttons that need it are left out.

    No button carries an inline query of a bot that doesn't answer them.
    """
    inline = bot.supports_inline_queries
    wanted = [[button for button in row if inline or not isinstance(button, ShareButton)] for row in keyboard]
    rows = [[await _make(texts, button, bot) for button in row] for row in wanted]
    kept = [made for row in rows if (made := [button for button in row if button is not None])]
    return InlineKeyboardMarkup(kept) if kept else None


async def _make(texts: Texts, button: AnyButton, bot: Bot) -> InlineKeyboardButton | None:
    if isinstance(button, Button):
        return InlineKeyboardButton(button.label, callback_data=button.data)
    if isinstance(button, CopyButton):
        return InlineKeyboardButton(button.label, copy_text=CopyTextButton(button.text))
    if isinstance(button, FollowUp):
        return await _make_question(texts, button)
    if isinstance(button, GroupButton | PrivateButton):
        link = create_deep_linked_url(bot.username, button.payload, group=isinstance(button, GroupButton))
        return InlineKeyboardButton(button.label, url=link)
    return InlineKeyboardButton(button.label, switch_inline_query=button.query)


async def _make_question(texts: Texts, button: FollowUp) -> InlineKeyboardButton | None:
    kind = MORE if button.opens else TURN if button.in_place else ASK
    try:
        data = await carry(texts, kind, button.command, button.text, button.person)
    except StorageError as error:
        _log.debug("A button was left out: %s", error)
        return None
    return InlineKeyboardButton(button.label, callback_data=data)
