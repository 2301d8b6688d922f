"""What a group is not told now: what its class locks, and the answer that it predicts just then."""

import logging
from typing import Any

from markupsafe import Markup

from handlers.context.class_locks import lock_on
from handlers.context.command import Request
from handlers.context.question import Question
from handlers.errors import PersonError
from handlers.reading.predictions import read_prediction
from rendering.predictions import PREDICT
from storage.errors import StorageError
from storage.prediction_records import Prediction

_log = logging.getLogger(__name__)

_TELLS = {"nearest": ("neighbors",), "sum": ("analogy",)}
"""The commands that tell the answer, by the kind of what is predicted; of other kinds all with its words."""


async def held_back(request: Request) -> Markup | None:
    """Say why a command is not answered now; None where it is. Raises StorageError."""
    sentence = await lock_on(request)
    if sentence is None and await _is_predicted_here(request):
        sentence = "predict-held"
    if sentence is None:
        return None
    return request.catalog.html(sentence, command=request.catalog.command(PREDICT))


async def _is_predicted_here(request: Request) -> bool:
    """Say whether a command would tell a group the answer that it predicts now."""
    if request.private or not request.services.predicted.busy or not isinstance(request.command, Question):
        return False
    try:
        running = await request.services.predicting.predictions.running(request.chat, request.topic)
    except StorageError as error:
        _log.info("Whether a prediction runs could not be read: %s", error)
        return False
    return running is not None and running.is_open and _tells(request, request.command, running)


def _tells(request: Request, command: Question[Any, Any], running: Prediction) -> bool:
    if running.asked is None or command.key not in _TELLS.get(running.kind, (command.key,)):
        return False
    try:
        wish = read_prediction(request.commands.typed(PREDICT, running.asked))
    except PersonError:
        return False
    asked = {word.casefold() for word in command.words_of(request.typed)}
    return wish is not None and bool(wish.words) and {word.casefold() for word in wish.words} <= asked
