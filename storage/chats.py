"""What each chat chose: its language and its model."""

from datetime import UTC, datetime

from sqlalchemy import delete, func, literal, select, update

from storage.database import Database
from storage.records import ChatSettings
from storage.tables import chats, history


class Chats:
    """The settings of groups and private chats; all methods raise StorageError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def settings(self, chat: int) -> ChatSettings:
        """Return what the chat chose; nothing chosen is no error."""
        async with self._database.reading() as session:
            found = (await session.execute(select(chats).where(chats.c.chat == chat))).one_or_none()
        return ChatSettings() if found is None else ChatSettings(found.language, found.model)

    async def set_language(self, chat: int, language: str | None) -> None:
        """Keep the language of a chat, such as `pt-BR`; None goes back to the default."""
        await self._set(chat, "language", language)

    async def set_model(self, chat: int, model: str | None) -> None:
        """Keep the name of the model that a chat uses; None goes back to the default."""
        await self._set(chat, "model", model)

    async def migrate(self, old: int, new: int) -> None:
        """Follow a group that became a supergroup: its settings and its history move to the new id.

        What was already chosen under the new id stays. Doing it twice changes nothing.
        """
        if old == new:
            return
        moved = select(
            literal(new, chats.c.chat.type), chats.c.language, chats.c.model, chats.c.changed_at
        ).where(chats.c.chat == old)
        insert = self._database.upsert(chats).from_select(["chat", "language", "model", "changed_at"], moved)
        kept = {name: func.coalesce(chats.c[name], insert.excluded[name]) for name in ("language", "model")}
        async with self._database.transaction() as session:
            await session.execute(insert.on_conflict_do_update(index_elements=["chat"], set_=kept))
            await session.execute(delete(chats).where(chats.c.chat == old))
            await session.execute(update(history).where(history.c.chat == old).values(chat=new))

    async def remove(self, chat: int) -> None:
        """Delete the settings of a chat that the bot left; the history of its people stays."""
        async with self._database.transaction() as session:
            await session.execute(delete(chats).where(chats.c.chat == chat))

    async def _set(self, chat: int, name: str, value: str | None) -> None:
        changed = {name: value, "changed_at": datetime.now(UTC)}
        insert = self._database.upsert(chats).values(chat=chat, **changed)
        async with self._database.transaction() as session:
            await session.execute(insert.on_conflict_do_update(index_elements=["chat"], set_=changed))
