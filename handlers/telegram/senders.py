"""Who wrote: a person, somebody in a group's or a channel's name, or one whom the bot doesn't answer."""

from telegram import Message
from telegram.ext.filters import MessageFilter


class _FromPeople(MessageFilter):
    """Lets through what people wrote now: no other bots, no channel's automatic forward.

    An answer of this bot's that somebody sent by the inline mode asks nothing either. Anonymous admins and
    those who speak as a channel come from a service account that is a bot, and are distinguished by their
    `sender_chat`.
    """

    def filter(self, message: Message) -> bool:
        if message.from_user is None or message.is_automatic_forward or _through_this_bot(message):
            return False
        return message.sender_chat is not None or not message.from_user.is_bot


def _through_this_bot(message: Message) -> bool:
    return message.via_bot is not None and message.via_bot.id == message.get_bot().id


FROM_PEOPLE = _FromPeople()


def person(message: Message) -> int | None:
    """Give the id under which a person's questions are kept, None for whom nothing is kept."""
    if message.from_user is None or message.sender_chat is not None or message.from_user.is_bot:
        return None
    return message.from_user.id
