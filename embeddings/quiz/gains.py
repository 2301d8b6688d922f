"""How much a test after learning shows beside the one before."""

from collections import Counter
from collections.abc import Collection, Hashable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Gain:
    """What changed from a test to the same test later, of one person or added up over several.

    `before` and `after` are how many answers were right, of `total`. `learnt` went from wrong to right,
    `lost` from right to wrong, so `after - before` is `learnt - lost`.
    """

    before: int
    after: int
    learnt: int
    lost: int
    total: int

    @property
    def share(self) -> float | None:
        """The normalised gain g = (after - before) / (total - before), None where nothing was left to learn.

        Hake (1998), American Journal of Physics 66, 64. It hides losses: they are counted into it.
        """
        left = self.total - self.before
        return None if left == 0 else (self.after - self.before) / left


def gain_of(before: Collection[Hashable], after: Collection[Hashable], total: int) -> Gain:
    """Compare what was right before and after, of `total`: items of one person, or people of one question."""
    had, has = set(before), set(after)
    return Gain(len(had), len(has), len(has - had), len(had - has), total)


def gain_together(gains: Sequence[Gain]) -> Gain:
    """Add up the gains of several people; its share is that of all their answers together."""
    return Gain(
        sum(one.before for one in gains),
        sum(one.after for one in gains),
        sum(one.learnt for one in gains),
        sum(one.lost for one in gains),
        sum(one.total for one in gains),
    )


def changes(people: Sequence[tuple[Collection[str], Collection[str]]]) -> Counter[str]:
    """Count for each item how many more people had it right after than before; losses count below zero."""
    grown: Counter[str] = Counter()
    for before, after in people:
        grown.update(after)
        grown.subtract(before)
    return grown
