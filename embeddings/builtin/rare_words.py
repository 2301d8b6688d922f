"""Rare words that a thesaurus explains: their vector is the mean of those of their synonyms."""

import lzma
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Final

import numpy as np

from embeddings.builtin.thesaurus import entries_in
from embeddings.table.space import Space, Vector
from embeddings.vectors.cosines import length

_DATA: Final = files("embeddings.builtin") / "data"
_MOST: Final = 6
"""So many synonyms, of as many senses, are enough."""
_LEAST_LENGTH: Final = 0.1
"""A mean of unit vectors that is shorter points nowhere."""


def vector_by_synonyms(space: Space, word: str) -> tuple[tuple[str, ...], Vector] | None:
    """Return the synonyms of a word that is not in the table, and the mean direction of their vectors.

    There is one synonym for each sense. A form of a word has those of the word. None where the thesaurus
    lacks the word, or the model its synonyms.
    """
    heads = _rare_heads(space.card.language)
    typed = word.lower()
    named = heads.get(typed) or (heads.get(space.dictionary.lemma(typed)) if heads else None) or ()
    found = [one for text in named if (one := space.find(text)) is not None][:_MOST]
    if not found:
        return None
    rows = [one.row for one in found]
    units = space.table[rows] / space.norms[rows, np.newaxis]
    mean = units.mean(axis=0, dtype=np.float64).astype(np.float32)
    return (tuple(one.key for one in found), mean) if length(mean) > _LEAST_LENGTH else None


@cache
def _rare_heads(language: str) -> Mapping[str, list[str]]:
    """Read the heads that no model of ours has; none of a language without a thesaurus.

    No build reads them, so they are no part of a model's name.
    """
    file = _DATA / f"rare_heads_{language}.txt.xz"
    return dict(entries_in(lzma.decompress(file.read_bytes()).decode("utf-8"))) if file.is_file() else {}
