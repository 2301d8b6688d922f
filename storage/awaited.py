"""What waits for words: a command that came without its own, or with too few, until the next message."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.database import Database
from storage.tables import awaited_words, history


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A command by its key, what was typed behind it, and when; its other words were asked for."""

    command: str
    text: str
    at: datetime


class AwaitedWords:
    """What waits for words, one for each person and chat, no longer than `patience`.

    It ends with the person's next message, and with a newer question of theirs in that chat. All methods
    raise StorageError.
    """

    def __init__(self, database: Database, patience: timedelta) -> None:
        self._database = database
        self._patience = patience

    async def put(self, person: int, chat: int, command: str, text: str) -> None:
        """Let a command wait for words, in the place of what waited before."""
        asked = {"command": command, "text": text, "asked_at": self._database.clock.now(), "taken_by": None}
        new = self._database.upsert(awaited_words).values(person=person, chat=chat, **asked)
        async with self._database.transaction() as session:
            await session.execute(new.on_conflict_do_update(index_elements=["person", "chat"], set_=asked))

    async def take(self, person: int, chat: int, update_id: int) -> Unfinished | None:
        """Give what waits, to one update only: the one that took it gets it again after a kill."""
        this = (awaited_words.c.person == person) & (awaited_words.c.chat == chat)
        asked = select(func.max(history.c.asked_at)).where(
            (history.c.person == person)
            & (history.c.chat == chat)
            & (history.c.update_id.is_(None) | (history.c.update_id != update_id))
        )
        async with self._database.reading() as session:
            row = (await session.execute(select(awaited_words).where(this))).one_or_none()
            newest = None if row is None else await session.scalar(asked)
        if row is None or row.taken_by not in {None, update_id}:
            return None
        if row.taken_by is None:
            async with self._database.transaction() as session:
                await session.execute(update(awaited_words).where(this).values(taken_by=update_id))
        over = self._database.clock.now() - row.asked_at >= self._patience
        if over or (newest is not None and newest > row.asked_at):
            return None
        return Unfinished(row.command, row.text, row.asked_at)

    async def tidy(self) -> None:
        """Delete what waits no longer."""
        old = delete(awaited_words).where(
            awaited_words.c.asked_at < self._database.clock.now() - self._patience
        )
        async with self._database.transaction() as session:
            await session.execute(old)


async def follow_awaited(session: AsyncConnection, old: int, new: int) -> None:
    """Take what waits in a group to its new id as a supergroup; what was asked there already stays."""
    asked = select(awaited_words.c.person).where(awaited_words.c.chat == new).scalar_subquery()
    here = awaited_words.c.chat == old
    await session.execute(delete(awaited_words).where(here, awaited_words.c.person.in_(asked)))
    await session.execute(update(awaited_words).where(here).values(chat=new))
