"""Which language a chat is answered in."""

import logging

from telegram import Chat, User
from telegram.constants import ChatType

from handlers.services import Services
from rendering.catalog import Catalog
from storage.errors import StorageError

_log = logging.getLogger(__name__)


async def catalog_of(services: Services, chat: Chat | None, user: User | None) -> Catalog:
    """Give the language that the chat chose; else, in private, the person's own; else the bot's."""
    chosen = await _chosen(services, chat) if chat is not None else None
    if chosen is None and chat is not None and chat.type == ChatType.PRIVATE and user is not None:
        chosen = user.language_code
    return services.catalogs.of(chosen)


async def _chosen(services: Services, chat: Chat) -> str | None:
    try:
        return (await services.chats.settings(chat.id)).language
    except StorageError as error:
        _log.warning("The language of a chat could not be read: %s", error)
        return None
