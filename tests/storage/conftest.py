"""Every test that asks for a database runs twice: on real SQLite and on real PostgreSQL."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from storage.database import Database
from tests.storage.postgres import temporary_database


@pytest_asyncio.fixture(params=["sqlite", "postgresql"])
async def url(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[str]:
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/folder/vetorama.sqlite3"
    else:
        async with temporary_database(request.getfixturevalue("server")) as there:
            yield there


@pytest_asyncio.fixture
async def database(url: str) -> AsyncIterator[Database]:
    opened = Database(url, patience=20)  # tests run side by side on slow machines
    await opened.prepare()
    yield opened
    await opened.close()
