"""Short texts under short keys: what a button's press means, which file Telegram keeps of a picture."""

from datetime import UTC, datetime

from sqlalchemy import delete, func, select

from storage.database import Database
from storage.tables import texts

LOCK = 2  # the number of the lock that lets one at a time delete texts


class Texts:
    """At most `capacity` texts, shared by all who use the database; the longest unkept goes first.

    They hold nothing of who typed or pressed. All methods raise StorageError.
    """

    def __init__(self, database: Database, capacity: int) -> None:
        if capacity < 1:
            raise ValueError("there must be room for one text")
        self._database = database
        self._capacity = capacity

    async def get(self, key: str) -> str | None:
        """Return the text under the key, None when there is none any more."""
        async with self._database.reading() as session:
            found = await session.scalar(select(texts.c.text).where(texts.c.key == key))
        return None if found is None else str(found)

    async def put(self, key: str, text: str) -> None:
        """Keep the text under the key, in place of an earlier one, and let go of what is too much."""
        insert = self._database.upsert(texts).values(key=key, text=text, kept_at=datetime.now(UTC))
        new = {name: insert.excluded[name] for name in ("text", "kept_at")}
        async with self._database.transaction() as session:
            await session.execute(insert.on_conflict_do_update(index_elements=["key"], set_=new))
        if await self.size() > self._capacity:
            await self._evict()

    async def size(self) -> int:
        """Return how many texts are kept."""
        async with self._database.reading() as session:
            return await session.scalar(select(func.count()).select_from(texts)) or 0

    async def _evict(self) -> None:
        """Delete a tenth more than is needed, so that the next puts find room."""
        async with self._database.transaction() as session:
            await self._database.alone(session, LOCK)
            count = await session.scalar(select(func.count()).select_from(texts)) or 0
            if count <= self._capacity:
                return
            oldest = (
                select(texts.c.key)
                .order_by(texts.c.kept_at, texts.c.key)
                .limit(count - self._capacity + self._capacity // 10)
            )
            await session.execute(delete(texts).where(texts.c.key.in_(oldest.scalar_subquery())))
