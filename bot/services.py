"""Opens what the handlers work with, and closes it again."""

import asyncio
import logging
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, suppress
from functools import partial

from tenacity import AsyncRetrying, retry_if_exception_type, wait_exponential
from threadpoolctl import threadpool_limits

from bot.models import choosable, open_chosen
from bot.settings import Settings
from embeddings.space import Space
from handlers.answers import Answers
from handlers.delivering import Delivery
from handlers.gallery import Gallery
from handlers.insisting import Insistence, Patience
from handlers.notebook import Notebook
from handlers.sending import Sender
from handlers.services import Services
from handlers.shelf import Shelf
from handlers.studio import Studio
from rendering.catalog import Catalogs
from storage.cache import ResultCache
from storage.chats import Chats
from storage.database import Database
from storage.errors import StorageError
from storage.history import History
from storage.inbox import Inbox
from storage.people import People
from storage.texts import Texts

_log = logging.getLogger(__name__)

CACHE_CAPACITY = 50_000
"""How many results are remembered; a word's 300 weights are about 6 kB, a similarity 0.5 kB."""
TEXTS_CAPACITY = 100_000
"""How many long questions on buttons and ids of pictures are kept, some 100 bytes each."""

WORKERS = 2


@asynccontextmanager
async def open_services(
    settings: Settings, space: Space, patience: Patience | None = None
) -> AsyncIterator[Services]:
    """Open the database, the language files and the worker threads around one space.

    A database that cannot be reached is tried again in the background; answers do not wait for it. `patience`
    says how long calls to Telegram are tried again.
    """
    threadpool_limits(1, "blas")  # two threads fighting for two busy cores stall a product for 8 ms
    database = Database(settings.database)
    workers = ThreadPoolExecutor(WORKERS, thread_name_prefix="space")
    preparing = await _prepared(database)
    history = History(database)
    chats = Chats(database)
    texts = Texts(database, TEXTS_CAPACITY)
    studio = Studio()
    gallery = Gallery(texts, studio) if settings.pictures else None
    cache = ResultCache(database, CACHE_CAPACITY)
    answers = Answers(space, cache, workers)
    shelf = Shelf(
        answers,
        capacity=settings.models_in_memory,
        names=partial(choosable, settings),
        load=partial(open_chosen, settings),
        serve=lambda other: Answers(other, cache, workers),
    )
    try:
        yield Services(
            answers=answers,
            shelf=shelf,
            catalogs=Catalogs(settings.language, space.card.language),
            history=history,
            chats=chats,
            people=People(database),
            notebook=Notebook(history),
            texts=texts,
            inbox=partial(Inbox, database),
            sender=Sender(texts, gallery, Delivery(chats, Insistence(patience))),
        )
    finally:
        await _stopped(preparing)
        await shelf.close()
        await studio.close()
        workers.shutdown(cancel_futures=True)
        with suppress(StorageError):
            await database.close()


async def _prepared(database: Database) -> "asyncio.Task[None] | None":
    try:
        await database.prepare()
    except StorageError as error:
        _log.error("The database is not there; answers go on without it: %s", error)
        return asyncio.create_task(_prepare_until_it_works(database))
    return None


async def _prepare_until_it_works(database: Database) -> None:
    patience = AsyncRetrying(
        retry=retry_if_exception_type(StorageError), wait=wait_exponential(multiplier=1, max=30)
    )
    await patience(database.prepare)
    _log.info("The database is back")


async def _stopped(task: "asyncio.Task[None] | None") -> None:
    if task is not None:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
