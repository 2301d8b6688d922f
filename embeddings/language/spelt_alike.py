"""Words indexed by how they are spelt."""

import unicodedata
from collections.abc import Sequence

import numpy as np
from rapidfuzz.distance import OSA
from rapidfuzz.process import cdist

LONGEST_SPELLING = 40  # no word that a person means is longer, and the time grows with the length
LETTERS_PER_SLIP = 3
MOST_SLIPS = 3
FAR = 10  # so many times as frequent is far more frequent
# added to each place in the order of frequency: at the top, a place ten times as far down says little
ADDED_PLACES = 100


class Lookalikes:
    """Finds words by a spelling with slips in it; `words` come with the most frequent first."""

    def __init__(self, words: Sequence[str]) -> None:
        self._words = words
        self._folded = [folded(word) for word in words]

    def like(self, spelling: str, limit: int) -> tuple[str, ...]:
        """Return up to `limit` words, by slips and then by frequency; none for what cannot be a word.

        A slip is a letter too many, too few, wrong, or swapped with the next (optimal string alignment);
        one is allowed for every three letters, three at most. Accents and case cost nothing.
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
    """Return for words, the most frequent first, the more frequent ones that only have more accents.

    `avo` has `avó` and `avô`. Left out are the many that have none, and those of which none is far more
    frequent: with a place in the order that is a tenth of theirs, by Zipf's law used ten times as often.
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
    """Return a word without accents and case: Avó, avô and avo become one."""
    if word.isascii():
        return word.lower()
    decomposed = unicodedata.normalize("NFKD", word)
    return "".join(mark for mark in decomposed if not unicodedata.combining(mark)).casefold()


def marks(word: str) -> int:
    """Return how many accents a word has, cedillas and tildes counted."""
    return len(unicodedata.normalize("NFD", word)) - len(unicodedata.normalize("NFC", word))
