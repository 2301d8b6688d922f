"""The command menus that Telegram shows, for each kind of chat and each language."""

import logging
from collections.abc import Sequence

from telegram import Bot, BotCommand, BotCommandScopeAllGroupChats, BotCommandScopeAllPrivateChats
from telegram.error import TelegramError

from handlers.context.command import Command
from rendering.catalog import Catalog, Catalogs

_log = logging.getLogger(__name__)

_SCOPES = (BotCommandScopeAllPrivateChats(), BotCommandScopeAllGroupChats())


async def publish_menus(bot: Bot, commands: Sequence[Command], catalogs: Catalogs) -> None:
    """Publish the menus for private chats and groups in each language; other languages get the default.

    A bot answers without menus too, so a failure is only logged.
    """
    wanted = [(catalogs.of(None), None), *((catalog, catalog.language) for catalog in catalogs)]
    try:
        for scope in _SCOPES:
            for catalog, language in wanted:
                await bot.set_my_commands(menu(commands, catalog), scope=scope, language_code=language)
    except TelegramError as error:
        _log.warning("The command menus could not be published: %s", error)


def menu(commands: Sequence[Command], catalog: Catalog) -> list[BotCommand]:
    """Make one language's menu, in the order of the table."""
    return [
        BotCommand(catalog.command(command.key), catalog.text(f"command-{command.key}"))
        for command in commands
    ]
