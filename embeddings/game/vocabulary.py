"""The words that a game is about: those that may be shown and that people use, one form of each."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from embeddings.game.common_form import common_form
from embeddings.language.frequencies import probabilities
from embeddings.search.shown_words import is_doubtful, reading
from embeddings.table.doubts import Doubt
from embeddings.table.space import Reading, Space
from embeddings.vectors.cosines import cosine

COMMON_KEYS = 30_000
"""How many of a model's most frequent words are looked at if nothing marks its doubtful words."""

LEAST_SHARE = 2e-6
"""The least share of all text of a word: the model mostly misreads rarer ones that stand near a secret."""
ABROAD, TIMES = "en", 3
"""A word that is three times as frequent in English is no word of the game: `chat`, `mouse`."""

_SILENT = re.compile("[cp](?=[çt])")
_SAME = 0.5

Directions = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class StoredVocabulary:
    """The words of a model's games, the most frequent first: what takes long to find, and can be stored.

    `rows` are their rows in the table. A share is a word's part of all text, in [0, 1]; it is 0 in a language
    without a list of frequencies.
    """

    words: tuple[str, ...]
    lemmas: tuple[str, ...]
    rows: tuple[int, ...]
    shares: tuple[float, ...]


@dataclass(frozen=True)
class GameVocabulary:
    """The words of a game with their directions: `units`, (words, dimensions) float32 of length 1."""

    words: tuple[str, ...]
    lemmas: tuple[str, ...]
    rows: NDArray[np.intp]
    shares: tuple[float, ...]
    units: Directions

    def __len__(self) -> int:
        return len(self.words)

    @cached_property
    def places(self) -> Mapping[str, int]:
        """The number of each lemma's word in the vocabulary."""
        return {lemma: place for place, lemma in enumerate(self.lemmas)}


def vocabulary_of(space: Space, known: StoredVocabulary) -> GameVocabulary:
    """Return the words of a game with their directions."""
    rows = np.array(known.rows, dtype=np.intp)
    units = space.table[rows].astype(np.float32)
    units /= space.norms[rows][:, np.newaxis]
    return GameVocabulary(known.words, known.lemmas, rows, known.shares, units)


def stored_vocabulary(space: Space) -> StoredVocabulary:
    """Gather the words of a game. It asks the dictionary about each: some seconds for a whole model.

    A clean list must show the word; it is neither a name nor coarse; it is in common use, and not far more
    frequent in English. The dictionary form stands for all forms of a word or, where the model lacks it, the
    most frequent form. The share is that of the form which is used most.
    """
    shares = probabilities(space.card.language) or {}
    found: dict[str, tuple[Reading, int]] = {}
    most: dict[str, float] = {}
    for row in _candidates(space):
        if not _is_common(space, space.word(row).lower(), shares):
            continue
        read = reading(space, row)
        if not read.real or is_doubtful(read, among_names=False) or space.hides(read.word):
            continue
        base = common_form(space, read.word)
        if base not in found or read.word == base:
            found[base] = (read, row)
        most[base] = max(most.get(base, 0.0), shares.get(read.lower, 0.0))
    kept = [base for base, (read, row) in found.items() if not _is_respelt(space, read, row, found)]
    return StoredVocabulary(
        words=tuple(found[base][0].word for base in kept),
        lemmas=tuple(kept),
        rows=tuple(found[base][1] for base in kept),
        shares=tuple(most[base] for base in kept),
    )


def _is_respelt(space: Space, read: Reading, row: int, found: Mapping[str, tuple[Reading, int]]) -> bool:
    """Say whether a word is an old spelling of another: `direcção` of `direção`, not `pacto` of `pato`."""
    other = found.get(_SILENT.sub("", read.lower))
    if space.card.language != "pt" or other is None or other[1] == row:
        return False
    return cosine(space.table[row], space.table[other[1]]) >= _SAME


def _is_common(space: Space, word: str, shares: Mapping[str, float]) -> bool:
    if not shares:
        return True
    abroad = {} if space.card.language == ABROAD else probabilities(ABROAD) or {}
    share = shares.get(word, 0.0)
    return share >= LEAST_SHARE and abroad.get(word, 0.0) <= TIMES * share


def _candidates(space: Space) -> Iterator[int]:
    """Give the rows whose word may be in a game, the most frequent first, by what is quick to ask."""
    places = np.arange(min(len(space.keys), COMMON_KEYS if space.doubts is None else len(space.keys)))
    rows = space.keys.rows[places]
    firsts = np.unique(rows, return_index=True)[1]
    known = rows[np.sort(firsts)]
    known = known[space.norms[known] > 0]
    if space.doubts is not None:
        known = known[space.doubts[known] & (Doubt.MISREAD | Doubt.NAME | Doubt.OBSCURE) == 0]
    yield from known.tolist()
