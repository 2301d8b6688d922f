"""Who lives near a word: the rows nearest to it, as they are or cleaned of what is no other word."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from embeddings.ask.words import resolve_or_infer
from embeddings.results import AnyTerm, Inferred, Phrase, Term, Word
from embeddings.search.nearest_rows import Scored, nearest_rows
from embeddings.search.same_word import lemma
from embeddings.search.too_alike import too_alike
from embeddings.table.doubts import Doubt
from embeddings.table.space import Reading, Space

MOST = 30
LOOKED_AT = 2  # rows that are mostly looked at for each one that a clean list shows
SHOWN_HELD = 5
COMMON = 30_000  # what no dictionary knows, a name or a new word, is shown if it is this frequent
COMMON_FOREIGN = 10_000  # and if it has letters that are foreign to the language, this frequent

_LETTERS = re.compile(r"[^\W\d_]{2,}(?:-[^\W\d_]+)*")
_VOWELS = frozenset("aeiouyœæø")
_FOREIGN = {"pt": re.compile("[kwy]"), "fr": re.compile("[kw]"), "es": re.compile("[kw]"),
            "it": re.compile("[jkwxy]"), "ca": re.compile("[kwy]"), "ro": re.compile("[kqwy]")}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A row near a direction: its most frequent word and its cosine, in [-1, 1]."""

    word: str
    row: int
    cosine: float


class Reason(StrEnum):
    """Why a row is held back from the clean list."""

    OWN = "own"
    REPEATED = "repeated"
    ALIKE = "alike"
    DOUBTFUL = "doubtful"
    UNREAL = "unreal"


@dataclass(frozen=True, slots=True)
class Held:
    """How many of the rows looked at were held back for a reason, and the first of their words."""

    reason: Reason
    count: int
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The nearest words, nearest first; `held` is empty where everything was asked for.

    `rows` counts the rows that were compared: those with a word and a vector, without the word's own.
    """

    term: AnyTerm
    found: tuple[Neighbour, ...]
    held: tuple[Held, ...]
    everything: bool
    rows: int


def neighbours(space: Space, text: str, count: int = 10, everything: bool = False) -> Neighbours:  # noqa: FBT001, FBT002 - an operation's arguments come in order
    """Return the `count` nearest words to a word or phrase, at most MOST.

    Without `everything` the list is clean: real words only, one form of each, none of the question's own, and
    of the built-in model those alone that it knows well. Raises what `resolve_or_infer` raises.
    Exact: the rows come in the order of a full sort, and more are taken until `count` are found.
    """
    count = max(1, min(count, MOST))
    term, vector = resolve_or_infer(space, text)
    own = term.row if isinstance(term, Word) else None
    rows = len(space.meaningful) - (own is not None)
    if everything:
        found = islice(nearest_rows(space, vector, count, own), count)
        return Neighbours(term, tuple(named(space, one) for one in found), (), everything=True, rows=rows)
    kept, held = _cleaned(space, term, nearest_rows(space, vector, LOOKED_AT * count, own), count)
    return Neighbours(term, kept, held, everything=False, rows=rows)


def named(space: Space, scored: Scored) -> Neighbour:
    """Return a row that was ranked as a neighbour."""
    return Neighbour(space.word(scored.row), scored.row, scored.score)


class Sieve:
    """Says of rows' words, the nearest first, which are held back from a clean list, and why."""

    def __init__(self, space: Space, term: AnyTerm) -> None:
        words = tuple(_words(space, term))
        self._own = {lemma(space, word) for word in words}
        self._words = frozenset(words)
        self._pieced = space.doubts is not None
        self._names = isinstance(term, Inferred) or about_names(space, _rows(term))
        self._homographs = frozenset().union(*map(space.dictionary.homographs, words))
        self._seen: set[str] = set()

    def reason(self, read: Reading) -> Reason | None:
        """Return why a word is held back, None if it is not: then no other form of it will be let through."""
        if read.lemma in self._own or read.lower in self._homographs:
            return Reason.OWN
        if not read.real:
            return Reason.UNREAL
        if is_doubtful(read, among_names=self._names):
            return Reason.DOUBTFUL
        if self._pieced and any(too_alike(word, read) for word in self._words):
            return Reason.ALIKE
        if read.lemma in self._seen:
            return Reason.REPEATED
        self._seen.add(read.lemma)
        return None


def is_doubtful(read: Reading, *, among_names: bool) -> bool:
    """Say whether the model knows a word badly; rare names are in doubt where nobody asked `among_names`."""
    return read.misread or (read.obscure and not among_names)


def about_names(space: Space, rows: Iterable[int]) -> bool:
    """Say whether one of the words on some rows is a name."""
    return any(Doubt.NAME in space.doubt(row) for row in rows)


def reading(space: Space, row: int) -> Reading:
    """Return what a row's word is; looked up once, since the dictionary takes 100 times as long."""
    known = space.readings.get(row)
    if known is None:
        word = space.word(row)
        doubt = space.doubt(row)
        known = space.readings[row] = Reading(
            word,
            word.lower(),
            lemma(space, word),
            is_real(space, word),
            spelt=Doubt.SPELT in doubt,
            misread=Doubt.MISREAD in doubt,
            obscure=Doubt.OBSCURE in doubt,
        )
    return known


def is_real(space: Space, word: str) -> bool:
    """Say whether a text is a word that a reader of the model's language may be shown.

    It has letters and hyphens only, at least two, and is not a slip of a far more frequent spelling. What no
    dictionary knows must have a vowel and be frequent, the more so with letters foreign to the language.
    Of a language without a dictionary only the letters are asked.
    """
    if not _LETTERS.fullmatch(word):
        return False
    if not space.dictionary.exists:
        return True
    if space.dictionary.usual(word) != word:
        return False
    return space.dictionary.knows(word) or _may_be_new(space, word)


def _may_be_new(space: Space, word: str) -> bool:
    plain = unicodedata.normalize("NFD", word.lower())
    if plain[0].isascii() and not _VOWELS.intersection(plain):
        return False
    foreign = _FOREIGN.get(space.card.language)
    limit = COMMON_FOREIGN if foreign is not None and foreign.search(plain) else COMMON
    return space.dictionary.frequent(word, limit)


def _cleaned(
    space: Space, term: AnyTerm, near: Iterator[Scored], count: int
) -> tuple[tuple[Neighbour, ...], tuple[Held, ...]]:
    sieve = Sieve(space, term)
    kept: list[Neighbour] = []
    held: dict[Reason, list[str]] = {reason: [] for reason in Reason}
    for one in near:
        read = reading(space, one.row)
        reason = sieve.reason(read)
        if reason is not None:
            held[reason].append(read.word)
            continue
        kept.append(Neighbour(read.word, one.row, one.score))
        if len(kept) == count:
            break
    told = (Held(reason, len(words), tuple(words[:SHOWN_HELD])) for reason, words in held.items() if words)
    return tuple(kept), tuple(told)


def _words(space: Space, term: AnyTerm) -> Iterator[str]:
    """Give the spellings that stand for a term itself: its key and its row's word, or a phrase's tokens."""
    if isinstance(term, Phrase):
        yield from (token.word.key for token in term.known if token.word is not None)
    elif isinstance(term, Inferred):
        yield term.text
    else:
        yield from (term.key, space.word(term.row))


def _rows(term: Term) -> tuple[int, ...]:
    """Return the rows on which a term's words stand."""
    if isinstance(term, Phrase):
        return tuple(token.word.row for token in term.known if token.word is not None)
    return (term.row,)
