"""What a chat chose, and the language that it is answered in."""

import logging

from telegram import Chat, User
from telegram.constants import ChatType

from handlers.services import Services
from rendering.catalog import Catalog
from storage.errors import StorageError
from storage.records import ChatSettings

_log = logging.getLogger(__name__)


async def catalog_of(services: Services, chat: Chat | None, user: User | None) -> Catalog:
    """Give the language that the chat chose; else, in private or in no chat, the person's; else the bot's."""
    settings = ChatSettings() if chat is None else await settings_of(services, chat.id)
    return catalog_for(services, settings, chat, user)


def catalog_for(services: Services, settings: ChatSettings, chat: Chat | None, user: User | None) -> Catalog:
    """Give the language as `catalog_of` does, of a chat whose settings are known already."""
    spoken = settings.language
    alone = chat is None or chat.type == ChatType.PRIVATE
    if spoken is None and alone and user is not None:
        spoken = user.language_code
    words = None if settings.model is None else settings.model.partition("_")[0]
    return services.catalogs.of(spoken, words)


async def settings_of(services: Services, chat: int) -> ChatSettings:
    """Give what the chat chose; nothing where the database does not answer."""
    try:
        return await services.chats.settings(chat)
    except StorageError as error:
        _log.debug("The settings of a chat could not be read: %s", error)
        return ChatSettings()
