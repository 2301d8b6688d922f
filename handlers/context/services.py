"""What handlers work with: opened once by the program, handed to each request."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from cachetools import TTLCache

from handlers.sending.replies import Sender
from handlers.service.answers import Answers
from handlers.service.history import Notebook
from handlers.service.models import Shelf
from rendering.catalog import Catalogs
from storage.chats import Chats
from storage.history import History
from storage.inbox import Inbox
from storage.people import People
from storage.texts import Texts

Pressed = TTLCache[tuple[int, int, str], bool]
"""The buttons that were answered a moment ago, by chat, message and data: pressed again, they wait."""


def recently_pressed(clock: Callable[[], float] = time.monotonic) -> Pressed:
    """Make room for a thousand presses, each for five seconds; `clock` is in seconds."""
    return TTLCache(maxsize=1000, ttl=5.0, timer=clock)


@dataclass(frozen=True, slots=True)
class Services:
    """The space with its cache, the language files, and what is stored of chats and people.

    `answers` is the default model; `shelf` has it too, and those that chats can choose instead. `inbox` opens
    what a bot of this id was sent.
    """

    answers: Answers
    shelf: Shelf
    catalogs: Catalogs
    history: History
    chats: Chats
    people: People
    notebook: Notebook
    texts: Texts
    inbox: Callable[[int], Inbox]
    sender: Sender
    pressed: Pressed = field(default_factory=recently_pressed)
