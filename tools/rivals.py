"""The same question put to other libraries on the same table, for the benchmark."""

import time
from collections.abc import Callable, Iterator, Mapping
from importlib.util import find_spec
from typing import TYPE_CHECKING

import numpy as np
import spacy
from threadpoolctl import threadpool_limits

from embeddings.ask.analogy import analogy
from embeddings.ask.groups import odd_one
from embeddings.ask.neighbours import neighbours
from embeddings.ask.place import rank
from embeddings.table.loading import load_space
from embeddings.table.space import Space

if TYPE_CHECKING:
    from gensim.models import KeyedVectors

TOP = 10
WORDS = 20
ROUNDS = 5

Ask = Callable[[str], object]


def neighbour_times(name: str, count: int = WORDS) -> Iterator[tuple[str, float]]:
    """Give the median time, in seconds, of the top ten neighbours of `count` frequent words, by each library.

    All run in turns in one run on one BLAS thread, so that the machine's other work affects all of them:
    `clean` is `/vizinhos`, `raw` our ranking alone, `numpy` a product with a unit matrix and a partition,
    `spacy` its `most_similar`, `gensim` its own where it is installed. Beside them our `/analogia` of three
    of the words, by both methods, the `/intruso` of three, and the `/posicao`, both ways, of a word and its
    last neighbour in the list (`rank`) and of two of the words (`rank-far`). `gensim-analogy` and
    `gensim-rank` are what gensim takes for the same as `analogy` and `rank`.
    """
    space = load_space(name)
    words = _frequent(space, count)
    with threadpool_limits(1, "blas"):
        yield from medians(_asks(name, space, words), words)


def _asks(name: str, space: Space, words: list[str]) -> dict[str, Ask]:
    def others(word: str) -> tuple[str, ...]:
        place = words.index(word)
        return tuple(words[(place + step) % len(words)] for step in range(3))

    last = {word: neighbours(space, word, TOP).found[-1].word for word in words}
    ours: dict[str, Ask] = {
        "clean": lambda word: neighbours(space, word, TOP),
        "raw": lambda word: neighbours(space, word, TOP, everything=True),
        "analogy": lambda word: analogy(space, others(word), 1.0, -1.0, 1.0),
        "odd": lambda word: odd_one(space, others(word)),
        "rank": lambda word: rank(space, word, last[word]),
        "rank-far": lambda word: rank(space, *others(word)[:2]),
    }
    theirs: dict[str, Ask] = {"numpy": _numpy(space), "spacy": _spacy(name)}
    if find_spec("gensim") is not None:
        known = _gensim(space)
        theirs |= {
            "gensim": lambda word: known.most_similar(word, topn=TOP),
            "gensim-analogy": lambda word: _gensim_analogy(known, *others(word)),
            "gensim-rank": lambda word: (known.rank(word, last[word]), known.rank(last[word], word)),
        }
    return ours | theirs


def _frequent(space: Space, count: int) -> list[str]:
    """Draw words that name a row: frequent ones of more than three letters, and the same ones every time."""
    named = (space.word(row) for row in range(min(5000, space.rows)))
    long = [word for word in named if len(word) > 3 and word.isalpha()]
    return long[:: max(1, len(long) // count)][:count]


def _vector(space: Space, word: str) -> "np.ndarray[tuple[int], np.dtype[np.float32]]":
    found = space.find(word)
    if found is None:
        raise LookupError(word)
    return space.vector(found.row)


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


def _gensim(space: Space) -> "KeyedVectors":
    from gensim.models import KeyedVectors  # noqa: PLC0415 - an extra that few install

    known = KeyedVectors(space.dimensions)
    rows = space.meaningful
    known.add_vectors([space.word(int(row)) for row in rows], space.table[rows])
    return known


def _gensim_analogy(known: "KeyedVectors", first: str, taken: str, second: str) -> object:
    asked = {"positive": [first, second], "negative": [taken], "topn": TOP}
    return known.most_similar(**asked), known.most_similar_cosmul(**asked)


def medians(asks: Mapping[str, Ask], words: list[str]) -> Iterator[tuple[str, float]]:
    """Give the median seconds of each question, which is asked about every word in turn, in several rounds.

    Before each round, the question is asked once about all words: then the processor's cache holds the data
    of this question, and not those of the question before it.
    """
    seconds: dict[str, list[float]] = {who: [] for who in asks}
    for _ in range(ROUNDS):
        for who, ask in asks.items():
            for word in words:
                ask(word)
            seconds[who] += [_seconds(ask, word) for word in words]
    return ((who, float(np.median(times))) for who, times in seconds.items())


def _seconds(ask: Ask, word: str) -> float:
    start = time.perf_counter()
    ask(word)
    return time.perf_counter() - start
