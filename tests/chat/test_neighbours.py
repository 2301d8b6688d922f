"""`/vizinhos` and `/posicao`, as a person in a chat sees them."""

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from embeddings.table.handmade import handmade
from embeddings.table.space import Space
from tests.conftest import OpenBot
from tests.conversation import Message, Speaker
from tools.pages.neighbours import section

LESSON = "Quanto mais perto de 1, mais parecidas para o modelo."


def folded(message: Message) -> str:
    """What stands in the folds of a message."""
    text = message.get("text") or message["caption"]
    entities = message.get("entities") or message.get("caption_entities", [])
    folds = [one for one in entities if one["type"] == "expandable_blockquote"]
    return "\n".join(text[fold["offset"] : fold["offset"] + fold["length"]] for fold in folds)


async def test_the_nearest_words_come_in_order_with_their_cosines(ana: Speaker, bruno: Speaker) -> None:
    answer = await ana.asks("/vizinhos rei")
    assert answer.startswith("Mais perto de rei: rainha (0,95)\n\n1. rainha · 0,95\n2. ")
    assert "Comparei com todas as 7 linhas da tabela" in answer
    english = await bruno.asks("/neighbors rei")
    assert english.startswith("Nearest to rei: rainha (0.95)\n\n1. rainha · 0.95")


async def test_a_lesson_is_whole_once_for_each_person_and_folded_later(ana: Speaker, bruno: Speaker) -> None:
    (first,) = await ana.writes("/vizinhos rei")
    assert f"\n\n{LESSON}" in first["text"]
    (second,) = await ana.writes("/vizinhos rato")
    assert LESSON in folded(second)
    assert folded(second).startswith(LESSON)  # the first lines of a fold are seen
    (turned,) = await ana.presses(second, "Sem filtro")
    assert LESSON in folded(turned)
    (other,) = await bruno.writes("/vizinhos rato")
    assert "But near does not mean synonymous" not in folded(other)


async def test_who_was_forgotten_is_taught_again(ana: Speaker) -> None:
    await ana.asks("/similar rei gato")
    (known,) = await ana.writes("/similar rei rato")
    assert "É o cosseno do ângulo" in folded(known)
    (asked,) = await ana.writes("/esquecer")
    await ana.presses(asked, "Sim, apagar tudo")
    (again,) = await ana.writes("/similar rei rato")
    assert "É o cosseno do ângulo" in again["text"]
    assert not folded(again)


async def test_only_senses_that_the_list_shows_are_claimed(open_bot: OpenBot) -> None:
    fruit, shirt, comic = [1.0, 0.0, 0.1], [0.0, 1.0, 0.1], [0.0, 0.0, 1.0]
    words = {
        "fruta": fruit,
        "banana": [1.0, 0.1, 0.2],
        "camisa": shirt,
        "anime": comic,
        "manga": [0.9, 0.6, 0.8],
    }
    bot = await open_bot(handmade(words))
    ana = Speaker(bot, bot.world.person(1, "Ana"))
    both = await ana.asks("/vizinhos manga")
    assert "Nesta lista reconheço 2: " in both
    assert "banana · fruta e camisa." in both
    one = await ana.asks("/vizinhos manga 2")
    assert "só reconheço um deles: banana · fruta." in one
    assert "Falta o de camisa, blusa." in one
    assert "não reconheço nenhum deles" in await ana.asks("/vizinhos manga 3-3")


async def test_as_many_as_were_asked_for_are_listed(ana: Speaker) -> None:
    answer = await ana.asks("/vizinhos rei 2")
    assert "2. " in answer
    assert "3. " not in answer


async def test_too_many_are_kindly_bounded(ana: Speaker, open_bot: OpenBot) -> None:
    words = {f"{first}{second}o": [1.0, index / 100] for index, (first, second) in enumerate(
        (first, second) for first in "bcdfg" for second in "aeiouáéíóú")}  # fmt: skip
    bot = await open_bot(handmade({"rei": [1.0, 0.0], **words}))
    answer = await Speaker(bot, bot.world.person(1, "Ana")).asks("/vizinhos rei 5000 tudo")
    assert "Mostro de 1 a 30 vizinhos por vez; aqui vão 30." in answer
    assert "\n30. " in answer
    assert "\n31. " not in answer
    assert "aqui vai 1." in await ana.asks("/vizinhos rei 0")
    assert "Este modelo não tem mais vizinhos para mostrar." in await ana.asks("/vizinhos rei 30")


async def test_what_was_held_back_is_said_and_can_be_seen(open_bot: OpenBot) -> None:
    bot = await open_bot(
        handmade({"rei": [1.0, 0.0], "reis": [1.0, 0.1], "...": [1.0, 0.2], "trono": [1.0, 0.3]})
    )
    ana = Speaker(bot, bot.world.person(1, "Ana"))
    answer = await ana.asks("/vizinhos rei 1")
    assert "Mais perto de rei: trono" in answer
    assert "Pulei 2 palavras" in answer
    assert "1 flexão da própria palavra: reis" in answer
    assert "/vizinhos rei 1 tudo" in answer
    assert (await ana.asks("/vizinhos rei 1 tudo")).startswith("Mais perto de rei: reis")
    assert (await ana.asks("/vizinhos rei all 1")).startswith("Mais perto de rei: reis")


async def test_a_phrase_has_neighbours_of_its_mean(ana: Speaker) -> None:
    answer = await ana.asks("/vizinhos rei rato 3")
    assert answer.startswith("Mais perto de rei rato:")
    assert "a média dos vetores de 2 tokens de “rei rato”" in answer


async def test_a_shared_row_and_another_casing_are_said(ana: Speaker) -> None:
    answer = await ana.asks("/vizinhos MONARCA")
    assert "“MONARCA” está no modelo como “monarca”." in answer
    assert "também vale para outra palavra: rei" in answer
    assert "rei ·" not in answer


async def test_a_word_that_looks_like_an_option_is_a_word(ana: Speaker) -> None:
    assert "Não conheço “tudo”" in await ana.asks("/vizinhos tudo")
    assert "“10” é um número" in await ana.asks("/vizinhos 10")
    assert "rei 2" in await ana.asks('/vizinhos "rei 2"')


async def test_a_rank_is_said_both_ways(ana: Speaker, bruno: Speaker) -> None:
    answer = await ana.asks("/posicao rei rainha")
    assert answer.startswith("rainha está em 1º lugar entre os 7 vizinhos de rei (cosseno 0,95)")
    assert "No sentido contrário, rei está em " in answer
    assert "o lugar" in answer
    assert (await bruno.asks("/rank rei rainha")).startswith(
        "rainha is number 1 among the 7 neighbors of rei"
    )


async def test_a_rank_needs_two_words_on_two_rows(ana: Speaker) -> None:
    assert "quais são as duas palavras" in await ana.asks("/posicao")
    assert "você mandou só uma" in await ana.asks("/posicao rei")
    assert "nenhuma palavra é vizinha de si mesma" in await ana.asks("/posicao rei REI")
    assert "dividem a mesma linha da tabela" in await ana.asks("/posicao rei monarca")


async def test_forms_of_one_word_are_said_to_be_so(open_bot: OpenBot) -> None:
    bot = await open_bot(handmade({"rei": [1.0, 0.0], "reis": [1.0, 0.1], "mar": [0.0, 1.0]}))
    answer = await Speaker(bot, bot.world.person(1, "Ana")).asks("/posicao rei reis")
    assert "“rei” e “reis” são formas da mesma palavra" in answer


@pytest.mark.parametrize("command", ["/vizinhos", "/posicao"])
async def test_nothing_is_answered_with_an_example(ana: Speaker, command: str) -> None:
    answer = await ana.asks(command)
    assert f"Por exemplo: {command} rei" in answer


@hypothesis_settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    text=st.text(max_size=300),
    command=st.sampled_from(["/vizinhos", "/posicao", "/vizinhos rei", "/posicao rei"]),
)
async def test_whatever_is_typed_is_answered_once(ana: Speaker, text: str, command: str) -> None:
    typed = f"{command} {text}".encode("utf-8", "ignore").decode()
    answers = await ana.writes(typed)
    assert len(answers) == 1
    assert "Algo deu errado" not in answers[0]["text"]
    assert len(answers[0]["text"]) < 4096


def test_the_page_has_a_row_for_each_word_clean_and_raw() -> None:
    space: Space = handmade({"rei": [1.0, 0.0], "reis": [1.0, 0.1], "trono": [1.0, 0.3], "|": [0.5, 1.0]})
    page = section(space, {"Nouns": "rei trono"})
    assert (
        "| rei | trono 0.96 | 1 + 0 + 0 + 0 + 0 + 0 + 0 + 1 + 0 | reis 1.00 · trono 0.96 · \\| 0.45 |" in page
    )
    assert page.count("\n| trono |") == 1


@pytest.mark.parametrize(
    ("typed", "taken"),
    [
        ("rei 99999999999", "99999999999"),
        ("10 rei", "10"),
        ("rei (2)", "(2)"),
    ],
)
async def test_a_number_that_might_be_a_word_is_told_to_be_taken_for_one(
    ana: Speaker, typed: str, taken: str
) -> None:
    answer = await ana.asks(f"/vizinhos {typed}")
    assert answer.startswith("Mais perto de rei: ")
    assert f"Li “{taken}” como a quantidade de vizinhos." in answer


async def test_a_weight_may_be_written_in_any_digits(ana: Speaker) -> None:
    assert (await ana.asks("/analogia \N{FULLWIDTH DIGIT TWO}*rei - gato + rato")).startswith(
        "2·rei − gato + rato ≈ "
    )


@pytest.mark.parametrize("phrase", ["banco do parque", "o banco do parque"])
async def test_a_phrase_that_is_written_alone_is_asked_without_its_small_words(
    carla: Speaker, phrase: str
) -> None:
    said = await carla.asks(phrase)
    assert said.startswith("Deixei de fora as palavras pequenas")
    assert "Mais perto de banco parque: estacionar" in said


async def test_of_a_phrase_that_a_command_asks_the_small_words_are_told(carla: Speaker) -> None:
    said = await carla.asks("/vizinhos banco do parque")
    assert "Mais perto de banco do parque: que" in said
    assert "As palavras pequenas dela puxam a média" in said
    assert "Sem elas: /vizinhos banco parque" in said
    assert "pequenas" not in await carla.asks("/vizinhos banco parque")


async def test_in_english_too_a_phrase_is_asked_without_its_small_words(
    english: Space, open_bot: OpenBot
) -> None:
    bot = await open_bot(english)
    eve = Speaker(bot, bot.world.person(105, "Eve", language_code="en"))
    said = await eve.asks("the bank of the river")
    assert said.startswith("I left out the small words")
    assert "Nearest to bank river: creek" in said
