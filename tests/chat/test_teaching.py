"""What answers teach: the questions of a newcomer, terms told once, and captions that keep the lesson."""

from pathlib import Path

import pytest
from markupsafe import Markup

from embeddings.table.handmade import handmade
from embeddings.table.space import Space
from handlers.commands import commands
from handlers.context.command import Request
from handlers.context.services import Services
from rendering.catalog import Catalog, Value
from rendering.reply import without_tags
from tests.conftest import OpenBot
from tests.conversation import Speaker
from tools.pages.pictures import QUESTIONS
from tools.pages.writing import services_of_nobody

TABLE = Path(__file__).parents[2] / "docs" / "teaching.md"
LESSONS = (
    "bias-not-people",
    "meaning",
    "why-mean",
    "barred",
    "senses",
    "record",
    "map-kept",
    "mirage",
    "reordered",
    "why-cosine",
)
"""What the names of sentences contain that teach."""
TERMS = ("Dimensão: ", "Norma: ", "Linha: ")


class Noting(Catalog):
    """A catalog that notes the lessons which it is asked for."""

    def __init__(self, language: str) -> None:
        super().__init__(language)
        self.lessons: set[Markup] = set()

    def html(self, sentence: str, **values: Value) -> Markup:
        said = super().html(sentence, **values)
        if any(part in sentence for part in LESSONS):
            self.lessons.add(said)
        return said


def questions(language: str) -> list[tuple[str, str]]:
    """The commands of a language's table, and the sentence that each is to say."""
    portuguese, english = TABLE.read_text(encoding="utf-8").split("In English")
    lines = (english if language == "en" else portuguese).splitlines()
    rows = [line.split("|") for line in lines if "| `/" in line]
    return [(row[2].strip(" `"), row[-2].strip()) for row in rows]


@pytest.fixture
async def newcomer(open_bot: OpenBot, builtin: Space) -> Speaker:
    bot = await open_bot(builtin)
    return Speaker(bot, bot.world.person(1, "Ana", language_code="pt"))


@pytest.mark.parametrize("language", ["pt", "en"])
async def test_the_ten_questions_of_a_newcomer_are_answered_where_the_table_says(
    open_bot: OpenBot, builtin: Space, language: str
) -> None:
    bot = await open_bot(builtin)
    newcomer = Speaker(bot, bot.world.person(1, "Ana", language_code=language))
    asked = questions(language)
    assert len(asked) >= 10
    for question, sentence in asked:
        (answer, *rest) = await newcomer.writes(question)
        said = " ".join(one.get("text") or one.get("caption") or "" for one in (answer, *rest))
        assert sentence in said, question


async def test_a_term_is_defined_once_to_each_person(ana: Speaker, bruno: Speaker) -> None:
    first = await ana.asks("/embedding rei")
    assert all(term in first for term in TERMS)
    second = await ana.asks("/embedding gato")
    assert not any(term in second for term in TERMS)
    assert "Dimension: " in await bruno.asks("/embedding rei")


async def test_who_knows_some_of_the_terms_is_told_the_others(ana: Speaker) -> None:
    told = await ana.asks("/dims rei")
    assert [term in told for term in TERMS] == [True, False, True]
    told = await ana.asks("/embedding rei")
    assert [term in told for term in TERMS] == [False, True, False]


async def test_who_was_forgotten_is_told_again(ana: Speaker) -> None:
    await ana.asks("/embedding rei")
    (asked,) = await ana.writes("/esquecer")
    await ana.presses(asked, "Sim, apagar tudo")
    assert "Norma: " in await ana.asks("/embedding rei")


@pytest.mark.parametrize("language", ["pt", "en"])
@pytest.mark.parametrize(
    "question", [*QUESTIONS.values(), "/embedding rei, rainha", "/embedding rei de roma"]
)
async def test_no_picture_costs_a_lesson(builtin: Space, question: str, language: str) -> None:
    async with services_of_nobody(builtin) as services:
        said, catalog = await reply_to(services, question, Noting(language))
    text, caption = said
    assert catalog.lessons
    for lesson in catalog.lessons:
        assert without_tags(lesson) not in text or without_tags(lesson) in caption


async def reply_to(services: Services, question: str, catalog: Noting) -> tuple[tuple[str, str], Noting]:
    known = commands(services.catalogs)
    command = known.named(question.split(maxsplit=1)[0])
    assert command is not None
    text = question.partition(" ")[2]
    request = Request(
        services=services, commands=known, catalog=catalog, command=command, text=text,
        person=None, chat=0, private=True, answers=services.answers,
    )  # fmt: skip
    reply = await command.answer(request)
    assert reply.picture is not None
    shown = reply.under_picture or reply.text  # else the text follows by itself
    return (without_tags(reply.text), without_tags(shown)), catalog


async def test_words_on_one_side_of_an_axis_are_said_to_be_there(newcomer: Speaker) -> None:
    answer = await newcomer.asks("/eixo pobre / rico: favela, mansão")
    assert answer.startswith("favela (−0,14) fica do lado de “pobre”.")
    assert "Quase no meio, sem lado certo: mansão (−0,01)." in answer
    answer = await newcomer.asks("/eixo bom / ruim: escola")
    assert "escola (−0,27) fica do lado de “bom”." in answer
    assert (await newcomer.asks("/eixo frio / quente: gelo, café")).startswith("Mais para “frio”: gelo (")


async def test_an_analogy_on_which_the_methods_disagree_names_both(open_bot: OpenBot) -> None:
    bot = await open_bot(
        handmade(
            {
                "rei": [0.0, 0.9, -0.7],
                "homem": [0.9, -0.4, -0.2],
                "mulher": [0.7, -0.2, 0.1],
                "gato": [-0.9, 0.5, 0.1],
                "mesa": [-0.3, 0.6, -0.4],
            }
        )
    )
    answer = await Speaker(bot, bot.world.person(1, "Ana")).asks("/analogia rei - homem + mulher")
    assert "≈ mesa (somando) ou gato (multiplicando)" in answer.splitlines()[0]
    assert "1. mesa" in answer.split("Multiplicando")[0]
    assert "1. gato" in answer.split("Multiplicando")[1]


async def test_two_forms_of_one_word_are_an_agreement_of_the_methods(open_bot: OpenBot) -> None:
    bot = await open_bot(
        handmade(
            {
                "rei": [0.0, 0.9, -0.7],
                "homem": [0.9, -0.4, -0.2],
                "mulher": [0.7, -0.2, 0.1],
                "mesa": [-0.9, 0.5, 0.1],
                "mesas": [-0.3, 0.6, -0.4],
            }
        )
    )
    answer = await Speaker(bot, bot.world.person(1, "Ana")).asks("/analogia rei - homem + mulher")
    headline = answer.splitlines()[0]
    assert "≈ mesas (somando) ou mesa (multiplicando): são formas da mesma palavra" in headline
    assert "discordam" not in answer


async def test_a_measured_model_says_how_often_it_is_right_and_another_says_nothing(
    newcomer: Speaker, ana: Speaker
) -> None:
    for question in ("/vizinhos rei", "/analogia rei - homem + mulher", "/intruso gato rato rei"):
        assert "\nNos testes, " in await newcomer.asks(question)
    for question in ("/vizinhos rei", "/analogia rei - rainha + avó", "/intruso gato rato rei"):
        assert "Nos testes" not in await ana.asks(question)


async def test_the_angle_is_drawn_below_why(builtin: Space) -> None:
    async with services_of_nobody(builtin) as services:
        (text, _), _ = await reply_to(services, "/porque rei rainha", Noting("pt"))
    assert "há um ângulo de 52°" in text
