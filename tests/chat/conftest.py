"""People who ask the built-in model, each in a language, and a program that is started again and again."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack

import pytest

from bot.localbot import LocalBot, local_bot
from bot.services import open_services
from bot.settings import Settings
from botapi.world import World
from embeddings.table.space import Space
from handlers.context.services import Services
from tests.conftest import GROUP, OpenBot
from tests.conversation import HASTY, Speaker

Started = Callable[[], Awaitable[tuple[Services, LocalBot]]]


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


@pytest.fixture
async def start(settings: Settings, space: Space) -> AsyncIterator[Started]:
    """Starts the program again and again: one chat world, one database; the last one ends first."""
    world = World(bot_username="vetorama_bot")
    async with AsyncExitStack() as all_of_them:
        running = await all_of_them.enter_async_context(AsyncExitStack())

        async def started() -> tuple[Services, LocalBot]:
            await running.aclose()
            services = await running.enter_async_context(open_services(settings, space, HASTY))
            return services, await running.enter_async_context(local_bot(services, world))

        yield started
