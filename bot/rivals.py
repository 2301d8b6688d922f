"""The same question put to other libraries on the same table, for the benchmark."""

import time
from collections.abc import Callable, Iterator
from importlib.util import find_spec

import numpy as np
import spacy
from threadpoolctl import threadpool_limits

from embeddings.loading import load_space
from embeddings.neighbours import neighbours
from embeddings.ranking import cosines_to, nearest
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
    """
    space = load_space(name)
    words = _frequent(space)
    with threadpool_limits(1, "blas"):
        yield "clean", _median(lambda word: neighbours(space, word, TOP), words, ROUNDS)
        yield "raw", _median(_raw(space), words, ROUNDS)
        yield "numpy", _median(_numpy(space), words, ROUNDS)
        yield "spacy", _median(_spacy(name), words, _SLOW)
        if find_spec("gensim") is not None:
            yield "gensim", _median(_gensim(space), words, ROUNDS)


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


def _raw(space: Space) -> Ask:
    return lambda word: nearest(cosines_to(space, _vector(space, word)), TOP)


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


def _median(ask: Ask, words: list[str], rounds: int) -> float:
    ask(words[0])  # the first one builds what all of them use
    return float(np.median([_seconds(ask, word) for _ in range(rounds) for word in words]))


def _seconds(ask: Ask, word: str) -> float:
    start = time.perf_counter()
    ask(word)
    return time.perf_counter() - start
