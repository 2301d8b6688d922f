"""`python -m tools.balancing PORT ADDRESS...`: a round-robin balancer, also as a process that can be killed.

It sends each request to the next address, and to another where that one is not there. Where none is, it asks
Telegram to come again in a second, as hosting/Caddyfile does.
"""

import asyncio
import itertools
import logging
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from botapi.listening import listening

_HERE = Path(__file__).parents[1]  # that of tools.trials would load spaCy, for seconds without a balancer
_BACK = {"Retry-After": "1"}


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
