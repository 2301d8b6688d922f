"""Commands that came without their words, or with too few: what they still need may come alone."""

import logging
from collections.abc import Callable
from typing import Any

from handlers.context.command import Request
from handlers.errors import (
    Misread,
    MissingArguments,
    Mistyped,
    SentencesToTrain,
    WrongCount,
    WrongPair,
    WrongSentences,
)
from storage.errors import StorageError

_log = logging.getLogger(__name__)

_TOO_FEW: dict[type[Exception], Callable[[Any], bool]] = {
    MissingArguments: lambda error: error.example != "",  # where no model is there, no words help
    WrongPair: lambda error: error.count == 1,
    WrongSentences: lambda error: error.count == 1,
    Misread: lambda error: error.reason == "placed",
    WrongCount: lambda error: error.count < error.least,
    SentencesToTrain: lambda error: error.count < error.least,
}


async def waiting(request: Request, error: Exception) -> Mistyped | None:
    """Let a command that lacks words wait for them, and give its error, which says so; else None.

    It waits in the database, since the next message may come to another replica. It doesn't wait where
    nothing is kept of who asks, and while the database is gone.
    """
    wrong, keyboard = (error.error, error.keyboard) if isinstance(error, Mistyped) else (error, ())
    lacks = _TOO_FEW.get(type(wrong))
    if request.person is None or request.command.for_admins or lacks is None or not lacks(wrong):
        return None
    text = "" if isinstance(wrong, MissingArguments) else request.text
    try:
        await request.services.awaited.put(request.person, request.chat, request.key, text)
    except StorageError as gone:
        _log.info("A command cannot wait for its words: %s", gone)
        return None
    awaits = "awaits-private" if request.private else "awaits-reply"
    return Mistyped(wrong, keyboard, awaits=awaits, before=text)


async def wait_no_more(request: Request) -> None:
    """Let nothing wait for words any more: somebody asked this instead."""
    if request.person is None or request.update_id is None:
        return
    try:
        await request.services.awaited.take(request.person, request.chat, request.update_id)
    except StorageError as gone:
        _log.info("What waits for words could not be ended: %s", gone)
