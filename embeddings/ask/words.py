"""The first questions about a space: the vector of a word, its dimensions, the similarity of two words."""

from dataclasses import replace

import numpy as np

from embeddings.ask.suggestions import suggestions
from embeddings.builtin.inferred_vectors import encoder_kept, infer_vector
from embeddings.errors import NoDirection, NothingKnown, UnknownWord
from embeddings.language.spelt_alike import folded
from embeddings.results import AnyTerm, Dimensions, Embedding, Inferred, Phrase, Similarity, Term, Token, Word
from embeddings.table.space import Space, Vector
from embeddings.vectors.cosines import cosine, length

SHOWN_WEIGHTS = 5
CANCELLED = 1e-6  # if a mean is this much shorter than its longest part, it is rounding noise

Resolved = tuple[AnyTerm, Vector]
"""The term of a text, and its vector."""


def resolve(space: Space, text: str) -> tuple[Term, Vector]:
    """Return the term of a text and its vector, (dimensions,) float32: gensim's `get_vector`.

    A text that is a key of the model is a word. Another text of several tokens is a phrase; its vector is the
    mean of the vectors of its known tokens (gensim's `get_mean_vector` without normalising). Raises
    UnknownWord for a single token, NothingKnown if no token has a vector, and NoDirection if the vectors of
    the tokens cancel each other out.
    """
    known = _known(space, text)
    if known is not None:
        return known
    wanted = " ".join(text.split())
    pieces = space.tokenize(wanted)
    if len(pieces) == 1:
        raise UnknownWord(wanted, suggestions(space, wanted))
    return _phrase(space, wanted, pieces)


def resolve_or_infer(space: Space, text: str) -> tuple[AnyTerm, Vector]:
    """Return what `resolve` does, or an inferred vector where the model can make one of an unknown word.

    If the model cannot, it raises what `resolve` raises. It also does for a word that only lacks its accents:
    who writes `lampada` means `lâmpada`, and a vector inferred from its pieces would mislead.
    """
    try:
        return resolve(space, text)
    except UnknownWord as error:
        vector = None if _lacks_accents(error) else infer_vector(space, error.word)
        if vector is None:
            raise
        return Inferred(error.word, length(vector), error.suggestions), vector


def embedding(space: Space, text: str) -> Embedding:
    """Return the vector of a word, or the mean vector of a phrase; raises what `resolve_or_infer` raises."""
    term, vector = resolve_or_infer(space, text)
    return Embedding(term, tuple(vector.tolist()))


def dimensions(space: Space, text: str | None) -> Dimensions:
    """Return the number of dimensions (gensim's `vector_size`), of one text's vector or of all vectors.

    Raises what `resolve_or_infer` raises.
    """
    term = resolve_or_infer(space, text)[0] if text is not None else None
    return Dimensions(term, space.dimensions, space.card.keys, space.card.rows)


def similarity(space: Space, first: str, second: str) -> Similarity:
    """Return the cosine of two words or phrases (gensim's `similarity`; for phrases its `n_similarity`).

    Raises what `resolve_or_infer` raises.
    """
    one: Resolved | None = _known(space, first)
    other: Resolved | None = _known(space, second)
    if one is None or other is None:
        with encoder_kept(space):  # it may be needed for both
            one, other = resolve_or_infer(space, first), resolve_or_infer(space, second)
    return compared(space, one, other)


def compared(space: Space, first: Resolved, second: Resolved) -> Similarity:
    """Return the cosine of two terms whose vectors are already known."""
    score = cosine(first[1], second[1])
    return Similarity(first[0], second[0], score, space.less_similar(score))


def _known(space: Space, text: str) -> tuple[Word, Vector] | None:
    word = space.find(" ".join(text.split()))
    if word is None:
        return None
    twins = space.twins.get(word.key)
    return replace(word, twins=twins) if twins else word, space.vector(word.row)


def _lacks_accents(unknown: UnknownWord) -> bool:
    return folded(unknown.word) in map(folded, unknown.suggestions)


def _phrase(space: Space, text: str, pieces: tuple[str, ...]) -> tuple[Phrase, Vector]:
    tokens = tuple(_token(space, piece) for piece in pieces)
    rows = [token.word.row for token in tokens if token.word is not None]
    if not rows:
        raise NothingKnown(text, len(tokens))
    mean = space.table[rows].mean(axis=0, dtype=np.float64).astype(np.float32)
    if length(mean) <= CANCELLED * float(space.norms[rows].max()):
        raise NoDirection(text)
    return Phrase(text, tokens, length(mean)), mean


def _token(space: Space, piece: str) -> Token:
    word = space.find(piece)
    if word is None:
        return Token(piece, None, ())
    return Token(piece, word, tuple(space.vector(word.row)[:SHOWN_WEIGHTS].tolist()))
