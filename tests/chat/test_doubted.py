"""A chat is told once that its model does not tell common words apart, and `/modelo` shows why."""

import pytest

from bot.settings import Settings
from embeddings.judging.common_words import commonest
from tests.conversation import Speaker
from tests.pruned import pruned

WARNING = "⚠️ O modelo en_pruned_md não distingue bem palavras comuns"
PAIRS = [("king", "dog"), ("school", "money"), ("water", "family"), ("music", "book"), ("woman", "car")]


@pytest.fixture(autouse=True)
def _english(settings: Settings) -> None:
    """An English model in which 40 of the thousand commonest words are lost, beside one that has them all."""
    several = commonest("en")[500:530]
    pruned(settings.model_folder / "en_pruned_md", "en", "pruned_md", [*PAIRS, several])
    pruned(settings.model_folder / "en_whole_md", "en", "whole_md", PAIRS)


async def test_the_first_answer_of_such_a_model_warns_and_the_next_do_not(
    ana: Speaker, bruno: Speaker
) -> None:
    await ana.asks("/modelo en_pruned_md")
    first = await ana.asks("/dims water")
    assert WARNING in first
    assert "das 1.000 mais usadas do idioma, 0 não têm vetor e 40 dividem o vetor com outra delas." in first
    assert "Para ele, são uma palavra só: " in first
    assert WARNING not in await ana.asks("/dims water")
    for shown in (await ana.asks("/modelo"), await bruno.asks("/model")):
        (marked,) = [line for line in shown.splitlines() if line[:1] in "●○" and "⚠️" in line]
        assert "en_pruned_md" in marked
    await bruno.asks("/model en_pruned_md")
    assert "does not tell common words apart" in await bruno.asks("/dims water")


async def test_who_is_forgotten_is_warned_again(ana: Speaker) -> None:
    await ana.asks("/modelo en_pruned_md")
    assert WARNING in await ana.asks("/dims water")
    (asked,) = await ana.writes("/esquecer")
    await ana.presses(asked, asked["reply_markup"]["inline_keyboard"][0][0]["text"])
    await ana.asks("/modelo en_pruned_md")
    assert WARNING in await ana.asks("/dims water")


async def test_a_model_that_tells_them_apart_and_a_command_without_a_model_warn_of_nothing(
    ana: Speaker,
) -> None:
    await ana.asks("/modelo en_whole_md")
    assert "⚠️" not in await ana.asks("/dims water")
    await ana.asks("/modelo en_pruned_md")
    assert "⚠️" not in await ana.asks("/idioma")


async def test_a_word_of_the_question_is_named_and_not_the_first_of_its_row(ana: Speaker) -> None:
    await ana.asks("/modelo en_pruned_md")
    answer = await ana.asks("/analogia man - boy + 3*water")
    assert "✗ water · " in answer
    assert "(estava na pergunta; neste modelo divide a linha com family)" in answer


async def test_the_card_names_five_pairs_that_are_one_word(ana: Speaker) -> None:
    card = await ana.asks("/modelo en_pruned_md")
    assert "Das 1.000 palavras mais usadas do idioma: 0 sem vetor, 40 com o vetor de outra delas" in card
    assert "Das 5.000 palavras mais usadas do idioma: 0 sem vetor, 40 com o vetor de outra delas" in card
    pairs = next(line for line in card.splitlines() if "cosseno 1" in line)
    assert pairs.count(" = ") == 5
    assert "school = money" in pairs
    assert "Para a tabela ficar pequena" in card


async def test_the_card_of_a_trusted_model_counts_and_does_not_lecture(ana: Speaker) -> None:
    card = await ana.asks("/modelo en_whole_md")
    assert "Das 1.000 palavras mais usadas do idioma: 0 sem vetor, 10 com o vetor de outra delas" in card
    assert "cosseno 1" not in card
