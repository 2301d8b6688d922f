"""Which numbers are about people, so that they may show the prejudices of texts."""

import pytest

from embeddings.language.people import axis_may_be_biased, sum_may_be_biased


@pytest.mark.parametrize("poles", [("homem", "mulher"), ("ele", "ela"), ("rico", "pobre")])
def test_a_line_between_genders_or_groups_divides_people(poles: tuple[str, str]) -> None:
    assert axis_may_be_biased("pt", poles)
    assert not axis_may_be_biased("fr", poles)


def test_a_line_between_other_words_does_not() -> None:
    assert not axis_may_be_biased("pt", ("frio", "quente"))


def test_a_sum_is_about_people_where_it_has_a_profession_too() -> None:
    assert sum_may_be_biased("pt", ("médico", "homem", "mulher"))
    assert sum_may_be_biased("en", ("doctor", "man", "woman"))
    assert not sum_may_be_biased("pt", ("rei", "homem", "mulher"))
