"""Opens the services of the handlers, and closes them."""

import asyncio
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from threadpoolctl import threadpool_limits

from bot.housekeeping import begin_upkeep, end_upkeep
from bot.models import choosable, open_chosen
from bot.settings import Settings
from embeddings.files.private import keep_private
from embeddings.table.space import Space
from handlers.context.services import Services
from handlers.sending.delivering import Delivery
from handlers.sending.replies import Sender
from handlers.sending.retrying import Insistence, Patience
from handlers.service.answers import Answers
from handlers.service.drawing import Studio
from handlers.service.history import Notebook
from handlers.service.memory import Memory
from handlers.service.models import Shelf
from handlers.service.sent_pictures import Gallery
from rendering.catalog import Catalogs
from storage.cache import ResultCache
from storage.chats import Chats
from storage.database import Database
from storage.errors import StorageError
from storage.history import History
from storage.inbox import Inbox
from storage.people import People
from storage.texts import Texts

CACHE_CAPACITY = 50_000
"""How many results are stored; the 300 weights of a word take about 6 kB, a similarity 0.5 kB."""
TEXTS_CAPACITY = 100_000
"""How many long questions of buttons and ids of pictures are stored, about 100 bytes each."""

WORKERS = 2
_OURS = ("vetorama", "local-chat.")  # so begin the names of the files that this program writes there
_ANY_BOT = 0  # old rows are deleted for all bots


@asynccontextmanager
async def open_services(
    settings: Settings, space: Space, patience: Patience | None = None
) -> AsyncIterator[Services]:
    """Open the database, the language files and the worker threads around one space.

    A database that cannot be reached is tried again in the background; answers do not wait for it. `patience`
    says how long calls to Telegram are tried again.
    """
    catalogs = await _catalogs(settings, space)
    # one thread while this is open: two threads on two busy cores delay a product by 8 ms
    with threadpool_limits(1, "blas"):
        async with _open_around(settings, space, catalogs, patience) as services:
            yield services


@asynccontextmanager
async def _open_around(
    settings: Settings, space: Space, catalogs: Catalogs, patience: Patience | None
) -> AsyncIterator[Services]:
    workers = ThreadPoolExecutor(WORKERS, thread_name_prefix="space")
    studio = Studio()
    async with _open_database(settings) as stored:
        memory = Memory(stored.cache)
        answers = Answers(space, memory, workers)
        shelf = _shelf(settings, answers, lambda other: Answers(other, memory, workers))
        history, chats, texts = History(stored.database), Chats(stored.database), stored.texts
        gallery = Gallery(texts, studio) if settings.pictures else None
        try:
            yield Services(
                answers=answers,
                shelf=shelf,
                catalogs=catalogs,
                history=history,
                chats=chats,
                people=People(stored.database),
                notebook=Notebook(history),
                texts=texts,
                inbox=partial(Inbox, stored.database),
                sender=Sender(texts, gallery, Delivery(chats, Insistence(patience))),
            )
        finally:
            await memory.settle()
            await shelf.close()
            await studio.close()
            workers.shutdown(cancel_futures=True)


def _keep_private(folder: Path) -> None:
    """Let only the owner read the data folder, unless it has files that are not ours."""
    with suppress(OSError):
        if all(found.name.startswith(_OURS) for found in folder.iterdir()):
            keep_private(folder)


@dataclass(frozen=True, slots=True)
class _Stored:
    """The database, and its two tables with a largest number of rows."""

    database: Database
    cache: ResultCache
    texts: Texts


@asynccontextmanager
async def _open_database(settings: Settings) -> AsyncIterator[_Stored]:
    """Open the database, with its upkeep in the background."""
    await asyncio.to_thread(_keep_private, settings.data_folder)
    database = Database(settings.database)
    stored = _Stored(database, ResultCache(database, CACHE_CAPACITY), Texts(database, TEXTS_CAPACITY))
    upkeep = await begin_upkeep(database, (stored.cache, stored.texts, Inbox(database, _ANY_BOT)))
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


def _shelf(settings: Settings, default: Answers, serve: Callable[[Space], Answers]) -> Shelf:
    return Shelf(
        default,
        capacity=settings.models_in_memory,
        names=partial(choosable, settings),
        load=partial(open_chosen, settings),
        serve=serve,
    )
