"""Questions that are built like no form, by the words that tell what they are about."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from handlers.reading.asked import PlainQuestion
from handlers.reading.parts import as_list
from handlers.reading.patterns import Said, words_of_forms
from rendering.catalog import Catalog

_MOST_WORDS = 15
_MANY = 12


@dataclass(frozen=True, slots=True)
class _Rule:
    """What is asked by some keywords: a command, by the least number of words that are asked about."""

    keywords: str
    commands: Mapping[int, str]
    most: int


_RULES = (
    _Rule("oddone", {3: "oddone"}, _MANY),
    _Rule("map", {2: "map"}, _MANY),
    _Rule("dims", {0: "dims"}, 1),
    _Rule("near", {1: "neighbors", 2: "similar", 3: "matrix"}, _MANY),
    _Rule("embedding", {1: "embedding"}, 1),
)
"""The more particular ones first: a map of near words is a map."""
KEYWORDS = tuple(rule.keywords for rule in _RULES)
"""The names of all lists of keywords."""


class Keywords:
    """Reads what has the sign or the beginning of a question, a keyword, and no chatter."""

    def __init__(self, catalog: Catalog) -> None:
        self._keys = {rule.keywords: words_of_forms(catalog, f"key-{rule.keywords}") for rule in _RULES}
        self._every = frozenset().union(*self._keys.values())
        self._asking = words_of_forms(catalog, "plain-asking")
        self._vague = words_of_forms(catalog, "plain-vague")
        self._small = words_of_forms(catalog, "plain-small")
        self._chatter = words_of_forms(catalog, "plain-chatter")

    def question(self, text: str, words: Sequence[Said], *, marked: bool) -> PlainQuestion | None:
        """Read the words of a text; `marked` says that it ends like a question."""
        said = [word.folded for word in words]
        if not said or len(said) > _MOST_WORDS or not (marked or said[0] in self._asking):
            return None
        if any(map(str.isdigit, said)):
            return None  # what it counts or compares is not told by keywords
        if any(word in self._chatter - self._asking - self._vague - self._every for word in said):
            return None
        silent = self._small | self._vague | self._asking | self._every
        about = [text[word.start : word.end] for word in words if word.folded not in silent]
        return self._about(set(said), list(dict.fromkeys(about)))

    def _about(self, said: set[str], about: Sequence[str]) -> PlainQuestion | None:
        for rule in _RULES:
            if said & self._keys[rule.keywords] and min(rule.commands) <= len(about) <= rule.most:
                asked = max(least for least in rule.commands if least <= len(about))
                return PlainQuestion(rule.commands[asked], as_list(about))
        return None
