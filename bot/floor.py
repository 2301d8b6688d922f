"""Who goes on: few updates are begun together, and of those that are worked on one at a time is answered."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from contextvars import ContextVar

BEGINNING = 0.1
"""Seconds for which what is begun keeps others waiting at most; most answers take a third of them."""
ANSWERING = 0.03
"""Seconds for which an answer keeps other answers waiting at most: Telegram takes thirty of them a second."""

NOTING = 0.1
"""Seconds for which it keeps them once Telegram has it, at most: to note it takes no way to Telegram."""

_MOST = 10
_STILL = 0.005  # seconds; a timer that comes later than that was kept by a loop that stood still


class HeldPlace:
    """A place that is held until somebody ends it, but for no longer than a moment.

    For as long as the event loop stood still nobody could get on, so that is not counted, up to ten moments.
    """

    def __init__(self, free: asyncio.Semaphore, seconds: float) -> None:
        self._free = free
        self._loop = asyncio.get_running_loop()
        self._timer = self._loop.call_later(seconds, self._is_over)
        self._last = self._loop.time() + _MOST * seconds
        self._ended = False

    def renew(self, seconds: float) -> None:
        """Hold it for a moment from now on, unless it is free again."""
        if not self._ended:
            self._timer.cancel()
            self._timer = self._loop.call_later(seconds, self._is_over)

    def _is_over(self) -> None:
        now = self._loop.time()
        late = now - self._timer.when()
        if late > _STILL and now < self._last:
            self._timer = self._loop.call_later(late, self._is_over)
        else:
            self.end()

    def end(self) -> None:
        """Free the place; nothing happens the second time."""
        if not self._ended:
            self._ended = True
            self._timer.cancel()
            self._free.release()


class Moments:
    """A few places to be held for a moment each."""

    def __init__(self, places: int, seconds: float) -> None:
        self._free = asyncio.Semaphore(places)
        self._seconds = seconds

    async def begin(self) -> HeldPlace:
        """Wait for a place, and hold it."""
        await self._free.acquire()
        return HeldPlace(self._free, self._seconds)


class Floor:
    """Lets one update at a time be answered: from its first message until its block ends.

    A reply that went out and is not noted yet is sent again after a kill. So there is one of them at a time.
    """

    def __init__(self) -> None:
        self._moments = Moments(1, ANSWERING)

    @asynccontextmanager
    async def open(self) -> AsyncIterator[None]:
        """Let what is done in the block ask for the floor, by `may_answer`."""
        word = _Word(self._moments)
        before = _word.set(word)
        try:
            yield
        finally:
            _word.reset(before)
            word.end()


class _Word:
    """What one update may say: it asks for the floor once."""

    def __init__(self, moments: Moments) -> None:
        self._moments = moments
        self._asked = False
        self._moment: HeldPlace | None = None

    async def begin(self) -> None:
        if not self._asked:
            self._asked = True
            self._moment = await self._moments.begin()
        elif self._moment is not None:
            self._moment.renew(ANSWERING)

    def arrived(self) -> None:
        if self._moment is not None:
            self._moment.renew(NOTING)

    def end(self) -> None:
        self._asked = True  # what it left to others, as an answer that is gathered, waits for nobody
        if self._moment is not None:
            self._moment.end()


_word: ContextVar[_Word | None] = ContextVar("word", default=None)


async def may_answer() -> None:
    """Wait until an update's first message may be sent; at once for what belongs to no update."""
    word = _word.get()
    if word is not None:
        await word.begin()


def has_arrived() -> None:
    """Say that Telegram has an update's message: nobody else answers until that is noted, or for a moment."""
    word = _word.get()
    if word is not None:
        word.arrived()
