"""Formatted text as Telegram keeps it: plain text and entities measured in UTF-16 code units."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import accumulate, chain, repeat
from typing import Any

from botapi.stretches import Stretches

SPLITTABLE = frozenset({"bold", "italic", "underline", "strikethrough", "spoiler"})
FIXED_WIDTH = frozenset({"code", "pre"})
LITERAL = FIXED_WIDTH | {"text_link", "text_mention", "custom_emoji"}

# The order in which entities with the same place are listed.
_RANK = ("blockquote", "expandable_blockquote", "bold", "italic", "underline", "strikethrough", "spoiler")

_DOMAINS = "com|org|net|edu|gov|info|io|dev|ai|app|br|pt|ao|mz|cv|eu|es|fr|de|it|uk|us|me"
_AUTOMATIC = (
    ("url", re.compile(r"(?<![\w@])https?://[^\s<>\"«»]+[^\s<>\"«».,;:!?)'\]]", re.IGNORECASE)),
    ("email", re.compile(r"(?<![\w.+-])[\w.+-]+@(?:[a-z0-9-]+\.)+[a-z]{2,}(?!\w)", re.IGNORECASE)),
    (
        "url",
        re.compile(
            rf"(?<![\w@./-])(?:[a-z0-9-]+\.)+(?:{_DOMAINS})(?![\w-])(?:/[^\s<>\"]*[\w/])?", re.IGNORECASE
        ),
    ),
    ("bot_command", re.compile(r"(?<![\w/<>])/[a-zA-Z0-9_]{1,64}(?:@[a-zA-Z0-9_]{3,32})?(?![\w/<>])")),
    ("mention", re.compile(r"(?<!\w)@[a-zA-Z0-9_]{4,32}(?!\w)")),
    ("hashtag", re.compile(r"(?<![\w#])#(?=\w*[^\W\d_])\w{1,256}(?![\w#])")),
)
_CONTROL = {code: " " for code in range(32) if chr(code) != "\n"} | {ord("\r"): None}
_INVISIBLE = dict.fromkeys((*range(8232, 8239), 819, 831, 778))


@dataclass(frozen=True, slots=True)
class Entity:
    """A stretch of a text with a meaning. Offset and length are in UTF-16 code units."""

    type: str
    offset: int
    length: int
    details: tuple[tuple[str, Any], ...] = ()

    @property
    def end(self) -> int:
        """The offset of the first unit after the entity."""
        return self.offset + self.length

    def to_json(self) -> dict[str, Any]:
        """Return the entity as Telegram writes it."""
        return {"type": self.type, "offset": self.offset, "length": self.length, **dict(self.details)}


@dataclass(frozen=True, slots=True)
class FormattedText:
    """A text and its entities."""

    text: str
    entities: tuple[Entity, ...] = ()

    def entities_json(self) -> list[dict[str, Any]]:
        """Return the entities as Telegram writes them."""
        return [entity.to_json() for entity in self.entities]


def utf16_length(text: str) -> int:
    """Return the length of a text in UTF-16 code units: a character outside the basic plane counts twice."""
    return len(text) + sum(character > "\uffff" for character in text)


def utf16_slice(text: str, offset: int, length: int) -> str:
    """Return the part of a text between two places measured in UTF-16 code units."""
    units = text.encode("utf-16-le", "surrogatepass")
    return units[2 * offset : 2 * (offset + length)].decode("utf-16-le", "surrogatepass")


def settled(formatted: FormattedText) -> FormattedText:
    """Return a text as Telegram stores it: clean, trimmed, with automatic entities."""
    text = formatted.text.translate(_CONTROL)
    trimmed = _trimmed(FormattedText(text, _in_order(formatted.entities)))
    explicit = _without_code(_merged(trimmed.entities))
    found = automatic_entities(trimmed.text, explicit)
    return FormattedText(trimmed.text, _in_order((*explicit, *found)))


def automatic_entities(text: str, explicit: Iterable[Entity] = ()) -> tuple[Entity, ...]:
    """Return the commands, mentions, links, e-mail addresses and hashtags that Telegram finds by itself.

    Nothing is found inside code, links and mentions that are already there.
    """
    taken = Stretches((entity.offset, entity.end) for entity in explicit if entity.type in LITERAL)
    places = [0, *accumulate(1 + (character > "\uffff") for character in text)]
    found: list[Entity] = []
    for kind, pattern in _AUTOMATIC:
        for match in pattern.finditer(text):
            begin, end = places[match.start()], places[match.end()]
            if next(taken.touching(begin, end), None) is None:
                taken.add(begin, end)
                found.append(Entity(kind, begin, end - begin))
    return _in_order(found)


def _in_order(entities: Iterable[Entity]) -> tuple[Entity, ...]:
    def place(entity: Entity) -> tuple[int, int, int]:
        rank = _RANK.index(entity.type) if entity.type in _RANK else len(_RANK)
        return entity.offset, -entity.length, rank

    return tuple(sorted(entities, key=place))


def _trimmed(formatted: FormattedText) -> FormattedText:
    """Cut white space at both ends; at the beginning only as far as the first entity, as Telegram does."""
    text = formatted.text.translate(_INVISIBLE) if not formatted.entities else formatted.text
    solid = _solid(text)
    entities = [entity for entity in formatted.entities if _solid_in(solid, entity)]
    limit = entities[0].offset if entities else len(text)
    start = min(len(text) - len(text.lstrip(" \n")), limit)
    text = text[start:].rstrip()
    length = utf16_length(text)
    moved = (replace(entity, offset=entity.offset - start) for entity in entities)
    kept = tuple(replace(entity, length=min(entity.end, length) - entity.offset) for entity in moved)
    return FormattedText(text, tuple(entity for entity in kept if entity.length > 0))


def _solid(text: str) -> list[int]:
    """For each place in a text, count the UTF-16 units before it that are not white space."""
    units = chain.from_iterable(
        repeat(not character.isspace(), 1 + (character > "\uffff")) for character in text
    )
    return [0, *accumulate(units)]


def _solid_in(solid: list[int], entity: Entity) -> bool:
    begin, end = (min(place, len(solid) - 1) for place in (entity.offset, entity.end))
    return solid[end] > solid[begin]


def _merged(entities: tuple[Entity, ...]) -> tuple[Entity, ...]:
    """Join entities of one splittable kind that overlap: bold inside strong is one bold."""
    result: list[Entity] = []
    last: dict[str, int] = {}
    for entity in entities:
        index = last.get(entity.type)
        if entity.type in SPLITTABLE and index is not None and entity.offset <= result[index].end:
            end = max(entity.end, result[index].end)
            result[index] = replace(result[index], length=end - result[index].offset)
            continue
        last[entity.type] = len(result)
        result.append(entity)
    return tuple(result)


def _without_code(entities: tuple[Entity, ...]) -> tuple[Entity, ...]:
    """Remove bold, italic and similar entities inside code: in Telegram, code has no other format."""
    codes = Stretches((entity.offset, entity.end) for entity in entities if entity.type in FIXED_WIDTH)
    pieces: list[Entity] = []
    for entity in entities:
        pieces.extend(_outside(entity, codes) if entity.type in SPLITTABLE else (entity,))
    return tuple(pieces)


def _outside(entity: Entity, codes: Stretches) -> Iterator[Entity]:
    start = entity.offset
    for begin, end in codes.touching(entity.offset, entity.end):
        if begin > start:
            yield replace(entity, offset=start, length=begin - start)
        start = end
    if start < entity.end:
        yield replace(entity, offset=start, length=entity.end - start)
