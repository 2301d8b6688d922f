"""What the bot says back, still free of Telegram: text, files and buttons."""

from collections.abc import Iterable
from dataclasses import dataclass
from html.parser import HTMLParser

from markupsafe import Markup

TEXT_LIMIT = 4096
"""The longest text of one message, in UTF-16 units after its HTML has become entities."""


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a message; `data` comes back when it is pressed and has at most 64 bytes."""

    label: str
    data: str


@dataclass(frozen=True, slots=True)
class Document:
    """A file to download: its name and its bytes."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer: HTML text, perhaps a file after it, perhaps rows of buttons under it."""

    text: Markup
    document: Document | None = None
    keyboard: tuple[tuple[Button, ...], ...] = ()


def lines(*parts: Markup | None) -> Markup:
    """Join the parts that are there, one a line."""
    return Markup("\n").join(part for part in parts if part is not None)


def paragraphs(*parts: Markup | None) -> Markup:
    """Join the parts that are there, an empty line between them."""
    return Markup("\n\n").join(part for part in parts if part is not None)


def folded(parts: Iterable[Markup]) -> Markup:
    """Put lines into a quote that opens when it is tapped."""
    return Markup("<blockquote expandable>{}</blockquote>").format(Markup("\n").join(parts))


def length(text: Markup) -> int:
    """Count what Telegram counts: UTF-16 units of the text without its tags."""
    reader = _Text()
    reader.feed(text)
    reader.close()
    return len("".join(reader.parts).encode("utf-16-le")) // 2


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []

    def handle_data(self, data: str) -> None:
        self.parts.append(data)
