"""Where no more connections can be opened, one line says so, and all goes on once there are some again."""

import asyncio
import os
import resource
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from bot.descriptors import MOST_OPEN, NoMore, open_more
from botapi.listening import listening

SAID = "Too many files and connections are open"


def hello(_request: Request) -> PlainTextResponse:
    """Greet whoever asks."""
    return PlainTextResponse("olá")


@contextmanager
def no_more_files() -> Iterator[None]:
    """Let this process open no more files than it has open."""
    limits = resource.getrlimit(resource.RLIMIT_NOFILE)
    last = os.dup(0)
    taken = [last]
    resource.setrlimit(resource.RLIMIT_NOFILE, (last + 1, limits[1]))
    with suppress(OSError):  # nor any in the gaps between those that are open
        while True:
            taken.append(os.dup(0))
    try:
        yield
    finally:
        for one in taken:
            os.close(one)
        resource.setrlimit(resource.RLIMIT_NOFILE, limits)


async def test_too_many_connections_are_told_once_and_taken_later(caplog: pytest.LogCaptureFixture) -> None:
    loop, refusals, twice = asyncio.get_running_loop(), 0, asyncio.Event()
    told = NoMore()

    def heard(there: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        nonlocal refusals
        refusals += 1
        told.handle(there, context)
        if refusals > 1:
            twice.set()

    before = loop.get_exception_handler()
    loop.set_exception_handler(heard)
    callers = [socket.socket() for _ in range(30)]
    for caller in callers:
        caller.settimeout(0)
    greeting = Starlette(routes=[Route("/", hello)])
    async with listening(greeting, "127.0.0.1", 0) as port, httpx.AsyncClient(trust_env=False) as client:
        address = f"http://127.0.0.1:{port}/"
        assert (await client.get(address, headers={"connection": "close"})).text == "olá"
        with no_more_files():
            for caller in callers:
                caller.connect_ex(("127.0.0.1", port))
            async with asyncio.timeout(20):
                await twice.wait()
        assert refusals == 2  # a second apart, however many wait
        for caller in callers:
            caller.close()
        assert (await client.get(address, timeout=20)).text == "olá"
    loop.set_exception_handler(before)
    assert caplog.text.count(SAID) == 1


async def test_other_errors_that_nobody_waits_for_are_told_as_ever(caplog: pytest.LogCaptureFixture) -> None:
    loop = asyncio.get_running_loop()
    NoMore().handle(loop, {"message": "a task failed", "exception": ValueError("nine")})
    assert "a task failed" in caplog.text
    assert SAID not in caplog.text


def test_a_program_may_open_as_many_files_as_the_system_lets_it() -> None:
    now, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(now, 1024), most))
    open_more()
    assert resource.getrlimit(resource.RLIMIT_NOFILE)[0] >= min(most, MOST_OPEN)
    resource.setrlimit(resource.RLIMIT_NOFILE, (now, most))
