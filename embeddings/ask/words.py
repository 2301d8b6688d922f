"""The first questions about a space: the vector of a word, its dimensions, the similarity of two words."""

from dataclasses import replace
from itertools import islice

import numpy as np

from embeddings.ask.badly_known import badly_known
from embeddings.ask.suggestions import suggestions
from embeddings.ask.tied import tied
from embeddings.builtin.inferred_vectors import encoder_kept, infer_vector
from embeddings.builtin.rare_words import vector_by_synonyms
from embeddings.errors import (
    ForeignWord,
    NoDirection,
    NotAWord,
    NothingKnown,
    NoWord,
    SeveralMeant,
    SeveralUnknown,
    UnknownWord,
)
from embeddings.language.joined_words import Joining, composition
from embeddings.language.long_names import is_long_name
from embeddings.language.small_words import stop_words
from embeddings.language.spelt_alike import unquoted
from embeddings.results import (
    AnyTerm,
    Dimensions,
    Embedding,
    Inferred,
    Phrase,
    Similarity,
    Term,
    Token,
    Word,
    name,
)
from embeddings.search.foreign import foreign_language, likelier_language
from embeddings.search.meant import likeliest, meant
from embeddings.search.meant_beside import meant_beside
from embeddings.search.nearest_rows import nearest_rows
from embeddings.search.no_word import no_word
from embeddings.search.opposed import opposed_among
from embeddings.search.shown_words import Reason, Sieve, reading
from embeddings.table.random_pairs import FEW_ROWS
from embeddings.table.space import Space, Vector
from embeddings.vectors.cosines import cosine, length

SHOWN_WEIGHTS = 5
TRANSLATIONS = 10  # how many of the nearest words may be a translation of a word
TRANSLATED = 0.5  # and their cosine is at least this
_WITH_PRONOUN = frozenset({Joining.AFTER_VERB, Joining.INSIDE_VERB})
CANCELLED = 1e-6  # if a mean is this much shorter than its longest part, it is rounding noise

Resolved = tuple[AnyTerm, Vector]
"""The term of a text, and its vector."""


def resolve(space: Space, text: str) -> tuple[Term, Vector]:
    """Return the term of a text and its vector, (dimensions,) float32: gensim's `get_vector`.

    A text that means a word of the model (`meant`) is that word. Another text of several tokens is a phrase;
    its vector is the mean of the vectors of its known tokens (gensim's `get_mean_vector` without
    normalising). Raises SeveralMeant for a word that may mean several, NotAWord for an emoji, a number or
    mash, ForeignWord for a common word of another language, UnknownWord for another single token,
    NothingKnown if no token has a vector, and NoDirection if the vectors of the tokens cancel each other out.
    """
    known = _known(space, text)
    if known is not None:
        return known
    wanted = " ".join((unquoted(text) or text).split())
    if (kind := no_word(space, wanted)) is not None:
        raise NotAWord(wanted, suggestions(space, wanted) if kind is NoWord.LETTERS else (), kind)
    pieces = space.tokenize(wanted)
    if len(pieces) == 1:
        raise _unknown(space, wanted)
    return _phrase(space, wanted, pieces)


def resolve_or_infer(space: Space, text: str) -> tuple[AnyTerm, Vector]:
    """Return what `resolve` does, or an inferred vector where the model can make one of an unknown word.

    A word of the thesaurus has the mean of its synonyms' vectors, and `fazê-lo` has that of `fazer`; what is
    spelled alike says less.
    A listed name of several words is no mean of them: it has an inferred vector, where one can be made. If
    the model can make none, it does what `resolve` does. Nothing is inferred where several words may be
    meant, or of what is no word.
    """
    if is_long_name(text) and (vector := infer_vector(space, text)) is not None:
        return Inferred(text, length(vector), ()), vector
    try:
        return resolve(space, text)
    except SeveralMeant:
        raise
    except UnknownWord as error:
        explained = None if isinstance(error, ForeignWord) else _explained(space, error.word)
        if explained is not None:
            return explained
        vector = None if isinstance(error, NotAWord) else infer_vector(space, error.word)
        if vector is None:
            raise
        return _inferred(space, error, vector), vector


def _explained(space: Space, word: str) -> tuple[Inferred, Vector] | None:
    """Give a word that is not in the table the vector of its verb, or the mean of those of its synonyms."""
    joined = composition(word) if space.card.language == "pt" else None
    if joined is not None and joined.joining in _WITH_PRONOUN:
        verb = space.find(joined.parts[0])
        if verb is not None:
            vector = space.vector(verb.row)
            return Inferred(word, length(vector), (), verb=verb.key), vector
    found = vector_by_synonyms(space, word)
    return None if found is None else (Inferred(word, length(found[1]), (), synonyms=found[0]), found[1])


def _unknown(space: Space, word: str) -> UnknownWord:
    """Make the error of a word that is not in the table; a foreign word is no misspelling of ours."""
    language = foreign_language(space, word)
    if language is None and vector_by_synonyms(space, word) is not None:
        language = likelier_language(space, word)  # `pear`, a fruit, is a verb of Portuguese books
    if language is not None:
        return ForeignWord(word, (), language)
    return UnknownWord(word, suggestions(space, word))


def _inferred(space: Space, error: UnknownWord, vector: Vector) -> Inferred:
    term = Inferred(error.word, length(vector), error.suggestions)
    if not isinstance(error, ForeignWord):
        return term
    found = translation(space, term, vector, TRANSLATED)
    return replace(term, language=error.language, nearest=None if found is None else space.word(found))


def translation(space: Space, term: Inferred | Word, vector: Vector, least: float) -> int | None:
    """Return the row of the nearest word that a clean list would show, if its cosine is at least `least`.

    Words spelt like the term may be shown here: `França` is no mistake for `france`.
    """
    sieve = Sieve(space, term, vector)
    for one in islice(nearest_rows(space, vector, TRANSLATIONS), TRANSLATIONS):
        if one.score >= least and sieve.reason(reading(space, one.row)) in {None, Reason.ALIKE}:
            return one.row
    return None


def resolve_both(space: Space, first: str, second: str) -> tuple[Resolved, Resolved]:
    """Return what `resolve_or_infer` does of two texts; raises what it raises, SeveralUnknown of both.

    Each may decide which accents the other has lost (`meant_beside`).
    """
    beside = meant_beside(space, (first, second))
    with encoder_kept(space):  # it may be needed for both
        one, other = (
            (beside[place], space.vector(beside[place].row))
            if place in beside
            else _resolved_or_unknown(space, text)
            for place, text in enumerate((first, second))
        )
    if isinstance(one, tuple) and isinstance(other, tuple):
        return one, other
    unknown = tuple(found for found in (one, other) if not isinstance(found, tuple))
    raise SeveralUnknown(unknown) if len(unknown) > 1 else unknown[0]


def _resolved_or_unknown(space: Space, text: str) -> Resolved | UnknownWord | NothingKnown:
    try:
        return resolve_or_infer(space, text)
    except SeveralMeant:
        raise
    except (UnknownWord, NothingKnown) as error:
        return error


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

    Raises what `resolve_both` raises.
    """
    return compared(space, *resolve_both(space, first, second))


def compared(space: Space, first: Resolved, second: Resolved) -> Similarity:
    """Return the cosine of two terms whose vectors are already known."""
    score = cosine(first[1], second[1])
    listed = opposed_among(space, (first[0], second[0]))
    return Similarity(
        first[0],
        second[0],
        score,
        space.less_similar(score),
        opposed=listed[0] if listed else None,
        tied=tied(space, first[0], second[0], score),
        few=space.rows < FEW_ROWS,
        badly_known=tuple(dict.fromkeys(name(one) for one, _ in (first, second) if badly_known(space, one))),
        common=_common(space.card.language, first[0], second[0]),
    )


def _common(language: str, first: AnyTerm, second: AnyTerm) -> tuple[str, ...]:
    """Return the words that two phrases, or a phrase and a word, share; `of` and the like do not count."""
    one, other = (
        [token.text.lower() for token in term.tokens] if isinstance(term, Phrase) else [name(term).lower()]
        for term in (first, second)
    )
    shared = dict.fromkeys(word for word in one if word in other and word not in stop_words(language))
    return tuple(shared) if len(one) + len(other) > 2 else ()


def _known(space: Space, text: str) -> tuple[Word, Vector] | None:
    wanted = " ".join(text.split())
    found = meant(space, wanted)
    if len(found) > 1:
        raise SeveralMeant(wanted, tuple(word.key for word in found), found[0].also_typed)
    return (found[0], space.vector(found[0].row)) if found else None


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
    word = likeliest(space, piece)
    if word is None:
        return Token(piece, None, ())
    return Token(piece, word, tuple(space.vector(word.row)[:SHOWN_WEIGHTS].tolist()))
