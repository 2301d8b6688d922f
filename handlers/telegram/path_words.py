"""Which texts without a command speak to the card of the path that is open in a private chat: `next`, `B`."""

import logging
from datetime import datetime

from telegram.constants import ChatType

from handlers.commands.path import ASK
from handlers.context.services import GOES_ON, Services
from handlers.reading.plain import neat
from handlers.reading.steps import MORE, REVEAL, letter_place, step_deed
from handlers.sending.delivering import thread_of
from handlers.telegram.asking import Occasion
from rendering.path import LEARNING_PATH, LETTERS
from storage.errors import StorageError

_log = logging.getLogger(__name__)


async def path_words(services: Services, asked: Occasion, text: str) -> str | None:
    """Give the command that a text means while a card of the path is open; None for any other text.

    A game that was played after the card was shown takes its words for itself.
    """
    if asked.message.chat.type != ChatType.PRIVATE:
        return None
    catalogs, said = tuple(services.catalogs), neat(text)
    deed, place = step_deed(catalogs, said), letter_place(catalogs, said)
    if deed is None and place is None:
        return None
    if not await _fits(services, asked, deed):
        return None
    at = await card_time(services, asked)
    if at is None or await _is_played_since(services, asked, at):
        return None
    return f"/{LEARNING_PATH} {deed or LETTERS[place or 0]}"


async def _fits(services: Services, asked: Occasion, deed: str | None) -> bool:
    """Say whether a word can be meant by the open card.

    A letter answers what waits for an answer; behind a question that was answered already, it is told that.
    """
    card = await services.cards.of(asked.message.chat.id, asked.speaker)
    if card is None:
        return deed != MORE
    if deed == MORE:
        return card.step == ASK
    return card.waits or deed not in {REVEAL, None} or (deed is None and card.step == ASK)


async def card_time(services: Services, asked: Occasion) -> datetime | None:
    """Say when the card was shown that is open; None where none is, or only one of long ago."""
    card = await services.cards.of(asked.message.chat.id, asked.speaker)
    if card is not None:
        return card.at
    if asked.person is None:
        return None
    try:
        moved = (await services.learning_paths.of(asked.person)).moved_at
    except StorageError as error:
        _log.info("Where somebody is on the path could not be read: %s", error)
        return None
    return moved if moved is not None and services.now - moved < GOES_ON else None


async def _is_played_since(services: Services, asked: Occasion, at: datetime) -> bool:
    message = asked.message
    try:
        game = await services.games.stored.running(message.chat.id, thread_of(message) or 0)
    except StorageError as error:
        _log.info("Whether a game runs could not be read: %s", error)
        return False
    return game is not None and game.moved_at > at
