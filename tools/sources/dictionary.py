"""Reads a dictionary in morfologik's format CFSA2, like LanguageTool's: a word's lemma and part of speech."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from embeddings.table.speech_parts import Part

_MAGIC = b"\\fsa"
_CFSA2 = 0xC6
_NUMBERS = 0x0100
_SEPARATOR = b"_"
_NEXT, _LAST, _FINAL, _LABEL = 0x80, 0x40, 0x20, 0x1F

PARTS = {"N": Part.NOUN, "V": Part.VERB, "A": Part.ADJECTIVE}
"""Parts by the first letter of a tag; all other tags are for words with little meaning of their own."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What a dictionary says about a form: its lemma, and a tag such as `NCMP000`."""

    lemma: str
    tag: str

    @property
    def part(self) -> Part:
        """The part of speech."""
        return PARTS.get(self.tag[:1], Part.OTHER)


@dataclass(frozen=True, slots=True)
class Dictionaries:
    """A dictionary of parts of speech, and others that only have spellings, of Brazil and of Portugal."""

    tagged: "MorfologikDictionary"
    spelled: tuple["MorfologikDictionary", ...]

    def part(self, word: str) -> Part:
        """Return all parts of speech of a form, in any case; none if no dictionary has it.

        SPELLED means that a dictionary has it as it is, or with a capital if it has none; a name in small
        letters is another word.
        """
        found = Part(0)
        for spelling in dict.fromkeys((word, word.lower(), word.capitalize())):
            for entry in self.tagged.entries(spelling):
                found |= entry.part
        known = any(word in one or word.capitalize() in one for one in self.spelled)
        return found | Part.SPELLED if known else found

    def is_lemma(self, word: str) -> bool:
        """Say whether a word is its own lemma."""
        return any(one.lemma == word for one in self.tagged.entries(word))


@dataclass(frozen=True, slots=True)
class _Arc:
    """An arc of the automaton: its letter, a byte, whether a sequence ends here, and where it leads."""

    label: int
    final: bool
    target: int


class MorfologikDictionary:
    """A dictionary of forms: `gatos_B_NCMP000` says that cutting one letter of `gatos` leaves its lemma."""

    def __init__(self, path: Path) -> None:
        content = path.read_bytes()
        if content[:4] != _MAGIC or content[4] != _CFSA2:
            raise ValueError(path.name)
        labels = content[7]
        self._numbered = bool(int.from_bytes(content[5:7], "big") & _NUMBERS)
        self._labels = content[8 : 8 + labels]
        self._arcs = content[8 + labels :]

    def __contains__(self, word: str) -> bool:
        """Say whether the dictionary has a form, spelled as it is."""
        return self._behind_word(word) is not None

    def entries(self, word: str) -> Iterator[Entry]:
        """Give what the dictionary says about a form, spelled as it is."""
        node = self._behind_word(word)
        if node is None:
            return
        spelled = word.encode()
        for ending in self._endings(node):
            change, tag = ending.split(_SEPARATOR)
            lemma = spelled[: len(spelled) - (change[0] - ord("A"))] + change[1:]
            yield Entry(lemma.decode(), tag.decode())

    def _behind_word(self, word: str) -> int | None:
        """Return the node behind a word and its separator, None if the automaton does not lead there."""
        node = self._target(self._first(0))
        for label in word.encode() + _SEPARATOR:
            found = next((arc.target for arc in self._from(node) if arc.label == label), 0)
            if not found:
                return None
            node = found
        return node

    def _endings(self, node: int, before: bytes = b"") -> Iterator[bytes]:
        for arc in self._from(node):
            here = before + bytes([arc.label])
            if arc.final:
                yield here
            if arc.target:
                yield from self._endings(arc.target, here)

    def _from(self, node: int) -> Iterator[_Arc]:
        place = self._first(node)
        while True:
            flags = self._arcs[place]
            label = self._labels[flags & _LABEL] if flags & _LABEL else self._arcs[place + 1]
            yield _Arc(label, bool(flags & _FINAL), self._target(place))
            if flags & _LAST:
                return
            place = self._behind(place)

    def _first(self, node: int) -> int:
        return self._number(node)[1] if self._numbered else node

    def _target(self, place: int) -> int:
        if not self._arcs[place] & _NEXT:
            return self._number(place + (1 if self._arcs[place] & _LABEL else 2))[0]
        while not self._arcs[place] & _LAST:
            place = self._behind(place)
        return self._behind(place)

    def _behind(self, place: int) -> int:
        flags = self._arcs[place]
        place += 1 if flags & _LABEL else 2
        return place if flags & _NEXT else self._number(place)[1]

    def _number(self, place: int) -> tuple[int, int]:
        """Return a number of 7 bits a byte, the lowest first, and the place behind it."""
        value = shift = 0
        while True:
            byte = self._arcs[place]
            value |= (byte & 0x7F) << shift
            shift, place = shift + 7, place + 1
            if not byte & 0x80:
                return value, place
