"""Measures how long one heavy request makes another one wait: `python -m tools.heavy_bodies`.

The server runs in a process of its own. While a request is under way another client asks for /page.json again
and again; its longest wait is what everybody else on the server would notice.
"""

import asyncio
import json
import multiprocessing
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from typing import Any

import httpx

from botapi.serving import serving
from botapi.world import World

_MILLION = 1_000_000
_SECONDS = 60
_PIECE = 65_536
Body = bytes | AsyncIterator[bytes]


@dataclass(frozen=True, slots=True)
class Attack:
    """A request: its name, the method of the Bot API or the address, and what it sends."""

    name: str
    address: str
    sent: dict[str, Any] = field(default_factory=dict)


def attacks() -> Iterator[Attack]:
    """Make the requests one at a time, because some are large."""
    kind = {"content-type": "application/json"}
    large = "a" * (100 * _MILLION)
    yield Attack("text of 100 MB, JSON", "sendMessage", {"json": {"chat_id": 10, "text": large}})
    yield Attack("text of 100 MB, form", "sendMessage", {"data": {"chat_id": 10, "text": large}})
    said = json.dumps({"chat_id": 10, "text": large}).encode()
    yield Attack("text of 100 MB, in chunks", "sendMessage", {"content": _pieces(said), "headers": kind})
    yield Attack("text of 100 MB, a person's", "/local/messages", {"json": {"person": 10, "text": large}})
    for name, content in (("zeros", bytes), ("line ends", lambda size: b"\r\n--" * (size // 4))):
        files = {"document": ("a.bin", content(50 * _MILLION))}
        yield Attack(f"document of 50 MB, {name}", "sendDocument", {"data": {"chat_id": 10}, "files": files})
    yield from _written("<b></b>" * 140_000, "many tags", parse_mode="HTML")
    yield from _written("<b>" * 100_000, "tags 100,000 deep", parse_mode="HTML")
    yield from _written("<a>" * 4000 + "&lt;" * 4000 + "</a>" * 4000, "links in links", parse_mode="HTML")
    yield from _written("/a " * 300_000, "many commands")
    yield from _written("/a " * 5000, "commands in 15,000 characters")
    yield from _written("a" * 4000, "400,000 wrong entities", entities=[1] * 400_000)
    bold = [{"type": "bold", "offset": at % 4000, "length": 1} for at in range(18_000)]
    yield from _written("a" * 4000, "18,000 entities", entities=bold)
    codes = [{"type": "code", "offset": 2 * at, "length": 1} for at in range(2000)]
    kinds = ("bold", "italic", "underline", "strikethrough", "spoiler")
    spans = [{"type": kind, "offset": 2 * at, "length": 1} for at in range(2000) for kind in kinds]
    yield from _written("a" * 4000, "2,000 codes under 10,000 kinds", entities=[*codes, *spans])
    deep = "[" * 100_000 + "]" * 100_000
    yield Attack("JSON 100,000 deep", "sendMessage", {"content": deep.encode(), "headers": kind})
    yield Attack("JSON 100,000 deep, a person's", "/local/messages", {"content": deep.encode()})
    marked = {"chat_id": 10, "text": "x", "reply_markup": deep}
    yield Attack("reply_markup 100,000 deep", "sendMessage", {"data": marked})


def _written(text: str, name: str, **more: object) -> Iterator[Attack]:
    yield Attack(f"sendMessage, {name}", "sendMessage", {"json": {"chat_id": 10, "text": text, **more}})
    if not more:
        yield Attack(f"a person's, {name}", "/local/messages", {"json": {"person": 10, "text": text}})


async def _pieces(body: bytes) -> AsyncIterator[bytes]:
    for begin in range(0, len(body), _PIECE):
        yield body[begin : begin + _PIECE]


def _serve(told: Connection) -> None:
    async def served() -> None:
        world = World()
        world.person(10, "Ana")
        async with serving(world, port=0) as address:
            told.send((address, f"/bot{world.token}/"))
            await asyncio.Event().wait()

    asyncio.run(served())


async def _longest_wait(address: str, done: asyncio.Event) -> float:
    longest = 0.0
    async with httpx.AsyncClient(base_url=address, timeout=_SECONDS) as client:
        while not done.is_set():
            begun = time.perf_counter()
            with suppress(httpx.TimeoutException):
                await client.get("/page.json")
            longest = max(longest, time.perf_counter() - begun)
            await asyncio.sleep(0.005)
    return longest


async def _attacked(address: str, api: str, attack: Attack) -> str:
    """Send one request and say how it was answered, how long it took and how long another one waited."""
    place = attack.address if attack.address.startswith("/") else api + attack.address
    request = httpx.Request("POST", address + place, **attack.sent)  # made before anybody waits
    done = asyncio.Event()
    waiting = asyncio.create_task(_longest_wait(address, done))
    # Two loops: the time that this process needs to send a large body must not count as waiting.
    status, took = await asyncio.to_thread(_sent, request)
    done.set()
    return f"{attack.name:45} {status:>12} {took:8.2f} s {1000 * await waiting:14.0f} ms"


def _sent(request: httpx.Request) -> tuple[str, float]:
    async def send() -> str:
        async with httpx.AsyncClient(timeout=_SECONDS) as client:
            try:
                return str((await client.send(request)).status_code)
            except httpx.HTTPError as error:
                return type(error).__name__

    begun = time.perf_counter()
    return asyncio.run(send()), time.perf_counter() - begun


def _measured(attack: Attack) -> str:
    """Start a server, send it one request and end it."""
    apart = multiprocessing.get_context("spawn")
    hears, told = apart.Pipe()
    server = apart.Process(target=_serve, args=(told,), daemon=True)
    server.start()
    try:
        address, api = hears.recv()
        return asyncio.run(_attacked(address, api, attack))
    finally:
        server.kill()
        server.join()


def main() -> None:
    """Send each of the requests to a server of its own."""
    print(f"{'request':45} {'answer':>12} {'took':>10} {'another waited':>17}")  # noqa: T201 - for a person
    for attack in attacks():
        print(_measured(attack), flush=True)  # noqa: T201 - for a person


if __name__ == "__main__":
    main()
