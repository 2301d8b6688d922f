"""Words with a similar spelling: for suggestions, and for words whose accents are missing."""

import unicodedata
from collections.abc import Sequence

import numpy as np
from rapidfuzz.distance import OSA
from rapidfuzz.process import cdist

LONGEST_SPELLING = 40  # a longer text is no word, and the time grows with the length
LETTERS_PER_SLIP = 3
MOST_SLIPS = 3
FAR = 10  # a word that is ten times as frequent is far more frequent
# added to each place in the order of frequency, since at the top ten times as far down means little
ADDED_PLACES = 100


class Lookalikes:
    """Finds words by a spelling with mistakes; the most frequent of `words` is first."""

    def __init__(self, words: Sequence[str]) -> None:
        self._words = words
        self._folded = [folded(word) for word in words]

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


def twins(words: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Return for each word the more frequent words that differ only by more accents; `avo` has `avó`, `avô`.

    The most frequent of `words` is first. A word is left out if there is no such word, or if none of them is
    far more frequent: its place in the order must be a tenth, so by Zipf's law it is used ten times as often.
    """
    places: dict[str, list[int]] = {}
    for place, word in enumerate(words):
        places.setdefault(folded(word), []).append(place)
    found: dict[str, tuple[str, ...]] = {}
    for equal in places.values():
        for place in equal[1:]:
            better = [other for other in equal if other < place and marks(words[other]) > marks(words[place])]
            if better and FAR * (better[0] + ADDED_PLACES) <= place + ADDED_PLACES:
                found[words[place]] = tuple(words[other] for other in better)
    return found


def folded(word: str) -> str:
    """Return a word without accents and case: Avó, avô and avo become the same."""
    if word.isascii():
        return word.lower()
    decomposed = unicodedata.normalize("NFKD", word)
    return "".join(mark for mark in decomposed if not unicodedata.combining(mark)).casefold()


def marks(word: str) -> int:
    """Return how many accents a word has; cedillas and tildes count too."""
    return len(unicodedata.normalize("NFD", word)) - len(unicodedata.normalize("NFC", word))
