"""Clients that are slow, or far too many: they are refused in time, and nobody else is held up."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

import httpx
import pytest
from starlette.requests import Request
from starlette.types import Message

from botapi.bodies import bounded
from botapi.errors import ApiError
from botapi.looking import MOST_OF_ONE
from botapi.people import Person
from botapi.serving import serving
from botapi.world import World

MANY = 400


@asynccontextmanager
async def asked(address: str, request: bytes) -> AsyncIterator[asyncio.StreamReader]:
    """A request in bytes on a connection of its own, which stays open; its answer is read line by line."""
    host, _, port = address.removeprefix("http://").partition(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    writer.write(request)
    await writer.drain()
    try:
        yield reader
    finally:
        writer.close()


async def test_who_sends_byte_by_byte_and_never_ends_is_refused_after_a_while() -> None:
    pieces = iter([b"{", b'"'])

    async def receive() -> Message:
        piece = next(pieces, None)
        if piece is None:
            await asyncio.Event().wait()
        return {"type": "http.request", "body": piece, "more_body": True}

    scope = {"type": "http", "method": "POST", "headers": [(b"content-length", b"100")]}
    with pytest.raises(ApiError) as refused:
        async with bounded(Request(scope, receive), 1000, seconds=0.05) as held:
            await held.body()
    assert (refused.value.code, refused.value.description) == (408, "Request Timeout")


@pytest.mark.parametrize("path", ["/bot{token}/sendMessage", "/local/messages"])
async def test_nobody_waits_for_those_who_send_slowly(world: World, ana: Person, path: str) -> None:
    head = f"POST {path.format(token=world.token)} HTTP/1.1\r\nHost: 127.0.0.1\r\n"
    slow = f"{head}Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{{".encode()
    async with AsyncExitStack() as stack:
        address = await stack.enter_async_context(serving(world, port=0))
        for _ in range(50):
            await stack.enter_async_context(asked(address, slow))
        client = await stack.enter_async_context(httpx.AsyncClient(base_url=address))
        answers = [
            await client.get("/"),
            await client.post("/local/messages", json={"person": ana.id, "text": "oi"}),
            await client.post(f"/bot{world.token}/sendMessage", json={"chat_id": ana.id, "text": "oi"}),
        ]
    assert [answer.status_code for answer in answers] == [200, 200, 200]


async def test_of_hundreds_of_streams_from_one_address_so_many_are_opened_and_the_page_goes_on(
    world: World, ana: Person
) -> None:
    listen = b"GET /local/events HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
    async with serving(world, port=0) as address, httpx.AsyncClient(base_url=address) as client:
        async with AsyncExitStack() as stack:
            readers = [await stack.enter_async_context(asked(address, listen)) for _ in range(MANY)]
            statuses = [int((await reader.readline()).split()[1]) for reader in readers]
            assert statuses.count(200) == world.events.listeners == MOST_OF_ONE
            assert statuses.count(429) == MANY - MOST_OF_ONE
            shown = await client.get("/")
            said = await client.post("/local/messages", json={"person": ana.id, "text": "oi"})
            assert (shown.status_code, said.status_code) == (200, 200)
        async with asyncio.timeout(10):
            while world.events.listeners:
                await client.get("/page.json")
        async with client.stream("GET", "/local/events", params={"limit": 1}) as stream:
            assert stream.status_code == 200
