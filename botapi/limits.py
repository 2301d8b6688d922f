"""Telegram's limit on how often a bot speaks in a group, for whoever wants to meet it."""

import math
import time
from collections import defaultdict, deque
from collections.abc import Callable
from typing import Any

from botapi.errors import ApiError
from botapi.people import Chat

MESSAGES = 20
SECONDS = 60.0


class GroupLimit:
    """Limits how many messages a bot sends to one group in a number of seconds, by default 20 in any 60.

    Any further message is refused with 429 and the seconds until there is room again. Edits, deletions and
    chat actions are not limited, and neither are messages to one person.
    """

    def __init__(
        self,
        messages: int = MESSAGES,
        seconds: float = SECONDS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._messages = messages
        self._seconds = seconds
        self._clock = clock
        self._sent: dict[int, deque[float]] = defaultdict(deque)

    def check(self, method: str, chat: Chat | None) -> None:
        """Raise ApiError if a call would send one message too many."""
        if chat is None or not _is_counted(method, chat):
            return
        now, sent = self._clock(), self._sent[chat.id]
        while sent and now - sent[0] >= self._seconds:
            sent.popleft()
        if len(sent) >= self._messages:
            wait = math.ceil(self._seconds - (now - sent[-self._messages]))
            raise ApiError(429, f"Too Many Requests: retry after {wait}", {"retry_after": wait})

    def count(self, method: str, chat: Chat | None, result: Any) -> None:  # noqa: ANN401 - what a method returns
        """Count the messages that a call has sent: an album has several."""
        if chat is not None and _is_counted(method, chat):
            self._sent[chat.id].extend([self._clock()] * (len(result) if isinstance(result, list) else 1))


def _is_counted(method: str, chat: Chat) -> bool:
    return method.startswith("send") and method != "sendChatAction" and not chat.private
