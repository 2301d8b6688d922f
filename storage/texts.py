"""Short texts under short keys: the question of a button, the file that Telegram keeps of a picture."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from sqlalchemy import Insert, bindparam, select

from storage.database import Database, Writing
from storage.room import Room
from storage.tables import texts

_NOBODY = 0  # in the table, whose key needs a number; no person has it
TEXTS_LOCK = 2  # the number of the lock under which texts are deleted, by one process at a time

_NEWEST = (
    select(texts.c.text).where(texts.c.key == bindparam("wanted")).order_by(texts.c.kept_at.desc()).limit(1)
)


@dataclass(frozen=True, slots=True)
class _PutBeside:
    """A text that is put together with something else; `statement` gives None where it no longer is."""

    statement: Callable[[], Insert | None]
    room: Room

    async def committed(self) -> None:
        await self.room.make()


class Texts:
    """About `capacity` texts, shared by all programs of the database; the oldest text is deleted first.

    A text that a person typed is stored with their number, so that it is deleted with them; a text that two
    people typed is stored twice. All methods raise StorageError.
    """

    def __init__(self, database: Database, capacity: int) -> None:
        self._database = database
        self.clock = database.clock
        self._room = Room(database, texts.c.key, texts.c.kept_at, capacity, TEXTS_LOCK)

    async def get(self, key: str) -> str | None:
        """Return the text under the key, None if there is none."""
        found = await self._database.read(_NEWEST, {"wanted": key})
        return str(found[0].text) if found else None

    async def put(self, key: str, text: str, *, person: int | None = None) -> None:
        """Store a text under the key, instead of an earlier one; delete what is beyond capacity.

        `person` is the number of who typed it, None if nothing is kept of them.
        """
        await self._database.write(self._putting, self._row(key, text, person))
        await self._room.make()

    def putting(self, key: str, text: str, *, person: int | None, unless: Callable[[], bool]) -> Writing:
        """Give what does as `put` together with something else, unless something is so by then."""
        row = self._row(key, text, person)
        return _PutBeside(lambda: None if unless() else self._putting.values(row), self._room)

    @cached_property
    def _putting(self) -> Any:  # noqa: ANN401 - the inserts of the two dialects have no common type
        insert = self._database.upsert(texts)
        new = {name: insert.excluded[name] for name in ("text", "kept_at")}
        return insert.on_conflict_do_update(index_elements=["key", "person"], set_=new)

    async def tidy(self) -> None:
        """Delete texts that are older than `storage.room.AGE`."""
        await self._room.tidy()

    async def size(self) -> int:
        """Return how many texts are kept."""
        return await self._room.taken()

    def _row(self, key: str, text: str, person: int | None) -> dict[str, Any]:
        owner = _NOBODY if person is None else person
        return {"key": key, "person": owner, "text": text, "kept_at": self.clock.now()}
