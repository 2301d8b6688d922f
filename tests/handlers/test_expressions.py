"""Reading sums, proportions, lists and axes the way people write them."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.errors import Misread, MissingArguments, PersonError, WrongCount
from handlers.reading.arguments import tidy
from handlers.reading.expressions import expression, line, sum_with_others
from handlers.reading.lists import several
from handlers.reading.typed import Typed
from handlers.reading.wording import wording
from rendering.catalog import Catalogs
from tests.timing import processor_seconds

WORDING = wording(Catalogs("pt"))
KING = [(1.0, "rei"), (-1.0, "homem"), (1.0, "mulher")]


def read(typed: str) -> list[tuple[float, str]]:
    return [(term.weight, term.text) for term in expression("analogy", typed, WORDING)]


@pytest.mark.parametrize(
    "typed",
    [
        "rei - homem + mulher",
        "  rei  -\nhomem +mulher ",
        "rei -homem +mulher",
        "rei- homem+ mulher",
        "rei − homem + mulher",
        "rei−homem+mulher",
        "rei – homem + mulher",
        "+ rei - homem + mulher",
        "1*rei - homem + mulher",
        "rei - homem + mulher = ?",
        "rei - homem + mulher = ",
        "rei - homem + mulher ??",
        "rei - homem + mulher ≈ o quê?",
        "homem está para rei como mulher para ?",
        "homem está para rei assim como mulher está para",
        "homem esta para rei, assim como mulher está para quem?",
        "homem ESTÁ pra rei como mulher pra ...",
        "homem : rei :: mulher : ?",
        "homem:rei::mulher",
        "homem : rei = mulher : ?",
        "homem is to rei as mulher is to ?",
        "homem is to rei just as mulher is to what?",
    ],
)
def test_one_sum_is_written_in_many_ways(typed: str) -> None:
    assert read(typed) == KING


@pytest.mark.parametrize(
    "typed",
    ['"rei" - "homem" + “mulher”', '"rei"-"homem"+"mulher"', "'rei' - 'homem' + 'mulher'"],
)
def test_words_in_quotes_keep_them_in_a_sum(typed: str) -> None:
    assert [text for _, text in read(typed)] == ['"rei"', '"homem"', '"mulher"']


@pytest.mark.parametrize(
    ("typed", "terms"),
    [
        ("rei", [(1.0, "rei")]),
        ("-rei", [(-1.0, "rei")]),
        ("- rei - homem", [(-1.0, "rei"), (-1.0, "homem")]),
        ("guarda-chuva - chuva", [(1.0, "guarda-chuva"), (-1.0, "chuva")]),
        ("sol+guarda-chuva", [(1.0, "sol"), (1.0, "guarda-chuva")]),
        ("2*rei - 0,5*homem + 1.5 * mulher", [(2.0, "rei"), (-0.5, "homem"), (1.5, "mulher")]),
        ("rei*2 - homem × 3 + 4·mulher", [(2.0, "rei"), (-3.0, "homem"), (4.0, "mulher")]),
        (",5*rei", [(0.5, "rei")]),
        ("2 * rei", [(2.0, "rei")]),
        ('"2*rei" + 3', [(1.0, "2*rei"), (1.0, "3")]),
        ("rei da frança - frança + brasil", [(1.0, "rei da frança"), (-1.0, "frança"), (1.0, "brasil")]),
        ('"rei da frança"', [(1.0, "rei da frança")]),
        ('2*"rei - homem" + mulher', [(2.0, "rei - homem"), (1.0, "mulher")]),
        ('"por quê?" + rei', [(1.0, "por quê?"), (1.0, "rei")]),
        ("avo\u0301 - avô", [(1.0, "avó"), (-1.0, "avô")]),
    ],
)
def test_signs_weights_hyphens_and_quotes_are_told_apart(typed: str, terms: list[tuple[float, str]]) -> None:
    assert read(typed) == terms


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("rei homem mulher", "operator"),
        ("rei, homem", "operator"),
        ("2 * rei homem", "operator"),
        ("rei -", "dangling"),
        ("rei - - homem", "dangling"),
        ("rei --homem", "dangling"),
        ("rei + 2*", "dangling"),
        ("= ?", "dangling"),
        ("?", "dangling"),
        (": rei :: mulher", "operator"),
        (' "" : rei :: mulher : ?', "dangling"),
        ("(rei - homem) + mulher", "parentheses"),
        ("0*rei", "weight"),
        ("101*rei", "weight"),
        ("rei - homem + mulher = rainha", "result"),
        ("homem está para rei como mulher está para rainha", "result"),
        ('homem : rei :: mulher : "rainha"', "result"),
        (" + ".join(["rei"] * 21), "many"),
    ],
)
def test_what_is_no_sum_is_refused_with_its_reason(typed: str, reason: str) -> None:
    with pytest.raises(Misread) as refused:
        expression("analogy", typed, WORDING)
    assert refused.value.reason == reason


@pytest.mark.parametrize("empty", ["", "  ", '""', "\u200b"])
def test_nothing_is_no_sum_no_list_and_no_axis(empty: str) -> None:
    with pytest.raises(MissingArguments):
        expression("analogy", empty, WORDING)
    with pytest.raises(MissingArguments):
        several(Typed("intruso", empty, WORDING), 3, 20)
    with pytest.raises(MissingArguments):
        line("eixo", empty, 20, WORDING)


def test_a_list_has_no_repetitions_and_a_size() -> None:
    assert several(Typed("intruso", "gato rato gato rei", WORDING), 3, 4) == ("gato", "rato", "rei")
    assert several(Typed("intruso", '"rei da frança", gato; rato', WORDING), 3, 4) == (
        "rei da frança",
        "gato",
        "rato",
    )
    with pytest.raises(WrongCount) as few:
        several(Typed("intruso", "gato gato", WORDING), 3, 4)
    assert few.value.count == 1
    with pytest.raises(WrongCount):
        several(Typed("intruso", "a b c d e", WORDING), 3, 4)


@pytest.mark.parametrize(
    ("typed", "poles", "texts"),
    [
        ("frio / quente: gelo, sol", (("frio",), ("quente",)), ("gelo", "sol")),
        ("frio/quente:gelo sol", (("frio",), ("quente",)), ("gelo", "sol")),
        ("frio quente: gelo", (("frio",), ("quente",)), ("gelo",)),
        ("frio, quente: gelo", (("frio",), ("quente",)), ("gelo",)),
        ("frio, gelado / calor + quente: gelo", (("frio", "gelado"), ("calor", "quente")), ("gelo",)),
        (
            '"muito frio" / quente: "café com leite" sol',
            (("muito frio",), ("quente",)),
            ("café com leite", "sol"),
        ),
        ('"a/b" / "c: d": e', (("a/b",), ("c: d",)), ("e",)),
        ("frio / quente: 10:30, e/ou", (("frio",), ("quente",)), ("10:30", "e/ou")),
        ("frio / e/ou, quente: sol", (("frio",), ("e/ou", "quente")), ("sol",)),
    ],
)
def test_an_axis_has_two_poles_and_words(
    typed: str, poles: tuple[tuple[str, ...], tuple[str, ...]], texts: tuple[str, ...]
) -> None:
    read = line("eixo", typed, 20, WORDING)
    assert (read.first, read.second) == poles
    assert read.texts == texts


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("frio quente", "placed"),
        ("frio / quente:", "placed"),
        ("frio: gelo", "poles"),
        ("frio morno quente: gelo", "poles"),
        ("/ quente: gelo", "poles"),
        (": gelo", "poles"),
    ],
)
def test_what_is_no_axis_is_refused_with_its_reason(typed: str, reason: str) -> None:
    with pytest.raises(Misread) as refused:
        line("eixo", typed, 20, WORDING)
    assert refused.value.reason == reason


def test_too_many_words_on_an_axis_are_counted() -> None:
    with pytest.raises(WrongCount):
        line("eixo", "frio / quente: " + " ".join(map(str, range(21))), 20, WORDING)


@given(st.text(max_size=200) | st.text('ab -+*/:?=,.2"“”()−', max_size=60))
def test_whatever_is_typed_is_read_or_refused(typed: str) -> None:
    with suppress(PersonError):
        assert all(tidy(text) != "" for _, text in read(typed))
    with suppress(PersonError):
        assert 3 <= len(several(Typed("intruso", typed, WORDING), 3, 20)) <= 20
    with suppress(PersonError):
        axis = line("eixo", typed, 20, WORDING)
        assert all((axis.first, axis.second, axis.texts))


@pytest.mark.parametrize(
    "piece",
    ["is to as ", "está para como ", "a está para ", " ", "*", "1", "«", "? ", ":=", "a:b=", "- ", "_"],
)
def test_long_messages_are_read_at_once(piece: str) -> None:
    typed = (piece * 4096)[:4095] + "x"

    def read() -> None:
        with suppress(PersonError):
            expression("analogy", typed, WORDING)
        with suppress(PersonError):
            line("eixo", typed, 20, WORDING)

    assert processor_seconds(read) < 2


def test_a_list_with_a_sum_of_three_in_it_is_no_list_of_words() -> None:
    assert sum_with_others("rei - homem + mulher, rainha", WORDING)
    assert not sum_with_others("rei - homem, rainha", WORDING)
    assert not sum_with_others("rei - homem + mulher", WORDING)
