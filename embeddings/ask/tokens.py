"""The tokens of a text: each with its number, its row and the words of which it is made."""

from dataclasses import dataclass

from spacy.strings import get_string_id

from embeddings.language.joined_words import Composition, composition
from embeddings.results import Word
from embeddings.table.space import Space

SHOWN_TOKENS = 20


@dataclass(frozen=True, slots=True)
class Inspected:
    """One token: its text, its ID, its word in the model, and the words of which it is made.

    `id` is spaCy's 64-bit hash of the text, the same in every model (`Token.orth`). `word` is None if
    the model has no vector for it; `composition` is None if it is not made of several Portuguese words.
    """

    text: str
    id: int
    word: Word | None
    composition: Composition | None


@dataclass(frozen=True, slots=True)
class Inspection:
    """A text as the model's tokenizer cut it: all its tokens counted, the first ones shown.

    `known` of the `count` tokens have a vector; `tokens` has at most 20.
    """

    text: str
    count: int
    known: int
    tokens: tuple[Inspected, ...]


def inspection(space: Space, text: str) -> Inspection:
    """Return the tokens of a text with their IDs and rows; none for blank text. Raises nothing."""
    pieces = space.tokenize(text)
    known = sum(space.find(piece) is not None for piece in pieces)
    return Inspection(
        text, len(pieces), known, tuple(_inspected(space, piece) for piece in pieces[:SHOWN_TOKENS])
    )


def _inspected(space: Space, piece: str) -> Inspected:
    made_of = composition(piece) if space.card.language == "pt" else None
    return Inspected(piece, int(get_string_id(piece)), space.find(piece), made_of)
