"""Sends replies: as text, or as a picture with its text below."""

from telegram import CallbackQuery, InputFile, LinkPreviewOptions, Message, ReplyParameters
from telegram.constants import ChatType, ParseMode
from tenacity.wait import wait_base

from handlers.gallery import Gallery
from handlers.insisting import Insistence
from handlers.keyboards import markup
from handlers.photos import Photos
from rendering.reply import CAPTION_LIMIT, Reply, length
from storage.texts import Texts

_PLAIN_LINKS = LinkPreviewOptions(is_disabled=True)


class Sender:
    """Speaks to Telegram. Without a gallery it sends no pictures, and every answer is text."""

    def __init__(
        self, texts: Texts, gallery: Gallery | None, wait: wait_base | None = None, attempts: int = 4
    ) -> None:
        self._texts = texts
        self._insistence = Insistence(wait, attempts)
        self._photos = None if gallery is None else Photos(gallery, self._insistence)

    async def reply(self, message: Message, reply: Reply) -> None:
        """Answer a message in its chat and thread, quoting it where others talk too."""
        asked = None if message.chat.type == ChatType.PRIVATE else _quoting(message)
        keyboard = await markup(self._texts, reply.keyboard)
        told = self._photos is not None and await self._photos.reply(message, reply, keyboard, asked)
        if not told:
            await self._insistence.on(
                lambda: message.reply_text(
                    reply.text,
                    parse_mode=ParseMode.HTML,
                    link_preview_options=_PLAIN_LINKS,
                    reply_markup=keyboard,
                    reply_parameters=asked,
                )
            )
        if (document := reply.document) is not None:
            file = InputFile(document.content, filename=document.name)
            await self._insistence.on(lambda: message.reply_document(file, reply_parameters=asked))

    async def edit(self, query: CallbackQuery, reply: Reply) -> None:
        """Put another reply in the place of the one under which a button was pressed.

        A picture stays where the new reply has none and its text fits below.
        """
        message = query.message
        keyboard = await markup(self._texts, reply.keyboard)
        if not (isinstance(message, Message) and message.photo):
            await self._insistence.on(
                lambda: query.edit_message_text(
                    reply.text,
                    parse_mode=ParseMode.HTML,
                    link_preview_options=_PLAIN_LINKS,
                    reply_markup=keyboard,
                )
            )
        elif self._photos is not None and await self._photos.edit(query, reply, keyboard):
            return
        elif length(reply.text) <= CAPTION_LIMIT:
            await self._insistence.on(
                lambda: query.edit_message_caption(
                    reply.text, parse_mode=ParseMode.HTML, reply_markup=keyboard
                )
            )
        else:
            await self.reply(message, reply)

    async def acknowledge(self, query: CallbackQuery, notice: str | None = None) -> None:
        """Answer a press, so that its button stops spinning; `notice` is shown in a box."""
        await self._insistence.on(lambda: query.answer(notice, show_alert=notice is not None))


def _quoting(message: Message) -> ReplyParameters:
    return ReplyParameters(message.message_id, allow_sending_without_reply=True)
