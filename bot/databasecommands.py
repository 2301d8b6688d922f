"""`python -m bot db ...`: move a database to another engine, back it up, bring it back."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from bot.logs import Redaction
from bot.program import Program, program
from storage.copying import NotEmpty, Told, copied
from storage.database import Database
from storage.errors import NewerDatabase, StorageError
from storage.urls import is_memory, parsed, safe_url

PATIENCE = 3600.0
"""Seconds that a copy may take."""
_UNFINISHED = ".unfinished"
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:")  # of two letters at least: `C:` is a drive


class _NoFile(Exception):
    """An SQLite file that should be read is not there."""


def copy(source: Annotated[str, typer.Argument()], target: Annotated[str, typer.Argument()]) -> None:
    """Copy all rows into an empty database; each is a URL or the file of an SQLite database."""
    here = program()
    if not (_can_be_kept(source) and _can_be_kept(target)):
        here.fail(here.catalog.text("db-neither"))
    counts = _run(here, source, target)
    _show(here, counts)
    here.say("db-copied", rows=sum(counts.values()), target=safe_url(_url(target)))


def backup(file: Annotated[Path, typer.Argument()]) -> None:
    """Write all rows of the bot's own database into a new file, also while the bot runs."""
    here = program()
    if _SCHEME.match(str(file)) or not file.parent.is_dir():
        here.fail(here.catalog.text("db-file-only"))
    if file.exists():
        here.fail(here.catalog.text("db-there", file=str(file)))
    unfinished = file.with_name(file.name + _UNFINISHED)
    unfinished.unlink(missing_ok=True)
    try:
        counts = _run(here, here.settings.database, str(unfinished))
        unfinished.rename(file)
    finally:
        unfinished.unlink(missing_ok=True)
    _show(here, counts)
    here.say("db-backed-up", rows=sum(counts.values()), file=str(file))


def _can_be_kept(named: str) -> bool:
    """Say whether it is a URL or a file, and no database in memory; half a URL may hold a password."""
    if "://" not in named:
        return _SCHEME.match(named) is None
    with suppress(StorageError):
        return not is_memory(parsed(named))
    return True  # what is wrong with it is said where it is opened


def _url(named: str) -> str:
    return named if "://" in named else f"sqlite:///{named}"


def _run(here: Program, source: str, target: str) -> dict[str, int]:
    """Copy, or end the program with a sentence that says what was in the way."""
    shown = {"source": _shown(source), "target": _shown(target)}
    secret = Redaction(here.settings.secrets)
    try:
        doing = here.catalog.text("db-copying", **shown)
        with here.notes.status(doing) as status:

            def told(name: str, count: int) -> None:
                status.update(f"{doing} {name}: {here.catalog.numbers.count(count)}")

            return asyncio.run(_copy(_url(source), _url(target), told))
    except _NoFile:
        here.fail(here.catalog.text("db-no-source", **shown))
    except NotEmpty:
        here.fail(here.catalog.text("db-not-empty", **shown))
    except NewerDatabase:
        here.fail(here.catalog.text("db-newer", **shown))
    except StorageError as error:
        here.fail(here.catalog.text("db-failed", reason=secret(str(error)), **shown))


def _shown(named: str) -> str:
    return safe_url(named) if "://" in named else named


async def _copy(source: str, target: str, told: Told) -> dict[str, int]:
    _ensure_there(source)
    async with _opened(source) as first, _opened(target) as second:
        return await copied(first, second, told)


@asynccontextmanager
async def _opened(url: str) -> AsyncIterator[Database]:
    database = Database(url, patience=PATIENCE)
    try:
        await database.prepare()
        yield database
    finally:
        with suppress(StorageError):
            await database.close()


def _ensure_there(source: str) -> None:
    """Raise _NoFile for an SQLite file that is not there: to open it would make an empty one."""
    url = parsed(source)
    if url.get_backend_name() == "sqlite" and not Path(str(url.database)).is_file():
        raise _NoFile


def _show(here: Program, counts: dict[str, int]) -> None:
    table = Table(show_header=False, box=None)
    for name, count in counts.items():
        table.add_row(name, here.catalog.numbers.count(count))
    here.out.print(table)
