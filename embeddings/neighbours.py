"""Who lives near a word: the rows nearest to it, as they are or cleaned of what is no other word."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from embeddings.cosines import cosine
from embeddings.lemmas import lemma
from embeddings.questions import resolve
from embeddings.ranking import Rows, Scores, cosines_to, nearest
from embeddings.results import Phrase, Term, Word
from embeddings.space import Space, Vector

MOST = 30
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

    term: Term
    found: tuple[Neighbour, ...]
    held: tuple[Held, ...]
    everything: bool
    rows: int


@dataclass(frozen=True, slots=True)
class Ranking:
    """All rows of a space as seen from one term: its cosine with each, -inf for those that are no neighbours.

    They are rounded to six decimals, so that equal vectors tie wherever they stand in the table.
    """

    term: Term
    vector: Vector
    scores: Scores

    @property
    def rows(self) -> int:
        """How many rows can be neighbours."""
        return int(np.isfinite(self.scores).sum())


def ranking(space: Space, text: str) -> Ranking:
    """Return how near every row is to a word or phrase; raises what `resolve` raises.

    The word's own row is no neighbour of it, nor is a row without a word or with a vector of zeros.
    """
    term, vector = resolve(space, text)
    scores: Scores = np.full(space.rows, -np.inf, dtype=np.float32)
    scores[space.meaningful] = np.round(cosines_to(space, vector)[space.meaningful], 6)
    if isinstance(term, Word):
        scores[term.row] = -np.inf
    return Ranking(term, vector, scores)


def neighbours(space: Space, text: str, count: int = 10, everything: bool = False) -> Neighbours:  # noqa: FBT001, FBT002 - an operation's arguments come in order
    """Return the `count` nearest words to a word or phrase, at most MOST; raises what `resolve` raises.

    Without `everything` the list is clean: real words only, one form of each, none of the question's own.
    Exact: the rows come in the order of a full sort, and more are taken until `count` are found.
    """
    count = max(1, min(count, MOST))
    seen = ranking(space, text)
    if everything:
        found = tuple(neighbour(space, seen, row) for row in nearest(seen.scores, min(count, seen.rows)))
        return Neighbours(seen.term, found, (), everything=True, rows=seen.rows)
    kept, held = _cleaned(space, seen, count)
    found = tuple(neighbour(space, seen, row) for row in kept)
    return Neighbours(seen.term, found, held, everything=False, rows=seen.rows)


def neighbour(space: Space, seen: Ranking, row: int) -> Neighbour:
    """Return a row as a neighbour, with its cosine in double precision."""
    return Neighbour(space.word(row), int(row), cosine(seen.vector, space.vector(int(row))))


class Sieve:
    """Says of words, the nearest first, which are held back from a clean list, and why."""

    def __init__(self, space: Space, term: Term) -> None:
        self._space = space
        words = tuple(_words(space, term))
        self._own = {lemma(space, word) for word in words}
        self._homographs = frozenset().union(*map(space.dictionary.homographs, words))
        self._seen: set[str] = set()

    def reason(self, word: str) -> Reason | None:
        """Return why a word is held back, None if it is not: then no other form of it will be let through."""
        found = lemma(self._space, word)
        if found in self._own or word.lower() in self._homographs:
            return Reason.OWN
        if not is_real(self._space, word):
            return Reason.UNREAL
        if found in self._seen:
            return Reason.REPEATED
        self._seen.add(found)
        return None


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


def _cleaned(space: Space, seen: Ranking, count: int) -> tuple[list[int], tuple[Held, ...]]:
    sieve = Sieve(space, seen.term)
    kept: list[int] = []
    held: dict[Reason, list[str]] = {reason: [] for reason in Reason}
    for row in _nearest_first(seen, 4 * count + 20):
        word = space.word(row)
        reason = sieve.reason(word)
        if reason is not None:
            held[reason].append(word)
            continue
        kept.append(row)
        if len(kept) == count:
            break
    told = (Held(reason, len(words), tuple(words[:SHOWN_HELD])) for reason, words in held.items() if words)
    return kept, tuple(told)


def _nearest_first(seen: Ranking, first: int) -> Iterator[int]:
    """Give the rows of a ranking in order, sorting no more of them than are asked for, or nearly."""
    given, wanted, total = 0, first, seen.rows
    while given < total:
        rows: Rows = nearest(seen.scores, min(wanted, total))
        yield from rows[given:].tolist()
        given, wanted = len(rows), 4 * wanted


def _words(space: Space, term: Term) -> Iterator[str]:
    """Give the spellings that stand for a term itself: its key and its row's word, or a phrase's tokens."""
    if isinstance(term, Phrase):
        yield from (token.word.key for token in term.known if token.word is not None)
    else:
        yield from (term.key, space.word(term.row))
