"""Numbers for Prometheus: how many updates, how long, with what outcome; of no chat and of no person."""

import asyncio
import time
from collections.abc import Callable, Coroutine
from typing import Any

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from telegram import Update

from bot.diary import kind_of
from handlers.service.outcomes import Account, UpdateFate, accounting, note

_BEAT = 0.5  # seconds
_SECONDS = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)
_LAGS = (0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1)


class Metrics:
    """The numbers of one running program."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        here: dict[str, Any] = {"namespace": "vetorama", "registry": self._registry}
        self._updates = Counter("updates", "Updates that were answered or passed over", ("kind",), **here)
        self._outcomes = Counter("outcomes", "What became of updates", ("outcome",), **here)
        self._errors = Counter("errors", "Errors by their class", ("error",), **here)
        self._cache = Counter("cache", "Answers that were remembered or computed", ("found",), **here)
        self._seconds = Histogram(
            "answer_seconds", "From an update's turn to its answer", ("command",), buckets=_SECONDS, **here
        )
        self._lag = Histogram("loop_lag_seconds", "How late the event loop is", buckets=_LAGS, **here)
        self._waiting = Gauge("waiting_updates", "Updates that wait here or are worked on", **here)
        self._unstored = Counter("unstored", "Updates sent back to Telegram: the database was away", **here)
        self._working = Gauge("working", "1 in the one program that works on the inbox", **here)

    def count(self, waiting: Callable[[], int], working: Callable[[], bool]) -> None:
        """Say where it is to be read what waits, and whether this program is the one that works."""
        self._waiting.set_function(waiting)
        self._working.set_function(working)

    def sent_back(self) -> None:
        """Count an update that could not be stored."""
        self._unstored.inc()

    def measured(
        self, answer: Callable[[Any], Coroutine[Any, Any, None]]
    ) -> Callable[[Update], Coroutine[Any, Any, None]]:
        """Give the same action, measured."""

        async def watched(update: Update) -> None:
            began = time.monotonic()
            with accounting() as account:
                try:
                    await answer(update)
                except Exception as error:
                    note(UpdateFate.FAILED, error)
                    raise
                finally:
                    self._note(kind_of(update), account, time.monotonic() - began)

        return watched

    def _note(self, kind: str, account: Account, seconds: float) -> None:
        self._updates.labels(kind).inc()
        self._outcomes.labels(account.outcome.name.lower()).inc()
        self._seconds.labels(account.command or "none").observe(seconds)
        self._cache.labels("yes").inc(account.recalled)
        self._cache.labels("no").inc(account.missed)
        if account.error:
            self._errors.labels(account.error).inc()

    async def watch_loop(self) -> None:
        """Measure how late the event loop wakes who waits; ends when it is cancelled."""
        loop = asyncio.get_running_loop()
        while True:
            due = loop.time() + _BEAT
            await asyncio.sleep(_BEAT)
            self._lag.observe(max(0.0, loop.time() - due))

    def exposition(self) -> bytes:
        """Write all numbers as Prometheus reads them."""
        return generate_latest(self._registry)
