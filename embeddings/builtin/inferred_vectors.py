"""Vectors for words that are not in the table, made by the encoder that made the model."""

import re
from contextlib import AbstractContextManager, nullcontext

from embeddings.language.long_names import is_long_name
from embeddings.table.space import Space, Vector
from embeddings.vectors.cosines import length

LONGEST_WORD = 40
_JOINTS = re.compile("['\u2019-]")


def infer_vector(space: Space, word: str) -> Vector | None:
    """Return a vector, (dimensions,) float32, for a word or a name that is not in the table.

    It is made as the vectors of the table were, but is not moved towards other forms of the word, since these
    are not known. It is None if the model was not made from the encoder, if the text does not look like a
    word (at most 40 letters, hyphens and apostrophes), or if the encoder never learned its letters. It takes
    a second.
    """
    if (
        space.encoder is None
        or space.projection is None
        or not (looks_like_a_word(word) or is_long_name(word))
    ):
        return None
    read = space.encoder.word_vector(word, space.card.language)
    if read is None:
        return None
    vector = space.projection.of(read)
    return vector if length(vector) > 0 else None


def looks_like_a_word(text: str) -> bool:
    """Say whether a text is letters, with hyphens and apostrophes between them, and at most 40 characters."""
    return len(text) <= LONGEST_WORD and all(part.isalpha() for part in _JOINTS.split(text))


def encoder_kept(space: Space) -> AbstractContextManager[None]:
    """Keep the encoder loaded for all questions of a block, so that it is loaded at most once."""
    return nullcontext() if space.encoder is None else space.encoder.kept()
