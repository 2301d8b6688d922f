"""A circuit breaker: when the database hangs, calls to it fail at once for a while instead of waiting."""

import asyncio
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from storage.errors import StorageError, StorageTimeout
from storage.outages import Outage

REST = 15.0
_MOMENT = 0.5


class Breaker:
    """Lets calls through while the database answers them.

    After a call has timed out, all other calls fail at once for `rest` seconds, also those that already wait;
    then one call may try. If other calls were answered a moment before, the database is busy and does not
    hang, and nothing is stopped. `outage` logs the failures. `clock` is in seconds.
    """

    def __init__(
        self, outage: Outage, *, rest: float = REST, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._outage = outage
        self._rest = rest
        self._clock = clock
        self._problem: StorageTimeout | None = None
        self._until = 0.0
        self._trying = False
        self._answered = clock()
        self._limits: set[asyncio.Timeout] = set()

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Make one call, or raise StorageTimeout at once."""
        tries = self._admit()
        try:
            yield
        except StorageError as error:
            self._note_failure(error)
            raise
        else:
            self._note_success()
        finally:
            if tries:
                self._trying = False

    @contextmanager
    def cutting(self, limit: asyncio.Timeout) -> Iterator[None]:
        """End the wait inside as soon as another call finds that the database hangs."""
        self._limits.add(limit)
        try:
            yield
        finally:
            self._limits.discard(limit)

    def _admit(self) -> bool:
        """Say whether this call is the one that tests whether the database is back."""
        if self._problem is None:
            return False
        if self._trying or self._clock() < self._until:
            raise StorageTimeout(str(self._problem)) from self._problem
        self._trying = True
        return True

    def _note_failure(self, error: StorageError) -> None:
        self._outage.note(error)
        self._problem = None
        if isinstance(error, StorageTimeout) and self._clock() - self._answered >= _MOMENT:
            self._problem = error
            self._until = self._clock() + self._rest
            for limit in self._limits:
                if not limit.expired():
                    limit.reschedule(0)

    def _note_success(self) -> None:
        self._answered = self._clock()
        self._problem = None
        self._outage.over()
