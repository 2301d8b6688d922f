"""Groups that the bot is removed from, that become supergroups, and where it may write again."""

from dataclasses import dataclass

from telegram import Bot, Chat, ChatMember, Update
from telegram.constants import ChatType
from telegram.error import ChatMigrated, TelegramError

from handlers.context.services import Services
from handlers.telegram.asking import Context
from handlers.telegram.voting import patience


@dataclass(frozen=True, slots=True)
class Membership:
    """Keeps what the bot has of a group where the group is.

    Telegram tells once of what happened, so a database that is away is waited for.
    """

    services: Services

    async def moved(self, update: Update, _: Context) -> None:
        """Follow a group that became a supergroup, which has another id."""
        message = update.effective_message
        if message is not None and message.migrate_to_chat_id is not None:
            await self._follow(message.chat.id, message.migrate_to_chat_id)

    async def opened(self, _update: Update, _: Context) -> None:
        """Let go on what waited in a topic that was closed."""
        await self.services.sender.may_write()

    async def changed(self, update: Update, context: Context) -> None:
        """Delete what is kept of a group from which the bot was removed; elsewhere it may have new rights.

        Who blocks the bot in private has not asked to be forgotten: their questions stay theirs.
        """
        change = update.my_chat_member
        if change is None or change.chat.type == ChatType.PRIVATE:
            return
        if change.new_chat_member.status not in (ChatMember.LEFT, ChatMember.BANNED):
            await self.services.sender.may_write()
            return
        new = await _new_id(context.bot, change.chat)
        if new is not None:
            await self._follow(change.chat.id, new)
            return
        async for attempt in patience():
            with attempt:
                await self.services.chats.leave(change.chat.id)

    async def _follow(self, old: int, new: int) -> None:
        async for attempt in patience():
            with attempt:
                await self.services.chats.migrate(old, new)


async def _new_id(bot: Bot, chat: Chat) -> int | None:
    """Ask for the id of the supergroup that a group became: it may be told to have been left before that."""
    if chat.type != ChatType.GROUP:
        return None
    try:
        await bot.get_chat(chat.id)
    except ChatMigrated as moved:
        return moved.new_chat_id
    except TelegramError:  # thrown out, as it seemed
        return None
    return None
