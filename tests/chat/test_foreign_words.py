"""Words of other languages, and words drawn out, mean the same in every command."""

import pytest

from embeddings.table.handmade import handmade
from embeddings.table.space import Space
from tests.conftest import OpenBot
from tests.conversation import Speaker

WORDS = {"rei": [1.0, 0.1], "rainha": [1.0, 0.3], "oi": [0.0, 1.0], "carro": [0.3, 0.8], "ding": [0.5, 0.5]}
TABLE_ALONE = "“king” não está na tabela deste modelo, e é uma palavra comum em inglês"


@pytest.fixture
async def carla(open_bot: OpenBot) -> Speaker:
    bot = await open_bot(handmade(WORDS))
    return Speaker(bot, bot.world.person(1, "Carla"))


@pytest.mark.parametrize(
    "asked",
    [
        "king",
        "/vizinhos king",
        "/similar king rei",
        "/mapa king rei",
        "/matriz king rei oi",
        "/analogia king - rei + rainha",
        "/posicao king rei",
        "/dims king",
    ],
)
async def test_a_word_of_another_language_is_said_to_be_one_instead_of_a_slip(
    carla: Speaker, asked: str
) -> None:
    answer = await carla.asks(asked)
    assert TABLE_ALONE in answer
    assert "ding" not in answer.replace("Ping", "")


async def test_an_inline_query_says_so_too(carla: Speaker) -> None:
    found = await carla.searches("king rei")
    assert TABLE_ALONE in str(found.results)


async def test_its_nearest_word_here_is_named(open_bot: OpenBot, builtin: Space) -> None:
    bot = await open_bot(builtin)
    ana = Speaker(bot, bot.world.person(1, "Ana"))
    bruno = Speaker(bot, bot.world.person(2, "Bruno", language_code="en"))
    assert "A mais próxima que a tabela tem: café." in await ana.asks("/similar coffee chá")
    assert "“coffee” is not in the table of this model; it is a common word in English" in await bruno.asks(
        "/dims coffee"
    )


@pytest.mark.parametrize(("typed", "meant"), [("oii", "oi"), ("oiiii", "oi"), ("carrrro", "carro")])
async def test_a_word_that_was_drawn_out_is_read_as_itself(carla: Speaker, typed: str, meant: str) -> None:
    assert f"Li “{typed}” como {meant}." in await carla.asks(f"/similar {typed} rei")
    assert f"Li “{typed}” como {meant}." in await carla.asks(f"/vizinhos {typed}")


async def test_several_words_of_one_language_are_warned_of_once(open_bot: OpenBot, builtin: Space) -> None:
    bot = await open_bot(builtin)
    bruno = Speaker(bot, bot.world.person(2, "Bruno", language_code="en"))
    for asked in ("/similar king man", "/matrix king man", "/analogy king - man + woman"):
        answer = await bruno.asks(asked)
        assert answer.count("not in the table of this model") == 1, asked
        assert "king → rei, man → homem" in answer, asked


@pytest.mark.parametrize(
    ("said", "answered"),
    [
        ("king queen", "king and queen: similarity"),
        ("cat and dog", "cat and dog: similarity"),
        ("dog cat bird car", "↳ As a command: /matrix dog cat bird car"),
    ],
)
async def test_english_words_without_a_command_are_answered_as_behind_one(
    open_bot: OpenBot, builtin: Space, said: str, answered: str
) -> None:
    bot = await open_bot(builtin)
    assert answered in await Speaker(bot, bot.world.person(2, "Bruno", language_code="en")).asks(said)


async def test_a_word_that_english_has_too_is_an_english_one(open_bot: OpenBot, builtin: Space) -> None:
    bot = await open_bot(builtin)
    bruno = Speaker(bot, bot.world.person(2, "Bruno", language_code="en"))
    assert "“man” is not in the table of this model; it is a common word in English" in await bruno.asks(
        "/dims man"
    )  # German has it four times as often
    assert "“car” is not in the table of this model; it is a common word in English" in await bruno.asks(
        "/dims car"
    )


async def test_a_word_of_the_question_by_another_name_is_no_answer_to_a_sum(
    open_bot: OpenBot, builtin: Space
) -> None:
    bot = await open_bot(builtin)
    bruno = Speaker(bot, bot.world.person(2, "Bruno", language_code="en"))
    answer = await bruno.asks("/analogy france - paris + tokyo")
    assert answer.splitlines()[0].startswith("france − Paris + tokyo ≈ Japão")
    assert "(is the “tokyo” of the question)" in answer
    assert "The nearest word that the table has: França." in answer


async def test_a_name_is_no_foreign_word_whose_like_would_be_left_out(
    open_bot: OpenBot, builtin: Space
) -> None:
    bot = await open_bot(builtin)
    answer = await Speaker(bot, bot.world.person(1, "Ana")).asks("/analogia Santiago - Chile + Cuba")
    assert answer.startswith("Santiago − Chile + Cuba ≈ Havana")


async def test_no_word_of_a_sum_could_come_first_where_none_is_in_the_table(
    open_bot: OpenBot, builtin: Space
) -> None:
    bot = await open_bot(builtin)
    bruno = Speaker(bot, bot.world.person(2, "Bruno", language_code="en"))
    answer = await bruno.asks("/analogy king - man + woman")
    assert "No word of the question is in the table" in answer
    assert "came first" not in answer
