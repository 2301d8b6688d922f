"""The local chat in the browser: a page, the project's own Bot API server, and the real bot polling it."""

import asyncio
import os
import secrets
import socket
import sys
import webbrowser
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Thread

from bot.application import AnyApplication, build_application
from bot.localbot import BOT_USERNAME
from bot.menus import publish_menus
from bot.program import Program
from bot.running import answering
from bot.services import open_services
from bot.transport import TelegramRequest
from botapi.keeping import NotKept
from botapi.people import Chat
from botapi.serving import LOOPBACK, PORT, PageTexts, is_loopback, serving
from botapi.world import World, kept_world
from embeddings.files.private import keep_private, make_private_folder
from embeddings.table.space import Space
from handlers.commands import COMMANDS
from handlers.context.conversation import settings_of
from handlers.context.services import Services
from rendering.catalog import COMPLETE, Catalog, Catalogs
from storage.records import ChatSettings

TITLE = "Vetorama"
_SUGGESTED = ("embedding", "dims", "similar", "map", "neighbors", "analogy", "oddone", "axis")
_PEOPLE = {101: "Ana", 102: "Bruno"}
_GROUP = -1_001_000_000_001
_ANYWHERE = "0.0.0.0"  # noqa: S104 - listened on only when somebody asks for it, and then with a key


@dataclass(frozen=True, slots=True)
class Address:
    """Where to listen; without a port, the usual port is used, or a free one if that is taken."""

    host: str = LOOPBACK
    port: int | None = None


@dataclass(frozen=True, slots=True)
class Served:
    """The addresses of the server for the bot and for people; beyond loopback the latter has a key."""

    api: str
    token: str
    page: str


async def chat_in_browser(here: Program, space: Space, where: Address) -> None:
    """Serve the page and answer on it until cancelled. Raises OSError if the address is taken."""
    async with answering_at(where, here, space) as served:
        here.say("browser-ready", address=served.page, model=space.card.name)
        if sees_browser(os.environ):
            Thread(target=_open_browser, args=(served.page,), daemon=True).start()
        await asyncio.Event().wait()


@asynccontextmanager
async def answering_at(where: Address, here: Program, space: Space) -> AsyncIterator[Served]:
    """Serve the page, with the bot answering on it, for as long as the context is open."""
    async with AsyncExitStack() as stack:
        world = _world(here, stack)
        populate(world, here.catalog)
        chosen = _Chosen(space.card.language)
        page = replace(page_of(space.card.language), suggests=chosen.suggestions)
        served = await stack.enter_async_context(served_at(where, world, page))
        services = chosen.services = await stack.enter_async_context(open_services(here.settings, space))
        services = replace(services, app_theme=world.themes.get)
        application = local_application(services, served)
        await stack.enter_async_context(answering(application, services))
        await publish_menus(application.bot, COMMANDS, services.catalogs)
        yield served


@asynccontextmanager
async def served_at(where: Address, world: World, page: PageTexts) -> AsyncIterator[Served]:
    """Serve a world and its page. If other machines can reach it, it gets its own token and key."""
    guarded = not is_loopback(where.host)
    token = f"{world.bot.id}:{secrets.token_hex(20)}" if guarded else world.token
    key = secrets.token_urlsafe(16) if guarded else None
    async with AsyncExitStack() as stack:
        ports = (PORT, 0) if where.port is None else (where.port,)
        for port in ports:
            try:
                server = serving(world, token, where.host, port, key=key, page=page)
                address = await stack.enter_async_context(server)
                break
            except OSError:
                if port == ports[-1]:
                    raise
        yield Served(
            api=address.replace(_ANYWHERE, LOOPBACK),
            token=token,
            page=address if key is None else f"{address.replace(_ANYWHERE, _outward())}/?key={key}",
        )


def populate(world: World, catalog: Catalog) -> None:
    """Put two people and a group into an empty world; a group without an administrator gets one."""
    if any(not person.is_bot for person in world.people.values()):
        for chat in world.chats.values():
            _give_admin(world, chat)
        return
    language = catalog.tag.lower()
    people = [world.person(number, name, language_code=language) for number, name in _PEOPLE.items()]
    world.group(_GROUP, catalog.text("browser-group"), people, creator=people[0])


def _give_admin(world: World, chat: Chat) -> None:
    """Let a group's first member administer it, as its maker does: earlier versions kept no maker."""
    if chat.members and not {"creator", "administrator"} & set(chat.members.values()):
        chat.members[next(iter(chat.members))] = "creator"
        world.note_chat(chat)


def page_of(words: str) -> PageTexts:
    """Make the page's title and suggestions: examples of commands, in each language, with a model's words."""
    suggestions = {}
    for catalog in Catalogs(COMPLETE[0], words):
        examples = {key: catalog.text(f"command-{key}-example") for key in _SUGGESTED}
        asked = (f"/{catalog.command(key)} {example}" for key, example in examples.items())
        suggestions[catalog.tag] = (*asked, f"@{BOT_USERNAME} {examples['similar']}")
    return PageTexts(TITLE, suggestions)


@dataclass(slots=True)
class _Chosen:
    """Gives what is suggested in a chat: with words of the model that it chose, else of the default `words`.

    The page is served a moment before there are `services`.
    """

    words: str
    services: Services | None = None

    async def suggestions(self, chat: int) -> Mapping[str, tuple[str, ...]]:
        """Make the suggestions of a chat."""
        settings = ChatSettings() if self.services is None else await settings_of(self.services.chats, chat)
        chosen = settings.model
        return page_of(self.words if chosen is None else chosen.partition("_")[0]).suggestions


def sees_browser(environment: Mapping[str, str]) -> bool:
    """Whether a browser can open on the screen of this person; over SSH it cannot."""
    if "SSH_CONNECTION" in environment or "SSH_TTY" in environment:
        return False
    return sys.platform in {"darwin", "win32"} or bool(
        environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")
    )


def _open_browser(address: str) -> None:
    try:
        browser = webbrowser.get()
        if type(browser) is not webbrowser.GenericBrowser:  # these browsers write into the terminal
            browser.open(address)
    except (webbrowser.Error, OSError):
        return  # the address is printed


def _world(here: Program, stack: AsyncExitStack) -> World:
    """Open the stored world; if this is not possible, make a new one and say so."""
    folder = here.settings.data_folder
    try:
        kept = kept_world(_private_file(folder), BOT_USERNAME, bot_name=TITLE)
        return stack.enter_context(kept)
    except (NotKept, OSError) as error:
        here.say("browser-not-kept", reason=str(error))
        stranger = (
            secrets.randbelow(10**9) + 10**9
        )  # another number than that of the bot whose world is in use
        return World(BOT_USERNAME, stranger, bot_name=TITLE)


def _private_file(folder: Path) -> Path:
    """Return the file of the stored world; a missing file is made.

    SQLite gives the files beside it the same rights.
    """
    make_private_folder(folder)
    file = folder / "local-chat.sqlite3"
    file.touch(0o600)
    for beside in folder.glob(f"{file.name}*"):
        keep_private(beside)
    return file


def local_application(services: Services, served: Served) -> AnyApplication:
    """Build the application that answers on the local server."""
    direct = {"trust_env": False}  # a proxy for the internet must not be used for loopback
    return build_application(
        services,
        served.token,
        served.api,
        TelegramRequest(connection_pool_size=64, read_timeout=20, httpx_kwargs=direct),
        polling=TelegramRequest(connection_pool_size=1, httpx_kwargs=direct),
    )


def _outward() -> str:
    """Return this machine's address as other machines see it; nothing is sent to find it."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
        try:
            asking.connect(("192.0.2.1", 9))
        except OSError:
            return socket.gethostname()
        return str(asking.getsockname()[0])
