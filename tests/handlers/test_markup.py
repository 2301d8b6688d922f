"""The marks of Markdown and HTML around words, which are copied with them, are no part of what is asked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.reading.markup import unmarked
from tests.timing import processor_seconds

MARKED = [
    ("**rei**", "rei"),
    ("`rei`, `rainha`", "rei, rainha"),
    ("_rei_ e __rainha__", "rei e rainha"),
    ("**_rei_** ~~gato~~", "rei gato"),
    ("<b>rei</b> e <i class='x'>rainha</i>", "rei e rainha"),
    ("<p>rei</p><p>gato</p>", "rei\ngato"),
    ("rei<br/>rainha &amp; gato", "rei\nrainha & gato"),
    ("[rei](https://example.org) e gato", "rei e gato"),
    ("```text\nrei rainha\n```", "rei rainha"),
    ("## rei\n> gato", "rei\ngato"),
    ("**rei** - **homem** + **mulher**", "rei - homem + mulher"),
]
UNMARKED = [
    "rei * 2",
    "2*rei - 3*homem",
    "rei*rainha*gato",
    "são_paulo",
    "*gato",
    "- rei\n- gato",
    "* rei\n* gato",
    "frase um | frase dois",
    "a < b > c",
    "#rei",
    "&amp;",
    "<b>",
    "[rei](x) gato",
]
SIGNS = "<>*_~`|&#[]()/b rei"


@pytest.mark.parametrize(("typed", "plain"), MARKED)
def test_marks_around_words_are_left_out(typed: str, plain: str) -> None:
    assert unmarked(typed) == plain


@pytest.mark.parametrize("typed", UNMARKED)
def test_signs_with_a_meaning_of_their_own_stay(typed: str) -> None:
    assert unmarked(typed) == typed


@given(st.text(st.sampled_from(SIGNS), max_size=60))
def test_any_signs_are_read(typed: str) -> None:
    assert len(unmarked(typed)) <= len(typed)


@pytest.mark.parametrize("sign", ["*", "*a", "<b ", "&", "`a`", "[", "[a](", "<", "_"])
def test_a_long_row_of_signs_takes_no_time(sign: str) -> None:
    assert processor_seconds(lambda: unmarked(sign * (4096 // len(sign)))) < 0.2
