"""Points of a game against each other: finding the word with few guesses, soon and without hints."""

from collections.abc import Hashable, Iterable
from dataclasses import dataclass, replace

ROUNDS = 5
"""How many words a match has."""
_SOLVED, _FEW, _QUICK = 10, 50, 40
_STEP = 15.0  # seconds that cost a point
_HINT = 0.7


@dataclass(frozen=True, slots=True)
class PlayerPoints:
    """What somebody has in a match.

    `person` tells people apart, `name` is what the others know them by, and `mark` what else in a list where
    another has that name too.
    """

    person: Hashable
    name: str
    points: int
    mark: str = ""


def points(guesses: int, seconds: float, hints: int) -> int:
    """Give the points for a word, 0 to 100: 10 for finding it, up to 50 for guesses, up to 40 for time.

    Each of the `guesses` after the first costs a point, and so do each 15 seconds; a hint leaves 70 % of all.
    Everybody's guesses count, since everybody reads them: to be silent until others are near brings no more.
    """
    few = max(0, _FEW - max(0, guesses - 1))
    quick = max(0, _QUICK - int(max(0.0, seconds) // _STEP))
    return round((_SOLVED + few + quick) * _HINT**hints)


def standings(won: Iterable[PlayerPoints]) -> tuple[PlayerPoints, ...]:
    """Add up what each person won, the most points first; the newest name of somebody counts."""
    sums: dict[Hashable, PlayerPoints] = {}
    for one in won:
        before = sums.get(one.person)
        sums[one.person] = replace(one, points=one.points + (before.points if before else 0))
    return tuple(sorted(sums.values(), key=lambda one: -one.points))
