"""Words with a similar spelling: for suggestions, and for words whose accents are missing."""

import unicodedata
from collections.abc import Sequence

import numpy as np
from rapidfuzz.distance import OSA
from rapidfuzz.process import cdist
from spacy.strings import get_string_id

LONGEST_SPELLING = 40  # a longer text is no word, and the time grows with the length
LETTERS_PER_SLIP = 3
MOST_SLIPS = 3
QUOTE = '"'
FAR = 10  # a word that is ten times as frequent is far more frequent
# added to each place in the order of frequency, since at the top ten times as far down means little
ADDED_PLACES = 100


class Lookalikes:
    """Finds words by a spelling with mistakes; the most frequent of `words` is first."""

    def __init__(self, words: Sequence[str]) -> None:
        self._words = words
        self._folded = [folded(word) for word in words]
        self._ids = np.fromiter(map(get_string_id, self._folded), np.uint64, len(words))

    def like(self, spelling: str, limit: int) -> tuple[str, ...]:
        """Return up to `limit` words, by mistakes, then by frequency; none for a text that is no word.

        A mistake is an extra, missing or wrong letter, or two letters exchanged (optimal string alignment).
        One mistake is allowed for every three letters, three at most. Accents and case do not count.
        """
        wanted = folded(spelling) if len(spelling) <= LONGEST_SPELLING else ""
        if not wanted or not self._words:
            return ()
        slips = min(len(wanted) // LETTERS_PER_SLIP, MOST_SLIPS)
        distances = cdist([wanted], self._folded, scorer=OSA.distance, score_cutoff=slips, dtype=np.uint8)[0]
        near = np.flatnonzero(distances <= slips)
        best = near[np.argsort(distances[near], kind="stable")][:limit]
        return tuple(self._words[index] for index in best)

    def equal(self, spelling: str) -> tuple[str, ...]:
        """Return the words that differ from a spelling in accents and case alone, without far rarer ones."""
        if not 0 < len(spelling) <= LONGEST_SPELLING:
            return ()
        wanted = np.uint64(get_string_id(folded(spelling)))
        places = np.flatnonzero(self._ids == wanted).tolist()
        return tuple(self._words[place] for place in places if not far_rarer(place, places[0]))


def twins(words: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Return for each word that mostly lacks its accents the words that are meant; `avo` has `avó`, `avô`.

    The most frequent of `words` is first. The meant words differ only by more accents, and the first of them
    is far more frequent: its place in the order is a tenth, so by Zipf's law it is used ten times as often.
    Those far rarer than the first are left out.
    """
    places: dict[str, list[int]] = {}
    for place, word in enumerate(words):
        places.setdefault(folded(word), []).append(place)
    found: dict[str, tuple[str, ...]] = {}
    for equal in places.values():
        for place in equal[1:]:
            better = [other for other in equal if other < place and marks(words[other]) > marks(words[place])]
            if better and far_rarer(place, better[0]):
                meant = [other for other in better if not far_rarer(other, better[0])]
                found[words[place]] = tuple(words[other] for other in meant)
    return found


def far_rarer(place: int, first: int) -> bool:
    """Say whether the word at a place in the order of frequency is ten times rarer than an earlier one."""
    return FAR * (first + ADDED_PLACES) <= place + ADDED_PLACES


def unquoted(text: str) -> str | None:
    """Return the word that stands in quotes, which is meant as it is spelled; None for any other text."""
    inner = text[1:-1]
    return inner if len(text) > 2 and text[0] == text[-1] == QUOTE and QUOTE not in inner else None


def literal(word: str) -> str:
    """Write a word so that it is read as it is spelled: in quotes."""
    return f"{QUOTE}{word}{QUOTE}"


def folded(word: str) -> str:
    """Return a word without accents and case: Avó, avô and avo become the same."""
    if word.isascii():
        return word.lower()
    decomposed = unicodedata.normalize("NFKD", word)
    return "".join(mark for mark in decomposed if not unicodedata.combining(mark)).casefold()


def marks(word: str) -> int:
    """Return how many accents a word has; cedillas and tildes count too."""
    return len(unicodedata.normalize("NFD", word)) - len(unicodedata.normalize("NFC", word))
