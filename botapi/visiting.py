"""Looking at chats, being busy in them and leaving them; and fetching files."""

from typing import Any

from botapi.errors import bad_request
from botapi.parameters import (
    GetChatAdministrators,
    GetChatMember,
    GetFile,
    Nothing,
    OneChat,
    SendChatAction,
)
from botapi.people import LEADING, member_json
from botapi.pinning import pinned_json
from botapi.state import State

ACTIONS = frozenset(
    {
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    }
)
_LARGEST_DOWNLOAD = 20 * 1024 * 1024
_GIFTS = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")


def send_chat_action(state: State, given: SendChatAction) -> bool:
    """Show that the bot is busy."""
    chat = state.open_chat(given.chat_id)
    if given.action not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    state.events.happened("action", chat.id, {"action": given.action})
    return True


def get_chat(state: State, given: OneChat) -> dict[str, Any]:
    """Return a chat and what is known of it."""
    chat = state.open_chat(given.chat_id)
    return {
        **chat.to_json(),
        **pinned_json(state, chat),
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(_GIFTS, False),
    }


def get_chat_member(state: State, given: GetChatMember) -> dict[str, Any]:
    """How a person stands in a chat."""
    chat = state.open_chat(given.chat_id)
    person = state.people.get(given.user_id)
    if person is None:
        raise bad_request("invalid user_id specified")
    if person is state.bot:
        return member_json(person, chat.status)
    default = "member" if chat.private and person.id == chat.id else "left"
    return member_json(person, chat.members.get(person.id, default))


def get_chat_member_count(state: State, given: OneChat) -> int:
    """How many are in a chat, the bot included."""
    chat = state.open_chat(given.chat_id)
    return (
        2 if chat.private else 1 + sum(status not in ("left", "kicked") for status in chat.members.values())
    )


def get_chat_administrators(state: State, given: GetChatAdministrators) -> list[dict[str, Any]]:
    """Who administers a group or channel. Other bots are left out unless all are asked for."""
    chat = state.open_chat(given.chat_id)
    if chat.private:
        raise bad_request("there are no administrators in the private chat")
    leading = [(state.people[number], status) for number, status in chat.members.items()]
    leading += [(state.bot, chat.status)]
    return [
        member_json(person, status)
        for person, status in leading
        if status in LEADING and (given.return_bots or not person.is_bot or person is state.bot)
    ]


def leave_chat(state: State, given: OneChat) -> bool:
    """Leave a group or channel."""
    chat = state.open_chat(given.chat_id)
    if chat.private:
        raise bad_request("chat member status can't be changed in private chats")
    chat.status = "left"
    state.note_chat(chat)
    return True


def get_file(state: State, given: GetFile) -> dict[str, Any]:
    """Where a file can be fetched."""
    file = state.files.find(given.file_id)
    if file is None:
        raise bad_request("invalid file_id")
    if file.bytes > _LARGEST_DOWNLOAD:
        raise bad_request("file is too big")
    return {**file.to_json(), "file_id": given.file_id, "file_path": file.path}


def close(_state: State, _given: Nothing) -> bool:
    """Pretend to close; there is nothing to close. logOut does the same."""
    return True
