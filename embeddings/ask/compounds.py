"""Words that stand beside each other and are one word of a model: `guarda chuva` is `guarda-chuva`."""

from collections.abc import Collection, Sequence

from embeddings.search.meant import meant
from embeddings.table.space import Space
from embeddings.vectors.cosines import cosine

_MOST_WORDS = 4
_ALIKE = 0.35  # `verde` and `amarelo` have 0.52 and are a list, `sexta` and `feira` 0.30


def with_compounds(space: Space, words: Sequence[str], between: Collection[str]) -> tuple[str, ...]:
    """Put words together that the model has as one with hyphens, the longest first.

    Two that are near each other stay apart: who lists colours means each. What is `between` two things, as
    `e`, is part of no word.
    """
    found: list[str] = []
    place = 0
    while place < len(words):
        sizes = range(min(_MOST_WORDS, len(words) - place), 1, -1)
        parts = (words[place : place + size] for size in sizes)
        size = next((len(one) for one in parts if _is_one(space, one, between)), 1)
        found.append(" ".join(words[place : place + size]))
        place += size
    return tuple(found)


def _is_one(space: Space, words: Sequence[str], between: Collection[str]) -> bool:
    if any(word.casefold() in between for word in words):
        return False
    joined = meant(space, " ".join(words))
    if not joined or "-" not in joined[0].key:
        return False
    apart = [space.find(word) for word in words]
    known = [space.vector(word.row) for word in apart if word is not None]
    return len(words) > 2 or len(known) < 2 or cosine(*known) < _ALIKE
