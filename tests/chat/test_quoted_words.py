"""Quotes around one word mean that word: what is asked about it is the same with and without them."""

import pytest

from tests.conversation import Speaker

QUESTIONS = (
    *("o que significa {}?", "o que é {}?", "o que quer dizer {}?", "me explica {}"),
    *("qual o contrário de {}?", "{} e mesa são parecidas?", "e {}?", "por que {} aparece?"),
    "o que a palavra {} significa?",
)
KINDS = ('"{}"', "“{}”", "'{}'", "‘{}’", "«{}»")


def unquoted(text: str) -> str:
    return "".join(sign for sign in text if sign not in "\"“”'‘’«»")


@pytest.mark.parametrize("before", [None, "/similar rei rainha"], ids=["first", "after a comparison"])
@pytest.mark.parametrize("question", QUESTIONS)
async def test_quotes_around_one_word_change_nothing(
    carla: Speaker, question: str, before: str | None
) -> None:
    word = "rolê" if before is None else "vetor"

    async def answer(number: int, asked: str) -> str:
        speaker = Speaker(carla.bot, carla.world.person(number, "Zé", language_code="pt-br"))
        if before is not None:
            await speaker.writes(before)
        said = [str(one.get("text")).split("\n\n")[0] for one in await speaker.writes(asked)]
        return unquoted("\n".join(said))

    plain = await answer(200, question.format(word))
    for number, kind in enumerate(KINDS, 201):
        assert await answer(number, question.format(kind.format(word))) == plain, kind


async def test_a_word_in_quotes_is_meant_as_it_is_spelled(carla: Speaker) -> None:
    assert "nao" in (await carla.asks('vizinhos de "nao"')).splitlines()[0]
    assert (await carla.asks('"cosseno"')).startswith("Mais perto de cosseno")


@pytest.mark.parametrize("word", ["banana", "gato", "gíria", '"fruta"'])
async def test_a_word_that_is_an_example_of_a_known_question_is_not_answered_by_it(
    carla: Speaker, word: str
) -> None:
    assert (await carla.asks(f"o que é {word}?")).startswith("Não sou dicionário")
    assert (await carla.asks("o que é python?")).startswith("💬 Como uso isso em Python?")
