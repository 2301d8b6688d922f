"""`python -m tools.strangers`: attack the webhook of a running program as a stranger would.

Each attack has fifty connections; meanwhile a person asks, and it is said how long the answer took. Ends with
1 if a question was not answered, or if an attack was taken for an update.
"""

import asyncio
import logging
import time
from collections.abc import Callable, Coroutine, Mapping
from contextlib import suppress
from typing import Any

import typer
from pydantic import SecretStr

from bot.front import SECRET_NAME, Hook
from bot.settings import Settings
from botapi.serving import serving
from botapi.world import World
from tools.balancing import free_port
from tools.processes import memory
from tools.trials import HERE, Crowd, Setting, scratch, start

CONNECTIONS = 50
_SECONDS = 5.0
_DEEP = b'{"update_id":1,"message":' + b"[" * 50_000 + b"]" * 50_000 + b"}"

Attack = Callable[[int, str, str], Coroutine[Any, Any, bytes]]


async def _sent(port: int, *pieces: bytes, pause: float = 0.0) -> bytes:
    """Send pieces of a request, and give the first line of the answer; empty where there is none in time."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    with suppress(OSError, TimeoutError):
        async with asyncio.timeout(_SECONDS):
            for piece in pieces:
                writer.write(piece)
                await writer.drain()
                await asyncio.sleep(pause)
            return (await reader.readline()).strip()
    writer.close()
    return b""


def _head(path: str, secret: str, length: int, kind: str = "application/json") -> bytes:
    lines = (f"POST {path} HTTP/1.1", "Host: x", f"{SECRET_NAME}: {secret}", f"Content-Type: {kind}")
    return "\r\n".join((*lines, f"Content-Length: {length}", "", "")).encode()


async def _whole(port: int, path: str, secret: str, body: bytes, kind: str = "application/json") -> bytes:
    return await _sent(port, _head(path, secret, len(body), kind), body)


ATTACKS: Mapping[str, Attack] = {
    "wrong secret": lambda port, path, _secret: _whole(port, path, "x", b'{"update_id":1}'),
    "wrong secret, 20 MB": lambda port, path, _secret: _whole(port, path, "x", b" " * 20_000_000),
    "20 MB": lambda port, path, secret: _whole(port, path, secret, b" " * 20_000_000),
    "deep": lambda port, path, secret: _whole(port, path, secret, _DEEP),
    "no object": lambda port, path, secret: _whole(port, path, secret, b"[1]"),
    "a form": lambda port, path, secret: _whole(port, path, secret, b"update_id=1", "multipart/form-data"),
    "slow head": lambda port, _path, _secret: _sent(port, *[b"POST /"] * 10, pause=1),
    "slow body": lambda port, path, secret: _sent(port, _head(path, secret, 100), *[b" "] * 10, pause=1),
    "wrong secret, slow body": lambda port, path, _s: _sent(
        port, _head(path, "x", 100), *[b" "] * 9, pause=1
    ),
}


async def trial() -> bool:
    """Attack the program in each way; say whether all went well."""
    world, port = World("vetorama_bot"), free_port()
    async with scratch() as folder, serving(world, port=0) as address:
        more = {"SERVE": "webhook", "WEBHOOK_URL": f"http://127.0.0.1:{port}", "LISTEN": f"127.0.0.1:{port}"}
        setting = Setting(HERE, folder, f"sqlite:///{folder}/data/x.sqlite3", world, address, more=more)
        hook = Hook.of(
            Settings(telegram_token=SecretStr(world.token), serve="webhook", webhook_url=more["WEBHOOK_URL"])
        )
        process, crowd = await start(setting), Crowd.of(world, 1)
        path = "" if hook is None else hook.url.removeprefix(more["WEBHOOK_URL"])
        secret = "" if hook is None else hook.secret
        well = True
        async with crowd.listening():
            for name, attack in ATTACKS.items():
                attackers = [asyncio.create_task(attack(port, path, secret)) for _ in range(CONNECTIONS)]
                await asyncio.sleep(0.2)
                began = time.monotonic()
                crowd.ask()
                await crowd.until_answered(30)
                took = time.monotonic() - began
                answers = sorted({line.decode() for line in await asyncio.gather(*attackers)})
                used = memory(process.pid).get("rss", 0)
                typer.echo(f"{name:24} {took:5.1f} s {used:5.0f} MB  {', '.join(answers) or 'cut'}")
                well = well and not crowd.unanswered and not any("200" in line for line in answers)
        return well and not await process.ended()


def main() -> None:
    """Attack the webhook, and say what came of it."""
    logging.getLogger("uvicorn").setLevel(logging.CRITICAL)
    raise typer.Exit(not asyncio.run(trial()))


if __name__ == "__main__":
    typer.run(main)
