"""What is opened for the handlers, and closed again."""

import asyncio
from pathlib import Path

import pytest

from bot.ask import Asker, ask_bot
from bot.housekeeping import begin_upkeep, end_upkeep
from bot.services import open_services
from bot.settings import Settings
from embeddings.table.space import Space
from storage.database import Database


async def test_workers_end_with_the_services(settings: Settings, space: Space) -> None:
    async with open_services(settings, space) as services:
        assert (await ask_bot(services, "/similar rei rainha", Asker())).succeeded
        workers = services.answers._executor
    with pytest.raises(RuntimeError, match="shutdown"):
        workers.submit(int)


async def test_catalogs_have_the_settings_language(settings: Settings, space: Space) -> None:
    async with open_services(settings.model_copy(update={"language": "en"}), space) as services:
        assert services.catalogs.of(None).language == "en"


async def test_a_database_that_is_away_is_said_once_and_closes_quietly(
    tmp_path: Path, space: Space, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("in the way")
    away = Settings(_env_file=None, data_dir=tmp_path / "file")
    async with open_services(away, space) as services:
        assert (await ask_bot(services, "/similar rei rainha", Asker())).succeeded
    assert caplog.text.count("The database is not there") == 1


class Slow:
    """A table whose tidying takes a while, and is over or not."""

    def __init__(self) -> None:
        self.begun, self.going_on, self.over = asyncio.Event(), asyncio.Event(), False

    async def tidy(self) -> None:
        self.begun.set()
        await self.going_on.wait()
        self.over = True


async def test_upkeep_that_is_ended_brings_its_transaction_to_an_end(settings: Settings) -> None:
    database, slow, never = Database(settings.database), Slow(), Slow()
    upkeep = await begin_upkeep(database, (slow, never), later=0)
    await slow.begun.wait()
    asyncio.get_running_loop().call_soon(slow.going_on.set)
    await end_upkeep(upkeep)
    await database.close()
    assert slow.over
    assert not never.begun.is_set()


class Many:
    """A table that deletes something three times."""

    def __init__(self) -> None:
        self.left, self.empty = 3, asyncio.Event()

    async def tidy(self) -> bool:
        self.left -= 1
        if self.left == 0:
            self.empty.set()
        return self.left > 0


async def test_upkeep_goes_on_while_there_is_more_to_delete(settings: Settings) -> None:
    database, many = Database(settings.database), Many()
    upkeep = await begin_upkeep(database, (many,), later=0)
    async with asyncio.timeout(30):
        await many.empty.wait()
    await end_upkeep(upkeep)
    await database.close()
    assert many.left == 0


async def test_services_close_though_the_work_failed(settings: Settings, space: Space) -> None:
    with pytest.raises(KeyError):
        async with open_services(settings, space) as services:
            raise KeyError
    with pytest.raises(RuntimeError, match="shutdown"):
        services.answers._executor.submit(int)
