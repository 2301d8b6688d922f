"""The ends of connections: where nobody listens, and waiting for what somebody says."""

import asyncio
import logging
import socket
from typing import Any

from botapi.people import Person
from botapi.record import Subscription


def closed_port() -> int:
    """Give a port of loopback on which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


class Ear(logging.Handler):
    """Hears what the program logs in this process."""

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self._heard: asyncio.Queue[str] = asyncio.Queue()

    def emit(self, record: logging.LogRecord) -> None:
        self._heard.put_nowait(record.getMessage())

    async def hears(self, words: str) -> str:
        """Wait for a message with these words."""
        async with asyncio.timeout(30):
            while words not in (message := await self._heard.get()):
                pass
        return message


async def said_to(person: Person, events: Subscription, words: str) -> dict[str, Any]:
    """Wait until the bot says something with these words to a person; what else it says is passed over."""
    while True:
        event = await events.next("message", "edited", chat=person.id, seconds=30)
        if event.body["from"]["is_bot"] and words in event.body.get("text", ""):
            return event.body
