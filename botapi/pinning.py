"""Pinned messages, which a chat shows above all others: the one pinned last first."""

from typing import Any

from botapi.errors import bad_request
from botapi.parameters import PinChatMessage, UnpinChatMessage
from botapi.people import Chat
from botapi.state import State


def pin_chat_message(state: State, given: PinChatMessage) -> bool:
    """Pin a message; the chat says so in a service message. In a group only an administrator may."""
    chat = _chat(state, given.chat_id)
    message = state.find_message(chat.id, given.message_id)
    if message is None:
        raise bad_request("message to pin not found")
    if chat.pinned[-1:] != [given.message_id]:
        state.note_pinned(chat, [*(one for one in chat.pinned if one != given.message_id), given.message_id])
        shown = {name: value for name, value in message.items() if name != "reply_to_message"}
        state.keep(chat, {"from": state.bot.to_json(), "pinned_message": shown}, own=True)
    return True


def unpin_chat_message(state: State, given: UnpinChatMessage) -> bool:
    """Take a message from those that are pinned; the one pinned last, where none is named."""
    chat = _chat(state, given.chat_id)
    number = given.message_id or next(reversed(chat.pinned), None)
    if number not in chat.pinned:
        raise bad_request("message to unpin not found")
    state.note_pinned(chat, [one for one in chat.pinned if one != number])
    return True


def pinned_json(state: State, chat: Chat) -> dict[str, Any]:
    """Return what getChat says of the message that was pinned last."""
    message = state.find_message(chat.id, next(reversed(chat.pinned), None))
    return {} if message is None else {"pinned_message": message}


def _chat(state: State, chat_id: int | str) -> Chat:
    chat = state.open_chat(chat_id)
    if not chat.private and chat.status != "administrator":
        raise bad_request("not enough rights to manage pinned messages in the chat")
    return chat
