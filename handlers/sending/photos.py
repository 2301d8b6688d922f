"""Sends pictures: one that Telegram has by its id, a new one as a file, none where photos are not taken."""

import logging
from collections.abc import Awaitable, Callable

from telegram import Bot, CallbackQuery, InlineKeyboardMarkup, InputFile, InputMediaPhoto, Message
from telegram.constants import ParseMode
from telegram.error import BadRequest

from handlers.sending.delivering import Delivery, Destination
from handlers.service.sent_pictures import Gallery, Photo
from rendering.pictures.kinds import Picture
from rendering.reply import Reply

_log = logging.getLogger(__name__)

_NAME = "vetorama.png"
Media = str | InputFile
Send = Callable[[Media], Awaitable[Message | bool | None]]


class Photos:
    """Sends the pictures of replies."""

    def __init__(self, gallery: Gallery, delivery: Delivery) -> None:
        self._gallery = gallery
        self._delivery = delivery

    async def reply(self, to: Destination, reply: Reply, keyboard: InlineKeyboardMarkup | None) -> bool:
        """Answer with a picture; says whether that was the whole answer, its text included."""
        if reply.picture is None:
            return False
        caption = reply.under_picture

        def send(media: Media) -> Awaitable[Message | None]:
            return self._delivery.once(
                to,
                lambda there: there.bot.send_photo(
                    there.chat,
                    media,
                    caption=caption or reply.text.split("\n")[0],
                    parse_mode=ParseMode.HTML,
                    reply_markup=keyboard if caption else None,
                    reply_parameters=there.quotes,
                    message_thread_id=there.thread,
                ),
            )

        return await self._send(to.bot, reply.picture, send) and caption is not None

    async def edit(self, query: CallbackQuery, reply: Reply, keyboard: InlineKeyboardMarkup | None) -> bool:
        """Put another picture and text in the place of a picture; says whether that was done."""
        caption = reply.under_picture
        if reply.picture is None or caption is None or not isinstance(query.message, Message):
            return False

        def send(media: Media) -> Awaitable[Message | bool | None]:
            photo = InputMediaPhoto(media, caption=caption, parse_mode=ParseMode.HTML)
            return self._delivery.on(lambda: query.edit_message_media(photo, reply_markup=keyboard))

        return await self._send(query.get_bot(), reply.picture, send)

    async def _send(self, teller: Bot, picture: Picture, send: Send) -> bool:
        bot = teller.id
        known = await self._gallery.known(bot, picture)
        if known is not None and await self._try_photo(known, send, bot, picture):
            return True
        drawn = await self._gallery.draw(picture)
        return drawn is not None and await self._try_photo(drawn, send, bot, picture)

    async def _try_photo(self, photo: Photo, send: Send, bot: int, picture: Picture) -> bool:
        """Send a picture and remember its id; False where it is not taken, as in a chat without photos."""
        media = (
            photo.file if isinstance(photo.file, str) else InputFile(photo.file, filename=_NAME, attach=True)
        )
        try:
            sent = await send(media)
        except BadRequest as error:
            _log.info("A picture was not taken: %s", error)
            return False
        if isinstance(sent, Message) and sent.photo and not photo.is_known:
            await self._gallery.keep(bot, picture, sent.photo[-1].file_id)
        return True
