"""Trains a tiny model of a few sentences in steps that can be followed by hand: counts, PPMI, SVD."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from embeddings.errors import NothingToLearn
from embeddings.language.small_words import stop_words
from embeddings.table.space import Space
from embeddings.vectors.arrays import Doubles
from embeddings.vectors.cosines import cosine

LEAST_SENTENCES, MOST_SENTENCES = 3, 40
MOST_WORDS = 60
MOST_DIMENSIONS = 4
_LEAST_WORDS, _ENOUGH = 3, 5
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_SAME = 1e-9


@dataclass(frozen=True, slots=True)
class LearntPair:
    """Two words of a tiny model: in how many sentences they stand together, and their cosine there.

    `company` are the words that stand with both. `taught` is their cosine in the model that answers
    otherwise, None where it has not both.
    """

    first: str
    second: str
    together: int
    cosine: float
    company: tuple[str, ...]
    taught: float | None


@dataclass(frozen=True, slots=True)
class TinyModel:
    """A model of some sentences, its most frequent word first; `dropped` counts the rarest, above MOST_WORDS.

    `together` says in how many sentences two words both stand, (words, words), `surprise` is the PPMI of that
    in bits, (words, words). `vectors` are (words, dimensions), and keep a `kept` share of the squares of the
    PPMI. `left_out` are small words, as articles. `nearest` are the pairs with the greatest cosines, of words
    that stand in two sentences or more if there are five such; `hidden` is the nearest of those pairs that
    stands together in no sentence.
    """

    sentences: int
    words: tuple[str, ...]
    dropped: int
    left_out: tuple[str, ...]
    together: tuple[tuple[int, ...], ...]
    surprise: tuple[tuple[float, ...], ...]
    vectors: tuple[tuple[float, ...], ...]
    kept: float
    nearest: tuple[LearntPair, ...]
    hidden: LearntPair | None


def train(space: Space, language: str, *sentences: str) -> TinyModel:
    """Train a model on sentences: words that keep the same company get near vectors.

    A word's company is the other words of its sentence, without the small words of the space's language and
    of another, in which the sentences may be. From the counts n(a, b) comes the positive pointwise mutual
    information, max(0, log2 of p(a, b) / p(a) p(b)) (Church and Hanks 1990), and from that table the vectors,
    by a truncated SVD (Levy and Goldberg 2014). Raises NothingToLearn where no word goes
    with another more than by chance.
    """
    small = stop_words(space.card.language) | stop_words(language)
    heard = [list(dict.fromkeys(_WORD.findall(sentence.casefold()))) for sentence in sentences]
    counted = Counter(word for words in heard for word in words)
    every = tuple(word for word, _ in counted.most_common() if word not in small)
    words = every[:MOST_WORDS]
    together = _together(heard, words)
    surprise = ppmi(together)
    if len(words) < _LEAST_WORDS or not surprise.any():
        raise NothingToLearn(len(sentences))
    vectors, kept = _vectors(surprise)
    again = [place for place, word in enumerate(words) if counted[word] > 1]
    places = again if len(again) >= _ENOUGH else range(len(words))
    found = list(_pairs(space, words, places, together, vectors))
    pairs = sorted(found or _pairs(space, words, range(len(words)), together, vectors), key=_by_nearness)
    hidden = next((pair for pair in pairs if not pair.together and pair.cosine > _SAME), None)
    return TinyModel(
        sentences=len(sentences),
        words=words,
        dropped=len(every) - len(words),
        left_out=tuple(word for word in counted if word in small),
        together=tuple(map(tuple, together.astype(int).tolist())),
        surprise=tuple(map(tuple, surprise.tolist())),
        vectors=tuple(map(tuple, vectors.tolist())),
        kept=kept,
        nearest=tuple(pairs[:3]),
        hidden=hidden,
    )


def ppmi(together: Doubles) -> Doubles:
    """Return the positive pointwise mutual information of a table of counts, in bits, (words, words)."""
    total = together.sum()
    if not total:
        return np.zeros_like(together)
    alone = together.sum(axis=1)
    expected = np.outer(alone, alone) / total
    ratio: Doubles = np.divide(together, expected, out=np.ones_like(together), where=together > 0)
    surprise: Doubles = np.maximum(np.log2(ratio), 0.0)
    return surprise


def _together(heard: Sequence[Sequence[str]], words: Sequence[str]) -> Doubles:
    places = {word: place for place, word in enumerate(words)}
    counts = np.zeros((len(words), len(words)))
    for sentence in heard:
        for one, other in combinations([places[word] for word in sentence if word in places], 2):
            counts[one, other] += 1
            counts[other, one] += 1
    return counts


def _vectors(surprise: Doubles) -> tuple[Doubles, float]:
    """Return the vectors of the words, (words, dimensions), and the share of the squares that they keep.

    Each direction is turned so that its largest number is positive: an SVD leaves that open.
    """
    left, sizes, _ = np.linalg.svd(surprise)
    dimensions = min(MOST_DIMENSIONS, int((sizes > _SAME * sizes[0]).sum()))
    vectors = left[:, :dimensions] * sizes[:dimensions]
    largest = vectors[np.abs(vectors).argmax(axis=0), np.arange(dimensions)]
    return vectors * np.sign(largest), float((sizes[:dimensions] ** 2).sum() / (sizes**2).sum())


def _pairs(
    space: Space, words: Sequence[str], places: Sequence[int], together: Doubles, vectors: Doubles
) -> Iterator[LearntPair]:
    """Compare the words at some places with each other, those that have company."""
    long = np.linalg.norm(vectors, axis=1) > _SAME
    for one, other in combinations(places, 2):
        if long[one] and long[other]:
            yield LearntPair(
                words[one],
                words[other],
                int(together[one, other]),
                cosine(vectors[one], vectors[other]),
                tuple(words[place] for place in np.flatnonzero(together[one] * together[other]).tolist()),
                _taught(space, words[one], words[other]),
            )


def _by_nearness(pair: LearntPair) -> tuple[float, int]:
    return -round(pair.cosine, 6), -len(pair.company)


def _taught(space: Space, first: str, second: str) -> float | None:
    one, other = space.find(first), space.find(second)
    if one is None or other is None or not (space.norms[one.row] and space.norms[other.row]):
        return None
    return cosine(space.vector(one.row), space.vector(other.row))
