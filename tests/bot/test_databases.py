"""`python -m bot db`: a database is moved and backed up by commands, also while the bot runs."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.services import open_services
from bot.settings import read_settings
from embeddings.table.space import Space
from tests.bot.running import Line
from tests.storage.postgres import temporary_database

pytestmark = pytest.mark.usefixtures("here")


def files(folder: Path, pattern: str) -> list[str]:
    """The names of a folder's files."""
    return sorted(file.name for file in folder.glob(pattern))


async def asked(space: Space, text: str) -> None:
    """Let the bot of these settings write something down."""
    async with open_services(read_settings(), space) as services:
        await services.history.add(1, 1, "similar", text)


async def test_a_backup_is_written_while_the_bot_runs_and_brought_back(
    line: Line, space: Space, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "copia.sqlite3"
    async with open_services(read_settings(), space) as services:
        await services.history.add(1, 1, "similar", "rei rainha")
        result = await line.beside("db", "backup", str(file))
    assert result.exit_code == 0, result.output
    assert f"Uma linha guardada em {file}." in result.stderr
    assert files(tmp_path, "copia*") == ["copia.sqlite3"]
    monkeypatch.setenv("DATA_DIR", str(tmp_path / "other"))
    (tmp_path / "other").mkdir()
    result = await line.beside("db", "copy", str(file), read_settings().database)
    assert result.exit_code == 0, result.output
    async with open_services(read_settings(), space) as services:
        assert (await services.history.page(1)).entries[0].text == "rei rainha"


async def test_a_database_moves_to_postgresql_and_its_password_is_not_shown(
    line: Line, space: Space, wire_url: str
) -> None:
    await asked(space, "rei rainha")
    result = await line.beside("db", "copy", read_settings().database, wire_url)
    assert result.exit_code == 0, result.output
    assert "segredo" not in result.output + result.stderr
    again = await line.beside("db", "copy", read_settings().database, wire_url)
    assert again.exit_code == 1
    assert "já tem dados e não foi tocado" in again.stderr
    assert "segredo" not in again.output + again.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("copy", "nada.sqlite3", "novo.sqlite3"), "Não encontrei nada.sqlite3"),
        (("copy", "mysql://u:segredo@h/d", "novo.sqlite3"), "Não deu para copiar"),
        (("copy", "texto.txt", "novo.sqlite3"), "Não deu para copiar"),
        (("copy", "texto.txt", "sqlite://"), "Nada foi gravado"),
        (("copy", "texto.txt", "postgresql:u:segredo@h/d"), "Nada foi gravado"),
        (("backup", "texto.txt"), "texto.txt já existe e não foi tocado"),
        (("backup", "postgresql://u:segredo@h/d"), "Diga o nome de um arquivo novo"),
        (("backup", "nowhere/copia.sqlite3"), "Diga o nome de um arquivo novo"),
    ],
)
def test_what_cannot_be_copied_is_said_and_nothing_is_touched(
    line: Line, arguments: tuple[str, ...], said: str
) -> None:
    Path("texto.txt").write_text("isto não é um banco " * 200)
    result = line("db", *arguments)
    assert result.exit_code == 1
    assert said in result.stderr
    assert "segredo" not in result.output + result.stderr
    assert files(Path(), "*") == ["texto.txt"] or arguments[1:] == ("texto.txt", "novo.sqlite3")
    assert Path("texto.txt").read_text().startswith("isto não é um banco")


@pytest.fixture
async def wire_url(request: pytest.FixtureRequest) -> AsyncIterator[str]:
    async with temporary_database(request.getfixturevalue("server")) as url:
        yield url.replace("postgres:@", "postgres:segredo@")
