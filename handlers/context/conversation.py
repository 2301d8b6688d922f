"""What a chat chose: language, theme, what it is shown, and the model that answers there."""

import logging
from dataclasses import dataclass

from telegram import Chat, User
from telegram.constants import ChatType

from embeddings.errors import ModelNotFound
from handlers.context.services import Services
from handlers.service.answers import Answers
from rendering.catalog import Catalog, Catalogs
from rendering.choices import Coarse
from rendering.pictures.kinds import Theme
from storage.chats import Chats
from storage.errors import StorageError
from storage.records import ChatSettings

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Conversation:
    """What a chat chose, and in which language and with which pictures somebody is answered there."""

    settings: ChatSettings
    catalog: Catalog
    theme: Theme
    coarse: Coarse


@dataclass(frozen=True, slots=True)
class Choice:
    """What answers; `gone` names the chosen model where it is not there any more and the default answers."""

    answers: Answers
    gone: str | None


async def conversation(services: Services, chat: Chat | None, user: User | None) -> Conversation:
    """Read what a chat chose, once for each update.

    The language is the one that the chat chose; else, in private or in no chat, the person's; else the bot's.
    The theme is the one that the chat chose; else the one that the person's app shows, where that is known.
    """
    settings = ChatSettings() if chat is None else await settings_of(services.chats, chat.id)
    alone = chat is None or chat.type == ChatType.PRIVATE
    spoken = user.language_code if alone and user is not None else None
    shown = settings.theme or (user and services.app_theme(user.id)) or Theme.LIGHT
    coarse = Coarse(settings.coarse or services.coarse)
    return Conversation(settings, _catalog(services.catalogs, settings, spoken), Theme(shown), coarse)


async def spoken_in(chats: Chats, catalogs: Catalogs, group: int) -> Catalog:
    """Give the sentences of the language that a group is answered in."""
    return _catalog(catalogs, await settings_of(chats, group), None)


def _catalog(catalogs: Catalogs, settings: ChatSettings, spoken: str | None) -> Catalog:
    """Give the sentences of the language that was chosen, else of the one that is spoken."""
    words = None if settings.model is None else settings.model.partition("_")[0]
    return catalogs.of(settings.language or spoken, words)


async def settings_of(chats: Chats, chat: int) -> ChatSettings:
    """Give what the chat chose; nothing where the database does not answer."""
    try:
        return await chats.settings(chat)
    except StorageError as error:
        _log.debug("The settings of a chat could not be read: %s", error)
        return ChatSettings()


async def zone_of(chats: Chats, catalog: Catalog, chat: int, person: int | None = None) -> str:
    """Give the time zone of a chat; else the one that a person chose in private; else the language's."""
    chosen = (await settings_of(chats, chat)).zone
    if chosen is None and person is not None:
        chosen = (await settings_of(chats, person)).zone
    return chosen or catalog.text("zone-default")


async def open_chosen_model(services: Services, chat: int, name: str | None) -> Choice:
    """Give the model of this name for a chat, None for the default.

    If the chosen model is gone, the chat gets the default; its choice is deleted, so that this is said only
    once. Raises what opening a model raises.
    """
    try:
        return Choice(await services.shelf.of(name), None)
    except ModelNotFound:
        await _forget_model(services, chat)
        return Choice(services.shelf.default, name)


async def _forget_model(services: Services, chat: int) -> None:
    try:
        await services.chats.set_model(chat, None)
    except StorageError as error:
        _log.debug("A chat's model is gone and its choice could not be forgotten: %s", error)
