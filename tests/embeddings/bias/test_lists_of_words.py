"""The lists by which bias is measured, and what they give where the answer is known."""

import numpy as np
import pytest

from embeddings.bias.lists import flowers_and_insects
from embeddings.bias.professions import profession_bias
from embeddings.errors import TooFewListed
from embeddings.language.bias_words import bias_words
from embeddings.language.coarse_words import CoarseWords
from embeddings.table.handmade import handmade
from embeddings.table.space import Space


@pytest.mark.parametrize("language", ["pt", "en"])
def test_the_lists_are_long_enough_and_have_no_word_twice_and_none_that_is_coarse(language: str) -> None:
    words = bias_words(language)
    assert len(words["professions"]) >= 120
    coarse = CoarseWords(language)
    for heading, listed in words.lists.items():
        assert len(set(listed)) == len(listed), heading
        assert [word for word in listed if coarse.category(word)] == []
    assert {*words["care"], *words["machines"]} <= set(words["professions"])
    assert len(words["care"]) == len(words["machines"])
    assert not {word for pair in words.pairs("pairs") for word in pair} & set(words["measured-by"])


def made_up(bias: float) -> Space:
    """A model in which professions of care lie towards `ela` by so much, and things have their gender."""
    words, chance = bias_words("pt"), np.random.default_rng(3)

    def near(*place: float) -> list[float]:
        noise = 0.1 * chance.normal(size=len(place) + 9)
        return [float(number) for number in noise + np.array([*place, *[0.0] * 9])]

    table = {word: near(1, 0, 0) for word in words["professions"]}
    table |= {word: near(1, bias, 0) for word in words["care"]}
    table |= {word: near(1, -bias, 0) for word in words["machines"]}
    for heading, side in (("feminine", 1.0), ("masculine", -1.0)):
        table |= {word: near(0, 0, side) for word in words[heading]}
    for heading in ("pairs", "measured-by"):
        for his, hers in words.pairs(heading):
            table |= {his: near(1, -1, -0.3), hers: near(1, 1, 0.3)}
    return handmade(table)


def test_a_bias_that_was_put_in_is_found_and_none_is_found_where_there_is_none() -> None:
    biased, fair = profession_bias(made_up(0.5)), profession_bias(made_up(0.0))
    assert biased.as_it_is.effect > 1.5
    assert biased.as_it_is.p < 0.001
    assert abs(fair.as_it_is.effect) < 0.9
    assert biased.without_gender.effect < 0.5 * biased.as_it_is.effect
    assert biased.grammar == pytest.approx(0.29, abs=0.1)
    assert {one.word for one in biased.places[-12:]} == set(bias_words("pt")["care"])
    assert biased.missing == ()
    his, hers = biased.places[0], biased.places[-1]
    assert -1 < his.position < -0.2
    assert 0.2 < hers.position < 1


def test_a_model_with_too_few_of_the_words_is_not_measured(court: Space) -> None:
    with pytest.raises(TooFewListed) as told:
        flowers_and_insects(court)
    assert (told.value.known, told.value.listed) == (0, len(bias_words("pt")["flowers"]))
