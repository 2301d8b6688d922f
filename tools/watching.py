"""Watches an event loop: how long each of its steps keeps everybody else waiting."""

import asyncio
import selectors
import time
from collections import Counter
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any, TypeVar

T = TypeVar("T")

TICK = 0.005
"""Seconds between two checks, which notice a worker thread that lets nothing else run."""
BOUNDS = (0.001, 0.005, 0.02, 0.05, 0.1, 0.25, 1.0)


@dataclass(frozen=True, slots=True)
class Stall:
    """A time in which the loop stood still: seconds by the clock, and this process's processor seconds.

    Time that only the clock counts is the machine's other work.
    """

    wall: float
    processor: float

    @property
    def ours(self) -> float:
        """Seconds for which the program itself is to blame."""
        return min(self.wall, self.processor)


@dataclass(slots=True)
class Lag:
    """How often and how long a loop stood still, and its longest stall since the last call of `longest`."""

    counts: Counter[float] = field(default_factory=Counter)
    _longest: Stall = Stall(0.0, 0.0)

    def note(self, stall: Stall) -> None:
        """Count a step."""
        bound = next((bound for bound in BOUNDS if stall.ours <= bound), float("inf"))
        self.counts[bound] += 1
        if stall.ours > self._longest.ours:
            self._longest = stall

    def longest(self) -> Stall:
        """Give the longest stall since the last time this was called."""
        longest, self._longest = self._longest, Stall(0.0, 0.0)
        return longest


class Watch(selectors.DefaultSelector):
    """The selector of a loop that is watched: between two of its waits lies one step of the loop."""

    def __init__(self) -> None:
        super().__init__()
        self.lag = Lag()
        self._since: tuple[float, float] | None = None

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        """Wait as usual, and note how long the step before took, and how late this wait ended."""
        begun = _now()
        if self._since is not None:
            self.lag.note(_between(self._since, begun))
        ready = super().select(timeout)
        self._since = ended = _now()
        late = _between(begun, ended)
        if timeout is not None and late.wall > timeout + TICK:
            self.lag.note(Stall(late.wall - timeout, late.processor))
        return ready


def run_watched(main: Callable[[Lag], Coroutine[Any, Any, T]]) -> T:
    """Run a coroutine in a loop of its own that is watched; it is given what is seen."""
    watch = Watch()

    async def ticking() -> T:
        ticker = asyncio.create_task(_tick())
        try:
            return await main(watch.lag)
        finally:
            ticker.cancel()

    with asyncio.Runner(loop_factory=lambda: asyncio.SelectorEventLoop(watch)) as runner:
        return runner.run(ticking())


async def _tick() -> None:
    while True:
        await asyncio.sleep(TICK)


def _now() -> tuple[float, float]:
    return time.perf_counter(), time.process_time()


def _between(start: tuple[float, float], end: tuple[float, float]) -> Stall:
    return Stall(end[0] - start[0], end[1] - start[1])
