"""Who asked: in whose name, and as far as anything of it is kept."""

from telegram import CallbackQuery, Message
from telegram.constants import ChatID


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


def presser(query: CallbackQuery) -> int:
    """Give the id of the one who pressed a button, as `speaker` does for messages."""
    if query.from_user.id == ChatID.ANONYMOUS_ADMIN and query.message is not None:
        return query.message.chat.id
    return query.from_user.id
