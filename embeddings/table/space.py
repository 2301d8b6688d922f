"""The semantic space: words, their vectors, and how unusual a similarity is."""

import unicodedata
from collections.abc import Callable, Mapping
from copy import copy
from dataclasses import dataclass
from functools import cached_property
from math import sqrt

import numpy as np
from numpy.typing import NDArray

from embeddings.encoder import SharedEncoder
from embeddings.language.coarse_words import CoarseWords
from embeddings.language.letter_habits import LetterHabits
from embeddings.language.spelt_alike import Lookalikes, twins
from embeddings.results import Form, ModelCard, Word
from embeddings.table.dictionary import Dictionary
from embeddings.table.doubts import Doubt, Doubts
from embeddings.table.random_pairs import Sample, sampled
from embeddings.table.speech_parts import Part, SpeechParts
from embeddings.table.tokenizer import Tokens
from embeddings.table.word_rows import NOWHERE, Keys
from embeddings.vectors.cosines import lengths
from embeddings.vectors.eight_bit_bounds import Compact
from embeddings.vectors.pca import Projection

Vector = NDArray[np.float32]
Table = NDArray[np.float32]

MOST_WEIGHT = 1e12
"""No honest vector has a larger number: it is read wrongly, and what is computed of it says nothing."""
SHOWN_SHARED = 5
MOST_MARKS = 30
FREQUENT = 100_000  # rarer words of a pruned model are mostly misspellings


@dataclass(frozen=True, slots=True)
class Reading:
    """What a row's word is to a reader: its lemma, whether it is a real word, and the doubts about it.

    Each doubt is a field of its own, because to test a flag takes longer than all other tests of a list.
    """

    word: str
    lower: str
    lemma: str
    real: bool
    spelt: bool = False
    misread: bool = False
    obscure: bool = False


class Space:
    """A model's words and vectors, read-only and safe to share between threads.

    `table` is (rows, dimensions) float32, `norms` the Euclidean length of each row, float32. Several words
    may share a row: spaCy prunes rare words onto the vector of a frequent one.

    `encoder` reads whole sentences; it is None in a language that it does not know. `projection` turns the
    encoder's vectors into this model's vectors. `doubts` has the doubts about each row's word, (rows,) uint8,
    and `parts` its parts of speech, (rows,) uint8; only a model that was made from the encoder has these
    three. `sample` is the result of `sampled`, if it was kept with the model.

    Rows with a number that is none, or too large, count as rows of zeros; `senseless` counts them.

    `shows_coarse` says whether vulgar, hateful and sexual words are shown where nobody asked for them: not by
    the space itself, but by its `uncovered` one.
    """

    shows_coarse = False

    def __init__(  # noqa: PLR0913 - the parts of a model; not every model has the last ones
        self,
        card: ModelCard,
        table: Table,
        keys: Keys,
        tokens: Tokens,
        *,
        encoder: SharedEncoder | None = None,
        projection: Projection | None = None,
        doubts: Doubts | None = None,
        parts: SpeechParts | None = None,
        sample: Sample | None = None,
    ) -> None:
        self.card = card
        self.keys = keys
        self.tokens = tokens
        self.encoder = encoder
        self.projection = projection
        self.doubts = doubts
        self.parts = parts
        self._sample = sample
        self.table: Table = np.asarray(table).view()  # a view, so that the caller's array stays writeable
        self.table.flags.writeable = False
        self.norms = lengths(self.table)
        senseless = ~(self.norms < MOST_WEIGHT * sqrt(self.dimensions))  # true of what is no number, too
        self.norms[senseless] = 0
        self.senseless = int(np.count_nonzero(senseless))
        self._readings: dict[int, Reading] = {}  # of the rows that were near to a question

    @property
    def dimensions(self) -> int:
        """How many numbers each vector has."""
        return int(self.table.shape[1])

    @property
    def rows(self) -> int:
        """How many vectors the table has."""
        return int(self.table.shape[0])

    def find(self, text: str) -> Word | None:
        """Look a word up as typed, then in lower case, Capitalised and in UPPER case; None if all are absent.

        Composed and decomposed accents are the same (NFC), but a word is never found without its accent:
        avo, avó and avô are three words. A space in a text and an underscore in a word are the same, too. A
        word whose vector is all zeros counts as absent.
        """
        typed = text if text.isascii() else unicodedata.normalize("NFC", sound(text))
        word = self._as_spelled(text, typed, Form.EXACT)  # most are found so; the other forms take time
        if word is None:
            word = self._in_other_case(text, typed)
        if word is None and (joined := respaced(typed)) != typed:
            word = self._as_spelled(text, joined, Form.EXACT) or self._in_other_case(text, joined)
        return word

    def word(self, row: int) -> str:
        """Return the most frequent word of a row; "" if no word stands on it."""
        return self.keys.first(row)

    def vector(self, row: int) -> Vector:
        """Return a row of the table, (dimensions,) float32: a read-only view, not a copy."""
        vector: Vector = self.table[row]
        return vector

    def reading(self, row: int, read: Callable[[int], Reading]) -> Reading:
        """Return what `read` says of a row's word; called once for each row: dictionaries are slow."""
        known = self._readings.get(row)
        if known is None:
            known = self._readings[row] = read(row)
        return known

    def doubt(self, row: int) -> Doubt:
        """Return the doubts about a row's word; none in a model that was not made from the encoder."""
        return Doubt(0) if self.doubts is None else Doubt(int(self.doubts[row]))

    def part(self, row: int) -> Part:
        """Return the parts of speech of a row's word; none if they are not known."""
        return Part(0) if self.parts is None else Part(int(self.parts[row]))

    def hides(self, word: str) -> bool:
        """Say whether a word is not shown unless somebody asks about it."""
        return not self.shows_coarse and self.coarse_words.category(word) is not None

    def tokenize(self, text: str) -> tuple[str, ...]:
        """Cut a text into tokens with the model's own tokenizer; white space is no token."""
        return self.tokens.cut(sound(text))

    @cached_property
    def meaningful(self) -> NDArray[np.intp]:
        """The rows that have a word and a vector that is not zero, in order."""
        return np.flatnonzero(self.keys.named() & (self.norms > 0))

    @cached_property
    def compact(self) -> Compact:
        """The meaningful rows in 8-bit numbers, for searches: 0.2 s for 60,000 rows, 2 s for 500,000."""
        return Compact(self.table, self.meaningful)

    @cached_property
    def lookalikes(self) -> Lookalikes:
        """The most frequent words by their spelling."""
        rows = self.keys.rows[:FREQUENT]
        return Lookalikes(self.keys.words[:FREQUENT][self.norms[rows] > 0].tolist())

    @cached_property
    def coarse_words(self) -> CoarseWords:
        """The vulgar, hateful and sexual words of the model's language, and of English."""
        return CoarseWords(self.card.language)

    @cached_property
    def uncovered(self) -> "Space":
        """The same model, which shows coarse words; what is computed once is computed before, for both."""
        self.compact, self.lookalikes, self.letter_habits, self.twins, self.dictionary, self.sample  # noqa: B018 - kept by looking
        other = copy(self)
        other.shows_coarse = True
        return other

    @cached_property
    def letter_habits(self) -> LetterHabits:
        """Which letters follow each other in the most frequent words."""
        return LetterHabits(self.keys.words[:FREQUENT].tolist())

    @cached_property
    def twins(self) -> Mapping[str, tuple[str, ...]]:
        """For words that are often misspellings, the far more frequent words with more accents."""
        return twins(self.keys.words[:FREQUENT].tolist())

    @cached_property
    def dictionary(self) -> Dictionary:
        """Which spellings are one word, in the model's language."""
        return Dictionary(self.card.language, self.keys)

    @cached_property
    def sample(self) -> Sample:
        """The cosines of a fixed sample of random pairs: kept with the model, else computed now, in 0.1 s."""
        return sampled(self.table, self.meaningful) if self._sample is None else self._sample

    def less_similar(self, cosine: float) -> float:
        """Return the share, in [0, 1], of a fixed sample of random word pairs whose cosine is lower.

        In a space of fewer than two words it is 0.
        """
        if not len(self.sample):
            return 0.0
        return float(self.sample.searchsorted(cosine, side="left")) / len(self.sample)

    def _in_other_case(self, asked: str, typed: str) -> Word | None:
        lower = self._as_spelled(asked, typed.lower(), Form.LOWER)
        capitalised = lower or self._as_spelled(asked, typed.capitalize(), Form.CAPITALISED)
        return capitalised or self._as_spelled(asked, typed.upper(), Form.UPPER)

    def _as_spelled(self, asked: str, key: str, form: Form) -> Word | None:
        index = self.keys.index(key)
        if index == NOWHERE:
            return None
        row = self.keys.row(index)
        norm = float(self.norms[row])
        if not norm:
            return None
        sharing, shared = self.keys.beside(index, row, SHOWN_SHARED)
        shown = tuple(word for word in shared if not self.hides(word))
        return Word(asked, key, form, row, norm, sharing, shown)


def respaced(text: str) -> str:
    """Return a phrase as models write it, `são_paulo`, and what is written so as a phrase; else the text."""
    inner = text.strip(" _")
    if " " in inner:
        return text.replace(" ", "_")
    return text.replace("_", " ") if "_" in inner else text


def sound(text: str) -> str:
    """Return a text that can be read: without halves of characters, and without endless marks on one letter.

    JSON can carry lone surrogates, UTF-8 cannot. More than thirty combining marks in a row are no writing,
    and to put them in order takes the square of their number (Unicode's Stream-Safe Text Format, UAX 15).
    """
    if text.isascii():
        return text
    whole = text.encode(errors="replace").decode()
    kept, marks = [], 0
    for character in whole:
        marks = marks + 1 if unicodedata.combining(character) else 0
        if marks <= MOST_MARKS:
            kept.append(character)
    return "".join(kept)
