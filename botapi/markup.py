"""Telegram's HTML, read as strictly as Telegram reads it."""

import re
import string
from dataclasses import dataclass, field, replace

from botapi.entities import Entity, FormattedText, utf16_length
from botapi.errors import ApiError, bad_request

_KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "span": "spoiler",
    "tg-spoiler": "spoiler",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
}
_REFERENCE = re.compile(
    r"&(?:#(?P<decimal>\d{1,8})|#x(?P<hexadecimal>[0-9a-fA-F]{1,8})|(?P<name>lt|gt|amp|quot)(?![a-zA-Z]));?"
)
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_PLAIN = re.compile(r"[^<&\r]+")  # characters without a special meaning, read all at once
_PLAIN_QUOTED = {quote: re.compile(f"[^&{quote}]+") for quote in "'\""}
_TAG_NAME = re.compile(r"[^\s>]*", re.ASCII)
_ATTRIBUTE_NAME = re.compile(r"[^\s=>]*", re.ASCII)
_NAME_TOKEN = re.compile(r"[A-Za-z0-9.\-]*")
_SPACES = re.compile(r"\s*", re.ASCII)
_LANGUAGE = "language-"
_LAST_CODE_POINT = 0x10FFFF
_LONGEST_ADDRESS = 2048  # for a text that is read as an address because it stands in <a> without a href


@dataclass(slots=True)
class _OpenTag:
    name: str
    offset: int
    begin: int
    attributes: dict[str, str] = field(default_factory=dict)


def parse_html(source: str) -> FormattedText:
    """Return the text and the entities that a piece of Telegram's HTML means.

    Raises ApiError with Telegram's words, in which places are byte offsets in UTF-8.
    """
    return _Reader(source).read()


class _Reader:
    """Walks once over the source and keeps the tags that are open."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.position = 0
        self.text: list[str] = []
        self.units = 0
        self.open: list[_OpenTag] = []
        self.entities: list[Entity] = []

    def read(self) -> FormattedText:
        while self.position < len(self.source):
            if self.source[self.position] != "<":
                self._append(self._take(_PLAIN) or self._character())
            elif self.source.startswith("</", self.position):
                self._end_tag()
            else:
                self._start_tag()
        if self.open:
            raise _refused(f'Can\'t find end tag corresponding to start tag "{self.open[-1].name}"')
        # A language counts only inside <pre>; code alone has none.
        entities = (
            replace(entity, details=()) if entity.type == "code" else entity for entity in self.entities
        )
        return FormattedText("".join(self.text), tuple(entities))

    def _append(self, piece: str) -> None:
        if piece == "\r":  # Telegram removes it
            return
        self.text.append(piece)
        self.units += utf16_length(piece)

    def _character(self) -> str:
        """Read one character, or one reference such as &lt; or &#237;."""
        match = _REFERENCE.match(self.source, self.position)
        character = _referred(match) if match else ""
        if match and character:
            self.position = match.end()
            return character
        self.position += 1
        return self.source[self.position - 1]

    def _take(self, pattern: re.Pattern[str]) -> str:
        match = pattern.match(self.source, self.position)
        self.position = match.end() if match else self.position
        return match[0] if match else ""

    def _next(self) -> str:
        return self.source[self.position : self.position + 1]

    def _at(self, position: int) -> int:
        return len(self.source[:position].encode())

    def _start_tag(self) -> None:
        begin = self.position
        self.position += 1
        name = self._take(_TAG_NAME).lower()
        if not self._next():
            raise _refused(f"Unclosed start tag at byte offset {self._at(begin)}")
        if name not in _KINDS:
            raise _refused(f'Unsupported start tag "{name}" at byte offset {self._at(begin)}')
        tag = _OpenTag(name, self.units, len(self.text))
        self._attributes(tag, begin)
        if name == "span" and tag.attributes.get("class") != "tg-spoiler":
            raise _refused(f'Tag "span" must have class "tg-spoiler" at byte offset {self._at(begin)}')
        self.open.append(tag)

    def _attributes(self, tag: _OpenTag, begin: int) -> None:
        while True:
            self._take(_SPACES)
            if self._next() == ">":
                self.position += 1
                return
            name = self._take(_ATTRIBUTE_NAME)
            if not name and self._next():
                place = f'tag "{tag.name}" at byte offset {self._at(begin)}'
                raise _refused(f"Empty attribute name in the {place}")
            self._take(_SPACES)
            if not self._next():
                raise _refused(f'Unclosed start tag "{tag.name}" at byte offset {self._at(begin)}')
            tag.attributes[name] = self._value(tag, name, begin)

    def _value(self, tag: _OpenTag, attribute: str, begin: int) -> str:
        if self._next() != "=":
            if (tag.name, attribute) == ("blockquote", "expandable"):
                return ""
            raise _refused(
                f'Expected equal sign in declaration of an attribute of the tag "{tag.name}" '
                f"at byte offset {self._at(begin)}"
            )
        self.position += 1
        self._take(_SPACES)
        value = self._quoted() if self._next() in ("'", '"') else self._token()
        if not self._next():
            raise _refused(f"Unclosed start tag at byte offset {self._at(begin)}")
        return value

    def _quoted(self) -> str:
        quote = self._next()
        plain = _PLAIN_QUOTED[quote]
        self.position += 1
        pieces = []
        while self._next() and self._next() != quote:
            pieces.append(self._take(plain) or self._character())
        self.position += 1
        return "".join(pieces)

    def _token(self) -> str:
        begin = self.position
        token = self._take(_NAME_TOKEN).lower()
        if self._next() not in ("", ">", *string.whitespace):
            raise _refused(f"Unexpected end of name token at byte offset {self._at(begin)}")
        return token

    def _end_tag(self) -> None:
        begin = self.position
        if not self.open:
            raise _refused(f"Unexpected end tag at byte offset {self._at(begin)}")
        self.position += 2
        name = self._take(_TAG_NAME)
        self._take(_SPACES)
        if self._next() != ">":
            raise _refused(f"Unclosed end tag at byte offset {self._at(begin)}")
        self.position += 1
        tag = self.open.pop()
        if name and name != tag.name:
            raise _refused(
                f"Unmatched end tag at byte offset {self._at(begin)}, "
                f'expected "</{tag.name}>", found "</{name}>"'
            )
        if self.units > tag.offset:
            self._close(tag)

    def _close(self, tag: _OpenTag) -> None:
        entity = self._entity(tag)
        if entity is None:
            return
        last = self.entities[-1] if self.entities else None
        same_place = last is not None and (last.offset, last.length) == (entity.offset, entity.length)
        if last is not None and same_place and {last.type, entity.type} == {"pre", "code"}:
            details = last.details or entity.details
            self.entities[-1] = Entity("pre", entity.offset, entity.length, details)
            return
        self.entities.append(entity)

    def _entity(self, tag: _OpenTag) -> Entity | None:
        """Return the entity that a closed tag makes; a link that leads nowhere makes none."""
        length = self.units - tag.offset
        kind, details = _KINDS[tag.name], tag.attributes
        match tag.name:
            case "a":
                return _link(tag, length, tag.attributes.get("href") or self._inner(tag, length))
            case "code":
                name = details.get("class", "")
                language = name.removeprefix(_LANGUAGE) if name.startswith(_LANGUAGE) else ""
                return Entity(kind, tag.offset, length, (("language", language),) if language else ())
            case "blockquote" if "expandable" in details:
                return Entity("expandable_blockquote", tag.offset, length)
            case "tg-emoji":
                return Entity(kind, tag.offset, length, (("custom_emoji_id", details.get("emoji-id", "")),))
        return Entity(kind, tag.offset, length)

    def _inner(self, tag: _OpenTag, length: int) -> str:
        """Return the text in a tag if it could be an address: nested links are not read again and again."""
        return "".join(self.text[tag.begin :]) if length <= _LONGEST_ADDRESS else ""


def _referred(match: re.Match[str]) -> str:
    if match["name"]:
        return _NAMED[match["name"]]
    code = int(match["decimal"]) if match["decimal"] else int(match["hexadecimal"], 16)
    return chr(code) if 0 < code < _LAST_CODE_POINT and not 0xD800 <= code <= 0xDFFF else ""


def _link(tag: _OpenTag, length: int, url: str) -> Entity | None:
    if "://" not in url and not url.startswith(("tg:", "mailto:", "tel:")):
        if "." not in url or re.search(r"\s", url):
            return None
        url = f"http://{url}"
    if re.fullmatch(r"https?://[^/?#]+", url):
        url += "/"
    return Entity("text_link", tag.offset, length, (("url", url),))


def _refused(words: str) -> ApiError:
    return bad_request(f"can't parse entities: {words}")
