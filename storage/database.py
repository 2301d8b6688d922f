"""The connection to the database: one engine, short transactions, bounded waits, one kind of error."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import (
    AbstractAsyncContextManager,
    AsyncExitStack,
    asynccontextmanager,
    contextmanager,
    nullcontext,
    suppress,
)
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Protocol

from sqlalchemy import ColumnElement, Executable, Insert, Row, Update, func, select
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from storage import migrating
from storage.breaker import REST, Breaker
from storage.engines import CALM, ENGINE_NAMES, each_alone, engine_of, failures_of, hasty_engine_of, make_file
from storage.errors import StorageError, StorageTimeout, is_late, reason
from storage.locks import (
    Holder,
    LockHold,
    LockNews,
    held_by_file,
    held_by_itself,
    held_by_server,
    holder_on_server,
)
from storage.outages import Outage
from storage.records import DatabaseState
from storage.shared_clock import SharedClock
from storage.urls import is_memory, parsed, safe_url

PATIENCE = 1.5
"""Seconds that an answer waits for the database at most; the breaker lets no answer wait twice."""
MIGRATION_PATIENCE = 120.0
WIPING = 15.0
SAID_EVERY = 60.0
Turn = AbstractAsyncContextManager[Any]


class Writing(Protocol):
    """What is written together with something else, and committed with it."""

    def statement(self) -> Insert | None:
        """Return what is to be written now; None if nothing is any more."""

    async def committed(self) -> None:
        """Do what follows once it is committed. Raises StorageError."""


@dataclass(frozen=True, slots=True)
class _Way:
    """How transactions of one kind begin: on which engine, in which queue, and watched by which breaker."""

    engine: AsyncEngine
    turn: Turn
    breaker: Breaker


class Database:
    """The one door to the database: SQLite by default, PostgreSQL by URL.

    Every wait is bounded by `patience`, in seconds, and every failure leaves as a StorageError. A database
    that did not answer in time is left alone for `rest` seconds, and failures are logged here, at most one
    line a minute. Nothing is opened before the first use. Raises StorageError for a URL that is not
    understood.
    """

    def __init__(self, url: str, *, patience: float = PATIENCE, rest: float = REST) -> None:
        self._shown = safe_url(url)
        self._url = parsed(url)
        self._patience = patience
        self.clock = SharedClock()
        self.backend = ENGINE_NAMES[self._url.get_backend_name()]
        with self._translated():
            self._engine = self._hasty = engine_of(self._url, patience)
            if self.backend == "PostgreSQL":
                self._hasty = hasty_engine_of(self._url, patience)
        # waiters poll SQLite's lock, and the last one may get it first: our writers queue here before it
        writers: Turn = asyncio.Lock() if self.backend == "SQLite" else nullcontext()
        # readers share the pool; on SQLite they do not wait for the write lock
        self._reader = self._engine.execution_options(begin="DEFERRED")
        breaker = Breaker(Outage("The database fails", every=SAID_EVERY), rest=rest)
        self._reading = _Way(self._reader, nullcontext(), breaker)
        if self.backend == "SQLite":
            breaker = Breaker(Outage("The database takes nothing", every=SAID_EVERY), rest=rest)
        self._writing = _Way(self._engine, writers, breaker)
        self._reading_once = _Way(each_alone(self._engine), nullcontext(), self._reading.breaker)
        self._writing_once = _Way(each_alone(self._engine), writers, breaker)
        self._hurrying = _Way(self._hasty, writers, breaker)
        self._hurrying_once = _Way(each_alone(self._hasty), writers, breaker)
        self._refusal: StorageError | None = None

    def __repr__(self) -> str:
        return f"Database({self._shown!r})"

    @property
    def upsert(self) -> Any:  # noqa: ANN401 - the inserts of the two dialects have no common type
        """The dialect's own `insert`, which knows `on_conflict_do_update`; the form is the same in both."""
        if self.backend == "SQLite":
            from sqlalchemy.dialects.sqlite import insert as of_sqlite  # noqa: PLC0415 - only one is needed

            return of_sqlite
        from sqlalchemy.dialects.postgresql import insert as of_postgresql  # noqa: PLC0415 - only one is needed

        return of_postgresql

    @property
    def server_now(self) -> Any:  # noqa: ANN401 - a time, or what a server says it is
        """The time as a server says it when it is asked for, for a column to be ordered by."""
        return func.now() if self.backend == "PostgreSQL" else datetime.now(UTC)

    async def prepare(self) -> None:
        """Bring the tables to the newest form, creating the SQLite file and its folder where missing.

        Several bots may call it at once; it is fast if there is nothing to do. Raises StorageError. After
        that no transaction is opened until a later call succeeds: the tables may have another form, or belong
        to another program. Raises NewerDatabase if to wait does not help.
        """
        try:
            with self._translated():
                await self._prepare()
        except StorageError as error:
            self._refusal = error
            raise
        self._refusal = None

    async def _prepare(self) -> None:
        await asyncio.to_thread(make_file, self._url)
        async with asyncio.timeout(self._patience * CALM), self._reader.connect() as connection:
            found = await connection.run_sync(migrating.revision)
        if found != migrating.NEWEST_REVISION:
            await asyncio.to_thread(migrating.load)
            async with asyncio.timeout(MIGRATION_PATIENCE), self._engine.begin() as connection:
                # a transaction begins with its first statement; two of Alembic's runs must not meet in Python
                await connection.execute(select(1))
                await connection.run_sync(migrating.upgrade)
            await self.wipe()  # a migration may delete texts that people typed

    async def close(self) -> None:
        """Close every connection; a server that does not answer is not waited for."""
        with self._translated(), suppress(TimeoutError):
            async with asyncio.timeout(self._patience):
                await self._hasty.dispose()
                await self._engine.dispose()

    async def check(self) -> DatabaseState:
        """Return the state of the database; raise StorageError when it does not answer."""
        with self._translated():
            async with asyncio.timeout(self._patience * CALM), self._reader.connect() as connection:
                found = await connection.run_sync(migrating.revision)
                version = connection.dialect.server_version_info or ()
        return DatabaseState(self.backend, ".".join(map(str, version)), found)

    @asynccontextmanager
    async def transaction(self, *, lasting: bool = True) -> AsyncIterator[AsyncConnection]:
        """Open a transaction for writing; it commits at the end of the block and rolls back on any error.

        Unless it is `lasting`, a crash of PostgreSQL in the next half second may undo it, and what was
        committed so after it; nobody waits for the disk then. SQLite never waits for it. Raises StorageError
        if the database fails or takes longer than the patience.
        """
        async with self._session(self._writing if lasting else self._hurrying) as session:
            yield session

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        """Open a transaction that only reads: on SQLite it does not wait for writers. Raises StorageError."""
        async with self._session(self._reading) as session:
            yield session

    async def read(
        self, statement: Executable, parameters: Mapping[str, Any] | None = None
    ) -> Sequence[Row[*tuple[Any, ...]]]:
        """Give the rows of one statement that reads, on one way to the database and back.

        A transaction needs two on SQLite and three on PostgreSQL, for each of which others are worked on
        first. Raises StorageError.
        """
        async with self._session(self._reading_once) as session:
            return (await session.execute(statement, parameters)).all()

    async def write(
        self,
        statement: Executable,
        parameters: Mapping[str, Any] | Sequence[Mapping[str, Any]] | None = None,
        *,
        lasting: bool = True,
    ) -> Sequence[Row[*tuple[Any, ...]]]:
        """Commit one statement, as `read` on one way; give the rows that it returns. Raises StorageError.

        Of several `parameters` each is a row that an insert adds. `lasting` is as in `transaction`.
        """
        async with self._session(self._writing_once if lasting else self._hurrying_once) as session:
            result = await session.execute(statement, parameters)
            return result.all() if result.returns_rows else ()

    async def wipe(self) -> bool:
        """Remove deleted texts from SQLite's files: from its log, and from pages that rows have left.

        When a row moves to another page, a copy of it stays on the old page, which `secure_delete` does not
        overwrite; so the file is written anew. Returns False if that was not possible, as while another
        program reads the old state; SQLite itself empties the log when the last program closes the file.
        Nothing is known here about PostgreSQL's files.
        """
        if self.backend == "PostgreSQL":
            return False
        outside = self._engine.execution_options(
            begin=None
        )  # SQLite allows no checkpoint inside a transaction
        try:
            with self._translated():
                async with (
                    asyncio.timeout(WIPING),
                    self._writing.turn,
                    outside.connect() as connection,
                ):
                    await connection.exec_driver_sql("VACUUM")
                    # SQLite tries again until its busy timeout is over
                    done = await connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
                    return bool(done.scalar_one() == 0)
        except StorageError:
            return False

    def unread(self, session: AsyncConnection) -> AsyncConnection:
        """Say that nobody reads what the next statement gives.

        On SQLite it is executed with what follows it, at the latest when the transaction is committed, so
        that it costs no way to the thread of its own; only then it may fail.
        """
        if self.backend == "SQLite" and session.sync_connection is not None:
            driver: Any = session.sync_connection.connection.driver_connection
            driver.unread = True
        return session

    async def alone(self, session: AsyncConnection, lock: int) -> None:
        """Wait until no other transaction holds the lock with this number; hold it until this one ends.

        On SQLite there is always only one transaction that writes.
        """
        if self.backend == "PostgreSQL":
            await session.execute(select(func.pg_advisory_xact_lock(lock)))

    @asynccontextmanager
    async def only_one(self, name: str, called: Callable[[], None] = lambda: None) -> AsyncIterator[LockHold]:
        """Wait until no other process is inside a block of this name, then enter it.

        A process that dies leaves it at once; with PostgreSQL one that hangs too, after a while. What it
        gives must be asked again and again whether it is still so: the connection may break. `called` is done
        for each of the `calls` of other processes. Both raise StorageError if the database does not answer.
        """
        async with AsyncExitStack() as held:
            with self._translated():
                lock = await held.enter_async_context(self._lock(name, called))

            async def still_held() -> LockNews:
                asked_at = datetime.now(UTC)
                with self._translated():
                    async with asyncio.timeout(min(self._patience * CALM, lock.lasts)):
                        news = await lock.ask()
                if news.said is not None:
                    self.clock.heard(news.said, asked_at)
                return news

            yield LockHold(still_held, lock.lasts)

    async def holder(self, name: str) -> Holder | None:
        """Say who is inside a block of this name; SQLite does not know it. Raises StorageError."""
        if self.backend == "SQLite":
            return None
        with self._translated():
            async with asyncio.timeout(self._patience), self._reader.connect() as connection:
                return await holder_on_server(connection, name)

    async def write_beside(
        self, statement: Update, parameters: Mapping[str, Any], writings: Sequence[Writing]
    ) -> None:
        """Commit a statement and, together with it, what is written beside it; as `write`, but not `lasting`.

        On PostgreSQL one row more is no way more: it is written in a part of the statement; two could be the
        same row, which a statement writes once only. Raises StorageError.
        """
        if self.backend == "PostgreSQL" and len(writings) < 2:
            whole = statement.add_cte(*(insert.cte("beside") for insert in _statements(writings)))
            await self.write(whole, parameters, lasting=False)
            return
        async with self.transaction(lasting=False) as session:
            for insert in _statements(writings):  # who is forgotten was so before, or waits
                await self.unread(session).execute(insert)
            await self.unread(session).execute(statement, parameters)

    def calls(self, name: str) -> tuple[ColumnElement[Any], ...]:
        """Return what a statement gives besides its rows, to call the process inside the block of a name.

        It is called once that is committed. SQLite knows no calls.
        """
        return (func.pg_notify(name, ""),) if self.backend == "PostgreSQL" else ()

    def _lock(self, name: str, called: Callable[[], None]) -> AbstractAsyncContextManager[LockHold]:
        if self.backend == "PostgreSQL":
            return held_by_server(self._reader, name, called)
        return (
            nullcontext(LockHold(held_by_itself))
            if is_memory(self._url)
            else held_by_file(f"{self._url.database}.{name}.lock")
        )

    @asynccontextmanager
    async def _session(self, way: _Way) -> AsyncIterator[AsyncConnection]:
        if self._refusal is not None:
            raise type(self._refusal)(str(self._refusal)) from self._refusal
        with way.breaker.watching(), self._translated():
            async with asyncio.timeout(self._patience) as limit:
                with way.breaker.cutting(limit):
                    async with way.turn, way.engine.begin() as connection:
                        yield connection

    @contextmanager
    def _translated(self) -> Iterator[None]:
        """Turn the errors of the layers below into a StorageError."""
        try:
            yield
        except failures_of(self._url) as problem:
            kind = StorageTimeout if is_late(problem) else StorageError
            raise kind(f"{self.backend}: {reason(problem)}") from problem


def _statements(writings: Sequence[Writing]) -> list[Insert]:
    """Give what is to be written now."""
    return [insert for writing in writings if (insert := writing.statement()) is not None]
