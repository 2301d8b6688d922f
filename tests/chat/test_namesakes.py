"""Two people of one first name in a group: boards and results tell them apart, and name nobody else more."""

import json

import pytest

from bot.localbot import LocalBot
from embeddings.table.space import Space
from handlers.context.services import Services
from tests.chat.test_game import far_words, running
from tests.chat.test_quiz import fresh, right, votes, wrong
from tests.conftest import GROUP
from tests.conversation import Speaker
from tests.game_space import small_field


@pytest.fixture(scope="session")
def space() -> Space:
    return small_field()


@pytest.fixture
def four(bot: LocalBot) -> list[Speaker]:
    """Ana Braga, Ana Costa, an Ana without a surname and Bruno Dias in a group."""
    person = bot.world.person
    people = [
        person(101, "Ana", last_name="Braga", language_code="pt-br"),
        person(102, "Ana", last_name="Souza costa", username="anac", language_code="pt-br"),
        person(103, "ana", username="aninha", language_code="pt-br"),
        person(104, "Bruno", last_name="Dias", language_code="pt-br"),
    ]
    group = bot.world.group(GROUP, "Turma", people, creator=people[0])
    return [Speaker(bot, one, group) for one in people]


async def test_a_board_tells_namesakes_apart_once_there_are_two(
    four: list[Speaker], services: Services
) -> None:
    braga, costa, aninha, bruno = four
    (board,) = await braga.writes("/jogo contra")
    secret = (await running(services, GROUP)).secret
    first, second, third, fourth = far_words(secret)[:4]
    (board,) = await braga.writes(first, reply_to=board)
    await bruno.writes(fourth, reply_to=board)
    (board,) = await braga.writes("/jogo")
    assert "Ana" in board["text"]
    assert not any(mark in board["text"] for mark in ("B.", "D."))
    await costa.writes(second, reply_to=board)
    await aninha.writes(third, reply_to=board)
    end, board = await costa.writes(secret, reply_to=board)
    assert all(one in board["text"] for one in ("Ana B.", "Ana C.", "ana @aninha", "Bruno"))
    assert "Bruno D." not in board["text"]
    assert "Ana C. ganhou" in end["text"]
    assert "Placar: Ana C. " in end["text"]


async def test_the_results_of_a_quiz_tell_namesakes_apart(four: list[Speaker], services: Services) -> None:
    braga, costa, _, _ = four
    question = fresh(await braga.writes("/quiz 1 ideias"))
    await votes(braga, question, right(question))
    await votes(costa, question, wrong(question))
    await braga.writes("/quiz parar")
    stored = services.quizzing.quizzes
    assert [(one.name, one.mark) for one in await stored.votes(1)] == [("Ana", "B."), ("Ana", "C.")]
    said = [one.get("text", "") for one in braga.world.messages(GROUP)]
    assert any("🥇 Ana B." in one for one in said)


async def test_a_prediction_names_two_of_one_initial_by_numbers(four: list[Speaker]) -> None:
    braga, costa, _, bruno = four
    costa.person.last_name = "Bastos"
    (asked,) = await braga.writes("/palpite gato cachorro")
    for one in (braga, costa, bruno):
        await one.writes("/palpite 0,7")
    (told,) = await braga.presses(asked, "👀 Mostrar a resposta")
    assert "Ana B. (1)" in told["text"]
    assert "Ana B. (2)" in told["text"]
    assert "Bruno D." not in told["text"]


async def test_a_mark_is_exported_goes_and_is_kept_in_groups_alone(
    four: list[Speaker], services: Services
) -> None:
    braga = four[0]
    alone = Speaker(braga.bot, braga.person)
    await alone.writes("/start")
    (board,) = await alone.writes("/jogo")
    await alone.writes("gato", reply_to=board)
    (board,) = await braga.writes("/jogo")
    await braga.writes("gato", reply_to=board)
    kept = await services.people.export(braga.person.id)
    assert sorted(one["mark"] or "" for one in kept["guesses"]) == ["", "B."]
    assert "Braga" not in json.dumps(kept["guesses"])
    await services.people.forget(braga.person.id)
    assert (await services.people.export(braga.person.id))["guesses"] == []
