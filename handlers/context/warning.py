"""What is said in a chat only once, as a warning about the model that answers in it."""

import logging

from handlers.context.command import Request
from rendering.doubts import doubts_line
from rendering.reply import Reply, noticed
from storage.errors import StorageError

_log = logging.getLogger(__name__)

_TOLD = "told"


async def warned(request: Request, reply: Reply) -> Reply:
    """Say below the first answer of a model that it does not tell common words apart."""
    card = request.answers.card
    warning = doubts_line(request.catalog, card) if request.command.asks_model else None
    if warning is None or not await tell_once(request, card.digest):
        return reply
    return noticed(reply, warning)


async def tell_once(request: Request, about: str) -> bool:
    """Note that a thing is said in a chat now; false if it was said before, and without the database.

    The note is deleted with all else that is kept of who asked.
    """
    if await was_told(request, about):
        return False
    try:
        await request.services.texts.put(_key(request, about), _TOLD, person=request.person)
    except StorageError as error:
        _log.debug("That a chat is told something could not be noted: %s", error)
        return False
    return True


async def was_told(request: Request, about: str) -> bool:
    """Say whether a thing was said in a chat before; true without the database, so nothing is said twice."""
    told, key = request.services.told, _key(request, about)
    if told.get(key) == request.person:
        return True
    try:
        was = await request.services.texts.get(key) is not None
    except StorageError as error:
        _log.debug("What a chat was told could not be read: %s", error)
        return True
    if was and request.person is not None:
        told[key] = request.person
    return was


def _key(request: Request, about: str) -> str:
    return f"told:{request.chat}:{about[:20]}"
