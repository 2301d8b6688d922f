"""A word that no model has, but a thesaurus: its vector is the mean of its synonyms', which are named."""

import pytest

from tests.conversation import Speaker


async def test_a_rare_word_stands_among_its_synonyms_which_are_named(carla: Speaker, dan: Speaker) -> None:
    answer = await carla.asks("/vizinhos turrão")
    assert "⚠️ Vetor inferido: “turrão” não está na tabela." in answer
    assert "é a média dos vetores dos sinônimos que um dicionário de sinônimos dá:" in answer
    assert "cabeçudo" in answer
    assert "leu a palavra em pedaços" not in answer
    assert "the mean of those of the synonyms that a thesaurus gives" in await dan.asks("/neighbors turrão")


async def test_a_form_of_a_rare_word_is_explained_too(carla: Speaker) -> None:
    assert "cabeçudo" in await carla.asks("/vizinhos turrões")


async def test_one_synonym_is_said_to_be_one(carla: Speaker) -> None:
    answer = await carla.asks("/similar zunzunar sussurrar")
    assert answer.startswith("zunzunar e sussurrar: similaridade 1,00")
    assert "O vetor é o de um sinônimo que um dicionário de sinônimos dá: sussurrar." in answer


async def test_a_verb_with_a_pronoun_has_the_vector_of_the_verb(carla: Speaker, dan: Speaker) -> None:
    answer = await carla.asks("/similar fazê-lo fazer")
    assert answer.startswith("fazê-lo e fazer: similaridade 1,00")
    assert "⚠️ Vetor inferido: “fazê-lo” não está na tabela.\nÉ um verbo com um pronome junto:" in answer
    assert "Você quis dizer" not in answer
    assert "the vector of disse alone, without the pronoun" in await dan.asks("/neighbors disse-me")


async def test_a_rare_word_that_is_a_common_one_in_english_is_english(carla: Speaker) -> None:
    answer = await carla.asks("/similar pear maçã")
    assert "“pear” não está na tabela deste modelo, e é uma palavra comum em inglês." in answer
    assert "sinônimos" not in answer


@pytest.mark.parametrize("word", ["googlou", "wandinha"])
async def test_what_the_thesaurus_lacks_is_read_in_pieces(carla: Speaker, word: str) -> None:
    assert "leu a palavra em pedaços" in await carla.asks(f"/vizinhos {word}")
