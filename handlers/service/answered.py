"""Which message of the bot's answers which question, so that an edited question gets its answer edited."""

import logging
from dataclasses import dataclass
from datetime import datetime

from cachetools import LRUCache

from handlers.service.last_writings import written_at_end
from storage.errors import StorageError
from storage.texts import Texts

_log = logging.getLogger(__name__)

SLOTS = 31
"""About how many answers are remembered for each person in each chat; a new one replaces an old one."""


@dataclass(frozen=True, slots=True)
class SentQuestion:
    """A message, or an album, that a bot was sent: `number` is the message's or the album's.

    `digest` stands for what it says. `person` is None for those of whom nothing is kept.
    """

    bot: int
    chat: int
    person: int | None
    number: int
    digest: str
    asked_at: datetime

    @property
    def place(self) -> str:
        """Where its answer is remembered."""
        return f"answer:{self.bot}:{self.chat}:{self.person}:{self.number % SLOTS}"


@dataclass(frozen=True, slots=True)
class Answered:
    """The answer to a question: the number of its message, 0 for one that can't be edited; what was asked."""

    message: int
    digest: str


class Correspondence:
    """Remembers answers in the database, so that a restart changes nothing: one short row per question.

    Without the database, nothing is known of earlier answers.
    """

    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        self._forgotten: LRUCache[int, datetime] = LRUCache(10_000)

    def forget(self, person: int) -> None:
        """Note nothing of what this person asked until now; it may still wait for its turn."""
        self._forgotten[person] = self._texts.clock.now()

    async def answer(self, question: SentQuestion) -> Answered | None:
        """Give the answer to a question, None where none is known."""
        if question.person is None:
            return None
        try:
            kept = await self._texts.get(question.place)
        except StorageError as error:
            _log.debug("The answer to a message could not be looked up: %s", error)
            return None
        number, message, digest = (kept or "0 0 -").split()
        return Answered(int(message), digest) if int(number) == question.number else None

    async def note(self, question: SentQuestion, message: int) -> None:
        """Remember which message answers a question; it goes when its asker is forgotten.

        It is written when the update is done that is being answered, or at once.
        """
        if question.person is None:
            return
        kept = f"{question.number} {message} {question.digest}"

        def forgotten() -> bool:
            return self._is_forgotten(question)

        writing = self._texts.putting(question.place, kept, person=question.person, unless=forgotten)
        if written_at_end(writing) or forgotten():
            return
        try:
            await self._texts.put(question.place, kept, person=question.person)
        except StorageError as error:
            _log.debug("The answer to a message was not noted: %s", error)

    def _is_forgotten(self, question: SentQuestion) -> bool:
        forgotten = None if question.person is None else self._forgotten.get(question.person)
        return forgotten is not None and question.asked_at <= forgotten
