"""The parts of a lesson's Markdown, with their lines: headings, what is said, commands, notes."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from itertools import groupby

from markdown_it import MarkdownIt
from markdown_it.token import Token

_COMMAND = re.compile(r"(`*)\s*(/[^\W\d_].*?)\s*\1")
"""A line that is a command: alone, with or without backticks around it."""
_BLOCKS = MarkdownIt("commonmark", {"html": False}).disable(["lheading", "inline"])
"""Reads headings by their signs alone: a line of dashes below a text is no heading."""
_INLINE = MarkdownIt("commonmark", {"html": False})
_LONGEST_BLOCK = 4_000
"""Characters; signs of Markdown in a longer block stay: reading many takes the square of their number."""


class PieceKind(Enum):
    """What a piece of a lesson is."""

    TITLE = auto()
    STEP = auto()
    SAID = auto()
    NOTE = auto()
    COMMAND = auto()


@dataclass(frozen=True, slots=True)
class LessonPiece:
    """A piece of a lesson and its line; `listed` says that it is a point of a list."""

    part: PieceKind
    text: str
    line: int
    listed: bool = False


@dataclass(slots=True)
class _Place:
    """Where in a document one is: in quotes how deep, in which lists, in a heading of which depth."""

    quotes: int = 0
    lists: list[str] = field(default_factory=list)
    heading: int = 0

    def move(self, token: Token) -> None:
        """Follow a token that opens or closes something."""
        match token.type:
            case "blockquote_open" | "blockquote_close":
                self.quotes += token.nesting
            case "list_item_open":
                self.lists.append(f"{token.info}{token.markup}" if token.info else "•")
            case "list_item_close":
                self.lists.pop()
            case "heading_open":
                self.heading = 0 if self.quotes or self.lists else len(token.markup)
            case "heading_close":
                self.heading = 0


def lesson_pieces(text: str) -> Iterator[LessonPiece]:
    """Take a lesson's Markdown to pieces, in their order."""
    place = _Place()
    for token in _BLOCKS.parse(text):
        place.move(token)
        line = token.map[0] + 1 if token.map else 1
        if token.type == "inline":
            yield from _inline(token, place, line)
        elif token.type in {"fence", "code_block"}:
            yield from _block(token, place, line)


def whole_text(pieces: Sequence[LessonPiece], part: PieceKind) -> str:
    """Write all pieces of a kind as one plain text: an empty line between paragraphs, none between points."""
    written = ""
    before: LessonPiece | None = None
    for piece in (one for one in pieces if one.part is part):
        if before is not None:
            written += "\n" if before.listed and piece.listed else "\n\n"
        written += piece.text
        before = piece
    return written


def _inline(token: Token, place: _Place, line: int) -> Iterator[LessonPiece]:
    """Give the pieces of a heading, a paragraph or a point of a list."""
    if place.heading in {1, 2}:
        yield LessonPiece(
            PieceKind.TITLE if place.heading == 1 else PieceKind.STEP, _plain(token.content), line
        )
    elif place.quotes or place.lists:
        part = PieceKind.NOTE if place.quotes else PieceKind.SAID
        marker = f"{'   ' * (len(place.lists) - 1)}{place.lists[-1]} " if place.lists else ""
        yield LessonPiece(part, f"{marker}{_plain(token.content)}", line, bool(place.lists))
    else:
        yield from _paragraph(token.content, line)


def _paragraph(content: str, line: int) -> Iterator[LessonPiece]:
    """Split the lines of a paragraph: those that are commands from those that are said."""
    numbered = [
        (at, one.strip(), _COMMAND.fullmatch(one.strip())) for at, one in enumerate(content.split("\n"))
    ]
    for is_command, found in groupby(numbered, key=lambda one: one[2] is not None):
        some = list(found)
        if is_command:
            yield from (
                LessonPiece(PieceKind.COMMAND, one[2], line + at) for at, _, one in some if one is not None
            )
        else:
            yield LessonPiece(PieceKind.SAID, _plain("\n".join(one for _, one, _ in some)), line + some[0][0])


def _block(token: Token, place: _Place, line: int) -> Iterator[LessonPiece]:
    """Give the pieces of a block of code: its commands, or what it says as it stands."""
    inside = token.content.strip("\n").split("\n")
    first = line + (1 if token.type == "fence" and token.content else 0)
    if place.quotes or place.lists or not inside[0].lstrip().startswith("/"):
        yield LessonPiece(PieceKind.NOTE if place.quotes else PieceKind.SAID, token.content.rstrip(), first)
        return
    for at, command in enumerate(map(str.strip, inside)):
        if command:
            yield LessonPiece(PieceKind.COMMAND, command, first + at)


def _plain(content: str) -> str:
    """Write what stands in a block without the signs of Markdown; the address of a link stands behind it."""
    if len(content) > _LONGEST_BLOCK:
        return content
    (inline,) = _INLINE.parseInline(content)
    written: list[str] = []
    addresses: list[str] = []
    for token in inline.children or []:
        match token.type:
            case "softbreak":
                written.append(" ")
            case "hardbreak":
                written.append("\n")
            case "link_open":
                addresses.append(str(token.attrGet("href") or ""))
            case "link_close":
                address = addresses.pop()
                written.append("" if written and written[-1] == address else f" ({address})")
            case _:
                written.append(token.content)
    return "".join(written).strip()
