"""What people send that is no text: each gets a sentence about what the bot can do instead."""

from dataclasses import dataclass
from pathlib import PurePath

from telegram import Message, MessageOriginUser, Update
from telegram.constants import ChatType
from telegram.ext.filters import MessageFilter

from handlers.context.command import Commands
from handlers.context.conversation import conversation
from handlers.context.services import Services
from handlers.telegram.asking import Context
from rendering.oddities import OWN, VECTORS, odd_reply

_KINDS = (
    "animation",  # before "document", which it has too
    "document",
    "photo",
    "video",
    "video_note",
    "voice",
    "audio",
    "sticker",
    "venue",  # before "location", which it has too
    "location",
    "contact",
    "poll",
    "dice",
    "game",
    "story",
)
_OTHER = "other"
_VECTOR_FILES = frozenset({".vec", ".bin", ".kv", ".model", ".glove", ".npy", ".npz", ".gz", ".zip", ".txt"})


class _OwnForwarded(MessageFilter):
    """Lets through what this bot said before, forwarded to it."""

    def filter(self, message: Message) -> bool:
        origin = message.forward_origin
        return isinstance(origin, MessageOriginUser) and origin.sender_user.id == message.get_bot().id


OWN_FORWARDED = _OwnForwarded()


@dataclass(frozen=True, slots=True)
class Oddities:
    """Answers what is no text with the services it was given."""

    services: Services
    commands: Commands

    async def attachment(self, update: Update, _: Context) -> None:
        """Answer a message by its kind, an album once."""
        message = _sent(update)
        if not await self.services.sender.is_answered(message):
            await self._say(message, _kind(message))

    async def own(self, update: Update, _: Context) -> None:
        """Answer one of the bot's own answers that somebody forwards to it; in groups it is left alone."""
        message = _sent(update)
        if message.chat.type == ChatType.PRIVATE:
            await self._say(message, OWN)

    async def _say(self, message: Message, kind: str) -> None:
        catalog = (await conversation(self.services, message.chat, message.from_user)).catalog
        shown = message.sticker.emoji if message.sticker is not None else None
        thrown = message.dice.value if message.dice is not None else 0
        await self.services.sender.reply(message, odd_reply(catalog, kind, emoji=shown or "", thrown=thrown))


def _kind(message: Message) -> str:
    kind = next((name for name in _KINDS if message[name]), _OTHER)
    if kind == "document" and message.document is not None:
        name = PurePath(message.document.file_name or "")
        return VECTORS if name.suffix.lower() in _VECTOR_FILES else kind
    return kind


def _sent(update: Update) -> Message:
    if update.message is None:  # the filters let nothing else through
        raise TypeError(update)
    return update.message
