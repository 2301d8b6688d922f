"""Who asked: in whose name, and as far as anything of it is kept."""

from telegram import CallbackQuery, Message, User
from telegram.constants import ChatID, ChatType


def person(message: Message) -> int | None:
    """Give the id under which a person's questions are kept, None if nothing is kept of them."""
    if message.from_user is None or message.sender_chat is not None or message.from_user.is_bot:
        return None
    return message.from_user.id


def speaker(message: Message) -> int:
    """Give the id of the sender of a message: for a group's anonymous admins, the group's own."""
    if message.sender_chat is not None:
        return message.sender_chat.id
    return message.chat.id if message.from_user is None else message.from_user.id


def known_as(message: Message) -> str:
    """Give what others call the sender of a message: a first name, or a group's or a channel's title."""
    if message.sender_chat is not None:
        return message.sender_chat.title or ""
    writer = message.from_user
    return writer.first_name if writer is not None and not writer.is_bot else ""


def mark_of(user: User | None) -> str:
    """Give what tells somebody from others of that first name: a surname's initial, else a name with an @.

    Of a surname of several words, as of `Silva Costa`, the last one counts.
    """
    if user is None or user.is_bot:
        return ""
    last = (user.last_name or "").split()
    initial = next((character for character in last[-1] if character.isalpha()), "") if last else ""
    if initial:
        return f"{initial.upper()}."
    return f"@{user.username}" if user.username else ""


def marked_as(message: Message) -> str:
    """Give the mark of a message's sender, "" for those who write in the name of a chat, or in private."""
    alone = message.chat.type == ChatType.PRIVATE
    return "" if alone or message.sender_chat is not None else mark_of(message.from_user)


def presser(query: CallbackQuery) -> int:
    """Give the id of the one who pressed a button, as `speaker` does for messages."""
    if query.from_user.id == ChatID.ANONYMOUS_ADMIN and query.message is not None:
        return query.message.chat.id
    return query.from_user.id
