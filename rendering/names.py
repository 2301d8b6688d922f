"""What people are called in a list: by their first names, and more where two of the list share one."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Protocol, TypeVar

from rendering.typed import shown

_LONGEST = 20


class InList(Protocol):
    """Somebody in a list.

    `person` is their number, None for those of whom nothing is kept; `mark` tells them from others of that
    name, as the initial of a surname does.
    """

    @property
    def person(self) -> Hashable:
        """The number of this person."""

    @property
    def name(self) -> str:
        """What the others call them."""

    @property
    def mark(self) -> str:
        """What is said behind their name where it is another's too."""


_Listed = TypeVar("_Listed", bound=InList)


def told_apart(people: Sequence[_Listed], among: Iterable[InList] = ()) -> tuple[_Listed, ...]:
    """Leave each person the mark that they need: none where nobody else of the list has that name.

    Who shares the mark too is numbered, in an order that does not change. `among` are others who are shown
    in the same message.
    """
    namesakes: defaultdict[str, dict[Hashable, str]] = defaultdict(dict)
    everybody: Iterable[InList] = (*people, *among)
    for one in everybody:
        if one.person is not None and one.name:
            mine = namesakes[one.name.casefold()]
            mine[one.person] = one.mark or mine.get(one.person, "")
    marks = {name: _marks(same) for name, same in namesakes.items()}
    return tuple(_with(one, marks.get(one.name.casefold(), {}).get(one.person, "")) for one in people)


def name_in_list(one: InList) -> str:
    """Give what somebody is called, short enough for a line; "" where nothing is known."""
    name, mark = shown(one.name, _LONGEST), shown(one.mark, _LONGEST)
    return f"{name} {mark}" if name and mark else name


def _marks(same: Mapping[Hashable, str]) -> dict[Hashable, str]:
    """Give what is said behind the name of each of those who share it."""
    if len(same) == 1:
        return {}
    sharing: defaultdict[str, list[Hashable]] = defaultdict(list)
    for person in sorted(same, key=str):
        sharing[same[person]].append(person)
    return {
        person: mark if len(people) == 1 else f"{mark} ({number})".lstrip()
        for mark, people in sharing.items()
        for number, person in enumerate(people, start=1)
    }


def _with(one: _Listed, mark: str) -> _Listed:
    changed: Any = one  # each kind of them is a dataclass
    return one if one.mark == mark else replace(changed, mark=mark)
