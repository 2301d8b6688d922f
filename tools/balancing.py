"""`python -m tools.balancing PORT ADDRESS...`: a round-robin balancer, also as a process that can be killed.

It sends each request to the next address, and to another where that one is not there. Where none is, it asks
Telegram to come again in a second, as hosting/Caddyfile does.
"""

import asyncio
import itertools
import logging
import socket
import sys
import tempfile
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from pathlib import Path

import httpx
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from botapi.listening import listening

Balancer = Callable[[Sequence[str]], AbstractAsyncContextManager[str]]
"""Stands before some addresses while its context is open, and gives its own."""

_HERE = Path(__file__).parents[1]  # that of tools.trials would load spaCy, for seconds without a balancer
_BACK = {"Retry-After": "1"}
_CADDY = """{{
	admin off
}}
http://127.0.0.1:{port} {{
	reverse_proxy {addresses} {{
		lb_policy round_robin
		lb_try_duration 5s
	}}
}}
"""


@asynccontextmanager
async def balancer(addresses: Sequence[str], port: int = 0) -> AsyncIterator[str]:
    """Serve a balancer while the context is open; give its own address."""
    turns = itertools.count()

    async with httpx.AsyncClient(trust_env=False, timeout=30) as client:

        async def passed(request: Request) -> Response:
            body, turn = await request.body(), next(turns)
            for step in range(len(addresses)):
                url = addresses[(turn + step) % len(addresses)] + request.url.path
                try:
                    answer = await client.post(url, content=body, headers=dict(request.headers))
                except httpx.TransportError:
                    continue
                back = {name: value for name, value in answer.headers.items() if name == "retry-after"}
                return Response(answer.content, answer.status_code, back)
            return Response(status_code=503, headers=_BACK)

        app = Starlette(routes=[Route("/{path:path}", passed, methods=["POST"])])
        async with listening(app, "127.0.0.1", port) as found:
            yield f"http://127.0.0.1:{found}"


@asynccontextmanager
async def caddy(addresses: Sequence[str]) -> AsyncIterator[str]:
    """Let Caddy, the balancer of compose.yaml, stand before the addresses; give its own address.

    Raises OSError where Caddy is not installed.
    """
    port = free_port()
    with tempfile.TemporaryDirectory(prefix="vetorama-") as folder:
        file = Path(folder) / "Caddyfile"
        file.write_text(_CADDY.format(port=port, addresses=" ".join(addresses)), "utf-8")
        running = await asyncio.create_subprocess_exec(
            "caddy", "run", "--adapter", "caddyfile", "--config", str(file), stderr=asyncio.subprocess.DEVNULL
        )
        try:
            await _listens(port)
            yield f"http://127.0.0.1:{port}"
        finally:
            running.terminate()
            await running.wait()


async def _listens(port: int) -> None:
    """Wait until somebody listens at a port. Raises TimeoutError."""
    async with asyncio.timeout(20):
        while True:
            with suppress(ConnectionError):
                _, writer = await asyncio.open_connection("127.0.0.1", port)
                writer.close()
                return
            await asyncio.sleep(0.05)


def free_port() -> int:
    """Give a port of loopback on which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


async def balancer_process(port: int, addresses: Sequence[str]) -> asyncio.subprocess.Process:
    """Start a balancer in a process of its own."""
    command = (sys.executable, "-m", "tools.balancing", str(port), *addresses)
    return await asyncio.create_subprocess_exec(*command, cwd=_HERE)


async def _serve(port: int, addresses: Sequence[str]) -> None:
    async with balancer(addresses, port):
        await asyncio.Event().wait()


if __name__ == "__main__":
    for name in ("uvicorn", "httpx"):
        logging.getLogger(name).setLevel(logging.CRITICAL)  # they log each connection that a kill cuts
    asyncio.run(_serve(int(sys.argv[1]), sys.argv[2:]))
