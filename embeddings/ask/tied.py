"""Why two words have nearly the same vector, where no text says so."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Final

from embeddings.builtin.added_words import texts_instead
from embeddings.builtin.thesaurus import synonyms
from embeddings.results import AnyTerm, Tied, Word, name
from embeddings.table.space import Space

_NEARLY: Final = 0.95
_EQUAL: Final = 0.99995


def tied(space: Space, first: AnyTerm, second: AnyTerm, cosine: float) -> Tied | None:
    """Say what made two words of a model nearly equal: None for those on one row, and for a lower cosine.

    What was read in the place of a word, and which words were drawn to their synonyms, is known of a model
    that was made from the encoder.
    """
    if cosine < _NEARLY or not (isinstance(first, Word) and isinstance(second, Word)):
        return None
    if first.row == second.row:
        return None
    if space.projection is not None and (made := _made(space.card.language, name(first), name(second))):
        return made
    return Tied.EQUAL if cosine >= _EQUAL else None


def _made(language: str, first: str, second: str) -> Tied | None:
    read = texts_instead(language)
    if read.get(first, first) == read.get(second, second):
        return Tied.READ
    entries = _entries(language)
    listed = second in entries.get(first, ()) or first in entries.get(second, ())
    return Tied.SYNONYMS if listed else None


@cache  # 0.1 s, and only two words that are nearly equal need it
def _entries(language: str) -> Mapping[str, Sequence[str]]:
    return synonyms(language)
