"""People ask about ideas, and about the answer that they just had."""

import pytest

from botapi.people import Chat
from handlers.commands import commands
from handlers.context.examples import example_in
from rendering.catalog import COMPLETE, Catalogs
from rendering.faq import QUESTIONS, faq_question
from tests.conversation import Speaker, labels

SORRY = ("Não conheço", "Não sei", "I do not know", "I cannot")


@pytest.mark.parametrize(
    ("asked", "title"),
    [
        ("pq preto e branco dão parecidos se são opostos??", "Por que palavras opostas ficam tão perto?"),
        ("oi! uma dúvida: dá pra voltar do vetor pra palavra?", "Dá para voltar do vetor para a palavra?"),
        ("0,55 de cosseno é muito ou pouco?", "Quando um número é alto?"),
        ("qual a diferenca entre word2vec e bert", "Qual é a diferença entre word2vec e BERT?"),
        ("tokenizar é a mesma coisa que separar por espaço?", "Tokenizar é separar por espaço?"),
    ],
)
async def test_a_question_about_an_idea_is_answered_however_it_is_asked(
    carla: Speaker, asked: str, title: str
) -> None:
    assert (await carla.asks(asked)).startswith(f"💬 {title}")


async def test_an_idea_in_other_words_says_how_it_was_found_and_has_an_example(carla: Speaker) -> None:
    (answer,) = await carla.writes("how come black and white are so close if they are opposites")
    assert "transformei a sua mensagem em um vetor" in answer["text"]
    (shown,) = await carla.presses(answer, labels(answer)[0])
    assert shown["text"].startswith("quente e frio: similaridade")


async def test_the_phrasing_that_was_nearest_is_quoted_in_the_askers_language(
    carla: Speaker, dan: Speaker
) -> None:
    asked = "how come black and white are so close if they are opposites"
    assert "em português foi “por que" in await carla.asks(asked)
    assert "in English was “" in await dan.asks("pq preto e branco sao tao parecidos se sao opostos")


@pytest.mark.parametrize("asked", ["o modelo gosta de futebol?", "o que o modelo acha de xablau"])
async def test_a_question_that_no_idea_is_near_to_gets_the_nearest_as_buttons(
    carla: Speaker, asked: str
) -> None:
    (answer,) = await carla.writes(asked)
    assert answer["text"].startswith("Não sei ao certo")
    (shown,) = await carla.presses(answer, labels(answer)[0])
    assert shown["text"].startswith("💬")


async def test_without_the_encoder_questions_are_found_by_their_spelling(
    ana: Speaker, bruno: Speaker
) -> None:
    assert (await ana.asks("por que 300 dimensoes e nao 200?")).startswith("💬 Por que 300 dimensões")
    assert (await bruno.asks("How many dimensions should I use?")).startswith("💬 Why 300 dimensions")


async def test_a_difference_between_two_words_of_the_field_explains_both(ana: Speaker) -> None:
    (answer,) = await ana.writes("qual a diferença entre norma e direção?")
    assert "📖 norma" in answer["text"]
    assert "📖 direção" in answer["text"]
    assert "Comparar os vetores" in labels(answer)


async def test_another_word_goes_on_with_the_question_before(ana: Speaker) -> None:
    await ana.asks("/vizinhos rei")
    assert (await ana.asks("e de rainha?")).startswith("Mais perto de rainha")
    assert (await ana.asks("e o de gato?")).startswith("Mais perto de gato")
    await ana.asks("/vizinhos rei")
    await ana.asks("/similar rei rainha")
    assert (await ana.asks("e com gato?")).startswith("rei e gato: similaridade")


async def test_another_word_goes_on_with_the_answer_that_is_replied_to(ana: Speaker) -> None:
    (first,) = await ana.writes("/similar rei rainha")
    await ana.asks("/dims gato")
    assert (await ana.asks("e gato?", reply_to=first)).startswith("rei e gato: similaridade")


@pytest.mark.parametrize("before", ["/similar rei rainha", "/jogo", "/glossario vetor", "oi"])
async def test_an_emoji_that_goes_on_is_named_for_what_it_is(ana: Speaker, before: str) -> None:
    await ana.writes(before)
    assert "é um emoji, não uma palavra" in await ana.asks("e 😀?")
    assert "é um emoji, não uma palavra" in await ana.asks("palavras parecidas com 🍕")


async def test_what_goes_on_with_no_question_is_asked_alone(ana: Speaker) -> None:
    await ana.writes("/jogo")
    assert (await ana.asks("e de rato?")).startswith("Mais perto de rato")


async def test_sentences_in_quotes_are_compared_as_sentences(carla: Speaker, dan: Speaker) -> None:
    asked = '"o gato dormiu no sofá" e "o cachorro dormiu na cama" são parecidas?'
    compared = await carla.asks("/frases o gato dormiu no sofá | o cachorro dormiu na cama")
    assert (await carla.asks(asked)).startswith(compared)
    assert "/sentences i love my dog | i hate my dog" in await dan.asks('"i love my dog" vs "i hate my dog"')


async def test_why_two_words_are_near_is_explained_and_opposites_are_an_idea(carla: Speaker) -> None:
    assert (await carla.asks("por que gato fica perto de mouse?")).startswith(
        await carla.asks("/porque gato mouse")
    )
    assert "Por que palavras opostas" in await carla.asks("por que feliz e triste ficam perto?")


async def test_whether_a_number_is_high_is_asked_of_the_answer_before(ana: Speaker) -> None:
    (first,) = await ana.writes("/similar rei rainha")
    (answer,) = await ana.writes("isso é bom ou ruim?", reply_to=first)
    assert answer["text"].startswith("💬 Quando um número é alto?")
    (why,) = await ana.presses(answer, "Por quê?")
    assert "0,95" in why["text"]


@pytest.mark.parametrize("asked", ["isso é muito?", "o que é 0,56?"])
async def test_whether_a_number_is_much_begins_with_the_number_of_the_pair_before(
    carla: Speaker, asked: str
) -> None:
    await carla.asks("quente frio")
    said = await carla.asks(asked)
    assert "quente e frio, com 0,56: é muito. 0,56 é maior que o de 99,9%" in said
    assert "Quanto é muito depende do modelo" in said


async def test_of_a_far_pair_the_number_is_little_and_of_no_pair_none_is_told(
    carla: Speaker, dan: Speaker
) -> None:
    assert ": é muito. " not in await carla.asks("isso é muito?")
    await carla.asks("gato imposto")
    assert ": é pouco. " in await carla.asks("isso é muito?")
    await dan.asks("/similar gato cachorro")
    assert "gato and cachorro, with 0.61: that is a lot." in await dan.asks("is that a lot?")


async def test_one_question_means_the_number_or_the_vector_before(carla: Speaker) -> None:
    asked = "e porque o numero é negativo as vezes?"
    await carla.asks("gato cachorro")
    assert (await carla.asks(asked)).startswith("💬 Similaridade negativa quer dizer")
    await carla.asks("/embedding rato")
    assert (await carla.asks(asked)).startswith("💬 Por que há números negativos")


async def test_an_answer_that_says_yes_is_not_given_to_a_question_that_is_only_near(dan: Speaker) -> None:
    (said,) = await dan.writes("so the bigger the bias the more alike both get")
    assert said["text"].startswith("I am not sure what you wanted to ask")
    assert "Does higher mean more alike?" in labels(said)


@pytest.mark.parametrize(
    ("asked", "begins"),
    [
        ("ve pra mim se rei e rainha sao parecidos", "rei e rainha: similaridade"),
        ("rei - rainha + gato da quanto", "rei − rainha + gato"),
        ("mapa: rei, gato, rato", "Mapa: "),
        ("gera o embedding de gato", "Embedding de gato"),
        ("oii", "Oi!"),
        ("deu ruim", "Pode ser"),
        ("sair", "Não precisa sair"),
    ],
)
async def test_a_request_as_people_write_it_is_read(ana: Speaker, asked: str, begins: str) -> None:
    assert (await ana.asks(asked)).startswith(begins)


async def test_who_asks_for_portuguese_in_an_english_chat_is_shown_the_languages(bruno: Speaker) -> None:
    assert "/language" in str(await bruno.writes("fala português"))


async def test_a_group_is_left_alone_unless_it_asks_or_goes_on(
    ana: Speaker, bruno: Speaker, group: Chat
) -> None:
    (first,) = await ana.within(group).writes("/similar rei rainha")
    there = bruno.within(group)
    assert await there.writes("por que 300 dimensões e não 100?") == []
    assert await there.writes("concordo com ela", reply_to=first) == []
    assert "gato" in await there.asks("e com gato?", reply_to=first)
    name = f"@{ana.world.bot.username}"
    assert "300" in await there.asks(f"{name} por que 300 dimensões e não 100?")


@pytest.mark.parametrize("language", COMPLETE)
async def test_every_example_of_a_question_answers(carla: Speaker, language: str) -> None:
    catalogs = Catalogs("pt")
    table, catalog = commands(catalogs), catalogs.of(language)
    for written in dict.fromkeys(faq_question(catalog, key).example for key in QUESTIONS):
        assert example_in(catalog, table, written) is not None, written
        (answer, *_) = await carla.writes(written)
        assert not str(answer.get("text") or answer["caption"]).startswith(SORRY), written
