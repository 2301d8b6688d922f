"""What is stored about a person, and how it is deleted."""

import json
from datetime import UTC, datetime

from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from storage.database import Database
from storage.games import forget_games
from storage.quizzes import forget_quizzes
from storage.records import Forgotten, PersonSummary
from storage.tables import chats, history, inbox, texts


class People:
    """All that the database knows about people: as little as the bot needs.

    There is no table of people: no photo, no language. The number that Telegram gave a person stands
    beside each question of their history, beside each long question of a button, beside the numbers of the
    newest answers that they got, and, as the id of their private chat, beside its settings. Beside each word
    that they guessed in a game stands their first name too, as the others see it on the board. It is kept for
    ninety days, as are the numbers of who began a game and of who wants to give up. Beside each answer in a
    quiz the number stands, since it tells which ideas somebody knows, and for ninety days the first name.
    A message stays as it came until it is answered. Stored results are about words of a model and do not say
    who asked. All methods raise StorageError.
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
        """Delete what a person said in every chat, and the settings of their private chat.

        A message that is being answered now is still answered, but not again after a kill.
        """
        asked = delete(history).where(history.c.person == person).returning(history.c.id)
        chosen = delete(chats).where(chats.c.chat == person).returning(chats.c.chat)
        async with self._database.transaction() as session:
            entries = (await session.execute(asked)).all()
            settings = (await session.execute(chosen)).all()
            await session.execute(delete(texts).where(texts.c.person == person))
            await forget_games(session, person)
            await forget_quizzes(session, person)
            await _empty(session, person)
        return Forgotten(len(entries), len(settings), wiped=await self._database.wipe())


async def _empty(session: AsyncSession, person: int) -> None:
    """Delete from the inbox what a person said."""
    unfinished = select(inbox.c.bot, inbox.c.update_id, inbox.c.body).where(inbox.c.finished_at.is_(None))
    done = update(inbox).values(body=None, finished_at=datetime.now(UTC))
    for row in (await session.execute(unfinished)).all():
        if _is_from(row.body, person):
            this = (inbox.c.bot == row.bot) & (inbox.c.update_id == row.update_id)
            await session.execute(done.where(this))


def _is_from(body: str, person: int) -> bool:
    """Say whether an update came from this person: a message, a pressed button, or any other kind."""
    parts = (part for part in json.loads(body).values() if isinstance(part, dict))
    said_by = (part.get(name) for part in parts for name in ("from", "user"))  # who votes is the `user`
    return any(isinstance(one, dict) and one.get("id") == person for one in said_by)
