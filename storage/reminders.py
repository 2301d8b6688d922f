"""Who wants to be reminded of `/revisar`, at which hour, and when that is next."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select, update

from storage.database import Database
from storage.tables import reminders

_AT_ONCE = 50


@dataclass(frozen=True, slots=True)
class Reminder:
    """That a person wants to be reminded at an hour of their day; `due_at` is when that is next."""

    person: int
    language: str
    hour: int
    due_at: datetime


class Reminders:
    """The reminders of all people, at most one each; all methods raise StorageError."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.clock = database.clock

    async def keep(self, wanted: Reminder) -> None:
        """Write down that somebody wants to be reminded, instead of what they wanted before."""
        values = {
            "language": wanted.language, "hour": wanted.hour, "due_at": wanted.due_at,
            "asked_at": self.clock.now(),
        }  # fmt: skip
        new = self._database.upsert(reminders).values(person=wanted.person, **values)
        async with self._database.transaction() as session:
            await session.execute(new.on_conflict_do_update(index_elements=["person"], set_=values))

    async def stop(self, person: int) -> bool:
        """Remind somebody no more; False for who was not."""
        gone = delete(reminders).where(reminders.c.person == person).returning(reminders.c.person)
        async with self._database.transaction() as session:
            return (await session.execute(gone)).one_or_none() is not None

    async def of(self, person: int) -> Reminder | None:
        """Return what somebody wants, None for who wants nothing."""
        mine = select(reminders).where(reminders.c.person == person)
        async with self._database.reading() as session:
            found = (await session.execute(mine)).one_or_none()
        return None if found is None else Reminder(found.person, found.language, found.hour, found.due_at)

    async def due(self) -> tuple[Reminder, ...]:
        """Return some of those that are due, the longest first."""
        now = select(reminders).where(reminders.c.due_at <= self.clock.now())
        async with self._database.reading() as session:
            found = await session.execute(now.order_by(reminders.c.due_at).limit(_AT_ONCE))
            return tuple(Reminder(row.person, row.language, row.hour, row.due_at) for row in found)

    async def put_off(self, one: Reminder, until: datetime) -> bool:
        """Say when somebody is reminded next; False where another program did, or they want it no more."""
        same = (reminders.c.person == one.person) & (reminders.c.due_at == one.due_at)
        later = update(reminders).where(same).values(due_at=until).returning(reminders.c.person)
        async with self._database.transaction() as session:
            return (await session.execute(later)).one_or_none() is not None
