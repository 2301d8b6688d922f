"""The senses of a word that its neighbours show: which of them belongs to which sense."""

from collections.abc import Mapping, Sequence

from embeddings.language.senses import senses_in
from embeddings.results import AnyTerm, Word
from embeddings.table.space import Space
from embeddings.vectors.cosines import cosine

_BELONGS = 0.4  # with a word of its sense; of random pairs of the built-in model none is as near
_ALONE = 0.5  # the same for a neighbour that shows a sense without a second one
_NAMING = 2  # words that tell which sense is meant
_MORE = 0.15  # by so much a neighbour must be nearer to its own sense than to any other


def senses(space: Space, term: AnyTerm, near: Mapping[str, int]) -> tuple[tuple[str, ...], ...]:
    """Return for each sense of a word those of its neighbours that belong to it, () where none does.

    `near` are the neighbours with their rows. There is nothing for a word that is not on the list.
    """
    listed = senses_in(space.card.language).get(term.key.lower(), ()) if isinstance(term, Word) else ()
    closeness = {word: [_closeness(space, row, sense) for sense in listed] for word, row in near.items()}
    return tuple(_shown(closeness, place) for place in range(len(listed)))


def listed_senses(space: Space, term: AnyTerm) -> tuple[tuple[str, ...], ...]:
    """Return for each sense of a word the first words of it that are listed, which name it."""
    listed = senses_in(space.card.language).get(term.key.lower(), ()) if isinstance(term, Word) else ()
    return tuple(sense[:_NAMING] for sense in listed)


def _shown(closeness: Mapping[str, Sequence[float]], sense: int) -> tuple[str, ...]:
    belonging = {
        word: closest[sense]
        for word, closest in closeness.items()
        if closest[sense] >= max(_BELONGS, _MORE + max(_others(closest, sense), default=-1.0))
    }
    enough = len(belonging) > 1 or any(cosine >= _ALONE for cosine in belonging.values())
    return tuple(belonging) if enough else ()


def _others(closest: Sequence[float], sense: int) -> list[float]:
    return [one for place, one in enumerate(closest) if place != sense]


def _closeness(space: Space, row: int, sense: Sequence[str]) -> float:
    """Return the cosine of a row with the nearest word of a sense."""
    found = (space.find(word) for word in sense)
    return max((cosine(space.table[row], space.table[one.row]) for one in found if one), default=-1.0)
