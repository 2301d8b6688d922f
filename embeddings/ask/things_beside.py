"""Words beside each other without a comma: a list of things, or one phrase."""

from embeddings.language.long_names import is_long_name
from embeddings.search.meant import meant
from embeddings.table.space import Space
from embeddings.table.speech_parts import Part


def things_beside_each_other(space: Space, phrase: str) -> tuple[str, ...]:
    """Give the words of a phrase that may be a list without commas, as `cat dog`; else the phrase itself.

    It is one if all of its words are nouns, and none may be an adjective of the one before, or if the model
    knows none of them: as a phrase they would have no vector. `guarda chuva` is a word of the model, and `São
    Paulo` a name.
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
