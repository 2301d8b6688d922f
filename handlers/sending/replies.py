"""Sends replies: as text, or as a picture or a file with its text below."""

import logging
from collections.abc import Awaitable, Sequence
from contextlib import suppress
from dataclasses import dataclass

from markupsafe import Markup
from telegram import (
    Bot,
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
    User,
)
from telegram.constants import ChatType, ParseMode
from telegram.error import BadRequest, ChatMigrated

from handlers.sending.amending import Amending, comes_again
from handlers.sending.class_conductor import ClassConductor
from handlers.sending.crowds import Crowds, ReadyAnswer, asked_in
from handlers.sending.debate_conductor import DebateConductor
from handlers.sending.delivering import Delivery, Destination, Gone, nameable
from handlers.sending.game_boards import Boards
from handlers.sending.going_on import Goings
from handlers.sending.horde_clock import HordeClock
from handlers.sending.keyboards import markup
from handlers.sending.photos import Photos
from handlers.sending.prediction_boards import PredictionBoards
from handlers.sending.quiz_conductor import Conductor
from handlers.sending.reminder_clock import ReminderClock
from handlers.sending.silence import may_not_write
from handlers.service.answered import Correspondence
from handlers.service.outcomes import UpdateFate, note
from rendering.inline import Article, Offer
from rendering.reply import CAPTION_LIMIT, Document, Move, Reply, paragraphs, text_length
from storage.texts import Texts

_log = logging.getLogger(__name__)

START_INLINE = "inline"
"""The text behind /start when a person comes from the inline mode."""

_PLAIN_LINKS = LinkPreviewOptions(is_disabled=True)


@dataclass(frozen=True, slots=True)
class Ongoing:
    """What goes on in chats by itself: boards of games, quizzes, predictions, debates, clocks, classes."""

    boards: Boards
    conductor: Conductor
    predicted: PredictionBoards
    debates: DebateConductor
    clock: HordeClock
    classes: ClassConductor
    reminders: ReminderClock

    @property
    def parts(self) -> "tuple[Boards | Goings, ...]":
        """All of it; classes first, since they let the others go on."""
        others = (self.boards, self.conductor, self.predicted, self.debates, self.clock, self.reminders)
        return (self.classes, *others)


class Sender:
    """Speaks to Telegram. Without photos it sends no pictures, and every answer is text.

    Without `crowds` a group's answers are never gathered.
    """

    def __init__(
        self,
        texts: Texts,
        photos: Photos | None,
        delivery: Delivery,
        crowds: Crowds | None,
        ongoing: Ongoing,
    ) -> None:
        self._texts = texts
        self._ongoing = ongoing
        self._delivery = delivery
        self._crowds = crowds
        self._photos = photos
        self._amending = Amending(Correspondence(texts), delivery, self._photos)

    async def rest(self) -> None:
        """Stop what goes on in chats by itself; what stands in the database goes on when it is resumed."""
        for part in (self._crowds, *self._ongoing.parts):
            if part is not None:
                await part.close()

    async def show_again(self, bot: Bot, grace: float) -> None:
        """Edit, after `grace` seconds, the boards whose last edit may have been lost with a program."""
        await self._ongoing.boards.resume(bot, grace)

    async def may_write(self) -> None:
        """Let go on what waits in a chat until the bot may write there: in one of them it may now."""
        for part in self._ongoing.parts:
            if isinstance(part, Goings):
                await part.may_write()

    async def is_answered(self, message: Message) -> bool:
        """Say whether a message needs no answer: its edit changed no words, or its album has an answer."""
        return comes_again(message) and await self._amending.is_answered(message)

    async def reply(
        self, message: Message, reply: Reply, *, by: User | None = None, one_of_several: bool = False
    ) -> bool:
        """Answer a message in its chat and thread, quoting it where others talk too.

        The answer to an edited message takes the place of its earlier one, where that can be edited and is
        not `one_of_several`. `by` is who pressed a button under it. Where many ask in a group at once,
        answers are gathered. Says whether answering was possible: a bot may be blocked, or muted in a group.
        """
        reaction = reply.reaction or (reply.move and reply.move.reaction)
        if reaction:
            await self._ongoing.boards.react(message, reaction)
        answered, sent = await self._brought(message, reply, by, one_of_several=one_of_several)
        if reply.move is not None:
            await self._show_game(message, reply.move, sent)
        await self._let_go_on(message.get_bot(), message.chat.id, reply, sent)
        note(UpdateFate.ANSWERED if answered else UpdateFate.REFUSED)
        return answered

    async def put(self, to: Destination, reply: Reply) -> None:
        """Send a reply where nobody's message is answered, and let go on what it began.

        Raises BadRequest where the bot may not write.
        """
        if not reply.is_silent:
            await self._send_parts(to, reply, await markup(self._texts, reply.keyboard, to.bot))
        if reply.move is not None and reply.move.is_board and to.sent:
            await self._ongoing.boards.placed(reply.move.game, to.sent[0])
        elif reply.move is not None:
            with suppress(Gone, BadRequest):
                await self._ongoing.boards.ended(to.bot, reply.move.game)
        await self._let_go_on(to.bot, to.chat, reply, to.sent)

    async def _let_go_on(self, bot: Bot, chat: int, reply: Reply, sent: Sequence[Message] = ()) -> None:
        """Let what a reply began or changed go on; of a prediction or class, what was `sent` is the board."""
        on = self._ongoing
        if reply.quiz is not None:
            await on.conductor.goes_on(bot, reply.quiz, chat)
        if reply.prediction is not None:
            if sent:
                await on.predicted.placed(reply.prediction, sent[0])
            await on.predicted.goes_on(bot, reply.prediction, chat)
        if reply.debate is not None:
            await on.debates.goes_on(bot, reply.debate, chat)
        if reply.classroom is not None:
            if sent:
                await on.classes.placed(reply.classroom, sent[0])
            await on.classes.goes_on(bot, reply.classroom, chat)
        if reply.move is not None and reply.move.timed:
            await on.clock.goes_on(bot, reply.move.game, chat)

    async def _brought(
        self, message: Message, reply: Reply, by: User | None, *, one_of_several: bool
    ) -> tuple[bool, list[Message]]:
        """Bring an answer, and remember it; say whether that was possible, and which messages it is."""
        to, answered = Destination.of(message), True
        if not reply.is_silent:
            keyboard = await self._keyboard(message, reply)
            amends = comes_again(message) and not one_of_several
            if amends and (amended := await self._amending.amend(message, reply, keyboard)):
                return True, [amended]
            if self._crowds is None or message.chat.type == ChatType.PRIVATE:
                answered = await self._send(to, reply, keyboard)
            else:
                answered = await self._crowds.bring(self._answer(to, message, reply, keyboard, by))
        alone = [] if one_of_several else to.sent
        await self._amending.note(message, alone, reply, answered=answered)
        return answered, to.sent

    async def _show_game(self, message: Message, move: Move, sent: list[Message]) -> None:
        """Show the board of a game anew, or remember that it was just sent."""
        boards = self._ongoing.boards
        if move.is_board and sent:
            await boards.placed(move.game, sent[0])
        elif move.changed and not move.is_board:
            await boards.changed(message, move)
        if move.before is not None:
            await boards.changed(message, Move(move.before))

    def _answer(
        self,
        to: Destination,
        message: Message,
        reply: Reply,
        keyboard: InlineKeyboardMarkup | None,
        by: User | None,
    ) -> ReadyAnswer:
        """Make an answer that may be gathered with others."""
        return ReadyAnswer(
            group=to.chat,
            bot=to.bot.username,
            asked=asked_in(message, by),
            text=reply.text if reply.may_be_gathered else None,
            whole=lambda: self._send(to, reply, keyboard),
            say=lambda text: self._text(Destination.of(message), text, None),
            thread=to.thread,
        )

    async def _send(self, to: Destination, reply: Reply, keyboard: InlineKeyboardMarkup | None) -> bool:
        """Send a reply; False where the bot may not write."""
        try:
            return await self._send_parts(to, reply, keyboard)
        except BadRequest as error:
            if not may_not_write(error):
                raise
            _log.info("May not write there: %s", error)
            return False

    async def _send_parts(self, to: Destination, reply: Reply, keyboard: InlineKeyboardMarkup | None) -> bool:
        """Send a reply as a picture, a file or a text, or as several of them."""
        text = reply.text if self._photos is None else await self._photos.reply(to, reply, keyboard)
        document = reply.document
        if document is None:
            return not text or await self._text(to, text, keyboard)
        if text == reply.text and (caption := reply.under_file) is not None:
            if await self._file(to, document, caption, keyboard):
                return True
            return await self._text(to, paragraphs(reply.text, document.refused), keyboard)
        answered = not text or await self._text(to, text, keyboard)
        if not await self._file(to, document) and document.refused is not None:
            await self._text(to, document.refused, None)
        return answered

    def forget(self, person: int) -> None:
        """Keep nothing of the answers to what this person asked until now."""
        self._amending.correspondence.forget(person)

    async def offer(self, query: InlineQuery, offer: Offer, seconds: int) -> None:
        """Show articles to a person who types the bot's name; Telegram may remember them for some seconds.

        They are for this person alone, whose language they speak. A query that is too old is left alone.
        """
        articles = [_article(one) for one in offer.articles]
        button = offer.button and InlineQueryResultsButton(offer.button, start_parameter=START_INLINE)
        note(UpdateFate.ANSWERED)
        await self._delivery.on(
            lambda: query.answer(articles, cache_time=seconds, is_personal=True, button=button or None)
        )

    async def edit(self, query: CallbackQuery, reply: Reply) -> None:
        """Put another reply in the place of the one under which a button was pressed.

        A picture or file stays where the new reply has no picture and its text fits below. In a group that
        moved, where nothing can be edited any more, the reply comes below. The board of a game is shown as
        all its boards are.
        """
        message = query.message
        edited = reply.is_silent or await self._edited(query, reply)
        if not isinstance(message, Message):
            return
        if not edited:
            await self.reply(message, reply)
        else:
            if reply.move is not None:
                await self._show_game(message, reply.move, [] if reply.is_silent else [message])
            shown = () if reply.is_silent else (message,)
            await self._let_go_on(message.get_bot(), message.chat.id, reply, shown)
        if reply.below is not None:
            await self.reply(message, reply.below, by=query.from_user)

    async def _edited(self, query: CallbackQuery, reply: Reply) -> bool:
        """Edit the message of a press; False where that is not possible any more."""
        try:
            named = query.message is None or nameable(query.message)
            return named and await self._edit(query, reply, await self._keyboard(query, reply))
        except ChatMigrated:
            return False

    async def edit_keyboard(self, query: CallbackQuery, message: Message, reply: Reply) -> None:
        """Put a reply's buttons in the place of those down to the pressed one; what stands below it stays."""
        there = () if message.reply_markup is None else message.reply_markup.inline_keyboard
        pressed = [any(button.callback_data == query.data for button in row) for row in there]
        below = there[pressed.index(True) + 1 :] if True in pressed else ()
        made = await self._keyboard(query, reply)
        rows = () if made is None else made.inline_keyboard
        keyboard = InlineKeyboardMarkup([*rows, *below])
        await self._delivery.on(lambda: query.edit_message_reply_markup(keyboard))

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
        if self._photos is not None and await self._photos.edit(
            query.get_bot(), reply, lambda photo: query.edit_message_media(photo, reply_markup=keyboard)
        ):
            return True
        if text_length(reply.text) > CAPTION_LIMIT:
            return False
        await self._delivery.on(
            lambda: query.edit_message_caption(reply.text, parse_mode=ParseMode.HTML, reply_markup=keyboard)
        )
        return True

    async def _keyboard(self, origin: TelegramObject, reply: Reply) -> InlineKeyboardMarkup | None:
        return await markup(self._texts, reply.keyboard, origin.get_bot())

    async def _text(self, to: Destination, text: Markup, keyboard: InlineKeyboardMarkup | None) -> bool:
        """Send a text; False where nobody wants it. Raises BadRequest where the bot may not write."""

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

        return await self._delivery.once(to, send) is not None

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

    async def acknowledge(
        self, query: CallbackQuery, notice: str | None = None, *, passing: bool = False
    ) -> None:
        """Answer a press, so that its button stops spinning.

        `notice` is shown in a box that has to be closed, or, if it is `passing`, above the chat for a moment.
        """
        note(UpdateFate.ANSWERED)
        await self._delivery.on(lambda: query.answer(notice, show_alert=bool(notice) and not passing))


def _article(article: Article) -> InlineQueryResultArticle:
    content = InputTextMessageContent(
        article.text, parse_mode=ParseMode.HTML, link_preview_options=_PLAIN_LINKS
    )
    return InlineQueryResultArticle(article.key, article.title, content, description=article.description)
