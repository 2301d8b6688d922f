"""What newcomers write around their questions, and about themselves."""

import pytest

from tests.conversation import Speaker, labels


async def test_laughter_is_no_word_of_the_message(carla: Speaker, dan: Speaker) -> None:
    await carla.asks("/vizinhos rei")
    assert (await carla.asks("não entendi nada kkk")).startswith("Sem problema! Bem simples: ")
    assert (await carla.asks("rsrs gato")).startswith("Mais perto de gato:")
    assert (await carla.asks("rei e kkk")).startswith("rei e kkk: similaridade")
    await dan.asks("/neighbors rei")
    assert (await dan.asks("i dont understand lol")).startswith("No problem! Look where it comes from.")


@pytest.mark.parametrize("simpler", ["me explica mais simples", "explica como se eu tivesse 5 anos"])
async def test_simpler_words_are_simpler_than_the_answer(carla: Speaker, simpler: str) -> None:
    await carla.asks("/similar rei rainha")
    answer = await carla.asks(simpler)
    assert answer.startswith("Sem problema! Bem simples: cada palavra é uma seta.")
    assert "produto escalar" not in answer.split("\n\n")[0]


async def test_simpler_words_are_never_those_of_two_answers_ago(dan: Speaker) -> None:
    said = [await dan.asks("what is a dimension"), *[await dan.asks("explain it simpler") for _ in range(3)]]
    assert len(set(said)) == len(said)


@pytest.mark.parametrize("asked", ["pq vc não conhece skibidi", "por que não conhece?"])
async def test_why_a_word_is_not_known_is_told(carla: Speaker, asked: str) -> None:
    await carla.asks("skibidi")
    assert "O que acontece se a palavra não está no vocabulário?" in await carla.asks(asked)


async def test_whether_a_word_is_known_is_answered_from_the_model(carla: Speaker) -> None:
    assert "gato" in await carla.asks("vc conhece gato?")


async def test_dimensions_are_like_those_of_a_room(carla: Speaker, dan: Speaker) -> None:
    await carla.asks("o que é uma dimensão?")
    assert "a mesma ideia" in await carla.asks("tipo 3d?")
    await dan.asks("what is a dimension")
    assert "the same idea" in await dan.asks("like 3D?")


async def test_who_says_their_name_is_greeted_and_sees_what_it_is_near(carla: Speaker, dan: Speaker) -> None:
    assert "Prazer!" in (said := await carla.asks("meu nome é Maria Eduarda"))
    assert "Mais perto de Maria" in said
    (answer,) = await dan.writes("my name is Xqwyz")
    assert "does not know your name" in answer["text"]
    assert labels(answer)


@pytest.mark.parametrize("sum_of_numbers", ["quanto é 2+2", "2+2=", "quanto dá 3 x 7?"])
async def test_numbers_are_not_added(carla: Speaker, sum_of_numbers: str) -> None:
    await carla.asks("/vizinhos rei")
    assert "Contas com números eu não faço" in await carla.asks(sum_of_numbers)


async def test_how_often_analogies_are_right_stands_below_analogies_alone(carla: Speaker) -> None:
    assert "Nos testes" not in await carla.asks("cão + gato")
    assert "Nos testes" in await carla.asks("rei - homem + mulher")


@pytest.mark.parametrize(
    "asked", ["como faço pra jogar?", "professora, como faço pra jogar?", "que jogos tem aqui?"]
)
async def test_who_asks_how_to_play_is_told_the_games_and_none_begins(carla: Speaker, asked: str) -> None:
    (answer,) = await carla.writes(asked)
    assert "Há três jeitos de jogar" in answer["text"]
    assert labels(answer) == ["/jogo", "/quiz", "/debate"]


async def test_who_asks_in_english_how_to_play_may_write_words_after_it(dan: Speaker) -> None:
    assert "There are three ways to play" in await dan.asks("how do i play a game")
    assert (await dan.asks("gato")).startswith("Nearest to gato")


@pytest.mark.parametrize(
    "greeted", ["hoje vamos aprender sobre IA", "boa tarde turma! hoje vamos aprender sobre IA"]
)
async def test_a_teachers_greeting_leads_to_a_class_and_to_the_path(carla: Speaker, greeted: str) -> None:
    (answer,) = await carla.writes(greeted)
    assert labels(answer) == ["/turma", "/trilha"]


async def test_a_greeting_in_english_says_that_the_words_are_portuguese(carla: Speaker, dan: Speaker) -> None:
    assert "The words of this chat are in Portuguese" in await dan.asks("hey")
    assert "king" not in await carla.asks("oi")


async def test_which_model_of_language_it_is_tells_what_it_is(carla: Speaker, dan: Speaker) -> None:
    assert (await dan.asks("what language model are you")).startswith("I am Vetorama")
    assert (await carla.asks("qual modelo de linguagem vc é?")).startswith("Sou o Vetorama")


async def test_an_english_word_is_called_english_where_german_has_it_too(dan: Speaker) -> None:
    assert "it is a common word in English" in await dan.asks("burger")
