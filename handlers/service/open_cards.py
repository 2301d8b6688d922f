"""Which card of the path was shown last, so that `next` or `B` behind it is understood."""

import json
import logging
from dataclasses import dataclass
from datetime import datetime, timedelta

from storage.errors import StorageError
from storage.texts import Texts

_log = logging.getLogger(__name__)
_KEY = "card"


@dataclass(frozen=True, slots=True)
class OpenCard:
    """A card of the path: its idea, its step, the question on it, since when, whether it waits for an answer.

    It may be lost: who asks then goes on where the database says that they worked.
    """

    idea: str
    step: str
    question: str | None
    at: datetime
    waits: bool = False


@dataclass(frozen=True, slots=True)
class OpenCards:
    """The cards that are open, by chat and person, each for some time; a group has one for all, under 0.

    They are in the database alone, so a restart or another program changes nothing. While it is away, no card
    is known.
    """

    texts: Texts
    kept: timedelta

    async def show(self, chat: int, person: int, card: OpenCard) -> None:
        """Remember the card that is shown now."""
        written = json.dumps([card.idea, card.step, card.question, card.at.isoformat(), card.waits])
        try:
            await self.texts.put(_place(chat, person), written, person=person or None)
        except StorageError as error:
            _log.debug("An open card was not kept: %s", error)

    async def of(self, chat: int, person: int) -> OpenCard | None:
        """Give the card that is open; None where none is, or one of long ago."""
        try:
            written = await self.texts.get(_place(chat, person))
        except StorageError as error:
            _log.debug("Which card is open could not be read: %s", error)
            return None
        if written is None:
            return None
        idea, step, question, at, waits = json.loads(written)
        card = OpenCard(idea, step, question, datetime.fromisoformat(at), waits)
        return card if self.texts.clock.now() - card.at < self.kept else None


def _place(chat: int, person: int) -> str:
    return f"{_KEY}:{chat}:{person}"
