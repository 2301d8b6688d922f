"""Finds where a reply goes, and brings it there, also to a group that moved."""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from typing import Self, TypeVar

from telegram import Bot, MaybeInaccessibleMessage, Message, ReplyParameters
from telegram.constants import ChatType
from telegram.error import BadRequest, ChatMigrated

from handlers.sending.retrying import Insistence
from storage.chats import Chats
from storage.errors import StorageError

_log = logging.getLogger(__name__)

_GONE = "message to edit not found"

T = TypeVar("T")


class Gone(Exception):
    """A message that should be edited was deleted."""


@dataclass(frozen=True, slots=True)
class Destination:
    """The chat and the thread of a message that is answered; `quotes` makes the answer quote it.

    It is set where others talk too, and for a new answer to an edited message, which may stand far above.
    `sent` is what was sent there.
    """

    bot: Bot
    chat: int
    thread: int | None = None
    quotes: ReplyParameters | None = None
    sent: list[Message] = field(default_factory=list)

    @classmethod
    def of(cls, message: Message) -> Self:
        """Give the place where a message is answered."""
        alone = message.chat.type == ChatType.PRIVATE and not _is_edited(message)
        quotes = None if alone else _quoting(message)
        return cls(message.get_bot(), message.chat.id, thread_of(message), quotes)


class Delivery:
    """Brings messages to their chats, each once, if Telegram can be reached within the patience."""

    def __init__(self, chats: Chats, insistence: Insistence) -> None:
        self._chats = chats
        self._insistence = insistence

    async def once(
        self, to: Destination, send: Callable[[Destination], Awaitable[Message]]
    ) -> Message | None:
        """Send a message; None where it is not wanted. A group that became a supergroup gets it there."""
        try:
            sent = await self._insistence.once(to.bot, lambda: send(to))
        except ChatMigrated as moved:
            await self._follow(to.chat, moved.new_chat_id)
            there = replace(to, chat=moved.new_chat_id, thread=None)
            sent = await self._insistence.once(there.bot, lambda: send(there))
        if sent is not None:
            to.sent.append(sent)
        return sent

    async def on(self, call: Callable[[], Awaitable[T]]) -> T | None:
        """Make a call that may be made twice; None where it came too late or is not wanted."""
        return await self._insistence.on(call)

    async def _follow(self, old: int, new: int) -> None:
        try:
            await self._chats.migrate(old, new)
        except StorageError as error:
            _log.debug("The settings of a group did not follow it to its new id: %s", error)


async def unless_gone(edit: Callable[[], Awaitable[T]]) -> T:
    """Edit a message. Raises `Gone` where it was deleted."""
    try:
        return await edit()
    except BadRequest as error:
        if _GONE in str(error).lower():
            raise Gone from error
        raise


def nameable(message: MaybeInaccessibleMessage) -> bool:
    """Say whether a message can be quoted and edited: no server reads a number of more than 64 bits."""
    return message.message_id < 2**63


def thread_of(message: Message) -> int | None:
    """Give the number of the forum topic that a message stands in; None outside forums and in "General"."""
    return message.message_thread_id if message.is_topic_message else None


def _is_edited(message: Message) -> bool:
    by_person = message.from_user is not None and not message.from_user.is_bot
    return message.edit_date is not None and by_person


def _quoting(message: Message) -> ReplyParameters | None:
    if not nameable(message):
        return None
    return ReplyParameters(message.message_id, allow_sending_without_reply=True)
