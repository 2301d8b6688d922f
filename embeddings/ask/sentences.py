"""How similar two sentences are: by plain means, by means weighted by rarity, and by the encoder."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np

from embeddings.ask.suggestions import suggestions
from embeddings.ask.words import CANCELLED
from embeddings.errors import EmbeddingError, NoDirection, NothingKnown, SentenceTooLong, UnknownWord
from embeddings.language.frequencies import probabilities, smooth_weight
from embeddings.results import ReadAs, Word, read_as
from embeddings.search.meant import likeliest
from embeddings.table.space import Space
from embeddings.vectors.arrays import Doubles
from embeddings.vectors.cosines import cosine, length

MOST_TOKENS = 64
SHOWN_PAIRS = 5
SHOWN_WORDS = 12


class Order(StrEnum):
    """Whether two sentences have the same words, and in the same order; case and punctuation do not count."""

    SAME = "same"
    REORDERED = "reordered"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class Weighed:
    """A known word of a sentence and its weight in the weighted mean, in [0, 1]; 1 where none is known."""

    word: str
    weight: float


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence as the means see it.

    `words` are its different known words in order, `unknown` the tokens without a vector, except punctuation.
    Of its `count` tokens `known` have a vector; `read_as` are those that were answered by a word with other
    accents.
    """

    text: str
    count: int
    known: int
    words: tuple[Weighed, ...]
    unknown: tuple[str, ...]
    read_as: tuple[ReadAs, ...] = ()


@dataclass(frozen=True, slots=True)
class WordPair:
    """One word of each sentence, their cosine, and the `share` that they add to the sentences' cosine.

    The cosine of two weighted means is the sum of the shares of all pairs of their words. `same_row` says
    that two different words share one vector: their cosine is 1 because of pruning, not of meaning.
    """

    first: str
    second: str
    cosine: float
    share: float
    same_row: bool


@dataclass(frozen=True, slots=True)
class WordTable:
    """The cosine of each word of one sentence with each word of the other, (first, second).

    If a sentence has more than twelve different known words, only the twelve with the largest weights are
    here, in the order of the sentence.
    """

    first: tuple[str, ...]
    second: tuple[str, ...]
    cosines: tuple[tuple[float, ...], ...]

    def swapped(self) -> "WordTable":
        """Return the same table with rows and columns exchanged."""
        return WordTable(self.second, self.first, tuple(zip(*self.cosines, strict=True)))


@dataclass(frozen=True, slots=True)
class SentencePair:
    """How similar two sentences are: three cosines in [-1, 1], and the word pairs that add most to them.

    `mean` is the cosine of the plain means, as spaCy's `Doc.similarity` and gensim's `n_similarity`.
    `weighted` is that of the means weighted by rarity; it is None if the frequencies of the language are
    unknown or a weighted mean is zero. `encoded` is that of the sentence encoder's vectors, None without an
    encoder. The shares of `pairs` are parts of `weighted`, or of `mean` if that is None. `table` has all
    pairs of words.
    """

    first: Sentence
    second: Sentence
    order: Order
    mean: float
    weighted: float | None
    encoded: float | None
    pairs: tuple[WordPair, ...]
    table: WordTable

    def swapped(self) -> "SentencePair":
        """Return the same answer with its sides exchanged: every part of it is symmetric."""
        pairs = tuple(replace(pair, first=pair.second, second=pair.first) for pair in self.pairs)
        return replace(self, first=self.second, second=self.first, pairs=pairs, table=self.table.swapped())


@dataclass(frozen=True, slots=True)
class ReadSentence:
    """A sentence with its different known words, and for each its vector, its count and its weight."""

    sentence: Sentence
    pieces: tuple[str, ...]
    found: tuple[Word, ...]
    vectors: Doubles
    counts: Doubles
    weights: Doubles

    @property
    def plain(self) -> Doubles:
        """What each word adds to the plain mean, (words, dimensions)."""
        return self.counts[:, None] * self.vectors

    @property
    def weighted(self) -> Doubles:
        """What each word adds to the mean weighted by rarity, (words, dimensions)."""
        return self.weights[:, None] * self.plain


def sentence_pair(space: Space, first: str, second: str) -> SentencePair:
    """Return how similar two sentences are, by three methods.

    The first is gensim's `n_similarity` of the known tokens. The second is the weighted mean of Arora, Liang
    and Ma (2017) without their second step, which removes the common component of many sentences: from only
    two sentences it would remove what they have in common. Raises SentenceTooLong for more than 64 tokens,
    UnknownWord or NothingKnown for a sentence without known words, and NoDirection if its plain mean is zero.
    """
    one, other = read_sentences(space, first, second)
    weighing = _has_direction(one.weighted) and _has_direction(other.weighted)
    weighing = weighing and probabilities(space.card.language) is not None
    parts = (one.weighted, other.weighted) if weighing else (one.plain, other.plain)
    return SentencePair(
        one.sentence,
        other.sentence,
        order=_order(one.pieces, other.pieces),
        mean=cosine(one.plain.sum(axis=0), other.plain.sum(axis=0)),
        weighted=cosine(parts[0].sum(axis=0), parts[1].sum(axis=0)) if weighing else None,
        encoded=_encoded(space, one.sentence.text, other.sentence.text),
        pairs=tuple(carriers(one, other, parts)),
        table=_table(one, other),
    )


def read_sentences(space: Space, first: str, second: str) -> tuple[ReadSentence, ReadSentence]:
    """Return two sentences as the means see them; raises what `sentence_pair` raises."""
    one, other = _read(space, first), _read(space, second)
    if not (_has_direction(one.plain) and _has_direction(other.plain)):
        raise NoDirection((other if _has_direction(one.plain) else one).sentence.text)
    return one, other


def _read(space: Space, text: str) -> ReadSentence:
    text = " ".join(text.split())
    pieces = space.tokenize(text)
    if len(pieces) > MOST_TOKENS:
        raise SentenceTooLong(text, len(pieces), MOST_TOKENS)
    found = {piece: likeliest(space, piece) for piece in pieces}
    counts = Counter(word.key for piece in pieces if (word := found[piece]) is not None)
    if not counts:
        raise _nothing_known(space, text, len(pieces))
    unknown = tuple(piece for piece, word in found.items() if word is None and _says_something(piece))
    distinct = {word.key: word for word in reversed(found.values()) if word is not None}
    words = [distinct[key] for key in counts]
    weighed = _weighed(space, words)
    return ReadSentence(
        Sentence(text, len(pieces), counts.total(), weighed, unknown, read_as(words)),
        pieces=tuple(piece.lower() for piece in pieces if _says_something(piece)),
        found=tuple(words),
        vectors=space.table[[word.row for word in words]].astype(np.float64),
        counts=np.array(list(counts.values()), dtype=np.float64),
        weights=np.array([word.weight for word in weighed]),
    )


def _nothing_known(space: Space, text: str, tokens: int) -> EmbeddingError:
    return UnknownWord(text, suggestions(space, text)) if tokens == 1 else NothingKnown(text, tokens)


def _weighed(space: Space, words: Sequence[Word]) -> tuple[Weighed, ...]:
    shares = probabilities(space.card.language)
    weights = [1.0 if shares is None else smooth_weight(word.key, shares) for word in words]
    return tuple(Weighed(word.asked, weight) for word, weight in zip(words, weights, strict=True))


def _says_something(piece: str) -> bool:
    return any(character.isalnum() for character in piece)


def _has_direction(parts: Doubles) -> bool:
    longest = float(np.sqrt((parts**2).sum(axis=1)).max())
    return length(parts.sum(axis=0)) > CANCELLED * longest * len(parts)


def _order(first: tuple[str, ...], second: tuple[str, ...]) -> Order:
    if first == second:
        return Order.SAME
    return Order.REORDERED if sorted(first) == sorted(second) else Order.DIFFERENT


def _encoded(space: Space, first: str, second: str) -> float | None:
    if space.encoder is None:
        return None
    one, other = space.encoder.vectors([first, second])
    return cosine(one, other)


def carriers(one: ReadSentence, other: ReadSentence, parts: tuple[Doubles, Doubles]) -> Iterator[WordPair]:
    """Give the word pairs that add most to the cosine, the largest share first.

    Each word is in at most one pair. A word that stands in both sentences is paired with itself.
    """
    whole = length(parts[0].sum(axis=0)) * length(parts[1].sum(axis=0))
    shares = parts[0] @ parts[1].T / whole
    left = shares.copy()
    for row, column in _common(one.found, other.found):
        left[row, :] = left[:, column] = -np.inf
        left[row, column] = shares[row, column]
    for _ in range(min(SHOWN_PAIRS, *shares.shape)):
        row, column = (int(place) for place in np.unravel_index(left.argmax(), left.shape))
        if left[row, column] <= 0:
            return
        yield WordPair(
            one.sentence.words[row].word,
            other.sentence.words[column].word,
            cosine(one.vectors[row], other.vectors[column]),
            float(shares[row, column]),
            same_row=one.found[row].row == other.found[column].row
            and one.found[row].key != other.found[column].key,
        )
        left[row, :] = left[:, column] = -np.inf


def _table(one: ReadSentence, other: ReadSentence) -> WordTable:
    rows, columns = _heaviest(one), _heaviest(other)
    return WordTable(
        tuple(one.sentence.words[row].word for row in rows),
        tuple(other.sentence.words[column].word for column in columns),
        tuple(tuple(cosine(one.vectors[row], other.vectors[column]) for column in columns) for row in rows),
    )


def _heaviest(read: ReadSentence) -> list[int]:
    """Return the places of the words with the largest weights and a direction, in the sentence's order."""
    places = [place for place in range(len(read.found)) if length(read.vectors[place]) > 0]
    return sorted(sorted(places, key=lambda place: -read.weights[place])[:SHOWN_WORDS])


def _common(first: Sequence[Word], second: Sequence[Word]) -> Iterator[tuple[int, int]]:
    places = {word.key: place for place, word in enumerate(second)}
    return ((place, places[word.key]) for place, word in enumerate(first) if word.key in places)
