"""People who ask the built-in model, each in a language."""

import pytest

from embeddings.table.space import Space
from tests.conftest import OpenBot
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
