"""Short texts under short keys: what a button's press means, which file Telegram keeps of a picture."""

from datetime import UTC, datetime

from sqlalchemy import select

from storage.database import Database
from storage.room import Room
from storage.tables import texts

NOBODY = 0
LOCK = 2  # the number of the lock that lets one at a time delete texts


class Texts:
    """About `capacity` texts, shared by all who use the database; the longest unkept goes first.

    A text that a person typed is kept as theirs, so that it goes when they are forgotten; what two of them
    typed is there twice. All methods raise StorageError.
    """

    def __init__(self, database: Database, capacity: int) -> None:
        self._database = database
        self._room = Room(database, texts.c.key, texts.c.kept_at, capacity, LOCK)

    async def get(self, key: str) -> str | None:
        """Return the text under the key, None when there is none any more."""
        newest = select(texts.c.text).where(texts.c.key == key).order_by(texts.c.kept_at.desc()).limit(1)
        async with self._database.reading() as session:
            found = await session.scalar(newest)
        return None if found is None else str(found)

    async def put(self, key: str, text: str, *, person: int = NOBODY) -> None:
        """Keep a person's text under the key, in place of an earlier one, and let go of what is too much."""
        row = {"key": key, "person": person, "text": text, "kept_at": datetime.now(UTC)}
        insert = self._database.upsert(texts).values(**row)
        new = {name: insert.excluded[name] for name in ("text", "kept_at")}
        async with self._database.transaction() as session:
            await session.execute(insert.on_conflict_do_update(index_elements=["key", "person"], set_=new))
        await self._room.make()

    async def tidy(self) -> None:
        """Let go of texts that were put longer ago than `storage.room.AGE`."""
        await self._room.tidy()

    async def size(self) -> int:
        """Return how many texts are kept."""
        return await self._room.taken()
