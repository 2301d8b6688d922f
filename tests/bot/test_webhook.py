"""Updates over a webhook: a 200 is a promise, and each update is answered once, however it comes."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest
from pydantic import SecretStr

from bot.front import LARGEST_UPDATE, SECRET_NAME, Hook
from bot.running import run_on_telegram
from bot.settings import Settings
from botapi.people import Person
from botapi.world import World
from embeddings.table.space import Space
from storage.database import Database
from storage.history import History
from tests.bot.ends import Ear, closed_port, said_to
from tests.bot.working import ALWAYS, QUICK, working
from tests.storage.postgres import Wire


def hooked(settings: Settings, url: str | None = None, **more: object) -> Settings:
    """Settings of a bot with a webhook on a free port, which Telegram reaches directly unless at `url`."""
    listen = f"127.0.0.1:{closed_port()}"
    more = {"serve": "webhook", "webhook_url": url or f"http://{listen}", "listen": listen, **more}
    return settings.model_copy(update=more)


def hook_of(settings: Settings) -> Hook:
    hook = Hook.of(settings)
    assert hook is not None
    return hook


@asynccontextmanager
async def client(settings: Settings) -> AsyncIterator[httpx.AsyncClient]:
    """Somebody who reaches the program over HTTP."""
    async with httpx.AsyncClient(base_url=f"http://{settings.listen}", trust_env=False) as opened:
        yield opened


async def posted(settings: Settings, body: bytes, secret: str | None = None) -> httpx.Response:
    """Send a body to a program as Telegram does, with its secret unless another is given."""
    hook = hook_of(settings)
    headers = {SECRET_NAME: hook.secret if secret is None else secret}
    path = hook.url.partition("/telegram/")[2]
    async with client(settings) as opened:
        return await opened.post(f"/telegram/{path}", content=body, headers=headers)


def bot_said(world: World, person: Person) -> list[str]:
    return [str(one.get("text")) for one in world.messages(person) if one["from"]["is_bot"]]


def like(world: World, person: Person, number: int, text: str) -> bytes:
    """Write an update with a text of a person's, as the world would."""
    message = next(one for one in world.messages(person) if not one["from"]["is_bot"])
    return json.dumps({"update_id": number, "message": {**message, "text": text}}).encode()


def calls(world: World, method: str) -> list[dict[str, Any]]:
    return [dict(call.parameters) for call in world.calls if call.method == method]


async def test_what_a_person_writes_comes_over_the_webhook_and_is_answered(
    on_telegram: Settings, space: Space, world: World, ana_there: Person
) -> None:
    settings = hooked(on_telegram)
    with world.events.subscribed() as events:
        async with working(settings, space), client(settings) as watcher:
            world.write(ana_there, "/similar rei rainha")
            await said_to(ana_there, events, "rei e rainha: similaridade 0,95")
            await world.updates.until_confirmed()
            assert (await watcher.get("/healthz")).status_code == 200
            ready = await watcher.get("/readyz")
            numbers = await numbers_with(watcher, 'vetorama_updates_total{kind="message"} 1.0')
    assert ready.status_code == 200
    assert ready.json() | {"seconds_since_update": 0} == {
        "ready": True,
        "reason": "",
        "model": space.card.name,
        "serves": "webhook",
        "stage": "working",
        "works": None,
        "works_since": None,
        "seconds_since_update": 0,
    }
    assert world.polls == []
    assert str(ana_there.id) not in numbers
    assert "Ana" not in numbers


async def test_latency_is_told_by_command_and_what_was_remembered_is_counted(
    on_telegram: Settings, space: Space, world: World, ana_there: Person
) -> None:
    settings = hooked(on_telegram)
    with world.events.subscribed() as events:
        async with working(settings, space), client(settings) as watcher:
            for _ in range(2):
                world.write(ana_there, "/similar rei rainha")
                await said_to(ana_there, events, "rei e rainha: similaridade 0,95")
            world.write(ana_there, "/dims rei")
            await said_to(ana_there, events, "'rei' tem")
            await numbers_with(watcher, 'vetorama_answer_seconds_count{command="dims"} 1.0')
            numbers = await numbers_with(watcher, 'vetorama_answer_seconds_count{command="similar"} 2.0')
    kept = [line for line in numbers.splitlines() if line.startswith('vetorama_cache_total{found="yes"}')]
    assert float(kept[0].split()[-1]) >= 1


@pytest.mark.parametrize("secret", ["", "outra-palavra", "palavra-á"])
async def test_whoever_has_not_the_secret_is_refused(
    on_telegram: Settings, space: Space, world: World, ana_there: Person, ear: Ear, secret: str
) -> None:
    settings = hooked(on_telegram, webhook_secret=SecretStr("palavra-certa"))
    world.write(ana_there, "/dims rei")
    async with working(settings, space):
        await ear.hears("answers with")
        headers = {SECRET_NAME.encode(): secret.encode("latin-1")}
        async with client(settings) as opened:
            answer = await opened.post(
                "/telegram/x", content=like(world, ana_there, 7, "/dims rato"), headers=headers
            )
    assert answer.status_code == 403
    assert not any("rato" in text for text in bot_said(world, ana_there))


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"{", 400),
        (b"[]", 400),
        (b'{"update_id": "7"}', 400),
        (b'{"update_id": true}', 400),
        (b"[" * 100_000, 400),
        (b"\xff", 400),
        (b" " * (LARGEST_UPDATE + 1), 413),
    ],
)
async def test_a_body_that_is_no_update_is_refused(
    on_telegram: Settings, space: Space, ear: Ear, body: bytes, status: int
) -> None:
    settings = hooked(on_telegram)
    async with working(settings, space):
        await ear.hears("answers with")
        assert (await posted(settings, body)).status_code == status


async def test_the_webhook_is_set_where_it_changed_alone(
    on_telegram: Settings, space: Space, world: World, ana_there: Person
) -> None:
    settings = hooked(on_telegram)
    changed = settings.model_copy(update={"webhook_secret": SecretStr("outra-palavra")})
    with world.events.subscribed() as events:
        for number, chosen in enumerate((settings, settings, changed)):
            async with working(chosen, space):
                world.write(ana_there, f"/dims rei, {number}")
                await said_to(ana_there, events, f"'rei, {number}' tem")
    urls = [call["url"] for call in calls(world, "setWebhook")]
    assert urls == [hook_of(settings).url, hook_of(changed).url]
    assert all("palavra" not in url for url in urls)


async def test_a_bot_that_polls_again_takes_the_webhook_away(
    on_telegram: Settings, space: Space, world: World, ana_there: Person
) -> None:
    with world.events.subscribed() as events:
        for settings, word in ((hooked(on_telegram), "rei"), (on_telegram, "rato")):
            async with working(settings, space):
                world.write(ana_there, f"/dims {word}")
                await said_to(ana_there, events, f"'{word}' tem")
    assert world.updates.webhook is None


async def test_while_the_store_is_away_telegram_keeps_an_update_and_it_is_answered_once_afterwards(
    on_telegram: Settings, space: Space, world: World, ana_there: Person, wire: Wire
) -> None:
    settings = hooked(on_telegram, database_url=SecretStr(wire.url("x")))
    with world.events.subscribed() as events:
        async with working(settings, space), client(settings) as watcher:
            world.write(ana_there, "/dims rei")
            await said_to(ana_there, events, "'rei' tem")
            await wire.cut()
            world.write(ana_there, "/dims rato")
            await refused_by(world, "503")
            again = json.dumps(world.updates.pending[0]).encode()
            away = await watcher.get("/readyz")
            await wire.connect()
            await said_to(ana_there, events, "'rato' tem")
            await world.updates.until_confirmed(30)
            assert (await posted(settings, again)).status_code == 200
            world.write(ana_there, "/dims gato")
            await said_to(ana_there, events, "'gato' tem")
    assert (away.status_code, away.json()["reason"]) == (503, "the database does not answer")
    assert sum("'rato'" in text for text in bot_said(world, ana_there)) == 1


async def test_what_was_taken_and_not_answered_is_answered_after_a_restart(
    on_telegram: Settings, space: Space, world: World, ana_there: Person
) -> None:
    settings = hooked(on_telegram)
    world.faults.silent("sendMessage", times=ALWAYS)
    async with working(settings, space):
        for word in ("rei", "rato"):
            world.write(ana_there, f"/dims {word}")
        await world.updates.until_confirmed(30)
    assert bot_said(world, ana_there) == []
    world.faults.clear()
    with world.events.subscribed() as events:
        async with working(settings, space):
            await said_to(ana_there, events, "'rato' tem")
    assert [text.split("'")[1] for text in bot_said(world, ana_there)] == ["rei", "rato"]


async def test_two_replicas_answer_once_in_order_and_one_takes_over_from_the_other(  # noqa: PLR0917 - fixtures
    on_telegram: Settings,
    space: Space,
    world: World,
    ana_there: Person,
    wire: Wire,
    ear: Ear,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bot.receiving.LOOKS_AGAIN", 600.0)  # so that one has to call the other
    first = hooked(on_telegram, database_url=SecretStr(wire.url("x")))
    second = hooked(first, url=first.webhook_url)
    job = asyncio.create_task(run_on_telegram(first, space, QUICK))
    await ear.hears("This program works on the inbox")
    with world.events.subscribed() as events:
        async with working(second, space):  # whose signal handlers replace those of the first
            await ear.hears("answers with")
            world.write(ana_there, "/dims rei")
            await said_to(ana_there, events, "'rei' tem")
            await world.updates.until_confirmed(30)
            called = like(world, ana_there, 500, "/dims rei, 500")
            assert (await posted(second, called)).status_code == 200
            await said_to(ana_there, events, "'rei, 500' tem")
            for number, settings in ((501, second), (502, first), (503, second), (501, first), (502, second)):
                body = like(world, ana_there, number, f"/dims rei, {number}")
                assert (await posted(settings, body)).status_code == 200
            await said_to(ana_there, events, "'rei, 503' tem")
            async with client(second) as watcher:
                stages = [(await watcher.get("/readyz")).json()["stage"]]
                job.cancel()
                await asyncio.wait({job})
                assert (await posted(second, like(world, ana_there, 504, "/dims rato"))).status_code == 200
                await said_to(ana_there, events, "'rato' tem")
                stages.append((await watcher.get("/readyz")).json()["stage"])
    assert stages == ["waiting", "working"]
    said = [text.split("'")[1] for text in bot_said(world, ana_there)]
    assert said == ["rei", "rei, 500", "rei, 501", "rei, 502", "rei, 503", "rato"]
    database = Database(wire.url("x"))
    entries = (await History(database).page(ana_there.id)).entries
    await database.close()
    assert len(entries) == 6


async def numbers_with(watcher: httpx.AsyncClient, line: str) -> str:
    """Read the metrics until they have a line: an answer is counted when all that follows it is done."""
    async with asyncio.timeout(30):
        while line not in (numbers := (await watcher.get("/metrics")).text).splitlines():
            pass
    return numbers


async def refused_by(world: World, words: str) -> None:
    """Wait until the bot has refused an update with these words."""
    async with asyncio.timeout(30):
        while words not in (world.updates.last_failure.reason if world.updates.last_failure else ""):  # noqa: ASYNC110 - makes no event
            await asyncio.sleep(0)
