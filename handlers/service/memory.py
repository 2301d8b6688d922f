"""Remembers answers without making anybody wait: they are written down after they were given."""

import asyncio
import logging

from cachetools import LRUCache

from handlers.service.outcomes import note_recall
from storage.cache import ResultCache
from storage.errors import StorageError

_log = logging.getLogger(__name__)

_MOST = 200
_RECENT = 500


class Memory:
    """A cache that nobody waits for while it writes.

    What was asked last is answered without the database: `recent` answers, a few kilobytes each (a model's
    words of the game: hundreds). At most `most` answers wait to be written, one after the other; more than
    that are remembered here alone. A cache that fails costs time, never the answer.
    """

    def __init__(self, cache: ResultCache, *, most: int = _MOST, recent: int = _RECENT) -> None:
        self._cache = cache
        self._most = most
        self._recent: LRUCache[str, str] = LRUCache(recent)
        self._waiting: dict[str, tuple[str, str, str]] = {}
        self._writing: asyncio.Task[None] | None = None

    async def recall(self, key: str) -> str | None:
        """Give what is remembered under the key; None where there is nothing, or no database."""
        found = await self._found(key)
        note_recall(found=found is not None)
        return found

    async def _found(self, key: str) -> str | None:
        if (recent := self._recent.get(key)) is not None:
            return recent
        try:
            found = await self._cache.get(key)
        except StorageError as error:
            _log.debug("The cache could not be read: %s", error)
            return None
        if found is not None:
            self._recent[key] = found
        return found

    def remember(self, key: str, value: str, *, digest: str, operation: str) -> None:
        """Let a value be written down in the background."""
        self._recent[key] = value
        if len(self._waiting) >= self._most:
            return
        self._waiting[key] = (value, digest, operation)
        if self._writing is None or self._writing.done():
            self._writing = asyncio.create_task(self._write())

    async def settle(self) -> None:
        """Wait until everything is written down, or could not be."""
        if self._writing is not None:
            await self._writing

    async def _write(self) -> None:
        while self._waiting:
            key, (value, digest, operation) = next(iter(self._waiting.items()))
            try:
                await self._cache.put(key, value, digest=digest, operation=operation)
            except StorageError as error:
                _log.debug("The cache could not be written: %s", error)
            finally:
                del self._waiting[key]
