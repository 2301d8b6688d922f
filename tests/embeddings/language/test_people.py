"""Which numbers are about people, so that they may show the prejudices of texts."""

import pytest

from embeddings.language.people import axis_may_be_biased, words_may_be_biased


@pytest.mark.parametrize("poles", [("homem", "mulher"), ("ele", "ela"), ("rico", "pobre")])
def test_a_line_between_genders_or_groups_divides_people(poles: tuple[str, str]) -> None:
    assert axis_may_be_biased("pt", poles)
    assert not axis_may_be_biased("fr", poles)


def test_a_line_between_other_words_does_not() -> None:
    assert not axis_may_be_biased("pt", ("frio", "quente"))


def test_a_sum_is_about_people_where_it_has_a_profession_too() -> None:
    assert words_may_be_biased("pt", ("médico", "homem", "mulher"))
    assert words_may_be_biased("en", ("doctor", "man", "woman"))
    assert not words_may_be_biased("pt", ("rei", "homem", "mulher"))


def test_a_judgement_of_people_is_about_people_and_one_of_things_is_not() -> None:
    assert axis_may_be_biased("pt", ("bom", "mau"), ("gay", "cristão", "muçulmano"))
    assert axis_may_be_biased("pt", ("he", "she"), ("nurse",))
    assert not axis_may_be_biased("pt", ("bom", "mau"), ("festa", "prova"))
    assert words_may_be_biased("pt", ("negros", "crime"))
    assert words_may_be_biased("pt", ("judeu", "dinheiro"))
    assert words_may_be_biased("en", ("women", "stupid"))
    assert not words_may_be_biased("pt", ("branco", "neve"))
    assert not words_may_be_biased("pt", ("crime", "dinheiro"))
