"""Messages that ask something of the answer before: more of it, an example, another explanation."""

import pytest

from tests.conversation import Speaker


@pytest.mark.parametrize("more", ["quero mais", "manda mais palavras"])
async def test_more_neighbours_are_those_behind_the_ones_before(carla: Speaker, more: str) -> None:
    await carla.asks("vizinhos de praia")
    assert "\n11. " in await carla.asks(more)


@pytest.mark.parametrize("more", ["show more", "the next ten please"])
async def test_more_neighbours_are_asked_for_in_english_too(dan: Speaker, more: str) -> None:
    await dan.asks("/neighbors praia")
    assert "\n11. " in await dan.asks(more)


async def test_more_is_of_what_was_asked_last_and_not_of_the_term_before(carla: Speaker) -> None:
    await carla.asks("o que é cosseno?")
    await carla.asks("/vizinhos praia")
    assert "\n11. " in await carla.asks("mostra mais vizinhos")


async def test_the_names_of_an_answers_buttons_do_what_the_buttons_do(carla: Speaker, dan: Speaker) -> None:
    await carla.asks("/vizinhos rei")
    assert "rei" in (await carla.asks("Ver no mapa")).splitlines()[0]
    await carla.asks("/vizinhos rei")
    assert "\n11. " in await carla.asks("Mais longe ▶")
    assert "monarca" in (await carla.asks("Sem filtro")).splitlines()[0]
    await dan.asks("/neighbors rei")
    assert "monarca" in (await dan.asks("Unfiltered")).splitlines()[0]
    assert "\n11. " in await dan.asks("Farther ▶")


async def test_the_words_of_an_answer_are_seen_otherwise(carla: Speaker, dan: Speaker) -> None:
    await carla.asks("rei, rainha, gato")
    assert (await carla.asks("e o mapa?")).startswith("Mapa: ")
    assert (await carla.asks("manda a matriz")).startswith("Mais parecidas: rainha e rei")
    assert (await carla.asks("e o intruso?")).startswith("O intruso: gato")
    await dan.asks("rei, rainha, gato")
    assert (await dan.asks("put them on a map")).startswith("Map: ")
    assert (await dan.asks("and the odd one out?")).startswith("The odd one out: gato")


async def test_two_other_words_take_the_place_of_both(carla: Speaker, dan: Speaker) -> None:
    await carla.asks("/similar gato cachorro")
    assert (await carla.asks("e sol e lua?")).startswith("sol e lua: similaridade")
    await dan.asks("/similar gato cachorro")
    assert (await dan.asks("what about sol and lua?")).startswith("sol and lua: similarity")


async def test_two_other_words_in_two_questions_are_both_answered(carla: Speaker, dan: Speaker) -> None:
    await carla.asks("vizinhos de praia")
    answers = await carla.writes("e o mar? e a serra?")
    assert [one["text"].splitlines()[0].partition(":")[0] for one in answers] == [
        "Mais perto de mar",
        "Mais perto de serra",
    ]
    assert len(await carla.writes("e o rio? e o lago? e a ilha? e o porto?")) == 4
    await dan.asks("/similar rei rainha")
    first, second = await dan.writes("and with gato? and with rato?")
    assert first["text"].startswith("rei and gato: similarity")
    assert second["text"].startswith("rei and rato: similarity")


async def test_a_map_grows_by_the_words_that_are_added(carla: Speaker, dan: Speaker) -> None:
    await carla.asks("/mapa gato cachorro lobo")
    said = await carla.asks("adiciona sol e lua")
    assert said.startswith("Mapa: ")
    assert all(word in said.splitlines()[0] for word in ("gato", "lobo", "sol", "lua"))
    await dan.asks("/map gato cachorro lobo")
    assert "lua" in (await dan.asks("include sol and lua")).splitlines()[0]


@pytest.mark.parametrize(
    ("asked", "other", "begins"),
    [
        ("/analogia rei - homem + mulher", "agora com tio", "tio − homem + mulher"),
        ("homem está para rei como mulher está para?", "e com ator?", "ator − homem + mulher"),
    ],
)
async def test_another_word_goes_into_the_sum_before(
    carla: Speaker, asked: str, other: str, begins: str
) -> None:
    await carla.asks(asked)
    assert (await carla.asks(other)).startswith(begins)


@pytest.mark.parametrize("meant", ["mas eu queria o de dinheiro", "não nesse sentido"])
async def test_who_meant_another_sense_is_told_that_there_is_one_vector(carla: Speaker, meant: str) -> None:
    await carla.asks("/vizinhos banco")
    assert (await carla.asks(meant)).startswith("💬 Uma palavra com vários sentidos")


@pytest.mark.parametrize("again", ["explica com outras palavras", "não entendi, explica mais simples"])
async def test_a_term_is_explained_again_in_other_words(carla: Speaker, again: str) -> None:
    await carla.asks("o que é norma?")
    assert "\n💬 O que é a norma de um vetor" in await carla.asks(again)


@pytest.mark.parametrize("asked", ["me mostra um exemplo disso", "por exemplo?"])
async def test_the_example_of_a_term_is_shown_at_once(carla: Speaker, asked: str) -> None:
    await carla.asks("o que é cosseno?")
    assert "similaridade" in (await carla.asks(asked)).splitlines()[0]


async def test_in_english_too_a_term_has_an_example_and_another_explanation(dan: Speaker) -> None:
    await dan.asks("what is a norm?")
    assert "\n💬 What is the norm of a vector" in await dan.asks("can you put it in other words")
    await dan.asks("what is cosine?")
    assert "similarity" in (await dan.asks("show me an example please")).splitlines()[0]


@pytest.mark.parametrize(
    ("before", "asked", "title"),
    [
        ("por que 300 dimensões?", "e se usar poucas?", "Por que 300 dimensões"),
        ("o que é dimensão?", "e se usar poucas?", "Por que 300 dimensões"),
        ("/embedding gato", "o que significa o número negativo?", "Por que há números negativos"),
        ("/similar gato mouse", "o que significa o número negativo?", "Similaridade negativa"),
    ],
)
async def test_what_is_asked_after_an_answer_is_read_by_what_it_was_about(
    carla: Speaker, before: str, asked: str, title: str
) -> None:
    await carla.writes(before)
    assert title in (await carla.asks(asked)).splitlines()[0]


async def test_why_so_is_asked_of_the_number_before_else_it_may_be_an_idea(carla: Speaker) -> None:
    await carla.asks("/similar gato cachorro")
    assert (await carla.asks("ta mas pq deu esse valor")).startswith("gato e cachorro ficam perto")
    await carla.asks("o que é dimensão?")
    assert (await carla.asks("tá mas por que tão muitas dimensões")).startswith("💬 Por que 300 dimensões")


@pytest.mark.parametrize(
    "again", ["me dá um exemplo", "explica de outro jeito", "não saquei, explica melhor"]
)
async def test_an_idea_has_an_example_and_other_words(carla: Speaker, again: str) -> None:
    await carla.asks("por que os opostos ficam perto?")
    assert "quente e frio: similaridade" in await carla.asks(again)


@pytest.mark.parametrize("asked", ["por que não deu 1?", "pq não é 1"])
async def test_why_a_number_is_not_one_is_explained_by_the_number(carla: Speaker, asked: str) -> None:
    await carla.asks("/similar gato cachorro")
    said = await carla.asks(asked)
    assert "gato" in said
    assert not said.startswith("💬")


async def test_who_asks_whether_it_is_sure_is_told_that_it_makes_mistakes(
    carla: Speaker, dan: Speaker
) -> None:
    await carla.asks("/vizinhos praia")
    assert (await carla.asks("tem certeza disso?")).startswith("💬 Por que saiu uma resposta estranha")
    await dan.asks("/neighbors praia")
    assert (await dan.asks("really sure?")).startswith("💬 Why")


async def test_the_opposite_is_that_of_the_word_before(carla: Speaker, dan: Speaker) -> None:
    await carla.asks("/vizinhos feliz")
    assert (await carla.asks("e o contrário?")).startswith("Contrário de feliz: ")
    await dan.asks("/neighbors feliz")
    assert (await dan.asks("and the opposite?")).startswith("Opposite of feliz")


@pytest.mark.parametrize(
    ("before", "asked", "command"),
    [
        ("/vizinhos rei", "por que príncipe?", "/porque /similar rei príncipe"),
        ("rei - homem + mulher", "por que da rainha?", "/porque"),
        ("/similar rei rainha", "não entendi", "/porque"),
    ],
)
async def test_who_wonders_at_an_answer_gets_its_explanation(
    carla: Speaker, before: str, asked: str, command: str
) -> None:
    await carla.asks(before)
    assert (await carla.asks(asked)).endswith(f"Pelo comando: {command}")


async def test_an_english_wonderer_gets_it_too(dan: Speaker) -> None:
    await dan.asks("/neighbors rei")
    assert (await dan.asks("but why príncipe?")).endswith("As a command: /why /similar rei príncipe")


async def test_who_is_lost_before_any_answer_is_shown_examples(carla: Speaker) -> None:
    assert "Sem problema" in await carla.asks("não entendi")


async def test_two_terms_in_one_message_are_both_explained(carla: Speaker, dan: Speaker) -> None:
    answer = await carla.asks("o que é um vetor? e uma dimensão?")
    assert "📖 vetor" in answer
    assert "📖 dimensão" in answer
    assert "📖 dimension" in await dan.asks("what is a vector? and a dimension?")
