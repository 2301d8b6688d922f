"""Which questions of the learning path are due for somebody, and at which hours they are reminded of them."""

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta, tzinfo

from embeddings.quiz.spacing import Recall
from rendering.path_ideas import PATH, is_done
from storage.learning_paths import LearningPaths

FIRST_HOUR, LAST_HOUR = 8, 21
"""The hours of somebody's day between which they may be reminded; all others are quiet."""


@dataclass(frozen=True, slots=True)
class Deck:
    """The questions of ideas that somebody did: those that are due, the longest first, and new ones.

    `next` is when the next one is due, None where none is waiting.
    """

    due: tuple[str, ...]
    new: tuple[str, ...]
    next: datetime | None


async def deck_of(stored: LearningPaths, person: int) -> Deck:
    """Give what somebody may review now."""
    answered, recalls = (await stored.of(person)).answered, await stored.recalls(person)
    asked = [one for idea in PATH if is_done(idea, answered) for one in idea.questions]
    now, long_ago = stored.clock.now(), datetime.min.replace(tzinfo=UTC)

    def due(question: str) -> datetime:
        known: Recall | None = recalls.get(question)
        return long_ago if known is None else known.due

    known = sorted((one for one in asked if one in answered), key=due)
    return Deck(
        due=tuple(one for one in known if due(one) <= now),
        new=tuple(one for one in asked if one not in answered),
        next=next((due(one) for one in known if due(one) > now), None),
    )


def next_hour(now: datetime, hour: int, zone: tzinfo) -> datetime:
    """Give the next moment at which a day of a zone has this hour, in UTC."""
    there = now.astimezone(zone)
    today = datetime.combine(there.date(), time(hour), tzinfo=zone)
    tomorrow = datetime.combine(there.date() + timedelta(days=1), time(hour), tzinfo=zone)
    return (today if today > there else tomorrow).astimezone(UTC)


def may_remind(now: datetime, hour: int, zone: tzinfo) -> bool:
    """Say whether somebody may be reminded now: from their hour on, before the quiet ones begin."""
    return hour <= now.astimezone(zone).hour <= LAST_HOUR
