"""The semantic space: words, their vectors, and how unusual a similarity is."""

import unicodedata
from collections.abc import Iterator
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from embeddings.components import Projection
from embeddings.cosines import lengths, paired_cosines
from embeddings.dictionary import Dictionary
from embeddings.encoder import SharedEncoder
from embeddings.keys import NOWHERE, Keys
from embeddings.lookalikes import Lookalikes
from embeddings.results import Form, ModelCard, Word
from embeddings.tokens import Tokens

Vector = NDArray[np.float32]
Table = NDArray[np.float32]

SHOWN_SHARED = 5
FREQUENT = 100_000  # rarer words of a pruned model are mostly misspellings themselves
SAMPLE_PAIRS = 10_000
SAMPLE_SEED = 20_130_116  # any fixed number: the same pairs must be drawn in every process


class Space:
    """A model's words and vectors, read-only and safe to share between threads.

    `table` is (rows, dimensions) float32, `norms` the Euclidean length of each row, float32. Several words
    may share a row: spaCy prunes rare words onto the vector of a frequent one.

    `encoder` reads whole sentences, None in a language that it does not know. `projection` turns what it
    reads into this model's vectors; only a model that was made from the encoder has one.
    """

    def __init__(
        self,
        card: ModelCard,
        table: Table,
        keys: Keys,
        tokens: Tokens,
        *,
        encoder: SharedEncoder | None = None,
        projection: Projection | None = None,
    ) -> None:
        self.card = card
        self.keys = keys
        self.tokens = tokens
        self.encoder = encoder
        self.projection = projection
        self.table: Table = np.asarray(table)
        self.table.flags.writeable = False
        self.norms = lengths(self.table)

    @property
    def dimensions(self) -> int:
        """How many numbers each vector has."""
        return int(self.table.shape[1])

    @property
    def rows(self) -> int:
        """How many vectors the table has."""
        return int(self.table.shape[0])

    def find(self, text: str) -> Word | None:
        """Look a word up as typed, then in lower case, Capitalised and in UPPER case; None if it is in none.

        Composed and decomposed accents are the same (NFC), but a word is never found without its accent:
        avo, avó and avô are three words. A word whose vector is all zeros says nothing and counts as absent.
        """
        for form, spelling in _spellings(unicodedata.normalize("NFC", sound(text))):
            index = self.keys.index(spelling)
            if index != NOWHERE and self.norms[self.keys.rows[index]] > 0:
                return self._word(text, form, index)
        return None

    def word(self, row: int) -> str:
        """Return the most frequent word of a row; "" if no word stands on it."""
        return self.keys.first(row)

    def vector(self, row: int) -> Vector:
        """Return a row of the table, (dimensions,) float32: a read-only view, not a copy."""
        vector: Vector = self.table[row]
        return vector

    def tokenize(self, text: str) -> tuple[str, ...]:
        """Cut text as the model's own tokenizer does, white space left out."""
        return self.tokens.cut(sound(text))

    @cached_property
    def meaningful(self) -> NDArray[np.intp]:
        """The rows that have a word and a vector that is not zero, in order."""
        return np.flatnonzero(self.keys.named() & (self.norms > 0))

    @cached_property
    def lookalikes(self) -> Lookalikes:
        """The most frequent words by their spelling."""
        rows = self.keys.rows[:FREQUENT]
        return Lookalikes(self.keys.words[:FREQUENT][self.norms[rows] > 0].tolist())

    @cached_property
    def dictionary(self) -> Dictionary:
        """Which spellings are one word, in the model's language."""
        return Dictionary(self.card.language, self.keys)

    def less_similar(self, cosine: float) -> float:
        """Return the share, in [0, 1], of a fixed sample of random word pairs whose cosine is lower.

        The sample has 10,000 pairs of different rows. In a space of fewer than two words it is 0.
        """
        if not len(self._sample):
            return 0.0
        return float(self._sample.searchsorted(cosine, side="left")) / len(self._sample)

    @cached_property
    def _sample(self) -> NDArray[np.float64]:
        count = len(self.meaningful)
        if count < 2:
            return np.empty(0)
        chance = np.random.default_rng(SAMPLE_SEED)
        first = chance.integers(count, size=SAMPLE_PAIRS)
        second = (first + chance.integers(1, count, size=SAMPLE_PAIRS)) % count  # never the first itself
        rows = self.meaningful
        return np.sort(paired_cosines(self.table, rows[first], rows[second]))

    def _word(self, asked: str, form: Form, index: int) -> Word:
        row = int(self.keys.rows[index])
        others = self.keys.of_row(row)
        shown = [str(self.keys.words[other]) for other in others[: SHOWN_SHARED + 1] if other != index]
        return Word(
            asked=asked,
            key=str(self.keys.words[index]),
            form=form,
            row=row,
            norm=float(self.norms[row]),
            sharing=len(others) - 1,
            shared=tuple(shown[:SHOWN_SHARED]),
        )


def sound(text: str) -> str:
    """Return a text without halves of characters (lone surrogates), which JSON can carry but UTF-8 cannot."""
    return text.encode(errors="replace").decode()


def _spellings(text: str) -> Iterator[tuple[Form, str]]:
    yield Form.EXACT, text
    yield Form.LOWER, text.lower()
    yield Form.CAPITALISED, text.capitalize()
    yield Form.UPPER, text.upper()
