"""The same question put to other libraries on the same table, for the benchmark."""

import time
from collections.abc import Callable, Iterator
from functools import partial
from importlib.util import find_spec

import numpy as np
import spacy
from threadpoolctl import threadpool_limits

from embeddings.analogy import analogy
from embeddings.groups import odd_one
from embeddings.loading import load_space
from embeddings.neighbours import neighbours
from embeddings.rank import rank
from embeddings.space import Space

TOP = 10
WORDS = 20
ROUNDS = 5
_SLOW = 1  # spaCy's own search takes a tenth of a second

Ask = Callable[[str], object]


def neighbour_times(name: str) -> Iterator[tuple[str, float]]:
    """Give the median time, in seconds, of the top ten neighbours of frequent words, by each library.

    All in one run on one BLAS thread: `clean` is `/vizinhos`, `raw` our ranking alone, `numpy` a product
    with a unit matrix and a partition, `spacy` its `most_similar`, `gensim` its own where it is installed.
    Beside them our `/analogia` of three of the words, the `/posicao` of two, and the `/intruso` of three.
    """
    space = load_space(name)
    words = _frequent(space)

    def others(word: str) -> tuple[str, ...]:
        place = words.index(word)
        return tuple(words[(place + step) % len(words)] for step in range(3))

    with threadpool_limits(1, "blas"):
        yield "clean", median(lambda word: neighbours(space, word, TOP), words, ROUNDS)
        yield "raw", median(partial(_raw, space), words, ROUNDS)
        yield "analogy", median(lambda word: analogy(space, others(word), 1.0, -1.0, 1.0), words, ROUNDS)
        yield "rank", median(lambda word: rank(space, *others(word)[:2]), words, ROUNDS)
        yield "odd", median(lambda word: odd_one(space, others(word)), words, ROUNDS)
        yield "numpy", median(_numpy(space), words, ROUNDS)
        yield "spacy", median(_spacy(name), words, _SLOW)
        if find_spec("gensim") is not None:
            yield "gensim", median(_gensim(space), words, ROUNDS)


def _frequent(space: Space) -> list[str]:
    """Draw words that name a row: frequent, of more than three letters, the same ones every time."""
    named = (space.word(row) for row in range(min(5000, space.rows)))
    long = [word for word in named if len(word) > 3 and word.isalpha()]
    return long[:: max(1, len(long) // WORDS)][:WORDS]


def _vector(space: Space, word: str) -> "np.ndarray[tuple[int], np.dtype[np.float32]]":
    found = space.find(word)
    if found is None:
        raise LookupError(word)
    return space.vector(found.row)


def _raw(space: Space, word: str) -> object:
    return neighbours(space, word, TOP, everything=True)


def _numpy(space: Space) -> Ask:
    norms = np.where(space.norms > 0, space.norms, 1)
    unit = space.table / norms[:, None]

    def ask(word: str) -> object:
        scores = unit @ (_vector(space, word) / np.linalg.norm(_vector(space, word)))
        best = np.argpartition(-scores, TOP)[: TOP + 1]
        return best[np.argsort(-scores[best])]

    return ask


def _spacy(name: str) -> Ask:
    nlp = spacy.load(name)
    vectors = nlp.vocab.vectors
    return lambda word: vectors.most_similar(np.array([nlp.vocab[word].vector]), n=TOP)


def _gensim(space: Space) -> Ask:
    from gensim.models import KeyedVectors  # noqa: PLC0415 - an extra that few install

    known = KeyedVectors(space.dimensions)
    rows = space.meaningful
    known.add_vectors([space.word(int(row)) for row in rows], space.table[rows])
    return lambda word: known.most_similar(word, topn=TOP)


def median(ask: Ask, words: list[str], rounds: int) -> float:
    """Return the median seconds that a question takes, put about each word in turn, so many times over."""
    ask(words[0])  # the first one builds what all of them use
    return float(np.median([_seconds(ask, word) for _ in range(rounds) for word in words]))


def _seconds(ask: Ask, word: str) -> float:
    start = time.perf_counter()
    ask(word)
    return time.perf_counter() - start
