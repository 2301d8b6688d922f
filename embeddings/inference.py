"""Vectors for words that are not in the table: read by the encoder from which the model was made."""

import re
from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np

from embeddings.components import Projection
from embeddings.cosines import length
from embeddings.encoder import PACKAGE, WIDTH
from embeddings.space import Space, Vector

FILE = "projection.npy"
LONGEST = 40
_JOINTS = re.compile("['\u2019-]")


def inferred(space: Space, word: str) -> Vector | None:
    """Return a vector, (dimensions,) float32, read as those of the table were, for a word that is not in it.

    It is not drawn towards other forms of the word, as theirs are: nobody knows which those would be.
    None for a model that was not made from the encoder, for what does not look like a word (letters, hyphens
    and apostrophes, at most 40), and for letters that the encoder never learned. Takes a second.
    """
    if space.encoder is None or space.projection is None or not looks_like_a_word(word):
        return None
    read = space.encoder.word_vector(word)
    if read is None:
        return None
    vector = space.projection.of(read)
    return vector if length(vector) > 0 else None


def looks_like_a_word(text: str) -> bool:
    """Say whether a text is letters, with hyphens and apostrophes between them, and at most 40 characters."""
    return len(text) <= LONGEST and all(part.isalpha() for part in _JOINTS.split(text))


def encoder_kept(space: Space) -> AbstractContextManager[None]:
    """Let one loading of the encoder serve all that is asked within; loads nothing by itself."""
    return nullcontext() if space.encoder is None else space.encoder.kept()


def write_projection(folder: Path, projection: Projection) -> None:
    """Save beside a pipeline how the encoder's vectors became its own: the mean and the axes, a row each."""
    np.save(folder / FILE, np.vstack([projection.mean, projection.axes.T]))


def read_projection(folder: Path, meta: Mapping[str, Any], dimensions: int) -> Projection | None:
    """Return what `write_projection` saved; None if nothing was, or if another encoder is installed now.

    Raises ValueError for a file of another shape than (1 + dimensions, 512).
    """
    ingredients = meta.get("recipe")
    made_with = ingredients.get(PACKAGE) if isinstance(ingredients, dict) else None
    if made_with != version(PACKAGE) or not (folder / FILE).is_file():
        return None
    rows = np.load(folder / FILE, allow_pickle=False)
    if rows.shape != (1 + dimensions, WIDTH):
        raise ValueError(f"{FILE} has the shape {rows.shape}")
    return Projection(rows[0], np.ascontiguousarray(rows[1:].T))
