"""The entries of Fluent files, each parsed when it is first needed: at a start few of them are."""

import re
from collections.abc import Iterable
from typing import Final

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Message

_ENTRY: Final = re.compile(r"^(?=(-?[a-zA-Z][\w-]*) *=)", re.MULTILINE)
_NAME: Final = re.compile(r"-?[a-zA-Z][\w-]*")


class Entries:
    """The entries of a bundle. Of two with one name the later one counts.

    Any thread may ask: what two parse at the same time they parse alike.
    """

    def __init__(self, bundle: FluentBundle, sources: Iterable[str]) -> None:
        self.bundle = bundle
        self._written = {name: text for source in sources for name, text in _entries_in(source)}
        self._parsed: set[str] = set()

    def message(self, name: str) -> Message:
        """Return a message; raises `KeyError` where there is none of this name."""
        if name not in self._parsed:
            self._parse(name)
        return self.bundle.get_message(name)

    def __contains__(self, name: str) -> bool:
        return name in self._written

    def _parse(self, name: str) -> None:
        """Parse an entry with all that it may refer to."""
        found: dict[str, str] = {}
        wanted = [name]
        while wanted:
            one = wanted.pop()
            if one in self._written and one not in self._parsed and one not in found:
                found[one] = self._written[one]
                wanted += _NAME.findall(found[one])
        self.bundle.add_resource(FluentResource("\n".join(found.values())))
        self._parsed.update(found)


def names_in(source: str) -> frozenset[str]:
    """Give the names of the messages in a Fluent file, without those of its terms."""
    return frozenset(name for name, _ in _entries_in(source) if not name.startswith("-"))


def _entries_in(source: str) -> Iterable[tuple[str, str]]:
    starts = [(found.start(), found[1]) for found in _ENTRY.finditer(source)]
    ends = [start for start, _ in starts[1:]]
    return [
        (name, source[start:end]) for (start, name), end in zip(starts, [*ends, len(source)], strict=True)
    ]
