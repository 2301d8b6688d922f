"""`/turma`: an administrator opens a class in a group, and runs it from a panel in their private chat."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

from markupsafe import Markup

from handlers.commands.class_panel import PANEL_PRESSES, teaching_of
from handlers.context.command import Act, Command, Request
from handlers.context.conversation import zone_of
from handlers.context.needing import needs_database
from handlers.context.presses import ButtonKind, Press, Refused, names_row
from handlers.reading.arguments import tidy
from handlers.reading.lessons import Lesson
from handlers.reading.moments import read_moment
from handlers.reading.patterns import fold
from handlers.service.class_results import results_of
from handlers.service.classes_in_play import lesson_in
from handlers.service.ready_lessons import ready_lesson, ready_lessons
from rendering.class_results import own_result, result_files
from rendering.classes import (
    CLASS,
    LessonOffer,
    PlannedClass,
    class_board,
    class_file,
    class_in_private,
    class_panel,
    class_planned,
    class_rules,
    lesson_choice,
)
from rendering.reply import Reply
from rendering.welcome import Topic
from rendering.zones import time_zone
from storage.class_records import CLOSING, Class, NewClass
from storage.keeping import KEPT

FARTHEST = timedelta(days=60)
"""How far ahead a class may be planned: until it is over, the name of who teaches it is kept."""
_MINE = "mine"
"""The key of the lesson that a teacher sent."""


async def classes(request: Request) -> Reply:
    """Answer `/turma`: in a group open a class, show the one that runs or close it; in private the panel."""
    asked = tidy(request.text)
    with needs_database("class-not-kept"):
        if _asks_to(request, asked, "rules"):
            return class_rules(request.catalog)
        if request.private:
            return await _panel(request)
        running = await teaching_of(request).classes.running(request.chat, request.topic)
        if running is not None and _asks_to(request, asked, "stop"):
            return await _stop(request, running)
        if running is not None:
            return await _runs(request, running)
        return await _choose(request, asked)


async def _panel(request: Request) -> Reply:
    """Show the panel of the class that somebody teaches now; else say how one begins."""
    teaching = teaching_of(request)
    mine = await teaching.classes.taught_by(request.person or 0)
    lesson = teaching.lesson(mine[-1]) if mine else None
    if lesson is None:
        kept = await teaching.classes.lesson_of(request.person or 0)
        sent = None if kept is None else lesson_in(kept)
        last = await teaching.classes.last_taught(request.person or 0)
        taught = None if last is None else teaching.lesson(last)
        over = None if last is None or taught is None else LessonOffer(str(last.number), taught.title)
        return class_in_private(request.catalog, None if sent is None else sent.title, over)
    view = await teaching.view(mine[-1], lesson, reached=True)
    return class_panel(teaching.catalog(mine[-1]), view)


async def _choose(request: Request, asked: str) -> Reply:
    """Let an administrator choose what is taught, now or at the time that they name."""
    if not await request.leads():
        return Reply(request.catalog.html("class-admins"))
    if request.person is None:
        return Reply(request.catalog.html("class-nobody"))
    offers = [LessonOffer(one.key, one.title) for one in ready_lessons(request.catalog.language)]
    kept = await teaching_of(request).classes.lesson_of(request.person)
    mine = None if kept is None else lesson_in(kept)
    if mine is not None:
        offers.append(LessonOffer(_MINE, mine.title))
    zone = await zone_of(request.services.chats, request.catalog, request.chat, request.person)
    catalogs, here = tuple(request.services.catalogs), time_zone(zone)
    begins_at = read_moment(catalogs, asked, request.services.now, here) if asked else None
    if asked and (refusal := _no_hour(begins_at, request.services.now)) is not None:
        command = request.catalog.command(CLASS)
        return Reply(request.catalog.html(refusal, typed=asked, command=command, days=FARTHEST.days))
    return lesson_choice(request.catalog, offers, begins_at, await _planned(request), zone=zone)


def _no_hour(begins_at: datetime | None, now: datetime) -> str | None:
    """Name the sentence that says why no class is planned for a time, None where one is."""
    if begins_at is None:
        return "class-unread"
    if begins_at <= now:
        return "class-past"
    return "class-far" if begins_at - now > FARTHEST else None


async def _planned(request: Request) -> list[PlannedClass]:
    """List the classes that are planned here."""
    found = await teaching_of(request).classes.planned(request.chat)
    taught = [(one, teaching_of(request).lesson(one)) for one in found]
    return [
        PlannedClass(one.number, lesson.title, one.begins_at)
        for one, lesson in taught
        if lesson is not None and one.begins_at is not None
    ]


async def _stop(request: Request, running: Class) -> Reply:
    if not await _may_close(running, request):
        return Reply(request.catalog.html("class-close-teacher"))
    await teaching_of(request).classes.close(running.number)
    return Reply(request.catalog.html("class-closing"), classroom=running.number)


async def _runs(request: Request, running: Class) -> Reply:
    """Show the class that runs by a new board, which stands where people read now."""
    teaching = teaching_of(request)
    lesson = teaching.lesson(running)
    if lesson is None:
        return Reply(request.catalog.html("class-over-without"), classroom=running.number)
    view = await teaching.view(running, lesson, reached=running.panel is not None)
    return class_board(teaching.catalog(running), view)


async def press_class(pressed: Press) -> Reply:
    """Obey a button of a class. Raises ValueError for other data."""
    act, first, *rest = pressed.data
    with needs_database("class-not-kept"):
        if act == "open" and len(rest) <= 1 and all(map(names_row, rest)):
            return await _open(pressed, first, int(rest[0]) if rest else None)
        numbers = (first, *rest)
        if act not in _PRESSES or not all(map(names_row, numbers)):
            raise ValueError(pressed.data)
        found = await pressed.services.classes.teaching.classes.class_of(int(first))
        if found is None:
            raise Refused("class-gone")
        return await _PRESSES[act](pressed, found, int(rest[0]) if rest else 0)


async def _open(pressed: Press, key: str, minute: int | None) -> Reply:
    """Open a class with the lesson that was chosen, or plan it for a minute since 1970."""
    if not await pressed.leads():
        raise Refused("class-admins")
    if pressed.speaker != pressed.person:
        raise Refused("class-nobody")
    teaching = pressed.services.classes.teaching
    text = await teaching.classes.lesson_of(pressed.person) if key == _MINE else ready_lesson(key)
    lesson = None if text is None else lesson_in(text)
    if text is None or lesson is None:
        raise Refused("class-lesson-gone")
    new = NewClass(
        chat=pressed.chat,
        topic=pressed.topic,
        language=pressed.catalog.language,
        teacher=pressed.person,
        teacher_name=pressed.name,
        lesson=text,
        update_id=pressed.update_id,
        begins_at=None if minute is None else datetime.fromtimestamp(60 * minute, UTC),
    )
    if new.begins_at is not None:
        if (refusal := _no_hour(new.begins_at, pressed.services.now)) is not None:  # the button is old
            said = pressed.catalog.html(
                refusal, typed="", command=pressed.catalog.command(CLASS), days=FARTHEST.days
            )
            raise Refused(refusal, said=said.striptags())
        planned = await teaching.classes.plan(new)
        zone = await zone_of(pressed.services.chats, pressed.catalog, pressed.chat, pressed.person)
        return class_planned(pressed.catalog, planned.number, lesson.title, new.begins_at, zone)
    begun, is_new = await teaching.classes.start(new)
    if not is_new:
        raise Refused("class-runs-already")
    return class_board(pressed.catalog, await teaching.view(begun, lesson, reached=True))


async def _off(pressed: Press, found: Class, _: int) -> Reply:
    """Call a planned class off."""
    _here(pressed, found)
    if not (found.teacher == pressed.person or await pressed.leads()):
        raise Refused("class-admins")
    if found.runs:
        raise Refused("class-closes-already" if found.state == CLOSING else "class-begun-already")
    if not found.is_planned or not await teaching_of(pressed).classes.close(found.number):
        raise Refused("class-over-already")
    return Reply(pressed.catalog.html("class-called-off"))


async def _join(pressed: Press, found: Class, _: int) -> Reply:
    _here(pressed, found)
    if not found.runs:
        raise Refused("class-over-already")
    if pressed.speaker != pressed.person:
        raise Refused("class-nobody")
    join = teaching_of(pressed).classes.join
    new = await join(found.number, pressed.person, pressed.name, pressed.mark)
    said = pressed.catalog.text("class-joined-now" if new else "class-joined-already")
    return Reply(Markup(), classroom=found.number, toast=said)


async def _leave(pressed: Press, found: Class, _: int) -> Reply:
    _here(pressed, found)
    gone = await teaching_of(pressed).classes.leave(found.number, pressed.person)
    said = pressed.catalog.text("class-left" if gone else "class-left-already")
    return Reply(Markup(), classroom=found.number, toast=said)


async def _share_test(pressed: Press, found: Class, _: int) -> Reply:
    """Let who teaches see somebody's test, or no more; also after the class, whose tables come again."""
    _here(pressed, found)
    shares = await teaching_of(pressed).classes.share_test(found.number, pressed.person)
    if shares is None:
        raise _took_no_part(pressed, found)
    said = pressed.catalog.text("class-test-on" if shares else "class-test-off")
    return Reply(Markup(), classroom=found.number, toast=said)


async def _mine(pressed: Press, found: Class, _: int) -> Reply:
    """Show somebody their own result, in a box that nobody else sees."""
    _here(pressed, found)
    teaching = teaching_of(pressed)
    lesson = teaching.lesson(found) or Lesson("", found.language, ())
    results = await results_of(teaching, found, lesson, await teaching.classes.steps(found.number))
    if all(one.person != pressed.person for one in results.people):
        raise _took_no_part(pressed, found)
    raise Refused("class-mine-nothing", said=own_result(pressed.catalog, results, pressed.person))


def _is_old(pressed: Press, found: Class) -> bool:
    """Say whether a class was so long ago that the names are deleted of who was in it."""
    return found.started_at < teaching_of(pressed).classes.clock.now() - KEPT


def _took_no_part(pressed: Press, found: Class) -> Refused:
    """Say that somebody is not in a class, or that the names of all who were are deleted."""
    if _is_old(pressed, found):
        said = pressed.catalog.text("class-forgotten", days=KEPT.days)
        return Refused("class-forgotten", said=said)
    return Refused("class-mine-none")


async def _file(pressed: Press, found: Class, which: int) -> Reply:
    """Give a table of a class again, to its teacher alone."""
    teaching = teaching_of(pressed)
    lesson = teaching.lesson(found)
    if pressed.private and lesson is None and _is_old(pressed, found):
        raise _took_no_part(pressed, found)
    if found.teacher != pressed.person or not pressed.private or lesson is None:
        raise Refused("class-not-yours")
    results = await results_of(teaching, found, lesson, await teaching.classes.steps(found.number))
    files = result_files(pressed.catalog, results, pressed.services.now)
    below = class_file(pressed.catalog, files[which % len(files)])
    return Reply(Markup(), classroom=found.number, below=below)


def _here(pressed: Press, found: Class) -> None:
    if found.chat != pressed.chat:
        raise Refused("class-gone")


async def _may_close(running: Class, request: Request) -> bool:
    return running.teacher == request.speaker or await request.leads()


def _asks_to(request: Request, asked: str, deed: str) -> bool:
    """Say whether a text asks for a deed of a class: "stop" or "rules"."""
    forms = (form for catalog in request.services.catalogs for form in catalog.forms(f"read-class-{deed}"))
    return fold(asked) in {deed, *map(fold, forms)}


_PRESSES: dict[str, Callable[[Press, Class, int], Awaitable[Reply]]] = {
    **PANEL_PRESSES,
    "join": _join,
    "off": _off,
    "leave": _leave,
    "mine": _mine,
    "test": _share_test,
    "file": _file,
}

COMMANDS: tuple[Command, ...] = (Act(key=CLASS, topic=Topic.PLAY, act=classes),)
BUTTONS = (ButtonKind(CLASS, press_class),)
"""The buttons of classes."""
