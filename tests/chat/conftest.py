"""People who ask the built-in model, each in a language."""

import pytest

from bot.localbot import LocalBot
from embeddings.table.space import Space
from tests.conftest import GROUP, OpenBot
from tests.conversation import Speaker


@pytest.fixture
async def carla(builtin: Space, open_bot: OpenBot) -> Speaker:
    """Somebody who writes Portuguese."""
    bot = await open_bot(builtin)
    return Speaker(bot, bot.world.person(103, "Carla", language_code="pt-br"))


@pytest.fixture
async def dan(builtin: Space, open_bot: OpenBot) -> Speaker:
    """Somebody who writes English."""
    bot = await open_bot(builtin)
    return Speaker(bot, bot.world.person(104, "Dan", language_code="en"))


@pytest.fixture
def four(bot: LocalBot, ana: Speaker, bruno: Speaker) -> list[Speaker]:
    """Four people in a group that Ana made."""
    carla, davi = (
        Speaker(bot, bot.world.person(number, name, language_code="pt-br"))
        for number, name in ((103, "Carla"), (104, "Davi"))
    )
    people = [ana, bruno, carla, davi]
    group = bot.world.group(GROUP, "Turma", [one.person for one in people], creator=ana.person)
    return [one.within(group) for one in people]
