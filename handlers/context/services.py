"""What handlers work with: opened once by the program, handed to each request."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from cachetools import TTLCache

from handlers.sending.class_conductor import ClassConductor
from handlers.sending.crowds import Crowds
from handlers.sending.debate_conductor import DebateConductor
from handlers.sending.horde_clock import HordeClock
from handlers.sending.prediction_boards import PredictionBoards
from handlers.sending.quiz_conductor import Conductor
from handlers.sending.reminder_clock import ReminderClock
from handlers.sending.replies import Sender
from handlers.service.admins import Admins
from handlers.service.answers import Answers
from handlers.service.games_in_play import GamesInPlay
from handlers.service.history import Notebook
from handlers.service.models import Shelf
from handlers.service.open_cards import OpenCards
from handlers.service.picture_process import Studio
from handlers.service.predictions_in_play import Predicting
from handlers.service.quizzes_in_play import Quizzing
from rendering.catalog import Catalogs
from rendering.choices import Coarse
from storage.awaited import AwaitedWords
from storage.chats import Chats
from storage.history import History
from storage.inbox import Inbox
from storage.inventory import Inventories
from storage.learning_paths import LearningPaths
from storage.people import People
from storage.texts import Texts

Pressed = TTLCache[tuple[int, int, str], bool]
"""The buttons that were answered a moment ago, by chat, message and data: pressed again, they wait."""


def recently_pressed(clock: Callable[[], float] = time.monotonic) -> Pressed:
    """Make room for a thousand presses, each for five seconds; `clock` is in seconds."""
    return TTLCache(maxsize=1000, ttl=5.0, timer=clock)


Terms = TTLCache[tuple[int, int], tuple[str, datetime]]
"""The term that was explained last, and when, by chat and person: histories have no terms."""
GOES_ON = timedelta(minutes=15)
"""How long a message that is not a reply may go on with the question before."""


def recent_terms() -> Terms:
    """Make room for a thousand explained terms."""
    return TTLCache(maxsize=1000, ttl=GOES_ON.total_seconds())


ToldOnce = TTLCache[str, int]
"""What chats were told once, by whose answer it was found out last: read from the database now and then."""


def lately_told() -> ToldOnce:
    """Make room for what ten thousand chats were told, each for ten minutes."""
    return TTLCache(maxsize=10_000, ttl=600)


def nobody_knows(_person: int) -> None:
    """Say nothing of anybody's app."""


def nameless(_kind: str, _number: int | None) -> str:
    """Name nobody in the log."""
    return "-"


@dataclass(frozen=True, slots=True)
class Services:
    """The space with its cache, the language files, and what is stored of chats and people.

    `answers` is the default model; `shelf` has it too, and those that chats can choose instead. `inbox` opens
    what a bot of this id was sent. `crowds` gathers the answers of groups where many ask at once, None where
    nobody limits them; `studio` draws, None where answers have no pictures. `app_theme` says whether a
    person's app is "light" or "dark", where that is known: Telegram doesn't tell bots, but the page of the
    local chat tells the program that serves it. `coarse` is what holds for chats that didn't choose whether
    coarse words are shown. `code` gives the codes that stand for people and chats in the log.
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
    games: GamesInPlay
    quizzing: Quizzing
    conductor: Conductor
    predicting: Predicting
    predicted: PredictionBoards
    inventories: Inventories
    learning_paths: LearningPaths
    awaited: AwaitedWords
    debates: DebateConductor
    clock: HordeClock
    classes: ClassConductor
    reminders: ReminderClock
    crowds: Crowds | None = None
    studio: Studio | None = None
    admins: Admins = field(default_factory=Admins)
    app_theme: Callable[[int], str | None] = nobody_knows
    coarse: Coarse = Coarse.HIDE
    pressed: Pressed = field(default_factory=recently_pressed)
    terms: Terms = field(default_factory=recent_terms)
    told: ToldOnce = field(default_factory=lately_told)
    code: Callable[[str, int | None], str] = nameless

    @property
    def now(self) -> datetime:
        """The time by the clock that all programs of the database share."""
        return self.texts.clock.now()

    @property
    def cards(self) -> OpenCards:
        """The cards of the path that may be answered in words."""
        return OpenCards(self.texts, GOES_ON)

    def forget_terms(self, person: int) -> None:
        """Forget the terms of a person, and what chats were told when they asked."""
        for key in [key for key, asker in self.told.items() if asker == person]:
            self.told.pop(key, None)
        for place in [place for place in self.terms if place[1] == person]:
            self.terms.pop(place, None)
