"""Which texts without a command predict: in reply to a board, or in private while something is asked."""

import logging

from telegram import Message
from telegram.constants import ChatType

from handlers.reading.predictions import is_lone_number, without_lead
from handlers.sending.callback_data import read_data
from handlers.sending.delivering import thread_of
from handlers.service.predictions_in_play import Predicting, option_named
from handlers.telegram.pointing import from_this_bot
from rendering.predictions import PREDICT
from storage.errors import StorageError
from storage.prediction_records import Prediction

_log = logging.getLogger(__name__)


async def forecast_command(predicting: Predicting, message: Message, text: str) -> str | None:
    """Give the command that a number, or a word to choose from, means while a prediction runs; or None."""
    stored, text = predicting.predictions, without_lead(tuple(predicting.catalogs), text)
    replied = message.reply_to_message
    alone = message.chat.type == ChatType.PRIVATE
    number = is_lone_number(text)
    if not (alone or replied) or not (number or len(text.split()) == 1):
        return None
    try:
        running = await stored.running(message.chat.id, thread_of(message) or 0)
    except StorageError as error:
        _log.info("Whether a prediction runs could not be read: %s", error)
        return None
    if running is None or not running.is_open or (replied is not None and not _shows(replied, running)):
        return None
    return f"/{PREDICT} {text}" if number or option_named(running, text) is not None else None


def _shows(message: Message, running: Prediction) -> bool:
    """Say whether a message is a board of a prediction: its buttons carry the number.

    One that showed it earlier has lost them.
    """
    if message.reply_markup is None and from_this_bot(message):
        return running.board is not None and message.message_id <= running.board
    rows = () if message.reply_markup is None else message.reply_markup.inline_keyboard
    data = [read_data(str(button.callback_data)) for row in rows for button in row if button.callback_data]
    numbers = {parts[1] for kind, parts in data if kind == PREDICT and len(parts) > 1}
    return message.message_id == running.board or str(running.number) in numbers
