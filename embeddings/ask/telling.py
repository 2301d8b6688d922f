"""Which words of a text the model knows, and which of them say the most."""

from collections.abc import Sequence

from embeddings.table.space import Space
from embeddings.table.speech_parts import Part

_NAMING = Part.NOUN | Part.ADJECTIVE


def telling_words(space: Space, words: Sequence[str], most: int) -> tuple[str, ...]:
    """Give up to `most` of the words that the model has, the rarest of them, in their order.

    A rare word says more of what a text is about than a frequent one, and rows are in the order of frequency.
    """
    rows = {word: found.row for word in words if (found := space.find(word)) is not None}
    rarest = sorted(rows, key=lambda word: rows[word], reverse=True)[:most]
    return tuple(word for word in rows if word in rarest)


def naming_words(space: Space, words: Sequence[str], most: int) -> tuple[str, ...]:
    """Give up to `most` telling words that name things or qualities, where a model knows parts of speech."""
    if space.parts is None:
        return telling_words(space, words, most)
    rows = {word: found.row for word in words if (found := space.find(word)) is not None}
    naming = [word for word, row in rows.items() if _names(space.part(row))]
    return telling_words(space, naming, most)


def _names(part: Part) -> bool:
    return bool(part & _NAMING) and not part & Part.OTHER
