"""Writes questions into their asker's history before they are answered, and notices when it cannot."""

import logging

from cachetools import LRUCache, TTLCache

from storage.errors import StorageError
from storage.history import History

_REMEMBERED = 600.0  # seconds
_MOST_PLACES = 10  # questions of one update

_log = logging.getLogger(__name__)


class Notebook:
    """A person's questions, kept; an answer never waits for a database that is gone."""

    def __init__(self, history: History) -> None:
        self._history = history
        self._told: set[int] = set()
        self._forgotten: LRUCache[int, int] = LRUCache(10_000)
        self._asked: TTLCache[tuple[int, str], bool] = TTLCache(10_000, _REMEMBERED)

    def forget(self, person: int, update_id: int) -> None:
        """Keep nothing that this person asked before that update, in which they asked to be forgotten.

        Such a question may still wait for its turn in another chat.
        """
        self._forgotten[person] = update_id
        for asked in [asked for asked in self._asked if asked[0] == person]:
            self._asked.pop(asked, None)

    async def has_asked(self, person: int, command: str) -> bool:
        """Say whether a person's history has a question of this command; False while it can't be read."""
        asked = (person, command)
        if asked not in self._asked:
            try:
                self._asked[asked] = command in await self._history.commands_of(person)
            except StorageError as error:
                _log.debug("What a person asked could not be read: %s", error)
                return False
        return self._asked.get(asked, False)

    async def keep(
        self,
        person: int,
        chat: int,
        command: str,
        text: str,
        *,
        update_id: int | None = None,
        place: int = 0,
    ) -> bool:
        """Commit one question, once however often its update comes; `place` says which one of its update.

        Returns True if the reply should say that the question was not stored: once in each outage.
        """
        if update_id is not None and update_id < self._forgotten.get(person, update_id):
            return False
        try:
            await self._history.add(person, chat, command, text, update_id=_number(update_id, place))
        except StorageError as error:
            _log.debug("A question was not kept: %s", error)
            return self._is_news(person)
        self._told.discard(person)
        self._asked[person, command] = True
        return False

    def _is_news(self, person: int) -> bool:
        news = person not in self._told
        self._told.add(person)
        return news


def _number(update_id: int | None, place: int) -> int | None:
    """Give the second question of an update and those behind it numbers of their own, which no update has."""
    return update_id if update_id is None or not place else -(update_id * _MOST_PLACES + place)
