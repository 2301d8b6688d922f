"""Classes: an administrator opens one in a group, and runs it from a panel in private."""

from collections.abc import Sequence

import pytest

from bot.localbot import LocalBot
from embeddings.table.space import Space
from handlers.context.services import Services
from tests.conftest import GROUP
from tests.conversation import Message, Speaker, labels
from tests.game_space import small_field

LESSON = """# Vizinhos

## 5 min · texto

Hoje vamos falar de vizinhos.

> Pergunte antes o que eles acham.

## 5 min · comando

Vejam só:

`/vizinhos gato`
"""


@pytest.fixture(scope="session")
def space() -> Space:
    return small_field()


@pytest.fixture
async def people(bot: LocalBot, services: Services, ana: Speaker, bruno: Speaker) -> list[Speaker]:
    """Four people in a group that Ana made, who has begun a private chat and sent a lesson."""
    others = [
        Speaker(bot, bot.world.person(number, name)) for number, name in ((103, "Carla"), (104, "Davi"))
    ]
    everybody = [ana, bruno, *others]
    group = bot.world.group(GROUP, "Turma", [one.person for one in everybody], creator=ana.person)
    await ana.writes("/start")
    await services.classes.teaching.classes.keep_lesson(ana.person.id, LESSON)
    return [one.within(group) for one in everybody]


async def opened(ana: Speaker) -> tuple[Message, Message]:
    """Open a class; give its board and its panel."""
    (choice,) = await ana.writes("/turma")
    return board_and_panel(await ana.presses(choice, "Vizinhos"))


def board_and_panel(sent: Sequence[Message]) -> tuple[Message, Message]:
    (board,) = (one for one in sent if one["chat"]["id"] == GROUP)
    (panel,) = (one for one in sent if one["chat"]["id"] != GROUP)
    return board, panel


async def test_a_class_of_text_and_a_command_runs_from_its_panel(people: list[Speaker]) -> None:
    ana, bruno, carla, _ = people
    board, panel = await opened(ana)
    assert board["text"].startswith("🏫 Vizinhos\ncom Ana\n\nA aula ainda não começou (2 passos)\nNinguém")
    assert labels(board) == ["✋ Participar", "🚪 Sair", "🙋 Como eu fui"]
    assert panel["text"].startswith("🎛 Vizinhos · o seu painel")
    assert "⏭ Depois · texto · 5 min\nHoje vamos falar" in panel["text"]
    assert labels(panel)[0] == "▶ Começar"

    await carla.presses(board, "✋ Participar")
    assert carla.notices == ["Você está na aula."]
    await bruno.presses(board, "✋ Participar")
    sent = await ana.presses(panel, "▶ Começar")
    (said,) = (one for one in sent if one.get("text", "").startswith("1. "))
    assert (said["text"], said["chat"]["id"]) == ("1. Hoje vamos falar de vizinhos.", GROUP)
    panel = next(one for one in reversed(sent) if one["chat"]["id"] != GROUP)
    assert "Passo 1 de 2\n⏳ 5 min para este passo; 10 min para a aula\n2 pessoas participam" in panel["text"]
    assert "Pergunte antes o que eles acham." in panel["text"]
    assert all("Pergunte antes" not in one.get("text", "") for one in ana.world.messages(GROUP))

    await ana.presses(panel, "▶ Próximo")
    texts = [one.get("text") or one.get("caption", "") for one in ana.world.messages(GROUP)]
    assert texts[-2] == "2. Vejam só:"
    assert "gato" in texts[-1]
    assert await ana.presses(panel, "▶ Próximo") == []  # an old panel, pressed again
    assert ana.notices == ["A aula já está em outro passo. O painel mostra qual."]
