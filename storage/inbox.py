"""What was fetched from Telegram and is not answered yet: it outlives the process that fetched it."""

from collections.abc import Collection, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import UTC, datetime, timedelta

from sqlalchemy import delete, select, update

from storage.database import Database
from storage.records import Incident, Received
from storage.tables import inbox

ANSWERED_KEPT = timedelta(days=2)
"""How long an answered update is remembered; Telegram keeps those that it may send again for one day."""

_AT_ONCE = 10_000  # numbers in a statement: databases take some 32,000


MOST_TOLD = 20


async def incidents(database: Database) -> tuple[Incident, ...]:
    """Return which updates of any bot could not be read, as far as they are remembered: the newest first.

    At most `MOST_TOLD` of them. Raises StorageError.
    """
    odd = (
        select(inbox.c.incident, inbox.c.finished_at, inbox.c.body)
        .where(inbox.c.incident.is_not(None))
        .order_by(inbox.c.finished_at.desc(), inbox.c.update_id.desc())
        .limit(MOST_TOLD)
    )
    async with database.reading() as session:
        return tuple(
            Incident(row.incident, row.finished_at, row.body or "") for row in await session.execute(odd)
        )


class Inbox:
    """The updates of one bot, from when they are fetched until they are answered.

    Of an answered update only its number is kept, so that it is not answered again if Telegram sends it
    again. All methods raise StorageError.
    """

    def __init__(self, database: Database, bot: int) -> None:
        self._database = database
        self._bot = bot

    def alone(self) -> AbstractAsyncContextManager[None]:
        """Open once no other process has this inbox open: what it holds is one process's work at a time."""
        return self._database.only_one(f"bot-{self._bot}")

    async def take(self, received: Sequence[Received]) -> frozenset[int]:
        """Commit updates that were fetched; return the numbers of those that are new here."""
        if not received:
            return frozenset()
        now = datetime.now(UTC)
        rows = [
            {"bot": self._bot, "update_id": one.update_id, "body": one.body, "received_at": now}
            for one in received
        ]
        insert = self._database.upsert(inbox).on_conflict_do_nothing().returning(inbox.c.update_id)
        async with self._database.transaction() as session:
            return frozenset(await session.scalars(insert.values(rows)))

    async def unfinished(self) -> tuple[Received, ...]:
        """Return what was taken and not answered, in the order in which it came."""
        waiting = (
            select(inbox.c.update_id, inbox.c.body)
            .where(inbox.c.bot == self._bot, inbox.c.finished_at.is_(None))
            .order_by(inbox.c.received_at, inbox.c.update_id)
        )
        async with self._database.reading() as session:
            return tuple(Received(row.update_id, row.body) for row in await session.execute(waiting))

    async def finish(
        self, update_ids: Collection[int], *, incident: str | None = None, body: str | None = None
    ) -> None:
        """Commit that updates need no answer any more, and forget what they said.

        An `incident` is the number of what went wrong; `body` is then kept for who looks into it.
        """
        numbers = tuple(update_ids)
        done = (
            update(inbox)
            .where(inbox.c.bot == self._bot)
            .values(body=body, incident=incident, finished_at=datetime.now(UTC))
        )
        async with self._database.transaction() as session:
            for first in range(0, len(numbers), _AT_ONCE):
                part = numbers[first : first + _AT_ONCE]
                await session.execute(done.where(inbox.c.update_id.in_(part)))

    async def tidy(self) -> None:
        """Forget the numbers of updates that Telegram does not send again."""
        old = delete(inbox).where(inbox.c.finished_at < datetime.now(UTC) - ANSWERED_KEPT)
        async with self._database.transaction() as session:
            await session.execute(old)
