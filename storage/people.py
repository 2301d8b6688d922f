"""What is stored of a person, and forgetting it."""

import json
from datetime import UTC, datetime

from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from storage.database import Database
from storage.records import Forgotten, PersonSummary
from storage.tables import chats, history, inbox, texts


class People:
    """All that the database knows of people, which is as little as the bot can do with.

    There is no table of people: no name, no photo, no language. A person is the number that Telegram gave
    them, beside each question of their history and each long one that a button carries, and the id of their
    private chat, beside its settings. Their messages stay as they came until they are answered. Remembered
    results are of a model's own words and say nothing of who asked. All methods raise StorageError.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    @property
    def erases(self) -> bool:
        """Whether the files hold nothing of a person who was forgotten: PostgreSQL's are its own affair."""
        return self._database.backend == "SQLite"

    async def summary(self, person: int) -> PersonSummary:
        """Return what is stored of a person, for the page on privacy."""
        mine = select(func.count(), func.min(history.c.asked_at), func.max(history.c.asked_at)).where(
            history.c.person == person
        )
        settings = select(func.count()).select_from(chats).where(chats.c.chat == person)
        async with self._database.reading() as session:
            count, first, last = (await session.execute(mine)).one()
            chosen = await session.scalar(settings)
        return PersonSummary(count, first, last, bool(chosen))

    async def forget(self, person: int) -> Forgotten:
        """Delete what a person asked, in every chat, and their private chat's settings: all or nothing.

        What they sent and is being answered just now is answered, but not again after a kill.
        """
        asked = delete(history).where(history.c.person == person).returning(history.c.id)
        chosen = delete(chats).where(chats.c.chat == person).returning(chats.c.chat)
        async with self._database.transaction() as session:
            entries = (await session.execute(asked)).all()
            settings = (await session.execute(chosen)).all()
            await session.execute(delete(texts).where(texts.c.person == person))
            await _empty(session, person)
        return Forgotten(len(entries), len(settings), wiped=await self._database.wipe())


async def _empty(session: AsyncSession, person: int) -> None:
    """Take what a person said out of the inbox."""
    unfinished = select(inbox.c.bot, inbox.c.update_id, inbox.c.body).where(inbox.c.finished_at.is_(None))
    done = update(inbox).values(body=None, finished_at=datetime.now(UTC))
    for row in (await session.execute(unfinished)).all():
        if _is_from(row.body, person):
            this = (inbox.c.bot == row.bot) & (inbox.c.update_id == row.update_id)
            await session.execute(done.where(this))


def _is_from(body: str, person: int) -> bool:
    """Say whether an update came from a person: a message, a press, whatever Telegram calls it."""
    parts = (part for part in json.loads(body).values() if isinstance(part, dict))
    return any(isinstance(part.get("from"), dict) and part["from"].get("id") == person for part in parts)
