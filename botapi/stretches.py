"""Stretches of a text that don't touch each other; one is found without looking at all of them."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator

Stretch = tuple[int, int]


class Stretches:
    """The beginnings and ends, in order. Stretches that overlap when they are given become one."""

    def __init__(self, given: Iterable[Stretch] = ()) -> None:
        self._all: list[Stretch] = []
        for begin, end in sorted(given):
            if self._all and begin < self._all[-1][1]:
                self._all[-1] = (self._all[-1][0], max(end, self._all[-1][1]))
            else:
                self._all.append((begin, end))

    def add(self, begin: int, end: int) -> None:
        """Add a stretch that touches none of the others."""
        insort(self._all, (begin, end))

    def touching(self, begin: int, end: int) -> Iterator[Stretch]:
        """Return those that share a place with a stretch, in order."""
        index = bisect_right(self._all, begin, key=lambda one: one[1])
        until = bisect_left(self._all, end, key=lambda one: one[0])
        yield from self._all[index:until]
