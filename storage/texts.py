"""Short texts under short keys: the question of a button, the file that Telegram keeps of a picture."""

from datetime import UTC, datetime

from sqlalchemy import select

from storage.database import Database
from storage.room import Room
from storage.tables import texts

_NOBODY = 0  # in the table, whose key needs a number; no person has it
TEXTS_LOCK = 2  # the number of the lock under which texts are deleted, by one process at a time


class Texts:
    """About `capacity` texts, shared by all programs of the database; the oldest text is deleted first.

    A text that a person typed is stored with their number, so that it is deleted with them; a text that two
    people typed is stored twice. All methods raise StorageError.
    """

    def __init__(self, database: Database, capacity: int) -> None:
        self._database = database
        self._room = Room(database, texts.c.key, texts.c.kept_at, capacity, TEXTS_LOCK)

    async def get(self, key: str) -> str | None:
        """Return the text under the key, None if there is none."""
        newest = select(texts.c.text).where(texts.c.key == key).order_by(texts.c.kept_at.desc()).limit(1)
        async with self._database.reading() as session:
            found = await session.scalar(newest)
        return None if found is None else str(found)

    async def put(self, key: str, text: str, *, person: int | None = None) -> None:
        """Store a text under the key, instead of an earlier one; delete what is beyond capacity.

        `person` is the number of who typed it, None if nothing is kept of them.
        """
        owner = _NOBODY if person is None else person
        row = {"key": key, "person": owner, "text": text, "kept_at": datetime.now(UTC)}
        insert = self._database.upsert(texts).values(**row)
        new = {name: insert.excluded[name] for name in ("text", "kept_at")}
        async with self._database.transaction() as session:
            await session.execute(insert.on_conflict_do_update(index_elements=["key", "person"], set_=new))
        await self._room.make()

    async def tidy(self) -> None:
        """Delete texts that are older than `storage.room.AGE`."""
        await self._room.tidy()

    async def size(self) -> int:
        """Return how many texts are kept."""
        return await self._room.taken()
