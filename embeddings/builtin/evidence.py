"""How far the vector of a word of the built-in model can be trusted."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from embeddings.builtin.recipe import Recipe
from embeddings.table.doubts import Doubt, Doubts
from embeddings.vectors.arrays import Flags


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of each word of a vocabulary, the most frequent first; all arrays are (words,).

    `pieces` is the number of pieces from which the encoder reads a word. `abroad` is its highest frequency in
    another language, divided by its frequency in Portuguese. `short` says that it has at most three letters,
    `listed` that the dictionary has it, `named` that it looks like a name. `family` is the number of its
    family: forms of one word have the same number.
    """

    pieces: NDArray[np.intp]
    abroad: NDArray[np.float32]
    short: Flags
    listed: Flags
    named: Flags
    family: NDArray[np.intp]


def doubts(evidence: Evidence, recipe: Recipe) -> Doubts:
    """Return the doubts about each word, (words,) uint8, as sums of `Doubt`."""
    whole = _fewest(evidence) == 1
    flags = {
        Doubt.SPELT: (evidence.pieces > 1) | ~whole,
        Doubt.MISREAD: _misread(evidence, whole, recipe),
        Doubt.NAME: evidence.named,
        Doubt.OBSCURE: evidence.named & (np.arange(len(whole)) >= recipe.everyday),
    }
    found = np.zeros(len(whole), dtype=np.uint8)
    for doubt, flag in flags.items():
        found[flag] |= doubt.value
    return found


def _misread(evidence: Evidence, whole: Flags, recipe: Recipe) -> Flags:
    """Say which words are rare, foreign to the encoder, or read from pieces and without another form.

    Names are the same in all languages, so a name is never foreign.
    """
    place = np.arange(len(whole))
    rare = place >= np.where(evidence.pieces > 1, recipe.common_spelt, recipe.common)
    limit = np.where(evidence.listed, recipe.abroad_ratio, recipe.unlisted_ratio)
    usual = (
        place < recipe.everyday
    ) & ~evidence.short  # `sul` is Italian too: short words are often equal by chance
    foreign = ~usual & (evidence.abroad > limit) & ~evidence.named
    alone = (np.bincount(evidence.family)[evidence.family] == 1) & ~whole & (place >= recipe.everyday)
    return np.asarray(rare | foreign | alone)


def _fewest(evidence: Evidence) -> NDArray[np.intp]:
    fewest = np.full(int(evidence.family.max()) + 1, np.iinfo(np.intp).max)
    np.minimum.at(fewest, evidence.family, evidence.pieces)
    return fewest[evidence.family]
