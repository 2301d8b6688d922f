"""The words of a language's lists that a model has."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from embeddings.errors import TooFewListed
from embeddings.language.bias_words import bias_words
from embeddings.results import Word
from embeddings.table.space import Space
from embeddings.vectors.arrays import Doubles
from embeddings.vectors.cosines import unit


@dataclass(frozen=True, slots=True)
class ListedWords:
    """Words of a list that a model has, each on a row of its own, and those that it lacks.

    `units` is (words, dimensions) float64, each vector of length 1.
    """

    words: tuple[Word, ...]
    units: Doubles
    missing: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The words as the list has them."""
        return tuple(word.asked for word in self.words)


@dataclass(frozen=True, slots=True)
class ListedPairs:
    """Pairs of which a model has both words: his and hers, (pairs, dimensions) float64, of length 1."""

    words: tuple[tuple[str, str], ...]
    his: Doubles
    hers: Doubles


def words_of_list(space: Space, heading: str, least: int) -> ListedWords:
    """Look the words of a list up; raises TooFewListed if the model has fewer than `least` of them."""
    listed = bias_words(space.card.language)[heading]
    rows: dict[int, Word] = {}
    missing = []
    for text in listed:
        found = space.find(text)
        if found is None:
            missing.append(text)
        elif rows.setdefault(found.row, found) is not found:
            missing.append(text)  # in a pruned model it would be another word once more
    if len(rows) < least:
        raise TooFewListed(space.card.language, len(rows), len(listed))
    return ListedWords(tuple(rows.values()), units_of(space, tuple(rows.values())), tuple(missing))


def pairs_of_list(space: Space, heading: str, least: int) -> ListedPairs:
    """Look pairs up of which the model has both words; raises TooFewListed for fewer than `least`."""
    listed = bias_words(space.card.language).pairs(heading)
    found = [(space.find(his), space.find(hers)) for his, hers in listed]
    known = [(one, other) for one, other in found if one is not None and other is not None]
    known = [(one, other) for one, other in known if one.row != other.row]
    if len(known) < least:
        raise TooFewListed(space.card.language, 2 * len(known), 2 * len(listed))
    names = tuple((one.asked, other.asked) for one, other in known)
    his, hers = ([pair[side] for pair in known] for side in (0, 1))
    return ListedPairs(names, units_of(space, his), units_of(space, hers))


def units_of(space: Space, words: Sequence[Word]) -> Doubles:
    """Return the vectors of words at length 1, (words, dimensions)."""
    return np.array([unit(space.vector(word.row)) for word in words])
