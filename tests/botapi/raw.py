"""Calls of the Bot API without a library in between."""

import struct
import zlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import httpx

from botapi.server import bot_api
from botapi.world import World


@dataclass(frozen=True)
class Raw:
    client: httpx.AsyncClient

    async def result(self, method: str, **parameters: object) -> Any:  # noqa: ANN401 - JSON of any shape
        answer = (await self.client.post(method, json=parameters)).json()
        assert answer["ok"], answer
        return answer["result"]

    async def upload(self, method: str, data: dict[str, object], **files: tuple[str, bytes]) -> Any:  # noqa: ANN401 - JSON of any shape
        answer = (await self.client.post(method, data=data, files=files)).json()
        assert answer["ok"], answer
        return answer["result"]

    async def refusal(self, method: str, **parameters: object) -> str:
        response = await self.client.post(method, json=parameters)
        answer = response.json()
        assert not answer["ok"], answer
        assert answer["error_code"] == response.status_code
        return str(answer["description"])


@asynccontextmanager
async def calling(world: World) -> AsyncIterator[Raw]:
    """Calls to the Bot API of a world."""
    transport = httpx.ASGITransport(bot_api(world))
    async with httpx.AsyncClient(transport=transport, base_url=f"http://local/bot{world.token}/") as client:
        yield Raw(client)


def png(width: int = 3, height: int = 2) -> bytes:
    """A picture: only its size is looked at."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = b"IHDR" + header
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + body + struct.pack(">I", zlib.crc32(body))
