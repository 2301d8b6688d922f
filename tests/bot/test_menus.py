import pytest
from telegram import BotCommandScope, BotCommandScopeAllGroupChats, BotCommandScopeAllPrivateChats

from bot.localbot import LocalBot
from bot.menus import menu, publish_menus
from handlers.commands import COMMANDS
from rendering.catalog import Catalog, Catalogs
from tests.conversation import ENGLISH, PORTUGUESE

SCOPES = [BotCommandScopeAllPrivateChats(), BotCommandScopeAllGroupChats()]


@pytest.mark.parametrize("scope", SCOPES)
@pytest.mark.parametrize(("asked", "shown"), [("pt", "pt"), ("en", "en"), (None, "pt")])
async def test_each_kind_of_chat_has_a_menu_in_each_language(
    bot: LocalBot, scope: BotCommandScope, asked: str | None, shown: str
) -> None:
    telegram = bot.application.bot
    await publish_menus(telegram, COMMANDS, Catalogs("pt"))
    commands = await telegram.get_my_commands(scope=scope, language_code=asked)
    assert list(commands) == menu(COMMANDS, Catalog(shown))


async def test_everybody_else_reads_the_menu_in_the_bots_language(bot: LocalBot) -> None:
    telegram = bot.application.bot
    await publish_menus(telegram, COMMANDS, Catalogs("en"))
    assert list(await telegram.get_my_commands(scope=SCOPES[0])) == menu(COMMANDS, Catalog("en"))


def test_a_menu_keeps_the_order_of_the_table_and_speaks_its_language() -> None:
    portuguese, english = (menu(COMMANDS, Catalog(language)) for language in ("pt", "en"))
    keys = [command.key for command in COMMANDS]
    assert [entry.command for entry in portuguese] == [PORTUGUESE.command(key) for key in keys]
    assert [entry.command for entry in english] == [ENGLISH.command(key) for key in keys]
    assert all(len(entry.description) <= 256 for entry in (*portuguese, *english))


async def test_a_bot_answers_without_menus_too(bot: LocalBot, caplog: pytest.LogCaptureFixture) -> None:
    bot.world.faults.crash("setMyCommands")
    await publish_menus(bot.application.bot, COMMANDS, Catalogs("pt"))
    assert "The command menus could not be published" in caplog.text
