"""Which texts without a command speak to the quiz that runs in a private chat: `next`."""

import logging
from collections.abc import Sequence

from telegram import Message
from telegram.constants import ChatType

from handlers.reading.plain import neat
from handlers.reading.quizzes import asks_quiz_to
from handlers.sending.delivering import thread_of
from handlers.service.quizzes_in_play import Quizzing
from rendering.catalog import Catalog
from rendering.quiz import QUIZ
from storage.errors import StorageError

_log = logging.getLogger(__name__)

_SIGNS = " .!?…"
_NEXT = "next"


async def quiz_command(
    quizzing: Quizzing, catalogs: Sequence[Catalog], message: Message, text: str
) -> str | None:
    """Give the command that a word such as `next` means while a quiz runs; None for any other text."""
    asked = neat(text).strip(_SIGNS)
    if message.chat.type != ChatType.PRIVATE or not asks_quiz_to(catalogs, asked, _NEXT):
        return None
    try:
        running = await quizzing.quizzes.running(message.chat.id, thread_of(message) or 0)
    except StorageError as error:
        _log.info("Whether a quiz runs could not be read: %s", error)
        return None
    return None if running is None else f"/{QUIZ} {_NEXT}"
