"""Messages about the words and numbers of the answer before: a place, the first two, the largest."""

import pytest

from tests.conversation import Speaker

GOING_ON = [
    (["/vizinhos rei", "qual o segundo?"], "Vizinho nº 2 de rei: "),
    (["/vizinhos rei", "e o último?"], "Vizinho nº 10 de rei: "),
    (["/vizinhos rei", "quem fica em quinto lugar?"], "Vizinho nº 5 de rei: "),
    (["/vizinhos rei", "Comparar com gato"], "rei e gato: similaridade"),
    (
        ["/vizinhos rei", "qual dessas é mais perto: rainha ou gato?"],
        "De rei, a mais próxima é rainha.",
    ),
    (["rei rainha", "mais que gato e cachorro?"], "Sim: rei e rainha têm "),
    (["rei rainha", "e com gato?", "qual dos dois é maior?"], "De rei, a mais próxima é rainha."),
    (["rei rainha", "gato cachorro", "qual é maior?"], "Mais parecidas: rei e rainha"),
    (["rei, rainha, gato", "qual deu mais?"], "Mais parecidas: rei e rainha"),
    (["rei - homem + mulher", "e se tirar o homem?"], "rei + mulher ≈ "),
    (["gato cachorro", "e tirando o gato?"], "Mais perto de cachorro: "),
    (["rei, rainha, gato", "qual o intruso?"], "O intruso: gato"),
    (["rei, rainha, gato", "qual desses é o mais diferente?"], "O intruso: gato"),
    (["/intruso rei, rainha, gato", "pq a rainha?"], "Essa não é a intrusa: "),
    (["/intruso rei, rainha, gato", "pq o gato?"], "Por que gato? "),
    (["/intruso rei, rainha, gato", "por que não o rei?"], "Essa não é a intrusa: "),
    (["/mapa rei, rainha, gato", "coloca cachorro também"], "Mapa: cachorro, gato, rainha, rei"),
    (["rei", "outra"], "Mais perto de rei: "),
    (["rei", "não era isso"], "Desculpe, entendi outra coisa."),
]
"""Messages, one after the other, and how the answer to the last one begins."""


@pytest.mark.parametrize(("messages", "begins"), GOING_ON, ids=[one[0][-1] for one in GOING_ON])
async def test_an_answers_words_and_numbers_are_asked_about(
    carla: Speaker, messages: list[str], begins: str
) -> None:
    for message in messages[:-1]:
        await carla.asks(message)
    assert (await carla.asks(messages[-1])).startswith(begins)


IN_ENGLISH = [
    (["/neighbors rei", "what is the second one?"], "Neighbor no. 2 of rei: "),
    (["/neighbors rei", "Compare with gato"], "rei and gato: similarity"),
    (["rei rainha", "is that more than gato and cachorro?"], "Yes: rei and rainha have "),
    (["rei, rainha, gato", "odd one out?"], "The odd one out: gato"),
    (["rei rainha", "that is not what i meant"], "Sorry, I took it for something else."),
]


@pytest.mark.parametrize(("messages", "begins"), IN_ENGLISH, ids=[one[0][-1] for one in IN_ENGLISH])
async def test_they_are_asked_about_in_english(dan: Speaker, messages: list[str], begins: str) -> None:
    for message in messages[:-1]:
        await dan.asks(message)
    assert (await dan.asks(messages[-1])).startswith(begins)


BUTTONS = [
    ("rei rainha", "Posição", "rainha está em "),
    ("rei rainha", "Vizinhos de rainha", "Mais perto de rainha: "),
    ("/embedding gato", "Vetor completo", "Vetor de gato"),
    ("rei, rainha, gato", "só as mais parecidas", "rei e rainha: similaridade"),
    ("/mapa rei, gato", "Com vizinhos", "Mapa: gato, rei"),
]


@pytest.mark.parametrize(("asked", "label", "begins"), BUTTONS)
async def test_a_button_that_is_typed_is_pressed(carla: Speaker, asked: str, label: str, begins: str) -> None:
    await carla.asks(asked)
    assert (await carla.asks(label)).startswith(begins)


@pytest.mark.parametrize("typed", ["rei e rainha? e gato e cachorro?", "rei rainha\ngato cachorro"])
async def test_two_pairs_are_two_questions(carla: Speaker, typed: str) -> None:
    first, second = await carla.writes(typed)
    assert first["text"].startswith("rei e rainha: similaridade")
    assert second["text"].startswith("gato e cachorro: similaridade")


async def test_the_first_two_of_a_list_are_compared(carla: Speaker) -> None:
    listed = (await carla.asks("/vizinhos rei")).splitlines()
    first, second = (
        next(line for line in listed if line.startswith(f"{place}. ")).split()[1] for place in (1, 2)
    )
    assert (await carla.asks("compara os dois primeiros")).startswith(f"{first} e {second}: similaridade")


@pytest.mark.parametrize(
    ("before", "word", "after"),
    [
        ("Paris - França + Itália", "portugal", "Paris − França + Portugal"),
        ("Paris - França + Itália", "Londres", "Londres − França + Itália"),
        ("Paris - França + Itália", "japão", "Paris − França + Japão ≈ Tóquio"),
        ("Paris - França + Itália", "portugal no lugar da itália", "Paris − França + Portugal"),
    ],
)
async def test_a_word_replaces_its_like_in_the_sum_before(
    carla: Speaker, before: str, word: str, after: str
) -> None:
    await carla.asks(before)
    assert (await carla.asks(f"faz com {word}")).startswith(after)


WORDS_ALONE = [
    ("rei pfv", "Mais perto de rei: "),
    ("mostra rei", "Mais perto de rei: "),
    ('mostra "rei"', "Mais perto de rei: "),
    ("show me rei and rainha please", "rei e rainha: similaridade"),
    ("compara homem mulher e cachorro", "Mais parecidas: homem e mulher"),
    ("rei: rainha, homem, gato", "De rei, a mais próxima é rainha. "),
    ("palavras: rei, rainha, gato", "Mais parecidas: rei e rainha"),
    ("quanto parece cachorro com gato e com banana?", "De cachorro, a mais próxima é gato. "),
    ("faz uma conta aí: rei - homem + mulher", "rei − homem + mulher ≈ "),
    ("compara rei com rainha e com gato", "De rei, a mais próxima é rainha. "),
    ("fala as 3 mais parecidas com rei", "Mais perto de rei: "),
    ("top 3 de rei", "Mais perto de rei: "),
    ("fale sobre o gato", "Não sou dicionário "),
    ("tabela de similaridade de rei, rainha e gato", "Mais parecidas: rei e rainha"),
    ("por que rei e rainha são parecidos se são contrários?", "💬 Por que palavras opostas ficam tão perto?"),
]


@pytest.mark.parametrize(("typed", "begins"), WORDS_ALONE)
async def test_words_are_read_with_what_people_say_around_them(
    carla: Speaker, typed: str, begins: str
) -> None:
    assert (await carla.asks(typed)).startswith(begins)


async def test_a_fruit_is_no_slip_of_a_courtesy(carla: Speaker) -> None:
    """`banana` is one letter from `bacana`, and was left out of lists in silence."""
    assert "banana" in await carla.asks("banana, rei e rainha")
