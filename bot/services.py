"""Opens the services of the handlers, and closes them."""

import asyncio
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import Protocol

from threadpoolctl import ThreadpoolController

from bot.housekeeping import begin_upkeep, end_upkeep
from bot.models import choosable, known_doubted, open_chosen
from bot.pseudonyms import Pseudonyms, pseudonyms, shared_pseudonyms
from bot.settings import Settings
from embeddings.files.private import keep_private
from embeddings.table.space import Space
from handlers.context.conversation import spoken_in
from handlers.context.services import GOES_ON, Services
from handlers.sending.class_conductor import ClassConductor
from handlers.sending.crowds import Crowds
from handlers.sending.debate_conductor import DebateConductor
from handlers.sending.delivering import Delivery
from handlers.sending.game_boards import Boards
from handlers.sending.horde_clock import HordeClock
from handlers.sending.photos import Photos
from handlers.sending.prediction_boards import PredictionBoards
from handlers.sending.quiz_conductor import Conductor
from handlers.sending.quota import Limits, Quota
from handlers.sending.reminder_clock import ReminderClock
from handlers.sending.replies import Ongoing, Sender
from handlers.sending.retrying import Insistence, Patience
from handlers.service.answers import Answers
from handlers.service.classes_in_play import Teaching
from handlers.service.debates_in_play import Debating
from handlers.service.games_in_play import GamesInPlay
from handlers.service.history import Notebook
from handlers.service.memory import Memory
from handlers.service.models import Shelf
from handlers.service.picture_process import Studio
from handlers.service.predictions_in_play import Predicting
from handlers.service.quizzes_in_play import Quizzing
from handlers.service.sent_pictures import Gallery
from rendering.catalog import Catalogs
from rendering.choices import Coarse
from storage.awaited import AwaitedWords
from storage.cache import ResultCache
from storage.chats import Chats
from storage.classes import Classes
from storage.database import Database
from storage.debates import Debates
from storage.errors import StorageError
from storage.games import Games
from storage.history import History
from storage.inbox import Inbox
from storage.inventory import Inventories
from storage.learning_paths import LearningPaths
from storage.people import People
from storage.predictions import Predictions
from storage.quizzes import Quizzes
from storage.reminders import Reminders
from storage.texts import Texts

CACHE_CAPACITY = 50_000
"""How many results are stored; the 300 weights of a word take about 6 kB, a similarity 0.5 kB."""
TEXTS_CAPACITY = 100_000
"""How many long questions of buttons and ids of pictures are stored, about 100 bytes each."""

WORKERS = 2
_OURS = ("vetorama", "local-chat.")  # the names of the files that this program writes there begin so
_ANY_BOT = 0  # old rows are deleted for all bots


class Closing(Protocol):
    """What is closed at the end."""

    async def close(self) -> None:
        """End what it does."""


@asynccontextmanager
async def open_services(
    settings: Settings, space: Space, patience: Patience | None = None, limits: Limits | None = None
) -> AsyncIterator[Services]:
    """Open the database, the language files and the worker threads around one space.

    A database that cannot be reached is tried again in the background; answers do not wait for it. `patience`
    says how long calls to Telegram are tried again, `limits` how many messages it takes in a group.
    """
    catalogs = await _catalogs(settings, space)
    # one thread while this is open: two threads on two busy cores delay a product by 8 ms
    with _libraries().limit(limits=1, user_api="blas"):
        async with _open_around(settings, space, catalogs, Insistence(patience), limits) as services:
            yield services


@cache  # all are loaded with this module
def _libraries() -> ThreadpoolController:
    return ThreadpoolController()


@asynccontextmanager
async def _open_around(
    settings: Settings, space: Space, catalogs: Catalogs, insistence: Insistence, limits: Limits | None
) -> AsyncIterator[Services]:
    workers, studio = ThreadPoolExecutor(WORKERS, thread_name_prefix="space"), Studio()
    async with _open_database(settings) as stored:
        memory, chats, texts = Memory(stored.cache), Chats(stored.database), stored.texts
        shelf = _shelf(settings, space, partial(Answers, memory=memory, executor=workers))
        quota, crowds = _limited(limits, chats, catalogs)
        games, delivery = GamesInPlay(stored.games, catalogs), Delivery(chats, insistence)
        photos = Photos(Gallery(texts, studio), delivery) if settings.pictures else None
        quizzing = Quizzing(stored.quizzes, catalogs, games, pictures=photos is not None)
        on = _ongoing(stored, delivery, chats, quizzing, photos, quota)
        try:
            yield Services(
                answers=shelf.default,
                shelf=shelf,
                catalogs=catalogs,
                history=stored.history,
                chats=chats,
                people=People(stored.database),
                notebook=Notebook(stored.history),
                texts=texts,
                inbox=partial(Inbox, stored.database),
                sender=Sender(texts, photos, delivery, crowds, on),
                games=games,
                quizzing=quizzing,
                conductor=on.conductor,
                predicting=on.predicted.predicting,
                predicted=on.predicted,
                inventories=Inventories(stored.database),
                learning_paths=LearningPaths(stored.database),
                awaited=stored.awaited,
                debates=on.debates,
                clock=on.clock,
                classes=on.classes,
                reminders=on.reminders,
                crowds=crowds,
                studio=studio if settings.pictures else None,
                coarse=Coarse(settings.vulgar),
                code=await _codes(settings),
            )
        finally:
            await _end(memory, workers, crowds, *on.parts, shelf, studio)


async def _end(memory: Memory, workers: ThreadPoolExecutor, *parts: Closing | None) -> None:
    for part in parts:
        if part is not None:
            await part.close()
    await memory.settle()
    workers.shutdown(cancel_futures=True)


def _ongoing(
    stored: "_Stored",
    delivery: Delivery,
    chats: Chats,
    quizzing: Quizzing,
    photos: Photos | None,
    quota: Quota | None,
) -> Ongoing:
    """Give what goes on in chats by itself."""
    texts, games, catalogs, patient = stored.texts, quizzing.games, quizzing.catalogs, quota is not None
    boards = Boards(texts, delivery, games, quota)
    debating = Debating(stored.debates, stored.quizzes, catalogs)
    teaching = Teaching(
        stored.classes,
        stored.quizzes,
        stored.predictions,
        debating,
        stored.games,
        catalogs,
        Inventories(stored.database),
    )
    return Ongoing(
        boards,
        Conductor(texts, delivery, chats, quizzing, photos, patient=patient),
        PredictionBoards(texts, delivery, Predicting(stored.predictions, catalogs), quota),
        DebateConductor(texts, delivery, debating, patient=patient),
        HordeClock(texts, delivery, games, boards, patient=patient),
        ClassConductor(texts, delivery, teaching, quota),
        ReminderClock(
            texts, delivery, chats, catalogs, Reminders(stored.database), LearningPaths(stored.database)
        ),
    )


def _limited(limits: Limits | None, chats: Chats, catalogs: Catalogs) -> tuple[Quota | None, Crowds | None]:
    """Give what counts a group's messages, and what gathers them; neither where nobody limits them."""
    if limits is None:
        return None, None
    quota = Quota(limits)
    return quota, Crowds(quota, partial(spoken_in, chats, catalogs))


async def _codes(settings: Settings) -> Pseudonyms:
    """Give the codes of the log: replicas have the same ones, though each has its own data folder."""
    if settings.serve == "webhook" and settings.telegram_token is not None:
        return shared_pseudonyms(settings.telegram_token.get_secret_value())
    return await asyncio.to_thread(pseudonyms, settings.data_folder)


def _keep_private(folder: Path) -> None:
    """Let only the owner read the data folder, unless it has files that are not ours."""
    with suppress(OSError):
        if all(found.name.startswith(_OURS) for found in folder.iterdir()):
            keep_private(folder)


@dataclass(frozen=True, slots=True)
class _Stored:
    """The database, the history, two tables with a largest number of rows, and what goes on in chats."""

    database: Database
    history: History
    cache: ResultCache
    texts: Texts
    games: Games
    quizzes: Quizzes
    predictions: Predictions
    debates: Debates
    classes: Classes
    awaited: AwaitedWords


@asynccontextmanager
async def _open_database(settings: Settings) -> AsyncIterator[_Stored]:
    """Open the database, with its upkeep in the background."""
    await asyncio.to_thread(_keep_private, settings.data_folder)
    database = Database(settings.database, patience=settings.database_patience)
    cache, texts = ResultCache(database, CACHE_CAPACITY), Texts(database, TEXTS_CAPACITY)
    history = History(database, days=settings.history_days)
    stored = _Stored(
        database,
        history,
        cache,
        texts,
        Games(database),
        Quizzes(database),
        Predictions(database),
        Debates(database),
        Classes(database),
        AwaitedWords(database, GOES_ON),
    )
    kept = (
        stored.games,
        stored.quizzes,
        stored.predictions,
        stored.debates,
        stored.classes,
        stored.awaited,
        history,
    )
    tables = (cache, texts, Inbox(database, _ANY_BOT), *kept)
    upkeep = await begin_upkeep(database, tables)
    try:
        yield stored
    finally:
        await end_upkeep(upkeep)
        with suppress(StorageError):
            await database.close()


async def _catalogs(settings: Settings, space: Space) -> Catalogs:
    catalogs = Catalogs(settings.language, space.card.language)
    await asyncio.to_thread(catalogs.read)
    return catalogs


def _shelf(settings: Settings, space: Space, serve: Callable[[Space], Answers]) -> Shelf:
    return Shelf(
        serve(space),
        capacity=settings.models_in_memory,
        names=partial(choosable, settings),
        doubted=partial(known_doubted, settings),
        load=partial(open_chosen, settings),
        serve=serve,
    )
