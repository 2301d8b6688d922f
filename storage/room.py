"""Tables with a largest number of rows: the row unused for longest is deleted first."""

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from sqlalchemy import Column, delete, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.database import Database

AGE = timedelta(days=90)
"""How long an unused row stays."""


@dataclass(slots=True)
class Room:
    """About `capacity` rows of a table; they are counted after each hundredth of it, not after each row.

    `key` is the column of the key, `moment` that of the last use. `lock` is the number of the lock under
    which rows are deleted, by one process at a time. All methods raise StorageError.
    """

    database: Database
    key: "Column[Any]"
    moment: "Column[Any]"
    capacity: int
    lock: int
    _uncounted: int = field(init=False)

    def __post_init__(self) -> None:
        if self.capacity < 1:
            raise ValueError("there must be room for one row")
        self._uncounted = self.capacity  # so the first row is counted too, even if it is the only one

    async def taken(self) -> int:
        """Return how many rows there are."""
        async with self.database.reading() as session:
            return await self._count(session)

    async def tidy(self) -> None:
        """Delete the rows that nobody has used for a long time."""
        old = delete(self.key.table).where(self.moment < self.database.clock.now() - AGE)
        async with self.database.transaction() as session:
            await self.database.alone(session, self.lock)
            await session.execute(old)

    async def make(self) -> None:
        """Delete the rows beyond the capacity, and a tenth more, so that the next rows have room.

        It must be called after the commit of each row: when several processes add rows at once, the last one
        sees the rows of all. A process that waited for another one counts again, and mostly deletes nothing.
        """
        if self._is_due() and await self.taken() > self.capacity:
            async with self.database.transaction() as session:
                await self._shrink(session)

    def _is_due(self) -> bool:
        self._uncounted += 1
        due = self._uncounted >= max(1, self.capacity // 100)
        if due:
            self._uncounted = 0
        return due

    async def _count(self, session: AsyncConnection) -> int:
        return await session.scalar(select(func.count()).select_from(self.key.table)) or 0

    async def _shrink(self, session: AsyncConnection) -> None:
        await self.database.alone(session, self.lock)
        count = await self._count(session)
        if count > self.capacity:
            too_many = count - self.capacity + self.capacity // 10
            oldest = select(self.key).order_by(self.moment, self.key).limit(too_many)
            await session.execute(delete(self.key.table).where(self.key.in_(oldest.scalar_subquery())))
