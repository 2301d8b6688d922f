"""Forms of sentences, as the language files write them, and the words of a text to compare with them.

A form is written as people say it: `[the] difference between { $first } and { $second }`. What stands in
square brackets may be missing, in round ones one of the parts between slashes is there, and a name is open
for words.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice

from rapidfuzz import process
from rapidfuzz.distance import OSA

from embeddings.language.frequencies import probabilities
from rendering.catalog import Catalog

OPEN = {
    "first": (1, 4),
    "second": (1, 4),
    "third": (1, 4),
    "word": (1, 4),
    "words": (2, 40),
    "sum": (2, 40),
    "text": (1, 40),
    "other": (1, 40),
    "rest": (0, 6),
    "number": (1, 2),
    "last": (1, 1),
    "part": (1, 1),
    "language": (1, 1),
    "result": (1, 2),
}
"""The names that a form can leave open, and how many words each has room for."""

_WORD = re.compile(r"\w+(?:['\u2019-]\w+)*")
_PIECE = re.compile(r"<\w+>|[\[\]()/]|[^\s\[\]()/<>]+")
_OPTIONAL, _CHOICE = re.compile(r"\[[^\[\]]*\]"), re.compile(r"\(([^()]*)\)")  # the innermost
_SIGNS = {"[": "(?:", "]": ")?", "(": "(?:", ")": ")", "/": "|"}
_NAMED = re.compile(r"\(\?P<\w+>")
_ORDINAL = re.compile(r"\A(\d+)(?:[ºª]|st|nd|rd|th)\Z")
_REPEATED = re.compile(r"(.)\1{2,}")
_SYLLABLES = re.compile(r"([hjk][aeiou]|rs|ks|hs|hu)\1+\w?")  # laughter: `bebê` and `coco` are words
_LEAST_OVER = 2
_LEAST_TYPO = 6  # letters of a word that one wrong letter leaves recognisable


@dataclass(frozen=True, slots=True)
class Said:
    """A word as it was typed, at its place in the text, and as forms write it."""

    folded: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Fit:
    """What a form leaves open: for each name the place of its first word and of the one behind its last."""

    parts: Mapping[str, tuple[int, int]]

    @property
    def open_words(self) -> int:
        """How many words stand where the form is open."""
        return sum(end - start for start, end in self.parts.values())


@dataclass(frozen=True, slots=True)
class SentenceForm:
    """One way to say something; of each set of `needed` words it has one, which is quickly looked up."""

    pattern: re.Pattern[str]
    needed: tuple[frozenset[str], ...]

    def of(self, words: Sequence[str]) -> Fit | None:
        """Compare all these words with the form."""
        if any(one.isdisjoint(words) for one in self.needed):
            return None
        text = joined(words)
        found = self.pattern.fullmatch(text)
        if found is None:
            return None
        parts = ((name, found.span(name)) for name in self.pattern.groupindex)
        return Fit({name: (text.count(" ", 0, a), text.count(" ", 0, b)) for name, (a, b) in parts if a >= 0})


class Spelling:
    """How a language's words are folded: case, accents, repeated letters, short forms, one wrong letter."""

    def __init__(self, language: str, abbreviations: Iterable[str], written: Iterable[str]) -> None:
        self._language = language
        pairs = (short.partition(":") for short in abbreviations)
        self._written = {fold(short): full.strip() for short, _, full in pairs}
        self._full = {short: folded_words(full) for short, full in self._written.items()}
        self._known = frozenset(word for word in written if len(word) >= _LEAST_TYPO)

    def words(self, text: str) -> list[Said]:
        """Give the words of a text; one that is a short form of several stands for each of them.

        A word alone is taken as it stands, and so is one that the language has: `banana` is no slip of
        `bacana`.
        """
        found = list(_WORD.finditer(text))
        return [
            Said(full, match.start(), match.end())
            for match in found
            for full in self._read(match.group(), alone=len(found) == 1)
        ]

    def in_full(self, text: str) -> str:
        """Give a text with its short forms written out."""
        return _WORD.sub(lambda match: self._written.get(fold(match.group()), match.group()), text)

    def _read(self, written: str, *, alone: bool) -> Sequence[str]:
        word = fold(written)
        drawn_out = len(word) == 1 and len(written) > _LEAST_OVER  # `yyy` is no `y`, which is short for `why`
        return (word,) if drawn_out else self._expanded(word, written, alone=alone)

    def _expanded(self, word: str, written: str, *, alone: bool) -> Sequence[str]:
        if word in self._full:
            return self._full[word]
        if alone or len(word) < _LEAST_TYPO or word in self._known:
            return (word,)
        near = process.extractOne(word, self._known, scorer=OSA.distance, score_cutoff=1)
        return (word if near is None or self._is_used(written) else near[0],)

    def _is_used(self, written: str) -> bool:
        """Say whether a word is one that people use in this language, as it is written."""
        shares = probabilities(self._language)
        return shares is not None and written.casefold() in shares


def fold(word: str) -> str:
    """Give a word in lower case without accents and apostrophes, its repeated letters and laughter once.

    Ordinals are their numbers: `5th` is `5`.
    """
    decomposed = unicodedata.normalize("NFD", word.casefold())
    letters = "".join(one for one in decomposed if one.isalnum() or one == "-")
    if letters[:1].isdigit():
        return _ORDINAL.sub(r"\1", letters)
    once = _REPEATED.sub(r"\1", letters)
    laughed = _SYLLABLES.fullmatch(once)
    return once if laughed is None else laughed[1]


def begun(text: str, most: int) -> str:
    """Give the beginning of a text, so far as its first `most` words go."""
    ends = [match.end() for match in islice(_WORD.finditer(text), most)]
    return text[: ends[-1]] if len(ends) == most else text


def say_nothing(words: Collection[str]) -> bool:
    """Say whether words are none that anybody says: numbers and letters alone, or one word over and over."""
    said = {word for word in words if len(word) > 1 and any(map(str.isalpha, word))}
    return not said or (len(said) == 1 and len(words) > _LEAST_OVER)


def folded_words(text: str) -> tuple[str, ...]:
    """Fold each word of a text of our own."""
    return tuple(fold(match.group()) for match in _WORD.finditer(text))


def written_forms(catalog: Catalog, sentence: str) -> tuple[str, ...]:
    """Give the forms of a sentence of a language file as they are written, an open name as `<name>`."""
    opened = {name: f"<{name}>" for name in OPEN}
    return tuple(form.strip() for form in catalog.text(sentence, **opened).split("|") if form.strip())


@cache
def literals(form: str) -> tuple[str, ...]:
    """Give the words that a form is made of, folded."""
    return folded_words(re.sub(r"<\w+>", " ", form))


def compiled(forms: Iterable[str]) -> tuple[SentenceForm, ...]:
    """Compile forms."""
    return tuple(map(_compiled, dict.fromkeys(forms)))


@cache  # the forms are those of the language files, and each bot of a program reads the same
def _compiled(form: str) -> SentenceForm:
    return SentenceForm(re.compile(_expression(form)), tuple(_needed(form)))


def any_of(forms: Iterable[str]) -> str:
    """Write an expression that finds one of these forms, the longest first."""
    return f"(?:{'|'.join(sorted(map(_expression, forms), key=len, reverse=True))})"


def beginning(forms: Iterable[str]) -> re.Pattern[str]:
    """Compile an expression that finds any of these forms at the beginning of folded words."""
    return re.compile(_NAMED.sub("(?:", any_of(forms)))


def words_of_forms(catalog: Catalog, sentence: str) -> frozenset[str]:
    """Give the words of all forms of a sentence of a language file, folded."""
    return frozenset(word for form in written_forms(catalog, sentence) for word in folded_words(form))


def numbers_in_words(catalog: Catalog, sentence: str = "plain-numbers") -> dict[str, str]:
    """Give the numbers that a language writes in words, folded, with their digits.

    Of `plain-places` they are places, as that of `second`; 0 is the last one.
    """
    pairs = (form.partition(":") for form in written_forms(catalog, sentence))
    return {fold(word): digits.strip() for word, _, digits in pairs}


def joined(words: Iterable[str]) -> str:
    """Write folded words one behind the other, each with a space behind it, as forms do."""
    return "".join(f"{word} " for word in words)


def _expression(form: str) -> str:
    """Write a form as a regular expression over folded words, each with a space behind it."""
    return f"(?:{''.join(map(_piece, _PIECE.findall(form)))})"


def _needed(form: str) -> Iterator[frozenset[str]]:
    """Give the words that a form never lacks, and the first words of parts of which one is always there."""
    for part in (_OPTIONAL, _CHOICE):
        while (shorter := part.sub(_first_words, form)) != form:
            form = shorter
    for piece in _without_open(form):
        yield frozenset(folded_words(piece))


def _first_words(part: re.Match[str]) -> str:
    """Write the first word of each of the parts of a choice; nothing for what may be missing."""
    if part[0].startswith("["):
        return " "
    firsts = [next(_without_open(one), "") for one in part[1].split("/")]
    return f" {'|'.join(firsts)} " if all(firsts) else " "


def _without_open(form: str) -> Iterator[str]:
    return (piece for piece in form.split() if not piece.startswith("<"))


def _piece(piece: str) -> str:
    if piece.startswith("<"):
        least, most = OPEN[piece[1:-1]]
        word = r"\d+ " if piece in {"<number>", "<last>"} else r"\S+ "
        return rf"(?P<{piece[1:-1]}>(?:{word}){{{least},{most}}}?)"
    return _SIGNS.get(piece) or joined(map(re.escape, folded_words(piece)))
