"""Conducts classes: does the step that its teacher opens, and shows how each stands to teacher and group."""

import logging
import time
from collections.abc import Mapping
from contextlib import suppress
from datetime import timedelta
from typing import Any, Protocol

from cachetools import LRUCache
from telegram import Bot, InputFile, LinkPreviewOptions, Message
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated

from handlers.reading.lessons import Lesson, Step
from handlers.sending.delivering import Delivery, Destination, Gone, unless_gone
from handlers.sending.game_boards import LEFT, PACE, QUICK
from handlers.sending.going_on import Goings, NothingLeft
from handlers.sending.keyboards import markup
from handlers.sending.polls import say
from handlers.sending.quota import Quota
from handlers.service.class_results import results_of
from handlers.service.classes_in_play import Teaching
from rendering.class_results import class_over_board, class_over_panel, class_refused, result_files
from rendering.classes import class_board, class_panel, step_said, time_over
from rendering.reply import Document, Reply
from storage.class_records import CLOSING, DUE, Class, ClassStep
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
_SOON = 0.5
"""Seconds until it is looked again whether what an earlier step began is over."""


class StepRunner(Protocol):
    """Does in a group what a step of a lesson says: quizzes, games and all other commands."""

    async def perform(self, bot: Bot, found: Class, step: ClassStep, does: Step) -> int | None:
        """Do a step, and give the number of what it began, None where that is nothing that goes on."""

    async def reveal(self, bot: Bot, found: Class, step: ClassStep) -> None:
        """Tell the answer of what a step asks now."""

    async def stop(self, bot: Bot, found: Class, step: ClassStep) -> None:
        """End what a step began."""


class ClassConductor(Goings):
    """Lets classes go on. Where each stands is in the database alone, so a restart changes nothing.

    The newest row of a class's steps says what is to be done. Memory has only what is shown already, so that
    nothing is edited where nothing changed, and which classes are open, so that what they lock costs no
    reading. Without a quota, calls are not limited.
    """

    def __init__(self, texts: Texts, delivery: Delivery, teaching: Teaching, quota: Quota | None) -> None:
        super().__init__("class", teaching.classes.all_running, patient=quota is not None)
        self._texts = texts
        self._delivery = delivery
        self.teaching = teaching
        self._stored = teaching.classes
        self._quota = quota
        self._runner: StepRunner | None = None
        self._shown: LRUCache[tuple[str, int], object] = LRUCache(_MOST)
        self._edited: LRUCache[tuple[str, int], float] = LRUCache(_MOST)
        self._unreached: set[int] = set()  # whose teacher has not begun a private chat
        self._sent: dict[tuple[str, int], Message | None] = {}  # what the database did not take yet
        self._told: LRUCache[tuple[int, int], bool] = LRUCache(_MOST)
        self.open: dict[int, Class] = {}

    def runs_by(self, runner: StepRunner) -> None:
        """Take what does the steps: it is made of the commands, which stand above."""
        self._runner = runner

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

    async def placed(self, number: int, sent: Message) -> None:
        """Remember the message that shows a class: in private the panel, in a group the board."""
        place = self._stored.place_panel if sent.chat.id > 0 else self._stored.place_board
        self._shown.pop(("panel" if sent.chat.id > 0 else "board", number), None)
        self._unreached.discard(number)
        with suppress(StorageError):
            await place(number, sent.message_id)

    async def _next(self, bot: Bot, number: int) -> float | None:
        """Do what is to be done next, and say when there is more; raises NothingLeft after the end."""
        found = await self._stored.class_of(number)
        if found is None or not (found.runs or found.is_planned):
            self.open.pop(number, None)
            raise NothingLeft
        if found.is_planned:
            return await self._wait(found)
        self.open[number] = found
        lesson = self.teaching.lesson(found)
        if lesson is None:
            return await self._without_teacher(bot, found)
        return await self._step(bot, found, lesson)

    async def _refused(self, bot: Bot, number: int, _error: BadRequest) -> None:
        """End one whose group takes nothing any more, and tell its teacher."""
        found = await self._stored.class_of(number)
        if found is not None:
            await self._edit(bot, found, "panel", class_refused(self.teaching.catalog(found)))
        await self._stored.end(number, ENDED)

    async def close(self) -> None:
        """Leave all where they stand; whoever goes on reads anew what is open."""
        await super().close()
        self.open.clear()

    async def _wait(self, found: Class) -> float | None:
        """Wait until a planned class begins."""
        now = self._stored.clock.now()
        left = ((found.begins_at or now) - now).total_seconds()
        if left > 0:
            return min(left, _MINUTE)
        return 0 if await self._stored.begin_planned(found.number) else _MINUTE

    async def _without_teacher(self, bot: Bot, found: Class) -> float | None:
        """End a class whose teacher and lesson were forgotten."""
        await self._edit(bot, found, "board", class_over_board(self.teaching.catalog(found), found.number))
        await self._stored.end(found.number, ENDED)
        return 0

    async def _step(self, bot: Bot, found: Class, lesson: Lesson) -> float | None:
        steps = await self._stored.steps(found.number)
        newest = steps[-1] if steps else None
        before = steps[:-1] if newest is not None and not newest.is_over else steps
        now = self._stored.clock.now()
        rings = None if found.rings_at is None else (found.rings_at - now).total_seconds()
        if found.state != CLOSING and now - found.moved_at > _FORGOTTEN:
            await self._stored.close(found.number)
            return 0
        if found.state == CLOSING:
            return await self._end(bot, found, lesson, steps)
        if newest is not None and not newest.is_over:
            return await self._do(bot, found, lesson, newest, before)
        if rings is not None and rings <= 0:
            return await self._ring(bot, found, newest)
        return await self._show(bot, found, lesson, rings)

    async def _do(
        self, bot: Bot, found: Class, lesson: Lesson, step: ClassStep, before: tuple[ClassStep, ...]
    ) -> float:
        """Do the step that was opened, once what an earlier one began is over."""
        if await self._stops(bot, found, before):
            return _SOON
        if self._runner is None:  # nothing can be done without commands
            raise NothingLeft
        does = lesson.steps[step.place - 1]
        try:
            if step.state == DUE:
                await self._say_step(bot, found, step, does)
            activity = await self._runner.perform(bot, found, step, does)
        except BadRequest as error:
            _log.info("A step of a class was not taken: %s", error)
            await self._stored.failed(step.number)
        else:
            await self._stored.done(step.number, activity)
        self._sent.pop(("said", step.number), None)
        return 0

    async def _say_step(self, bot: Bot, found: Class, step: ClassStep, does: Step) -> None:
        """Say the text of a step to the group, once."""
        reply = step_said(self.teaching.catalog(found), step.place, does.said)
        if reply is not None and ("said", step.number) not in self._sent:
            self._sent["said", step.number] = await say(
                self._texts, self._delivery, _group(bot, found), reply
            )
        await self._stored.said(step.number)

    async def _stops(self, bot: Bot, found: Class, steps: tuple[ClassStep, ...]) -> bool:
        """End what steps began; say whether something of it still goes on."""
        running = [one for one in steps if await self.teaching.runs(one)]
        for one in running:
            if self._runner is not None:
                await self._runner.stop(bot, found, one)
        return any([await self.teaching.runs(one) for one in running])

    async def _ring(self, bot: Bot, found: Class, newest: ClassStep | None) -> float:
        """Tell that the time of a step is over: by its answer, where it asks something."""
        if newest is not None and self._runner is not None and await self.teaching.runs(newest):
            await self._runner.reveal(bot, found, newest)
        else:
            reply = time_over(self.teaching.catalog(found))
            await say(self._texts, self._delivery, _group(bot, found), reply)
        await self._stored.ring(found.number, None)
        return 0

    async def _show(self, bot: Bot, found: Class, lesson: Lesson, rings: float | None) -> float:
        """Show how a class stands; say when that will have changed."""
        catalog = self.teaching.catalog(found)
        view = await self.teaching.view(found, lesson, reached=found.number not in self._unreached)
        later = await self._show_panel(bot, found, class_panel(catalog, view))
        reached = found.number not in self._unreached
        if view.reached != reached:
            view = await self.teaching.view(found, lesson, reached=reached)
        wait = await self._show_board(bot, found, class_board(catalog, view))
        looks = _MINUTE if view.answered is None else _LOOKS
        return min(one for one in (later, wait, looks, rings) if one is not None)

    async def _show_panel(self, bot: Bot, found: Class, reply: Reply) -> float | None:
        """Show a class to its teacher, in a message of its own where there is none yet.

        It says how long that has to wait, None if it hasn't: those who join meanwhile are shown together.
        """
        shown = self._shown.get(("panel", found.number)) == (found.panel, reply.text, reply.keyboard)
        if not shown and found.panel is not None and (wait := self._pause(found, "panel")) > 0:
            return wait
        if found.panel is not None and await self._edit(bot, found, "panel", reply):
            return None
        if found.teacher is None or found.number in self._unreached:
            return None
        sent = await say(self._texts, self._delivery, Destination(bot, found.teacher), reply)
        if sent is None:
            self._unreached.add(found.number)
            return None
        self._shown["panel", found.number] = (sent.message_id, reply.text, reply.keyboard)
        await self._stored.place_panel(found.number, sent.message_id)
        return None

    async def _show_board(self, bot: Bot, found: Class, reply: Reply) -> float | None:
        """Show a class to its group; say how long that has to wait, None if it hasn't."""
        if self._shown.get(("board", found.number)) == (found.board, reply.text, reply.keyboard):
            return None
        if (wait := self._pause(found, "board")) > 0:
            return wait
        if found.board is None or not await self._edit(bot, found, "board", reply):
            sent = await say(self._texts, self._delivery, _group(bot, found), reply)
            if sent is not None:
                self._shown["board", found.number] = (sent.message_id, reply.text, reply.keyboard)
                await self._stored.place_board(found.number, sent.message_id)
        return None

    def _pause(self, found: Class, what: str) -> float:
        """Say how long the panel or the board has to wait until it may be edited again."""
        if self._quota is None:
            return 0.0
        since = time.monotonic() - self._edited.get((what, found.number), 0.0)
        spread = self._quota.spread(found.chat, QUICK, LEFT) if what == "board" else 0.0
        return max(0.0, PACE - since, spread)

    async def _edit(self, bot: Bot, found: Class, what: str, reply: Reply) -> bool:
        """Edit the panel or the board, if it changed; False where there is none any more."""
        chat, message = (found.teacher, found.panel) if what == "panel" else (found.chat, found.board)
        if chat is None or message is None:
            return False
        wanted = (message, reply.text, reply.keyboard)
        if self._shown.get((what, found.number)) == wanted:
            return True
        if what == "board" and self._quota is not None:
            self._quota.count(chat)
        self._edited[what, found.number] = time.monotonic()
        shown = await self._made(bot, reply)
        try:
            await self._delivery.on(
                lambda: unless_gone(lambda: bot.edit_message_text(chat_id=chat, message_id=message, **shown))
            )
        except (Gone, BadRequest, ChatMigrated) as error:
            _log.info("The %s of a class was not edited: %s", what, error)
            return False
        self._shown[what, found.number] = wanted
        return True

    async def _end(self, bot: Bot, found: Class, lesson: Lesson, steps: tuple[ClassStep, ...]) -> float:
        """Tell the results: all to the teacher, in private, and sums to the group."""
        if await self._stops(bot, found, steps):
            return _SOON
        catalog = self.teaching.catalog(found)
        results = await results_of(self.teaching, found, lesson, steps)
        await self._edit(bot, found, "board", class_over_board(catalog, found.number))
        over = class_over_board(catalog, found.number, results)
        with suppress(BadRequest):
            await say(self._texts, self._delivery, _group(bot, found), over)
        if found.teacher is not None and found.number not in self._unreached:
            private, reply = Destination(bot, found.teacher), class_over_panel(catalog, results)
            with suppress(BadRequest):
                if not await self._edit(bot, found, "panel", reply):
                    await say(self._texts, self._delivery, private, reply)
                for document in result_files(catalog, results, self._stored.clock.now()):
                    await self._send_file(private, document)
        await self._stored.end(found.number)
        return 0

    async def _send_file(self, to: Destination, document: Document) -> None:
        file = InputFile(document.content, filename=document.name)
        await self._delivery.once(to, lambda there: there.bot.send_document(there.chat, file))

    async def _made(self, bot: Bot, reply: Reply) -> Mapping[str, Any]:
        return {
            "text": reply.text,
            "parse_mode": ParseMode.HTML,
            "link_preview_options": LinkPreviewOptions(is_disabled=True),
            "reply_markup": await markup(self._texts, reply.keyboard, bot),
        }


def _group(bot: Bot, found: Class) -> Destination:
    return Destination(bot, found.chat, found.topic or None)
