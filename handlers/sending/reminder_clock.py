"""Reminds people of `/revisar`: who asked for it, once a day at most, never at a quiet hour of theirs."""

import logging
from datetime import timedelta, tzinfo

from telegram import Bot
from telegram.error import BadRequest, NetworkError, TelegramError

from handlers.sending.delivering import Delivery, Destination
from handlers.sending.going_on import Goings
from handlers.sending.polls import say
from handlers.service.review_deck import deck_of, may_remind, next_hour
from rendering.catalog import Catalog, Catalogs
from rendering.review import review_reminder
from rendering.zones import time_zone
from storage.chats import Chats
from storage.errors import StorageError
from storage.learning_paths import LearningPaths
from storage.reminders import Reminder, Reminders
from storage.texts import Texts

_log = logging.getLogger(__name__)

_GONE = "chat not found"
_ALL = 1  # one task looks after the reminders of everybody
_LOOKS = 60.0  # seconds from one look at the database to the next
_AGAIN = timedelta(minutes=10)


class ReminderClock(Goings):
    """Looks each minute who is to be reminded. All of it is in the database.

    When somebody is reminded next is written before they are reminded now: a kill in between costs a day's
    reminder, and nobody gets two. So does a call whose answer was lost: Telegram may have taken it.
    """

    def __init__(
        self, texts: Texts, delivery: Delivery, chats: Chats, catalogs: Catalogs, stored: Reminders,
        paths: LearningPaths,
    ) -> None:  # fmt: skip
        super().__init__("reminder", _everybody)
        self._texts, self._delivery = texts, delivery
        self._chats, self._catalogs = chats, catalogs
        self.stored, self._paths = stored, paths

    async def _next(self, bot: Bot, number: int) -> float:  # noqa: ARG002 - there is one
        due = await self.stored.due()
        for one in due:
            await self._tried_one(bot, one)
        return 0 if due else _LOOKS

    async def _refused(self, _bot: Bot, _number: int, _error: BadRequest) -> None:
        """Do nothing: a chat that takes nothing any more is dealt with alone."""

    async def _tried_one(self, bot: Bot, one: Reminder) -> None:
        """Remind one person; what goes wrong for them alone is logged, and the others are reminded."""
        try:
            await self._remind(bot, one)
        except StorageError:
            raise
        except Exception:  # noqa: BLE001 - the others' reminders go on
            _log.exception("A reminder could not be told")
            await self.stored.put_off(one, self.stored.clock.now() + _AGAIN)

    async def _remind(self, bot: Bot, one: Reminder) -> None:
        """Remind somebody if something is due and their hour has come, and say when it is looked again."""
        settings, now = await self._chats.settings(one.person), self.stored.clock.now()
        words = None if settings.model is None else settings.model.partition("_")[0]
        catalog = self._catalogs.of(settings.language or one.language, words)
        zone = _zone(settings.zone, catalog)
        until = next_hour(now, one.hour, zone)
        if not await self.stored.put_off(one, until) or not may_remind(now, one.hour, zone):
            return
        due = (await deck_of(self._paths, one.person)).due
        if not due:
            return
        try:
            reply = review_reminder(catalog, len(due))
            sent = await say(self._texts, self._delivery, Destination(bot, one.person, None), reply)
        except BadRequest as error:
            if _GONE not in str(error).lower():
                _log.warning("A reminder was refused; it is tried again another day: %s", error)
                return
            sent = None
        except NetworkError as error:  # Telegram may have taken it
            _log.warning("Whether a reminder arrived is unknown; the next one is another day's: %s", error)
            return
        except TelegramError:
            put_off = Reminder(one.person, one.language, one.hour, until)
            await self.stored.put_off(put_off, now + _AGAIN)
            return
        if sent is None:  # they left
            await self.stored.stop(one.person)


def _zone(chosen: str | None, catalog: Catalog) -> tzinfo:
    """Give somebody's zone, or the language's where this machine does not know it."""
    usual = catalog.text("zone-default")
    try:
        return time_zone(chosen or usual)
    except (LookupError, ValueError):
        _log.warning("A time zone is not known here: %s", chosen)
        return time_zone(usual)


async def _everybody() -> tuple[int, ...]:
    return (_ALL,)
