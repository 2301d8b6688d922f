"""The page in a real Chromium: the system's own, without a window."""

import os
import shutil
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from io import StringIO
from typing import Any
from urllib.parse import urlsplit

import pytest
import pytest_asyncio
from playwright.async_api import Browser, async_playwright, expect
from rich.console import Console

from bot.browser import Address, Served, answering_at, populate, served_at
from bot.program import Program
from bot.settings import Settings
from botapi.serving import PageTexts as PageConfig
from botapi.serving import is_loopback
from botapi.world import World
from embeddings.table.space import Space
from rendering.catalog import Catalog
from tests.browser.screen import Screen
from tests.browser.tiny import tiny_bot

expect.set_options(timeout=30_000)  # milliseconds: a first picture takes its time on a busy machine

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
_MORE = tuple(f"/rich {word * 8}" for word in ("rei ", "rato ", "mapa ", "gato "))
Visit = Callable[..., AbstractAsyncContextManager[Screen]]
Answering = Callable[[], AbstractAsyncContextManager[Served]]


@pytest.fixture(scope="session")
def chromium() -> str:
    """Where Chromium is; without one these tests are skipped."""
    found = next((path for name in _NAMES if (path := shutil.which(name))), None)
    if found is None:
        pytest.skip("no Chromium on this machine (on Debian: apt install chromium)")
    return found


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser(chromium: str) -> AsyncIterator[Browser]:
    rootless = ["--no-sandbox"] if os.geteuid() == 0 else []  # its sandbox refuses to run as root
    microphone = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"]
    async with async_playwright() as playwright:
        arguments = [*rootless, *microphone]
        opened = await playwright.chromium.launch(executable_path=chromium, args=arguments)
        yield opened
        await opened.close()


@pytest.fixture
def visit(browser: Browser) -> Visit:
    """Opens a page as somebody does who has never been there; what goes wrong on it fails the test."""

    @asynccontextmanager
    async def visiting(address: str, **wanted: object) -> AsyncIterator[Screen]:
        usual: dict[str, Any] = {"locale": "pt-BR", "accept_downloads": True}
        context = await browser.new_context(**(usual | wanted))
        if is_loopback(urlsplit(address).hostname or ""):  # elsewhere http has no clipboard
            await context.grant_permissions(["clipboard-read", "clipboard-write"], origin=address)
        screen = Screen(await context.new_page(), address)
        await screen.open()
        yield screen
        await context.close()
        assert screen.troubles == []

    return visiting


@pytest.fixture
def here(settings: Settings) -> Program:
    drawing = settings.model_copy(update={"pictures": True})
    return Program(drawing, Catalog("pt"), Console(file=StringIO()), Console(file=StringIO()))


@pytest.fixture
def answering(here: Program, builtin: Space) -> Answering:
    """Starts the real bot with its page; more than once in a test, as after a restart."""
    return lambda: answering_at(Address(port=0), here, builtin)


@pytest_asyncio.fixture(loop_scope="session")
async def vetorama(answering: Answering) -> AsyncIterator[Served]:
    async with answering() as served:
        yield served


@pytest.fixture
def world() -> World:
    made = World(bot_username="tiny_bot", bot_name="Tiny")
    populate(made, Catalog("pt"))
    return made


@pytest_asyncio.fixture(loop_scope="session")
async def tiny(world: World) -> AsyncIterator[str]:
    """The page with a bot that does everything a bot can do, and nothing else."""
    page = PageConfig("Tiny", {"pt-BR": ("/keys", "@tiny_bot gato", *_MORE), "en": ("/keys",)})
    async with served_at(Address(port=0), world, page) as served, tiny_bot(served):
        yield served.page
