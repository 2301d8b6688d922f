"""What handlers work with: opened once by the program, handed to each request."""

from collections.abc import Callable
from dataclasses import dataclass, field

from handlers.answers import Answers
from handlers.notebook import Notebook
from handlers.repeats import Repeats
from handlers.sending import Sender
from handlers.shelf import Shelf
from rendering.catalog import Catalogs
from storage.chats import Chats
from storage.history import History
from storage.inbox import Inbox
from storage.people import People
from storage.texts import Texts


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
    repeats: Repeats = field(default_factory=Repeats)
