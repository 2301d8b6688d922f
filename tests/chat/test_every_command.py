"""Every command meets what people type that may not be what it needs."""

import re

import pytest

from handlers.commands import COMMANDS
from handlers.context.command import Command
from rendering.reply import TEXT_LIMIT
from tests.conversation import PORTUGUESE, Speaker
from tools.pages.replies import ODD_TEXTS

ALONE_TOO = ("dims", "bias")
"""The keys of kept commands that answer without a text."""
NEEDS_WORDS = [command for command in COMMANDS if command.kept and command.key not in ALONE_TOO]
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


@pytest.mark.parametrize("command", NEEDS_WORDS, ids=lambda command: command.key)
async def test_a_command_that_lacks_its_words_shows_an_example(ana: Speaker, command: Command) -> None:
    name = PORTUGUESE.command(command.key)
    answer = await ana.asks(f"/{name}")
    assert re.match(rf"Faltou dizer .+\. Por exemplo: /{name} \w.*", answer)
    assert answer.endswith("Pode mandar agora só o que falta, sem o comando.")


async def test_dimensions_need_no_word_since_all_have_the_same(ana: Speaker) -> None:
    assert (await ana.asks("/dims")).startswith("Os embeddings deste modelo têm 3 dimensões.")
