"""What people answered in `/teste`, before and after, and which group may count them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, select

from storage.database import Database
from storage.tables import inventory_answers, inventory_groups

BEFORE, AFTER = 1, 2
"""The two sittings of a test."""


@dataclass(frozen=True, slots=True)
class Sittings:
    """What one person answered: the option of each item, in the test before and in the one after.

    `after_at` is when they began the second one, None where they did not.
    """

    before: Mapping[str, int]
    after: Mapping[str, int]
    after_at: datetime | None = None

    def of(self, sitting: int) -> Mapping[str, int]:
        """Return the answers of one sitting."""
        return self.before if sitting == BEFORE else self.after


class Inventories:
    """The tests of all people; all methods raise StorageError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def of(self, person: int) -> Sittings:
        """Return what a person answered."""
        mine = select(inventory_answers).where(inventory_answers.c.person == person)
        async with self._database.reading() as session:
            return _sittings((await session.execute(mine)).all())

    async def answer(self, person: int, sitting: int, item: str, option: int) -> None:
        """Write an answer down; the first to an item counts."""
        row = {"person": person, "sitting": sitting, "item": item, "option": option}
        new = self._database.upsert(inventory_answers).values(made_at=self._database.clock.now(), **row)
        async with self._database.transaction() as session:
            await session.execute(new.on_conflict_do_nothing())

    async def restart(self, person: int) -> None:
        """Delete both tests of a person."""
        async with self._database.transaction() as session:
            await session.execute(delete(inventory_answers).where(inventory_answers.c.person == person))

    async def join(self, chat: int, person: int) -> None:
        """Let a group count a person in its sum."""
        row = {"chat": chat, "person": person, "joined_at": self._database.clock.now()}
        async with self._database.transaction() as session:
            await session.execute(_joined(chat, person))
            await session.execute(inventory_groups.insert().values(row))

    async def left(self, chat: int, person: int) -> None:
        """Count a person no more in the sum of a group which they left."""
        async with self._database.transaction() as session:
            await session.execute(_joined(chat, person))

    async def joined(self, chat: int) -> tuple[Sittings, ...]:
        """Return what each person answered whom a group counts, in no order that names anybody."""
        here = select(inventory_groups.c.person).where(inventory_groups.c.chat == chat).distinct()
        answers = select(inventory_answers).where(inventory_answers.c.person.in_(here.scalar_subquery()))
        async with self._database.reading() as session:
            people = (await session.scalars(here)).all()
            rows = (await session.execute(answers)).all()
        theirs = _by_person(rows)
        return tuple(_sittings(theirs[person]) for person in people)

    async def of_people(self, people: Sequence[int]) -> Mapping[int, Sittings]:
        """Return what each of some people answered; who answered nothing is not there."""
        answers = select(inventory_answers).where(inventory_answers.c.person.in_(people))
        async with self._database.reading() as session:
            rows = (await session.execute(answers)).all()
        return {person: _sittings(own) for person, own in _by_person(rows).items()}


def _joined(chat: int, person: int) -> Any:  # noqa: ANN401 - a delete of this table
    return delete(inventory_groups).where(
        inventory_groups.c.chat == chat, inventory_groups.c.person == person
    )


def _by_person(rows: Iterable[Row[Any]]) -> defaultdict[int, list[Row[Any]]]:
    theirs: defaultdict[int, list[Row[Any]]] = defaultdict(list)
    for row in rows:
        theirs[row.person].append(row)
    return theirs


def _sittings(rows: Iterable[Row[Any]]) -> Sittings:
    found: dict[int, dict[str, int]] = {BEFORE: {}, AFTER: {}}
    began: datetime | None = None
    for row in rows:
        found.setdefault(row.sitting, {})[row.item] = row.option
        if row.sitting == AFTER:
            began = row.made_at if began is None else min(began, row.made_at)
    return Sittings(found[BEFORE], found[AFTER], began)
