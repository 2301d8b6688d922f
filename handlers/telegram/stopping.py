"""Which texts end what is open in a chat: a quiz, a prediction or a debate; `/stop` ends a game too."""

import logging
from datetime import datetime

from telegram.constants import ChatType

from handlers.commands.running_game import GAME
from handlers.context.services import Services
from handlers.reading.plain import without_signs
from handlers.reading.quizzes import asks_quiz_to
from handlers.sending.delivering import thread_of
from handlers.telegram.asking import Occasion
from handlers.telegram.guess_or_talk import speaks_to_game
from handlers.telegram.pointing import from_this_bot
from handlers.telegram.senders import names_this_bot
from rendering.debates import DEBATE
from rendering.predictions import PREDICT
from rendering.quiz import QUIZ
from storage.errors import StorageError
from storage.records import Game

_log = logging.getLogger(__name__)

_STOP = "stop"


async def stop_command(services: Services, asked: Occasion, text: str) -> str | None:
    """Give the command that ends what is open where `stop` was written; None for any other text.

    In a group it is written to the bot. A game that was played last is meant: `guess_or_talk` reads it.
    """
    message = asked.message
    if not asks_quiz_to(tuple(services.catalogs), without_signs(text), _STOP):
        return None
    replied = message.reply_to_message
    to_bot = names_this_bot(message) or (replied is not None and from_this_bot(replied))
    if message.chat.type != ChatType.PRIVATE and not to_bot:
        return None
    try:
        return await _ends_open(services, asked)
    except StorageError as error:
        _log.info("What is open could not be read: %s", error)
        return None


async def stop_by_name(services: Services, asked: Occasion, text: str) -> str | None:
    """Give the command that `/stop`, which is none, stands for where something is open: a game too."""
    if not asks_quiz_to(tuple(services.catalogs), without_signs(text), _STOP):
        return None
    if (command := await stop_command(services, asked, text)) is not None:
        return command
    return f"/{GAME} give-up" if await speaks_to_game(services.games, asked, None) else None


async def _ends_open(services: Services, asked: Occasion) -> str | None:
    message = asked.message
    place = message.chat.id, thread_of(message) or 0
    quizzes, replied = services.quizzing.quizzes, message.reply_to_message
    game = await services.games.stored.running(*place)
    if game is not None and replied is not None and replied.message_id == game.board:
        return None
    quiz = await quizzes.running(*place)
    if quiz is not None:
        shown: list[datetime] = [quiz.started_at]
        shown += [item.asked_at for item in await quizzes.items(quiz.number) if item.asked_at is not None]
        return f"/{QUIZ} {_STOP}" if replied is not None or _is_last(max(shown), game) else None
    prediction = await services.predicting.predictions.running(*place)
    if prediction is not None and prediction.is_open:
        return f"/{PREDICT} show" if replied is not None or _is_last(prediction.moved_at, game) else None
    debate = await services.debates.debating.debates.running(*place)
    return None if debate is None else f"/{DEBATE} {_STOP}"


def _is_last(moved_at: datetime, game: Game | None) -> bool:
    """Say whether what moved then moved later than the game that runs, if one does."""
    return game is None or moved_at >= game.moved_at
