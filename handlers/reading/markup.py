"""Marks of Markdown and HTML around words, which are copied with them: `**king**`, `<b>king</b>`."""

import html
import re

_TAG = re.compile(
    r"</?(?:b|i|u|s|a|p|q|em|strong|code|pre|span|div|mark|small|big|del|ins|sub|sup|font|ul|ol|li|h[1-6]|td|tr|th"
    r"|table|tbody|blockquote|body|html)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_BREAK = re.compile(r"<(?:br|hr)\s*/?>|</(?:p|div|li|h[1-6]|tr)>", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:[a-z]{2,8}|#\d{1,6}|#x[0-9a-f]{1,5});", re.IGNORECASE)
_FENCE = re.compile(r"^[^\S\n]*(?:```|~~~)[\w+-]*[^\S\n]*$", re.MULTILINE)
_LINK = re.compile(r"!?\[([^\[\]\n]+)\]\((?:https?:|www\.|/|#|mailto:)[^()\s]*\)")
_MARKS = re.compile(
    r"(?<!\w)(\*\*\*|\*\*|___|__|~~|\|\||```|`|_|\*)(?=[^\s*_~`|])([^\n*_~`|]*[^\s*_~`|])\1(?!\w)"
)
_HEADING = re.compile(r"^[^\S\n]*(?:#{1,6}[^\S\n]+|>[^\S\n]+)", re.MULTILINE)
_SIGNS = "<>*_~`|#["
_NESTED = 3  # `**_king_**` is marked twice


def unmarked(text: str) -> str:
    """Give a text without the marks of Markdown and HTML that stand around words or lines.

    A sign that has a meaning of its own stays: `king * 2`, `2*king`, the underscore inside of `são_paulo`.
    """
    if not any(sign in text for sign in _SIGNS):
        return text
    plain = _TAG.sub("", _BREAK.sub("\n", text))
    if plain != text:
        plain = _ENTITY.sub(lambda found: html.unescape(found.group()), plain)
    plain = _HEADING.sub("", _LINK.sub(r"\1", _FENCE.sub("", plain)))
    for _ in range(_NESTED):
        plain = _MARKS.sub(r"\2", plain)
    return text if plain == text else plain.strip() or text
