"""Sends the local server requests that no sensible program sends, and says how they were answered.

`python -m tools.fuzz_server --requests 20000 --seed 1`: the same seed sends the same requests.
A 500 is never right.
"""

import argparse
import asyncio
import json
import random
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import httpx

from botapi.methods import METHODS
from botapi.parameters import Parameters
from botapi.serving import serving
from botapi.world import World

_ACTS = ("messages", "presses", "searches", "choices", "votes", "people", "groups", "clear")
_LOOKS = ("world", "messages", "votes", "menu", "calls", "exchanges", "events")
_FIELDS = (
    "person",
    "chat",
    "text",
    "message_id",
    "button",
    "wait",
    "query",
    "offset",
    "search",
    "result",
    "options",
    "first_name",
    "language_code",
    "id",
    "title",
    "members",
    "forum",
    "reply_to",
    "thread",
)
_NUMBERS = (
    0,
    1,
    -1,
    10,
    -5,
    2**31,
    2**52,
    2**63,
    -(2**63) - 1,
    10**40,
    0.5,
    float("inf"),
    float("nan"),
    True,
)
_TEXTS = (
    "",
    " ",
    "/start",
    "a" * 5000,
    "<b>",
    "<b>" * 500,
    "&#0;",
    "\ud800",
    "\x00",
    "😀" * 9,
    "../../etc",
    "@x",
    "HTML",
    "attach://x",
)
_KINDS = ("application/json", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x")
_ODD_KINDS = ("", "text/plain", "multipart/form-data", "application/json; charset=utf-16", "a" * 300)
_PATHS = (
    "/",
    "//x/",
    "/page/%00",
    "/page/../../x",
    "/page/" + "a" * 500,
    "/%ff",
    "/bot",
    "/file/bot/x",
    "/local",
    "/local/files/%00",
)
_METHODS = ("GET", "POST", "PUT", "HEAD", "OPTIONS", "DELETE", "PATCH", "X")
_HEADERS = (
    ("host", "x/bot"),
    ("cookie", "=;;=" * 50),
    ("range", "bytes=9-1"),
    ("origin", "//["),
    ("authorization", "Bearer"),
)


@dataclass(slots=True)
class Tally:
    """How many answers of each status came, the slowest in seconds, and what was answered with 5xx."""

    statuses: Counter[str] = field(default_factory=Counter)
    slowest: float = 0.0
    failures: list[str] = field(default_factory=list)


class Fuzz:
    """Makes requests by chance; the same seed makes the same ones."""

    def __init__(self, seed: int, token: str) -> None:
        self.random = random.Random(seed)
        self.token = token

    def request(self) -> dict[str, Any]:
        """Return what `httpx.AsyncClient.request` is to send."""
        kinds = (self._call, self._call, self._act, self._act, self._look, self._anything)
        request = self.random.choice(kinds)()
        if self.random.random() < 0.05:
            name, value = self.random.choice(_HEADERS)
            request["headers"] = {**request.get("headers", {}), name: value}
        return request

    def _call(self) -> dict[str, Any]:
        method = self.random.choice(METHODS)
        given = self._some(tuple(method.parameters.model_fields))
        if method.parameters.model_fields.keys() & {"timeout"}:
            given["timeout"] = 0
        return {
            "method": "POST",
            "url": f"/bot{self.token}/{method.name}",
            **self._body(given, method.parameters),
        }

    def _act(self) -> dict[str, Any]:
        given = self._some(_FIELDS)
        given["wait"] = 0 if self.random.random() < 0.9 else -1
        if self.random.random() < 0.9:
            given.pop("wait")
        return {"method": "POST", "url": f"/local/{self.random.choice(_ACTS)}", **self._body(given)}

    def _look(self) -> dict[str, Any]:
        names = ("chat", "person", "x")
        query = {name: _json(self._value(2))[:300] for name in names if self.random.random() < 0.5}
        query["limit"] = "-1"  # no stream, which would have to be waited for
        return {"method": "GET", "url": f"/local/{self.random.choice(_LOOKS)}", "params": _sendable(query)}

    def _anything(self) -> dict[str, Any]:
        address = self.random.choice((*_PATHS, f"/bot{self.token}/x", f"/file/bot{self.token}/../x"))
        return {"method": self.random.choice(_METHODS), "url": address, "content": self._bytes()}

    def _some(self, names: tuple[str, ...]) -> dict[str, Any]:
        likely = self.random.random()
        return {name: self._likely(name) for name in names if self.random.random() < likely}

    def _likely(self, name: str) -> Any:  # noqa: ANN401 - JSON of any shape
        """Return a value that often fits: otherwise every request would be refused at its first parameter."""
        if self.random.random() < 0.3:
            return self._value(0)
        if name in ("person", "chat", "chat_id", "user_id"):
            return 10
        if name in ("text", "question", "caption", "first_name", "title"):
            return self.random.choice(_TEXTS)
        return 1 if name.endswith("id") else self._value(1)

    def _value(self, depth: int) -> Any:  # noqa: ANN401 - JSON of any shape
        choice = self.random.randrange(7 if depth < 3 else 4)
        match choice:
            case 0:
                return self.random.choice(_NUMBERS)
            case 1 | 2:
                return self.random.choice(_TEXTS)
            case 3:
                return None
            case 4:
                return [self._value(depth + 1) for _ in range(self.random.randrange(4))]
            case 5:
                return _nested(self.random.choice((5, 99, 101, 3000)))
        names = (*_FIELDS, "inline_keyboard", "type", "length", "url", "callback_data", "force_reply")
        return {self.random.choice(names): self._value(depth + 1) for _ in range(self.random.randrange(4))}

    def _body(self, given: dict[str, Any], model: type[Parameters] | None = None) -> dict[str, Any]:
        draw = self.random.random()
        if draw < 0.1:
            kind = self.random.choice((*_KINDS, *_ODD_KINDS))
            return {"content": self._bytes(), "headers": {"content-type": kind}}
        if draw < 0.4 and model is not None:
            fields = {
                name: value if isinstance(value, str) else _json(value) for name, value in given.items()
            }
            files = {"x": ("a.png", self._bytes())} if draw < 0.2 else None
            return {"data": _sendable(fields), "files": files}
        return {"content": _json(given).encode(), "headers": {"content-type": "application/json"}}

    def _bytes(self) -> bytes:
        return self.random.choice(
            (b"", b"{", b"[]", b"--x\r\n", b"\xff\xfe{", self.random.randbytes(50), b"a" * 2_000_000)
        )


def _nested(depth: int) -> list[Any]:
    value: list[Any] = []
    for _ in range(depth):
        value = [value]
    return value


def _json(value: object) -> str:
    try:
        return json.dumps(value)
    except RecursionError:
        return "[" * 100_000


def _sendable(fields: dict[str, str]) -> dict[str, str]:
    return {name: value.encode(errors="replace").decode() for name, value in fields.items()}


async def fuzz(count: int, seed: int) -> Tally:
    """Send `count` requests over a socket to a server with a new world, and count how they were answered."""
    tally, world = Tally(), World()
    world.group(-5, "Study", [world.person(10, "Ana")])
    made = Fuzz(seed, world.token)
    async with serving(world, port=0) as address, httpx.AsyncClient(base_url=address, timeout=30) as client:
        for _ in range(count):
            await _sent(client, made.request(), tally)
        assert (await client.get("/local/world")).status_code == 200  # noqa: S101 - after all of it
    return tally


async def _sent(client: httpx.AsyncClient, request: dict[str, Any], tally: Tally) -> None:
    begun = time.perf_counter()
    try:
        response = await client.request(**request)
        status = str(response.status_code)
    except httpx.HTTPError as error:
        status = type(error).__name__
    tally.slowest = max(tally.slowest, time.perf_counter() - begun)
    tally.statuses[status] += 1
    if status.startswith("5") or not status.isdigit():
        tally.failures.append(f"{status} {str(request)[:500]}")


def lines(tally: Tally) -> Iterator[str]:
    """Give what was counted, in lines of text."""
    yield from (f"{status:>20} {count:7}" for status, count in sorted(tally.statuses.items()))
    yield f"{'slowest':>20} {1000 * tally.slowest:7.0f} ms"
    yield from tally.failures[:20]


def main() -> None:
    """Read the command line, send the requests and print what was counted."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--requests", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args()
    for line in lines(asyncio.run(fuzz(wanted.requests, wanted.seed))):
        print(line)  # noqa: T201 - for a person


if __name__ == "__main__":
    main()
