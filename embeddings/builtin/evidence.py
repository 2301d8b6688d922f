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
    another language, divided by its frequency in the model's own. `short` says that it has at most three
    letters, `listed` that the dictionary has it, `named` that it looks like a name. `family` is the number of
    its family: forms of one word have the same number. `entries` says that the thesaurus has it, or the
    dictionary in this form; `added` says that the project's own lists have it, and `agreement` how far other
    sources say of it what the encoder does, a cosine. `loose` says that no dictionary
    has it as any part of speech, and that it is no name.
    """

    pieces: NDArray[np.intp]
    abroad: NDArray[np.float32]
    short: Flags
    listed: Flags
    named: Flags
    family: NDArray[np.intp]
    entries: Flags
    added: Flags
    agreement: NDArray[np.float32]
    loose: Flags


def doubts(evidence: Evidence, recipe: Recipe) -> Doubts:
    """Return the doubts about each word, (words,) uint8, as sums of `Doubt`."""
    known_whole = whole(evidence.family, evidence.pieces)
    flags = {
        Doubt.SPELT: (evidence.pieces > 1) | ~known_whole,
        Doubt.MISREAD: _misread(evidence, known_whole, recipe),
        Doubt.NAME: evidence.named,
        Doubt.OBSCURE: evidence.named & (np.arange(len(known_whole)) >= recipe.everyday),
    }
    found = np.zeros(len(known_whole), dtype=np.uint8)
    for doubt, flag in flags.items():
        found[flag] |= doubt.value
    return found


def _misread(evidence: Evidence, known_whole: Flags, recipe: Recipe) -> Flags:
    """Say which words are rare, foreign to the encoder, disputed, or spelled and without other forms.

    Names are the same in all languages, so a name is never foreign. What the project's own lists have is
    never misread: the sources know it, even if the encoder does not.
    """
    place = np.arange(len(known_whole))
    everyday = place < recipe.everyday
    agreed = evidence.agreement >= recipe.agreed
    rare = place >= np.where(evidence.pieces > 1, recipe.common_spelt, recipe.common)
    limit = np.where(evidence.listed, recipe.abroad_ratio, recipe.unlisted_ratio)
    # `sul` is Italian too: short words are often equal by chance
    usual = everyday & (~evidence.short | agreed)
    foreign = ~usual & (evidence.abroad > limit) & ~evidence.named
    alone = (np.bincount(evidence.family)[evidence.family] == 1) & ~known_whole & ~everyday
    disputed = (evidence.agreement < recipe.disputed) & ~everyday
    known = evidence.entries & agreed & (place < recipe.seldom)
    hardly = (rare | alone) & ~known
    quoted = evidence.loose & (evidence.abroad > recipe.loose_ratio)
    strange = evidence.loose & (place >= recipe.common) | quoted
    return np.asarray((hardly | foreign | disputed | strange) & ~evidence.added)


def whole(family: NDArray[np.intp], pieces: NDArray[np.intp]) -> Flags:
    """Say of each word whether the encoder knows it, or another form of it, as one piece."""
    fewest = np.full(int(family.max()) + 1, np.iinfo(np.intp).max)
    np.minimum.at(fewest, family, pieces)
    return np.asarray(fewest[family] == 1)
