"""Which texts without a command speak to the quiz that runs in a private chat: `next`, and a letter."""

import logging

from telegram import Message
from telegram.constants import ChatType

from handlers.context.services import Services
from handlers.reading.plain import without_signs
from handlers.reading.quizzes import asks_quiz_to
from handlers.reading.steps import letter_place
from handlers.sending.delivering import thread_of
from handlers.telegram.asking import Occasion
from handlers.telegram.path_words import card_time
from rendering.glossary import term_name
from rendering.path import LETTERS
from rendering.quiz import QUIZ
from storage.errors import StorageError
from storage.quiz_records import QuizItem

_log = logging.getLogger(__name__)

_NEXT = "next"


async def quiz_command(services: Services, asked_in: Occasion, text: str) -> str | None:
    """Give the command that a word such as `next` or `B` means while a quiz runs; None for any other text.

    A card of the path that was shown after the open question is spoken to instead.
    """
    message = asked_in.message
    catalogs, asked = tuple(services.catalogs), without_signs(text)
    goes_on, place = asks_quiz_to(catalogs, asked, _NEXT), letter_place(catalogs, asked)
    if message.chat.type != ChatType.PRIVATE or not (goes_on or place is not None):
        return None
    item = await _open_item(services, message)
    since = None if item is None else await card_time(services, asked_in)
    if item is None or (since is not None and item.asked_at is not None and item.asked_at < since):
        return None
    return f"/{QUIZ} {_NEXT if place is None else LETTERS[place]}"


async def note_quiz_term(services: Services, asked: Occasion) -> None:
    """Remember what the open question of a quiz is about: who does not understand right then means that."""
    if asked.message.chat.type != ChatType.PRIVATE or asked.message.reply_to_message is not None:
        return
    item, place = await _open_item(services, asked.message), (asked.message.chat.id, asked.speaker)
    before = services.terms.get(place)
    if item is None or item.asked_at is None or (before is not None and before[1] > item.asked_at):
        return
    services.terms[place] = term_name(asked.here.catalog, item.idea), services.now


async def _open_item(services: Services, message: Message) -> QuizItem | None:
    """Give the question of a quiz that waits for an answer in a chat."""
    quizzes = services.quizzing.quizzes
    try:
        running = await quizzes.running(message.chat.id, thread_of(message) or 0)
        items = () if running is None else await quizzes.items(running.number)
    except StorageError as error:
        _log.info("Whether a quiz runs could not be read: %s", error)
        return None
    return next((one for one in items if one.is_open), None)
