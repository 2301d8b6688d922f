"""What the steps of a class began: who does them, whether it goes on, and how it ends."""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol

from telegram import Bot
from telegram.error import BadRequest

from handlers.reading.lessons import Step
from handlers.sending.class_messages import ClassMessages
from handlers.sending.going_on import AGAIN
from handlers.sending.silence import may_not_write
from handlers.service.classes_in_play import Teaching
from storage.class_records import CLOSING, Class, ClassStep

_log = logging.getLogger(__name__)

SOON = 0.5
"""Seconds until it is looked again whether what an earlier step began is over."""
_PATIENT = timedelta(seconds=10)
"""What did not end for so long can't be told in the group: it ends by itself, once it can."""


@dataclass(frozen=True, slots=True)
class Performed:
    """What became of a step: the number of what it began, and whether it failed.

    It is `held` up where something goes on that somebody else began, of which a topic has one.
    """

    activity: int | None = None
    failed: bool = False
    held: bool = False


class StepRunner(Protocol):
    """Does in a group what a step of a lesson says: quizzes, games and all other commands."""

    async def perform(self, bot: Bot, found: Class, step: ClassStep, does: Step) -> Performed:
        """Do a step, and say what became of it."""

    async def reveal(self, bot: Bot, found: Class, step: ClassStep) -> None:
        """Tell the answer of what a step asks now."""

    async def stop(self, bot: Bot, found: Class, step: ClassStep) -> None:
        """End what a step began."""


class BegunSteps:
    """Ends what steps began, by the `runner` that did them; remembers what the group is still to be told."""

    def __init__(self, teaching: Teaching, messages: ClassMessages) -> None:
        self._teaching = teaching
        self._messages = messages
        self.runner: StepRunner | None = None

    async def stop(self, bot: Bot, found: Class, steps: tuple[ClassStep, ...]) -> float:
        """End what steps began; say how long to wait for it, 0 where all is over."""
        running = [one for one in steps if await self.goes_on(one)]
        for one in running:
            if self.runner is not None:
                await self.end(bot, found, one, self.runner.stop)
        if not any([await self.goes_on(one) for one in running]):
            return 0
        return SOON if self._teaching.classes.clock.now() - found.moved_at < _PATIENT else AGAIN

    async def goes_on(self, step: ClassStep) -> bool:
        """Say whether what a step began goes on, or its end is still to be told."""
        return ("ends", step.number) in self._messages.unwritten or await self._teaching.runs(step)

    async def end(
        self, bot: Bot, found: Class, step: ClassStep, how: Callable[[Bot, Class, ClassStep], Awaitable[None]]
    ) -> None:
        """End what a step began, or what it asks; what the group refuses to be told ends no class.

        Where the bot may not write for a while, it is told later: raises BadRequest. A class that closes does
        not wait for that.
        """
        self._messages.unwritten["ends", step.number] = True
        try:
            await how(bot, found, step)
        except BadRequest as error:
            if may_not_write(error) and found.state != CLOSING:
                raise
            _log.info("The end of a step of a class was not taken: %s", error)
        self._messages.written(step.number, "ends")
