"""Every command meets what people type that may not be what it needs."""

import pytest

from bot.pages.replies import ODD_TEXTS
from handlers import COMMANDS
from handlers.command import Command
from rendering.reply import TEXT_LIMIT
from tests.conversation import Speaker

NAMES = [command.name for command in COMMANDS]


@pytest.mark.parametrize("kind", ODD_TEXTS)
@pytest.mark.parametrize("command", COMMANDS, ids=NAMES)
async def test_every_command_answers_every_text_kindly(ana: Speaker, command: Command, kind: str) -> None:
    answers = await ana.writes(f"/{command.name} {ODD_TEXTS[kind]}")
    assert answers
    for answer in answers:
        said = answer.get("text") or answer.get("caption") or ""
        assert "Algo deu errado" not in said
        assert len(said.encode("utf-16-le")) // 2 <= TEXT_LIMIT
        assert "\u202e" not in said


@pytest.mark.parametrize("command", [command for command in COMMANDS if command.kept], ids=lambda c: c.name)
async def test_a_command_that_lacks_its_words_shows_an_example(ana: Speaker, command: Command) -> None:
    answer = await ana.asks(f"/{command.name}")
    assert f"/{command.name}" in answer or "dimensões" in answer
