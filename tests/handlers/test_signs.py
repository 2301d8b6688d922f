"""Every sign that phones, keyboards and PDFs write gives the reading of the plain one."""

# ruff: noqa: RUF001 - the signs that look alike are what is tested

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.commands import commands
from handlers.context.question import Question
from handlers.errors import PersonError
from handlers.reading.arguments import behind_command, quoted, word_or_phrase
from handlers.reading.expressions import expression, is_sum, line
from handlers.reading.lists import Listing, compared_texts, items, listed, parted
from handlers.reading.sentences import sentences_in
from handlers.reading.signs import spelled
from handlers.reading.typed import Typed
from handlers.reading.wording import wording
from rendering.catalog import Catalogs

WORDING = wording(Catalogs("pt"))
TABLE = commands(Catalogs("pt"))
KING = [(1.0, "rei"), (-1.0, "homem"), (1.0, "mulher")]

MINUSES = "-‐‑‒–—―−﹣－"
TIGHT_MINUSES = "‒–—―−"
PLUSES = "+＋"
SPACES = " \u00a0\u2003\u202f\u3000\t"
UNSEEN = "\u200b\u200e\u200f\u202a\u2060\u2066\ufeff\u00ad"
QUOTES = (
    '""', "“”", "““", "””", "„“", "„”", "«»", "»«", "‹›", "›‹", "‘’", "‚‘", "‚’", "''", "＂＂", "「」",
    "『』",
)  # fmt: skip
SEPARATORS = (
    ", ", ",", "; ", " ; ", " | ", "|", " / ", "/", " → ", "→", "->", " => ", " & ", "&", " + ", " - ", " – ",
    " — ", "—", " • ", " · ", " × ", " ↔ ", " <-> ", " <- ", " = ", "，", "、", "；", "،", " ➡️ ", " e ",
    " x ", " X ", " vs ", " vs. ", " and ", " versus ", "\n", "\u2028", "\r\n",
)  # fmt: skip
SAID = st.sampled_from(["rei", "rainha", "rato", "gato", "avó", "guarda-chuva"])
SMALL = st.sampled_from(["e", "x", "entre", "está para", "assim como", "is to", "as"])
WORDS = st.lists(SAID, min_size=2, max_size=5, unique=True)


def terms(typed: str) -> list[tuple[float, str]]:
    return [(one.weight, one.text) for one in expression("analogy", typed, WORDING)]


@given(st.sampled_from(MINUSES), st.sampled_from(PLUSES), st.sampled_from(SPACES))
def test_a_sum_with_any_dash_is_the_sum_with_a_hyphen(minus: str, plus: str, space: str) -> None:
    assert terms(f"rei{space}{minus}{space}homem{space}{plus}{space}mulher") == KING


@given(st.sampled_from(TIGHT_MINUSES), st.sampled_from(PLUSES))
def test_a_dash_that_no_word_has_is_a_minus_without_spaces_too(minus: str, plus: str) -> None:
    assert terms(f"rei{minus}homem{plus}mulher") == KING


@given(st.lists(st.text(st.characters(categories=("L", "Nd", "Zs")), max_size=6) | SAID | SMALL, max_size=8))
def test_words_alone_are_read_as_in_brackets_which_are_no_part_of_them(typed: list[str]) -> None:
    text = " ".join(typed)
    assert listed(text, WORDING) == listed(f"({text})", WORDING)
    assert compared_texts(text, WORDING) == compared_texts(f"({text})", WORDING)
    assert is_sum(text, WORDING) == is_sum(f"({text})", WORDING)


def test_a_proportion_is_a_sum_though_it_has_words_alone() -> None:
    assert is_sum("homem está para rei assim como mulher está para quem", WORDING)


@pytest.mark.parametrize("dash", "-‐‑–")
def test_a_dash_inside_of_a_word_is_its_hyphen(dash: str) -> None:
    assert terms(f"guarda{dash}chuva - chuva + sol")[0] == (1.0, "guarda-chuva")
    assert items(f"guarda{dash}chuva sol", WORDING) == ["guarda-chuva", "sol"]
    assert not is_sum(f"guarda{dash}chuva", WORDING)


@pytest.mark.parametrize(
    "typed",
    [
        "ｒｅｉ － ｈｏｍｅｍ ＋ ｍｕｌｈｅｒ",
        "rei ➖ homem ➕ mulher",
        "(rei - homem + mulher)",
        "rei - homem + mulher.",
        "１＊rei - homem + mulher ＝ ？",
        "homem ： rei ∷ mulher ： ？",
        "homem ∶ rei = mulher ∶ ?",
    ],
)
def test_full_width_signs_emoji_and_odd_quotes_are_read_in_sums(typed: str) -> None:
    assert terms(typed) == KING


@given(st.sampled_from(SEPARATORS), st.sampled_from(["rei", "rato"]), st.sampled_from(["rainha", "avó"]))
def test_two_words_with_any_sign_between_them_are_two_words(sign: str, first: str, second: str) -> None:
    assert compared_texts(f"{first}{sign}{second}", WORDING).texts == (first, second)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("rei -> rainha", "rei → rainha"),
        ("rei <- rainha", "rei ← rainha"),
        ("rei <--- rainha", "rei ← rainha"),
        ("rei <=> rainha", "rei ↔ rainha"),
        ("a <= b", "a <= b"),
        ("x <-0,5", "x <-0,5"),
        ("x <- 0,5", "x <- 0,5"),
    ],
)
def test_an_arrow_of_several_signs_keeps_its_side_and_what_compares_is_no_arrow(
    typed: str, read: str
) -> None:
    assert spelled(typed) == read


@given(WORDS, st.sampled_from(SEPARATORS))
def test_a_list_with_any_sign_is_the_list_with_commas(words: list[str], sign: str) -> None:
    assert listed(sign.join(words), WORDING).texts == tuple(words)


@given(WORDS)
def test_a_list_in_words_with_numbers_or_bullets_is_the_list_with_commas(words: list[str]) -> None:
    numbered = "\n".join(f"{number}. {word}" for number, word in enumerate(words, start=1))
    for typed in (
        f"{', '.join(words[:-1])} e {words[-1]}",
        f"entre {' e '.join(words)}",
        numbered,
        numbered.replace("\n", " "),
        numbered.replace(".", ")"),
        "\n".join(f"• {word}" for word in words),
        "\n".join(f"- {word}" for word in words),
        f"({', '.join(words)})",
        f"{' '.join(words)}.",
    ):
        assert listed(typed, WORDING).texts == tuple(words), typed


@pytest.mark.parametrize("quotes", QUOTES)
def test_a_phrase_in_any_quotes_is_one(quotes: str) -> None:
    phrase = f"{quotes[0]}rei da frança{quotes[1]}"
    assert compared_texts(f"{phrase} rainha", WORDING).texts == ("rei da frança", "rainha")
    assert compared_texts(f"rainha {phrase}", WORDING).texts == ("rainha", "rei da frança")
    assert terms(f"{phrase} - frança") == [(1.0, "rei da frança"), (-1.0, "frança")]


@given(st.sampled_from(UNSEEN), st.integers(0, 10))
def test_what_nobody_sees_changes_nothing(unseen: str, place: int) -> None:
    typed = "rei rainha"
    assert compared_texts(typed[:place] + unseen + typed[place:], WORDING).texts == ("rei", "rainha")


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("e ou", ("e", "ou")),
        ("e x", ("e", "x")),
        ("e e ou", ("e", "ou")),
        ("entre sobre", ("entre", "sobre")),
        ("entre e sobre", ("entre", "sobre")),
        ("x, e", ("x", "e")),
        ('gato "e" rato', ("gato", '"e"', "rato")),
        ("a e o", ("a", "o")),
        ("gato e e rato", ("gato", "e", "rato")),
    ],
)
def test_words_that_separate_can_be_asked_about(typed: str, read: tuple[str, ...]) -> None:
    assert compared_texts(typed, WORDING).texts == read


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("rei da frança e rainha má", ("rei da frança", "rainha má")),
        ("rei da frança / rainha má", ("rei da frança", "rainha má")),
        ("entre rei da frança e rainha", ("rei da frança", "rainha")),
        ("rei, rainha e rato", ("rei", "rainha", "rato")),
        ("rei, rainha, e rato", ("rei", "rainha", "rato")),
        ("rei, pão com manteiga", ("rei", "pão com manteiga")),
    ],
)
def test_phrases_are_parted_by_one_word_that_separates(typed: str, read: tuple[str, ...]) -> None:
    assert compared_texts(typed, WORDING).texts == read


def test_a_text_alone_stays_one_where_no_lone_word_separates() -> None:
    assert parted("rei da frança", WORDING).texts == ("rei da frança",)
    assert parted("pão e manteiga no café", WORDING).texts == ("pão e manteiga no café",)
    assert parted("gato e rato", WORDING).texts == ("gato", "rato")


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("rei.", "rei"),
        ("rei!", "rei"),
        ("¿rei?", "rei"),
        (": rei", "rei"),
        ("- rei", "rei"),
        ("(rei)", "rei"),
        ("rei da frança.", "rei da frança"),
        ("d’água", "d'água"),
        ('"etc."', "etc."),
        ("U.S.A.", "U.S.A."),
        ("...", "..."),
        ("?", "?"),
        ("C++", "C++"),
        ("👑", "👑"),
    ],
)
def test_signs_around_a_word_are_no_part_of_it(typed: str, read: str) -> None:
    assert word_or_phrase(typed) == read


@given(st.text(max_size=60))
def test_a_word_that_was_read_is_read_again_the_same(raw: str) -> None:
    read = word_or_phrase(raw)
    assert word_or_phrase(read) in {read, word_or_phrase(word_or_phrase(read))}
    if not {'"', "“", "”"} & set(read):
        assert word_or_phrase(quoted(read)) == read


SIGNS = st.characters(categories=("Pd", "Po", "Sm", "Sk", "Cf"), exclude_characters="\"'‘’‚“”„+*")


@given(st.text(SIGNS, max_size=4), WORDS)
def test_a_sign_glued_to_a_command_drops_no_word(signs: str, words: list[str]) -> None:
    behind = behind_command(f"{signs}{' '.join(words)}", WORDING)
    assert listed(behind, WORDING).texts == tuple(words)


@given(st.sampled_from(['"', "“", "(", "[", "«"]), WORDS)
def test_a_quote_or_bracket_glued_to_a_command_opens_what_stands_in_it(opened: str, words: list[str]) -> None:
    behind = behind_command(f"{opened}{words[0]}", WORDING)
    assert word_or_phrase(behind).strip("([") == words[0]


@pytest.mark.parametrize(
    "typed",
    [
        "frio → quente: gelo",
        "frio | quente： gelo",
        "frio ／ quente: gelo.",
        "frio x quente: gelo",
        "frio e quente: gelo",
        "frio — quente: gelo",
        "entre frio e quente: gelo",
    ],
)
def test_an_axis_with_any_sign_is_the_axis_with_a_slash(typed: str) -> None:
    assert line("axis", typed, 20, WORDING) == line("axis", "frio / quente: gelo", 20, WORDING)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("O gato dorme. O rato rói.", ["O gato dorme.", "O rato rói."]),
        ("o gato dorme? o rato rói", ["o gato dorme?", "o rato rói"]),
        ("O sr. Silva saiu", ["O sr. Silva saiu"]),
        ("Sim. O rato rói", ["Sim. O rato rói"]),
        ("1. o gato dorme\n2. o rato rói", ["o gato dorme", "o rato rói"]),
        ("o gato dorme ｜ o rato rói", ["o gato dorme", "o rato rói"]),
        ("o gato dorme / o rato rói", ["o gato dorme", "o rato rói"]),
        ("„o gato dorme“ „o rato rói“", ["o gato dorme", "o rato rói"]),
        ("3,5 é mais. que 3.5 é menos. não?", ["3,5 é mais. que 3.5 é menos. não?"]),
    ],
)
def test_two_sentences_are_parted_as_people_part_them(typed: str, read: list[str]) -> None:
    assert sentences_in(Typed("sentences", typed, WORDING)) == read


@given(st.text(max_size=80) | st.text("ab -–—+*/:?=,;.|&→\n\"'“”‘’„‹›()1e", max_size=60))
def test_whatever_is_typed_is_understood_by_each_command_or_refused(typed: str) -> None:
    for row in TABLE:
        if not isinstance(row, Question):
            continue
        meant = TABLE.understood(row, typed, "gato")
        assert isinstance(meant.command, Question)
        behind = TABLE.typed(meant.command.key, meant.text)
        list(meant.command.taken(behind))
        try:
            meant.command.read(behind)
        except PersonError:
            continue


@pytest.mark.parametrize(
    ("typed", "texts", "between"),
    [
        ("entre nova york e são paulo", ("nova york", "são paulo"), ("entre", "e")),
        ("o gato preto x a casa", ("o gato preto", "a casa"), ("x",)),
    ],
)
def test_what_was_taken_for_a_separator_between_phrases_is_known(
    typed: str, texts: tuple[str, ...], between: tuple[str, ...]
) -> None:
    assert compared_texts(typed, WORDING) == Listing(texts, between)
