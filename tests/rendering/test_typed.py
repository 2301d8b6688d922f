"""What people typed, as it is shown."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from rendering.reply import expandable, lines, paragraphs, text_length
from rendering.typed import shown, visible


@given(st.text(max_size=300), st.integers(2, 80))
def test_shown_text_is_one_short_visible_line(text: str, limit: int) -> None:
    line = shown(text, limit)
    assert len(line.strip("\u2068\u2069")) <= limit
    assert line == " ".join(line.split())
    kept = {"\u200c", "\u200d", "\u2068", "\u2069"}
    assert all(character in kept or unicodedata.category(character)[0] != "C" for character in line) or any(
        unicodedata.category(character) in {"Cn", "Co"} for character in line
    )


def test_long_text_ends_with_an_ellipsis() -> None:
    assert shown("a" * 100, 10) == "a" * 9 + "…"
    assert shown("a" * 10, 10) == "a" * 10


def test_right_to_left_text_is_isolated() -> None:
    assert shown("ملك") == "\u2068ملك\u2069"
    assert shown("rei") == "rei"


def test_emoji_families_and_white_space_stay() -> None:
    assert visible("👩‍👧 rei\trainha") == "👩‍👧 rei\trainha"
    assert visible("\u202erei\u0000") == "rei"


def test_length_counts_utf16_units_without_tags() -> None:
    assert text_length(Markup("<b>rei</b> &amp; 👑")) == len("rei & ") + 2


def test_parts_that_are_not_there_leave_no_gap() -> None:
    assert lines(Markup("a"), None, Markup("b")) == "a\nb"
    assert paragraphs(None, Markup("a"), Markup("b")) == "a\n\nb"
    assert expandable([Markup("a")]) == "<blockquote expandable>a</blockquote>"
