"""`python -m bot doctor`: what is healthy, what is not and what to do, without a secret."""

import os
from datetime import UTC, datetime
from pathlib import Path
from shutil import copytree

import pytest
from pydantic import SecretStr
from sqlalchemy import text

from bot.doctor import Finding, findings
from bot.models import BUILTIN
from bot.official import Attempt, fetch_once
from bot.settings import Settings
from botapi.people import Person
from botapi.world import World
from embeddings.builtin.installing import builtin_path
from embeddings.importing.importer import Plan, import_vectors
from embeddings.table.loading import RECOMMENDED, installed_models
from embeddings.table.space import Space
from rendering.catalog import Catalog
from storage.database import Database
from tests.bot.ends import Ear, closed_port, said_to
from tests.bot.running import Line
from tests.bot.working import working
from tests.storage.postgres import Wire

KEY = "AAHfsd-jkl_hgfASDFGHJKLqwertyuiop01"
TOKEN = f"123456789:{KEY}"


@pytest.fixture
def healthy(settings: Settings, model: Path, counts: Path) -> Settings:
    copytree(counts, settings.model_folder)
    return settings.model_copy(update={"model": str(model)})


async def about(subject: str, settings: Settings) -> Finding:
    found = await findings(settings, Catalog("pt"))
    return {finding.subject: finding for finding in found}[subject]


async def test_a_healthy_bot_has_nothing_to_do(healthy: Settings, world: World, address: str) -> None:
    ready = healthy.model_copy(update={"telegram_token": SecretStr(world.token), "telegram_api_url": address})
    found = {finding.subject: finding for finding in await findings(ready, Catalog("pt"))}
    assert all(finding.healthy for finding in found.values())
    assert found["telegram"].sentence == f"@vetorama_bot responde em {address}"
    assert "SQLite 3" in found["database"].sentence
    assert found["model"].sentence.startswith("pt_tiny_md 1.2.3, 9 palavras")
    assert str(healthy.data_dir) in found["python"].sentence


async def test_a_setting_under_a_misspelt_name_is_unhealthy(
    healthy: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MODLE", "x")
    finding = await about("settings", healthy)
    assert not finding.healthy
    assert finding.sentence == "MODLE não é uma configuração e não faz nada. Você quis dizer MODEL?"


async def test_a_misspelt_name_is_told_once(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MODLE", "x")
    done = await line.beside("doctor")
    assert (done.stdout + done.stderr).count("MODLE") == 1


async def test_without_a_token_it_says_how_to_get_one(healthy: Settings) -> None:
    finding = await about("telegram", healthy)
    assert finding.healthy
    assert "@BotFather" in finding.sentence


async def test_a_bot_without_inline_mode_is_told_how_to_turn_it_on(
    healthy: Settings, world: World, address: str
) -> None:
    world.inline = False
    ready = healthy.model_copy(update={"telegram_token": SecretStr(world.token), "telegram_api_url": address})
    finding = await about("telegram", ready)
    assert not finding.healthy
    assert "envie /setinline e escolha @vetorama_bot" in finding.sentence


async def test_a_refused_token_is_unhealthy(healthy: Settings, address: str) -> None:
    wrong = healthy.model_copy(update={"telegram_token": SecretStr(TOKEN), "telegram_api_url": address})
    finding = await about("telegram", wrong)
    assert not finding.healthy
    assert "O Telegram recusou o token" in finding.sentence


async def test_a_telegram_out_of_reach_is_unhealthy(healthy: Settings) -> None:
    address = f"http://127.0.0.1:{closed_port()}"
    away = healthy.model_copy(update={"telegram_token": SecretStr(TOKEN), "telegram_api_url": address})
    finding = await about("telegram", away)
    assert not finding.healthy
    assert f"{address} não respondeu (NetworkError)" in finding.sentence


async def test_a_database_out_of_reach_is_unhealthy(healthy: Settings) -> None:
    url = f"postgresql://ana:s3nha@127.0.0.1:{closed_port()}/vetorama"
    finding = await about("database", healthy.model_copy(update={"database_url": SecretStr(url)}))
    assert not finding.healthy
    assert "s3nha" not in finding.sentence
    assert "ConnectionRefusedError" in finding.sentence


async def test_a_database_of_a_newer_program_is_unhealthy_and_left_as_it_is(healthy: Settings) -> None:
    database = Database(healthy.database)
    await database.prepare()
    async with database.transaction() as session:
        await session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    await database.close()
    finding = await about("database", healthy)
    assert not finding.healthy
    assert "foi criado por uma versão mais nova deste programa" in finding.sentence
    assert "sem ler nem guardar nada ali" in finding.sentence
    assert (await database.check()).revision == "9999"
    await database.close()


async def test_updates_that_could_not_be_read_are_named_with_their_number_and_their_shape(
    healthy: Settings, space: Space, world: World, address: str, ana_there: Person, ear: Ear
) -> None:
    ready = healthy.model_copy(update={"telegram_token": SecretStr(world.token), "telegram_api_url": address})
    with world.events.subscribed() as events:
        async with working(ready, space):
            await world.updates.until_waiting()
            world.updates.allowed |= {"purchased_paid_media"}
            world.updates.add("purchased_paid_media", {"id": "7", "question": "segredo"})
            world.write(ana_there, "/dims rei")
            await said_to(ana_there, events, "tem 3 dimensões")
    number = (await ear.hears("could not be read")).split()[1].strip(":")
    finding = await about("incidents", ready)
    assert not finding.healthy
    assert "Uma atualização recebida do Telegram não pôde ser lida" in finding.sentence
    assert f"\n{number}, {datetime.now(UTC).year}-" in finding.sentence
    assert '"question": "str"' in finding.sentence
    assert "segredo" not in finding.sentence


async def test_a_model_without_vectors_is_unhealthy(healthy: Settings, wordless: Path) -> None:
    finding = await about("model", healthy.model_copy(update={"model": str(wordless)}))
    assert not finding.healthy
    assert "não tem vetores de palavras" in finding.sentence
    assert "xx_core_news_md" in finding.sentence


async def test_a_model_that_is_not_there_is_unhealthy(healthy: Settings) -> None:
    finding = await about("model", healthy.model_copy(update={"model": "pt_core_news_xl"}))
    assert not finding.healthy
    assert "“pt_core_news_xl” não está instalado" in finding.sentence


async def test_a_built_in_model_that_is_not_built_yet_is_no_fault(healthy: Settings) -> None:
    finding = await about("model", healthy.model_copy(update={"model": BUILTIN}))
    assert finding.healthy
    assert "python -m bot model build" in finding.sentence


@pytest.mark.skipif(RECOMMENDED in installed_models(), reason=f"{RECOMMENDED} is installed here")
@pytest.mark.usefixtures("no_network")
async def test_the_attempt_at_the_official_model_is_told(healthy: Settings) -> None:
    assert "vai tentar baixá-lo" in (await about("official", healthy)).sentence
    assert fetch_once(RECOMMENDED, healthy.model_folder) == Attempt(RECOMMENDED, "ConnectError")
    assert "não pôde ser baixado (ConnectError)" in (await about("official", healthy)).sentence


@pytest.mark.usefixtures("here")
def test_a_healthy_report_ends_with_0(line: Line) -> None:
    result = line("doctor")
    assert result.exit_code == 0
    assert result.stdout.count("✔") == 5
    assert "✘" not in result.stdout


@pytest.mark.usefixtures("here")
async def test_an_unhealthy_report_ends_with_1_and_tells_no_secret(
    line: Line, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    password = "s3nha-secreta"
    monkeypatch.setenv("TELEGRAM_TOKEN", TOKEN)
    monkeypatch.setenv("TELEGRAM_API_URL", address)
    monkeypatch.setenv("DATABASE_URL", f"postgresql://ana:{password}@127.0.0.1:{closed_port()}/bot")
    monkeypatch.setenv("MODEL", f"/nowhere/[/{TOKEN}]")
    result = await line.beside("doctor")
    assert result.exit_code == 1
    assert result.stdout.count("✘") == 3
    assert not any(secret in result.output for secret in (KEY, password))


@pytest.mark.usefixtures("here")
def test_a_path_with_brackets_is_printed_as_it_is(
    line: Line, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("DATA_DIR", str(tmp_path / "[/bold]"))
    assert "[/bold]" in "".join(line("doctor").stdout.split())


async def test_a_damaged_built_in_model_is_unhealthy_and_will_be_built_again(healthy: Settings) -> None:
    mine = healthy.model_copy(update={"model": BUILTIN})
    path = builtin_path(mine.model_folder)
    path.mkdir(parents=True)
    (path / "manifest.json").write_text("{}")
    (path / "config.cfg").touch()
    finding = await about("model", mine)
    assert not finding.healthy
    assert "o próximo início o constrói de novo" in finding.sentence


async def test_a_damaged_model_beside_the_chosen_one_is_found_by_its_content(
    healthy: Settings, tmp_path: Path
) -> None:
    (tmp_path / "vectors.txt").write_text("rei 1 2\nrato 2 1\n")
    plan = Plan("alheio", "pt")
    model = import_vectors(tmp_path / "vectors.txt", healthy.model_folder, plan, lambda _share: None).path
    assert (await about("model", healthy)).healthy
    content = bytearray((model / "vocab" / "vectors").read_bytes())
    content[-1] ^= 1
    (model / "vocab" / "vectors").write_bytes(content)
    finding = await about("model", healthy)
    assert not finding.healthy
    assert "pt_tiny_md" in finding.sentence
    assert "Também está danificado: pt_alheio (vocab/vectors is not what was saved)" in finding.sentence


async def test_which_program_works_for_the_bot_is_said(healthy: Settings, wire: Wire) -> None:
    database = Database(wire.url("x"))
    settings = healthy.model_copy(
        update={
            "database_url": SecretStr(wire.url("x")),
            "telegram_token": SecretStr(TOKEN),
            "telegram_api_url": f"http://127.0.0.1:{closed_port()}",
        }
    )
    async with database.only_one("bot-123456789"):
        finding = await about("works", settings)
    await database.close()
    assert finding.healthy
    assert f":{os.getpid()}, desde 20" in finding.sentence
