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


@pytest.mark.parametrize(
    "word", ["sertão", "cordel", "capitu", "quilombo", "cateto", "hipotenusa", "vetor", "pé-de-moleque"]
)
async def test_a_badly_known_word_is_said_to_be_one(carla: Speaker, word: str) -> None:
    assert f"{BADLY} {word}: leio essa palavra em pedaços" in await carla.asks(f"/vizinhos {word}")
    assert f"{BADLY} {word}" in await carla.asks(f"/vizinhos {word} 5 tudo")


async def test_no_word_that_a_class_types_first_is_said_to_be_badly_known(carla: Speaker) -> None:
    lines = CLASS.read_text(encoding="utf-8").splitlines()
    words = sorted({line.split(" | ")[0] for line in lines if not line.startswith("#")})
    assert len(words) == 60
    assert [word for word in words if BADLY in await carla.asks(f"/vizinhos {word}")] == []


async def test_words_of_our_own_that_have_kin_in_letters_are_not_badly_known(carla: Speaker) -> None:
    for word in ("norte-americano", "quarta-feira", "guarda-roupa"):
        assert BADLY not in await carla.asks(f"/vizinhos {word}")


async def test_words_that_other_languages_have_too_are_not_said_to_be_hardly_known(carla: Speaker) -> None:
    answer = await carla.asks("/vizinhos rei")
    assert (
        "que outros idiomas também têm, e o codificador talvez entenda pelo sentido que têm neles" in answer
    )
    assert "conheça mal: monarca" not in answer


@pytest.mark.parametrize(
    ("question", "why"),
    [
        ("/similar rolê passeio", "pediu que as duas fossem lidas como o mesmo texto"),
        ("/similar covid coronavírus", "pediu que as duas fossem lidas como o mesmo texto"),
        ("/vizinhos mano", "“mano” e “amigo” são quase uma só"),
        ("/similar somente apenas", "um dicionário as dá como sinônimas"),
        ("/similar rei rainha", None),
    ],
)
async def test_why_two_words_are_nearly_one_is_said(carla: Speaker, question: str, why: str | None) -> None:
    answer = await carla.asks(question)
    assert ("quase uma só" in answer) == (why is not None)
    assert why is None or why in answer


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
