"""`python -m bot privacy ...`: what the database holds of people, for whoever runs the bot."""

import asyncio
from contextlib import suppress

from bot.logs import Redaction
from bot.program import program
from bot.settings import Settings
from rendering.report import report_lines
from storage.counting import TableCount, counts
from storage.database import Database
from storage.errors import StorageError
from storage.inbox import ANSWERED_KEPT
from storage.keeping import KEPT
from storage.migrating import NEWEST_REVISION
from storage.room import AGE

_PATIENCE = 60.0
"""Seconds that the counting of a table may take."""


def report() -> None:
    """Say of each table what it holds, of how many people, since when, how long, and who can see it."""
    here = program()
    try:
        counted = asyncio.run(_counted(here.settings.database))
    except StorageError as error:
        here.fail(here.catalog.text("report-failed", reason=Redaction(here.settings.secrets)(str(error))))
    if counted is None:
        here.fail(here.catalog.text("report-older"))
    for line in report_lines(here.catalog, counted, days_kept(here.settings)):
        here.out.print(line, markup=False, highlight=False, soft_wrap=True)


def days_kept(settings: Settings) -> dict[str, int]:
    """Return for how many days rows stay, by what ends them; 0: no limit of age."""
    return {
        "history": settings.history_days or 0,
        "unused": AGE.days,
        "inbox": ANSWERED_KEPT.days,
        "game": KEPT.days,
        "quiz": KEPT.days,
        "prediction": KEPT.days,
        "debate": KEPT.days,
        "class": KEPT.days,
    }


async def _counted(url: str) -> tuple[TableCount, ...] | None:
    """Count what a database holds; None for one in an older form, which a report does not change."""
    database = Database(url, patience=_PATIENCE)
    try:
        found = (await database.check()).revision
        if found is not None and found < NEWEST_REVISION:
            return None
        await database.prepare()
        return await counts(database)
    finally:
        with suppress(StorageError):
            await database.close()
