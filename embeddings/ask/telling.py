"""Which words of a text the model knows, and which of them say the most."""

from collections.abc import Sequence

from embeddings.language.long_names import is_long_name
from embeddings.search.meant import meant
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


def things_beside_each_other(space: Space, phrase: str) -> tuple[str, ...]:
    """Give the words of a phrase that may be a list without commas, as `cat dog`; else the phrase itself.

    It is one if all of its words are nouns, and none may be an adjective of the one before, or if the model
    knows none of them: as a phrase they would have no vector. `guarda chuva` is a word
    of the model, and `São Paulo` a name.
    """
    words = tuple(phrase.split())
    name = is_long_name(phrase) or any(word[0].isupper() for word in words)
    if len(words) == 1 or name or meant(space, phrase):
        return (phrase,)
    found = [space.find(word) for word in words]
    if all(word is None for word in found):
        return words
    parts = [Part(0) if word is None else space.part(word.row) for word in found]
    nouns = all(Part.NOUN in part for part in parts)
    return words if nouns and not any(Part.ADJECTIVE in part for part in parts[1:]) else (phrase,)


def _names(part: Part) -> bool:
    return bool(part & _NAMING) and not part & Part.OTHER
