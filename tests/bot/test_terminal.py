"""The chat in the terminal: through a pipe, and on a real terminal."""

import asyncio
import os
import pty
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console

from bot.localbot import LocalBot
from bot.speech import spoken
from bot.terminal import Terminal, is_fed
from rendering.catalog import Catalog
from tests.bot.running import Line, Program, Running

TERMINAL = {"TERM": "xterm", "PROMPT_TOOLKIT_NO_CPR": "1"}
PROMPT = "\x1b[?2004h"  # the prompt reads keys from here on


@pytest.fixture
def console() -> Console:
    return Console(file=StringIO(), width=200)


@pytest.fixture
def terminal(bot: LocalBot, console: Console) -> Terminal:
    return Terminal(bot, Catalog("pt"), console)


def printed(console: Console) -> str:
    assert isinstance(console.file, StringIO)
    said = console.file.getvalue()
    console.file.seek(0)
    console.file.truncate()
    return said


async def test_a_quiz_is_answered_by_letters(terminal: Terminal, console: Console) -> None:
    await terminal.say("/quiz 1 ideias")
    asked = printed(console)
    assert "\n1/1 · " in asked
    assert "\n  a) " in asked
    await terminal.say("d")
    told = printed(console)
    assert " ✓" in told
    assert "Fim do quiz" in told


@pytest.mark.usefixtures("here")
def test_a_pipe_is_answered_until_it_ends(line: Line) -> None:
    result = line("run", typed="/similar rei rainha\n\n/esquecer\n1\n/historico\n")
    assert result.exit_code == 0
    assert "Sem TELEGRAM_TOKEN" in result.stderr
    assert "@BotFather" in result.stderr
    assert "Pronto, com o modelo pt_tiny_md" in result.stderr
    assert "rei e rainha: similaridade 0,95" in result.stdout
    assert "  [1] Sim, apagar tudo\n  [2] Cancelar\n" in result.stdout
    assert "Apaguei a sua única pergunta guardada" in result.stdout
    assert "Você ainda não perguntou nada aqui" in result.stdout


async def test_a_pipe_in_a_process_of_its_own_ends_with_0(running: Running) -> None:
    chat = await running("run")
    assert "rei e rainha: similaridade 0,95" in await chat.ended("/similar rei rainha\n")
    assert chat.status == 0
    assert "Sem TELEGRAM_TOKEN" in chat.said


async def test_the_terminal_can_be_asked_for_where_nothing_is_typed(running: Running) -> None:
    chat = await running.unfed("run", "--terminal")
    assert await chat.ended() == ""
    assert chat.status == 0
    assert "Pronto, com o modelo pt_tiny_md" in chat.said


def test_only_a_pipe_or_a_file_feeds(tmp_path: Path) -> None:
    with Path("/dev/null").open() as nothing, (tmp_path / "typed").open("w+") as file:
        assert not is_fed(nothing)
        assert is_fed(file)
    ours, theirs = os.pipe()
    with os.fdopen(ours) as pipe, os.fdopen(theirs, "w"):
        assert is_fed(pipe)
    keyboard, screen = pty.openpty()
    with os.fdopen(keyboard) as typed, os.fdopen(screen):
        assert not is_fed(typed)
    assert is_fed(StringIO("/dims\n"))
    assert not is_fed(None)


async def test_a_button_is_pressed_by_its_number(terminal: Terminal, console: Console) -> None:
    await terminal.say("/start")
    assert "[1] " in printed(console)
    await terminal.say("1")
    assert "Embedding de rato" in printed(console)


async def test_a_number_without_its_button_is_written(terminal: Terminal, console: Console) -> None:
    for number in ("1", "0", "99", "9" * 4000):
        await terminal.say(number)
        assert "Números sozinhos não me dizem nada" in printed(console)


async def test_a_notice_on_a_press_is_printed(terminal: Terminal, console: Console) -> None:
    terminal._show("answered", {"text": "um aviso [sic]"})
    terminal._show("answered", {"text": None})
    assert printed(console) == "🔔 um aviso [sic]\n"


async def test_a_line_longer_than_a_message_is_refused_kindly(terminal: Terminal, console: Console) -> None:
    await terminal.say("a" * 5000)
    assert printed(console) == "Uma mensagem tem de 1 a 4096 caracteres.\n"


async def test_what_was_typed_is_no_markup(terminal: Terminal, console: Console) -> None:
    await terminal.say("/dims rei[bold]a")
    assert "rei[bold]a" in printed(console)


def test_entities_are_styles_where_they_stand_even_behind_an_emoji() -> None:
    message = {
        "text": "🧭 rei",
        "entities": [{"type": "bold", "offset": 3, "length": 3}, {"type": "url", "offset": 0, "length": 1}],
    }
    text = spoken(message)
    assert [(span.start, span.end, span.style) for span in text.spans] == [(2, 5, "bold")]


def test_a_file_is_named_above_its_caption() -> None:
    assert spoken({"document": {"file_name": "rei.txt"}, "caption": "pesos"}).plain == "📎 rei.txt\npesos"


class Screen:
    """A pseudo terminal with the program on it: what a person types and sees."""

    def __init__(self, descriptor: int, reader: asyncio.StreamReader) -> None:
        self._descriptor = descriptor
        self._reader = reader
        self._seen = ""

    def type(self, keys: str) -> None:
        os.write(self._descriptor, keys.encode())

    async def shows(self, words: str) -> None:
        """Wait until these words appear after the ones waited for before."""
        async with asyncio.timeout(60):
            while words not in self._seen:
                self._seen += (await self._reader.read(4096)).decode(errors="replace")
        self._seen = self._seen.partition(words)[2]


@asynccontextmanager
async def on_screen(running: Running, *arguments: str) -> AsyncIterator[tuple[Screen, Program]]:
    """Run the program on a pseudo terminal."""
    ours, theirs = pty.openpty()
    reader = asyncio.StreamReader()
    loop = asyncio.get_running_loop()
    with os.fdopen(ours, "rb", buffering=0) as side:
        transport, _ = await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), side)
        program = await running.on(theirs, *arguments, **TERMINAL)
        os.close(theirs)
        yield Screen(ours, reader), program
        transport.close()


async def test_a_person_at_a_terminal_is_welcomed_answered_and_let_go(running: Running) -> None:
    async with on_screen(running, "run", "--terminal") as (screen, program):
        await screen.shows("Eu sou o")
        await screen.shows(PROMPT)
        screen.type("/dims rei\r")
        await screen.shows("A tabela do modelo tem")
        await screen.shows(PROMPT)
        screen.type("\x04")
        async with asyncio.timeout(60):
            assert await program.process.wait() == 0
