import logging
from collections.abc import AsyncIterator, Iterator
from functools import partial
from pathlib import Path

import numpy as np
import pytest
import pytest_asyncio
import spacy
from pydantic import SecretStr
from spacy.vectors import Vectors  # type: ignore[import-not-found]  # compiled, without a stub
from typer import Typer
from typer.testing import CliRunner

from bot.commandline import command_line
from bot.settings import Settings
from botapi.people import Person
from botapi.serving import serving
from botapi.world import World
from embeddings.judging.checks import Checks
from embeddings.table.loading import load_space, models_with_vectors
from embeddings.table.space import Space
from rendering.catalog import Catalog
from tests.bot.ends import Ear, closed_port
from tests.bot.running import Line, Running

PROXIES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")


@pytest.fixture(autouse=True)
def _nobodys_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty folder and no settings: what the developer's shell and `.env` say has no part in a test."""
    for name in (*Settings.model_fields, *PROXIES):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.chdir(tmp_path)


@pytest.fixture(autouse=True)
def _logging_as_before() -> Iterator[None]:
    """A program that ran inside of a test has set up logging for the whole process."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield
    for handler in set(root.handlers) - set(handlers):
        root.removeHandler(handler)
    root.setLevel(level)


@pytest.fixture(scope="session")
def model(tmp_path_factory: pytest.TempPathFactory, space: Space) -> Path:
    """The nine words of `space` as a pipeline on disk, which opens in a moment."""
    pipeline = spacy.blank("pt")
    words = space.keys.words.tolist()
    keys = [pipeline.vocab.strings.add(word) for word in words]
    data = np.stack([space.vector(int(row)) for row in space.keys.rows])
    pipeline.vocab.vectors = Vectors(strings=pipeline.vocab.strings, data=data, keys=keys)
    pipeline.meta.update(name="tiny_md", version="1.2.3")
    folder = tmp_path_factory.mktemp("model") / "tiny"
    pipeline.to_disk(folder)
    return folder


@pytest.fixture
def wordless(tmp_path: Path) -> Path:
    """A pipeline without vectors, as every model whose name ends in `sm`."""
    pipeline = spacy.blank("xx")
    pipeline.meta["name"] = "core_news_sm"
    pipeline.to_disk(tmp_path / "xx_core_news_sm")
    return tmp_path / "xx_core_news_sm"


@pytest.fixture
def world() -> World:
    return World(bot_username="vetorama_bot")


@pytest.fixture
def ana_there(world: World) -> Person:
    return world.person(101, "Ana", language_code="pt-br")


@pytest_asyncio.fixture
async def address(world: World) -> AsyncIterator[str]:
    """Where the world's Bot API is served."""
    async with serving(world, port=0) as served:
        yield served


@pytest_asyncio.fixture
async def ear() -> AsyncIterator[Ear]:
    program = logging.getLogger()
    listening, level = Ear(), program.level
    program.addHandler(listening)
    program.setLevel(logging.INFO)
    yield listening
    program.removeHandler(listening)
    program.setLevel(level)


@pytest.fixture
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Everything beyond this machine goes through a proxy that is not there."""
    monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{closed_port()}")


@pytest.fixture(scope="session")
def counts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What was counted of the models of this machine. It is counted once: each is opened whole for that."""
    folder = tmp_path_factory.mktemp("counts")
    for name in models_with_vectors():
        Checks(folder).of(name, partial(load_space, name))
    return folder


@pytest.fixture
def here(tmp_path: Path, model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An environment in which commands have a folder of their own and the tiny model."""
    monkeypatch.setenv("DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("MODEL", str(model))


@pytest.fixture
def line() -> Line:
    """The command line, in this process."""
    commands: Typer = command_line(Catalog("pt"))
    return Line(commands, CliRunner())


@pytest_asyncio.fixture
async def running(tmp_path: Path, model: Path) -> AsyncIterator[Running]:
    """Starts the program in processes of its own; none outlives the test."""
    starter = Running({"DATA_DIR": str(tmp_path / "data"), "MODEL": str(model), "HOME": str(tmp_path)})
    yield starter
    await starter.end()


@pytest.fixture
def on_telegram(settings: Settings, world: World, address: str) -> Settings:
    """Settings with which the main job speaks to this test's world."""
    return settings.model_copy(update={"telegram_token": SecretStr(world.token), "telegram_api_url": address})
