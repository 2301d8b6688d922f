"""Where a reply goes, and bringing it there: a group that moved is followed."""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Self, TypeVar

from telegram import Bot, MaybeInaccessibleMessage, Message, ReplyParameters
from telegram.constants import ChatType
from telegram.error import ChatMigrated

from handlers.sending.retrying import Insistence
from storage.chats import Chats
from storage.errors import StorageError

_log = logging.getLogger(__name__)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Destination:
    """The chat and the thread of a message that is answered; `quotes` it where others talk too."""

    bot: Bot
    chat: int
    thread: int | None = None
    quotes: ReplyParameters | None = None

    @classmethod
    def of(cls, message: Message) -> Self:
        """Give the place where a message is answered."""
        quotes = None if message.chat.type == ChatType.PRIVATE else _quoting(message)
        thread = message.message_thread_id if message.is_topic_message else None
        return cls(message.get_bot(), message.chat.id, thread, quotes)


class Delivery:
    """Brings messages to their chats, each once, if Telegram can be reached within the patience."""

    def __init__(self, chats: Chats, insistence: Insistence) -> None:
        self._chats = chats
        self._insistence = insistence

    async def once(self, to: Destination, send: Callable[[Destination], Awaitable[T]]) -> T | None:
        """Send a message; None where it is not wanted. A group that became a supergroup gets it there."""
        try:
            return await self._insistence.once(to.bot, lambda: send(to))
        except ChatMigrated as moved:
            await self._follow(to.chat, moved.new_chat_id)
            there = replace(to, chat=moved.new_chat_id, thread=None)
            return await self._insistence.once(there.bot, lambda: send(there))

    async def on(self, call: Callable[[], Awaitable[T]]) -> T | None:
        """Make a call that may be made twice; None where it came too late or is not wanted."""
        return await self._insistence.on(call)

    async def _follow(self, old: int, new: int) -> None:
        try:
            await self._chats.migrate(old, new)
        except StorageError as error:
            _log.debug("The settings of a group did not follow it to its new id: %s", error)


def nameable(message: MaybeInaccessibleMessage) -> bool:
    """Say whether a message can be quoted and edited: a number of more than 64 bits is read by no server."""
    return message.message_id < 2**63


def _quoting(message: Message) -> ReplyParameters | None:
    if not nameable(message):
        return None
    return ReplyParameters(message.message_id, allow_sending_without_reply=True)
