"""Conducts quizzes: asks one question after the other, closes each in time, and tells how it went."""

from datetime import timedelta
from typing import Literal, cast

from telegram import Bot, InlineKeyboardMarkup, Message
from telegram.constants import PollType
from telegram.error import BadRequest

from handlers.sending.delivering import Delivery, Destination
from handlers.sending.going_on import Goings, NothingLeft
from handlers.sending.keyboards import markup
from handlers.sending.photos import Photos
from handlers.sending.polls import close_poll, say
from handlers.sending.silence import takes_no_polls, unless_refused
from handlers.service.quizzes_in_play import Quizzing, question_of
from rendering.catalog import Catalog
from rendering.pictures.kinds import Theme
from rendering.quiz import closed_buttons, open_buttons, results_reply
from rendering.quiz_polls import QuizPoll, poll_of
from rendering.reply import Reply, under
from storage.chats import Chats
from storage.one_per_topic import ENDED
from storage.quiz_records import Quiz, QuizItem
from storage.texts import Texts

RightPlace = Literal[0, 1, 2, 3]
"""The place of a right answer, as python-telegram-bot is told it."""
_SHORTEST, _LONGEST = 5, 600
"""The seconds in which Telegram can close a poll by itself."""


class Conductor(Goings):
    """Lets quizzes go on. Where each stands is in the database alone, so a restart changes nothing.

    One task for each quiz reads what is to be done next and does it, until its results are told. Without
    photos no picture is shown. With `patient`, whoever wakes a quiz of a group does not wait for it.
    """

    def __init__(
        self,
        texts: Texts,
        delivery: Delivery,
        chats: Chats,
        quizzing: Quizzing,
        photos: Photos | None = None,
        *,
        patient: bool = False,
    ) -> None:
        super().__init__("quiz", quizzing.quizzes.all_running, patient=patient)
        self._texts = texts
        self._delivery = delivery
        self._chats = chats
        self._quizzing = quizzing
        self._photos = photos

    async def _next(self, bot: Bot, number: int) -> float | None:
        """Do what is to be done next, and say when there is more; raises `NothingLeft` after the end.

        A quiz that its chat does not take ends.
        """
        quiz = await self._quizzing.quizzes.quiz(number)
        if quiz is None or not quiz.runs:
            raise NothingLeft
        return await self._step(bot, quiz)

    async def _refused(self, bot: Bot, number: int, error: BadRequest) -> None:
        """End a quiz, and say why where the chat takes no polls, with the results of what was answered."""
        quiz = await self._quizzing.quizzes.quiz(number)
        if quiz is not None and takes_no_polls(error):
            with unless_refused():
                await self._unwritten.once("refused", number, lambda: self._say_why(bot, quiz))
        await self._quizzing.quizzes.end(number, ENDED)
        self._unwritten.written(number, "refused")

    async def _say_why(self, bot: Bot, quiz: Quiz) -> None:
        why, results = self._catalog(quiz).html("quiz-no-polls"), await self._quizzing.results(quiz)
        told = Reply(why)
        if any(one.all for one in results.answered):
            told = under(results_reply(self._catalog(quiz), results), why)
        await say(self._texts, self._delivery, _place(bot, quiz), told)

    async def _step(self, bot: Bot, quiz: Quiz) -> float | None:
        """Do one thing; say how many seconds there is nothing to do, None until something happens."""
        items = await self._quizzing.quizzes.items(quiz.number)
        item = next((one for one in items if one.closed_at is None), None)
        if item is None:
            await self._tell(bot, quiz)
        elif item.poll is None:
            await self._ask(bot, quiz, item, len(items))
        elif item.closes_at is None:
            return None
        elif (left := (item.closes_at - self._quizzing.quizzes.clock.now()).total_seconds()) > 0:
            return left
        else:
            await self._close(bot, quiz, item)
        return 0

    async def _ask(self, bot: Bot, quiz: Quiz, item: QuizItem, total: int) -> None:
        """Send a question and write its poll down; a picture that can't be shown is not asked about."""
        poll = poll_of(self._catalog(quiz), question_of(item), item.place, total)
        to, once = _place(bot, quiz), self._unwritten.once
        if poll.picture is not None:
            shown = await once("picture", item.number, lambda: self._shown(to, poll))
            if not shown:
                await self._quizzing.quizzes.closed(item.number)
                self._unwritten.written(item.number, "picture")
                return
        sent = await once("poll", item.number, lambda: self._polled(to, quiz, item, poll))
        if sent is None or sent.poll is None:  # nobody wants it there any more
            await self._quizzing.quizzes.end(quiz.number, ENDED)
        else:
            now = self._quizzing.quizzes.clock.now()
            closes_at = None if quiz.seconds is None else now + timedelta(seconds=quiz.seconds)
            await self._quizzing.quizzes.asked(
                item.number, poll=sent.poll.id, message=sent.message_id, at=now, closes_at=closes_at
            )
        self._unwritten.written(item.number, "picture", "poll")

    async def _polled(self, to: Destination, quiz: Quiz, item: QuizItem, poll: QuizPoll) -> Message | None:
        buttons = await markup(self._texts, open_buttons(self._catalog(quiz), quiz, item), to.bot)
        return await self._delivery.once(to, lambda there: _send(there, quiz, poll, buttons))

    async def _shown(self, to: Destination, poll: QuizPoll) -> bool:
        """Send the picture of a question; say whether that was possible."""
        if self._photos is None or poll.caption is None:
            return False
        theme = (await self._chats.settings(to.chat)).theme or Theme.LIGHT
        reply = Reply(poll.caption, picture=poll.picture, theme=Theme(theme))
        return not await self._photos.reply(to, reply, None)

    async def _close(self, bot: Bot, quiz: Quiz, item: QuizItem) -> None:
        """Close a question and put a button below it to the command that shows its answer.

        How many chose what is written where the closed poll tells it; else the updates of the poll do.
        """
        catalog, counts = self._catalog(quiz), None
        if item.message is not None:
            buttons = await markup(self._texts, closed_buttons(catalog, question_of(item)), bot)
            poll = await close_poll(self._delivery, Destination(bot, quiz.chat), item.message, buttons)
            if poll is not None and quiz.anonymous:
                counts = tuple(option.voter_count for option in poll.options)
        await self._quizzing.quizzes.closed(item.number, counts)
        if await self._quizzing.left_alone(quiz, item):
            await self._quizzing.quizzes.stop(quiz.number)

    async def _tell(self, bot: Bot, quiz: Quiz) -> None:
        """Tell how a quiz went, once, and end it."""
        reply, to = results_reply(self._catalog(quiz), await self._quizzing.results(quiz)), _place(bot, quiz)
        await self._unwritten.once("told", quiz.number, lambda: say(self._texts, self._delivery, to, reply))
        await self._quizzing.quizzes.end(quiz.number)
        self._unwritten.written(quiz.number, "told")

    def _catalog(self, quiz: Quiz) -> Catalog:
        return self._quizzing.catalog(quiz)


def _place(bot: Bot, quiz: Quiz) -> Destination:
    return Destination(bot, quiz.chat, quiz.topic or None)


async def _send(
    there: Destination, quiz: Quiz, poll: QuizPoll, buttons: InlineKeyboardMarkup | None
) -> Message:
    """Send a quiz poll. Telegram shows the time that is left, and closes it also while nobody else does."""
    timed = quiz.seconds is not None and _SHORTEST <= quiz.seconds <= _LONGEST
    return await there.bot.send_poll(
        there.chat,
        poll.question,
        poll.options,
        is_anonymous=quiz.anonymous,
        type=PollType.QUIZ,
        correct_option_ids=[cast("RightPlace", poll.right)],
        explanation=poll.why,
        open_period=quiz.seconds if timed else None,
        reply_markup=buttons,
        message_thread_id=there.thread,
    )
