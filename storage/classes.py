"""Classes: where each stands, who takes part, which steps it had. All of it is here."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, delete, exists, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.class_records import (
    CLOSING,
    DONE,
    DUE,
    FAILED,
    OVER,
    PLANNED,
    RUNNING,
    SAID,
    WAITS,
    Class,
    ClassMember,
    ClassStep,
    NewClass,
)
from storage.database import Database
from storage.keeping import KEPT
from storage.one_per_topic import ENDED, begin_or_find, ended_since, follow_group, running_in
from storage.tables import class_lessons, class_members, class_steps, classes

_MISSED = timedelta(days=1)
"""A planned class whose hour was so long ago begins no more."""


class Classes:
    """The classes of all groups; all methods raise StorageError. A topic has at most one that runs."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.clock = database.clock

    async def start(self, new: NewClass) -> tuple[Class, bool]:
        """Begin a class, or return the one that runs there already; say whether this one began.

        Where Telegram sends an update twice, the class that it began the first time counts as begun.
        """
        row = {**_values(new, self.clock.now()), "open": 1, "state": RUNNING}
        found, is_new = await begin_or_find(self._database, classes, row)
        return _class(found), is_new

    async def plan(self, new: NewClass) -> Class:
        """Write down a class that begins later; an update that comes again plans nothing twice."""
        row = self._database.upsert(classes).values(
            **_values(new, self.clock.now()), open=None, state=PLANNED
        )
        this = (classes.c.chat == new.chat) & (classes.c.update_id == new.update_id)
        async with self._database.transaction() as session:
            begun = await session.scalar(row.on_conflict_do_nothing().returning(classes.c.id))
            which = this if begun is None else classes.c.id == begun
            return _class((await session.execute(select(classes).where(which))).one())

    async def begin_planned(self, number: int) -> bool:
        """Let a planned class begin; False where another runs in its topic."""
        others = classes.alias()
        held = exists().where(
            others.c.chat == classes.c.chat, others.c.topic == classes.c.topic, others.c.open == 1
        )
        this = (classes.c.id == number) & (classes.c.state == PLANNED) & ~held
        return await self._change(
            this, open=1, state=RUNNING, board=None, started_at=self.clock.now(), moved_at=self.clock.now()
        )

    async def running(self, chat: int, topic: int) -> Class | None:
        """Return the class that runs in a topic."""
        return await self._one(running_in(classes, chat, topic))

    async def class_of(self, number: int) -> Class | None:
        """Return a class by its number."""
        return await self._one(classes.c.id == number)

    async def all_unfinished(self) -> tuple[int, ...]:
        """Return the numbers of all classes that run or are planned: after a restart they go on."""
        return tuple(one.number for one in await self.all_open())

    async def all_open(self) -> tuple[Class, ...]:
        """Return all classes that run or are planned."""
        return await self._several(or_(classes.c.open == 1, classes.c.state == PLANNED))

    async def planned(self, chat: int) -> tuple[Class, ...]:
        """Return what is planned in a chat."""
        return await self._several((classes.c.chat == chat) & (classes.c.state == PLANNED))

    async def taught_by(self, person: int) -> tuple[Class, ...]:
        """Return the classes that somebody teaches now, the newest last."""
        return await self._several((classes.c.teacher == person) & (classes.c.open == 1))

    async def last_taught(self, person: int) -> Class | None:
        """Return the last class that somebody taught to its end."""
        found = await self._several((classes.c.teacher == person) & (classes.c.state == OVER))
        return found[-1] if found else None

    async def join(self, number: int, person: int, name: str, mark: str = "") -> bool:
        """Let somebody take part; False for who does already."""
        new = self._database.upsert(class_members).values(
            of_class=number, person=person, name=name, mark=mark or None, joined_at=self.clock.now()
        )
        added = new.on_conflict_do_nothing().returning(class_members.c.person)
        async with self._database.transaction() as session:
            return (await session.execute(added)).one_or_none() is not None

    async def leave(self, number: int, person: int) -> bool:
        """Delete that somebody takes part; False for who doesn't."""
        mine = (class_members.c.of_class == number) & (class_members.c.person == person)
        gone = delete(class_members).where(mine).returning(class_members.c.person)
        async with self._database.transaction() as session:
            return (await session.execute(gone)).one_or_none() is not None

    async def empty(self, number: int) -> None:
        """Delete who takes part in a class, where nobody will be shown its results."""
        async with self._database.transaction() as session:
            await session.execute(delete(class_members).where(class_members.c.of_class == number))

    async def members(self, number: int) -> tuple[ClassMember, ...]:
        """Return who takes part, the first who joined first."""
        mine = select(class_members).where(class_members.c.of_class == number)
        order = (class_members.c.joined_at, class_members.c.person)
        async with self._database.reading() as session:
            found = await session.execute(mine.order_by(*order))
            return tuple(
                ClassMember(
                    row.person, row.name, row.joined_at, row.mark or "", shares_test=bool(row.shares_test)
                )
                for row in found
            )

    async def share_test(self, number: int, person: int) -> bool | None:
        """Let who teaches see somebody's test, or no more; None for who takes no part."""
        mine = (class_members.c.of_class == number) & (class_members.c.person == person)
        turned = 1 - func.coalesce(class_members.c.shares_test, 0)
        change = update(class_members).where(mine).values(shares_test=turned)
        async with self._database.transaction() as session:
            now = await session.scalar(change.returning(class_members.c.shares_test))
        return None if now is None else bool(now)

    async def open_step(self, number: int, place: int, kind: str, *, seen: int) -> bool:
        """Open a step of the lesson, again or for the first time; the time that was set for another is over.

        `seen` is the number of the newest step where this was asked, 0 of none: False where another one is by
        now, also the same one again.
        """
        this = (classes.c.id == number) & (classes.c.state == RUNNING)
        moved = update(classes).where(this).values(place=place, rings_at=None, moved_at=self.clock.now())
        new = {"of_class": number, "place": place, "kind": kind, "state": DUE, "begun_at": self.clock.now()}
        async with self._database.transaction() as session:
            held = await session.scalar(select(classes.c.id).where(this).with_for_update())
            if held is None or await session.scalar(_newest_step(number)) != seen:
                return False
            await session.execute(moved)
            await session.execute(class_steps.insert().values(**new))
        return True

    async def newest_step(self, number: int) -> int:
        """Return the number of the newest step of a class, 0 of one without."""
        async with self._database.reading() as session:
            found: int = await session.scalar(_newest_step(number)) or 0
        return found

    async def steps(self, number: int) -> tuple[ClassStep, ...]:
        """Return the steps that a class had, in order."""
        mine = select(class_steps).where(class_steps.c.of_class == number).order_by(class_steps.c.id)
        rows = await self._database.read(mine)
        ends = [*(row.begun_at for row in rows[1:]), None]
        return tuple(
            ClassStep(row.id, row.place, row.kind, row.state, row.activity, row.begun_at, until)
            for row, until in zip(rows, ends, strict=False)  # a class without steps has no end of one
        )

    async def said(self, step: int) -> None:
        """Write down that the text of a step was sent."""
        await self._step(step, state=SAID)

    async def waits(self, step: int) -> None:
        """Write down that the text of a step was sent, and that its command waits to be shown."""
        await self._step(step, state=WAITS)

    async def show(self, number: int, step: int) -> None:
        """Let the command of a step be done that waited; the time that was set for it is over."""
        waiting = (class_steps.c.id == step) & (class_steps.c.state == WAITS)
        async with self._database.transaction() as session:
            await session.execute(update(class_steps).where(waiting).values(state=SAID))
            await session.execute(update(classes).where(classes.c.id == number).values(rings_at=None))

    async def done(self, step: int, activity: int | None) -> None:
        """Write down that all of a step was sent, and which quiz, prediction, debate or game it began."""
        await self._step(step, state=DONE, activity=activity)

    async def failed(self, step: int, state: str = FAILED) -> None:
        """Write down that a step could not be sent, or was held up by what somebody else had begun."""
        await self._step(step, state=state)

    async def ring(self, number: int, at: datetime | None) -> None:
        """Set when the time of the open step is over; None takes it away."""
        await self._change((classes.c.id == number) & (classes.c.state == RUNNING), rings_at=at)

    async def lock(self, number: int, *, locked: bool) -> None:
        """Say whether students may begin things of their own meanwhile."""
        await self._change((classes.c.id == number) & (classes.c.open == 1), locked=int(locked))

    async def close(self, number: int) -> bool:
        """Say that a class is to be told its results, or that a planned one is off; False for one over."""
        running = (classes.c.id == number) & (classes.c.state == RUNNING)
        planned = (classes.c.id == number) & (classes.c.state == PLANNED)
        closed = await self._change(running, state=CLOSING, rings_at=None, moved_at=self.clock.now())
        return closed or await self._change(planned, state=ENDED, moved_at=self.clock.now())

    async def end(self, number: int, state: str = OVER) -> None:
        """End a class whose results were told or can't be told."""
        await self._change(classes.c.id == number, open=None, state=state, moved_at=self.clock.now())

    async def place_board(self, number: int, message: int | None) -> None:
        """Remember the message that shows a class in its group."""
        await self._change(classes.c.id == number, board=message)

    async def place_panel(self, number: int, message: int | None) -> None:
        """Remember the message that shows a class to its teacher."""
        await self._change(classes.c.id == number, panel=message)

    async def keep_lesson(self, person: int, text: str) -> None:
        """Keep the lesson that somebody sent, in the place of an earlier one."""
        values = {"text": text, "sent_at": self.clock.now()}
        new = self._database.upsert(class_lessons).values(person=person, **values)
        async with self._database.transaction() as session:
            await session.execute(new.on_conflict_do_update(index_elements=["person"], set_=values))

    async def lesson_of(self, person: int) -> str | None:
        """Return the lesson that somebody sent last."""
        mine = select(class_lessons.c.text).where(class_lessons.c.person == person)
        async with self._database.reading() as session:
            found: str | None = await session.scalar(mine)
        return found

    async def left(self, chat: int, person: int) -> None:
        """Delete that a person took part in the classes of a group which they left."""
        theirs = select(classes.c.id).where(classes.c.chat == chat).scalar_subquery()
        mine = (class_members.c.person == person) & class_members.c.of_class.in_(theirs)
        async with self._database.transaction() as session:
            await session.execute(delete(class_members).where(mine))

    async def tidy(self) -> None:
        """End classes that began, or were to begin, long ago; delete who taught what, and who took part."""
        long_ago = classes.c.started_at < self.clock.now() - KEPT
        planned = classes.c.state == PLANNED
        missed = planned & (classes.c.begins_at < self.clock.now() - _MISSED)
        old = select(classes.c.id).where(long_ago).scalar_subquery()
        nobody = {"teacher": None, "teacher_name": None, "lesson": None}
        async with self._database.transaction() as session:
            await session.execute(ended_since(classes, long_ago))
            await session.execute(update(classes).where(missed | (planned & long_ago)).values(state=ENDED))
            await session.execute(update(classes).where(long_ago).values(**nobody))
            await session.execute(delete(class_members).where(class_members.c.of_class.in_(old)))

    async def _change(self, which: ColumnElement[bool], **values: Any) -> bool:  # noqa: ANN401 - values of this table
        changed = update(classes).where(which).values(**values).returning(classes.c.id)
        async with self._database.transaction() as session:
            return (await session.execute(changed)).one_or_none() is not None

    async def _step(self, number: int, **values: Any) -> None:  # noqa: ANN401 - values of this table
        async with self._database.transaction() as session:
            await session.execute(update(class_steps).where(class_steps.c.id == number).values(**values))

    async def _one(self, which: ColumnElement[bool]) -> Class | None:
        found = await self._several(which)
        return found[0] if found else None

    async def _several(self, which: ColumnElement[bool]) -> tuple[Class, ...]:
        async with self._database.reading() as session:
            rows = await session.execute(select(classes).where(which).order_by(classes.c.id))
            return tuple(_class(row) for row in rows)


async def follow_classes(session: AsyncConnection, old: int, new: int) -> None:
    """Take a group's classes to its new id as a supergroup, where the board comes anew."""
    await follow_group(session, classes, old, new, board=None)


def _newest_step(number: int) -> Select[Any]:
    return select(func.coalesce(func.max(class_steps.c.id), 0)).where(class_steps.c.of_class == number)


def _values(new: NewClass, now: datetime) -> dict[str, Any]:
    return {
        "chat": new.chat, "topic": new.topic, "language": new.language, "teacher": new.teacher,
        "teacher_name": new.teacher_name, "lesson": new.lesson, "place": 0, "locked": 0,
        "begins_at": new.begins_at, "update_id": new.update_id, "started_at": now, "moved_at": now,
    }  # fmt: skip


def _class(row: Any) -> Class:  # noqa: ANN401 - a row of this table
    return Class(
        row.id, row.chat, row.topic, row.language, row.teacher, row.teacher_name, row.lesson, row.state,
        row.place, bool(row.locked), row.board, row.panel, row.begins_at, row.rings_at, row.update_id,
        row.started_at, row.moved_at,
    )  # fmt: skip
