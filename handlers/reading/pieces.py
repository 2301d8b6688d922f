"""Several questions in one message: where each ends, and what one that only goes on with another asks."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from handlers.reading.arguments import QUOTED
from handlers.reading.asked import PlainQuestion
from handlers.reading.clauses import quoted_span
from handlers.reading.parts import TERMS, as_list
from handlers.reading.patterns import Said, folded_words
from handlers.reading.tongue import ReadByForm, Tongue

_END = re.compile(r"[?!;\n]+|(?<![.\d])\.(?=\s|$)")
_STRONG = re.compile(r"[?!;\n]")
_COMMA = re.compile(r",(?!\d)")
_NUMBERED = re.compile(r"\s*(?:\(?(?:\d{1,2}|[a-e])[.)]|[-–•*])\s+")
_MOST_CUTS = 8
_MOST_READINGS = 80  # of one message: it may be made of `and` alone
_DEEPEST = 6
_AROUND = frozenset({"language", "part", "number"})  # opened, but no term
_LISTED, _SUM, _NUMBER = "words", "sum", "number"
_WHOLE_TEXTS = frozenset({"text", "other"})
_WHY, _TERMS = "why", "glossary"
_NEAR, _SUM_COMMAND = "neighbors", "analogy"
_FARTHEST = "farthest"
_TURNED = frozenset({_FARTHEST, "opposite"})
_QUOTES = frozenset('"“”«»')

FormReader = Callable[[str], ReadByForm | None]


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a message, and what it asks; None where nothing reads it, or where it is talk of a `kind`."""

    text: str
    asked: PlainQuestion | None
    kind: str | None = None


@dataclass(frozen=True, slots=True)
class _Cut:
    """A text in two parts; `joined` says that a word such as `and` stood between them."""

    left: str
    right: str
    joined: bool


@dataclass(slots=True)
class Cutting:
    """Cuts one message into its questions; `read` reads a question of its own.

    `narrows` says of a part that it is a condition, in any language.
    """

    tongue: Tongue
    read: FormReader
    loosely: Callable[[str], PlainQuestion | None]
    narrows: Callable[[str], bool]
    _known: dict[str, ReadByForm | None] = field(default_factory=dict)

    def pieces(self, text: str) -> tuple[Piece, ...]:
        """Give the questions of a message, with what can't be read between them; none for one question."""
        whole = self._complete(text)
        if whole is not None and not self._is_doubtful(whole):
            return ()
        found: list[Piece] = []
        last: ReadByForm | None = None
        for sentence in sentences(text):
            read = self._within(sentence)
            if not any(
                one.asked.text for one in read
            ):  # `and a dimension?` goes on sooner than it asks how many
                read = self._following(sentence, last) or read
            found += [Piece(one.text, one.asked) for one in read] or [self._unread(sentence)]
            last = read[-1] if read else last
        return tuple(_explaining(found))

    def _unread(self, sentence: str) -> Piece:
        """Take a sentence that is no whole question: part of it may be one."""
        return Piece(sentence, self.loosely(sentence))

    def _within(self, sentence: str) -> list[ReadByForm]:
        """Read a sentence as one question or as several, none where a part of it says something else."""
        whole = self._complete(sentence)
        if whole is not None and not self._is_doubtful(whole):
            return [whole]
        for cut in self._cuts(sentence):
            first = self._complete(cut.left)
            if first is not None and not self._is_doubtful(first):
                rest = self._behind(cut.right, first, joined=cut.joined)
                if rest:
                    return self._ending_alike([first, *rest])
        return self._behind_condition(sentence) or ([] if whole is None else [whole])

    def _behind_condition(self, sentence: str) -> list[ReadByForm]:
        """Read a question with a condition, and a whole one: `near king, but not queen, and near cat`."""
        for cut in self._cuts(sentence):
            second = self._complete(cut.right) if cut.joined else None
            if second is None or self._is_doubtful(second) or (asked := self.loosely(cut.left)) is None:
                continue
            if asked.unused and not asked.bare and all(map(self.narrows, asked.unused)):
                return [ReadByForm(cut.left, asked, (0, len(cut.left)), {}, frozenset()), second]
        return []

    def _ending_alike(self, found: Sequence[ReadByForm]) -> list[ReadByForm]:
        """Let all questions have the end of the last one, as in `translate cat and dog into Thai`."""
        *others, last = found
        end = last.text[_behind_opened(last) :].rstrip("?!. ")
        alike = [self._ending_as(one, end) if end else one for one in others]
        return [*alike, last]

    def _ending_as(self, one: ReadByForm, end: str) -> ReadByForm:
        behind = _behind_opened(one)
        if one.text[behind:].strip("?!., "):
            return one
        longer = self._complete(f"{one.text[:behind]}{end}")
        return longer if longer is not None and longer.asked.command == one.asked.command else one

    def _following(self, sentence: str, last: ReadByForm | None) -> list[ReadByForm]:
        """Read a sentence that goes on with the question before, if it looks like one: `and cat?`."""
        words = self.tongue.words(sentence)
        joined = bool(words) and self.tongue.parts.joins(sentence, words[0])
        goes_on = bool(words) and (joined or words[0].folded in self.tongue.again | self.tongue.before)
        if last is None or not (goes_on or sentence.rstrip().endswith("?")):
            return []
        said = sentence[words[1].start :] if joined and len(words) > 1 else sentence
        one = self._going_on(said, last, joined=joined)
        return self._behind(said, last) if one is None else [one]

    def _behind(
        self, text: str, before: ReadByForm, depth: int = 0, *, joined: bool = False
    ) -> list[ReadByForm]:
        """Read all of a text behind a question: questions of their own, or such as go on with it."""
        alone = self._complete(text)
        if alone is not None and not self._is_doubtful(alone):
            return [alone]
        if (one := self._going_on(text, before, joined=joined)) is not None:
            return [one]
        for cut in self._cuts(text) if depth < _DEEPEST else ():
            first = self._complete(cut.left) or self._going_on(cut.left, before, joined=joined)
            if first is None:
                continue
            rest = self._behind(cut.right, first, depth + 1, joined=cut.joined)
            if rest or not self.tongue.leftovers.says_something(self.tongue.words(cut.right)):
                return [first, *rest]
        return []

    def _complete(self, text: str) -> ReadByForm | None:
        """Read a question that uses all that its text says."""
        if text not in self._known:
            tired = len(self._known) >= _MOST_READINGS
            self._known[text] = None if tired else self.read(text)
        found = self._known[text]
        return None if found is None or found.asked.unused else found

    def _is_doubtful(self, found: ReadByForm) -> bool:
        """Say whether a reading goes over the border of two questions: `king with queen, cat with dog`."""
        for name, (start, end) in found.opened.items():
            said = found.text[start:end]
            words = self.tongue.words(said)
            if name not in _WHOLE_TEXTS and _STRONG.search(QUOTED.sub("", said)):
                return True
            if name == _LISTED and self._has_another(said, words):
                return True
            joined = any(self.tongue.parts.joins(said, word) for word in words[1:])
            if name in TERMS and joined:  # read in another language, of which `e` is no word
                return True
            if name == _SUM and (joined or _COMMA.search(said)):
                return True
        return False

    def _has_another(self, text: str, words: Sequence[Said]) -> bool:
        """Say whether another question begins in a list: `king and queen, and of king and cat`."""
        small, parts = self.tongue.parts.small, self.tongue.parts
        begins = any(parts.joins(text, one) and next_.folded in small for one, next_ in pairwise(words))
        return begins or any(word.folded in self.tongue.together for word in words)

    def _going_on(self, text: str, before: ReadByForm, *, joined: bool = False) -> ReadByForm | None:
        """Put what is said into the question before, in the place of its last words, or of more of them.

        `joined` says that a word such as `and` stands before it.
        """
        if (other := self._turned(text, before)) is not None:
            return other
        if self.narrows(text):
            return None
        for said, frame in self._said(text, before, joined=joined):
            for written in _put_into(frame, said):
                found = self._complete(written)
                if found is not None and self._is_alike(found.asked, before.asked):
                    return found
        return None

    def _turned(self, text: str, before: ReadByForm) -> ReadByForm | None:
        """Read what asks for the farthest word, or the opposite, of that of the question before."""
        place, kind = before.opened.get("word"), self.tongue.says_next(text)
        if before.asked.command != _NEAR or place is None or kind not in _TURNED:
            return None
        word = as_list([before.text[slice(*place)].strip("".join(_QUOTES))])
        asked = PlainQuestion(_SUM_COMMAND, f"- {word}") if kind == _FARTHEST else PlainQuestion(kind, word)
        return ReadByForm(text, asked, (0, len(text)), {}, frozenset())

    def _is_alike(self, found: PlainQuestion, before: PlainQuestion) -> bool:
        """Say whether a question is the one before, about something else: about a term if that was one."""
        if found.command != before.command or found.text == before.text:
            return False
        of_field = found.command == _TERMS and self.tongue.parts.explains(before.text)
        return not of_field or self.tongue.parts.explains(found.text)

    def _said(self, text: str, before: ReadByForm, *, joined: bool) -> Iterator[tuple[str, ReadByForm]]:
        """Give a text without words that only go on, and the question that it goes on with."""
        words = self.tongue.courtesy.without_thanks(self.tongue.words(text))
        frame = before
        if words and _NUMBER in before.opened and words[0].folded.isdigit():
            frame = _with_number(before, text[words[0].start : words[0].end])
            words = words[1:]
        spared = before.made_of | self.tongue.again
        ends = len(words)
        while ends > 1 and words[ends - 1].folded in self.tongue.again:
            ends -= 1
        for start in range(ends):
            part = words[start:ends]
            spare = words[start].folded in spared and len(part) > 1
            listed = joined or start > 0
            if not spare and self.tongue.leftovers.may_be_asked(text, part, listed=listed):
                first, last = quoted_span(text, part[0].start, part[-1].end)
                yield text[first:last], frame
            if not spare:
                return

    def _cuts(self, text: str) -> list["_Cut"]:
        """Give the ways to part a text at a comma or at a word such as `and`, the last one first."""
        words = self.tongue.words(text)
        hidden = [found.span() for found in QUOTED.finditer(text)]
        cuts: list[_Cut] = []
        for before, word in pairwise(words):
            joins = self.tongue.parts.joins(text, word)
            comma = _COMMA.search(text, before.end, word.start)
            if not (joins or comma) or any(start < word.start < end for start, end in hidden):
                continue
            end = before.end + (text[before.end : before.end + 1] in _QUOTES)
            right = text[word.end :] if joins or comma is None else text[comma.end() :]
            cuts.append(_Cut(text[:end], right.strip(" ,"), joins))
        return [cut for cut in reversed(cuts[:_MOST_CUTS]) if cut.right]


def sentences(text: str) -> list[str]:
    """Part a text at the ends of its sentences, but in quotes; numbers before them are left out."""
    hidden = [found.span() for found in QUOTED.finditer(text)]
    ends = [
        found.end()
        for found in _END.finditer(text)
        if not any(start < found.start() < end for start, end in hidden)
    ]
    parts = (text[start:end] for start, end in zip([0, *ends], [*ends, len(text)], strict=True))
    bare = (part[found.end() if (found := _NUMBERED.match(part)) else 0 :].strip() for part in parts)
    return [part for part in bare if any(map(str.isalpha, part))]


def _behind_opened(found: ReadByForm) -> int:
    return max(
        (end for name, (_, end) in found.opened.items() if name not in _AROUND), default=len(found.text)
    )


def _put_into(frame: ReadByForm, said: str) -> Iterator[str]:
    """Write a question with other words in the place of those that it asks about."""
    opened = sorted(place for name, place in frame.opened.items() if name not in _AROUND)
    if "word" in frame.opened and len(opened) > 1:  # of `is it more a or b` another `it` is meant
        start, end = frame.opened["word"]
        yield f"{frame.text[:start]}{said}{frame.text[end:]}"
    for start, _ in opened:
        behind = frame.text[opened[-1][1] :]
        written = (f"{frame.text[:start]}{said}{behind}", f"{frame.text[:start]}{said}")
        shared = set(folded_words(behind)) & set(folded_words(said)[1:])
        yield from reversed(written) if shared else written


def _with_number(frame: ReadByForm, number: str) -> ReadByForm:
    start, end = frame.opened[_NUMBER]
    moved = len(number) - (end - start)
    opened = {
        name: (first + moved, last + moved) if first >= end else (first, last)
        for name, (first, last) in frame.opened.items()
    }
    opened[_NUMBER] = (start, start + len(number))
    return replace(frame, text=f"{frame.text[:start]}{number}{frame.text[end:]}", opened=opened)


def _explaining(found: Sequence[Piece]) -> Iterator[Piece]:
    """Let a `why?` ask about the question before it, and give each question once."""
    given: set[PlainQuestion] = set()
    last: PlainQuestion | None = None
    for piece in found:
        asked = piece.asked
        if asked is not None and asked.command == _WHY and not asked.text and last is not None:
            is_number = last.command not in {_TERMS, _WHY}
            asked = PlainQuestion(_WHY, f"/{last.command} {last.text}") if is_number else None
        if asked is None or asked not in given:
            yield replace(piece, asked=asked)
        if asked is not None:
            given.add(asked)
            last = asked
