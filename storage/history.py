"""What people asked, so that they can find it again."""

from collections.abc import Mapping
from datetime import timedelta
from functools import cached_property
from typing import Any

from cachetools import LRUCache
from sqlalchemy import Select, delete, func, select

from storage.database import Database
from storage.records import HistoryEntry, HistoryPage
from storage.tables import history

KEEP = 1000
_UNCOUNTED = 20  # questions of a person that are added before theirs are counted again
_ROOM = 200  # where there is less left, each one is counted: other programs add, too
BATCH = 500  # rows that one transaction deletes: some milliseconds, for which others wait


class History:
    """The newest `keep` questions of each person, none older than `days`, shown to nobody else.

    Without `days` age does not matter. All methods raise StorageError.
    """

    def __init__(self, database: Database, *, keep: int = KEEP, days: int | None = None) -> None:
        self._database = database
        self._left: LRUCache[int, int] = LRUCache(10_000)  # how many more questions certainly have room
        self.keep = keep
        self.days = days

    async def add(
        self, person: int, chat: int, command: str, text: str, *, update_id: int | None = None
    ) -> None:
        """Store a question, and delete the oldest beyond `keep`; all is committed when this returns.

        A crash of PostgreSQL that undoes it also undoes what is committed after it: that its update is done.
        So the question is answered, and stored, again.

        If the history of this person already has the `update_id`, nothing is added.
        """
        asked = {
            "command": command,
            "text": text,
            "asked_at": self._database.clock.now(),
            "update_id": update_id,
        }
        row = {"person": person, "chat": chat, **asked}
        left = self._left.pop(person, 0)
        if left:
            await self._database.write(self._adding, row, lasting=False)
        else:
            left = await self._add_and_count(row)
        self._left[person] = left - 1

    async def _add_and_count(self, row: Mapping[str, Any]) -> int:
        """Store a question and delete what is too much; say from which question on to count again."""
        person: int = row["person"]
        async with self._database.transaction(lasting=False) as session:
            await self._database.unread(session).execute(self._adding, row)
            await self._database.unread(session).execute(
                delete(history).where(history.c.id.in_(self._beyond(person).scalar_subquery()))
            )
            mine = select(func.count()).where(history.c.person == person)
            room = self.keep - (await session.scalar(mine) or 0)
        return _UNCOUNTED if room >= _ROOM else 1

    @cached_property
    def _adding(self) -> Any:  # noqa: ANN401 - the inserts of the two dialects have no common type
        return self._database.upsert(history).on_conflict_do_nothing()

    async def commands_of(self, person: int) -> frozenset[str]:
        """Return which commands a person asked, as far as the history goes back."""
        asked = select(history.c.command).where(history.c.person == person).distinct()
        return frozenset(row.command for row in await self._database.read(asked))

    async def page(
        self, person: int, *, chat: int | None = None, number: int = 1, size: int = 10
    ) -> HistoryPage:
        """Return a page of `size` entries, newest first; with `chat`, only entries of that chat.

        Pages count from 1; another number gives the nearest page, and an empty history has one empty page.
        """
        mine = select(history).where(history.c.person == person)
        if chat is not None:
            mine = mine.where(history.c.chat == chat)
        async with self._database.reading() as session:
            total = await session.scalar(select(func.count()).select_from(mine.subquery())) or 0
            pages = max(1, -(-total // size))
            number = min(max(1, number), pages)
            rows = mine.order_by(history.c.id.desc()).limit(size).offset((number - 1) * size)
            entries = tuple(_entry(row) for row in await session.execute(rows))
        return HistoryPage(entries, number, pages, total)

    async def tidy(self) -> bool:
        """Delete some of the questions that are too old, oldest first; true if there may be more."""
        if self.days is None:
            return False
        oldest = select(history.c.id).order_by(history.c.id).limit(BATCH)  # ids rise with time
        old = delete(history).where(
            history.c.id.in_(oldest.scalar_subquery()),
            history.c.asked_at < self._database.clock.now() - timedelta(days=self.days),
        )
        async with self._database.transaction() as session:
            deleted = await session.execute(old)
        return deleted.rowcount == BATCH

    def _beyond(self, person: int) -> Select[Any]:
        """Select the ids beyond the newest `keep`; rows that another transaction is deleting are skipped."""
        mine = select(history.c.id).where(history.c.person == person)
        newest_beyond = mine.order_by(history.c.id.desc()).limit(1).offset(self.keep).scalar_subquery()
        return mine.where(history.c.id <= newest_beyond).with_for_update(skip_locked=True)


def _entry(row: Any) -> HistoryEntry:  # noqa: ANN401 - a row of this table
    return HistoryEntry(row.id, row.command, row.text, row.asked_at, row.chat)
