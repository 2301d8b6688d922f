"""Which model answers in a chat."""

import logging
from dataclasses import dataclass

from embeddings.errors import ModelNotFound
from handlers.context.services import Services
from handlers.service.answers import Answers
from storage.errors import StorageError

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Choice:
    """What answers; `gone` names the chosen model where it is not there any more and the default answers."""

    answers: Answers
    gone: str | None


async def open_chosen_model(services: Services, chat: int, name: str | None) -> Choice:
    """Give the model of this name for a chat, None for the default.

    If the chosen model is gone, the chat gets the default; its choice is deleted, so that this is said only
    once. Raises what opening a model raises.
    """
    try:
        return Choice(await services.shelf.of(name), None)
    except ModelNotFound:
        await _forget(services, chat)
        return Choice(services.shelf.default, name)


async def _forget(services: Services, chat: int) -> None:
    try:
        await services.chats.set_model(chat, None)
    except StorageError as error:
        _log.debug("A chat's model is gone and its choice could not be forgotten: %s", error)
