"""Conducts debates: a vote, time to convince each other, another vote, a sister question, and the result."""

import asyncio
from datetime import timedelta

from telegram import Bot, Message
from telegram.error import BadRequest

from embeddings.quiz.debating import VOTE_SECONDS, AfterVote
from handlers.sending.delivering import Delivery, Destination
from handlers.sending.going_on import Goings, NothingLeft
from handlers.sending.keyboards import markup
from handlers.sending.polls import close_poll, put_buttons, say
from handlers.sending.silence import takes_no_polls, unless_refused
from handlers.service.debates_in_play import Debating, question_on
from rendering.debates import (
    after_first_reply,
    after_second_reply,
    ballot_buttons,
    ballot_text,
    debate_over,
)
from rendering.reply import Reply, under
from storage.debate_records import FIRST, SECOND, Ballot, Debate
from storage.one_per_topic import ENDED
from storage.texts import Texts

LATEST = 2.0
"""Seconds in which the last votes come after a poll was closed."""
_LOOKS = 0.1
_LONGEST = 600
"""Seconds that Telegram keeps a poll open at most."""


class DebateConductor(Goings):
    """Lets debates go on. Where each stands is in the database alone, so a restart changes nothing.

    The newest ballot of a debate says what is to be done: wait for its time, ask, wait for its end, close, or
    say what follows and add the next ballot. With `patient`, whoever wakes a debate does not wait for it.
    """

    def __init__(
        self, texts: Texts, delivery: Delivery, debating: Debating, *, patient: bool = False
    ) -> None:
        super().__init__("debate", debating.debates.all_running, patient=patient)
        self._texts = texts
        self._delivery = delivery
        self.debating = debating
        self._stored = debating.debates

    async def _next(self, bot: Bot, number: int) -> float | None:
        """Do what is to be done next, and say when there is more; raises NothingLeft after the end."""
        debate = await self._stored.debate(number)
        if debate is None or not debate.runs:
            raise NothingLeft
        return await self._step(bot, debate)

    async def _refused(self, bot: Bot, number: int, error: BadRequest) -> None:
        """End a debate, and say why where the chat takes no polls, with the results of what was voted on."""
        debate = await self._stored.debate(number)
        if debate is not None and takes_no_polls(error):
            with unless_refused():
                await self._unwritten.once("refused", number, lambda: self._say_why(bot, debate))
        await self._stored.end(number, ENDED)
        self._unwritten.written(number, "refused")

    async def _say_why(self, bot: Bot, debate: Debate) -> None:
        catalog, told = self.debating.catalog(debate), None
        if any(one.closed_at is not None for one in await self._stored.ballots(debate.number)):
            told = debate_over(catalog, await self.debating.results(debate))
        why = catalog.html("debate-no-polls")
        reply = Reply(why) if told is None else under(told, why)
        await say(self._texts, self._delivery, _place(bot, debate), reply)

    async def _step(self, bot: Bot, debate: Debate) -> float | None:
        """Do one thing; say how many seconds there is nothing to do."""
        ballots = await self._stored.ballots(debate.number)
        newest, now = ballots[-1], self._stored.clock.now()
        due = newest.opens_at if newest.poll is None else newest.closes_at
        if newest.closed_at is None and not debate.stops and due is not None and due > now:
            return (due - now).total_seconds()
        if newest.is_open:
            await self._close(bot, debate, newest)
        elif debate.stops:
            await self._end(bot, debate, newest)
        elif newest.poll is None:
            await self._ask(bot, debate, newest)
        elif newest.part == FIRST:
            await self._after_first(bot, debate, newest)
        elif newest.part == SECOND:
            await self._after_second(bot, debate, newest)
        else:
            await self._tell(bot, debate, newest)
        return 0

    async def _ask(self, bot: Bot, debate: Debate, ballot: Ballot) -> None:
        """Send a poll whose votes stay hidden until it closes, and write it down."""
        await self._uninvite(bot, debate, ballot)
        sent = await self._unwritten.once(
            "poll", ballot.number, lambda: self._polled(_place(bot, debate), debate, ballot)
        )
        if sent is None or sent.poll is None:  # nobody wants it there any more
            await self._stored.end(debate.number, ENDED)
            self._unwritten.written(ballot.number, "poll")
            return
        now = self._stored.clock.now()
        closes_at = now + timedelta(seconds=_seconds(debate))
        await self._stored.asked(
            ballot.number, poll=sent.poll.id, message=sent.message_id, at=now, closes_at=closes_at
        )
        self._unwritten.written(ballot.number, "poll")

    async def _polled(self, to: Destination, debate: Debate, ballot: Ballot) -> Message | None:
        catalog = self.debating.catalog(debate)
        question, options = ballot_text(catalog, ballot, question_on(ballot))
        buttons = await markup(self._texts, ballot_buttons(catalog, ballot), to.bot)
        return await self._delivery.once(
            to,
            lambda there: there.bot.send_poll(
                there.chat,
                question,
                options,
                is_anonymous=False,
                allows_revoting=True,
                hide_results_until_closes=True,
                open_period=min(_seconds(debate) + int(LATEST), _LONGEST),  # where nobody closes it before
                reply_markup=buttons,
                message_thread_id=there.thread,
            ),
        )

    async def _close(self, bot: Bot, debate: Debate, ballot: Ballot) -> None:
        closed = None
        if ballot.message is not None:
            closed = await close_poll(self._delivery, Destination(bot, debate.chat), ballot.message, None)
        if closed is not None:
            await self._until_stored(debate, ballot, closed.total_voter_count)
        await self._stored.closed(ballot.number)

    async def _until_stored(self, debate: Debate, ballot: Ballot, votes: int) -> None:
        """Wait for the last votes: Telegram sends each by itself, and counts them all where it closes a poll.

        Who has left the group meanwhile, or asked to be forgotten, is still counted there.
        """
        waited = 0.0
        while waited < LATEST and len((await self._stored.votes(debate.number)).get(ballot.part, ())) < votes:
            await asyncio.sleep(_LOOKS)
            waited += _LOOKS

    async def _after_first(self, bot: Bot, debate: Debate, ballot: Ballot) -> None:
        """Let people convince each other, or tell the answer and go on; a debate of one ends."""
        follows, tally = await self.debating.after_first(debate)
        reply = after_first_reply(self.debating.catalog(debate), debate, follows, tally, question_on(ballot))
        sent = await self._say_once(bot, debate, ballot, reply)
        if sent is None or follows is AfterVote.TOO_FEW:
            await self._stored.end(debate.number)
        elif follows is AfterVote.DEBATE:
            await self._stored.follow(debate.number, self.debating.second_ballot(ballot, sent.message_id))
        else:
            await self._stored.follow(debate.number, await self.debating.sister_ballot(debate, ballot))
        self._unwritten.written(ballot.number, "said")

    async def _after_second(self, bot: Bot, debate: Debate, ballot: Ballot) -> None:
        """Tell the answer, and ask a sister question."""
        before, after = await self.debating.before_and_after(debate)
        reply = after_second_reply(self.debating.catalog(debate), before, after, question_on(ballot))
        if await self._say_once(bot, debate, ballot, reply) is None:
            await self._stored.end(debate.number)
        else:
            await self._stored.follow(debate.number, await self.debating.sister_ballot(debate, ballot))
        self._unwritten.written(ballot.number, "said")

    async def _end(self, bot: Bot, debate: Debate, newest: Ballot) -> None:
        """Tell what there is of a debate that somebody ended."""
        await self._uninvite(bot, debate, newest)
        await self._tell(bot, debate, newest)

    async def _tell(self, bot: Bot, debate: Debate, newest: Ballot) -> None:
        """Tell how a debate went, and end it."""
        reply = debate_over(self.debating.catalog(debate), await self.debating.results(debate))
        to = _place(bot, debate)
        await self._unwritten.once("told", newest.number, lambda: say(self._texts, self._delivery, to, reply))
        await self._stored.end(debate.number)
        self._unwritten.written(newest.number, "told")

    async def _uninvite(self, bot: Bot, debate: Debate, ballot: Ballot) -> None:
        """Take the button away that called to a vote."""
        if ballot.invitation is not None:
            await put_buttons(self._delivery, Destination(bot, debate.chat), ballot.invitation, None)

    async def _say_once(self, bot: Bot, debate: Debate, ballot: Ballot, reply: Reply) -> Message | None:
        """Say what follows a ballot, once, also where the database does not take what comes next."""
        to = _place(bot, debate)
        return await self._unwritten.once(
            "said", ballot.number, lambda: say(self._texts, self._delivery, to, reply)
        )


def _seconds(debate: Debate) -> int:
    """Give how long a vote is open."""
    return debate.seconds or VOTE_SECONDS


def _place(bot: Bot, debate: Debate) -> Destination:
    return Destination(bot, debate.chat, debate.topic or None)
