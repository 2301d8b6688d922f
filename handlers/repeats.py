"""Notices a button that is pressed twice, so that its answer comes once."""

import time
from collections import OrderedDict
from collections.abc import Callable

_SECONDS = 5.0
_MOST = 1000


class Repeats:
    """Remembers for some seconds which buttons were answered, a thousand at most; `clock` is in seconds."""

    def __init__(
        self, clock: Callable[[], float] = time.monotonic, *, seconds: float = _SECONDS, most: int = _MOST
    ) -> None:
        self._clock = clock
        self._seconds = seconds
        self._most = most
        self._answered: OrderedDict[tuple[int, int, str], float] = OrderedDict()

    def answered(self, chat: int, message: int, data: str) -> None:
        """Note that this button of this message has its answer now."""
        self._answered[chat, message, data] = self._clock()
        self._answered.move_to_end((chat, message, data))
        while len(self._answered) > self._most:
            self._answered.popitem(last=False)

    def is_repeated(self, chat: int, message: int, data: str) -> bool:
        """Say whether the button got its answer a moment ago."""
        when = self._answered.get((chat, message, data))
        return when is not None and self._clock() - when < self._seconds

    def __len__(self) -> int:
        return len(self._answered)
