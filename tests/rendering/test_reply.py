"""What is said below a reply fits where it is said, and nothing is said twice."""

import pytest
from markupsafe import Markup, escape

from rendering.catalog import Catalogs
from rendering.privacy import privacy_reply
from rendering.reply import (
    CAPTION_LIMIT,
    TEXT_LIMIT,
    Move,
    Reply,
    expandable,
    noticed,
    paragraphs,
    text_length,
)

LAST = Markup("the last line")


def test_the_last_line_of_a_caption_makes_the_paragraphs_above_give_way() -> None:
    caption = paragraphs(Markup("first"), escape("x" * 600), escape("y" * 420), Markup("footer"))
    said = noticed(Reply(Markup("text"), caption=caption), LAST).caption
    assert said is not None
    assert said == f"first\n\n{'x' * 600}\n\nfooter\n\n{LAST}"
    assert text_length(said) <= CAPTION_LIMIT


def test_what_is_folded_in_a_caption_gives_way_before_what_teaches() -> None:
    lesson = escape("x" * 900)
    caption = paragraphs(Markup("first"), lesson, expandable([escape("y" * 200)]))
    assert noticed(Reply(Markup("text"), caption=caption), LAST).caption == f"first\n\n{lesson}\n\n{LAST}"


def test_several_lines_below_a_reply_fit_its_caption_too() -> None:
    caption = paragraphs(Markup("first"), escape("x" * 600), escape("y" * 400))
    said = noticed(Reply(Markup("text"), caption=caption), LAST, LAST).caption
    assert said is not None
    assert said.endswith(f"\n\n{LAST}\n{LAST}")
    assert text_length(said) <= CAPTION_LIMIT


def test_a_text_that_is_full_goes_without_the_last_line() -> None:
    full = escape("x" * TEXT_LIMIT)
    assert noticed(Reply(full), LAST).text == full
    assert noticed(Reply(Markup("x")), LAST).text == f"x\n\n{LAST}"


def test_what_stands_under_a_picture_is_not_said_again_below_it() -> None:
    long = paragraphs(Markup("<b>first</b>\nsecond"), escape("x" * CAPTION_LIMIT))
    assert Reply(long).with_picture == ("<b>first</b>\nsecond", "x" * CAPTION_LIMIT)
    assert Reply(Markup("short")).with_picture == ("short", "")
    assert Reply(long, caption=Markup("said by itself")).with_picture == ("said by itself", "")


def test_of_a_first_paragraph_that_is_too_long_only_its_first_line_stands_under_the_picture() -> None:
    long = paragraphs(Markup("first\n") + escape("y" * CAPTION_LIMIT), Markup("last"))
    assert Reply(long).with_picture == ("first", f"{'y' * CAPTION_LIMIT}\n\nlast")


def test_nothing_is_said_below_a_guess_that_is_answered_by_its_reaction() -> None:
    silent = Reply(Markup(), move=Move(1, "👀"))
    assert noticed(silent, LAST) == silent


@pytest.mark.parametrize("language", ["pt", "en"])
def test_all_that_is_kept_about_a_person_is_said_in_one_message(language: str) -> None:
    told = privacy_reply(Catalogs("pt").of(language, "pt"), 1000, 1000, 365, erases=True)
    assert text_length(told.text) <= TEXT_LIMIT
