"""The upkeep of the database: it is prepared, again and again until that works, and tidied once a day."""

import asyncio
import logging
from collections.abc import Coroutine, Sequence
from contextlib import suppress
from typing import Any, Protocol

from tenacity import AsyncRetrying, retry_if_exception, wait_exponential

from storage.database import Database
from storage.errors import NewerDatabase, StorageError

_log = logging.getLogger(__name__)

_DAY = 24 * 60 * 60.0
_LATER = 60.0  # seconds: the first questions do not wait until the old rows are deleted


class Tidied(Protocol):
    """A table whose rows become too old."""

    async def tidy(self) -> bool | None:
        """Delete the rows that are too old; true if there may be more, since not all are deleted at once."""


async def begin_upkeep(
    database: Database, tables: Sequence[Tidied], *, later: float = _LATER
) -> "asyncio.Task[None]":
    """Prepare the database, if it can be reached, and begin its upkeep in the background a little later."""
    try:
        await database.prepare()
    except NewerDatabase as error:
        return asyncio.create_task(_leave(error))
    except StorageError as error:
        _log.error("The database is not there; answers go on without it: %s", error)
        return asyncio.create_task(_prepare_and_tidy(database, tables, later))
    return asyncio.create_task(_tidy_daily(tables, later))


async def end_upkeep(task: "asyncio.Task[None]") -> None:
    """End the upkeep."""
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task


async def _leave(error: NewerDatabase) -> None:
    _log.error("Answers go on without the database; nothing is kept and nothing read there: %s", error)


async def _prepare_and_tidy(database: Database, tables: Sequence[Tidied], later: float) -> None:
    patience = AsyncRetrying(
        retry=retry_if_exception(_is_passing), wait=wait_exponential(multiplier=1, max=30), reraise=True
    )
    try:
        await patience(database.prepare)
    except NewerDatabase as error:
        await _leave(error)
        return
    _log.info("The database is back")
    await _tidy_daily(tables, later)


async def _tidy_daily(tables: Sequence[Tidied], later: float) -> None:
    await asyncio.sleep(later)
    while True:
        with suppress(StorageError):
            for table in tables:
                while await _to_its_end(table.tidy()):
                    pass
        await asyncio.sleep(_DAY)


async def _to_its_end(work: Coroutine[Any, Any, bool | None]) -> bool | None:
    """Finish some short work even if cancelled: a transaction that is cut off loses its connection."""
    doing = asyncio.ensure_future(work)
    try:
        return await asyncio.shield(doing)
    except asyncio.CancelledError:
        await asyncio.gather(doing, return_exceptions=True)
        raise


def _is_passing(error: BaseException) -> bool:
    return isinstance(error, StorageError) and not isinstance(error, NewerDatabase)
