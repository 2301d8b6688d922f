"""Commands that came without their words: the next message brings them."""

import pytest

from botapi.people import Chat
from tests.chat.conftest import Started
from tests.conversation import Speaker


@pytest.mark.parametrize(
    ("command", "brought", "answered"),
    [
        ("/intruso", "rei rainha gato", "O intruso: gato"),
        ("/contrario", "quente", "Contrário de quente"),
        ("/contrario", "bom", "Contrário de bom"),  # elsewhere that says something of an answer
        ("/tokens", "dá-lhe o guarda-chuva", "“dá-lhe o guarda-chuva”: 3 tokens"),
        ("/similar gato", "cão", "gato e cão: similaridade"),
        ("/similar gato", "rei e rainha", "rei e rainha: similaridade"),  # both words anew
        ("/intruso cachorro gato", "mesa", "O intruso: mesa"),
        ("/intruso cachorro gato", "cachorro, gato, mesa", "O intruso: mesa"),
        ("/frases o gato dorme", "o cão dorme", "“o gato dorme” e “o cão dorme”"),
        ("/vies rei / gato: bom / frio", "rainha / cão: feliz / quente", "As suas listas"),
    ],
)
async def test_the_next_message_brings_the_words_that_a_command_lacked(
    carla: Speaker, command: str, brought: str, answered: str
) -> None:
    assert "Pode mandar agora só o que falta" in await carla.asks(command)
    assert answered in await carla.asks(brought)


async def test_words_are_waited_for_until_there_are_enough(dan: Speaker) -> None:
    assert "You can send just what is missing now" in await dan.asks("/oddone rei")
    assert "I put it with “rei rainha”" in await dan.asks("rainha")
    assert (await dan.asks("gato")).startswith("The odd one out: gato")
    assert (await dan.asks("gato")).startswith("Nearest to gato")


@pytest.mark.parametrize(
    "other",
    ["obrigada!", "o que é cosseno?", "vizinhos de praia", "/ajuda", "/vizinhos mar", "/vizinhos wqxz"],
)
async def test_a_message_that_is_another_thing_is_answered_as_that_and_nothing_waits_then(
    carla: Speaker, other: str
) -> None:
    await carla.asks("/intruso")
    assert "ntruso:" not in await carla.asks(other)
    assert "Mais parecidas: rei e rainha" in await carla.asks("rei rainha gato")


async def test_an_example_that_was_pressed_leaves_nothing_waiting(carla: Speaker) -> None:
    (asks,) = await carla.writes("/contrario")
    await carla.presses(asks, "/contrario quente")
    assert (await carla.asks("feliz")).startswith("Mais perto de feliz")


async def test_in_a_group_a_reply_to_the_sentence_brings_the_words(
    ana: Speaker, bruno: Speaker, group: Chat
) -> None:
    asker, other = ana.within(group), bruno.within(group)
    (asks,) = await asker.writes("/similar rei")
    assert "Responda a esta mensagem só com o que falta" in asks["text"]
    assert await asker.writes("rainha") == []
    assert await other.writes("rainha", reply_to=asks) == []  # nobody asked Bruno
    assert "rei e rainha: similaridade" in await asker.asks("rainha", reply_to=asks)
    (asks,) = await asker.writes("/similar rei")
    other_said = other.world.write(other.person, "ainda não", group)
    await asker.writes(
        "@vetorama_bot oi", reply_to=other_said
    )  # speaks to Bruno and to the bot, of nothing that waits
    assert "rei e rainha: similaridade" in await asker.asks("rainha", reply_to=asks)


async def test_a_new_start_of_the_program_still_waits(start: Started) -> None:
    _, bot = await start()
    person = bot.world.person(103, "Carla", language_code="pt-br")
    await Speaker(bot, person).asks("/similar rei")
    _, bot = await start()
    assert "rei e rainha: similaridade" in await Speaker(bot, person).asks("rainha")
