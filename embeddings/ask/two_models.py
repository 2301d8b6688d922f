"""How far two models agree about the neighbours of a word: their ranks are compared, never their cosines.

The cosines of two models have different scales: 0.5 is high in one model and usual in another. The order of
the words can be compared.
"""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from embeddings.ask.neighbours import MOST_NEIGHBOURS
from embeddings.table.space import Space

SHOWN_RANKS = 10
READ_RANKS = (
    MOST_NEIGHBOURS  # ranks that the rank-biased overlap reads: at p = 0.9 the thirty have 99 % of the weight
)
PERSISTENCE = 0.9


@dataclass(frozen=True, slots=True)
class ListOverlap:
    """How far two ranked lists agree.

    `shared` are the words that are among the first `shown` of both lists, in lower case and in the order of
    the first list. `rank_biased` compares the first `read` words, in [0, 1]: 1 for equal lists, 0 for lists
    without a common word.
    """

    shared: tuple[str, ...]
    shown: int
    read: int
    rank_biased: float


def unknown(space: Space, words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words for which the model has no vector."""
    return tuple(word for word in words if space.find(word) is None)


def list_overlap(first: Sequence[str], second: Sequence[str]) -> ListOverlap:
    """Compare two lists of words, each with the nearest first; capital letters make no difference."""
    one, other = _alike(first), _alike(second)
    shared = tuple(word for word in one[:SHOWN_RANKS] if word in set(other[:SHOWN_RANKS]))
    return ListOverlap(
        shared, SHOWN_RANKS, READ_RANKS, rank_biased_overlap(one[:READ_RANKS], other[:READ_RANKS])
    )


def rank_biased_overlap(
    first: Sequence[Hashable], second: Sequence[Hashable], persistence: float = PERSISTENCE
) -> float:
    """Return the extrapolated rank-biased overlap of two lists without repetition, in [0, 1].

    RBO_EXT of Webber, Moffat and Zobel, "A similarity measure for indefinite rankings" (2010), equation 32,
    which also takes lists of different lengths. `persistence`, p in ]0, 1[, is the chance that a reader goes
    on to the next rank: at 0.9 the first ten have 86 % of the weight. For two empty lists it is 1.
    """
    short, long = sorted((first, second), key=len)
    if not short:
        return 1.0 if not long else 0.0
    overlaps = _overlaps(short, long)
    s, last = len(short), len(long)
    agreed = sum(overlap / depth * persistence**depth for depth, overlap in enumerate(overlaps, start=1))
    beyond = sum(
        overlaps[s - 1] * (depth - s) / (s * depth) * persistence**depth for depth in range(s + 1, last + 1)
    )
    rest = ((overlaps[-1] - overlaps[s - 1]) / last + overlaps[s - 1] / s) * persistence**last
    return min(1.0, (1 - persistence) / persistence * (agreed + beyond) + rest)


def _overlaps(first: Sequence[Hashable], second: Sequence[Hashable]) -> list[int]:
    """Return how many items the first 1, 2, 3... of both have in common."""
    seen: tuple[set[Hashable], set[Hashable]] = (set(), set())
    nothing = object()
    overlaps = []
    for pair in zip_longest(first, second, fillvalue=nothing):
        for side, item in zip(seen, pair, strict=True):
            if item is not nothing:
                side.add(item)
        overlaps.append(len(seen[0] & seen[1]))
    return overlaps


def _alike(words: Sequence[str]) -> list[str]:
    return list(dict.fromkeys(word.lower() for word in words))
