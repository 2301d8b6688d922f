"""A person meets opposites, which vectors don't know: a list says them, in every command that shows two."""

import pytest

from embeddings.table.handmade import handmade
from tests.conftest import OpenBot
from tests.conversation import Speaker, labels

WORDS = {
    "quente": [1.0, 0.1, 0.0],
    "frio": [1.0, 0.3, 0.0],
    "frias": [1.0, 0.35, 0.0],
    "gelo": [0.8, 0.6, 0.0],
    "bonita": [0.0, 1.0, 0.2],
    "feia": [0.0, 1.0, 0.5],
    "comprador": [0.2, 0.0, 1.0],
    "vendedor": [0.3, 0.0, 1.0],
    "cadeira": [-1.0, 0.2, 0.1],
}


@pytest.fixture
async def carla(open_bot: OpenBot) -> Speaker:
    bot = await open_bot(handmade(WORDS))
    return Speaker(bot, bot.world.person(1, "Carla"))


@pytest.fixture
async def daniel(carla: Speaker) -> Speaker:
    return Speaker(carla.bot, carla.world.person(2, "Daniel", language_code="en"))


async def test_a_neighbour_that_is_the_opposite_is_said_to_be_one(carla: Speaker, daniel: Speaker) -> None:
    answer = await carla.asks("/vizinhos quente")
    assert "frio é o contrário de quente e mesmo assim fica perto: os dois aparecem nas mesmas" in answer
    assert "contrários também ficam perto" not in answer
    assert "frio is the opposite of quente" in await daniel.asks("/neighbors quente")


async def test_no_opposite_is_spoken_of_that_is_not_on_the_page(carla: Speaker) -> None:
    assert "é o contrário de" not in await carla.asks("/vizinhos quente 3-5")
    assert "contrários também ficam perto" in await carla.asks("/vizinhos cadeira")


async def test_inflected_forms_are_opposites_too(carla: Speaker, daniel: Speaker) -> None:
    answer = await carla.asks("/similar bonita feia")
    assert "bonita e feia têm sentidos contrários." in answer
    assert "em vez de dar −1" in answer
    assert "como quente e frio" not in answer
    assert "bonita and feia are opposites." in await daniel.asks("/similar bonita feia")


async def test_what_supposes_the_other_is_a_pair_and_no_contrary(carla: Speaker) -> None:
    answer = await carla.asks("/similar comprador vendedor")
    assert "comprador e vendedor formam um par" in answer
    assert "por isso costumam ficar perto. (Que formam par, sei por uma lista" in answer
    assert "em vez de dar −1" not in answer
    assert "contrários." not in answer


@pytest.mark.parametrize("command", ["/matriz", "/intruso"])
async def test_opposites_in_a_group_are_named(carla: Speaker, command: str) -> None:
    assert "frio e quente têm sentidos contrários." in await carla.asks(f"{command} frio quente cadeira")
    assert "contrários." not in await carla.asks(f"{command} quente gelo cadeira")


@pytest.mark.parametrize(
    "asked", ["qual o contrário de quente?", "antônimo de quente", "o oposto de quente", "/contrario quente"]
)
async def test_the_opposite_of_a_word_comes_from_the_list_and_can_be_compared(
    carla: Speaker, asked: str
) -> None:
    (answer,) = await carla.writes(asked)
    assert answer["text"].startswith("Contrário de quente: frio (cosseno 0,98)")
    assert "Isto vem de uma lista, não dos vetores" in answer["text"]
    (compared,) = await carla.presses(answer, "Comparar com frio")
    assert compared["text"].startswith("quente e frio: similaridade 0,98")


async def test_a_word_that_is_not_listed_has_no_opposite_and_hears_why(
    carla: Speaker, daniel: Speaker
) -> None:
    (answer,) = await carla.writes("qual é o contrário de cadeira?")
    assert answer["text"].startswith("Não sei o contrário de cadeira: o modelo não tem contrários")
    assert "contrários cabem nas mesmas frases" in answer["text"]
    assert "Vizinhos de cadeira" in labels(answer)
    assert "I don't know the opposite of cadeira" in await daniel.asks("what is the opposite of cadeira?")


async def test_the_nearest_opposite_comes_first(open_bot: OpenBot) -> None:
    bot = await open_bot(handmade({"coragem": [1.0, 0.1], "medo": [0.2, 1.0], "covardia": [0.8, 0.6]}))
    answer = await Speaker(bot, bot.world.person(1, "Carla")).asks("/contrario coragem")
    assert answer.startswith("Contrário de coragem: covardia (cosseno 0,86) e medo (cosseno 0,29)")
