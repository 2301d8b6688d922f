"""Two sentences side by side: the plain mean, the mean weighted by rarity, and the sentence encoder."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np

from embeddings.ask.suggestions import suggestions
from embeddings.ask.words import CANCELLED
from embeddings.errors import EmbeddingError, NoDirection, NothingKnown, SentenceTooLong, UnknownWord
from embeddings.language.frequencies import probabilities, smooth_weight
from embeddings.results import Word
from embeddings.table.space import Space
from embeddings.vectors.arrays import Doubles
from embeddings.vectors.cosines import cosine, length

MOST_TOKENS = 64
SHOWN_PAIRS = 5
SHOWN_WORDS = 12


class Order(StrEnum):
    """Whether two sentences have the same words, letter case and punctuation aside, and in the same order."""

    SAME = "same"
    REORDERED = "reordered"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class Weighed:
    """A known word of a sentence and its weight in the weighted mean, in [0, 1]; 1 where there is none."""

    word: str
    weight: float


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence as the means see it: its different known words in order, and the tokens without a vector.

    `known` of its `count` tokens have a vector. Punctuation without a vector is not named among `unknown`.
    """

    text: str
    count: int
    known: int
    words: tuple[Weighed, ...]
    unknown: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WordPair:
    """A word of each sentence, their cosine, and the `share` that they add to that of the sentences.

    The cosine of two weighted means is the sum of the shares of all pairs of their words. `same_row` says
    that two different words have one vector, so that their cosine is 1 by pruning and not by meaning.
    """

    first: str
    second: str
    cosine: float
    share: float
    same_row: bool


@dataclass(frozen=True, slots=True)
class WordTable:
    """The cosine of each word of one sentence, `first`, with each of the other: (first, second).

    Of a sentence of more than twelve different known words these are the twelve that weigh most, in the order
    of the sentence.
    """

    first: tuple[str, ...]
    second: tuple[str, ...]
    cosines: tuple[tuple[float, ...], ...]

    def swapped(self) -> "WordTable":
        """Return the same table with rows for columns."""
        return WordTable(self.second, self.first, tuple(zip(*self.cosines, strict=True)))


@dataclass(frozen=True, slots=True)
class SentencePair:
    """How similar two sentences are: three cosines in [-1, 1], and the word pairs that carry them.

    `mean` is of the plain means, as spaCy's `Doc.similarity`; `weighted` of those weighted by rarity, None in
    a language of unknown frequencies or without a direction; `encoded` of the sentence encoder's vectors,
    None without one. `pairs` share out `weighted`, or `mean` if that is None; `table` has all pairs of words.
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
        """Return the same answer with its sides exchanged: all of it is symmetric."""
        pairs = tuple(replace(pair, first=pair.second, second=pair.first) for pair in self.pairs)
        return replace(self, first=self.second, second=self.first, pairs=pairs, table=self.table.swapped())


@dataclass(frozen=True, slots=True)
class ReadSentence:
    """A sentence with its different known words, their vectors, how often each stands there, and weights."""

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

    The weighted mean is that of Arora, Liang and Ma (2017) without their second step, taking away the common
    component of many sentences: of only two it would take away what they have in common. Raises
    SentenceTooLong beyond 64 tokens, UnknownWord or NothingKnown for a sentence without known words, and
    NoDirection for one whose plain mean is zero.
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
    """Return two sentences as the means see them; raises as `sentence_pair`."""
    one, other = _read(space, first), _read(space, second)
    if not (_has_direction(one.plain) and _has_direction(other.plain)):
        raise NoDirection((other if _has_direction(one.plain) else one).sentence.text)
    return one, other


def _read(space: Space, text: str) -> ReadSentence:
    text = " ".join(text.split())
    pieces = space.tokenize(text)
    if len(pieces) > MOST_TOKENS:
        raise SentenceTooLong(text, len(pieces), MOST_TOKENS)
    found = {piece: space.find(piece) for piece in pieces}
    counts = Counter(word.key for piece in pieces if (word := found[piece]) is not None)
    if not counts:
        raise _nothing_known(space, text, len(pieces))
    unknown = tuple(piece for piece, word in found.items() if word is None and _says_something(piece))
    distinct = {word.key: word for word in reversed(found.values()) if word is not None}
    words = [distinct[key] for key in counts]
    weighed = _weighed(space, words)
    return ReadSentence(
        Sentence(text, len(pieces), counts.total(), weighed, unknown),
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
    """Match each word with at most one of the other sentence, those that add most to the cosine first.

    A word that both sentences have is matched with itself.
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
    """Return the places of the words that weigh most and have a direction, in the sentence's order."""
    places = [place for place in range(len(read.found)) if length(read.vectors[place]) > 0]
    return sorted(sorted(places, key=lambda place: -read.weights[place])[:SHOWN_WORDS])


def _common(first: Sequence[Word], second: Sequence[Word]) -> Iterator[tuple[int, int]]:
    places = {word.key: place for place, word in enumerate(second)}
    return ((place, places[word.key]) for place, word in enumerate(first) if word.key in places)
