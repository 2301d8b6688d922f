"""The real application with a local world instead of Telegram."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx

from bot.application import AnyApplication, build_application
from bot.transport import TelegramRequest
from botapi.people import Chat, Person
from botapi.server import bot_api
from botapi.world import World
from handlers.context.services import Services
from handlers.telegram.routing import UPDATES

BOT_USERNAME = "vetorama_bot"
_ADDRESS = "http://local"


class NotAMessage(Exception):
    """A text that no client of Telegram would send: empty, or longer than a message can be."""


class LocalBot:
    """A bot that fetches its updates from the local server and answers them when `deliver` is awaited."""

    def __init__(self, world: World, application: AnyApplication) -> None:
        self.world = world
        self.application = application
        self._offset = 0

    def write(self, person: Person, text: str, chat: Chat | None = None) -> None:
        """Let a person write, in their private chat unless another is given. Raises `NotAMessage`."""
        try:
            self.world.write(person, text, chat)
        except ValueError as error:
            raise NotAMessage(str(error)) from error

    async def deliver(self) -> None:
        """Fetch updates and answer them, one after the other, until none is left."""
        while updates := await self.application.bot.get_updates(
            offset=self._offset, timeout=0, allowed_updates=UPDATES
        ):
            for update in updates:
                self._offset = update.update_id + 1
                await self.application.process_update(update)


@asynccontextmanager
async def local_bot(services: Services, world: World | None = None) -> AsyncIterator[LocalBot]:
    """Open the application over the local Bot API server, in this process and without a socket."""
    world = world or World(bot_username=BOT_USERNAME)
    transport = httpx.ASGITransport(bot_api(world))
    request = TelegramRequest(httpx_kwargs={"transport": transport})
    polling = TelegramRequest(httpx_kwargs={"transport": transport})
    application = build_application(services, world.token, _ADDRESS, request, polling=polling)
    async with application:
        yield LocalBot(world, application)
