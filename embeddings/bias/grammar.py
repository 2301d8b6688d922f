"""Grammatical gender by itself: how far `a mesa` and `o garfo` differ, though neither is anybody's."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from embeddings.bias.association import Weat, associations, weat
from embeddings.bias.directions import fisher_direction, neutralised, pairs_direction
from embeddings.bias.listed import ListedWords, pairs_of_list, words_of_list
from embeddings.language.bias_words import bias_words
from embeddings.table.space import Space
from embeddings.vectors.arrays import Doubles, Flags

SHRINKAGE: Final = 0.5
"""There are about as many listed things as dimensions, so that half is left to the round cloud."""
PARTS: Final = 5
"""Each fifth of the things is judged by a direction that was made of the other four."""
LEAST_THINGS: Final = 20
LEAST_PAIRS: Final = 4
_TELLING = ("a", "o")


@dataclass(frozen=True, slots=True)
class PlacedThing:
    """A thing on the direction of grammatical gender; 0 is the border.

    The things that the direction was made of have their means at -1 (masculine) and 1 (feminine). This one is
    none of them, so it may lie anywhere: most lie nearer to the border than 1, some beyond 1.
    """

    word: str
    position: float
    feminine: bool


@dataclass(frozen=True, slots=True)
class GrammarBias:
    """Things on the direction of grammatical gender, in the order of the lists, and what it does to `ela`.

    Each thing was placed by a direction that was made without it. `means` are those of masculine and of
    feminine things there, and `beyond` of all lie further out than 1. `right` of all lie on their own side,
    and `right_unmarked` of the `unmarked` ones, which end neither in -a nor in -o. `shared` is the cosine of
    this direction with that of people's gender. `as_it_is` and `without` say how much nearer feminine things
    are to her words than masculine ones, before and after the direction is taken out of them.
    """

    places: tuple[PlacedThing, ...]
    missing: tuple[str, ...]
    means: tuple[float, float]
    beyond: int
    right: int
    unmarked: int
    right_unmarked: int
    shared: float
    as_it_is: Weat
    without: Weat


def grammatical_direction(space: Space) -> Doubles | None:
    """Return the direction from masculine things to feminine ones, (dimensions,) of length 1.

    None in a language whose things have no gender, or if nothing parts them. Raises TooFewListed for a model
    that lacks too many words.
    """
    if not bias_words(space.card.language)["feminine"]:
        return None
    masculine, feminine = _things(space)
    return fisher_direction(masculine.units, feminine.units, SHRINKAGE)


def grammar_bias(space: Space) -> GrammarBias:
    """Place things on the direction of grammatical gender, and say how near they are to words of people.

    Raises TooFewListed for a model that lacks too many words, or whose language has no such list.
    """
    masculine, feminine = _things(space)
    judges = pairs_of_list(space, "measured-by", LEAST_PAIRS)
    pairs = pairs_of_list(space, "pairs", LEAST_PAIRS)
    units = np.concatenate([masculine.units, feminine.units])
    hers = np.arange(len(units)) >= len(masculine.words)
    positions, left = _judged_by_others(units, hers)
    names = (*masculine.names, *feminine.names)
    right = (positions > 0) == hers
    unmarked = np.array([not word.endswith(_TELLING) for word in names])
    before, after = (
        weat(*(associations(part[side], judges.hers, judges.his) for side in (hers, ~hers)))
        for part in (units, left)
    )
    whole = fisher_direction(masculine.units, feminine.units, SHRINKAGE)
    people = pairs_direction(pairs.his, pairs.hers)
    return GrammarBias(
        places=tuple(
            PlacedThing(word, float(position), bool(side))
            for word, position, side in zip(names, positions, hers, strict=True)
        ),
        missing=(*masculine.missing, *feminine.missing),
        means=(float(positions[~hers].mean()), float(positions[hers].mean())),
        beyond=int((np.abs(positions) > 1).sum()),
        right=int(right.sum()),
        unmarked=int(unmarked.sum()),
        right_unmarked=int((right & unmarked).sum()),
        shared=0.0 if whole is None or people is None else float(whole @ people.unit),
        as_it_is=before,
        without=after,
    )


def _things(space: Space) -> tuple[ListedWords, ListedWords]:
    masculine, feminine = (words_of_list(space, name, LEAST_THINGS) for name in ("masculine", "feminine"))
    return masculine, feminine


def _judged_by_others(units: Doubles, hers: Flags) -> tuple[Doubles, Doubles]:
    """Place each word by a direction made of others, (words,), and give it without that direction."""
    part = np.where(hers, np.cumsum(hers), np.cumsum(~hers)) % PARTS
    positions, left = np.zeros(len(units)), units.copy()
    for number in range(PARTS):
        here, others = part == number, part != number
        sides = units[others & ~hers], units[others & hers]
        direction = fisher_direction(*sides, SHRINKAGE)
        if direction is not None:
            low, high = (side.mean(axis=0) @ direction for side in sides)
            positions[here] = (2 * (units[here] @ direction) - (low + high)) / (high - low)
            left[here] = neutralised(units[here], direction)
    return positions, left
