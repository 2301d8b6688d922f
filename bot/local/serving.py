"""Serving the Bot API on loopback, for programs that run in another process."""

import asyncio
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

import uvicorn
from starlette.middleware.trustedhost import TrustedHostMiddleware

from bot.local.server import bot_api
from bot.local.world import World

PORT = 9001
_LOOPBACK = ("127.0.0.1", "localhost")


class _Server(uvicorn.Server):
    """Leaves Ctrl+C to the program that serves."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


@asynccontextmanager
async def serving(
    world: World, token: str | None = None, host: str = "127.0.0.1", port: int = PORT
) -> AsyncIterator[str]:
    """Serve for as long as the context is open, and give the address, such as http://127.0.0.1:9001.

    Port 0 takes a free one. Only requests that name this host or loopback are answered, so that a page of
    another site cannot reach the server under a name of its own. Raises OSError when the port is taken.
    """
    listening = socket.create_server((host, port))
    app = TrustedHostMiddleware(bot_api(world, token), allowed_hosts=[host, *_LOOPBACK], www_redirect=False)
    # No log_config: how to log is for the program that serves to say.
    config = uvicorn.Config(
        app, access_log=False, lifespan="off", log_config=None, timeout_graceful_shutdown=1
    )
    server = _Server(config)
    running = asyncio.create_task(server.serve([listening]))
    try:
        yield f"http://{host}:{listening.getsockname()[1]}"
    finally:
        world.updates.release()
        world.events.happened("closed", 0, {})
        server.should_exit = True
        await running
        listening.close()


async def serve(world: World, token: str | None = None, host: str = "127.0.0.1", port: int = PORT) -> None:
    """Serve until cancelled."""
    async with serving(world, token, host, port):
        await asyncio.Event().wait()
