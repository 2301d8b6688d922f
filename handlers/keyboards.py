"""Rows of buttons as Telegram takes them."""

import logging

from telegram import CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup

from handlers.carrying import carried
from rendering.reply import AnyButton, Button, CopyButton, FollowUp, Keyboard
from storage.errors import StorageError
from storage.texts import Texts

_log = logging.getLogger(__name__)


async def markup(texts: Texts, keyboard: Keyboard) -> InlineKeyboardMarkup | None:
    """Return a keyboard's markup; a button that the database would have to carry is left out without it."""
    rows = [[made for button in row if (made := await _made(texts, button)) is not None] for row in keyboard]
    kept = [row for row in rows if row]
    return InlineKeyboardMarkup(kept) if kept else None


async def _made(texts: Texts, button: AnyButton) -> InlineKeyboardButton | None:
    if isinstance(button, Button):
        return InlineKeyboardButton(button.label, callback_data=button.data)
    if isinstance(button, CopyButton):
        return InlineKeyboardButton(button.label, copy_text=CopyTextButton(button.text))
    if isinstance(button, FollowUp):
        return await _asking(texts, button)
    return InlineKeyboardButton(button.label, switch_inline_query=button.query)


async def _asking(texts: Texts, button: FollowUp) -> InlineKeyboardButton | None:
    try:
        data = await carried(texts, button.command, button.text)
    except StorageError as error:
        _log.warning("A button was left out: %s", error)
        return None
    return InlineKeyboardButton(button.label, callback_data=data)
