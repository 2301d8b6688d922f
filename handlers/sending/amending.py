"""An edited question gets its answer edited; an album gets one answer, whichever part comes first."""

from dataclasses import dataclass
from hashlib import blake2b

from telegram import InlineKeyboardMarkup, LinkPreviewOptions, Message
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated

from handlers.sending.askers import person
from handlers.sending.delivering import Delivery, Gone, unless_gone
from handlers.sending.photos import Photos
from handlers.service.answered import Correspondence, SentQuestion
from rendering.reply import Reply

_DIGEST_BYTES = 6


def comes_again(message: Message) -> bool:
    """Say whether a message may have an answer already: it was edited, or it is one of an album."""
    return message.edit_date is not None or message.media_group_id is not None


@dataclass(frozen=True, slots=True)
class Amending:
    """Puts a new answer in the place of an earlier one. Without photos, every answer is text."""

    correspondence: Correspondence
    delivery: Delivery
    photos: Photos | None

    async def is_answered(self, message: Message) -> bool:
        """Say whether a message needs no answer: its text has one already, or its album has."""
        earlier = await self.correspondence.answer(_question(message))
        if earlier is None:
            return False
        return earlier.digest == _digest(message) or not _said(message)

    async def amend(
        self, message: Message, reply: Reply, keyboard: InlineKeyboardMarkup | None
    ) -> Message | None:
        """Edit the answer that a message had before; None where it had none, or one that can't be edited."""
        earlier = await self.correspondence.answer(_question(message))
        if earlier is None or not earlier.message or reply.document is not None:
            return None
        answer = Message(earlier.message, message.date, message.chat)
        answer.set_bot(message.get_bot())
        try:
            await self._edit(answer, reply, keyboard)
        except (Gone, BadRequest, ChatMigrated):  # a picture, as Telegram says, can't become a text
            return None
        await self.correspondence.note(_question(message), earlier.message)
        return answer

    async def note(self, message: Message, sent: list[Message], reply: Reply, *, answered: bool) -> None:
        """Remember what answers a message; an answer of several messages is never edited.

        Neither is one that was `answered` in a message with other people's answers: then nothing was `sent`.
        """
        if sent or answered:
            alone = len(sent) == 1 and reply.document is None
            await self.correspondence.note(_question(message), sent[0].message_id if alone else 0)

    async def _edit(self, answer: Message, reply: Reply, keyboard: InlineKeyboardMarkup | None) -> None:
        """Put a picture in the place of an answer, or else a text."""
        if self.photos is not None and await self.photos.edit(
            answer.get_bot(),
            reply,
            lambda photo: unless_gone(lambda: answer.edit_media(photo, reply_markup=keyboard)),
        ):
            return
        await self.delivery.on(
            lambda: unless_gone(
                lambda: answer.edit_text(
                    reply.text,
                    parse_mode=ParseMode.HTML,
                    link_preview_options=LinkPreviewOptions(is_disabled=True),
                    reply_markup=keyboard,
                )
            )
        )


def _said(message: Message) -> str:
    return message.text or message.caption or ""


def _digest(message: Message) -> str:
    return blake2b(_said(message).encode(errors="replace"), digest_size=_DIGEST_BYTES).hexdigest()


def _question(message: Message) -> SentQuestion:
    """Name a message; all messages of an album have one name."""
    album = message.media_group_id or ""
    number = int(album) if album.isdecimal() else message.message_id
    asked_at = message.edit_date or message.date
    return SentQuestion(
        message.get_bot().id, message.chat.id, person(message), number, _digest(message), asked_at
    )
