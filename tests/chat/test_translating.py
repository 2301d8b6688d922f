"""A word is brought into the other language, by the encoder that has read both."""

from collections.abc import AsyncIterator

import pytest
from platformdirs import user_cache_path

from bot.localbot import LocalBot, local_bot
from bot.services import open_services
from bot.settings import Settings
from embeddings.builtin.installing import builtin_path
from embeddings.builtin.recipe import ENGLISH
from embeddings.table.loading import load_space
from embeddings.table.space import Space
from tests.conftest import OpenBot
from tests.conversation import Speaker, labels


@pytest.fixture
def _english(settings: Settings, english: Space) -> None:
    """The English model where a host's would be."""
    built = builtin_path(user_cache_path("vetorama") / "models", ENGLISH)
    assert load_space(built).card == english.card
    settings.model_folder.mkdir(parents=True)
    builtin_path(settings.model_folder, ENGLISH).symlink_to(built, target_is_directory=True)


@pytest.fixture
async def bot(settings: Settings, builtin: Space, _english: None) -> AsyncIterator[LocalBot]:
    """A bot with the built-in models of both languages."""
    async with open_services(settings, builtin) as services, local_bot(services) as opened:
        yield opened


async def test_a_word_is_answered_with_the_nearest_ones_of_the_other_language(ana: Speaker) -> None:
    answer = await ana.asks("/traduz rei")
    assert answer.startswith("rei (português) → king (inglês)\n\n1. king · 0,")
    assert "não é um dicionário, e perto não quer dizer tradução" in answer
    assert "Nos testes com 500 palavras comuns, a tradução vem em 1º lugar em" in answer
    assert "Ele lê “rei” em português; tiro a média de todas as palavras de português" in answer
    assert "Nos testes" not in await ana.asks("/traduz o gato bebe leite")  # single words were measured


async def test_a_badly_known_word_is_warned_of_and_not_praised(ana: Speaker) -> None:
    answer = await ana.asks("/traduz cordel")
    assert "⚠️ Conheço mal cordel em português: leio essa palavra em pedaços" in answer
    assert "Nos testes" not in answer


async def test_the_models_that_answered_are_named_and_not_the_chats(ana: Speaker) -> None:
    await ana.asks("/modelo en_vetorama_md")
    answer = await ana.asks("/traduz rei")
    assert "pt_vetorama_md 2" in answer
    assert "en_vetorama_md 2" in answer
    await ana.asks("/modelo fr_core_news_md")
    assert "fr_core_news_md" not in await ana.asks("/traduz rei")


async def test_a_word_of_the_other_language_goes_the_other_way(ana: Speaker, bruno: Speaker) -> None:
    assert (await ana.asks("/traduz king")).startswith("king (inglês) → rei (português)")
    assert (await bruno.asks("/translate bread")).startswith("bread (English) → pão (Portuguese)")
    assert (await bruno.asks("/translate pão")).startswith("pão (Portuguese) → bread (English)")


async def test_a_word_of_both_languages_goes_the_way_that_is_asked_for(ana: Speaker) -> None:
    (here,) = await ana.writes("/traduz come")
    assert here["text"].startswith("come (português) → ")
    assert "come em português" in labels(here)
    (there,) = await ana.presses(here, "come em português")
    assert there["text"].startswith("come (inglês) → ")
    assert (await ana.asks("/traduz come para o inglês")).startswith("come (português) → ")


async def test_the_nearest_word_can_be_brought_back(ana: Speaker) -> None:
    (answer,) = await ana.writes("/traduz cachorro")
    (back,) = await ana.presses(answer, "dog em português")
    assert back["text"].startswith("dog (inglês) → ")
    assert "cachorro" in back["text"]


async def test_a_chat_that_chose_the_other_model_is_answered_from_it(ana: Speaker) -> None:
    await ana.asks("/modelo en_vetorama_md")
    assert (await ana.asks("/traduz come")).startswith("come (inglês) → ")


@pytest.mark.parametrize(
    "asked",
    ["como se diz rei em inglês?", "traduz rei", "qual a tradução de rei?", "how do you say rei in English?"],
)
async def test_no_command_is_needed(ana: Speaker, asked: str) -> None:
    assert (await ana.asks(asked)).startswith("rei (português) → king (inglês)")


async def test_a_name_is_found_as_it_is_written_there(ana: Speaker) -> None:
    assert (await ana.asks("/traduz Londres")).startswith("Londres (português) → London (inglês)")


async def test_without_the_other_model_the_host_is_told_how_to_get_it(
    builtin: Space, open_bot: OpenBot
) -> None:
    bot = await open_bot(builtin)
    carla = Speaker(bot, bot.world.person(103, "Carla", language_code="pt-br"))
    answer = await carla.asks("/traduz rei")
    assert answer.startswith(
        "Para traduzir eu comparo dois modelos, um de cada idioma, e aqui falta o de inglês."
    )
    assert "Quem cuida deste bot pode preparar o modelo que falta, en_vetorama_md" in answer
    assert "python" not in answer
    assert "A palavra da minha tabela mais perto de “dog”: cachorro." in await carla.asks("/traduz dog")
    assert (await carla.asks("traduza rei para o espanhol")).startswith(
        "Não traduzo para “espanhol”: só entre português e inglês.\nPara traduzir"
    )
    dan = Speaker(bot, bot.world.person(104, "Dan", language_code="en"))
    assert "Whoever runs this bot can make the missing model" in await dan.asks("/translate rei")


@pytest.mark.usefixtures("_english")
async def test_a_bot_with_room_for_one_model_says_which_setting_gives_more(
    settings: Settings, builtin: Space
) -> None:
    narrow = settings.model_copy(update={"models_in_memory": 1})
    async with open_services(narrow, builtin) as services, local_bot(services) as opened:
        carla = Speaker(opened, opened.world.person(103, "Carla", language_code="pt-br"))
        assert "MODELS_IN_MEMORY=2" in await carla.asks("/traduz rei")


async def test_the_help_page_lists_the_command(ana: Speaker) -> None:
    assert "/traduz" in await ana.asks("/ajuda")


async def test_the_help_page_leaves_the_command_out_where_it_cannot_answer(
    builtin: Space, open_bot: OpenBot
) -> None:
    alone = await open_bot(builtin)
    carla = Speaker(alone, alone.world.person(103, "Carla", language_code="pt-br"))
    (page,) = await carla.writes("/ajuda")
    assert "/traduz" not in page["text"]
    (opened,) = await carla.presses(page, "Comparar")
    assert "/traduz" not in opened["text"]


async def test_several_words_are_brought_into_a_language_and_one_without_a_model_is_named(
    ana: Speaker,
) -> None:
    answers = await ana.writes("traduz rei, pão e gato para o inglês")
    assert [one["text"].partition("\n")[0].partition(" (")[0] for one in answers] == ["rei", "pão", "gato"]
    assert all("(português) → " in one["text"] and "(inglês)" in one["text"] for one in answers)
    for asked in ("/traduz gato para francês", "como se diz gato em francês?"):
        answer = await ana.asks(asked)
        assert answer.startswith("gato (português) → cat (inglês)")
        assert "Não traduzo para “francês”: aqui só há português e inglês" in answer
