import pytest

from embeddings.ask.suggestions import suggestions
from embeddings.language.spelt_alike import Lookalikes, folded, twins
from embeddings.table.handmade import handmade
from embeddings.table.space import Space
from tests.timing import processor_seconds


def test_words_equal_up_to_accents_come_first_by_frequency(court: Space, builtin: Space) -> None:
    assert suggestions(court, "avo") == ("avó", "avô")
    assert suggestions(builtin, "Coracao")[0] == "coração"
    assert set(suggestions(builtin, "xicara", limit=1)) == {"xícara"}


def test_then_come_near_spellings_by_slips_and_frequency() -> None:
    space = handmade(
        {"gatos": [1.0], "gato": [2.0], "rato": [3.0], "pato": [4.0], "galo": [5.0], "sol": [6.0]}
    )
    assert suggestions(space, "gaot") == ("gato",)
    assert suggestions(space, "gattos") == ("gatos", "gato")
    assert suggestions(space, "zato") == ("gato", "rato", "pato")
    assert suggestions(space, "zato", limit=2) == ("gato", "rato")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("cachoro", "cachorro"),
        ("rainia", "rainha"),
        ("brasiu", "Brasil"),
        ("felis", "feliz"),
        ("caza", "casa"),
    ],
)
def test_common_slips_are_understood(builtin: Space, typed: str, meant: str) -> None:
    assert meant in suggestions(builtin, typed)


@pytest.mark.parametrize(
    "absurd",
    [
        "",
        " ",
        "😀",
        "😀" * 5,
        "שלום",
        "\u202e",
        "\u0301" * 30,
        "a\u0301" * 2000,
        "x" * 4000,
        "qwrtpsdfghjklzxcvbnm",
    ],
)
def test_absurd_input_has_no_suggestions_and_takes_no_time(builtin: Space, absurd: str) -> None:
    builtin.lookalikes  # noqa: B018 - built once, at the first unknown word
    assert suggestions(builtin, absurd) == ()
    assert processor_seconds(lambda: suggestions(builtin, absurd)) < 0.5


def test_a_word_that_means_nothing_is_not_suggested(court: Space) -> None:
    assert "nada" not in suggestions(court, "nadas")
    assert Lookalikes([]).like("rei", 5) == ()


def test_folding_removes_accents_and_case_alone() -> None:
    assert folded("Avó") == folded("AVÔ") == folded("avo") == "avo"
    assert folded("guarda-chuva") == "guarda-chuva"


def test_a_twin_is_far_more_frequent_and_has_more_accents() -> None:
    rare = [f"palavra{number}" for number in range(2000)]
    assert twins(["água", "ágil", *rare, "agua", "agil", "ágíl"]) == {"agua": ("água",), "agil": ("ágil",)}
    assert twins(["água", "agua"]) == {}
    assert twins(["agua", *rare, "água"]) == {}
    assert twins(["água", *rare, "águá", "agua"]) == {"agua": ("água",)}
