"""`/revisar`: questions of ideas that a person did on the path come again, each when it is due."""

from datetime import date, datetime, time, timedelta, tzinfo

from handlers.commands.path import at_place
from handlers.context.command import Act, Command, Request
from handlers.context.conversation import zone_of
from handlers.context.needing import needs_database
from handlers.context.presses import ButtonKind, Press
from handlers.reading.arguments import tidy
from handlers.reading.moments import read_hour
from handlers.service.review_deck import FIRST_HOUR, LAST_HOUR, deck_of, next_hour
from rendering.path_ideas import idea_asked_by, shuffled_answers
from rendering.quiz_ideas import RIGHT
from rendering.reply import Reply
from rendering.review import (
    REVIEW,
    FirstReminder,
    nothing_due,
    reminder_hour,
    reminder_on,
    reminder_quiet,
    review_answered,
    review_elsewhere,
    review_question,
)
from rendering.welcome import Topic
from rendering.zones import time_of, time_zone
from storage.reminders import Reminder

_DAY = timedelta(days=1)
_STOPPED = "reminder"
"""Under which key it is kept when somebody who stopped was to be reminded next."""
USUAL_HOUR = 18
"""At which hour somebody is reminded who names none."""


async def review(request: Request) -> Reply:
    """Answer `/revisar` with what is due first; in a group with the way to one's own questions.

    With `lembrar 19h` or `parar` behind it, it reminds once a day or no more.
    """
    if not request.private or request.person is None:
        return review_elsewhere(request.catalog)
    asked = tidy(request.text)
    with needs_database("review-not-kept"):
        if asked and _says(request, asked, "stop"):
            return await _stop(request, request.person)
        if asked and _says(request, asked, "remind"):
            return await _remind_at(request, request.person, asked)
        return await _next(request, request.person)


def _says(request: Request, asked: str, what: str) -> bool:
    """Say whether a text asks for something, in any language; an hour may follow it."""
    return _behind(request, asked, what) is not None


def _behind(request: Request, asked: str, what: str) -> str | None:
    """Give what follows the words by which a text asks for something; None where it has no such words."""
    said = asked.casefold().split()
    forms = [form for one in request.services.catalogs for form in one.forms(f"read-review-{what}")]
    begins = [form for form in forms if said[: len(form.split())] == form.casefold().split()]
    if not begins:
        return None
    return " ".join(asked.split()[max(len(form.split()) for form in begins) :])


async def _remind_at(request: Request, person: int, asked: str) -> Reply:
    """Remind somebody at the hour that a text names, at the usual one where nothing is said of it."""
    behind = (_behind(request, asked, "remind") or "").strip(" .!?,")
    at = read_hour(tuple(request.services.catalogs), behind) if behind else time(USUAL_HOUR)
    if at is None:
        return reminder_hour(request.catalog)
    return await _remind(request, person, at.hour, minutes=at.minute)


async def _remind(asked: Request | Press, person: int, hour: int, minutes: int = 0) -> Reply:
    """Remind somebody once a day from now on, at a whole hour; a day that was looked at stays over."""
    catalog, stored = asked.catalog, asked.services.reminders.stored
    if not FIRST_HOUR <= hour <= LAST_HOUR:
        return reminder_quiet(catalog, FIRST_HOUR, LAST_HOUR)
    zone = await zone_of(asked.services.chats, catalog, asked.chat)
    there, now = time_zone(zone), stored.clock.now()
    due_at, before = next_hour(now, hour, there), await _due_before(asked, person)
    if before is not None and _day(before, there) > _day(due_at, there):
        due_at = next_hour(due_at, hour, there)
    await stored.keep(Reminder(person, catalog.language, hour, due_at))
    first = FirstReminder(today=_day(due_at, there) == _day(now, there), left_out=minutes)
    return reminder_on(catalog, hour, time_of(catalog, zone, due_at), (FIRST_HOUR, LAST_HOUR), first)


def _day(moment: datetime, zone: tzinfo) -> date:
    return moment.astimezone(zone).date()


async def _due_before(asked: Request | Press, person: int) -> datetime | None:
    """Give when somebody was to be reminded next, also where they said meanwhile that they want no more."""
    wanted = await asked.services.reminders.stored.of(person)
    if wanted is not None:
        return wanted.due_at
    stopped = await asked.services.texts.get(f"{_STOPPED}:{person}")
    return None if stopped is None else datetime.fromisoformat(stopped)


async def _stop(asked: Request | Press, person: int) -> Reply:
    """Remind somebody no more; who wants it again on a day that was looked at is not reminded twice."""
    stored = asked.services.reminders.stored
    if (before := await stored.of(person)) is not None:
        await asked.services.texts.put(f"{_STOPPED}:{person}", before.due_at.isoformat(), person=person)
    was = await stored.stop(person)
    return Reply(asked.catalog.html("review-reminder-off" if was else "review-reminder-none"))


async def press_review(pressed: Press) -> Reply:
    """Obey a button below a question. Raises ValueError or LookupError for other data."""
    if not pressed.private:
        raise ValueError(pressed.data)
    with needs_database("review-not-kept"):
        match pressed.data:
            case ("remind",):
                return await _remind(pressed, pressed.person, USUAL_HOUR)
            case ("stop",):
                return await _stop(pressed, pressed.person)
            case ("next",):
                return await _next(pressed, pressed.person)
            case ("new",):
                deck = await deck_of(pressed.services.learning_paths, pressed.person)
                fresh = next(iter(deck.new), None)
                if fresh is None:
                    return await _next(pressed, pressed.person)
                return review_question(pressed.catalog, fresh, 0)
            case ("pick", question, place):
                return await _picked(pressed, question, place)
    raise ValueError(pressed.data)


async def _next(asked: Request | Press, person: int) -> Reply:
    deck = await deck_of(asked.services.learning_paths, person)
    if deck.due:
        return review_question(asked.catalog, deck.due[0], len(deck.due))
    days = None if deck.next is None else _days(deck.next, asked.services.now)
    reminded = await asked.services.reminders.stored.of(person) is not None
    return nothing_due(asked.catalog, days, new=bool(deck.new), reminded=reminded)


async def _picked(pressed: Press, question: str, place: str) -> Reply:
    idea_asked_by(question)
    chosen = at_place(shuffled_answers(question), place)
    stored = pressed.services.learning_paths
    await stored.answer(pressed.person, question, right=chosen == RIGHT)
    again = (await stored.recalls(pressed.person))[question].due
    left = len((await deck_of(stored, pressed.person)).due)
    return review_answered(pressed.catalog, question, chosen, _days(again, pressed.services.now), left)


def _days(moment: datetime, now: datetime) -> int:
    """Count the days until a moment, a begun one as a whole one."""
    return max(1, -((now - moment) // _DAY))


COMMANDS: tuple[Command, ...] = (Act(key=REVIEW, topic=Topic.START, act=review),)
BUTTONS = (ButtonKind(REVIEW, press_review),)
