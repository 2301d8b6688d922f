"""Editing and deleting messages."""

import copy
from typing import Any

from botapi.errors import bad_request, not_modelled
from botapi.keyboards import keyboard_json
from botapi.parameters import (
    DeleteMessage,
    DeleteMessages,
    Editing,
    EditMessageCaption,
    EditMessageMedia,
    EditMessageReplyMarkup,
    EditMessageText,
)
from botapi.people import Chat
from botapi.sending import caption_content, media_content, text_content
from botapi.state import State

MOST_TO_DELETE = 100
_OLDEST_TO_DELETE = 48 * 3600
_TEXT = ("text", "entities", "link_preview_options")
_CAPTION = ("caption", "caption_entities", "show_caption_above_media")
_MEDIA = ("photo", "document", "has_media_spoiler")

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
    return _changed(state, message, content, given, _TEXT)


def edit_message_caption(state: State, given: EditMessageCaption) -> Edited:
    """Put another caption under a photo or document."""
    message = _own_message(state, given)
    if not {"photo", "document"} & message.keys():
        raise bad_request("there is no caption in the message to edit")
    content = caption_content(given.caption, given.parse_mode, given.caption_entities)
    if given.show_caption_above_media and content:
        content["show_caption_above_media"] = True
    return _changed(state, message, content, given, _CAPTION)


def edit_message_media(state: State, given: EditMessageMedia) -> Edited:
    """Put a photo or document in the place of another one, or of a text."""
    if given.inline_message_id is not None:
        raise not_modelled("media in messages sent through inline mode")
    message = _own_message(state, given, "message media can't be edited")
    if "poll" in message:
        raise bad_request("message media can't be edited")
    if "media_group_id" in message and given.media.type not in message:
        raise bad_request("can't change media type in the album")
    return _changed(state, message, media_content(state, given.media), given, _TEXT + _CAPTION + _MEDIA)


def edit_message_reply_markup(state: State, given: EditMessageReplyMarkup) -> Edited:
    """Put other buttons under a message, or none."""
    return _changed(state, _own_message(state, given), {}, given, ())


def delete_message(state: State, given: DeleteMessage) -> bool:
    """Delete a message: the bot's own, one of a private chat, or any where the bot is an administrator."""
    chat = state.open_chat(given.chat_id)
    message = state.find_message(chat.id, given.message_id)
    if message is None:
        raise bad_request("message to delete not found")
    _check_deletable(state, chat, message)
    state.forget(chat.id, given.message_id)
    return True


def delete_messages(state: State, given: DeleteMessages) -> bool:
    """Delete several messages; none if one of them may not be deleted. Missing messages are ignored."""
    if not given.message_ids:
        raise bad_request("message identifiers are not specified")
    if len(given.message_ids) > MOST_TO_DELETE:
        raise bad_request("too many message identifiers specified")
    if min(given.message_ids) < 1:
        raise bad_request("invalid message identifier specified")
    chat = state.open_chat(given.chat_id)
    found = (state.find_message(chat.id, number) for number in dict.fromkeys(given.message_ids))
    messages = [message for message in found if message is not None]
    for message in messages:
        _check_deletable(state, chat, message)
    for message in messages:
        state.forget(chat.id, message["message_id"])
    return True


def _check_deletable(state: State, chat: Chat, message: dict[str, Any]) -> None:
    allowed = chat.private or chat.status == "administrator" or state.is_own(message)
    if not allowed or state.now() - message["date"] > _OLDEST_TO_DELETE:
        raise bad_request("message can't be deleted")


def _own_message(state: State, given: Editing, not_own: str = "message can't be edited") -> dict[str, Any]:
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
        raise bad_request(not_own)
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
