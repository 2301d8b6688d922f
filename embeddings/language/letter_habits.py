"""Whether a text could be a word, by which letters follow each other in words."""

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from embeddings.language.spelt_alike import folded
from embeddings.vectors.arrays import Doubles

LEAST_WORDS = 5_000  # fewer words show too few of the letters that may follow each other
LETTERS = 40  # the most frequent ones; a word with another, as of a foreign script, is not judged
UNUSUAL = -4.2  # of words that a dictionary has 0.05 % have less usual letters, of mash 96 %
TRUST = 5.0  # seen so often, two letters say as much about the next as one letter does

_EDGE = 0
_REPEATED = re.compile(r"(.)\1{3}|^(.{1,4}?)\2{2,}.?$")  # aaaaaa, asdasdasd
_KEYBOARD = tuple(row for rows in ("qwertyuiop", "asdfghjkl", "zxcvbnm") for row in (rows, rows[::-1]))
_LEAST_KEYS = 4


class LetterHabits:
    """Which letters follow each other in some words, without accents and case: a model of three letters.

    The chance of a letter after two others is their share in the words, mixed with the chance after one other
    (Witten and Bell's way, with a fixed weight), and that with the chance of the letter alone.
    """

    def __init__(self, words: Sequence[str]) -> None:
        self._alphabet = _alphabet(words)
        self._chances = self._counted(words) if len(words) >= LEAST_WORDS else None

    def is_unusual(self, text: str) -> bool:
        """Say whether a text looks like no word: mash, a row of keys, or letters that repeat."""
        spelled = folded(text)
        if self._chances is None or not all(letter in self._alphabet for letter in spelled):
            return False
        if _REPEATED.search(spelled) or (
            len(spelled) >= _LEAST_KEYS and any(spelled in row for row in _KEYBOARD)
        ):
            return True
        return self.usualness(spelled) < UNUSUAL

    def usualness(self, spelled: str) -> float:
        """Return the mean of the letters' logarithms of chances, its end included; 0 for too few words."""
        if self._chances is None:
            return 0.0
        places = self._places(spelled)
        return float(np.log(self._chances[places[:-2], places[1:-1], places[2:]]).mean())

    def _places(self, word: str) -> NDArray[np.intp]:
        inner = (self._alphabet.get(letter, _EDGE) for letter in word)
        return np.array([_EDGE, _EDGE, *inner, _EDGE], dtype=np.intp)

    def _counted(self, words: Sequence[str]) -> Doubles:
        size = len(self._alphabet) + 1
        places = np.concatenate([self._places(folded(word)) for word in words])
        counts = np.zeros((size, size, size))
        np.add.at(counts, (places[:-2], places[1:-1], places[2:]), 1.0)
        counts[:, _EDGE, _EDGE] = 0.0  # from the end of one word to the beginning of the next
        return _mixed(counts)


def _alphabet(words: Sequence[str]) -> dict[str, int]:
    letters, counts = np.unique(list("".join(map(folded, words))), return_counts=True)
    frequent = letters[np.argsort(-counts, kind="stable")][:LETTERS].tolist()
    return {letter: place for place, letter in enumerate(frequent, start=1)}


def _mixed(counts: Doubles) -> Doubles:
    """Return the chance of each letter after each two, (letters, letters, letters)."""
    alone: Doubles = counts.sum(axis=(0, 1)) + 0.5
    chances: Doubles = alone / alone.sum()
    for seen in (counts.sum(axis=0), counts):
        chances = (seen + TRUST * chances) / (seen.sum(axis=-1, keepdims=True) + TRUST)
    return chances
