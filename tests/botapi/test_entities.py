import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from botapi.entities import Entity, FormattedText, settled, utf16_length, utf16_slice
from botapi.errors import ApiError
from botapi.markup import parse_html

ANY_TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\r"), max_size=40)
TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}


def kinds(formatted: FormattedText) -> list[tuple[str, str]]:
    """Each entity's type and the words that it covers."""
    return [(e.type, utf16_slice(formatted.text, e.offset, e.length)) for e in formatted.entities]


@given(ANY_TEXT, ANY_TEXT.filter(bool), ANY_TEXT, st.sampled_from(sorted(TAGS)))
def test_escaped_text_in_a_tag_comes_back_with_its_place_in_utf16(
    before: str, inside: str, after: str, tag: str
) -> None:
    source = f"{html.escape(before)}<{tag}>{html.escape(inside)}</{tag}>{html.escape(after)}"

    parsed = parse_html(source)

    assert parsed.text == before + inside + after
    assert parsed.entities == (Entity(TAGS[tag], utf16_length(before), utf16_length(inside)),)
    assert kinds(parsed) == [(TAGS[tag], inside)]


@given(ANY_TEXT)
def test_the_utf16_length_is_that_of_the_encoded_text(text: str) -> None:
    assert utf16_length(text) == len(text.encode("utf-16-le")) // 2


@given(ANY_TEXT)
def test_settled_text_is_trimmed_and_settling_again_changes_nothing(text: str) -> None:
    once = settled(FormattedText(text))

    assert once.text == once.text.rstrip()
    assert settled(FormattedText(once.text)).entities == once.entities
    assert all(e.offset >= 0 and e.length > 0 and e.end <= utf16_length(once.text) for e in once.entities)


@given(st.text("<>/ab =\"'&;#x1pre", max_size=30))
def test_any_source_is_either_read_or_refused_in_words(source: str) -> None:
    try:
        outcome = parse_html(source).text
    except ApiError as error:
        outcome = error.description

    assert len(outcome) <= len(source) or outcome.startswith("Bad Request: can't parse entities: ")


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("a<x>b</x>", 'Unsupported start tag "x" at byte offset 1'),
        ("é<x>b</x>", 'Unsupported start tag "x" at byte offset 2'),
        ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
        ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<b>a</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        ("a<b", "Unclosed start tag at byte offset 1"),
        ("a<a href='x", "Unclosed start tag at byte offset 1"),
        ("a<a ", 'Unclosed start tag "a" at byte offset 1'),
        ("a<a href", 'Unclosed start tag "a" at byte offset 1'),
        ("<b>a</b", "Unclosed end tag at byte offset 4"),
        ("<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<a =x>a</a>", 'Empty attribute name in the tag "a" at byte offset 0'),
        (
            "<a href>a</a>",
            'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0',
        ),
        ("<a href=x/y>a</a>", "Unexpected end of name token at byte offset 8"),
    ],
)
def test_wrong_html_is_refused_in_telegrams_words(source: str, words: str) -> None:
    with pytest.raises(ApiError) as refusal:
        parse_html(source)

    assert refusal.value.description == f"Bad Request: can't parse entities: {words}"


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("&lt;b&gt; &amp;amp; &quot;", '<b> &amp; "'),
        ("&#233;&#xE9;&#128512;", "éé😀"),
        ("&nbsp; &ltx; & &#0; &#xD800;", "&nbsp; &ltx; & &#0; &#xD800;"),
    ],
)
def test_references_are_read_and_unknown_ones_left_alone(source: str, text: str) -> None:
    assert parse_html(source).text == text


@pytest.mark.parametrize(
    ("source", "details"),
    [
        ('<pre><code class="language-python">x</code></pre>', Entity("pre", 0, 1, (("language", "python"),))),
        ("<pre><code>x</code></pre>", Entity("pre", 0, 1)),
        ('<code class="language-python">x</code>', Entity("code", 0, 1)),
        (
            '<a href="https://example.org/?a=1&amp;b">x</a>',
            Entity("text_link", 0, 1, (("url", "https://example.org/?a=1&b"),)),
        ),
        ("<a href='example.org'>x</a>", Entity("text_link", 0, 1, (("url", "http://example.org/"),))),
        ("<a>example.org/x</a>", Entity("text_link", 0, 13, (("url", "http://example.org/x"),))),
        ("<blockquote expandable>x</blockquote>", Entity("expandable_blockquote", 0, 1)),
        ('<span class="tg-spoiler">x</span>', Entity("spoiler", 0, 1)),
        ('<tg-emoji emoji-id="53">x</tg-emoji>', Entity("custom_emoji", 0, 1, (("custom_emoji_id", "53"),))),
    ],
)
def test_tags_with_details_become_entities_with_details(source: str, details: Entity) -> None:
    assert parse_html(source).entities == (details,)


def test_empty_tags_and_links_to_nowhere_leave_no_entity() -> None:
    assert parse_html("<b></b><a href='no where'>x</a>").entities == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("/rei", [("bot_command", "/rei")]),
        ("/rei@group_bot x", [("bot_command", "/rei@group_bot")]),
        ("say /rei and /rainha.", [("bot_command", "/rei"), ("bot_command", "/rainha")]),
        ("/distância", []),
        ("a/b 1/2 //x </y>", []),
        ("ask @rui_silva, not a@b", [("mention", "@rui_silva")]),
        ("rui@example.org", [("email", "rui@example.org")]),
        ("see https://example.org/a?b=1.", [("url", "https://example.org/a?b=1")]),
        ("see example.org/a, t.me", [("url", "example.org/a"), ("url", "t.me")]),
        ("#palavra #1 a#b", [("hashtag", "#palavra")]),
        ("😀 /rei", [("bot_command", "/rei")]),
    ],
)
def test_telegram_finds_commands_mentions_and_links_by_itself(
    text: str, found: list[tuple[str, str]]
) -> None:
    assert kinds(settled(FormattedText(text))) == found


def test_nothing_is_found_inside_code_and_links() -> None:
    source = '<code>/rei</code> <a href="https://example.org/">@rui_silva</a> <b>/rainha</b>'

    found = [kind for kind, _ in kinds(settled(parse_html(source)))]

    assert found == ["code", "text_link", "bold", "bot_command"]


def test_code_takes_its_place_out_of_bold() -> None:
    settled_text = settled(parse_html("<b>one <code>two</code> three</b>"))

    assert kinds(settled_text) == [("bold", "one "), ("code", "two"), ("bold", " three")]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<b><code>one</code></b>", [("code", "one")]),
        ("<b><code>one</code> two</b>", [("code", "one"), ("bold", " two")]),
        (
            "<i>one</i> <b>two <code>three</code></b>",
            [("italic", "one"), ("bold", "two "), ("code", "three")],
        ),
    ],
)
def test_nothing_is_left_of_bold_where_there_is_only_code(
    source: str, expected: list[tuple[str, str]]
) -> None:
    assert kinds(settled(parse_html(source))) == expected


def test_bold_inside_bold_is_one_bold() -> None:
    assert kinds(settled(parse_html("<b>one <strong>two</strong></b>"))) == [("bold", "one two")]


def test_carriage_returns_are_dropped_and_shift_nothing() -> None:
    assert kinds(settled(parse_html("one\r\n<b>two</b>"))) == [("bold", "two")]


def test_white_space_is_trimmed_and_entities_move_with_the_text() -> None:
    assert kinds(settled(parse_html("\n  one <b>two  </b>\n"))) == [("bold", "two")]
    assert settled(parse_html("<b> </b>one")).text == "one"
    assert settled(parse_html("  <b> a</b>")) == FormattedText(" a", (Entity("bold", 0, 2),))
    assert settled(FormattedText("a\tb\r\nc")).text == "a b\nc"
