"""Which words a clean list may show: real words that the model knows well, and one form of each."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from enum import StrEnum
from functools import partial

from embeddings.results import AnyTerm, Inferred, Phrase, Term
from embeddings.search.same_word import lemma
from embeddings.search.too_alike import begin_alike, too_alike
from embeddings.table.doubts import Doubt
from embeddings.table.space import Reading, Space, Vector
from embeddings.vectors.cosines import cosine

COMMON = 30_000  # a word that is in no dictionary is shown if it is among this number of most frequent words
COMMON_FOREIGN = 10_000  # the same for a word with letters that are foreign to the language
RELATED = 0.45
"""A word that is spelled, and begins as the question does, is its relative only from this cosine on."""

_LETTERS = re.compile(r"[^\W\d_]{2,}(?:-[^\W\d_]+)*")
_VOWELS = frozenset("aeiouyœæø")
_FOREIGN = {"pt": re.compile("[kwy]"), "fr": re.compile("[kw]"), "es": re.compile("[kw]"),
            "it": re.compile("[jkwxy]"), "ca": re.compile("[kwy]"), "ro": re.compile("[kqwy]")}  # fmt: skip


class Reason(StrEnum):
    """Why a row is held back from the clean list.

    ABROAD: the encoder knows a word whole and it is misread all the same: of 2,785 such words, as `monarca`,
    another language has 2,539 more often than this one.
    """

    OWN = "own"
    REPEATED = "repeated"
    ALIKE = "alike"
    DOUBTFUL = "doubtful"
    ABROAD = "abroad"
    LETTER = "letter"
    ACCENTS = "accents"
    UNREAL = "unreal"
    COARSE = "coarse"


class Sieve:
    """Says which words a clean list holds back, and why; it must be asked about the nearest word first.

    `vector` is the term's own, (dimensions,) float32.
    """

    def __init__(self, space: Space, term: AnyTerm, vector: Vector) -> None:
        words = tuple(_words(space, term))
        self._space = space
        self._vector = vector
        self._own = {lemma(space, word) for word in words}
        self._words = frozenset(words)
        self._pieced = space.doubts is not None
        self._names = isinstance(term, Inferred) or about_names(space, _rows(term))
        self._homographs = frozenset().union(*map(space.dictionary.homographs, words))
        self._seen: set[str] = set()

    def reason(self, read: Reading) -> Reason | None:
        """Return why a word is held back, None if it is shown; later forms of a shown word are held back."""
        if read.lemma in self._own or read.lower in self._homographs:
            return Reason.OWN
        if self._space.hides(read.word):
            return Reason.COARSE
        unfit = self._unfit(read)
        if unfit is None and read.lemma in self._seen:
            return Reason.REPEATED
        if unfit is None:
            self._seen.add(read.lemma)
        return unfit

    def _unfit(self, read: Reading) -> Reason | None:
        """Return why a word is in no clean list, whatever came before it."""
        if not read.real:
            return why_unreal(self._space, read.word)
        if is_doubtful(read, among_names=self._names):
            return Reason.DOUBTFUL if read.spelt or read.obscure else Reason.ABROAD
        return Reason.ALIKE if self._pieced and self._alike(read) else None

    def _alike(self, read: Reading) -> bool:
        if any(too_alike(word, read) for word in self._words):
            return True
        return any(begin_alike(word, read) for word in self._words) and self._cosine(read.word) < RELATED

    def _cosine(self, word: str) -> float:
        found = self._space.find(word)
        return 1.0 if found is None else cosine(self._vector, self._space.vector(found.row))


def is_doubtful(read: Reading, *, among_names: bool) -> bool:
    """Say whether the model knows a word badly; a rare name is in doubt unless the question has a name."""
    return read.misread or (read.obscure and not among_names)


def about_names(space: Space, rows: Iterable[int]) -> bool:
    """Say whether one of the words on some rows is a name."""
    return any(Doubt.NAME in space.doubt(row) for row in rows)


def reading(space: Space, row: int) -> Reading:
    """Return what a row's word is to a reader; it is looked up once, because the dictionary is slow."""
    return space.reading(row, partial(_read, space))


def _read(space: Space, row: int) -> Reading:
    word, doubt = space.word(row), space.doubt(row)
    lower, its_lemma = word.lower(), lemma(space, word)
    return Reading(
        word,
        word if lower == word else lower,  # one text in memory for all that are the same
        word if its_lemma == word else its_lemma,
        is_real(space, word, named=bool(space.part(row))),
        spelt=Doubt.SPELT in doubt,
        misread=Doubt.MISREAD in doubt,
        obscure=Doubt.OBSCURE in doubt,
    )


def is_real(space: Space, word: str, *, named: bool = False) -> bool:
    """Say whether a text is a word that a reader of the model's language may be shown.

    It has at least two letters, only letters and hyphens, and is not a misspelling of a far more frequent
    word. A word that is in no dictionary must have a vowel and be frequent, even more frequent if it has
    letters that are foreign to the language. In a language without a dictionary only the first rule counts.
    `named` says that a dictionary has it that the model was made with.
    """
    if not _LETTERS.fullmatch(word):
        return False
    if not space.dictionary.exists:
        return True
    if space.dictionary.usual(word) != word:
        return False
    return named or space.dictionary.knows(word) or _may_be_new(space, word)


def why_unreal(space: Space, word: str) -> Reason:
    """Say why a word that `is_real` refuses is not shown.

    LETTER: `a` and `à` are words, but one letter says little. ACCENTS: but for its accents it is a far more
    frequent word, so that it is either a misspelling or a rare word, as `réis` beside `reis`.
    """
    if len(word) == 1 and word.isalpha():
        return Reason.LETTER
    if not _LETTERS.fullmatch(word):
        return Reason.UNREAL
    return Reason.ACCENTS if space.dictionary.usual(word) != word else Reason.UNREAL


def _may_be_new(space: Space, word: str) -> bool:
    plain = unicodedata.normalize("NFD", word.lower())
    if plain[0].isascii() and not _VOWELS.intersection(plain):
        return False
    foreign = _FOREIGN.get(space.card.language)
    limit = COMMON_FOREIGN if foreign is not None and foreign.search(plain) else COMMON
    return space.dictionary.frequent(word, limit)


def _words(space: Space, term: AnyTerm) -> Iterator[str]:
    """Give the spellings of a term itself: its key and the word of its row, or the tokens of a phrase."""
    if isinstance(term, Phrase):
        yield from (token.word.key for token in term.known if token.word is not None)
    elif isinstance(term, Inferred):
        yield term.text
    else:
        yield from (term.key, space.word(term.row))


def _rows(term: Term) -> tuple[int, ...]:
    """Return the rows of a term's words."""
    if isinstance(term, Phrase):
        return tuple(token.word.row for token in term.known if token.word is not None)
    return (term.row,)
