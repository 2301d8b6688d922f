"""`/revisar`: questions of ideas that a person did on the path come again, each when it is due."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from embeddings.quiz.spacing import Recall
from handlers.commands.path import at_place
from handlers.context.command import Act, Command, Request
from handlers.context.presses import ButtonKind, Press
from handlers.errors import NotNow
from rendering.path_ideas import PATH, idea_asked_by, is_done, shuffled_answers
from rendering.quiz_ideas import RIGHT
from rendering.reply import Reply
from rendering.review import REVIEW, nothing_due, review_answered, review_elsewhere, review_question
from rendering.welcome import Topic
from storage.errors import StorageError
from storage.learning_paths import LearningPaths

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Deck:
    """The questions of ideas that somebody did: those that are due, the longest first, and new ones.

    `next` is when the next one is due, None where none is waiting.
    """

    due: tuple[str, ...]
    new: tuple[str, ...]
    next: datetime | None


async def review(request: Request) -> Reply:
    """Answer `/revisar` with what is due first; in a group with the way to one's own questions."""
    if not request.private or request.person is None:
        return review_elsewhere(request.catalog)
    with _needing_database():
        return await _next(request, request.person)


async def press_review(pressed: Press) -> Reply:
    """Obey a button below a question. Raises ValueError or LookupError for other data."""
    if not pressed.private:
        raise ValueError(pressed.data)
    with _needing_database():
        match pressed.data:
            case ("next",):
                return await _next(pressed, pressed.person)
            case ("new",):
                deck = await _deck(pressed.services.learning_paths, pressed.person)
                fresh = next(iter(deck.new), None)
                if fresh is None:
                    return await _next(pressed, pressed.person)
                return review_question(pressed.catalog, fresh, 0)
            case ("pick", question, place):
                return await _picked(pressed, question, place)
    raise ValueError(pressed.data)


async def _next(asked: Request | Press, person: int) -> Reply:
    deck = await _deck(asked.services.learning_paths, person)
    if deck.due:
        return review_question(asked.catalog, deck.due[0], len(deck.due))
    days = None if deck.next is None else _days(deck.next)
    return nothing_due(asked.catalog, days, new=bool(deck.new))


async def _picked(pressed: Press, question: str, place: str) -> Reply:
    idea_asked_by(question)
    chosen = at_place(shuffled_answers(question), place)
    stored = pressed.services.learning_paths
    await stored.answer(pressed.person, question, right=chosen == RIGHT)
    again = (await stored.recalls(pressed.person))[question].due
    left = len((await _deck(stored, pressed.person)).due)
    return review_answered(pressed.catalog, question, chosen, _days(again), left)


async def _deck(stored: LearningPaths, person: int) -> Deck:
    answered, recalls = (await stored.of(person)).answered, await stored.recalls(person)
    asked = [one for idea in PATH if is_done(idea, answered) for one in idea.questions]
    now, long_ago = datetime.now(UTC), datetime.min.replace(tzinfo=UTC)

    def due(question: str) -> datetime:
        known: Recall | None = recalls.get(question)
        return long_ago if known is None else known.due

    known = sorted((one for one in asked if one in answered), key=due)
    return Deck(
        due=tuple(one for one in known if due(one) <= now),
        new=tuple(one for one in asked if one not in answered),
        next=next((due(one) for one in known if due(one) > now), None),
    )


def _days(moment: datetime) -> int:
    """Count the days until a moment, a begun one as a whole one."""
    return max(1, -((datetime.now(UTC) - moment) // _DAY))


@contextmanager
def _needing_database() -> Iterator[None]:
    """Say kindly that reviews need the database."""
    try:
        yield
    except StorageError as error:
        raise NotNow("review-not-kept") from error


COMMANDS: tuple[Command, ...] = (Act(key=REVIEW, topic=Topic.START, act=review),)
BUTTONS = (ButtonKind(REVIEW, press_review),)
