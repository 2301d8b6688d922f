"""The three commands on real models: the built-in one and an official one."""

import re
from pathlib import Path

import pytest

from embeddings.table.space import Space
from tests.conftest import OpenBot
from tests.conversation import Speaker

ROOT = Path(__file__).parents[2]


async def _speaker(open_bot: OpenBot, space: Space, language: str) -> Speaker:
    bot = await open_bot(space)
    return Speaker(bot, bot.world.person(1, "Ana", language_code=language))


async def test_the_builtin_model_answers_the_missions_questions(open_bot: OpenBot, builtin: Space) -> None:
    ana = await _speaker(open_bot, builtin, "pt")
    assert "O embedding da palavra 'exemplo' tem 300 dimensões." in await ana.asks("/dims exemplo")
    similar = await ana.asks("/similar rei rainha")
    assert "rei e rainha: similaridade 0,6" in similar
    assert "Esse número é maior que o de todos os 10.000 pares de palavras" in similar
    (vector,) = await ana.writes("/embedding rato")
    weights = vector["text"].split("Os 300 números, em ordem:\n")[1].split("\n\n")[0]
    assert len(weights.split()) == 300


@pytest.mark.parametrize("page", ["README.md", "README.pt-BR.md"])
async def test_the_dialogue_of_the_readme_is_what_the_bot_says(
    open_bot: OpenBot, builtin: Space, page: str
) -> None:
    ana = await _speaker(open_bot, builtin, "pt")
    shown = (ROOT / page).read_text("utf-8").split("```text\n")[1].split("```")[0]
    for spoken in re.split(r"\n(?=\S)", shown.rstrip()):
        question, *answer = (line.strip() for line in spoken.splitlines())
        answered = " ".join((await ana.asks(question.split(maxsplit=1)[1])).split())
        for part in " ".join(answer).removeprefix("bot").split("..."):
            assert " ".join(part.split()) in answered


async def test_the_notes_sentence_has_a_vector_for_every_token(open_bot: OpenBot, builtin: Space) -> None:
    ana = await _speaker(open_bot, builtin, "pt")
    answer = await ana.asks("/embedding O rato roeu a roupa do rei de Roma")
    assert "9 tokens, um por linha" in answer
    assert "Média dos 9 tokens com vetor · 300 dimensões" in answer


async def test_a_word_without_its_accent_is_answered_and_an_unheard_one_is_inferred(
    open_bot: OpenBot, builtin: Space
) -> None:
    ana = await _speaker(open_bot, builtin, "pt")
    answer = await ana.asks("/dims lampada")
    assert answer.startswith("Li “lampada” como lâmpada.")
    assert "Vetor inferido: “gatástrofe” não está na tabela" in await ana.asks("/dims gatástrofe")


async def test_an_unknown_word_has_neighbours_by_a_vector_that_is_said_to_be_inferred(
    open_bot: OpenBot, builtin: Space
) -> None:
    ana = await _speaker(open_bot, builtin, "pt")
    answer = await ana.asks("/vizinhos gatástrofe 5")
    assert answer.startswith("Mais perto de gatástrofe: ")
    assert "Vetor inferido: “gatástrofe” não está na tabela" in answer
    assert "que o modelo talvez conheça mal" in answer
    assert "/vizinhos gatástrofe 5 tudo" in answer


async def test_an_official_model_answers_and_says_who_shares_a_row(open_bot: OpenBot, french: Space) -> None:
    ana = await _speaker(open_bot, french, "en")
    answer = await ana.asks("/similar roi reine")
    assert answer.startswith("roi and reine: similarity 0.63")
    assert "The row of “roi” is also that of 117 other words, such as régent" in answer
    same = await ana.asks("/similar roi régent")
    assert "“roi” and “régent” share one row of the table" in same
    assert "500,000 words share 20,000 vectors" in await ana.asks("/dims roi")


async def test_examples_follow_the_models_language(open_bot: OpenBot, french: Space) -> None:
    ana = await _speaker(open_bot, french, "pt")
    (welcome,) = await ana.writes("/start")
    assert "As palavras são em francês" in welcome["text"]
    for example in ("/embedding souris", "/similar roi reine", "/vizinhos roi"):
        (answer,) = await ana.presses(welcome, example)
        assert example.split()[1] in answer["text"]
