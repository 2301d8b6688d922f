"""A third language is there when its files are: no code names it."""

import shutil
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
from telegram import BotCommandScopeAllPrivateChats

from bot.localbot import LocalBot, local_bot
from bot.menus import publish_menus
from handlers.commands import COMMANDS
from handlers.context.services import Services
from rendering.catalog import LOCALES_FOLDER, Catalogs, locales
from tests.conversation import Speaker, labels

CHAT = """
language-name = español
language-changed = Listo: en esta conversación hablo español.
command-similar-name = parecido
command-similar = cuánto se parecen dos palabras
command-neighbors-name = vecinos
command-language-name = idioma_es
similar-answer = { $first } y { $second }: similitud { COSINE($cosine) }
error-missing = Falta decir las palabras. Por ejemplo: <code>{ $example }</code>
"""
READING = """
read-everything = todo
read-is-to = es a
read-again-is-to = es a | a
read-as = como
read-blank = qué
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The files of two languages, with a few of a third one beside them."""
    there = tmp_path / "locales"
    there.mkdir()
    for file in (*LOCALES_FOLDER.glob("*.pt-BR.ftl"), *LOCALES_FOLDER.glob("*.en.ftl")):
        shutil.copy(file, there)
    (there / "chat.es.ftl").write_text(CHAT, encoding="utf-8")
    (there / "reading.es.ftl").write_text(READING, encoding="utf-8")
    return there


@pytest.fixture
async def bot(services: Services, folder: Path) -> AsyncIterator[LocalBot]:
    async with local_bot(replace(services, catalogs=Catalogs("pt", "pt", folder))) as opened:
        yield opened


@pytest.fixture
def eva(bot: LocalBot) -> Speaker:
    return Speaker(bot, bot.world.person(103, "Eva", language_code="es-MX"))


async def test_its_sentences_are_said_and_what_it_lacks_is_said_in_english(eva: Speaker) -> None:
    assert (await eva.asks("/parecido rei rainha")).startswith("rei y rainha: similitud 0,95")
    assert "has 3 dimensions" in await eva.asks("/dims rei")


async def test_its_names_stand_in_examples_and_in_its_menu(bot: LocalBot, eva: Speaker, folder: Path) -> None:
    assert "Por ejemplo: /parecido " in await eva.asks("/parecido")
    (welcome,) = await eva.writes("/start")
    assert labels(welcome)[1].startswith("/parecido ")
    await publish_menus(bot.application.bot, COMMANDS, Catalogs("pt", "pt", folder))
    menu = await bot.application.bot.get_my_commands(BotCommandScopeAllPrivateChats(), "es")
    assert ("parecido", "cuánto se parecen dos palabras") in [(one.command, one.description) for one in menu]


async def test_its_words_are_read_whichever_language_a_chat_speaks(eva: Speaker, ana: Speaker) -> None:
    assert "A lista sem limpeza" not in await ana.asks("/vizinhos rei todo")
    assert (await ana.asks("/vizinhos rei todo")) == (await ana.asks("/vizinhos rei tudo"))
    asked = await eva.asks("/analogy rato es a gato como rei a qué")
    assert asked.startswith("gato − rato + rei ≈ ")


@pytest.mark.parametrize("asked", ["es", "es-AR", "español", "Espanol", "espanhol", "Spanish"])
async def test_a_chat_can_choose_it_by_its_code_and_by_its_name_in_any_language(
    ana: Speaker, asked: str
) -> None:
    await ana.asks("/dims rei")  # whose history is the first that SQLite writes, for which it makes its files
    assert await ana.asks(f"/idioma {asked}") == "Listo: en esta conversación hablo español."
    assert "similitud" in await ana.asks("/similar rei rainha")


async def test_it_is_named_where_languages_are_listed(ana: Speaker) -> None:
    unknown = await ana.asks("/idioma klingon")
    assert "Falo português (/idioma pt), inglês (/idioma en) e espanhol (/idioma es)." in unknown
    assert "/idioma pt, /idioma en ou /idioma es" in await ana.asks("/idioma")


def test_languages_are_what_files_there_are(folder: Path) -> None:
    assert dict(locales(folder)) == {"pt": "pt-BR", "en": "en", "es": "es"}


def test_one_language_in_two_locales_is_a_mistake(folder: Path) -> None:
    (folder / "chat.pt-PT.ftl").write_text("language-name = português", encoding="utf-8")
    with pytest.raises(ValueError, match="pt-BR, pt-PT"):
        locales(folder)
