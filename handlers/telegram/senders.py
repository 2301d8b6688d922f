"""Who wrote: a person, somebody in a group's or a channel's name, or one whom the bot doesn't answer."""

from collections.abc import Iterator

from telegram import Message, MessageEntity
from telegram.constants import ChatType
from telegram.ext.filters import MessageFilter

from handlers.telegram.addressing import span
from handlers.telegram.pointing import from_this_bot


class _FromPeople(MessageFilter):
    """Lets through what people wrote now: no other bots, no channel's automatic forward.

    An answer of this bot's that somebody sent by the inline mode asks nothing either. Anonymous admins and
    those who speak as a channel come from a service account that is a bot, and are distinguished by their
    `sender_chat`.
    """

    def filter(self, message: Message) -> bool:
        sent_inline = message.via_bot is not None and message.via_bot.id == message.get_bot().id
        if message.from_user is None or message.is_automatic_forward or sent_inline:
            return False
        return message.sender_chat is not None or not message.from_user.is_bot


class _ToThisBot(MessageFilter):
    """Lets through what is said to the bot: in private, in its name, or as a reply to what it said."""

    def filter(self, message: Message) -> bool:
        return message.chat.type == ChatType.PRIVATE or names_this_bot(message) or _answers_this_bot(message)


def names_this_bot(message: Message) -> bool:
    """Say whether a message mentions this bot."""
    bot, text = message.get_bot(), message.text or ""
    mine = f"@{bot.username}".lower()
    return any(
        (entity.user is not None and entity.user.id == bot.id) or _marked(text, entity).lower() == mine
        for entity in _mentions(message)
    )


def without_mentions(message: Message) -> str:
    """Give what a message says without the names of those whom it mentions."""
    text = said = message.text or ""
    for entity in _mentions(message):
        said = said.replace(_marked(text, entity), " ", 1)
    return said.strip(" ,:\n")


def _marked(text: str, entity: MessageEntity) -> str:
    return text[slice(*span(text, entity))]


def _mentions(message: Message) -> Iterator[MessageEntity]:
    kinds = (MessageEntity.MENTION, MessageEntity.TEXT_MENTION)
    return (entity for entity in message.entities if entity.type in kinds)


def _answers_this_bot(message: Message) -> bool:
    quoted = message.reply_to_message
    return quoted is not None and from_this_bot(quoted)


FROM_PEOPLE = _FromPeople()
TO_THIS_BOT = _ToThisBot()
