"""The panel of `/turma`, from which a class is run: next step, answer, time, lock, end."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

from markupsafe import Markup

from handlers.context.class_locks import begun_kind
from handlers.context.command import Request
from handlers.context.presses import Press, Refused
from handlers.reading.lessons import Lesson
from handlers.service.classes_in_play import Teaching
from rendering.classes import class_panel
from rendering.reply import Reply
from storage.class_records import CLOSING, Class


async def _next(pressed: Press, found: Class, seen: int) -> Reply:
    return await _to(pressed, found, seen, found.place + 1)


async def _repeat(pressed: Press, found: Class, seen: int) -> Reply:
    return await _to(pressed, found, seen, found.place)


async def _earlier(pressed: Press, found: Class, seen: int) -> Reply:
    return await _to(pressed, found, seen, found.place - 1)


async def _to(pressed: Press, found: Class, seen: int, place: int) -> Reply:
    """Open a step; a panel that shows another one than is open does nothing."""
    lesson = await _seen(pressed, found, seen)
    if not 0 < place <= len(lesson.steps):
        raise Refused("class-last-step")
    kind = begun_kind(pressed.commands, lesson.steps[place - 1])
    if not await teaching_of(pressed).classes.open_step(found.number, place, kind, seen=seen):
        raise Refused("class-moved")
    return Reply(Markup(), classroom=found.number)


async def _reveal(pressed: Press, found: Class, seen: int) -> Reply:
    """End the time of what is asked, which tells its answer."""
    await _seen(pressed, found, seen)
    await teaching_of(pressed).classes.ring(found.number, teaching_of(pressed).classes.clock.now())
    return Reply(Markup(), classroom=found.number)


async def _timer(pressed: Press, found: Class, seen: int) -> Reply:
    """Set the time of a step to its minutes; pressed again, give a minute more."""
    lesson = await _seen(pressed, found, seen)
    if not 0 < found.place <= len(lesson.steps):
        raise Refused("class-moved")
    more = timedelta(minutes=1 if found.rings_at is not None else lesson.steps[found.place - 1].minutes)
    at = (found.rings_at or teaching_of(pressed).classes.clock.now()) + more
    await teaching_of(pressed).classes.ring(found.number, at)
    return Reply(Markup(), classroom=found.number)


async def _lock(pressed: Press, found: Class, _: int) -> Reply:
    _taught(pressed, found)
    await teaching_of(pressed).classes.lock(found.number, locked=True)
    return Reply(Markup(), classroom=found.number, toast=pressed.catalog.text("class-locked-now"))


async def _unlock(pressed: Press, found: Class, _: int) -> Reply:
    _taught(pressed, found)
    await teaching_of(pressed).classes.lock(found.number, locked=False)
    return Reply(Markup(), classroom=found.number, toast=pressed.catalog.text("class-unlocked-now"))


async def _close(pressed: Press, found: Class, _: int) -> Reply:
    """Ask whether a class is really over: its results are told then."""
    lesson = _taught(pressed, found)
    pressed.services.classes.asks_teacher(found.number)
    teaching = teaching_of(pressed)
    view = await teaching.view(found, lesson, reached=True)
    return class_panel(teaching.catalog(found), view, sure=True)


async def _surely(pressed: Press, found: Class, _: int) -> Reply:
    _taught(pressed, found)
    await teaching_of(pressed).classes.close(found.number)
    return Reply(Markup(), classroom=found.number)


async def _back(pressed: Press, found: Class, _: int) -> Reply:
    lesson = _taught(pressed, found)
    teaching = teaching_of(pressed)
    pressed.services.classes.asked_teacher(found.number)
    return class_panel(teaching.catalog(found), await teaching.view(found, lesson, reached=True))


def _taught(pressed: Press, found: Class) -> Lesson:
    """Give the lesson of a class that its teacher runs from its panel; refuse everybody else."""
    lesson = teaching_of(pressed).lesson(found)
    if found.teacher != pressed.person or not pressed.private or lesson is None:
        raise Refused("class-not-yours")
    if not found.runs:
        raise Refused("class-over-already")
    if found.state == CLOSING:
        raise Refused("class-closes-already")
    return lesson


async def _seen(pressed: Press, found: Class, seen: int) -> Lesson:
    """Give the lesson of a class whose panel shows the newest step, by its number; refuse another one."""
    lesson = _taught(pressed, found)
    if seen != await teaching_of(pressed).classes.newest_step(found.number):
        raise Refused("class-moved")
    return lesson


def teaching_of(asked: Press | Request) -> Teaching:
    """Give what classes are kept with."""
    return asked.services.classes.teaching


PANEL_PRESSES: dict[str, Callable[[Press, Class, int], Awaitable[Reply]]] = {
    "next": _next,
    "reveal": _reveal,
    "repeat": _repeat,
    "earlier": _earlier,
    "timer": _timer,
    "lock": _lock,
    "unlock": _unlock,
    "close": _close,
    "sure": _surely,
    "back": _back,
}
"""What each button of a panel does; the number is that of the newest step when the panel was shown."""
