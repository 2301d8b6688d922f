"""Lessons that teachers send as files in their private chat."""

import logging
from dataclasses import dataclass
from pathlib import PurePath

from telegram import Document, Message, Update
from telegram.constants import ChatType
from telegram.error import TelegramError
from telegram.ext.filters import MessageFilter

from embeddings.table.space import Space
from handlers.commands.lesson_commands import checked_lesson
from handlers.context.command import Commands
from handlers.context.conversation import conversation
from handlers.context.services import Services
from handlers.reading.lessons import LONGEST_LESSON, Lesson, decoded_lesson
from handlers.telegram.asking import Context
from rendering.catalog import Catalog, Catalogs
from rendering.classes import lesson_kept
from rendering.lesson_mistakes import Mistake, mistakes_reply
from rendering.reply import Reply
from storage.errors import StorageError

_log = logging.getLogger(__name__)

_SUFFIXES = frozenset({".md", ".markdown"})


class _LessonFile(MessageFilter):
    """Lets Markdown files through that somebody sends in private."""

    def filter(self, message: Message) -> bool:
        if message.document is None or message.chat.type != ChatType.PRIVATE:
            return False
        return PurePath(message.document.file_name or "").suffix.lower() in _SUFFIXES


LESSON_FILE = _LessonFile()


@dataclass(frozen=True, slots=True)
class LessonFiles:
    """Reads lessons with the services it was given, and keeps each teacher's last one."""

    services: Services
    commands: Commands

    async def sent(self, update: Update, _: Context) -> None:
        """Keep the lesson that somebody sent, or say what is wrong with it, line by line."""
        message = update.message
        if message is None or message.document is None or message.from_user is None:
            return
        catalog = (await conversation(self.services, message.chat, message.from_user)).catalog
        reply = await self._reply(catalog, message.document, message.from_user.id)
        await self.services.sender.reply(message, reply)

    async def _reply(self, catalog: Catalog, document: Document, person: int) -> Reply:
        text = await _text(document)
        if text is None:
            return Reply(catalog.html("class-file-lost"))
        if isinstance(text, Mistake):
            return mistakes_reply(catalog, (text,))
        catalogs = self.services.catalogs
        found = await self.services.answers.compute(_checked, self.commands, catalogs, text)
        if not isinstance(found, Lesson):
            return mistakes_reply(catalog, found)
        try:
            await self.services.classes.teaching.classes.keep_lesson(person, text)
        except StorageError as error:
            _log.info("A lesson was not kept: %s", error)
            return Reply(catalog.html("class-not-kept"))
        return lesson_kept(catalog, found.title, len(found.steps), found.minutes)


async def _text(document: Document) -> str | Mistake | None:
    """Fetch a file as text; None where Telegram does not give it."""
    if (document.file_size or 0) > LONGEST_LESSON:
        return decoded_lesson(b" " * (LONGEST_LESSON + 1))
    try:
        file = await document.get_file()
        return decoded_lesson(bytes(await file.download_as_bytearray()))
    except TelegramError as error:
        _log.info("A file was not given: %s", error)
        return None


def _checked(_: Space, commands: Commands, catalogs: Catalogs, text: str) -> Lesson | tuple[Mistake, ...]:
    return checked_lesson(commands, catalogs, text)
