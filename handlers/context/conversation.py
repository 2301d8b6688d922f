"""What a chat chose, and the language that it is answered in."""

import logging
from dataclasses import dataclass

from telegram import Chat, User
from telegram.constants import ChatType

from handlers.context.services import Services
from rendering.catalog import Catalog
from storage.errors import StorageError
from storage.records import ChatSettings

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Conversation:
    """What a chat chose, and in which language somebody is answered there."""

    settings: ChatSettings
    catalog: Catalog


async def conversation(services: Services, chat: Chat | None, user: User | None) -> Conversation:
    """Read what a chat chose, once for each update.

    The language is the one that the chat chose; else, in private or in no chat, the person's; else the bot's.
    """
    settings = ChatSettings() if chat is None else await settings_of(services, chat.id)
    spoken = settings.language
    alone = chat is None or chat.type == ChatType.PRIVATE
    if spoken is None and alone and user is not None:
        spoken = user.language_code
    words = None if settings.model is None else settings.model.partition("_")[0]
    return Conversation(settings, services.catalogs.of(spoken, words))


async def settings_of(services: Services, chat: int) -> ChatSettings:
    """Give what the chat chose; nothing where the database does not answer."""
    try:
        return await services.chats.settings(chat)
    except StorageError as error:
        _log.debug("The settings of a chat could not be read: %s", error)
        return ChatSettings()
