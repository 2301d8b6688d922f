"""Logs a lasting failure when it begins, when it changes and when it is over, not each time."""

import logging
import time
from collections.abc import Callable

from tenacity import RetryCallState

_log = logging.getLogger(__name__)


class Outage:
    """A failure that passes: it may happen a thousand times, but the log has only a few lines of it.

    It is logged at most once in `every` seconds; `clock` is in seconds too.
    """

    def __init__(self, what: str, *, every: float = 0.0, clock: Callable[[], float] = time.monotonic) -> None:
        self._what = what
        self._every = every
        self._clock = clock
        self._said: str | None = None
        self._next = clock()

    def note(self, error: BaseException) -> None:
        """Log a failure, unless the last one was the same or was less than `every` seconds ago."""
        words = str(error)
        if words != self._said and self._clock() >= self._next:
            self._said = words
            self._next = self._clock() + self._every
            _log.warning("%s: %s", self._what, words)

    def note_attempt(self, attempt: RetryCallState) -> None:
        """Note the failure of an attempt; tenacity calls this."""
        error = attempt.outcome.exception() if attempt.outcome else None
        if error is not None:
            self.note(error)

    def over(self) -> None:
        """Log the end of the failure, if there was one."""
        if self._said is not None:
            self._said = None
            _log.info("%s: that is over", self._what)
