"""What people did that waits for the bot's answer: a pressed button, an inline search."""

import asyncio
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class Waiting(Generic[T]):
    """Something that is answered at most once."""

    def __init__(self, query_id: str) -> None:
        self.id = query_id
        self.answer: T | None = None
        self._answered = asyncio.Event()

    def settle(self, answer: T) -> None:
        """Note the answer."""
        self.answer = answer
        self._answered.set()

    async def answered(self, seconds: float = 10) -> T:
        """Wait for the answer; raises TimeoutError when none comes in time."""
        async with asyncio.timeout(seconds):
            await self._answered.wait()
        assert self.answer is not None  # noqa: S101 - set before the event
        return self.answer


@dataclass(frozen=True, slots=True)
class Answer:
    """The bot's answer to a pressed button."""

    text: str | None
    show_alert: bool
    url: str | None
    cache_time: int


class PressedButton(Waiting[Answer]):
    """A pressed button."""

    def __init__(self, query_id: str, chat_id: int) -> None:
        super().__init__(query_id)
        self.chat_id = chat_id


@dataclass(frozen=True, slots=True)
class Found:
    """One result of an inline search; `body` is what the message says if it is chosen."""

    id: str
    title: str
    description: str | None
    body: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Findings:
    """The bot's answer to an inline search."""

    results: tuple[Found, ...]
    next_offset: str
    cache_time: int
    is_personal: bool
    button: dict[str, Any] | None


class InlineSearch(Waiting[Findings]):
    """An inline search: a person has typed the bot's name and some words in any chat."""

    def __init__(self, query_id: str, query: str) -> None:
        super().__init__(query_id)
        self.query = query
