"""How many messages a group may still be sent: Telegram takes twenty a minute."""

import asyncio
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from cachetools import LRUCache

PACE = 2.0
"""Seconds between two edits of a board at least; what comes meanwhile is shown together."""
QUICK = 6
"""How many calls a group may have in a minute before edits of its boards are spread over the rest of it."""
LEFT = 6
"""How many calls are left for other messages."""
_GROUPS = 10_000


@dataclass(frozen=True, slots=True)
class Limits:
    """How many messages Telegram takes: `overall` in a second, and in `seconds` `messages` to one group.

    `seconds` are a little more than Telegram's minute, since a message arrives later than it is counted here.
    Of a group's messages each of the first `alone` is one answer. The rest are kept for messages that gather
    several answers, collected for `gather` seconds. An answer that can go alone within `bearable` waits for
    no other.
    """

    messages: int = 20
    seconds: float = 61.0
    alone: int = 10
    gather: float = 4.0
    bearable: float = 3.0
    overall: int = 30


class Quota:
    """Counts what was sent to each group. All times are in seconds from now."""

    def __init__(self, limits: Limits, clock: Callable[[], float] = time.monotonic) -> None:
        self.limits = limits
        self._clock = clock
        self._sent: LRUCache[int, deque[float]] = LRUCache(_GROUPS)
        self._held: LRUCache[int, float] = LRUCache(_GROUPS)

    async def turn(self, group: int) -> None:
        """Wait until a group takes one more message, and count it."""
        while (wait := self.wait(group)) > 0:  # noqa: ASYNC110 - the clock is waited for, and nothing else
            await asyncio.sleep(wait)
        self.count(group)

    def count(self, group: int) -> None:
        """Count a message that is sent now."""
        self._sent[group] = deque((*self._recent(group), self._clock()))

    def hold(self, group: int, seconds: float) -> None:
        """Remember that Telegram takes nothing for a group during these seconds."""
        self._held[group] = self._clock() + seconds

    def room(self, group: int) -> int:
        """Give how many messages a group takes at once."""
        return 0 if self._hold(group) > 0 else max(0, self.limits.messages - len(self._recent(group)))

    def wait(self, group: int) -> float:
        """Give how long it takes until a group takes one more message."""
        sent = self._recent(group)
        full = len(sent) >= self.limits.messages
        return max(self._hold(group), self._left(sent[-self.limits.messages]) if full else 0.0)

    def alone(self, group: int) -> float:
        """Give the seconds until an answer can be a message of its own."""
        kept = self.limits.messages - self.limits.alone
        return 0.0 if self.room(group) > kept else self._spread(group)

    def gathered(self, group: int) -> float:
        """Give the seconds until answers that come now are sent together: more if there is less room."""
        kept = self.limits.messages - self.limits.alone
        ample = self.room(group) > kept // 2
        return self.limits.gather if ample else max(self.limits.gather, self._spread(group))

    def spread(self, group: int, quick: int, left: int) -> float:
        """Give when a message may be edited: at once for the first `quick` calls of a minute, then evenly.

        This way `left` messages can still be sent, whatever is edited.
        """
        sent = self._recent(group)
        if len(sent) < quick and self._hold(group) <= 0:
            return 0.0
        room = self.room(group) - left
        if room <= 0:
            return max(self._hold(group), self._left(sent[0]) if sent else 0.0)
        return max(0.0, sent[-1] + (sent[0] + self.limits.seconds - sent[-1]) / room - self._clock())

    def _spread(self, group: int) -> float:
        """Give when the next message is due if those that are left are to last until there is more room."""
        sent, room = self._recent(group), self.room(group)
        if not sent or room == 0:
            return self.wait(group)
        apart = (sent[0] + self.limits.seconds - sent[-1]) / room
        return max(0.0, sent[-1] + apart - self._clock())

    def _recent(self, group: int) -> deque[float]:
        sent = self._sent.get(group, deque())
        while sent and self._left(sent[0]) <= 0:
            sent.popleft()
        return sent

    def _left(self, sent: float) -> float:
        return sent + self.limits.seconds - self._clock()

    def _hold(self, group: int) -> float:
        return max(0.0, self._held.get(group, 0.0) - self._clock())
