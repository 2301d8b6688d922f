import asyncio
import json
import socket
from collections.abc import AsyncIterator

import httpx
import pytest

from bot.local.people import Person
from bot.local.serving import serve, serving
from bot.local.world import World
from tests.local.raw import Raw

BUTTONS = {"inline_keyboard": [[{"text": "More", "callback_data": "more"}]]}


@pytest.fixture
async def client(transport: httpx.ASGITransport) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:9001/local/") as made:
        yield made


async def test_a_person_writes_and_reads_with_curl(world: World, client: httpx.AsyncClient, raw: Raw) -> None:
    written = await client.post("messages", json={"person": 5, "text": "/start", "language_code": "pt-br"})
    await raw.result("sendMessage", chat_id=5, text="hello")

    shown = (await client.get("messages", params={"chat": 5})).json()["result"]

    assert written.json()["result"]["from"]["first_name"] == "Person 5"
    assert [message["text"] for message in shown] == ["/start", "hello"]
    assert len(world.updates.pending) == 1


async def test_a_group_is_founded_and_a_button_pressed(
    world: World, client: httpx.AsyncClient, raw: Raw
) -> None:
    group = {"id": -1_000_000_000_001, "title": "Study", "members": [5]}
    assert (await client.post("groups", json=group)).json()["result"]["type"] == "supergroup"
    await client.post("messages", json={"person": 5, "chat": group["id"], "text": "/start"})
    sent = await raw.result("sendMessage", chat_id=group["id"], text="x", reply_markup=BUTTONS)
    press = {"person": 5, "chat": group["id"], "message_id": sent["message_id"], "button": "More"}

    unanswered = (await client.post("presses", json={**press, "wait": 0.001})).json()["result"]
    waiting = asyncio.create_task(client.post("presses", json={**press, "wait": 10}))
    while len(world.presses) < 2:
        await asyncio.wait({waiting}, timeout=0)
    await raw.result("answerCallbackQuery", callback_query_id=list(world.presses)[1], text="done")

    assert unanswered["answer"] is None
    assert (await waiting).json()["result"]["answer"]["text"] == "done"


async def test_calls_are_shown_without_the_content_of_files(
    ana: Person, client: httpx.AsyncClient, raw: Raw
) -> None:
    await raw.client.post("sendDocument", data={"chat_id": ana.id}, files={"document": ("a.txt", b"abc")})

    (call,) = (await client.get("calls")).json()["result"]

    assert call["parameters"] == {"chat_id": ana.id, "document": {"name": "a.txt", "size": 3}}


@pytest.mark.parametrize(
    ("address", "body", "words"),
    [
        ("messages", {"person": 5}, "Field required"),
        ("messages", {"person": 5, "text": "a", "chat": 77}, "chat not found"),
        ("messages", {"person": 5, "text": ""}, "1 to 4096"),
        ("presses", {"person": 5, "chat": 5, "message_id": 9, "button": "x"}, "message not found"),
        ("groups", {"id": 5, "title": "x"}, "negative"),
    ],
)
async def test_mistakes_are_told(
    client: httpx.AsyncClient, address: str, body: dict[str, object], words: str
) -> None:
    response = await client.post(address, json=body)

    assert response.status_code == 400
    assert words in response.json()["description"]
    assert "chat is empty" in (await client.get("messages")).json()["description"]


@pytest.mark.parametrize("origin", ["https://example.org", "http://127.0.0.1:8000", "null"])
async def test_pages_of_other_sites_are_refused(client: httpx.AsyncClient, origin: str) -> None:
    assert (await client.get("calls", headers={"origin": origin})).status_code == 403
    own = await client.get("calls", headers={"origin": "http://127.0.0.1:9001"})
    assert own.status_code == 200


async def test_events_are_streamed_over_loopback(world: World, ana: Person) -> None:
    async with serving(world, port=0) as address, httpx.AsyncClient(base_url=address) as client:
        async with client.stream("GET", "/local/events", params={"chat": ana.id, "limit": 1}) as stream:
            lines = stream.aiter_lines()
            assert await anext(lines) == ": listening"
            world.write(ana, "olá")
            rest = [line async for line in lines if line]
        me = (await client.get(f"/bot{world.token}/getMe")).json()
        strange = await client.get("/local/calls", headers={"host": "example.org"})

    assert rest[0] == "event: message"
    assert json.loads(rest[1].removeprefix("data: "))["text"] == "olá"
    assert me["result"]["username"] == "group_bot"
    assert strange.status_code == 400


async def test_polls_and_streams_end_with_the_server(world: World) -> None:
    async with httpx.AsyncClient() as client:
        async with serving(world, port=0) as address:
            poll = asyncio.create_task(client.get(f"{address}/bot{world.token}/getUpdates?timeout=50"))
            stream = asyncio.create_task(client.get(f"{address}/local/events"))
            await world.updates.until_waiting()
            await world.events.until_subscribed()

        assert (await poll).json() == {"ok": True, "result": []}
        assert (await stream).text == ": listening\n\n"


async def test_a_stream_tells_only_of_its_chat(world: World, ana: Person, rui: Person) -> None:
    async with serving(world, port=0) as address, httpx.AsyncClient() as client:
        stream = asyncio.create_task(client.get(f"{address}/local/events?chat={ana.id}&limit=1"))
        await world.events.until_subscribed()
        world.write(rui, "one")
        world.write(ana, "two")

        assert '"text": "two"' in (await stream).text
        assert '"text": "one"' not in (await stream).text


async def test_a_broken_connection_is_broken_over_loopback_too(world: World) -> None:
    world.faults.broken("getMe")
    async with serving(world, port=0) as address, httpx.AsyncClient(base_url=address) as client:
        with pytest.raises(httpx.RemoteProtocolError):
            await client.get(f"/bot{world.token}/getMe")


async def test_serving_ends_when_cancelled_and_a_taken_port_is_told(world: World) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(OSError, match="in use"):
        await serve(world, port=taken.getsockname()[1])
    running = asyncio.create_task(serve(world, port=0))
    await asyncio.wait({running}, timeout=0)
    running.cancel()

    await asyncio.wait({running}, timeout=5)

    assert running.cancelled()
