"""`python -m bot privacy report`: what the database holds of people, without saying of whom."""

from pathlib import Path

import pytest
from sqlalchemy import create_engine

from bot.privacycommands import days_kept
from bot.services import open_services
from bot.settings import read_settings
from embeddings.table.space import Space
from rendering.catalog import COMPLETE, Catalog
from rendering.report import sentence_of
from storage import migrating
from storage.naming import about_table
from storage.tables import metadata
from tests.bot.running import Line

pytestmark = pytest.mark.usefixtures("here")
DOCS = Path(__file__).parents[2] / "docs"


async def test_a_report_counts_people_and_names_none(
    line: Line, space: Space, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_services(read_settings(), space) as services:
        for person, chat in ((1001, -77001), (1001, 1001), (1002, -77001)):
            await services.history.add(person, chat, "similar", "ornitorrinco rei")
    told = await line.beside("privacy", "report")
    assert told.exit_code == 0, told.output
    assert "history: as perguntas com comando" in told.stdout
    assert "3 linhas, de 2 pessoas, de 1 grupo, a mais antiga de 20" in told.stdout
    assert "de qualquer idade" in told.stdout
    assert not any(word in told.stdout for word in ("1001", "1002", "77001", "ornitorrinco"))
    monkeypatch.setenv("LANGUAGE", "en")
    monkeypatch.setenv("HISTORY_DAYS", "30")
    english = (await line.beside("privacy", "report")).stdout
    assert "3 rows, of 2 people, of 1 group, the oldest of 20" in english
    assert "for 30 days at most (HISTORY_DAYS)" in english


async def test_a_database_that_cannot_be_read_is_said_without_its_password(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://ana:s3nha@127.0.0.1:1/nada")
    told = await line.beside("privacy", "report")
    assert told.exit_code == 1
    assert "Não deu para ler o banco de dados" in told.stderr
    assert "s3nha" not in told.output


async def test_a_report_leaves_an_older_database_as_it_is(
    line: Line, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/old.sqlite3")
    engine = create_engine(f"sqlite:///{tmp_path}/old.sqlite3")
    with engine.begin() as connection:
        migrating.upgrade(connection, "0009")
    told = await line.beside("privacy", "report")
    assert told.exit_code == 1
    assert "versão mais antiga" in told.stderr
    with engine.connect() as connection:
        assert migrating.revision(connection) == "0009"
    engine.dispose()


@pytest.mark.parametrize("language", COMPLETE)
def test_every_table_has_its_sentences_and_stands_in_the_document(language: str) -> None:
    catalog = Catalog(language)
    document = DOCS / ("privacy.md" if language == "en" else f"privacy.{catalog.tag}.md")
    written = document.read_text("utf-8")
    for table in metadata.sorted_tables:
        about = about_table(table)
        assert catalog.has(sentence_of(table.name))
        assert catalog.has(f"report-kept-{about.kept}")
        assert catalog.has(f"report-shown-{about.shown}")
        assert f"`{table.name}`" in written, table.name
        assert f"`{about.called}`" in written, about.called
    assert set(days_kept(read_settings())) <= {about_table(table).kept for table in metadata.sorted_tables}
