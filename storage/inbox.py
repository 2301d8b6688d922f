"""The updates that were fetched from Telegram and not answered yet: they survive the end of the process."""

import asyncio
import json
from collections.abc import Collection, Iterator, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.database import Database, Writing
from storage.locks import Holder, LockHold
from storage.records import Incident, Received, Unanswered
from storage.tables import inbox

ANSWERED_KEPT = timedelta(days=2)
"""How long an answered update is remembered; Telegram keeps those that it may send again for one day."""

_AT_ONCE = 10_000  # numbers in one statement: databases allow about 32,000
_SAID = ("text", "caption", "data", "query", "option_ids", "contact", "location", "venue")
_FILES = ("document", "audio", "video")

MOST_TOLD = 20

_DONE = (
    update(inbox)
    .where(inbox.c.bot == bindparam("of_bot"), inbox.c.update_id.in_(bindparam("done", expanding=True)))
    .values(body=bindparam("left_body"), incident=bindparam("of_incident"), finished_at=bindparam("done_at"))
)


async def incidents(database: Database) -> tuple[Incident, ...]:
    """Return the updates of any bot that could not be read and are still stored; the newest is first.

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
    """The updates of one bot, from the moment they are fetched until they are answered.

    Of an answered update only its number is kept, so that it is not answered again if Telegram sends it
    again. All methods raise StorageError.
    """

    def __init__(self, database: Database, bot: int) -> None:
        self._database = database
        self._bot = bot
        self._name = f"bot-{bot}"
        self.called = asyncio.Event()
        """Set where another process has committed updates, and this one has the inbox open."""

    def alone(self) -> AbstractAsyncContextManager[LockHold]:
        """Wait until no other process has this inbox open, then open it: one process at a time."""
        return self._database.only_one(self._name, self.called.set)

    async def holder(self) -> Holder | None:
        """Say which process has this inbox open, where the database knows it."""
        return await self._database.holder(self._name)

    async def ping(self) -> None:
        """Ask the database for nothing, to see whether it answers."""
        async with self._database.reading() as session:
            await session.execute(select(1))

    async def take(self, received: Sequence[Received], *, calling: bool = False) -> frozenset[int]:
        """Commit fetched updates; return the numbers of those that the inbox did not have.

        `calling` tells the process that has this inbox open of them, where the database can.
        """
        if not received:
            return frozenset()
        rows = [{"bot": self._bot, "update_id": one.update_id, "body": one.body} for one in received]
        calls = self._database.calls(self._name) if calling else ()
        taking = (
            self._database.upsert(inbox)
            .values(received_at=self._database.server_now)
            .on_conflict_do_nothing()
            .returning(inbox.c.update_id, *calls)
        )
        return frozenset(row.update_id for row in await self._database.write(taking, rows))

    async def unfinished(self) -> tuple[Received, ...]:
        """Return the updates that are not answered yet, in the order in which they came."""
        waiting = (
            select(inbox.c.update_id, inbox.c.body)
            .where(inbox.c.bot == self._bot, inbox.c.finished_at.is_(None))
            .order_by(inbox.c.received_at, inbox.c.update_id)
        )
        return tuple(Received(row.update_id, row.body) for row in await self._database.read(waiting))

    async def finish(
        self,
        update_ids: Collection[int],
        *,
        incident: str | None = None,
        body: str | None = None,
        writings: Sequence[Writing] = (),
    ) -> None:
        """Commit that updates need no answer any more, and delete their content.

        A crash of PostgreSQL may undo it; then they are answered again. An `incident` is the number of an
        error in the log; then `body` is kept for the owner to read. The `writings` are committed with it.
        """
        numbers = tuple(update_ids)
        said = {"of_bot": self._bot, "of_incident": incident, "left_body": body}
        for first in range(0, len(numbers), _AT_ONCE):
            part = {"done": list(numbers[first : first + _AT_ONCE]), "done_at": self._database.clock.now()}
            await self._database.write_beside(_DONE, {**said, **part}, writings if first == 0 else ())
        for writing in writings:
            await writing.committed()

    async def tidy(self) -> None:
        """Delete the numbers of updates that Telegram does not send again."""
        old = delete(inbox).where(inbox.c.finished_at < self._database.clock.now() - ANSWERED_KEPT)
        async with self._database.transaction() as session:
            await session.execute(old)


async def updates_of(
    session: AsyncConnection, *, person: int | None = None, chat: int | None = None
) -> list[Unanswered]:
    """Return the updates of any bot that came from a person or in a chat and are not answered yet."""
    waiting = (
        select(inbox.c.bot, inbox.c.update_id, inbox.c.body, inbox.c.received_at)
        .where(inbox.c.finished_at.is_(None))
        .order_by(inbox.c.received_at, inbox.c.update_id)
    )
    found = [Unanswered(*row) for row in await session.execute(waiting)]

    def theirs() -> list[Unanswered]:
        return [one for one in found if _is_of(json.loads(one.body), person, chat)]

    return await asyncio.to_thread(theirs)  # thousands may wait: the event loop goes on meanwhile


async def empty_updates(
    session: AsyncConnection, *, person: int | None = None, chat: int | None = None
) -> None:
    """Delete from the inbox what a person said, or what was said in a chat."""
    done = update(inbox).values(body=None, finished_at=datetime.now(UTC))
    for one in await updates_of(session, person=person, chat=chat):
        this = (inbox.c.bot == one.bot) & (inbox.c.update_id == one.update_id)
        await session.execute(done.where(this))


def said_in(body: str) -> dict[str, Any]:
    """Return what somebody says in an update: its kind, its chat, what was typed, pressed or sent along.

    What it quotes of others is left out, and so is what a file is to Telegram, but its name.
    """
    update = json.loads(body)
    kind = next((name for name, part in update.items() if isinstance(part, dict)), "")
    part = update.get(kind, {})
    said = {name: part[name] for name in _SAID if name in part}
    named = {name: part[name].get("file_name") for name in _FILES if isinstance(part.get(name), dict)}
    return {"kind": kind, "chat": next(_chats(part), None), **said, **named}


def _is_of(body: dict[str, Any], person: int | None, chat: int | None) -> bool:
    parts = [part for part in body.values() if isinstance(part, dict)]
    if chat is not None:
        return any(there == chat for part in parts for there in _chats(part))
    said_by = (part.get(name) for part in parts for name in ("from", "user"))  # who votes is the `user`
    return any(isinstance(one, dict) and one.get("id") == person for one in said_by)


def _chats(part: dict[str, Any]) -> Iterator[int]:
    """Give the chat of a message, also of the one below which a button was pressed."""
    for message in (part, part.get("message")):
        if isinstance(message, dict) and isinstance(message.get("chat"), dict):
            yield message["chat"].get("id")
