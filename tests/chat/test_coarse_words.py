"""Vulgar, hateful and sexual words: never shown by the bot's own choice, answered where somebody asks."""

import pytest

from bot.localbot import local_bot
from bot.services import open_services
from bot.settings import Settings
from embeddings.table.handmade import handmade
from embeddings.table.space import Space
from tests.conftest import OpenBot
from tests.conversation import HASTY, Speaker, labels

RUDE = "Merda", "foder", "viado", "punheta"


def rude() -> Space:
    return handmade(
        {
            "rei": [1.0, 0.0, 0.0],
            "Merda": [1.0, 0.1, 0.0],
            "foder": [1.0, 0.2, 0.0],
            "rainha": [1.0, 0.3, 0.0],
            "viado": [1.0, 0.4, 0.1],
            "punheta": [1.0, 0.4, 0.2],
            "rato": [1.0, 1.0, 0.0],
            "sol": [0.0, 1.0, 0.5],
            "casa": [0.0, 0.0, 1.0],
            "porta": [0.0, 0.0, 1.0],
            "merdas": [0.0, 0.0, 1.0],
        }
    )


@pytest.fixture
async def eva(open_bot: OpenBot) -> Speaker:
    bot = await open_bot(rude())
    return Speaker(bot, bot.world.person(1, "Eva", language_code="pt-br"))


@pytest.fixture
def kim(eva: Speaker) -> Speaker:
    return Speaker(eva.bot, eva.world.person(2, "Kim", language_code="en"))


@pytest.mark.parametrize(
    "question",
    [
        "/vizinhos rei",
        "/vizinhos rei tudo",
        "/mapa rei rainha sol +vizinhos",
        "/analogia rei + rainha - sol",
        "/analogia rei + casa - sol",
        "/posicao rei rato",
        "/embedding casa",
        "/similar casa rei",
        "/dims foderr",
        "/similar rei merdax",
        "/porque /vizinhos rei",
        "/porque /posicao rei rato",
    ],
)
async def test_no_answer_shows_a_coarse_word_that_nobody_asked_for(
    eva: Speaker, kim: Speaker, question: str
) -> None:
    for answer in (await eva.asks(question), await kim.asks(question)):
        said = answer.replace("foderr", "").replace("merdax", "").lower()
        assert not [word for word in (*RUDE, "merdas") if word.lower() in said]


async def test_lists_say_how_many_were_left_out_and_the_raw_one_how_to_see_them(
    eva: Speaker, kim: Speaker
) -> None:
    assert "4 palavras vulgares ou ofensivas, que não mostro por conta própria" in await eva.asks(
        "/vizinhos rei"
    )
    assert "4 vulgar or offensive words" in await kim.asks("/vizinhos rei")
    raw = await eva.asks("/vizinhos rei tudo")
    assert "Deixei de fora 4 palavras vulgares ou ofensivas. " in raw
    assert "Para ver, nesta conversa: /palavroes mostrar" in raw
    assert "To see them in this chat: /swearwords show" in await kim.asks("/vizinhos rei tudo")


async def test_a_place_counts_coarse_words_without_naming_them(eva: Speaker, kim: Speaker) -> None:
    answer = await eva.asks("/posicao rei rato")
    assert "6º lugar" in answer
    assert "1º (palavra vulgar ou ofensiva)" in answer
    assert "1. (vulgar or offensive word)" in await kim.asks("/posicao rei rato")


@pytest.mark.parametrize("word", ["rapariga", "gozar"])
async def test_what_offends_in_a_part_of_brazil_is_not_shown_unasked(open_bot: OpenBot, word: str) -> None:
    space = handmade({"rei": [1.0, 0.0], word: [1.0, 0.1], "rainha": [1.0, 0.2], "sol": [0.0, 1.0]})
    bot = await open_bot(space)
    person = Speaker(bot, bot.world.person(1, "Eva", language_code="pt-br"))
    assert word not in await person.asks("/vizinhos rei")
    assert (await person.asks(f"/vizinhos {word}")).startswith(f"Mais perto de {word}")


async def test_who_asks_about_a_coarse_word_is_answered(eva: Speaker) -> None:
    assert (await eva.asks("/similar foder rei")).startswith("foder e rei: similaridade 0,98")
    assert (await eva.asks("/vizinhos viado")).startswith("Mais perto de viado: rainha")
    assert "foder" in await eva.asks("/posicao rei foder")
    assert "Embedding de punheta" in await eva.asks("/embedding punheta")


async def test_a_host_can_show_them(settings: Settings) -> None:
    free = settings.model_copy(update={"vulgar": "show"})
    async with open_services(free, rude(), HASTY) as services, local_bot(services) as bot:
        eva = Speaker(bot, bot.world.person(1, "Eva", language_code="pt-br"))
        assert "merda · 1,00" in (await eva.asks("/vizinhos rei")).lower()
        raw = await eva.asks("/vizinhos rei tudo")
        assert "foder" in raw
        assert "Deixei de fora" not in raw


async def test_a_chat_can_show_them_for_itself(eva: Speaker, kim: Speaker) -> None:
    assert "/palavroes" not in await eva.asks("/vizinhos rei")
    assert "esconder" in await eva.asks("/palavroes")
    assert "aparecem como as outras" in await eva.asks("/palavroes mostrar")
    assert "merda · 1,00" in (await eva.asks("/vizinhos rei")).lower()
    assert "Merda" in await eva.asks("/posicao rei rato")
    assert "foder" not in await kim.asks("/vizinhos rei tudo")
    assert "only where somebody asks" in await kim.asks("/swearwords hide")
    assert "só aparecem se alguém perguntar" in await eva.asks("/palavroes Esconde")
    assert "foder" not in await eva.asks("/vizinhos rei tudo")


async def test_a_chat_can_hide_them_where_the_host_shows_them(settings: Settings) -> None:
    free = settings.model_copy(update={"vulgar": "show"})
    async with open_services(free, rude(), HASTY) as services, local_bot(services) as bot:
        eva = Speaker(bot, bot.world.person(1, "Eva", language_code="pt-br"))
        (offer,) = await eva.writes("/palavroes talvez")
        assert "“talvez”" in offer["text"]
        assert labels(offer) == ["🙈 esconder", "🙊 mostrar"]
        await eva.presses(offer, "🙈 esconder")
        assert "foder" not in await eva.asks("/vizinhos rei tudo")


async def test_what_was_answered_with_them_is_not_remembered_for_hosts_that_hide_them(
    settings: Settings,
) -> None:
    for vulgar, shown in (("show", True), ("hide", False), ("show", True)):
        chosen = settings.model_copy(update={"vulgar": vulgar})
        async with open_services(chosen, rude(), HASTY) as services, local_bot(services) as bot:
            eva = Speaker(bot, bot.world.person(1, "Eva", language_code="pt-br"))
            assert ("foder" in await eva.asks("/vizinhos rei tudo")) is shown
            await services.answers.settle()
