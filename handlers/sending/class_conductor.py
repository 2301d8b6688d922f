"""Conducts classes: does the step that its teacher opens, and shows how each stands to teacher and group."""

import logging
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from functools import partial

from cachetools import LRUCache
from telegram import Bot, Message
from telegram.error import BadRequest, TelegramError

from handlers.reading.lessons import Lesson, Step
from handlers.sending.begun_steps import SOON, BegunSteps, Performed, StepRunner
from handlers.sending.class_messages import BOARD, PANEL, ClassMessages, group_of
from handlers.sending.delivering import Delivery, Destination
from handlers.sending.going_on import Goings, NothingLeft
from handlers.sending.quota import Quota
from handlers.sending.silence import may_not_write
from handlers.service.class_results import results_of
from handlers.service.classes_in_play import Teaching
from rendering.class_results import (
    ClassResults,
    class_over_board,
    class_over_panel,
    class_refused,
    result_files,
)
from rendering.classes import (
    class_board,
    class_off,
    class_panel,
    class_too_late,
    class_without_lesson,
    step_said,
    time_over,
)
from rendering.reply import Reply
from storage.class_records import CLOSING, DUE, FAILED, HELD, Class, ClassStep
from storage.errors import StorageError
from storage.one_per_topic import ENDED
from storage.texts import Texts

_log = logging.getLogger(__name__)

_MOST = 10_000
_LOOKS = 5.0
"""Seconds after which who answered is counted again while something is asked."""
_MINUTE = 60.0
_FORGOTTEN = timedelta(hours=6)
"""A class that nobody moved for so long closes by itself."""
_LATEST = timedelta(minutes=30)
"""A planned class that could not begin for so long is called off."""


class ClassConductor(Goings):
    """Lets classes go on. Where each stands is in the database alone, so a restart changes nothing.

    The newest row of a class's steps says what is to be done. Memory has only what is shown already, so that
    nothing is edited where nothing changed, and which classes are open, so that what they lock costs no
    reading. Without a quota, calls are not limited.
    """

    def __init__(self, texts: Texts, delivery: Delivery, teaching: Teaching, quota: Quota | None) -> None:
        super().__init__("class", teaching.classes.all_unfinished, patient=quota is not None)
        self._messages = ClassMessages(texts, delivery, quota)
        self.teaching = teaching
        self._stored = teaching.classes
        self._begun = BegunSteps(teaching, self._messages)
        self._unreached: set[int] = set()  # whose teacher has not begun a private chat
        self._told: LRUCache[tuple[int, int], bool] = LRUCache(_MOST)
        self.open: dict[int, Class] = {}

    def runs_by(self, runner: StepRunner) -> None:
        """Take what does the steps: it is made of the commands, which stand above."""
        self._begun.runner = runner

    async def resume(self, bot: Bot, grace: float) -> None:
        """Let all go on that ran when the program ended, and know at once what they lock."""
        with suppress(StorageError):
            self.open = {one.number: one for one in await self._stored.all_open() if one.runs}
        await super().resume(bot, grace)

    def in_chat(self, chat: int, topic: int | None = None) -> Class | None:
        """Give a class that runs in a chat, or in a topic of it, as far as memory knows."""
        here = (one for one in self.open.values() if one.chat == chat and topic in (None, one.topic))
        return next(here, None)

    def tells(self, number: int, speaker: int) -> bool:
        """Say whether somebody is told in full what a class locks: once, then in short."""
        told = (number, speaker) in self._told
        self._told[number, speaker] = True
        return not told

    def asks_teacher(self, number: int) -> None:
        """Leave the panel alone for a minute: it asks its teacher something, as whether the class is over."""
        self._messages.hold(number, _MINUTE)

    def asked_teacher(self, number: int) -> None:
        """Let the panel be edited again: its teacher has answered."""
        self._messages.hold(number, 0.0)

    async def placed(self, number: int, sent: Message) -> None:
        """Remember the message that shows a class: in private the panel, in a group the board."""
        what = PANEL if sent.chat.id > 0 else BOARD
        self._messages.changed(number, what)
        if what == PANEL:
            self.asked_teacher(number)
        self._unreached.discard(number)
        place = self._stored.place_panel if what == PANEL else self._stored.place_board
        try:
            await place(number, sent.message_id)
            self._messages.written(number, what)
        except StorageError:
            self._messages.unwritten[what, number] = sent

    async def _next(self, bot: Bot, number: int) -> float | None:
        """Do what is to be done next, and say when there is more; raises NothingLeft after the end."""
        found = await self._stored.class_of(number)
        if found is None or not (found.runs or found.is_planned):
            self.open.pop(number, None)
            raise NothingLeft
        if found.is_planned:
            return await self._wait(bot, found)
        self.open[number] = found
        lesson = self.teaching.lesson(found)
        if lesson is None:
            return await self._without_lesson(bot, found)
        return await self._step(bot, found, lesson)

    async def _refused(self, bot: Bot, number: int, _error: BadRequest) -> None:
        """End one whose group takes nothing any more; its teacher is told so, with what came of it."""
        found = await self._stored.class_of(number)
        lesson = None if found is None else self.teaching.lesson(found)
        if found is None or lesson is None or not found.runs:
            await self._stored.end(number, ENDED)
            return
        steps = await self._stored.steps(number)
        with suppress(TelegramError):  # the tables come again behind `/turma`
            await self._begun.stop(bot, replace(found, state=CLOSING), steps)
            results = await self._results(found, lesson, steps)
            await self._tell_teacher(
                bot, found, class_refused(self.teaching.catalog(found), results), results
            )
        await self._stored.end(number)
        self._messages.ended(number)

    async def close(self) -> None:
        """Leave all where they stand; whoever goes on reads anew what is open."""
        await super().close()
        self.open.clear()
        self._messages.unwritten.clear()

    async def _wait(self, bot: Bot, found: Class) -> float | None:
        """Wait until a planned class begins; one that could not for long, or has no lesson, is called off."""
        if self.teaching.lesson(found) is None:
            await self._call_off(bot, found)
            return 0
        now = self._stored.clock.now()
        left = ((found.begins_at or now) - now).total_seconds()
        if left > 0:
            return min(left, _MINUTE)
        if -left > _LATEST.total_seconds():
            await self._call_off(bot, found)
            return 0
        return 0 if await self._stored.begin_planned(found.number) else _MINUTE

    async def _call_off(self, bot: Bot, found: Class) -> None:
        """Call off a class whose hour is long over, or whose lesson is gone; tell group and teacher."""
        lesson, catalog = self.teaching.lesson(found), self.teaching.catalog(found)
        reply = class_off(catalog) if lesson is None else class_too_late(catalog, lesson.title)
        told = {"late": group_of(bot, found)}
        if found.teacher is not None:
            told["late to the teacher"] = Destination(bot, found.teacher)
        for what, to in told.items():
            await self._messages.once(what, found.number, partial(self._messages.say_if_taken, to, reply))
        await self._stored.close(found.number)
        self._messages.written(found.number, *told)

    async def _without_lesson(self, bot: Bot, found: Class) -> float | None:
        """End a class whose teacher and lesson were forgotten; delete who took part."""
        steps = await self._stored.steps(found.number)
        if await self._begun.stop(bot, replace(found, state=CLOSING), steps) == SOON:
            return SOON
        catalog = self.teaching.catalog(found)
        board, over = class_over_board(catalog, found.number), class_without_lesson(catalog)
        await self._messages.tell_group(bot, found, board, over)
        await self._stored.empty(found.number)
        await self._stored.end(found.number, ENDED)
        self._messages.ended(found.number)
        return 0

    async def _step(self, bot: Bot, found: Class, lesson: Lesson) -> float | None:
        steps = await self._stored.steps(found.number)
        newest = steps[-1] if steps else None
        is_due = newest is not None and not newest.is_over and not newest.waits
        before = steps[:-1] if is_due else steps
        now = self._stored.clock.now()
        rings = None if found.rings_at is None else (found.rings_at - now).total_seconds()
        if found.state != CLOSING and now - found.moved_at > _FORGOTTEN:
            await self._stored.close(found.number)
            return 0
        if found.state == CLOSING:
            return await self._end(bot, found, lesson, steps)
        if newest is not None and is_due:
            return await self._do(bot, found, lesson, newest, before)
        if rings is not None and rings <= 0:
            return await self._ring(bot, found, newest)
        return await self._show(bot, found, lesson, rings)

    async def _do(
        self, bot: Bot, found: Class, lesson: Lesson, step: ClassStep, before: tuple[ClassStep, ...]
    ) -> float:
        """Do the step that was opened, once what an earlier one began is over."""
        try:
            wait = await self._begun.stop(bot, found, before)
            if wait == 0:
                return await self._perform(bot, found, step, lesson.steps[step.place - 1])
        except BadRequest:
            await self._show_silence(bot, found, lesson)
            raise
        if wait > SOON:
            await self._show_silence(bot, found, lesson)
        return wait

    async def _perform(self, bot: Bot, found: Class, step: ClassStep, does: Step) -> float:
        """Say the text of a step and do its command; raises BadRequest where the bot may not write."""
        if self._begun.runner is None:  # nothing can be done without commands
            raise NothingLeft
        try:
            if step.state == DUE:
                await self._say_step(bot, found, step, does)
                if does.waits:
                    self._messages.written(step.number, "said")
                    return 0
            perform = partial(self._begun.runner.perform, bot, found, step, does)
            performed: Performed = await self._messages.once("done", step.number, perform)
        except BadRequest as error:
            if may_not_write(error):
                raise
            _log.info("A step of a class was not taken: %s", error)
            performed = Performed(failed=True)
        if performed.failed or performed.held:
            await self._stored.failed(step.number, HELD if performed.held else FAILED)
        else:
            await self._stored.done(step.number, performed.activity)
        self._messages.written(step.number, "said", "done")
        return 0

    async def _show_silence(self, bot: Bot, found: Class, lesson: Lesson) -> None:
        """Say on the panel that a step waits until the bot may write in the group."""
        view = await self.teaching.view(found, lesson, reached=found.number not in self._unreached)
        await self._show_panel(
            bot, found, class_panel(self.teaching.catalog(found), replace(view, silenced=True))
        )

    async def _say_step(self, bot: Bot, found: Class, step: ClassStep, does: Step) -> None:
        """Say the text of a step to the group, once."""
        reply = step_said(self.teaching.catalog(found), step.place, does.said)
        if reply is not None:
            to = group_of(bot, found)
            await self._messages.once("said", step.number, lambda: self._messages.say(to, reply))
        await (self._stored.waits if does.waits else self._stored.said)(step.number)

    async def _ring(self, bot: Bot, found: Class, newest: ClassStep | None) -> float:
        """Tell that the time of a step is over: by its answer or its command, where these were awaited."""
        if newest is not None and newest.waits:
            await self._stored.show(found.number, newest.number)
            return 0
        if self._messages.unwritten.get(("rung", found.number)) != found.rings_at:
            if newest is not None and self._begun.runner is not None and await self._begun.goes_on(newest):
                await self._begun.end(bot, found, newest, self._begun.runner.reveal)
            else:
                reply = time_over(self.teaching.catalog(found))
                await self._messages.say_if_taken(group_of(bot, found), reply)
            self._messages.unwritten["rung", found.number] = found.rings_at
        await self._stored.ring(found.number, None)
        self._messages.written(found.number, "rung")
        return 0

    async def _show(self, bot: Bot, found: Class, lesson: Lesson, rings: float | None) -> float:
        """Show how a class stands; say when that will have changed."""
        if await self._place_sent(found):
            return 0
        catalog = self.teaching.catalog(found)
        view = await self.teaching.view(found, lesson, reached=found.number not in self._unreached)
        later = await self._show_panel(bot, found, class_panel(catalog, view))
        reached = found.number not in self._unreached
        if view.reached != reached:
            view = await self.teaching.view(found, lesson, reached=reached)
        wait = await self._show_board(bot, found, class_board(catalog, view))
        looks = _MINUTE if view.answered is None else _LOOKS
        return min(one for one in (later, wait, looks, rings) if one is not None)

    async def _place_sent(self, found: Class) -> bool:
        """Write down messages that show a class and that the database did not take; say if there were any."""
        places = {PANEL: self._stored.place_panel, BOARD: self._stored.place_board}
        sent = {what: self._messages.unwritten.get((what, found.number)) for what in places}
        for what, message in sent.items():
            if message is not None:
                await places[what](found.number, message.message_id)
                self._messages.written(found.number, what)
        return any(sent.values())

    async def _show_panel(self, bot: Bot, found: Class, reply: Reply) -> float | None:
        """Show a class to its teacher, in a message of its own where there is none yet.

        It says how long that has to wait, None if it hasn't: those who join meanwhile are shown together.
        """
        messages = self._messages
        shown = messages.shows(found, PANEL, reply)
        if not shown and found.panel is not None and (wait := messages.pause(found, PANEL)) > 0:
            return wait
        if found.panel is not None and await self._messages.edit(bot, found, PANEL, reply):
            return None
        if found.teacher is None or found.number in self._unreached:
            return None
        sent = await self._messages.say_if_taken(Destination(bot, found.teacher), reply)
        if sent is None:
            self._unreached.add(found.number)
            return None
        messages.came(found, PANEL, sent, reply)
        await self._place_sent(found)
        return None

    async def _show_board(self, bot: Bot, found: Class, reply: Reply) -> float | None:
        """Show a class to its group; say how long that has to wait, None if it hasn't."""
        if self._messages.shows(found, BOARD, reply):
            return None
        if (wait := self._messages.pause(found, BOARD)) > 0:
            return wait
        if found.board is None or not await self._messages.edit(bot, found, BOARD, reply):
            sent = await self._messages.say(group_of(bot, found), reply)
            if sent is not None:
                self._messages.came(found, BOARD, sent, reply)
                await self._place_sent(found)
        return None

    async def _end(self, bot: Bot, found: Class, lesson: Lesson, steps: tuple[ClassStep, ...]) -> float:
        """Tell the results: all to the teacher, in private, and sums to the group."""
        if await self._begun.stop(bot, found, steps) == SOON:
            return SOON
        catalog, results = self.teaching.catalog(found), await self._results(found, lesson, steps)
        game = await self.teaching.has_other_game(found, steps)
        over = class_over_board(catalog, found.number, results, game=game)
        await self._messages.tell_group(bot, found, class_over_board(catalog, found.number), over)
        await self._tell_teacher(bot, found, class_over_panel(catalog, results), results)
        await self._stored.end(found.number)
        self._messages.ended(found.number)
        return 0

    async def _results(self, found: Class, lesson: Lesson, steps: tuple[ClassStep, ...]) -> ClassResults:
        """Gather what came of a class, once."""
        gathered: ClassResults = await self._messages.once(
            "results", found.number, lambda: results_of(self.teaching, found, lesson, steps)
        )
        return gathered

    async def _tell_teacher(self, bot: Bot, found: Class, reply: Reply, results: ClassResults) -> None:
        if found.number not in self._unreached:
            catalog, now = self.teaching.catalog(found), self._stored.clock.now()
            await self._messages.tell_teacher(bot, found, reply, result_files(catalog, results, now))
