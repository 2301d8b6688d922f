import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiogram.types
import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from telegram import Update
from telegram.ext import ExtBot

from botapi.delivering import SECRET_HEADER, Wait, delivering
from botapi.people import Person
from botapi.serving import serving
from botapi.world import World, kept_world
from tests.botapi.judge import judged
from tests.botapi.raw import Raw, calling

HOOK = "https://example.org/hook"


@dataclass
class Hook:
    """A bot's own address: it takes updates, after some troubles if it is told so."""

    troubles: list[Response] = field(default_factory=list)
    came: list[tuple[str, str | None, dict[str, Any]]] = field(default_factory=list)
    waits: list[float] = field(default_factory=list)

    async def take(self, request: Request) -> Response:
        self.came.append((request.url.path, request.headers.get(SECRET_HEADER), await request.json()))
        return self.troubles.pop(0) if self.troubles else Response()

    async def wait(self, seconds: float) -> None:
        """Write down how long the server means to wait, and let it go on."""
        self.waits.append(seconds)

    @property
    def texts(self) -> list[str]:
        return [update["message"]["text"] for _, _, update in self.came]

    @asynccontextmanager
    async def delivered(self, world: World, wait: Wait | None = None) -> AsyncIterator[None]:
        app = Starlette(routes=[Route("/{place}", self.take, methods=["POST"])])
        async with delivering(world, transport=httpx.ASGITransport(app), wait=wait or self.wait):
            yield


@pytest.fixture
def hook() -> Hook:
    return Hook()


async def test_updates_come_to_the_address_in_order_and_with_the_secret(
    world: World, ana: Person, bot: ExtBot[None], hook: Hook
) -> None:
    await bot.set_webhook(HOOK, secret_token="top-secret_1")
    async with hook.delivered(world):
        for text in ("one", "two", "three"):
            world.write(ana, text)
        await world.updates.until_confirmed()

    assert [(place, secret) for place, secret, _ in hook.came] == [("/hook", "top-secret_1")] * 3
    updates = [Update.de_json(update, bot) for _, _, update in hook.came]
    assert [update.effective_message.text for update in updates if update.effective_message] == hook.texts
    assert hook.texts == ["one", "two", "three"]
    info = await bot.get_webhook_info()
    assert (info.pending_update_count, info.last_error_message) == (0, None)


async def test_what_was_written_before_the_webhook_was_set_comes_too(
    world: World, ana: Person, raw: Raw, hook: Hook
) -> None:
    async with hook.delivered(world):
        world.write(ana, "early")
        await raw.result("setWebhook", url=HOOK)
        await world.updates.until_confirmed()

    assert hook.texts == ["early"]
    assert hook.came[0][1] is None


async def test_an_update_that_was_not_taken_comes_again_before_the_next(
    world: World, ana: Person, raw: Raw, hook: Hook
) -> None:
    await raw.result("setWebhook", url=HOOK)
    hook.troubles += [Response(status_code=500), Response(status_code=302), Response(status_code=404)]
    async with hook.delivered(world):
        world.write(ana, "one")
        world.write(ana, "two")
        await world.updates.until_confirmed()

    assert hook.texts == ["one", "one", "one", "one", "two"]
    assert len({update["update_id"] for _, _, update in hook.came}) == 2
    info = judged(aiogram.types.WebhookInfo, await raw.result("getWebhookInfo"))
    assert info.last_error_message == "Wrong response from the webhook: 404 Not Found"
    assert info.last_error_date.timestamp() >= 1_800_000_000


async def test_the_waits_grow_to_a_minute(world: World, ana: Person, raw: Raw, hook: Hook) -> None:
    await raw.result("setWebhook", url=HOOK)
    hook.troubles += [Response(status_code=503)] * 9
    async with hook.delivered(world):
        world.write(ana, "one")
        await world.updates.until_confirmed()

    assert hook.waits == [0, 2, 4, 8, 16, 32, 60, 60, 60]


async def test_a_bot_says_when_it_wants_an_update_again(
    world: World, ana: Person, raw: Raw, hook: Hook
) -> None:
    await raw.result("setWebhook", url=HOOK)
    for asked in ("7", "86400", "tomorrow"):
        hook.troubles.append(Response(status_code=429, headers={"retry-after": asked}))
    async with hook.delivered(world):
        world.write(ana, "one")
        await world.updates.until_confirmed()

    assert hook.waits == [7, 3600, 4]


class BrokenOnce(httpx.AsyncBaseTransport):
    """A network that fails the first request."""

    def __init__(self, error: httpx.HTTPError) -> None:
        self.errors = [error]

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if self.errors:
            raise self.errors.pop()
        return httpx.Response(200, request=request)


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (httpx.ConnectError("refused"), "Connection refused"),
        (httpx.ConnectTimeout("slow"), "Connection timed out"),
        (httpx.ReadTimeout("slow"), "Read timeout expired"),
        (httpx.RemoteProtocolError("half an answer"), "Webhook connection closed"),
    ],
)
async def test_a_broken_connection_is_told_and_tried_again(
    world: World, ana: Person, raw: Raw, hook: Hook, error: httpx.HTTPError, words: str
) -> None:
    await raw.result("setWebhook", url=HOOK)
    world.write(ana, "one")
    async with delivering(world, transport=BrokenOnce(error), wait=hook.wait):
        await world.updates.until_confirmed()

    assert (await raw.result("getWebhookInfo"))["last_error_message"] == words


class Faulty(httpx.AsyncBaseTransport):
    """A network with a mistake in it."""

    def __init__(self) -> None:
        self.asked = asyncio.Event()

    async def handle_async_request(self, _request: httpx.Request) -> httpx.Response:
        self.asked.set()
        raise RuntimeError("a mistake")


async def test_a_mistake_in_the_delivery_is_not_kept_secret(world: World, ana: Person, raw: Raw) -> None:
    await raw.result("setWebhook", url=HOOK)
    world.write(ana, "one")
    faulty = Faulty()

    with pytest.raises(RuntimeError, match="a mistake"):
        async with delivering(world, transport=faulty):
            await faulty.asked.wait()


class Held:
    """A clock that stands still: whoever waits, waits for good."""

    def __init__(self) -> None:
        self.waited_for = asyncio.Event()

    async def wait(self, _seconds: float) -> None:
        self.waited_for.set()
        await asyncio.Event().wait()


async def test_a_new_address_does_not_wait_for_the_old_one(
    world: World, ana: Person, raw: Raw, hook: Hook
) -> None:
    clock = Held()
    await raw.result("setWebhook", url="https://example.org/old")
    hook.troubles.append(Response(status_code=410))
    async with hook.delivered(world, clock.wait):
        world.write(ana, "one")
        await clock.waited_for.wait()
        await raw.result("setWebhook", url="https://example.org/new")
        await world.updates.until_confirmed()

    assert [place for place, _, _ in hook.came] == ["/old", "/new"]
    assert "last_error_message" not in await raw.result("getWebhookInfo")


async def test_without_a_webhook_what_was_not_taken_is_polled(
    world: World, ana: Person, raw: Raw, hook: Hook
) -> None:
    clock = Held()
    await raw.result("setWebhook", url=HOOK)
    hook.troubles.append(Response(status_code=500))
    async with hook.delivered(world, clock.wait):
        world.write(ana, "one")
        await clock.waited_for.wait()
        await raw.result("deleteWebhook")
        (update,) = await raw.result("getUpdates")

    assert update["message"]["text"] == "one"
    assert hook.texts == ["one"]


async def test_setting_a_webhook_ends_a_poll(world: World, raw: Raw) -> None:
    poll = asyncio.create_task(raw.refusal("getUpdates", timeout=50))
    await world.updates.until_waiting()

    await raw.result("setWebhook", url=HOOK)

    assert await poll == "Conflict: terminated by setWebhook request"


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"url": "http://example.org"}, "bad webhook: An HTTPS URL must be provided for webhook"),
        (
            {"url": "https://example.org:9000"},
            "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443",
        ),
        ({"url": "nowhere"}, "invalid webhook URL specified"),
        ({"url": "https://[half"}, "invalid webhook URL specified"),
        ({"url": "https://example.org:port"}, "invalid webhook URL specified"),
        ({"url": "ftp://example.org"}, "invalid webhook URL specified"),
        ({"url": HOOK, "secret_token": "a b"}, "secret token contains unallowed characters"),
        ({"url": HOOK, "secret_token": "a" * 257}, "secret token is too long"),
        ({"url": HOOK, "certificate": "x"}, 'the local server does not model parameter "certificate"'),
    ],
)
async def test_a_webhook_is_refused_in_telegrams_words(raw: Raw, given: dict[str, Any], words: str) -> None:
    assert await raw.refusal("setWebhook", **given) == f"Bad Request: {words}"


async def test_the_webhook_is_described(raw: Raw) -> None:
    plain = judged(aiogram.types.WebhookInfo, await raw.result("getWebhookInfo"))
    await raw.result("setWebhook", url=HOOK, max_connections=1000, ip_address="192.0.2.1", secret_token="x")
    shown = await raw.result("getWebhookInfo")

    assert (plain.url, plain.max_connections) == ("", None)
    info = judged(aiogram.types.WebhookInfo, shown)
    assert (info.url, info.max_connections, info.ip_address) == (HOOK, 100, "192.0.2.1")
    assert "secret_token" not in shown


async def test_a_kept_world_goes_on_delivering_after_a_restart(tmp_path: Path, hook: Hook) -> None:
    path = tmp_path / "world.sqlite3"
    with kept_world(path) as world:
        async with calling(world) as raw:
            await raw.result("setWebhook", url=HOOK, secret_token="s", allowed_updates=["message"])
        ana = world.person(10, "Ana")
        world.edit(world.write(ana, "one"), "two")
    with kept_world(path) as world:
        async with hook.delivered(world):
            await world.updates.until_confirmed()

    assert [(secret, update["message"]["text"]) for _, secret, update in hook.came] == [("s", "one")]


async def test_a_served_world_delivers_over_the_network(world: World, ana: Person, raw: Raw) -> None:
    came: asyncio.Queue[bytes] = asyncio.Queue()

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        came.put_nowait(await reader.readuntil(b"\r\n\r\n"))
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        await writer.drain()
        writer.close()

    async with await asyncio.start_server(answer, "127.0.0.1") as server, serving(world, port=0):
        port = server.sockets[0].getsockname()[1]
        await raw.result("setWebhook", url=f"http://127.0.0.1:{port}/hook", secret_token="top-secret")
        world.write(ana, "hello")
        await world.updates.until_confirmed()

    assert b"x-telegram-bot-api-secret-token: top-secret" in (await came.get()).lower()
