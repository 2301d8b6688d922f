"""Which card of the path was shown last, so that `next` or `B` behind it is understood."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from cachetools import TTLCache

_MOST = 1000


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


OpenCards = TTLCache[tuple[int, int], OpenCard]
"""The open cards, by chat and person; a group has one for all, under person 0."""


def recent_cards(kept: timedelta) -> OpenCards:
    """Make room for a thousand open cards, each for some time."""
    return TTLCache(maxsize=_MOST, ttl=kept.total_seconds())
