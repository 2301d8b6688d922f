"""The words of another language nearest to a word: one encoder has read both languages."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from embeddings.ask.badly_known import badly_known
from embeddings.ask.neighbours import Neighbour
from embeddings.ask.words import resolve_or_infer
from embeddings.builtin.added_words import texts_instead
from embeddings.builtin.inferred_vectors import encoder_kept
from embeddings.errors import EmbeddingError, UnknownWord
from embeddings.results import AnyTerm, Inferred, ModelCard, Word, name
from embeddings.search.meant import meant
from embeddings.search.nearest_rows import nearest_rows
from embeddings.search.same_word import lemma
from embeddings.search.shown_words import is_doubtful, reading
from embeddings.table.space import Reading, Space, Vector
from embeddings.vectors.cosines import cosine

MOST_TRANSLATIONS = 5
_LOOKED_AT = 8 * MOST_TRANSLATIONS


@dataclass(frozen=True, slots=True)
class Heard:
    """What the encoder reads in a word: (512,) float32, without the mean of all words of its language.

    `base` says that the word is in its dictionary form, `badly_known` that the model of its language knows it
    badly.
    """

    term: AnyTerm
    vector: Vector
    base: bool
    badly_known: bool = False


@dataclass(frozen=True, slots=True)
class Translated:
    """Words of the model `into` that are near to a term of the model `out_of`, the nearest first.

    `both` says that the model `into` has the asked word too, `badly_known` that `out_of` knows it badly.
    """

    term: AnyTerm
    out_of: ModelCard
    into: ModelCard
    found: tuple[Neighbour, ...]
    both: bool = False
    badly_known: bool = False


def has_word(space: Space, text: str) -> bool:
    """Say whether a text means a word of a model."""
    return bool(meant(space, text))


def can_translate(space: Space) -> bool:
    """Say whether a model was made from the encoder."""
    return space.encoder is not None and space.projection is not None


def hear(space: Space, text: str) -> Heard:
    """Read a word or phrase with the encoder, as the words of the model were read.

    The mean of all the language's words is taken away: it says which language it is, and nothing of the word.
    Raises what `resolve_or_infer` raises, and UnknownWord for letters that the encoder has not learned.
    """
    with encoder_kept(space):
        term, _ = resolve_or_infer(space, text)
        read = _read(space, term)
    if read is None or space.projection is None:
        raise UnknownWord(name(term), ())
    base = isinstance(term, Word) and lemma(space, term.key) == term.key.lower()
    return Heard(term, read - space.projection.mean, base, badly_known(space, term))


def nearest_to_heard(space: Space, heard: Heard) -> tuple[Neighbour, ...]:
    """Return the words of a model that are nearest to what was heard in another language, nearest first.

    The model's own map takes what the encoder reads to its table. Only real words are given that the model
    knows well, and one form of each: for a word in its dictionary form the dictionary form.
    """
    if space.projection is None:
        return ()
    direction = heard.vector @ space.projection.axes
    rows = islice(_rows(space, direction, heard), MOST_TRANSLATIONS)
    found = [Neighbour(space.word(row), row, cosine(direction, space.vector(row))) for row in rows]
    return tuple(sorted(found, key=lambda one: -one.cosine))


def _read(space: Space, term: AnyTerm) -> Vector | None:
    if space.encoder is None:
        return None
    language = space.card.language
    return space.encoder.word_vector(texts_instead(language).get(name(term), name(term)), language)


def _rows(space: Space, direction: Vector, heard: Heard) -> Iterator[int]:
    """Give a row for each word that can be shown, the nearest first."""
    lemmas: set[str] = set()
    for one in islice(nearest_rows(space, direction, _LOOKED_AT), _LOOKED_AT):
        read = reading(space, one.row)
        if read.lemma not in lemmas and _is_shown(space, read):
            lemmas.add(read.lemma)
            base = space.find(read.lemma) if heard.base else None
            shown = base is not None and _is_shown(space, reading(space, base.row))
            yield base.row if base is not None and shown else one.row


def _is_shown(space: Space, read: Reading) -> bool:
    known = read.real and not is_doubtful(read, among_names=True)  # `tiger` is a name too, and a rare one
    return known and not space.hides(read.word)


def nearest_of_table(space: Space, text: str, language: str) -> str | None:
    """Give the word of a model that is nearest to a common word of another language, None for others."""
    try:
        term, _ = resolve_or_infer(space, text)
    except EmbeddingError:
        return None
    return term.nearest if isinstance(term, Inferred) and term.language == language else None
