"""Which spellings are one word: its inflections, its upper and lower case, and its misspellings."""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from spacy.strings import get_string_id

from embeddings.language.inflections import (
    doubtful,
    her_own,
    instead,
    is_infinitive,
    masculine,
    other_gender,
    regular_forms,
    respelled,
)
from embeddings.language.spelt_alike import ADDED_PLACES, folded, marks
from embeddings.table.word_rows import NOWHERE, Keys

COMPARED = 100_000  # the usual spelling is searched among these; rarer ones are often misspellings
SLIP = 10  # a spelling with fewer accents that is ten times rarer has lost an accent
MISHAP = 30  # a spelling that is in no dictionary and is thirty times rarer is a misspelling
LONGEST_ENTRY = 40
REMEMBERED_WORDS = 4096

_CODES = {"hr": "hbs", "sr": "hbs"}  # simplemma has one code where spaCy has two


class Dictionary:
    """What a language's dictionary and a model's order of frequency say about spellings.

    simplemma's dictionary is opened at the first question, in the form that saves memory: 0.5 s and 11 MB for
    Portuguese. For a language without a dictionary, spellings are compared without case, accents and a plural
    -s. Threads may share it.
    """

    def __init__(self, language: str, keys: Keys) -> None:
        # it takes 0.2 s, and only questions about the forms of words need it
        from simplemma.strategies import DefaultStrategy  # noqa: PLC0415
        from simplemma.strategies.dictionaries.dictionary_factory import SUPPORTED_LANGUAGES  # noqa: PLC0415

        self._language = _CODES.get(language, language)
        self.exists = self._language in SUPPORTED_LANGUAGES
        self._entries = DefaultStrategy(low_memory=True) if self.exists else None
        self._portuguese = language == "pt"
        self._keys = keys
        self._folds, self._firsts = _usual(keys)
        self._entry = lru_cache(REMEMBERED_WORDS)(self._found)
        self.lemma = lru_cache(REMEMBERED_WORDS)(self._lemma)
        self.other_gender = lru_cache(REMEMBERED_WORDS)(self._other_gender)

    def knows(self, word: str) -> bool:
        """Say whether the dictionary has a word, in any case and inflection, and its lemma is in use."""
        found = self._looked_up(word.lower())
        if found is None:
            return False
        return not (self._portuguese and doubtful(word.lower(), found, self._has))

    def usual(self, word: str) -> str:
        """Return the correct spelling of a misspelled word (`água` for `agua`), else the word itself.

        A misspelling differs only in accents and case from a far more frequent word. If the dictionary has it
        too, as `agua` from `aguar`, it must also have fewer accents: `avó` and `avô` are both words.
        """
        first = self._first(word)
        if first == NOWHERE:
            return word
        better = str(self._keys.words[first])
        if better.lower() == word.lower():
            return word
        place = self._keys.index(word)
        times = ((place if place != NOWHERE else len(self._keys)) + ADDED_PLACES) / (first + ADDED_PLACES)
        lost = marks(word) < marks(better)
        slip = times >= SLIP and lost if self.knows(word) else times >= MISHAP or lost
        return better if slip else word

    def _other_gender(self, word: str) -> frozenset[str]:
        """Return possible spellings of a word's other gender, in lower case; none for the form of a verb."""
        asked = self._portuguese and not is_infinitive(self.lemma(word))
        return other_gender(word.lower()) if asked else frozenset()

    def homographs(self, word: str) -> frozenset[str]:
        """Return forms of a verb, in lower case, that the dictionary may take for another word."""
        return regular_forms(word.lower()) if self._portuguese else frozenset()

    def frequent(self, word: str, places: int) -> bool:
        """Say whether a word is among the `places` most frequent words of the model."""
        return 0 <= self._keys.index(word) < places

    def _lemma(self, word: str) -> str:
        """Return what all forms of a word have in common: spellings with equal lemmas are one word.

        It is the dictionary's lemma in lower case. For a word that is not in the dictionary it is the word
        without accents and without a plural -s. It is there to compare words with, not to show.
        """
        base = self.usual(word).lower()
        for _ in range(3):  # gatitos -> gatito -> gato
            if self._portuguese and (own := her_own(base)) is not None:
                return own
            found = self._entry(base)
            if found is None or found == base:
                break
            base = found
        if self._entry(base) is None:
            base = folded(base)
            return base.removesuffix("s") if len(base) > 4 else base
        return respelled(base) if self._portuguese else base

    def _found(self, word: str) -> str | None:
        found = self._looked_up(word)
        if found is None or not self._portuguese:
            return found
        if doubtful(word, found, self._has):
            return instead(word, self._has)
        return masculine(word, self._has) or found if found == word else found

    def _looked_up(self, word: str) -> str | None:
        if self._entries is None or not 0 < len(word) <= LONGEST_ENTRY:
            return None
        found = self._entries.get_lemma(word, self._language)
        return None if found is None else found.lower()

    def _has(self, word: str) -> bool:
        return self._keys.index(word) != NOWHERE

    def _first(self, word: str) -> int:
        """Return the place of the most frequent spelling that differs at most in accents and case."""
        if not len(self._folds):
            return NOWHERE
        wanted = np.uint64(get_string_id(folded(word)))
        place = int(np.searchsorted(self._folds, wanted))
        if place == len(self._folds) or self._folds[place] != wanted:
            return NOWHERE
        return int(self._firsts[place])


def _usual(keys: Keys) -> tuple[NDArray[np.uint64], NDArray[np.intp]]:
    """Return the sorted hashes of all folded spellings, and for each the place of its most frequent word."""
    words = keys.words[:COMPARED].tolist()
    hashes = np.fromiter((get_string_id(folded(word)) for word in words), np.uint64, len(words))
    return np.unique(hashes, return_index=True)
