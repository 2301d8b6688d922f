"""Professions on the direction of gender, before and after it is taken out of them, and what is left."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from embeddings.bias.association import Weat, associations, weat
from embeddings.bias.directions import apart_from, neutralised, pairs_direction
from embeddings.bias.grammar import LEAST_PAIRS, grammatical_direction
from embeddings.bias.listed import ListedPairs, pairs_of_list, words_of_list
from embeddings.bias.lists import LEAST_IN_LIST
from embeddings.bias.what_is_left import NEIGHBOURS, NeighboursVote, told_by_neighbours
from embeddings.errors import SamePoles
from embeddings.table.space import Space
from embeddings.vectors.arrays import Doubles

LEAST_PROFESSIONS: Final = 3 * NEIGHBOURS
GROUPS_OF_WORK: Final = ("care", "machines")
"""Two kinds of work that were chosen before anything was measured."""

_GroupPlaces = list[list[int]]
"""For each group the places of its words among the professions."""


@dataclass(frozen=True, slots=True)
class PlacedProfession:
    """A profession on the direction of gender: -1 is the mean of his words, 1 that of hers, 0 half-way.

    `group` is the place in `GROUPS_OF_WORK`, None for a profession in neither.
    """

    word: str
    position: float
    group: int | None


@dataclass(frozen=True, slots=True)
class ProfessionBias:
    """Professions on the direction of gender, from his side to hers, and what tests say of two groups.

    `pairs` made the direction, and `share` of their differences, in [0, 1], lie on it; `measured_by` are
    those of the tests. `grammar` is its cosine with the direction of grammatical gender, which is then taken
    out; None where things have no gender. `as_it_is`, `without_grammar` and `without_gender` compare the
    `care` group with the `machines` one; in the last both directions are out. `told_before` and
    `told_after` say how neighbours tell a profession's side with the direction of gender and without it.
    """

    places: tuple[PlacedProfession, ...]
    missing: tuple[str, ...]
    pairs: tuple[tuple[str, str], ...]
    measured_by: tuple[tuple[str, str], ...]
    share: float
    grammar: float | None
    care: tuple[str, ...]
    machines: tuple[str, ...]
    as_it_is: Weat
    without_grammar: Weat | None
    without_gender: Weat
    told_before: NeighboursVote
    told_after: NeighboursVote


@dataclass(frozen=True, slots=True)
class _GenderLine:
    """The direction of gender without that of grammar, and what each is of the other."""

    unit: Doubles
    share: float
    grammar: Doubles | None
    shared: float | None

    def without_grammar(self, units: Doubles) -> Doubles:
        """Take grammatical gender out of vectors, (words, dimensions), where there is any."""
        return units if self.grammar is None else neutralised(units, self.grammar)


def profession_bias(space: Space) -> ProfessionBias:
    """Place professions that have one form for both genders on the direction of gender, and test two groups.

    The direction is that of Bolukbasi et al. (2016), without what it shares with that of grammatical gender
    (Zhou et al. 2019). It is tested by other pairs than those that made it. Only the professions lose it, as
    words that ought to be neutral. Raises TooFewListed for a model that lacks too many words.
    """
    pairs = pairs_of_list(space, "pairs", LEAST_PAIRS)
    judges = pairs_of_list(space, "measured-by", LEAST_PAIRS)
    listed = words_of_list(space, "professions", LEAST_PROFESSIONS)
    groups = [words_of_list(space, name, LEAST_IN_LIST).names for name in GROUPS_OF_WORK]
    places = [[listed.names.index(word) for word in words if word in listed.names] for words in groups]
    line = _gender_line(space, pairs)
    plain = line.without_grammar(listed.units)
    neutral = neutralised(plain, line.unit)
    positions = _positions(plain, pairs, line.unit)
    hers = positions > np.median(positions)
    return ProfessionBias(
        places=_placed(listed.names, positions, places),
        missing=listed.missing,
        pairs=pairs.words,
        measured_by=judges.words,
        share=line.share,
        grammar=line.shared,
        care=groups[0],
        machines=groups[1],
        as_it_is=_tested(listed.units, places, judges),
        without_grammar=None if line.grammar is None else _tested(plain, places, judges),
        without_gender=_tested(neutral, places, judges),
        told_before=told_by_neighbours(plain, hers),
        told_after=told_by_neighbours(neutral, hers),
    )


def _gender_line(space: Space, pairs: ListedPairs) -> _GenderLine:
    found = pairs_direction(pairs.his, pairs.hers)
    if found is None:
        his, hers = zip(*pairs.words, strict=True)
        raise SamePoles(his, hers)
    grammar = grammatical_direction(space)
    if grammar is None:
        return _GenderLine(found.unit, found.share, None, None)
    return _GenderLine(apart_from(found.unit, grammar), found.share, grammar, float(found.unit @ grammar))


def _tested(units: Doubles, places: _GroupPlaces, judges: ListedPairs) -> Weat:
    """Compare two groups of words by how much nearer they are to her words than to his."""
    first, second = (associations(units[group], judges.hers, judges.his) for group in places)
    return weat(first, second)


def _positions(units: Doubles, pairs: ListedPairs, line: Doubles) -> Doubles:
    """Return the places of words on the line, (words,), scaled so that the pairs' means are at -1 and 1."""
    low, high = (side.mean(axis=0) @ line for side in (pairs.his, pairs.hers))
    return np.asarray((2 * (units @ line) - (low + high)) / (high - low))


def _placed(names: Sequence[str], positions: Doubles, places: _GroupPlaces) -> tuple[PlacedProfession, ...]:
    group_of = {place: group for group, members in enumerate(places) for place in members}
    found = [
        PlacedProfession(word, float(positions[place]), group_of.get(place))
        for place, word in enumerate(names)
    ]
    return tuple(sorted(found, key=lambda one: (one.position, one.word)))
