"""Vectors for words that are not in the table: read by the encoder from which the model was made."""

import re
from contextlib import AbstractContextManager, nullcontext

from embeddings.table.space import Space, Vector
from embeddings.vectors.cosines import length

LONGEST_WORD = 40
_JOINTS = re.compile("['\u2019-]")


def infer_vector(space: Space, word: str) -> Vector | None:
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
    return len(text) <= LONGEST_WORD and all(part.isalpha() for part in _JOINTS.split(text))


def encoder_kept(space: Space) -> AbstractContextManager[None]:
    """Let one loading of the encoder serve all that is asked within; loads nothing by itself."""
    return nullcontext() if space.encoder is None else space.encoder.kept()
