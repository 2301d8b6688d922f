"""Answers to the polls of quizzes and debates, and people who leave."""

from dataclasses import dataclass

from telegram import Bot, PollAnswer, Update, User
from tenacity import AsyncRetrying, retry_if_exception_type, stop_after_delay, wait_random_exponential

from handlers.context.services import Services
from handlers.sending.askers import mark_of
from handlers.service.quizzes_in_play import question_of
from handlers.telegram.asking import Context
from storage.debate_records import Ballot
from storage.errors import StorageError
from storage.quiz_records import QuizItem

_PATIENCE = 300.0  # seconds


@dataclass(frozen=True, slots=True)
class Voting:
    """Writes answers down."""

    services: Services

    async def answered(self, update: Update, context: Context) -> None:
        """Write down how somebody answered, or that they took it back; in private the next one comes.

        Answers in the name of a group or a channel are nobody's, and nothing of them is kept. Telegram tells
        of an answer once, so a database that is away is waited for.
        """
        answer = update.poll_answer
        if answer is None or answer.user is None or answer.user.is_bot:
            return
        async for attempt in patience():
            with attempt:
                await self._write_down(answer, answer.user, context.bot)

    async def _write_down(self, answer: PollAnswer, voter: User, bot: Bot) -> None:
        option = next(iter(answer.option_ids), None)
        item, ballot = await self._asked(answer.poll_id)
        if ballot is not None:
            await self.services.debates.debating.debates.vote(ballot.number, voter.id, option)
        if item is None:
            return
        quizzes = self.services.quizzing.quizzes
        right = question_of(item).right
        quiz = await quizzes.quiz(item.quiz)
        mark = mark_of(voter) if quiz is not None and quiz.chat < 0 else ""
        await quizzes.vote(answer.poll_id, voter.id, voter.first_name, option, right, mark)
        if quiz is None or quiz.chat < 0 or option is None:
            return
        if await quizzes.hurry(item.number):
            await self.services.conductor.goes_on(bot, quiz.number, quiz.chat)

    async def counted(self, update: Update, _: Context) -> None:
        """Write down how an anonymous poll stands: nobody else tells once Telegram closed it.

        Telegram tells it once, so a database that is away is waited for.
        """
        if update.poll is None or not update.poll.is_anonymous:
            return
        counts = [option.voter_count for option in update.poll.options]
        async for attempt in patience():
            with attempt:
                await self.services.quizzing.quizzes.counted(update.poll.id, counts)

    async def left(self, update: Update, _: Context) -> None:
        """Delete from a group's quizzes, debates, predictions and tests what somebody said who left it.

        Telegram tells of it once, so a database that is away is waited for, and all is deleted then.
        """
        message = update.message
        if message is None or message.left_chat_member is None:
            return
        async for attempt in patience():
            with attempt:
                await self._forget(message.chat.id, message.left_chat_member.id)

    async def _forget(self, chat: int, person: int) -> None:
        await self.services.quizzing.quizzes.left(chat, person)
        await self.services.predicting.predictions.left(chat, person)
        await self.services.inventories.left(chat, person)
        await self.services.debates.debating.debates.left(chat, person)
        await self.services.classes.teaching.classes.left(chat, person)

    async def _asked(self, poll: str) -> tuple[QuizItem | None, Ballot | None]:
        """Find what a poll asks, also of one that is being written down in this moment."""
        found = await self._found(poll)
        if found == (None, None):
            await self.services.conductor.settled()
            await self.services.debates.settled()
            found = await self._found(poll)
        return found

    async def _found(self, poll: str) -> tuple[QuizItem | None, Ballot | None]:
        item = await self.services.quizzing.quizzes.item_of(poll)
        return item, None if item else await self.services.debates.debating.debates.ballot_of(poll)


def patience() -> AsyncRetrying:
    """Wait for a database that is away: what Telegram tells once is not told again."""
    return AsyncRetrying(
        retry=retry_if_exception_type(StorageError),
        wait=wait_random_exponential(multiplier=0.5, max=10),
        stop=stop_after_delay(_PATIENCE),
        reraise=True,
    )
