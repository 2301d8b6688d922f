"""Editing and deleting messages."""

import copy
from typing import Any

from bot.local.errors import bad_request
from bot.local.keyboards import keyboard_json
from bot.local.parameters import (
    DeleteMessage,
    Editing,
    EditMessageCaption,
    EditMessageReplyMarkup,
    EditMessageText,
)
from bot.local.sending import caption_content, text_content
from bot.local.state import State

_OLDEST_TO_DELETE = 48 * 3600

# A message, or only True for one that was sent through inline mode.
Edited = dict[str, Any] | bool


def edit_message_text(state: State, given: EditMessageText) -> Edited:
    """Put another text in the place of a text."""
    message = _own_message(state, given)
    if "text" not in message:
        raise bad_request("there is no text in the message to edit")
    content = text_content(given.text or "", given.parse_mode, given.entities)
    if given.link_preview_options is not None:
        content["link_preview_options"] = given.link_preview_options.model_dump(exclude_none=True)
    return _changed(state, message, content, given, ("text", "entities", "link_preview_options"))


def edit_message_caption(state: State, given: EditMessageCaption) -> Edited:
    """Put another caption under a photo or document."""
    message = _own_message(state, given)
    if "text" in message:
        raise bad_request("there is no caption in the message to edit")
    content = caption_content(given.caption, given.parse_mode, given.caption_entities)
    if given.show_caption_above_media and content:
        content["show_caption_above_media"] = True
    return _changed(
        state, message, content, given, ("caption", "caption_entities", "show_caption_above_media")
    )


def edit_message_reply_markup(state: State, given: EditMessageReplyMarkup) -> Edited:
    """Put other buttons under a message, or none."""
    return _changed(state, _own_message(state, given), {}, given, ())


def delete_message(state: State, given: DeleteMessage) -> bool:
    """Delete a message: the bot's own, one of a private chat, or any where the bot is an administrator."""
    chat = state.open_chat(given.chat_id)
    message = state.find_message(chat.id, given.message_id)
    if message is None:
        raise bad_request("message to delete not found")
    allowed = chat.private or chat.status == "administrator" or state.is_own(message)
    if not allowed or state.now() - message["date"] > _OLDEST_TO_DELETE:
        raise bad_request("message can't be deleted")
    state.forget(chat.id, given.message_id)
    return True


def _own_message(state: State, given: Editing) -> dict[str, Any]:
    """Return the message to edit. Raises ApiError when it is gone or is not the bot's."""
    if given.inline_message_id is not None:
        return _inline_message(state, given.inline_message_id)
    if given.chat_id is None:
        raise bad_request("chat_id is empty")
    if given.message_id is None:
        raise bad_request("message identifier is not specified")
    chat = state.open_chat(given.chat_id)
    message = state.find_message(chat.id, given.message_id)
    if message is None:
        raise bad_request("message to edit not found")
    if not state.is_own(message):
        raise bad_request("message can't be edited")
    return message


def _inline_message(state: State, inline_id: str) -> dict[str, Any]:
    place = state.inline_messages.get(inline_id)
    message = state.find_message(*place) if place else None
    if message is None:
        raise bad_request("MESSAGE_ID_INVALID")
    return message


def _changed(
    state: State, message: dict[str, Any], content: dict[str, Any], given: Editing, fields: tuple[str, ...]
) -> Edited:
    """Put the content in the place of the fields, and the new buttons in the place of the old ones."""
    edited = {
        name: value for name, value in message.items() if name not in (*fields, "reply_markup", "edit_date")
    }
    edited |= content
    keyboard = keyboard_json(given.reply_markup)
    if keyboard:
        edited["reply_markup"] = keyboard
    if edited == {name: value for name, value in message.items() if name != "edit_date"}:
        raise bad_request(
            "message is not modified: specified new message content and reply markup are exactly the same "
            "as a current content and reply markup of the message"
        )
    message.clear()
    message.update(edited, edit_date=state.now())
    state.changed(message)
    return True if given.inline_message_id else copy.deepcopy(message)
