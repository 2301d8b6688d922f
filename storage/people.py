"""What is stored about a person, and how it is deleted."""

from typing import Any

from sqlalchemy import Select, Table, func, select

from storage.database import Database
from storage.exporting import rows_of
from storage.one_per_topic import RUN_IN_TOPICS
from storage.records import Forgotten, PersonSummary
from storage.tables import chats, history
from storage.walking import forget_person


class People:
    """All that the database knows about people: as little as the bot needs.

    There is no table of people: no photo, no language. The number that Telegram gave a person stands beside
    what they asked, guessed, answered, predicted or voted, and, as the id of their private chat, beside its
    settings; their first name beside all but questions and votes in debates, as the others see it, and with
    it their surname's initial, or without a surname their @name, which is shown among namesakes alone. Which
    columns these are, each table says itself (`storage.naming`): what is walked here knows no table by name.
    All methods raise StorageError.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    @property
    def erases(self) -> bool:
        """Whether nothing of a deleted person stays in the database's files: not known for PostgreSQL."""
        return self._database.backend == "SQLite"

    async def summary(self, person: int) -> PersonSummary:
        """Return what is stored about a person, for the answer about privacy."""
        mine = select(func.count(), func.min(history.c.asked_at), func.max(history.c.asked_at)).where(
            history.c.person == person
        )
        settings = select(func.count()).select_from(chats).where(chats.c.chat == person)
        async with self._database.reading() as session:
            count, first, last = (await session.execute(mine)).one()
            chosen = await session.scalar(settings)
        return PersonSummary(count, first, last, bool(chosen))

    async def forget(self, person: int) -> Forgotten:
        """Delete what names a person in every table, and all of their private chat.

        A message that is being answered now is still answered, but not again after a kill.
        """
        async with self._database.transaction() as session:
            ended = [table.name for table in RUN_IN_TOPICS if await session.scalar(_open(table, person))]
            gone = await forget_person(session, person)
        wiped = await self._database.wipe()
        return Forgotten(gone["history"], gone["chats"], wiped=wiped, ended=tuple(ended))

    async def export(self, person: int) -> dict[str, list[dict[str, Any]]]:
        """Return every row that names a person, by what its table is called, as values for JSON."""
        async with self._database.reading() as session:
            return await rows_of(session, person)


def _open(table: Table, chat: int) -> Select[int]:
    """Count what of a table runs in a chat."""
    return select(func.count()).where(table.c.chat == chat, table.c.open == 1)
