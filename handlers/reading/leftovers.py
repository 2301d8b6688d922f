"""What a question leaves unused of a text: what is said around it, and conditions, orders and exceptions."""

from collections.abc import Collection, Iterable, Sequence

from handlers.reading.clauses import clauses, closed
from handlers.reading.courtesy import ASKING, Courtesy
from handlers.reading.keywords import KEYWORDS
from handlers.reading.parts import TERMS, Parts
from handlers.reading.patterns import Said, beginning, joined, words_of_forms, written_forms
from rendering.catalog import Catalog

_LEAST_SAID = 3  # letters
_SUM = "sum"
_ABOUT = frozenset({*TERMS, "words", _SUM})
"""The names that a form leaves open for what it asks about."""


class Leftovers:
    """Finds in one language what an answer did not use, and where a text goes on to something else.

    Conditions (`except`, `in alphabetical order`) are never a part of what is asked about; behind a word such
    as `in`, which a phrase may have too, a text may go on.
    """

    def __init__(self, catalog: Catalog, courtesy: Courtesy, parts: Parts) -> None:
        small, told = (words_of_forms(catalog, f"plain-{name}") for name in ("small", "personal"))
        silent = (words_of_forms(catalog, f"plain-{name}") for name in ("vague", "asking", "filler"))
        self._courtesy, self._parts = courtesy, parts
        self._silent = small.union(*silent)
        self._personal = told | (words_of_forms(catalog, "plain-chatter") - self._silent)
        self._asking, self._ordinals, self._before, self._together = (
            words_of_forms(catalog, f"plain-{name}") for name in ("asking", "ordinals", "before", "together")
        )
        self._keys = frozenset[str]().union(*(words_of_forms(catalog, f"key-{name}") for name in KEYWORDS))
        self._things = words_of_forms(catalog, "plain-told-things")
        self._conditions = beginning(written_forms(catalog, "plain-conditions"))
        self._endings = beginning(written_forms(catalog, "plain-endings"))
        self._inside = beginning(written_forms(catalog, "plain-inside"))

    def unused(
        self, text: str, words: Sequence[Said], span: tuple[int, int], about: Collection[str]
    ) -> tuple[str, ...]:
        """Give the parts of a text outside of a span that say something but the words it is about."""
        start, end = span
        before = [word for word in words if word.end <= start]
        behind = [word for word in words if word.start >= end]
        parts = [clause for clause in clauses(text, before) if self.says_something(clause, about)]
        parts += [clause for clause in clauses(text, behind) if self._says_more(clause, about)]
        return tuple(closed(text, clause[0].start, clause[-1].end) for clause in parts)

    def says_something(self, words: Sequence[Said], about: Collection[str] = ()) -> bool:
        """Say whether words are more than courtesy, talk, or what somebody tells about themselves."""
        if words and words[0].folded in self._parts.ands and self._is_a_thing(words[1:]):
            return True
        part = self._courtesy.bare(words)
        if (kind := self._courtesy.kind(words)) is not None:
            return kind in ASKING
        if any(word.folded in self._personal for word in part):
            return False
        said = {word.folded for word in part if len(word.folded) >= _LEAST_SAID}
        return not self._silent.union(about).issuperset(said)

    def _says_more(self, words: Sequence[Said], about: Collection[str]) -> bool:
        """Say whether words behind a question say something: a number, and which one is meant, do too."""
        between = self._parts.ands | self._parts.articles | self._before
        of_same = len(words) > 1 and words[0].folded in self._parts.ands and words[1].folded in self._before
        if of_same and between.union(about).issuperset(word.folded for word in words):
            return True  # `and of king` goes on, though it is about no other word
        if self.says_something(words, () if self._narrows(words) else about):
            return True
        counted = any(word.folded.isdigit() and word.folded not in about for word in words)
        return counted or any(word.folded in self._ordinals for word in words[1:])

    def goes_on(self, words: Sequence[Said], *, inside: bool = False) -> bool:
        """Say whether words begin what is not asked about; `inside` of a phrase fewer words tell that."""
        text = joined(word.folded for word in words)
        weak = self._inside if inside else self._endings
        return bool(self._conditions.match(text) or weak.match(text))

    def is_condition(self, text: str, words: Sequence[Said]) -> bool:
        """Say whether a part of a text only narrows a question, and asks nothing of its own."""
        if text.rstrip().endswith("?"):
            return False
        bare = words[1:] if words and self._parts.joins(text, words[0]) else words
        if self._narrows(words):
            return True
        asks = len(bare) > 1 and bare[1].folded in self._asking  # `why`, which is two words elsewhere
        return self.goes_on(bare) and not asks

    def _narrows(self, words: Sequence[Said]) -> bool:
        """Say whether words begin with a condition, or with one behind `and`."""
        return any(self._is_condition_at(words, place) for place in range(min(2, len(words))))

    def hold_condition(self, name: str, words: Sequence[Said], places: Iterable[int]) -> bool:
        """Say whether a condition begins at one of the places, which a form leaves open under a name."""
        return name in _ABOUT and any(self._is_condition_at(words, place) for place in places)

    def hold_more(self, name: str, words: Sequence[Said]) -> bool:
        """Say whether what a form leaves open under a name has a condition, or goes on to something else."""
        behind = range(1, len(words))
        if self.hold_condition(name, words, behind):
            return True
        ends = name in _ABOUT and name != _SUM
        return ends and any(self.goes_on(words[place:], inside=True) for place in behind)

    def _is_a_thing(self, words: Sequence[Said]) -> bool:
        """Say whether words are one thing that people tell of, and nothing of it: `fear`, not `I fear`."""
        spare = self._parts.articles | self._before
        said = [word.folded for word in words if word.folded not in spare]
        return len(said) == 1 and said[0] in self._things

    def may_be_asked(self, text: str, words: Sequence[Said], *, listed: bool = False) -> bool:
        """Say whether words may stand in the place of those of a question: no talk, and nothing that asks.

        `listed` ones stand behind `and`: there even a word of talk may be asked about, as `and the teacher`.
        """
        if not words or self._courtesy.kind(words) is not None:
            return False
        if any(self._is_condition_at(words, place) for place in range(len(words))):
            return False
        between = self._parts.articles | self._parts.joiners | self._together
        bare = [word for word in words if word.folded not in self._parts.articles - self._before]
        if not bare or bare[0].folded in self._parts.small | self._before:
            return False
        asks_else = bare[0].folded in self._keys and len(bare) > 1  # `similarity with cat`
        if asks_else or self._parts.joins(text, words[0]):
            return False
        if listed and self._is_a_thing(words):
            return True
        said = [word.folded for word in words if not self._parts.joins(text, word)]
        return not any(word in self._silent | self._personal and word not in between for word in said)

    def first_condition(self, words: Sequence[Said]) -> int | None:
        """Give the place of the first condition behind something else."""
        return next((place for place in range(1, len(words)) if self._is_condition_at(words, place)), None)

    def _is_condition_at(self, words: Sequence[Said], place: int) -> bool:
        return self._conditions.match(joined(word.folded for word in words[place:])) is not None
