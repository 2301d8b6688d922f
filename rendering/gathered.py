"""Answers to several people in one message, each with who asked and what."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html.parser import HTMLParser

from markupsafe import Markup

from rendering.catalog import Catalog
from rendering.reply import TEXT_LIMIT, paragraphs, text_length, without_tags

MOST_ENTITIES = 100
"""How many links, bold words and so on Telegram shows in a message."""
_LONGEST, _SHORTEST = 600, 200  # characters of one answer, with few and with many others
_FOUND_BY_ITSELF = re.compile(r"(?<!\S)[/@#]\w|://")  # commands, names, hashtags and addresses
_TAPS = ("faq-tap", "glossary-tap", "glossary-see")
_TAGS = re.compile(r"<[a-z]")


@dataclass(frozen=True, slots=True)
class AskedBy:
    """Who asked something and how it is found again.

    `person` is whose profile the name leads to, `link` the address of the message; None where there is none.
    `question` is what was typed; "" where a button was pressed.
    """

    name: str
    person: int | None
    question: str
    link: str | None


@dataclass(frozen=True, slots=True)
class Together:
    """One message with the first `count` of several answers."""

    text: Markup
    count: int


def told_to_wait(catalog: Catalog) -> Markup:
    """Say once that the next answers come together."""
    return catalog.html("crowd-wait")


def together(catalog: Catalog, answers: Sequence[tuple[AskedBy, Markup]], bot: str) -> Together:
    """Put as many answers as one message takes together, at least one; `bot` is the bot's username.

    The more there are, the shorter each is cut.
    """
    end = catalog.html("crowd-more", link=f"https://t.me/{bot}")
    room = min(_LONGEST, max(_SHORTEST, TEXT_LIMIT // len(answers)))
    written = [_one(catalog, asked, text, room) for asked, text in answers]
    kept = written[:1]
    for answer in written[1:]:
        longer = paragraphs(*kept, answer, end)
        if text_length(longer) > TEXT_LIMIT or entities(longer) > MOST_ENTITIES:
            break
        kept.append(answer)
    return Together(paragraphs(*kept, end), len(kept))


def entities(text: Markup) -> int:
    """Count a text's entities, with those that Telegram finds by itself; rather too many than too few."""
    return len(_TAGS.findall(text)) + len(_FOUND_BY_ITSELF.findall(without_tags(text)))


def shortened(text: Markup, room: int) -> Markup:
    """Give the beginning of a text, at most `room` long: whole paragraphs, else lines, else characters."""
    if text_length(text) <= room:
        return text
    for between in (Markup("\n\n"), Markup("\n")):
        parts = text.split(between)
        for count in range(len(parts) - 1, 0, -1):
            begun = between.join(parts[:count])
            if text_length(begun) < room and _is_whole(begun):
                return begun + Markup(" …")
    return Markup("{}…").format(without_tags(text)[: room // 2])  # a character may count twice


def _one(catalog: Catalog, asked: AskedBy, text: Markup, room: int) -> Markup:
    kept = shortened(_without_taps(catalog, text), room)
    return Markup("\n").join((Markup(" · ").join(_head(catalog, asked)), kept))


def _without_taps(catalog: Catalog, text: Markup) -> Markup:
    """Leave out what speaks of buttons: a message of several answers has none."""
    taps = {catalog.html(sentence) for sentence in _TAPS}
    return Markup("\n\n").join(Markup(part) for part in text.split("\n\n") if part not in taps)  # noqa: S704 - parts of what is safe


def _head(catalog: Catalog, asked: AskedBy) -> Iterator[Markup]:
    name = catalog.html("crowd-name", name=asked.name or catalog.text("crowd-nameless"))
    yield _linked(name, None if asked.person is None else f"tg://user?id={asked.person}")
    question = catalog.html("crowd-asked", question=asked.question or catalog.text("crowd-question"))
    if asked.question or asked.link:
        yield _linked(question, asked.link)


def _linked(words: Markup, address: str | None) -> Markup:
    return words if address is None else Markup('<a href="{}">{}</a>').format(address, words)


def _is_whole(text: Markup) -> bool:
    """Say whether every tag that is opened is closed too."""
    reader = _Depth()
    reader.feed(text)
    reader.close()
    return reader.depth == 0


class _Depth(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.depth = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - HTMLParser's signature
        self.depth += 1

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002 - HTMLParser's signature
        self.depth -= 1
