"""What each chat chose: its language, model, theme and time zone, whether it is shown coarse words."""

import time
from collections.abc import Callable

from cachetools import TTLCache
from sqlalchemy import delete, func, literal, select

from storage.awaited import follow_awaited
from storage.classes import follow_classes
from storage.database import Database
from storage.debates import follow_debates
from storage.games import follow_games
from storage.inbox import empty_updates
from storage.predictions import follow_predictions
from storage.quizzes import follow_quizzes
from storage.records import ChatSettings
from storage.tables import chats
from storage.walking import follow_chat, forget_chat

FRESH = 60.0
"""Seconds after which what a chat chose is read again: another program may have changed it.

A program whose turn begins reads all anew, so this is for what is answered in nobody's turn.
"""

# in the order of `ChatSettings`
_CHOICES = ("language", "model", "theme", "coarse", "zone")
_MOST_KNOWN = 10_000


class Chats:
    """The settings of groups and private chats; all methods raise StorageError.

    What was read is known for `FRESH` seconds, so that who asks several questions waits for one reading.
    `clock` is in seconds.
    """

    def __init__(self, database: Database, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._database = database
        self._known: TTLCache[int, ChatSettings] = TTLCache(_MOST_KNOWN, FRESH, clock)

    async def settings(self, chat: int) -> ChatSettings:
        """Return what the chat chose; nothing chosen is no error."""
        if (known := self._known.get(chat)) is not None:
            return known
        chosen = select(*(chats.c[name] for name in _CHOICES))
        found = await self._database.read(chosen.where(chats.c.chat == chat))
        read = ChatSettings(*found[0]) if found else ChatSettings()
        self._known[chat] = read
        return read

    async def set_language(self, chat: int, language: str | None) -> None:
        """Keep the language of a chat, such as `pt-BR`; None goes back to the default."""
        await self._set(chat, "language", language)

    async def set_model(self, chat: int, model: str | None) -> None:
        """Keep the name of the model that a chat uses; None goes back to the default."""
        await self._set(chat, "model", model)

    async def set_theme(self, chat: int, theme: str | None) -> None:
        """Keep the theme that a chat's pictures are drawn for; None goes back to the default."""
        await self._set(chat, "theme", theme)

    async def set_coarse(self, chat: int, coarse: str | None) -> None:
        """Keep whether a chat is shown coarse words; None goes back to the default."""
        await self._set(chat, "coarse", coarse)

    async def set_zone(self, chat: int, zone: str | None) -> None:
        """Keep the time zone of a chat, as `America/Manaus`; None goes back to the default."""
        await self._set(chat, "zone", zone)

    async def migrate(self, old: int, new: int) -> None:
        """Follow a group that became a supergroup: all that is kept of it moves to the new id.

        What was already chosen under the new id stays. Doing it twice changes nothing.
        """
        if old == new:
            return
        carried = ("changed_at", *_CHOICES)
        moved = select(literal(new, chats.c.chat.type), *(chats.c[name] for name in carried))
        insert = self._database.upsert(chats).from_select(
            ["chat", *carried], moved.where(chats.c.chat == old)
        )
        kept = {name: func.coalesce(chats.c[name], insert.excluded[name]) for name in _CHOICES}
        async with self._database.transaction() as session:
            await session.execute(insert.on_conflict_do_update(index_elements=["chat"], set_=kept))
            await session.execute(delete(chats).where(chats.c.chat == old))
            await follow_games(session, old, new)
            await follow_quizzes(session, old, new)
            await follow_predictions(session, old, new)
            await follow_debates(session, old, new)
            await follow_classes(session, old, new)
            await follow_awaited(session, old, new)
            await follow_chat(session, old, new)
        self.reread(old)
        self.reread(new)

    async def leave(self, chat: int) -> None:
        """Delete all that is kept of a group from which the bot was removed, and of what was said there."""
        async with self._database.transaction() as session:
            await forget_chat(session, chat)
            await empty_updates(session, chat=chat)
        self.reread(chat)
        await self._database.wipe()

    def reread(self, chat: int) -> None:
        """Read what the chat chose from the database the next time: it was changed there."""
        self._known.pop(chat, None)

    def reread_all(self) -> None:
        """Read what each chat chose from the database the next time: another program has worked since."""
        self._known.clear()

    async def _set(self, chat: int, name: str, value: str | None) -> None:
        changed = {name: value, "changed_at": self._database.clock.now()}
        insert = self._database.upsert(chats).values(chat=chat, **changed)
        async with self._database.transaction() as session:
            await session.execute(insert.on_conflict_do_update(index_elements=["chat"], set_=changed))
        self.reread(chat)
