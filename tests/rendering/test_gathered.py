"""Answers of several people in one message: what fits, and what is left of each."""

import pytest
from markupsafe import Markup

from rendering.catalog import Catalog
from rendering.gathered import MOST_ENTITIES, AskedBy, entities, shortened, together
from rendering.reply import TEXT_LIMIT, text_length
from tests.conversation import ENGLISH, PORTUGUESE

ANA = AskedBy("Ana", 101, "/dims rei", "https://t.me/c/1/2")


def test_a_message_has_no_more_than_telegram_shows_of_long_answers() -> None:
    paragraph = Markup("<b>um</b> \N{CROWN} {}").format("palavra " * 30)
    answers = [(ANA, Markup("\n\n").join([paragraph] * 20))] * 40
    made = together(PORTUGUESE, answers, "vetorama_bot")
    assert 10 < made.count < 40
    assert text_length(made.text) <= TEXT_LIMIT


def test_a_message_has_no_more_links_and_bold_words_than_telegram_shows() -> None:
    made = together(PORTUGUESE, [(ANA, Markup("<b>a</b> <i>b</i> <code>c</code> /d"))] * 60, "vetorama_bot")
    assert entities(made.text) <= MOST_ENTITIES
    assert 10 < made.count < 60


@pytest.mark.parametrize("catalog", [PORTUGUESE, ENGLISH])
def test_an_answer_is_whole_where_there_is_room(catalog: Catalog) -> None:
    made = together(catalog, [(ANA, Markup("um\n\ndois")), (ANA, Markup("três"))], "vetorama_bot")
    assert made.count == 2
    assert "um\n\ndois\n\n👤" in made.text.replace('<a href="tg://user?id=101">', "")


@pytest.mark.parametrize("catalog", [PORTUGUESE, ENGLISH])
def test_no_answer_of_several_speaks_of_an_example_to_tap(catalog: Catalog) -> None:
    answer = Markup("\n\n").join([Markup("um"), catalog.html("faq-tap"), Markup("dois")])
    made = together(catalog, [(ANA, answer)], "vetorama_bot")
    assert "um\n\ndois" in made.text


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("curto", "curto"),
        ("um <b>dois</b>\n\n" + "x" * 99, "um <b>dois</b> …"),
        ("um\n<i>dois</i>\n" + "x" * 99, "um\n<i>dois</i> …"),
        ("um\n<blockquote expandable>dois\ntrês\n" + "x" * 99 + "</blockquote>", "um …"),
        ("<b>" + "&lt;" * 99 + "</b>", "&lt;" * 25 + "…"),
    ],
)
def test_a_long_answer_keeps_its_beginning_with_its_tags_closed(text: str, left: str) -> None:
    assert shortened(Markup(text), 50) == left  # noqa: S704 - written above
