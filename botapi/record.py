"""What happened on the server: the calls that came in, the events that follow from them and who listens."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came with a call."""

    name: str
    content: bytes
    mime_type: str = "application/octet-stream"

    @property
    def size(self) -> int:
        """The size in bytes."""
        return len(self.content)


@dataclass(frozen=True, slots=True)
class Call:
    """One call of a method, as it came. `description` says why it was refused, when it was."""

    method: str
    parameters: dict[str, Any]
    ok: bool
    description: str | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """Something that a person who looks at a chat could see.

    kind: "message", "edited", "deleted", "action", "pinned" (the newest pinned
    message is another one), "answered" (a pressed button was answered) or "cleared"
    (nothing that was said is left); "closed", without a chat, when the server on loopback ends.
    body: the message, or {"message_id"}, {"action"}, or the answer of the button.
    """

    kind: str
    chat_id: int
    body: dict[str, Any]


class Subscription:
    """The events from the moment of subscribing, in order."""

    def __init__(self) -> None:
        self._queue: asyncio.Queue[Event] = asyncio.Queue()

    def put(self, event: Event) -> None:
        """Add an event that has just happened."""
        self._queue.put_nowait(event)

    async def next(self, *kinds: str, chat: int | None = None, seconds: float = 10) -> Event:
        """Wait for the next event, of one of the kinds and in the chat if they are given; skip others.

        Raises TimeoutError when none comes in time.
        """
        async with asyncio.timeout(seconds):
            while True:
                event = await self._queue.get()
                if (not kinds or event.kind in kinds) and chat in (None, event.chat_id):
                    return event

    @property
    def behind(self) -> int:
        """How many events wait to be taken."""
        return self._queue.qsize()

    def waiting(self) -> list[Event]:
        """Take the events that are already there, without waiting."""
        return [self._queue.get_nowait() for _ in range(self._queue.qsize())]


class Events:
    """Hands every event to everyone who has subscribed."""

    def __init__(self) -> None:
        self._subscriptions: list[Subscription] = []
        self._heard = asyncio.Event()

    def happened(self, kind: str, chat_id: int, body: dict[str, Any]) -> None:
        """Tell everyone who listens."""
        event = Event(kind, chat_id, body)
        for subscription in self._subscriptions:
            subscription.put(event)

    @property
    def listeners(self) -> int:
        """How many listen now."""
        return len(self._subscriptions)

    async def until_subscribed(self, seconds: float = 10) -> None:
        """Wait until somebody has subscribed. Raises TimeoutError."""
        async with asyncio.timeout(seconds):
            await self._heard.wait()

    @contextmanager
    def subscribed(self) -> Iterator[Subscription]:
        """Listen for as long as the context is open."""
        subscription = Subscription()
        self._subscriptions.append(subscription)
        self._heard.set()
        try:
            yield subscription
        finally:
            self._subscriptions.remove(subscription)
