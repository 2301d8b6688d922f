"""An application on a port of this machine, for as long as a context is open."""

import asyncio
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

import uvicorn
from starlette.types import ASGIApp

_WAITING = 1024  # connections that the system keeps until they are taken


class _Server(uvicorn.Server):
    """Leaves Ctrl+C to the program that serves, and takes one connection at a time.

    asyncio tries as many in a row as may wait, and where no more can be opened it begins anew for each that
    failed: with the usual 2,048 it soon does nothing else.
    """

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        for door in sockets or ():
            door.listen(_WAITING)

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


@asynccontextmanager
async def listening(app: ASGIApp, host: str, port: int) -> AsyncIterator[int]:
    """Serve an application while the context is open, and give its port; 0 takes a free one.

    Raises OSError when the port is taken.
    """
    door = socket.create_server((host, port))
    # Inherited by each connection. Without it the second part of an answer waits 40 ms for the first.
    door.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    config = uvicorn.Config(
        app,
        access_log=False,
        lifespan="off",
        log_config=None,  # the program that serves decides how to log
        timeout_graceful_shutdown=1,
        backlog=1,
    )
    server = _Server(config)
    running = asyncio.create_task(server.serve([door]))
    try:
        yield door.getsockname()[1]
    finally:
        server.should_exit = True
        await running
        door.close()
