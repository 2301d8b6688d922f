"""Finds the known question that a message asks in other words: by what it means, else by its spelling."""

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from threading import Lock

import numpy as np
from rapidfuzz import fuzz, process

from embeddings.ask.known_texts import KnownTexts
from embeddings.table.space import Space
from embeddings.vectors.arrays import Floats
from handlers.reading.patterns import fold, folded_words, say_nothing
from handlers.reading.talk import Meaning, SmallTalk, Unclear
from rendering.catalog import Catalog, Catalogs
from rendering.definitions import GLOSSARY
from rendering.faq import QUESTIONS, HowFound, faq_question

NEAR = 0.74
"""How near a known question must be to a message that has a term of the field and was not read otherwise."""
ASKED_NEAR = 0.8
"""How near it must be to any other message that asks a question."""
PERHAPS_NEAR, PERHAPS_AHEAD = 0.72, 0.1
"""How near it must be to be offered where nothing answers a message, and how much nearer than other talk."""
QUITE_NEAR = 0.88
"""How near it must be to a message that may not be a question."""
VERY_NEAR = 0.98
"""How near it must be to a message that may ask a command about its words."""

SURE = 0.6
"""The cosine from which a phrasing means what was asked; below it, it is only offered.

After an answer that suggests it, a question is answered below it too, unless it is answered by yes or no.
"""

_SPELLING = 0.5  # the weight of the spelling beside the cosine
_WAYS = 3  # a question is as near as its nearest three phrasings, of which the first counts most
_SUGGESTED = 0.15  # so much nearer is what goes on with the answer before
_SPELLED_ALIKE = 80  # of 100
_OTHERS = 2
_WHY = "why"
_NONE = None  # the key of phrasings that ask none of the questions
_DECIMAL = re.compile(r"(?<![\d.,])([-\u2212]?)\d+[.,]\d+(?![\d.,])")
_WORD = re.compile(r"\w+")
_BREAK = re.compile(r"(?<![.!?…;:,\n])[.!?…;:,\n]++(?:\s+|$)")  # a row of signs is tried once
_LEAST_CLAUSE, _MOST_CLAUSES = 4, 6


@dataclass(frozen=True, slots=True)
class FoundQuestion:
    """The key of a question, how it was found, and the keys of others that are near.

    `sure` is false where even the nearest phrasing means something else.
    """

    key: str
    how: HowFound | None = None
    others: tuple[str, ...] = ()
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Bar:
    """How near a question must be, which are likelier after the answer before, and the asker's language."""

    least: float
    suggested: Collection[str] = ()
    language: str | None = None


class KnownQuestions:
    """Finds the known question that a message asks; thread-safe.

    It is for worker threads: a message costs up to 0.2 s, and the first one 0.7 s more, to read all ways to
    ask.
    """

    def __init__(self, catalogs: Catalogs) -> None:
        self._catalogs = catalogs
        self._phrasings: _Phrasings | None = None
        self._reading = Lock()

    def prepare(self, space: Space) -> None:
        """Read all ways to ask, and what they mean: all who ask in these languages share it."""
        self._read().prepare(space)

    def find(
        self,
        space: Space,
        typed: str,
        write_out: Callable[[str], str],
        meaning: Meaning,
        suggested: Collection[str] = (),
        language: str | None = None,
    ) -> FoundQuestion | None:
        """Find what a message asks, as it is written, else in other words; None if that is no known question.

        `write_out` gives a message without its abbreviations, `meaning` is what was read in it otherwise.
        `suggested` are questions that the answer before makes likelier; a phrasing in `language` is quoted.
        """
        phrasings = self._read()
        if (exact := phrasings.exactly(typed, suggested)) is not None:
            return exact
        if _says_nothing(typed):
            return None
        in_full = write_out(typed)
        least = phrasings.least(meaning, in_full)
        if least is None:
            return None
        return phrasings.nearest(space, typed, in_full, Bar(least, suggested, language))

    def perhaps(self, space: Space, typed: str, write_out: Callable[[str], str]) -> tuple[str, ...]:
        """Give one or two questions that a message may ask; none if nothing is near or other talk is too."""
        return () if _says_nothing(typed) else self._read().perhaps(space, typed, write_out(typed))

    def _read(self) -> "_Phrasings":
        with self._reading:
            if self._phrasings is None:
                self._phrasings = _phrasings_of(self._catalogs)
            return self._phrasings


class _Phrasings:
    """All ways in which questions are known to be asked, in all languages.

    They include texts that ask none of these questions, such as talk: what is nearer to them is not answered.
    """

    def __init__(self, catalogs: Catalogs) -> None:
        self._phrasings = list(_phrasings(catalogs))
        self._languages = [language for language, _, _ in self._phrasings]
        self._keys = np.array([key or "" for _, key, _ in self._phrasings])
        self._texts = [text for _, _, text in self._phrasings]
        self._known = KnownTexts([_even(text) for text in self._texts])
        self._folded = [" ".join(folded_words(text)) for text in self._texts]
        self._exact: defaultdict[str, list[str]] = defaultdict(list)
        for folded, key in zip(self._folded, self._keys, strict=True):
            if key:
                self._exact[folded].append(str(key))
        self._needs = {key: needs for key in QUESTIONS if (needs := frozenset(_needs(catalogs, key)))}
        self._judging = {key for key in QUESTIONS if any(_judges(catalog, key) for catalog in catalogs)}
        self._rows = {str(key): np.flatnonzero(self._keys == key) for key in dict.fromkeys(self._keys)}
        self._words = {word for folded in self._exact for word in folded.split()}
        self._whys = {
            word for catalog in catalogs for why in catalog.forms("faq-why") for word in folded_words(why)
        }
        words = dict.fromkeys(word for text in self._texts for word in _WORD.findall(text))
        self._spelling = {fold(word): word for word in reversed(words)}  # as it was first written
        self.count = len(self._exact)

    def prepare(self, space: Space) -> None:
        """Compute what all of them mean; this loads the encoder."""
        self._known.prepare(space)

    def exactly(self, text: str, suggested: Collection[str]) -> FoundQuestion | None:
        """Find a question that is written as it is known; of several, one that the answer before suggests."""
        keys = self._exact.get(" ".join(folded_words(text)))
        if keys is None:
            return None
        return FoundQuestion(next((key for key in keys if key in suggested), keys[0]))

    def least(self, meaning: Meaning, in_full: str) -> float | None:
        """Say how near a question must be to be what was asked; None for what was read for certain."""
        if isinstance(meaning, Unclear):
            return NEAR if meaning.field is not None else ASKED_NEAR if meaning.asks else QUITE_NEAR
        if not meaning.loose:
            return None
        if isinstance(meaning, SmallTalk):
            return QUITE_NEAR
        if meaning.command == _WHY and meaning.text:
            return None if _DECIMAL.search(in_full) else QUITE_NEAR  # a number is that of the words
        if not meaning.text or meaning.command == GLOSSARY or self._whys & set(folded_words(in_full)):
            return NEAR
        return QUITE_NEAR if meaning.bare or self._has_all(meaning.text) else VERY_NEAR

    def _has_all(self, text: str) -> bool:
        """Say whether all words of a text stand in known questions: it may be about no word of its own."""
        return self._words.issuperset(folded_words(text))

    def nearest(self, space: Space, typed: str, in_full: str, bar: Bar) -> FoundQuestion | None:
        """Find the question that is nearest to a message; None where none is near enough.

        All of the message counts, else one of its clauses.
        """
        whole = list(dict.fromkeys(map(_even, (typed, in_full, self._as_known(in_full)))))
        clauses = list(_clauses(_even(in_full)))
        cosines = self._known.cosines(space, [*whole, *clauses])
        if cosines is None:
            return self._spelled(in_full)
        as_whole = self._best(cosines[: len(whole)].max(axis=0), in_full, bar)
        if as_whole is not None:
            return as_whole
        parts = zip(clauses, cosines[len(whole) :], strict=True)
        higher = replace(bar, least=max(bar.least, QUITE_NEAR))
        found = (self._best(row, clause, higher) for clause, row in parts)
        return next(filter(None, found), None)

    def _as_known(self, text: str) -> str:
        """Write the words of a text as the known questions write them, with their accents and capitals."""
        return _WORD.sub(lambda found: self._spelling.get(fold(found.group()), found.group()), text)

    def _best(self, cosines: Floats, text: str, bar: Bar) -> FoundQuestion | None:
        """Take the nearest question: the text's meaning counts, and its spelling half as much."""
        near = self._by_nearness(cosines, text, bar.suggested)
        if not near[0][1] or near[0][0] < bar.least:
            return None
        rows = self._rows[near[0][1]]
        own = [row for row in rows if self._languages[row] == bar.language] or rows
        place = max(own, key=lambda row: cosines[row])
        how = HowFound(self._texts[place], self.count, float(cosines[place]))
        others = tuple(key for score, key in near[1:] if key and score >= NEAR)
        goes_on = near[0][1] in bar.suggested and near[0][1] not in self._judging
        sure = goes_on or float(cosines[rows].max()) >= SURE
        return FoundQuestion(near[0][1], how, others[:_OTHERS], sure)

    def _by_nearness(
        self, cosines: Floats, text: str, suggested: Collection[str] = ()
    ) -> list[tuple[float, str]]:
        """Order all questions by how near they are, including the texts that ask none of them."""
        spelled = process.cdist([" ".join(folded_words(text))], self._folded, scorer=fuzz.token_set_ratio)[0]
        nearness = cosines + _SPELLING * spelled / 100
        said = {*folded_words(text), *(sign for sign in text if not sign.isalnum())}
        rows_of = ((key, rows) for key, rows in self._rows.items() if self._may_ask(key, said))
        found = ((_nearness(nearness[rows]), key) for key, rows in rows_of)
        return sorted(((score + _SUGGESTED * (key in suggested), key) for score, key in found), reverse=True)

    def _may_ask(self, key: str, said: Collection[str]) -> bool:
        """Say whether a message with these words and signs has one of those that a question needs."""
        return not (needs := self._needs.get(key)) or not needs.isdisjoint(said)

    def perhaps(self, space: Space, typed: str, in_full: str) -> tuple[str, ...]:
        """Give one or two questions that a message may ask; none if nothing is near or other talk is too."""
        whole = list(dict.fromkeys(map(_even, (typed, in_full, self._as_known(in_full)))))
        cosines = self._known.cosines(space, whole)
        if cosines is None:
            return ()
        near = self._by_nearness(cosines.max(axis=0), in_full)
        talk = next(score for score, key in near if not key)
        least = max(PERHAPS_NEAR, talk + PERHAPS_AHEAD)
        return tuple(key for score, key in near if key and score >= least)[:_OTHERS]

    def _spelled(self, text: str) -> FoundQuestion | None:
        asked = " ".join(folded_words(text))
        found = process.extractOne(
            asked, self._folded, scorer=fuzz.token_sort_ratio, score_cutoff=_SPELLED_ALIKE
        )
        if found is None or not self._keys[found[2]]:
            return None
        return FoundQuestion(str(self._keys[found[2]]), HowFound(self._texts[found[2]], self.count, None))


@lru_cache(maxsize=2)
def _phrasings_of(catalogs: Catalogs) -> _Phrasings:
    """Read all ways to ask: once for all bots that speak the same languages."""
    return _Phrasings(catalogs)


def _says_nothing(typed: str) -> bool:
    """Say whether a message has nothing that could ask; with one decimal it may ask what that means."""
    return len(_DECIMAL.findall(typed)) != 1 and say_nothing(folded_words(typed))


def _phrasings(catalogs: Catalogs) -> Iterator[tuple[str, str | None, str]]:
    """Give each phrasing with its language and the question that it asks."""
    for catalog in catalogs:
        for key in QUESTIONS:
            question = faq_question(catalog, key)
            texts = dict.fromkeys((question.title, question.button, *question.asked))
            yield from ((catalog.language, key, text) for text in texts)
        yield from ((catalog.language, _NONE, text) for text in catalog.forms("faq-none"))


def _needs(catalogs: Catalogs, key: str) -> Iterator[str]:
    """Give the words and signs of which a message that asks a question has one, in any language."""
    for catalog in catalogs:
        yield from map(fold, faq_question(catalog, key).needs)


def _judges(catalog: Catalog, key: str) -> bool:
    """Say whether the answer to a question begins with yes or no: to another one it may say what is wrong."""
    first = folded_words(str(faq_question(catalog, key).text))[:1]
    return any(first == folded_words(verdict) for verdict in catalog.forms("faq-verdicts"))


def _nearness(of_phrasings: Floats) -> float:
    """Say how near a question is: half by its nearest phrasing, half by its nearest three."""
    nearest = np.sort(of_phrasings)[-_WAYS:]
    return float((nearest[-1] + nearest.mean()) / 2)


def _even(text: str) -> str:
    """Replace each decimal by the same number: its value does not change what a text asks."""
    return _DECIMAL.sub(r"\g<1>0.5", text)


def _clauses(text: str) -> Sequence[str]:
    parts = [part.strip() for part in _BREAK.split(text) if len(part.split()) >= _LEAST_CLAUSE]
    return parts[:_MOST_CLAUSES] if parts != [text.strip()] else ()
