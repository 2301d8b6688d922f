"""Sums of words, odd ones out, tables and axes, as a person in a chat sees them."""

import json
import re

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from bot.localbot import LocalBot
from embeddings.table.handmade import handmade
from embeddings.table.loading import load_space
from tests.conftest import OpenBot
from tests.conversation import Message, Speaker, labels

COMMANDS = ("/analogia", "/intruso", "/matriz", "/eixo")
LONG = "desproporcionadissimamente"


async def court(open_bot: OpenBot) -> LocalBot:
    return await open_bot(
        handmade(
            {
                "rei": [3.0, 1.0, 0.0],
                "rainha": [3.0, -1.0, 0.0],
                "homem": [0.0, 1.0, 1.0],
                "mulher": [0.0, -1.0, 1.0],
                "gato": [0.5, 0.4, -2.0],
                "guarda-chuva": [-1.0, 2.0, 0.3],
                "monarca": [3.0, 1.0, 0.0],
            }
        )
    )


@pytest.fixture
async def ines(open_bot: OpenBot) -> Speaker:
    bot = await court(open_bot)
    return Speaker(bot, bot.world.person(201, "Inês", language_code="pt-br"))


def entities(message: Message) -> set[str]:
    return {entity["type"] for entity in message["entities"]}


async def test_a_sum_of_words_is_answered_by_two_methods(ines: Speaker) -> None:
    answer = await ines.asks("/analogia rei - homem + mulher")
    assert answer.startswith("rei − homem + mulher ≈ rainha · 0,86")
    assert "Somando (3CosAdd)\n1. rainha · 0,86" in answer
    assert "Multiplicando (3CosMul)\n1. rainha · " in answer
    why = await ines.asks("/porque /analogia rei - homem + mulher")
    assert "Mikolov e outros, 2013" in why
    assert "Levy e Goldberg, 2014" in why


async def test_an_analogy_can_be_a_sentence(ines: Speaker) -> None:
    await ines.asks("/analogia rei - gato")  # what its answers teach is whole once
    summed = await ines.asks("/analogia rei - homem + mulher")
    assert await ines.asks("/analogia homem está para rei como mulher está para ?") == summed
    assert await ines.asks("/analogy homem : rei :: mulher : ?") == summed


async def test_words_of_the_question_that_would_have_won_are_crossed_out(ines: Speaker) -> None:
    (answer,) = await ines.writes("/analogia 2*rei - 0,5*gato")
    assert "2·rei − 0,5·gato ≈" in answer["text"]
    assert (
        "Para ser honesto: a palavra mais próxima do resultado é rei, que já estava na pergunta."
        in answer["text"]
    )
    assert "✗ rei · " in answer["text"]
    assert "strikethrough" in entities(answer)


async def test_a_single_term_and_minus_terms_alone_are_explained(ines: Speaker) -> None:
    assert "Com um termo só não se soma nada" in await ines.asks("/analogia rei")
    assert "é a mais longe de rei, do lado oposto" in await ines.asks("/analogia -rei")
    assert "aponta para o lado oposto ao deles" in await ines.asks("/analogia -rei -homem")


async def test_a_sum_that_is_zero_is_refused_kindly(ines: Speaker) -> None:
    assert "A conta dá zero" in await ines.asks("/analogia rei - rei")
    assert "A conta dá zero" in await ines.asks("/analogia rei - monarca")


async def test_a_hyphen_is_a_minus_only_where_there_is_no_such_word(ines: Speaker) -> None:
    assert (await ines.asks("/analogia guarda-chuva + gato")).startswith("guarda-chuva + gato ≈")
    assert (await ines.asks("/analogia rei-homem + mulher")).startswith("rei − homem + mulher ≈ rainha")
    answer = await ines.asks("/analogia xyzq-homem + mulher")
    assert "Não conheço “xyzq-homem”" in answer
    assert "Se o hífen é um sinal de menos" in answer


async def test_every_hyphen_of_words_that_there_are_not_is_a_minus(ines: Speaker) -> None:
    assert (await ines.asks("/analogia rei-homem + mulher-homem")).startswith(
        "rei − homem + mulher − homem ≈"
    )
    answer = await ines.asks("/analogia xyzq-wvut + mulher")
    assert "Não conheço “xyzq-wvut”" in answer
    assert "Se o hífen é um sinal de menos" in answer
    assert "Não conheço “xyzq-wvut”" in await ines.asks("/analogia rei-homem + xyzq-wvut")


async def test_an_unknown_word_beside_tied_ones_is_the_one_that_is_named(ines: Speaker) -> None:
    answer = await ines.asks("/analogia xyzqwv + rei-homem")
    assert "“xyzqwv”" in answer
    assert "rei-homem" not in answer


async def test_a_sum_with_tied_words_is_explained_as_it_was_added_up(ines: Speaker) -> None:
    await ines.asks("/analogia rei-homem + mulher")
    assert "rei − homem + mulher" in await ines.asks("por quê?")


async def test_every_unknown_word_is_named_with_suggestions(ines: Speaker) -> None:
    answer = await ines.asks("/analogia rainhaz - homen + mulher")
    assert "Não conheço “rainhaz”" in answer
    assert "Talvez: rainha?" in answer
    assert "Não conheço “homen”" in answer
    assert "e mais 2 palavras que não conheço" in await ines.asks("/matriz xa xb xc xd xe xf xg")


async def test_words_that_share_a_row_are_said_to_be_one(ines: Speaker) -> None:
    for question in ("/intruso rei monarca gato", "/matriz rei monarca gato", "/analogia rei + monarca"):
        answer = await ines.asks(question)
        assert re.search("(rei e monarca|monarca e rei) dividem a mesma linha da tabela", answer)
        assert "Dividem a linha com outras palavras (quantas)" in answer


async def test_the_odd_one_out_is_named_first_with_the_whole_order(ines: Speaker) -> None:
    await ines.asks("/intruso rei gato homem")  # what its answers teach is whole once
    answer = await ines.asks("/intruso rei rainha gato homem")
    assert answer.startswith("O intruso: homem · −0,23")
    assert re.search(r"1\. homem · .*\n2\. gato · .*\n3\. \w+ · .*\n4\. \w+ · ", answer)
    assert await ines.asks("/oddone gato, homem, rainha, rei, rei") == answer


async def test_ties_and_close_calls_are_said(open_bot: OpenBot) -> None:
    bot = await open_bot(
        handmade({"sol": [1.0, 0.0], "mar": [0.0, 1.0], "céu": [0.02, 1.0], "paz": [1.0, 0.001]})
    )
    speaker = Speaker(bot, bot.world.person(1, "Ana"))
    assert (await speaker.asks("/intruso sol sol mar SOL")).startswith("O intruso: mar · 0,00")
    assert "Quase empate: " in await speaker.asks("/intruso sol paz mar céu")
    assert (await speaker.asks("/intruso sol Sol SOL")).startswith(
        "Empate: sol, sol e sol destoam igualmente"
    )


async def test_a_matrix_is_a_table_with_its_extremes(ines: Speaker) -> None:
    (answer,) = await ines.writes("/matriz rei rainha gato")
    assert answer["text"].startswith(
        "Mais parecidas: rei e rainha · 0,80\nMenos parecidas: rainha e gato · 0,1"
    )
    assert "      1    2    3\n 1 1,00 rei\n 2 0,80 1,00 rainha\n 3 0,29 0,17 1,00 gato" in answer["text"]
    assert "pre" in entities(answer)
    assert "Menos parecidas" not in await ines.asks("/matrix rei rainha")


async def test_a_matrix_of_twelve_long_words_fits_a_phone(open_bot: OpenBot) -> None:
    words = {f"{LONG}{number}": [1.0, number - 6.0, number % 3] for number in range(12)}
    bot = await open_bot(handmade(words))
    answer = await Speaker(bot, bot.world.person(1, "Ana")).asks(f"/matriz {' '.join(words)}")
    table = answer.split("\n\n")[2].splitlines()
    assert len(table) == 13
    assert max(map(len, table)) <= 2 + 12 * 4
    assert " 1 desproporcionadissimamente0" in answer
    assert "Os números estão em centésimos" in answer


async def test_words_are_drawn_between_two_poles(ines: Speaker) -> None:
    (answer,) = await ines.writes("/eixo homem / mulher: rei, rainha, gato")
    assert answer["text"].startswith("Mais para “homem”: rei (−0,45). Mais para “mulher”: rainha (0,45).")
    assert "−1     0     +1\n" in answer["text"]
    drawn = [row for row in answer["text"].splitlines() if row.startswith("|")]
    assert [row.split()[-1] for row in drawn] == ["rei", "gato", "rainha"]
    assert all(re.fullmatch(r"[|·<>o]{15} [ −]\d,\d\d \w+", row) for row in drawn)
    assert "SemAxis" in answer["text"]


async def test_words_outside_of_the_poles_and_in_the_middle_are_drawn_too(open_bot: OpenBot) -> None:
    bot = await open_bot(
        handmade({"frio": [1.0, 0.1], "quente": [1.0, -0.1], "gelo": [0.0, 1.0], "mesa": [1.0, 0.0]})
    )
    speaker = Speaker(bot, bot.world.person(1, "Ana"))
    answer = await speaker.asks("/eixo frio / quente: gelo")
    assert "<······|······|−10,05 gelo" in answer
    assert answer.startswith("gelo fica mais perto de frio (cosseno 0,10) que de quente (−0,10).")
    assert "gelo (−10,05) fica do lado de “frio”." in answer
    assert "mesa (0,00) fica bem perto do meio: não pende para nenhum dos polos." in await speaker.asks(
        "/axis frio quente: mesa"
    )
    assert "são o mesmo ponto: não há reta entre eles" in await speaker.asks("/eixo frio / frio: mesa")


async def test_what_cannot_be_read_is_answered_with_an_example(ines: Speaker) -> None:
    assert "Não vi nenhum sinal" in await ines.asks("/analogia rei homem mulher")
    assert "Há um sinal sem palavra" in await ines.asks("/analogia rei -")
    assert "Ainda não leio parênteses" in await ines.asks("/analogia (rei - homem) + gato")
    assert "maior que zero e até 100" in await ines.asks("/analogia 0*rei")
    assert "até 20 termos" in await ines.asks("/analogia " + "+".join(["rei"] * 21))
    assert "O resultado é comigo" in await ines.asks("/analogia rei - homem = rainha")
    assert "Por exemplo: /eixo frio / quente: gelo, sol, café" in await ines.asks("/eixo frio quente")
    assert "com uma barra entre eles" in await ines.asks("/eixo frio: gelo")
    assert "trabalha com 3 a 20 palavras diferentes de cada vez, e você mandou 2" in await ines.asks(
        "/intruso a b"
    )
    assert "e você mandou 200" in await ines.asks("/matriz " + " ".join(map(str, range(200))))
    assert "em cada polo e na linha" in await ines.asks("/eixo a / b: " + " ".join(map(str, range(30))))


@pytest.mark.parametrize("command", COMMANDS)
async def test_each_command_alone_shows_an_example_that_works(
    ana: Speaker, bruno: Speaker, command: str
) -> None:
    assert "Faltou dizer" in await ana.asks(command)
    english = {"/analogia": "/analogy", "/intruso": "/oddone", "/matriz": "/matrix", "/eixo": "/axis"}
    assert f"For example: {english[command]} " in await bruno.asks(english[command])


async def test_answers_are_given_in_english_too(bruno: Speaker) -> None:
    assert "By adding (3CosAdd)" in await bruno.asks("/analogy rei - gato + rato")
    assert (await bruno.asks("/oddone rei rainha Lisboa")).startswith("The odd one out: Lisboa · −0.")
    assert (await bruno.asks("/matrix rei rainha rato")).startswith("Most similar: rei and rainha · 0.95")
    assert "−1 is rei, +1 is rato." in await bruno.asks("/axis rei / rato: gato, avó")


async def test_the_longest_answers_fit_into_one_message(open_bot: OpenBot) -> None:
    bot = await open_bot(load_space("fr_core_news_md"))
    speaker = Speaker(bot, bot.world.person(1, "Ana"))
    words = [f'"{letter}{LONG} maison château"' for letter in "abcdefghijklmnopqrst"]
    for question in (
        f"/intruso {', '.join(words)}",
        f"/matriz {', '.join(words[:12])}",
        f"/eixo {', '.join(words[:18])}, froid / {', '.join(words[:19])}: {', '.join(words)}",
        f"/analogia {' - '.join(words)}",
    ):
        (answer,) = await speaker.writes(question)
        assert len(answer["text"].encode("utf-16-le")) // 2 <= 4096
        assert "observações desse tipo" in answer["text"]


async def test_a_question_asked_twice_is_answered_alike(ines: Speaker) -> None:
    for question in ("/analogia rei - homem + mulher", "/intruso rei gato homem", "/eixo rei gato: homem"):
        await ines.asks(question)  # what its answers teach is whole once
        assert json.dumps(await ines.asks(question)) == json.dumps(await ines.asks(question))
    assert "/eixo rei gato: homem" in await ines.asks("/historico")


@hypothesis_settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    text=st.text(max_size=200) | st.text('rei gato-+*/:?=,.2"()−\u202eملك😀', max_size=60),
    command=st.sampled_from(COMMANDS),
)
async def test_whatever_is_typed_is_answered_once_and_never_with_an_internal_error(
    ana: Speaker, text: str, command: str
) -> None:
    typed = f"{command} {text}".encode("utf-8", "ignore").decode()
    answers = await ana.writes(typed)
    assert len(answers) == 1
    assert "Algo deu errado" not in answers[0]["text"]


async def test_a_number_that_divides_people_is_no_judgement_of_them(open_bot: OpenBot) -> None:
    words = {"homem": [1.0, 0.0], "mulher": [0.0, 1.0], "médico": [0.9, 0.5], "enfermeira": [0.3, 0.9]}
    bot = await open_bot(handmade(words))
    ana = Speaker(bot, bot.world.person(1, "Ana"))
    bruno = Speaker(bot, bot.world.person(2, "Bruno", language_code="en"))
    for asked in ("/eixo homem / mulher: médico, enfermeira", "/analogia médico - homem + mulher"):
        (answer,) = await ana.writes(asked)
        assert "mostra como os textos usam as palavras, não como as pessoas são" in answer["text"]
        assert "O que é viés?" in labels(answer)
    assert "not how people are" in await bruno.asks("/axis homem / mulher: médico")
    assert "as pessoas são" not in await ana.asks("/eixo médico / enfermeira: homem")


async def test_a_table_in_hundredths_is_read_by_a_number_that_stands_in_it(ines: Speaker) -> None:
    (few,) = await ines.writes("/matriz rei rainha gato")
    assert "centésimos" not in few["text"]
    (many,) = await ines.writes("/matriz rei rainha gato homem mulher guarda-chuva")
    number = re.search(r"Os números estão em centésimos: (\d+) quer dizer 0,(\d+)\.", many["text"])
    assert number is not None
    assert number[1] == number[2]
    assert number[1] in many["text"].split("centésimos")[0]
    assert "sempre 1, escrito “·”." in many["text"]


async def test_the_word_farthest_from_another_is_no_sum(ana: Speaker, bruno: Speaker) -> None:
    assert (await ana.asks("qual a palavra mais longe de rei?")).startswith("A mais longe de rei: ")
    assert (await bruno.asks("/analogy - rei")).startswith("Farthest from rei: ")
    assert (await ana.asks("/analogia - rei - rainha")).startswith("− rei − rainha")
