"""What the bot says back, still free of Telegram: text, files and buttons."""

from collections.abc import Iterable
from dataclasses import dataclass
from html.parser import HTMLParser

from markupsafe import Markup

from rendering.pictures.kinds import Picture

TEXT_LIMIT = 4096
"""The longest text of one message, in UTF-16 units after its HTML has become entities."""
CAPTION_LIMIT = 1024
"""The longest text under a picture, counted alike."""


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a message; `data` comes back when it is pressed and has at most 64 bytes."""

    label: str
    data: str


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A button that asks a question as if its presser had written it: a command's name and its text.

    `in_place` puts the answer in the place of the one above the button, as when pages are turned. `person` is
    the number of the person who asked the question before, whose words these are; None if nothing of them is
    stored.
    """

    label: str
    command: str
    text: str
    in_place: bool = False
    person: int | None = None


@dataclass(frozen=True, slots=True)
class CopyButton:
    """A button that copies a text, at most 256 characters."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class ShareButton:
    """A button that carries an inline query, at most 256 characters, to a chat of its presser's choice."""

    label: str
    query: str


AnyButton = Button | FollowUp | CopyButton | ShareButton
Keyboard = tuple[tuple[AnyButton, ...], ...]
"""Rows of buttons."""


@dataclass(frozen=True, slots=True)
class Document:
    """A file to download: its name and its bytes; `refused` is said where a chat takes no files."""

    name: str
    content: bytes
    refused: Markup | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer: HTML text, perhaps with a picture or a file, perhaps buttons under it.

    `caption` stands in the place of the text under a picture, which says the rest, and under a file where the
    text would be too long; it must say the main thing by itself. Without it, a text that is too long comes
    after its picture, or before its file. Where no picture can be sent, the text is the answer. A file beside
    a picture comes after it.
    """

    text: Markup
    document: Document | None = None
    keyboard: Keyboard = ()
    picture: Picture | None = None
    caption: Markup | None = None

    @property
    def under_picture(self) -> Markup | None:
        """What stands under the picture; None where the text must follow by itself."""
        return _first_short(self.caption, self.text)

    @property
    def under_file(self) -> Markup | None:
        """What stands under the file; None where the text must come before it."""
        return _first_short(self.text, self.caption)


def _first_short(*texts: Markup | None) -> Markup | None:
    return next((text for text in texts if text is not None and text_length(text) <= CAPTION_LIMIT), None)


def lines(*parts: Markup | None) -> Markup:
    """Join the parts that are there, one a line."""
    return Markup("\n").join(part for part in parts if part is not None)


def paragraphs(*parts: Markup | None) -> Markup:
    """Join the parts that are there, an empty line between them."""
    return Markup("\n\n").join(part for part in parts if part is not None)


def captioned(*parts: Markup | None, end: Markup) -> Markup:
    """Join the paragraphs that a caption has room for, `end` always the last; the first ones matter most."""
    kept: list[Markup] = []
    for part in parts:
        if part is not None and text_length(paragraphs(*kept, part, end)) <= CAPTION_LIMIT:
            kept.append(part)
    return paragraphs(*kept, end)


def expandable(parts: Iterable[Markup]) -> Markup:
    """Put lines into a quote that opens when it is tapped."""
    return Markup("<blockquote expandable>{}</blockquote>").format(Markup("\n").join(parts))


def without_tags(text: Markup) -> str:
    """Give the text without its tags."""
    reader = _Text()
    reader.feed(text)
    reader.close()
    return "".join(reader.parts)


def text_length(text: Markup) -> int:
    """Count what Telegram counts: UTF-16 units of the text without its tags."""
    return len(without_tags(text).encode("utf-16-le")) // 2


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []

    def handle_data(self, data: str) -> None:
        self.parts.append(data)
