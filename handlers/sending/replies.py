"""Sends replies: as text, or as a picture or a file with its text below."""

import logging
from collections.abc import Awaitable

from markupsafe import Markup
from telegram import (
    CallbackQuery,
    InlineKeyboardMarkup,
    InlineQuery,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputFile,
    InputTextMessageContent,
    LinkPreviewOptions,
    Message,
    TelegramObject,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated

from handlers.sending.delivering import Delivery, Destination, nameable
from handlers.sending.keyboards import markup
from handlers.sending.photos import Photos
from handlers.service.sent_pictures import Gallery
from rendering.inline import Article, Offer
from rendering.reply import CAPTION_LIMIT, Document, Reply, paragraphs, text_length
from storage.texts import Texts

_log = logging.getLogger(__name__)

START_INLINE = "inline"
"""What /start is followed by for a person who comes from the inline mode."""

_MUTED = ("not enough rights", "no rights to send", "chat_write_forbidden", "chat_restricted")
_PLAIN_LINKS = LinkPreviewOptions(is_disabled=True)


class Sender:
    """Speaks to Telegram. Without a gallery it sends no pictures, and every answer is text."""

    def __init__(self, texts: Texts, gallery: Gallery | None, delivery: Delivery) -> None:
        self._texts = texts
        self._delivery = delivery
        self._photos = None if gallery is None else Photos(gallery, delivery)

    async def reply(self, message: Message, reply: Reply) -> bool:
        """Answer a message in its chat and thread, quoting it where others talk too.

        Says whether that was possible: a bot may be blocked, or muted in a group.
        """
        to = Destination.of(message)
        keyboard = await self._keyboard(message, reply)
        answered = self._photos is not None and await self._photos.reply(to, reply, keyboard)
        document, caption = reply.document, reply.under_file
        if document is not None and caption is not None and not answered:
            if await self._file(to, document, caption, keyboard):
                return True
            return await self._text(to, paragraphs(reply.text, document.refused), keyboard)
        if not answered:
            answered = await self._text(to, reply.text, keyboard)
        if document is not None:
            sent = await self._file(to, document)
            if not sent and document.refused is not None:
                await self._text(to, document.refused, None)
        return answered

    async def offer(self, query: InlineQuery, offer: Offer, seconds: int) -> None:
        """Show articles to a person who types the bot's name; Telegram may remember them for some seconds.

        They are for this person alone, whose language they speak. A query that is too old is left alone.
        """
        articles = [_article(one) for one in offer.articles]
        button = offer.button and InlineQueryResultsButton(offer.button, start_parameter=START_INLINE)
        await self._delivery.on(
            lambda: query.answer(articles, cache_time=seconds, is_personal=True, button=button or None)
        )

    async def edit(self, query: CallbackQuery, reply: Reply) -> None:
        """Put another reply in the place of the one under which a button was pressed.

        A picture or file stays where the new reply has no picture and its text fits below. In a group that
        moved, where nothing can be edited any more, the reply comes below.
        """
        message = query.message
        try:
            named = message is None or nameable(message)
            edited = named and await self._edit(query, reply, await self._keyboard(query, reply))
        except ChatMigrated:
            edited = False
        if not edited and isinstance(message, Message):
            await self.reply(message, reply)

    async def _edit(self, query: CallbackQuery, reply: Reply, keyboard: InlineKeyboardMarkup | None) -> bool:
        """Edit a message; False where the reply does not fit into it."""
        message = query.message
        if not (isinstance(message, Message) and (message.photo or message.document)):
            await self._delivery.on(
                lambda: query.edit_message_text(
                    reply.text,
                    parse_mode=ParseMode.HTML,
                    link_preview_options=_PLAIN_LINKS,
                    reply_markup=keyboard,
                )
            )
            return True
        if self._photos is not None and await self._photos.edit(query, reply, keyboard):
            return True
        if text_length(reply.text) > CAPTION_LIMIT:
            return False
        await self._delivery.on(
            lambda: query.edit_message_caption(reply.text, parse_mode=ParseMode.HTML, reply_markup=keyboard)
        )
        return True

    async def _keyboard(self, origin: TelegramObject, reply: Reply) -> InlineKeyboardMarkup | None:
        inline = origin.get_bot().supports_inline_queries
        return await markup(self._texts, reply.keyboard, inline=inline)

    async def _text(self, to: Destination, text: Markup, keyboard: InlineKeyboardMarkup | None) -> bool:
        """Send a text; False where the bot may not write."""

        def send(there: Destination) -> Awaitable[Message]:
            return there.bot.send_message(
                there.chat,
                text,
                parse_mode=ParseMode.HTML,
                link_preview_options=_PLAIN_LINKS,
                reply_markup=keyboard,
                reply_parameters=there.quotes,
                message_thread_id=there.thread,
            )

        try:
            sent = await self._delivery.once(to, send)
        except BadRequest as error:
            if not any(words in str(error).lower() for words in _MUTED):
                raise
            _log.info("May not write there: %s", error)
            return False
        return sent is not None

    async def _file(
        self,
        to: Destination,
        document: Document,
        caption: Markup | None = None,
        keyboard: InlineKeyboardMarkup | None = None,
    ) -> bool:
        """Send a file; False where it is not taken, as in a group without documents."""
        file = InputFile(document.content, filename=document.name)

        def send(there: Destination) -> Awaitable[Message]:
            return there.bot.send_document(
                there.chat,
                file,
                caption=caption,
                parse_mode=ParseMode.HTML,
                reply_markup=keyboard,
                reply_parameters=there.quotes,
                message_thread_id=there.thread,
            )

        try:
            await self._delivery.once(to, send)
        except BadRequest as error:
            _log.info("A file was not taken: %s", error)
            return False
        return True

    async def acknowledge(self, query: CallbackQuery, notice: str | None = None) -> None:
        """Answer a press, so that its button stops spinning; `notice` is shown in a box."""
        await self._delivery.on(lambda: query.answer(notice, show_alert=notice is not None))


def _article(article: Article) -> InlineQueryResultArticle:
    content = InputTextMessageContent(
        article.text, parse_mode=ParseMode.HTML, link_preview_options=_PLAIN_LINKS
    )
    return InlineQueryResultArticle(article.key, article.title, content, description=article.description)
