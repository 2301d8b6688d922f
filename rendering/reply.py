"""What the bot says back, still free of Telegram: text, files and buttons."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from html.parser import HTMLParser

from markupsafe import Markup

from rendering.pictures.kinds import Picture, Theme

TEXT_LIMIT = 4096
"""The longest text of one message, in UTF-16 units after its HTML has become entities."""
CAPTION_LIMIT = 1024
"""The longest text under a picture, counted alike."""
ROOM = 64
"""What an answer leaves free in its message for what may be added to it: a model's name, a notice."""
_BETWEEN = Markup("\n\n")
_FOLDED, _UNFOLDED = Markup("<blockquote expandable>"), Markup("</blockquote>")


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a message; `data` comes back when it is pressed and has at most 64 bytes."""

    label: str
    data: str


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A button that asks a question as if its presser had written it: a command's name and its text.

    `in_place` puts the answer in the place of the one above the button, as when pages are turned; `opens`
    puts only its buttons there, all of them. `person` is
    the number of the person who asked the question before, whose words these are; None if nothing of them is
    stored.
    """

    label: str
    command: str
    text: str
    in_place: bool = False
    opens: bool = False
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


@dataclass(frozen=True, slots=True)
class GroupButton:
    """A button that takes the bot to a group of its presser's choice, and says there what was begun here.

    `payload` has at most 64 letters, digits, hyphens and underscores.
    """

    label: str
    payload: str


@dataclass(frozen=True, slots=True)
class PrivateButton:
    """A button that takes its presser to their private chat with the bot, and asks there for something.

    `payload` has at most 64 letters, digits, hyphens and underscores.
    """

    label: str
    payload: str


AnyButton = Button | FollowUp | CopyButton | ShareButton | GroupButton | PrivateButton
Keyboard = tuple[tuple[AnyButton, ...], ...]
"""Rows of buttons."""


@dataclass(frozen=True, slots=True)
class Document:
    """A file to download: its name and its bytes; `refused` is said where a chat takes no files."""

    name: str
    content: bytes
    refused: Markup | None = None


@dataclass(frozen=True, slots=True)
class Move:
    """What a reply does in a game beside what it says: `reaction` is set on the message that is answered.

    If the game `changed`, its board is shown anew; or the reply is a new board itself. A game that is `timed`
    ends with its clock; `before` is the one that ended as it began, whose board is shown anew. The board of
    one that is `out_of_sight` is sent anew below what came since.
    """

    game: int
    reaction: str | None = None
    is_board: bool = False
    changed: bool = True
    timed: bool = False
    before: int | None = None
    out_of_sight: bool = False


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer: HTML text, perhaps with a picture or a file, perhaps buttons under it.

    `caption` stands in the place of the text under a picture, which says the rest, and under a file where the
    text would be too long; it must say the main thing by itself. Without it, a text that is too long comes
    after its picture, or before its file. Where no picture can be sent, the text is the answer. A file beside
    a picture comes after it. `lead` is the first line of text and caption, if it is about the question.
    `lessons` are paragraphs that teach the same in every answer of its command: `knowing` folds them.
    `theme` is what the picture is drawn for. A `move` without a text is answered by its reaction alone; after
    a reply with a `quiz` or a `debate`, the one of this number goes on; so does a `prediction` or a class
    (`classroom`), whose board is the reply, if it has a text. `reaction` is set on the message that is
    answered, `toast` is shown for a moment to who pressed a button. `below` comes after a reply that takes
    the place of another.
    """

    text: Markup
    document: Document | None = None
    keyboard: Keyboard = ()
    picture: Picture | None = None
    caption: Markup | None = None
    lead: Markup | None = None
    lessons: tuple[Markup, ...] = ()
    theme: Theme = Theme.LIGHT
    move: Move | None = None
    quiz: int | None = None
    prediction: int | None = None
    debate: int | None = None
    classroom: int | None = None
    reaction: str | None = None
    toast: str | None = None
    below: "Reply | None" = None

    @property
    def is_silent(self) -> bool:
        """Whether it says nothing, and only a reaction, a board, a quiz or what comes below answers."""
        return not self.text and any(one is not None for one in (self.below, *self._goes_on))

    @property
    def may_be_gathered(self) -> bool:
        """Whether it may be told in one message with other answers."""
        return self.document is None and all(one is None for one in self._goes_on)

    @property
    def _goes_on(self) -> tuple[object, ...]:
        """What goes on by itself in a chat after it."""
        return (self.move, self.quiz, self.prediction, self.debate, self.classroom)

    @property
    def under_picture(self) -> Markup | None:
        """What stands under the picture; None where the text must follow by itself."""
        return _first_short(self.caption, self.text)

    @property
    def with_picture(self) -> tuple[Markup, Markup]:
        """What stands under the picture, and what follows: of a long text all but its first paragraph."""
        if (caption := self.under_picture) is not None:
            return caption, Markup()
        first, _, rest = self.text.partition(_BETWEEN)
        if text_length(Markup(first)) > CAPTION_LIMIT:  # noqa: S704 - a part of what is safe
            first, _, rest = self.text.partition("\n")
        return Markup(first), Markup(rest)  # noqa: S704 - parts of what is safe

    @property
    def under_file(self) -> Markup | None:
        """What stands under the file; None where the text must come before it."""
        return _first_short(self.text, self.caption)


def led(reply: Reply, lead: Markup | None) -> Reply:
    """Put a line about the question above an answer, if there is one."""
    if lead is None:
        return reply
    caption = None if reply.caption is None else lines(lead, reply.caption)
    return replace(reply, text=lines(lead, reply.text), caption=caption, lead=lead)


def under(reply: Reply, before: Markup) -> Reply:
    """Put a paragraph above an answer."""
    return replace(reply, text=paragraphs(before, reply.text))


def _first_short(*texts: Markup | None) -> Markup | None:
    return next((text for text in texts if text is not None and text_length(text) <= CAPTION_LIMIT), None)


def lines(*parts: Markup | None) -> Markup:
    """Join the parts that are there, one a line."""
    return Markup("\n").join(part for part in parts if part is not None)


def paragraphs(*parts: Markup | None) -> Markup:
    """Join the parts that are there, an empty line between them."""
    return _BETWEEN.join(part for part in parts if part is not None)


def captioned(*parts: Markup | None) -> Markup:
    """Join the paragraphs that a caption has room for; the first ones matter most."""
    kept: list[Markup] = []
    for part in parts:
        if part is not None and text_length(paragraphs(*kept, part)) <= CAPTION_LIMIT - ROOM:
            kept.append(part)
    return paragraphs(*kept)


def noticed(reply: Reply, *notices: Markup) -> Reply:
    """Say more below a reply where it fits, and below its caption, in which paragraphs above give way."""
    if not notices or reply.is_silent:
        return reply
    said = lines(*notices)
    longer = paragraphs(reply.text, said)
    text = longer if text_length(longer) <= TEXT_LIMIT else reply.text
    caption = None if reply.caption is None else _with_room(reply.caption, said)
    return replace(reply, text=text, caption=caption)


def knowing(reply: Reply) -> Reply:
    """Give an answer as it is told to who had one of the same command before: its lessons are folded."""
    caption = None if reply.caption is None else _with_folded(reply.caption, reply.lessons)
    return replace(reply, text=_with_folded(reply.text, reply.lessons), caption=caption)


def _with_folded(text: Markup, lessons: Collection[Markup]) -> Markup:
    """Put those paragraphs of a text that are lessons at the top of its last fold, or into a fold alone."""
    parts = [Markup(part) for part in text.split(_BETWEEN)]  # noqa: S704 - parts of what is safe
    told = [part for part in parts if part in lessons]
    kept = [part for part in parts if part not in lessons]
    folds = [
        place for place, part in enumerate(kept) if part.startswith(_FOLDED) and part.endswith(_UNFOLDED)
    ]
    if not told or not kept:
        return text
    if not folds:
        return paragraphs(*kept, expandable(told))
    last = Markup(kept[folds[-1]].removeprefix(_FOLDED))  # noqa: S704 - a part of what is safe
    kept[folds[-1]] = _FOLDED + lines(*told, last)  # first, since the first lines of a fold are seen
    return paragraphs(*kept)


def _with_room(caption: Markup, last: Markup) -> Markup:
    """Put a paragraph below a caption; where it is too long, folded ones go first, then the last but one."""
    kept = [Markup(part) for part in caption.split(_BETWEEN)]  # noqa: S704 - parts of what is safe
    while len(kept) > 2 and text_length(paragraphs(*kept, last)) > CAPTION_LIMIT:
        folded = [place for place, part in enumerate(kept) if _FOLDED in part]
        del kept[folded[-1] if folded else -2]
    return paragraphs(*kept, last)


def expandable(parts: Iterable[Markup]) -> Markup:
    """Put lines into a quote that opens when it is tapped."""
    return _FOLDED + lines(*parts) + _UNFOLDED


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
