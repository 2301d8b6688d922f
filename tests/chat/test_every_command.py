"""Every command meets what people type that may not be what it needs."""

import pytest

from handlers.commands import COMMANDS
from handlers.context.command import Command
from rendering.reply import TEXT_LIMIT
from tests.conversation import PORTUGUESE, Speaker
from tools.pages.replies import ODD_TEXTS

KEPT = [command for command in COMMANDS if command.kept]
NAMES = [PORTUGUESE.command(command.key) for command in COMMANDS]


@pytest.mark.parametrize("kind", ODD_TEXTS)
@pytest.mark.parametrize("command", COMMANDS, ids=NAMES)
async def test_every_command_answers_every_text_kindly(ana: Speaker, command: Command, kind: str) -> None:
    answers = await ana.writes(f"/{PORTUGUESE.command(command.key)} {ODD_TEXTS[kind]}")
    assert answers
    for answer in answers:
        said = answer.get("text") or answer.get("caption") or ""
        assert "Algo deu errado" not in said
        assert len(said.encode("utf-16-le")) // 2 <= TEXT_LIMIT
        assert "\u202e" not in said


@pytest.mark.parametrize("command", KEPT, ids=lambda command: command.key)
async def test_a_command_that_lacks_its_words_shows_an_example(ana: Speaker, command: Command) -> None:
    answer = await ana.asks(f"/{PORTUGUESE.command(command.key)}")
    assert f"/{PORTUGUESE.command(command.key)}" in answer or "dimensões" in answer
