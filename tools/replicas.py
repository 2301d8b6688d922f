"""`python -m tools.replicas`: kill one of two replicas again and again while people ask; count what was lost.

They stand behind a round-robin balancer and share a PostgreSQL server. Ends with 1 if a question was lost or
is twice in a history, or if more were answered again than kills.
"""

import asyncio
import itertools
import logging
import random
import signal
import socket
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from typing import Annotated

import httpx
import typer
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from botapi.listening import listening
from botapi.serving import serving
from botapi.world import World
from tools.kills import database, history_rows, is_bad, keep_asking, reckoned
from tools.trials import HERE, Crowd, Setting, scratch, start


@asynccontextmanager
async def balancer(addresses: Sequence[str]) -> AsyncIterator[str]:
    """Send each request to the next address, and to another where that one is not there; give its own."""
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
                return Response(answer.content, answer.status_code)
            return Response(status_code=502)

        app = Starlette(routes=[Route("/{path:path}", passed, methods=["POST"])])
        async with listening(app, "127.0.0.1", 0) as port:
            yield f"http://127.0.0.1:{port}"


@asynccontextmanager
async def behind(one: Setting, replicas: int) -> AsyncIterator[list[Setting]]:
    """Give the settings of replicas that stand behind a balancer, while it runs; `one` says the rest."""
    ports = [free_port() for _ in range(replicas)]
    async with balancer([f"http://127.0.0.1:{port}" for port in ports]) as public:
        hook = {"SERVE": "webhook", "WEBHOOK_URL": public}
        yield [replace(one, more={**one.more, **hook, "LISTEN": f"127.0.0.1:{port}"}) for port in ports]


async def trial(kills: int, rate: float, seed: int) -> dict[str, int]:
    """Kill a replica `kills` times at random moments while 20 people ask; count questions and answers."""
    chance, world = random.Random(seed), World("vetorama_bot")
    async with AsyncExitStack() as stack:
        folder = await stack.enter_async_context(scratch())
        url = await stack.enter_async_context(database("postgresql", folder))
        address = await stack.enter_async_context(serving(world, port=0))
        settings = await stack.enter_async_context(behind(Setting(HERE, folder, url, world, address), 2))
        replicas = [await start(setting) for setting in settings]
        crowd = Crowd.of(world, 20)
        async with crowd.listening():
            asking = asyncio.create_task(keep_asking(crowd, rate))
            for number in range(kills):
                await asyncio.sleep(chance.uniform(0, 1.5))
                await replicas[number % 2].ended(signal.SIGKILL)
                await asyncio.sleep(chance.uniform(0, 1.5))
                replicas[number % 2] = await start(settings[number % 2])
            asking.cancel()
            await crowd.until_answered(60)
            for replica in replicas:
                await replica.ended()
        rows, twice = await history_rows(url)
    return reckoned(kills, crowd, rows, twice)


def free_port() -> int:
    """Give a port of loopback on which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


def main(
    kills: int = 20,
    rate: Annotated[float, typer.Option(help="questions a second")] = 10.0,
    seed: int = 1,
) -> None:
    """Kill replicas while they are asked, and count what was lost."""
    for name in ("uvicorn", "httpx"):
        logging.getLogger(name).setLevel(logging.CRITICAL)  # they log each connection that a kill cuts
    found = asyncio.run(trial(kills, rate, seed))
    for name, count in found.items():
        typer.echo(f"{name:20} {count:6}")
    raise typer.Exit(is_bad(found))


if __name__ == "__main__":
    typer.run(main)
