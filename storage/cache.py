"""Stored results: an answer is computed once and then read; the one unused for longest is deleted first."""

import hashlib
import json
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime, timedelta

from sqlalchemy import delete, select, update

from storage.database import Database
from storage.errors import StorageError
from storage.room import Room
from storage.tables import results

FRESH = timedelta(minutes=5)
CACHE_LOCK = 1  # the number of the lock under which results are deleted, by one process at a time


def cache_key(source: str, operation: str, arguments: Sequence[str]) -> str:
    """Return the key of a question: a hash of its source, its operation and its arguments, in 64 hex digits.

    The three are first written as JSON, so that ("a", "bc") and ("ab", "c") have different keys.
    """
    question = json.dumps([source, operation, list(arguments)], separators=(",", ":"))
    return hashlib.sha256(question.encode("ascii")).hexdigest()


class ResultCache:
    """About `capacity` results as JSON text, shared by all who use the database.

    All methods raise StorageError. If a result was marked as used less than `fresh` ago, it is not marked
    again: that would cost a write for each read and hardly change which result is deleted first. `hits`
    counts the marks.
    """

    def __init__(self, database: Database, capacity: int, *, fresh: timedelta = FRESH) -> None:
        self._database = database
        self._room = Room(database, results.c.key, results.c.used_at, capacity, CACHE_LOCK)
        self._fresh = fresh

    async def get(self, key: str) -> str | None:
        """Return the value under the key, None when it is not remembered."""
        question = select(results.c.value, results.c.used_at).where(results.c.key == key)
        rows = await self._database.read(question)
        if not rows:
            return None
        found = rows[0]
        now = self._database.clock.now()
        if now - found.used_at >= self._fresh:
            with suppress(StorageError):  # the result was read; its mark is not important
                await self._mark(key, now)
        return str(found.value)

    async def put(self, key: str, value: str, *, digest: str, operation: str) -> None:
        """Store the value under the key, instead of an earlier one; delete what is beyond the capacity."""
        now = self._database.clock.now()
        insert = self._database.upsert(results).values(
            key=key, digest=digest, operation=operation, value=value, created_at=now, used_at=now, hits=0
        )
        new = {
            name: insert.excluded[name] for name in ("digest", "operation", "value", "created_at", "used_at")
        }
        storing = insert.on_conflict_do_update(index_elements=["key"], set_=new)
        await self._database.write(storing, lasting=False)
        await self._room.make()

    async def tidy(self) -> None:
        """Forget results that nobody asked for in `storage.room.AGE`."""
        await self._room.tidy()

    async def size(self) -> int:
        """Return how many results are remembered."""
        return await self._room.taken()

    async def clear(self, digest: str | None = None) -> int:
        """Forget the results of one model, or all of them; return how many there were."""
        gone = delete(results).returning(results.c.key)
        if digest is not None:
            gone = gone.where(results.c.digest == digest)
        async with self._database.transaction() as session:
            await self._database.alone(session, CACHE_LOCK)
            return len((await session.execute(gone)).all())

    async def _mark(self, key: str, now: datetime) -> None:
        """Count the hit in SQL: to read, add and write back would lose hits that come at the same time."""
        used = update(results).where(results.c.key == key).values(hits=results.c.hits + 1, used_at=now)
        await self._database.write(used, lasting=False)
