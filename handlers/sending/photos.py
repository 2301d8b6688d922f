"""Sends pictures: one that Telegram has by its id, a new one as a file, none where photos are not taken."""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from markupsafe import Markup
from telegram import Bot, InlineKeyboardMarkup, InputFile, InputMediaPhoto, Message
from telegram.constants import ParseMode
from telegram.error import BadRequest

from handlers.sending.delivering import Delivery, Destination
from handlers.sending.silence import may_not_write
from handlers.service.sent_pictures import Gallery, Photo
from rendering.pictures.kinds import Picture, Theme
from rendering.reply import Reply

_log = logging.getLogger(__name__)

_NAME = "vetorama.png"
Media = str | InputFile
Change = Callable[[InputMediaPhoto], Awaitable[Message | bool]]
"""Puts a photo with its caption in the place of what a message shows."""
Send = Callable[[Media], Awaitable[Message | bool | None]]


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A picture to be sent by a bot, for a theme."""

    bot: int
    picture: Picture
    theme: Theme


class Photos:
    """Sends the pictures of replies."""

    def __init__(self, gallery: Gallery, delivery: Delivery) -> None:
        self._gallery = gallery
        self._delivery = delivery

    async def reply(self, to: Destination, reply: Reply, keyboard: InlineKeyboardMarkup | None) -> Markup:
        """Answer with a picture; gives the text that is still to be said, empty where that was the answer."""
        if reply.picture is None:
            return reply.text
        caption, rest = reply.with_picture

        def send(media: Media) -> Awaitable[Message | None]:
            return self._delivery.once(
                to,
                lambda there: there.bot.send_photo(
                    there.chat,
                    media,
                    caption=caption,
                    parse_mode=ParseMode.HTML,
                    reply_markup=None if rest else keyboard,
                    reply_parameters=there.quotes,
                    message_thread_id=there.thread,
                ),
            )

        wanted = _Wanted(to.bot.id, reply.picture, reply.theme)
        return rest if await self._send(wanted, send) else reply.text

    async def edit(self, bot: Bot, reply: Reply, change: Change) -> bool:
        """Put another picture and text in the place of an answer; says whether that was done."""
        caption = reply.under_picture
        if reply.picture is None or caption is None:
            return False

        def send(media: Media) -> Awaitable[Message | bool | None]:
            photo = InputMediaPhoto(media, caption=caption, parse_mode=ParseMode.HTML)
            return self._delivery.on(lambda: change(photo))

        return await self._send(_Wanted(bot.id, reply.picture, reply.theme), send)

    async def _send(self, wanted: _Wanted, send: Send) -> bool:
        known = await self._gallery.known(wanted.bot, wanted.picture, wanted.theme)
        if known is not None and await self._try_photo(known, send, wanted):
            return True
        drawn = await self._gallery.draw(wanted.picture, wanted.theme)
        return drawn is not None and await self._try_photo(drawn, send, wanted)

    async def _try_photo(self, photo: Photo, send: Send, wanted: _Wanted) -> bool:
        """Send a picture and remember its id; False where it is not taken, as in a chat without photos.

        Raises BadRequest where the bot may not write.
        """
        media = (
            photo.file if isinstance(photo.file, str) else InputFile(photo.file, filename=_NAME, attach=True)
        )
        try:
            sent = await send(media)
        except BadRequest as error:
            if may_not_write(error):
                raise
            _log.info("A picture was not taken: %s", error)
            return False
        if isinstance(sent, Message) and sent.photo and not photo.is_known:
            await self._gallery.keep(wanted.bot, wanted.picture, wanted.theme, sent.photo[-1].file_id)
        return True
