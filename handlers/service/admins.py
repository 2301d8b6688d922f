"""Who administers a group, and so may change what it chose."""

import asyncio
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from cachetools import TTLCache
from telegram import Message
from telegram.constants import ChatMemberStatus, ChatType
from telegram.error import TelegramError

from handlers.errors import NotNow

_log = logging.getLogger(__name__)

_LEADING = (ChatMemberStatus.OWNER, ChatMemberStatus.ADMINISTRATOR)

InChat = TTLCache[tuple[int, int], bool]
"""Something about somebody in a chat, by the ids of both."""


def remembered(seconds: float, clock: Callable[[], float] = time.monotonic) -> InChat:
    """Make room for what is known of a thousand people, each for this number of seconds of the clock."""
    return TTLCache(maxsize=1000, ttl=seconds, timer=clock)


MOST_ID = 2**63 - 1
"""Telegram's ids are smaller; a larger one is nobody's, and no server reads it."""


@dataclass(frozen=True, slots=True)
class Admins:
    """Asks Telegram who administers a group, at most `patience` seconds, and remembers it for half a minute.

    It asks each time about a person who is none: they may have become one just now. `told` holds those who
    were told that only administrators may change something.
    """

    patience: float = 3.0
    known: InChat = field(default_factory=lambda: remembered(30))
    told: InChat = field(default_factory=lambda: remembered(600))

    async def include(self, speaker: int, message: Message) -> bool:
        """Say whether somebody may change what the chat of a message chose; in private everybody may.

        Somebody who speaks in the group's own name is an anonymous administrator; a channel is not. Raises
        NotNow where Telegram doesn't say.
        """
        chat = message.chat
        if chat.type == ChatType.PRIVATE or speaker == chat.id:
            return True
        if not 0 < speaker <= MOST_ID:
            return False
        return (chat.id, speaker) in self.known or await self._ask(speaker, message)

    def tells(self, speaker: int, message: Message) -> bool:
        """Say whether somebody is to be told why they may not: once, then for ten minutes in short."""
        place = (message.chat.id, speaker)
        told = place in self.told
        self.told[place] = True
        return not told

    async def _ask(self, speaker: int, message: Message) -> bool:
        chat = message.chat.id
        try:
            async with asyncio.timeout(self.patience):
                member = await message.get_bot().get_chat_member(chat, speaker)
        except (TelegramError, TimeoutError) as error:
            _log.info("Whether somebody administers a group is not known: %r", error)
            raise NotNow("rights-unknown") from error
        leads = member.status in _LEADING
        if leads:
            self.known[chat, speaker] = True
        return leads
