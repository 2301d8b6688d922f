"""A word that the model knows badly: its neighbours teach nothing of its meaning, and the answer says so."""

from pathlib import Path

import pytest

from embeddings.table.space import Space
from tests.conftest import OpenBot
from tests.conversation import Speaker

BADLY = "⚠️ Conheço mal"
CLASS = Path(__file__).parents[2] / "docs" / "words-of-a-class.pt.txt"


@pytest.fixture
async def carla(open_bot: OpenBot, builtin: Space) -> Speaker:
    bot = await open_bot(builtin)
    return Speaker(bot, bot.world.person(1, "Carla"))


@pytest.mark.parametrize("word", ["sertão", "cordel", "capitu", "cangaço", "quilombo", "gíria"])
async def test_a_badly_known_word_is_said_to_be_one(carla: Speaker, word: str) -> None:
    assert f"{BADLY} {word}: leio essa palavra em pedaços" in await carla.asks(f"/vizinhos {word}")
    assert f"{BADLY} {word}" in await carla.asks(f"/vizinhos {word} 5 tudo")


async def test_no_word_that_a_class_types_first_is_said_to_be_badly_known(carla: Speaker) -> None:
    lines = CLASS.read_text(encoding="utf-8").splitlines()
    words = sorted({line.split(" | ")[0] for line in lines if not line.startswith("#")})
    assert len(words) == 60
    assert [word for word in words if BADLY in await carla.asks(f"/vizinhos {word}")] == []


async def test_words_that_are_spelled_alike_are_near_by_their_spelling(carla: Speaker) -> None:
    answer = await carla.asks("/porque Capitu capô")
    assert answer.startswith(
        "⚠️ O modelo conhece mal capitu: lê essa palavra em pedaços. capitu e capô se escrevem"
    )
    assert "aqui a causa parece ser a escrita, não o sentido." in answer
    assert "usadas de modo parecido" not in answer


async def test_what_is_near_by_chance_teaches_nothing_either(carla: Speaker) -> None:
    answer = await carla.asks("/porque cordel gordinha")
    assert "O número pode vir da escrita ou do acaso" in answer
    assert "usadas de modo parecido" not in answer


async def test_forms_of_a_badly_known_word_are_forms_of_one_word(carla: Speaker) -> None:
    assert (await carla.asks("/porque sertão sertões")).startswith(
        "sertão e sertões são formas da mesma palavra"
    )


async def test_the_warning_is_read_in_english_too(carla: Speaker) -> None:
    daniel = Speaker(carla.bot, carla.world.person(2, "Daniel", language_code="en"))
    assert "⚠️ I know cordel badly: I read this word in pieces" in await daniel.asks("/neighbors cordel")
    assert "here the cause seems to be the spelling" in await daniel.asks("/why cordel corda")
