from collections.abc import AsyncIterator, Iterator
from itertools import count

import httpx
import pytest
from telegram.ext import ExtBot
from telegram.request import HTTPXRequest

from botapi.people import Person
from botapi.record import Subscription
from botapi.server import bot_api
from botapi.world import World
from tests.botapi.raw import Raw, calling


@pytest.fixture
def world() -> World:
    """A world whose clock moves a second with every look at it."""
    seconds = count(1_800_000_000)
    return World(bot_username="group_bot", clock=lambda: float(next(seconds)))


@pytest.fixture
def ana(world: World) -> Person:
    return world.person(10, "Ana", language_code="pt-br")


@pytest.fixture
def rui(world: World) -> Person:
    return world.person(20, "Rui", username="rui_silva")


@pytest.fixture
def transport(world: World) -> httpx.ASGITransport:
    return httpx.ASGITransport(bot_api(world))


@pytest.fixture
async def bot(world: World, transport: httpx.ASGITransport) -> AsyncIterator[ExtBot[None]]:
    made: ExtBot[None] = ExtBot(
        world.token,
        base_url="http://local/bot",
        base_file_url="http://local/file/bot",
        request=HTTPXRequest(httpx_kwargs={"transport": transport}),
        get_updates_request=HTTPXRequest(httpx_kwargs={"transport": transport}),
    )
    async with made:
        world.drain_calls()
        yield made


@pytest.fixture
async def raw(world: World) -> AsyncIterator[Raw]:
    async with calling(world) as calls:
        yield calls


@pytest.fixture
def events(world: World) -> Iterator[Subscription]:
    with world.events.subscribed() as subscription:
        yield subscription
