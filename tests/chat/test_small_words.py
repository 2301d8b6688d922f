"""A small word behind a command is no term where the rest says all; three words without signs are a sum."""

import pytest

from tests.conversation import Speaker, labels


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("/vizinhos de são paulo", "/vizinhos são paulo"),
        ("/vizinhos do rio de janeiro", "/vizinhos rio de janeiro"),
        ("/vizinhos da palavra gato", "/vizinhos gato"),
        ("/embedding da palavra gato", "/embedding gato"),
        ("/similar das palavras rei e rainha", "/similar rei rainha"),
        ("/mapa das palavras rei, rainha, gato", "/mapa rei, rainha, gato"),
        ("/analogia de rei - homem + mulher", "/analogia rei - homem + mulher"),
        ("/neighbors of the word gato", "/vizinhos gato"),
    ],
)
async def test_a_small_word_before_a_name_or_a_sum_is_left_out(
    carla: Speaker, typed: str, plain: str
) -> None:
    whole = await carla.asks(plain)
    answer = await carla.asks(typed)
    assert answer.splitlines()[0] == whole.splitlines()[0]
    assert " de fora. Se " in answer


@pytest.mark.parametrize(
    "typed", ["/embedding da janela vejo o mar", "/vizinhos “de são paulo”", "/vizinhos Da Vinci"]
)
async def test_a_sentence_a_quote_and_a_name_keep_their_small_words(carla: Speaker, typed: str) -> None:
    assert " de fora. Se " not in await carla.asks(typed)


@pytest.mark.parametrize(
    ("typed", "likelier"),
    [
        ("/analogia rei homem mulher", "rei - homem + mulher"),
        ("/analogia homem rei mulher", "rei - homem + mulher"),
        ("/analogia paris frança itália", "paris - frança + itália"),
        ("/analogia brasil brasília frança", "brasília - brasil + frança"),
        ("/analogia rei homem xlofz", "rei - homem + xlofz"),
    ],
)
async def test_of_three_words_without_signs_the_likelier_sum_is_offered_first(
    carla: Speaker, typed: str, likelier: str
) -> None:
    (answer,) = await carla.writes(typed)
    assert labels(answer)[0] == f"/analogia {likelier}"
    assert len(labels(answer)) == 2
