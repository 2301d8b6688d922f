"""What is stored of a person, and forgetting it."""

from sqlalchemy import delete, func, select

from storage.database import Database
from storage.records import Forgotten, PersonSummary
from storage.tables import chats, history


class People:
    """All that the database knows of people, which is as little as the bot can do with.

    There is no table of people: no name, no photo, no language. A person is the number that Telegram gave
    them, beside each question of their history, and the id of their private chat, beside its settings.
    Remembered results belong to questions and say nothing of who asked. All methods raise StorageError.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

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
        """Delete what a person asked, in every chat, and their private chat's settings: all or nothing."""
        asked = delete(history).where(history.c.person == person).returning(history.c.id)
        chosen = delete(chats).where(chats.c.chat == person).returning(chats.c.chat)
        async with self._database.transaction() as session:
            entries = (await session.execute(asked)).all()
            settings = (await session.execute(chosen)).all()
        return Forgotten(len(entries), len(settings))
