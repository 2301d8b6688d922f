"""Two lists of words compared by two others: flowers and insects, and anybody's own lists."""

from dataclasses import dataclass
from itertools import chain
from typing import Final

import numpy as np

from embeddings.ask.several_texts import resolve_all
from embeddings.bias.association import Weat, associations, least_p, weat
from embeddings.bias.listed import words_of_list
from embeddings.results import AnyTerm
from embeddings.table.space import Space
from embeddings.vectors.arrays import Doubles

LEAST_IN_LIST: Final = 4
"""Words of each of our lists that a model must have; of their own people may give fewer."""


@dataclass(frozen=True, slots=True)
class ListsBias:
    """Two lists of words, `first` and `second`, by their association with two others, `one` and `other`.

    `scores` has the association of each word of the first list, then of the second: above 0 it is nearer to
    `one`. `least` is the smallest p that so many words can have; `missing` are words of our own
    lists that the model lacks.
    """

    first: tuple[AnyTerm, ...]
    second: tuple[AnyTerm, ...]
    one: tuple[AnyTerm, ...]
    other: tuple[AnyTerm, ...]
    scores: tuple[float, ...]
    test: Weat
    least: float
    missing: tuple[str, ...] = ()


def flowers_and_insects(space: Space) -> ListsBias:
    """Compare flowers with insects by pleasant words and others: the first test of Caliskan et al. (2017).

    Raises TooFewListed for a model that lacks too many words.
    """
    names = ("flowers", "insects", "pleasant", "unpleasant")
    found = [words_of_list(space, name, LEAST_IN_LIST) for name in names]
    missing = tuple(chain.from_iterable(one.missing for one in found))
    return _compared([one.words for one in found], [one.units for one in found], missing)


def own_lists_compared(
    space: Space,
    first: tuple[str, ...],
    second: tuple[str, ...],
    one: tuple[str, ...],
    other: tuple[str, ...],
) -> ListsBias:
    """Compare two lists of words or phrases by two others; raises what `resolve_all` raises."""
    lists = (first, second, one, other)
    terms, units = resolve_all(space, tuple(chain.from_iterable(lists)))
    ends = np.cumsum([len(words) for words in lists]).tolist()
    parts = [terms[start:end] for start, end in zip([0, *ends], ends, strict=False)]
    return _compared(parts, np.split(units, ends[:-1]), ())


def _compared(lists: list[tuple[AnyTerm, ...]], units: list[Doubles], missing: tuple[str, ...]) -> ListsBias:
    first, second = (associations(words, units[2], units[3]) for words in units[:2])
    compared, by = lists[:2], lists[2:]
    return ListsBias(
        first=compared[0],
        second=compared[1],
        one=by[0],
        other=by[1],
        scores=tuple(np.concatenate([first, second]).tolist()),
        test=weat(first, second),
        least=least_p(len(first), len(second)),
        missing=missing,
    )
