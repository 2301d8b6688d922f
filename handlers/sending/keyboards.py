"""Rows of buttons as Telegram takes them."""

import logging

from telegram import CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup

from handlers.sending.callback_data import ASK, TURN, carry
from rendering.reply import AnyButton, Button, CopyButton, FollowUp, Keyboard, ShareButton
from storage.errors import StorageError
from storage.texts import Texts

_log = logging.getLogger(__name__)


async def markup(texts: Texts, keyboard: Keyboard, *, inline: bool) -> InlineKeyboardMarkup | None:
    """Return a keyboard's markup; a button that the database would have to carry is left out without it.

    `inline` says whether the bot answers inline queries: else no button can carry one.
    """
    wanted = [[button for button in row if inline or not isinstance(button, ShareButton)] for row in keyboard]
    rows = [[made for button in row if (made := await _make(texts, button)) is not None] for row in wanted]
    kept = [row for row in rows if row]
    return InlineKeyboardMarkup(kept) if kept else None


async def _make(texts: Texts, button: AnyButton) -> InlineKeyboardButton | None:
    if isinstance(button, Button):
        return InlineKeyboardButton(button.label, callback_data=button.data)
    if isinstance(button, CopyButton):
        return InlineKeyboardButton(button.label, copy_text=CopyTextButton(button.text))
    if isinstance(button, FollowUp):
        return await _make_question(texts, button)
    return InlineKeyboardButton(button.label, switch_inline_query=button.query)


async def _make_question(texts: Texts, button: FollowUp) -> InlineKeyboardButton | None:
    kind = TURN if button.in_place else ASK
    try:
        data = await carry(texts, kind, button.command, button.text, button.person)
    except StorageError as error:
        _log.debug("A button was left out: %s", error)
        return None
    return InlineKeyboardButton(button.label, callback_data=data)
