"""Tables that hold so many rows and no more: what was put longest ago goes first."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Column, delete, func, select

from storage.database import Database

AGE = timedelta(days=90)
"""How long a row stays that nobody uses."""


@dataclass(slots=True)
class Room:
    """About `capacity` rows of a table: they are counted when a hundredth of that was put, not each time.

    `key` names each of them, `moment` says when it was last used, and `lock` is the number of the lock that
    lets one at a time delete. All methods raise StorageError.
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
        self._uncounted = self.capacity  # a program that puts but one row counts too

    async def taken(self) -> int:
        """Return how many rows there are."""
        async with self.database.reading() as session:
            return await session.scalar(select(func.count()).select_from(self.key.table)) or 0

    async def tidy(self) -> None:
        """Let go of what nobody used for so long that nobody will."""
        old = delete(self.key.table).where(self.moment < datetime.now(UTC) - AGE)
        async with self.database.transaction() as session:
            await self.database.alone(session, self.lock)
            await session.execute(old)

    async def make(self) -> None:
        """Let go of what is too much, and of a tenth more, so that the next rows find room.

        To be called after each row's commit: the last of several who put at once then sees the rows of all.
        Whoever waited for another to do the same counts again, and mostly finds nothing left to do.
        """
        self._uncounted += 1
        if self._uncounted < max(1, self.capacity // 100):
            return
        self._uncounted = 0
        if await self.taken() <= self.capacity:
            return
        async with self.database.transaction() as session:
            await self.database.alone(session, self.lock)
            count = await session.scalar(select(func.count()).select_from(self.key.table)) or 0
            if count <= self.capacity:
                return
            too_many = count - self.capacity + self.capacity // 10
            oldest = select(self.key).order_by(self.moment, self.key).limit(too_many)
            await session.execute(delete(self.key.table).where(self.key.in_(oldest.scalar_subquery())))
