"""How near each word is to a secret: its place among the words of the game, and a heat from 0 to 100.

A cosine says little by itself: 0.5 is near to one word and far from another. So each secret has a scale of
its own. With c the cosine of a word, h the highest of any other word and l the lowest,

    x = (c - l) / (h - l)        s(x) = 1 / (1 + exp(-15 (x - 0.55)))
    heat = 100 (s(x) - s(0)) / (s(1) - s(0))

The sigmoid and its two numbers are those of HotAndCold, a game on Reddit: heats differ
much in the middle, where guesses lie, and little near both ends.
"""

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from embeddings.game.common_form import common_form
from embeddings.game.vocabulary import GameVocabulary
from embeddings.search.shown_words import reading
from embeddings.search.too_alike import too_alike
from embeddings.table.space import Space

MIDPOINT, STEEPNESS = 0.55, 15.0
WARM, HOT = 40, 80
FOUND = 100
HOTTEST = 99  # of a word that isn't the secret

_LOOKED_AT = 600  # nearest words whose letters are compared with the secret's: hints come from the first 250
_NO_SCALE = 1e-6  # cosines that differ by less are equal
_DECIMALS = 6  # of a cosine that count, as in every search

Cosines = NDArray[np.float64]


class Warmth(StrEnum):
    """A range of heats: below 40 is cold, from 40 warm, from 80 hot; 100 is the secret itself."""

    COLD = "cold"
    WARM = "warm"
    HOT = "hot"
    FOUND = "found"


def warmth(heat: int) -> Warmth:
    """Return the range in which a heat, 0 to 100, lies."""
    if heat >= FOUND:
        return Warmth.FOUND
    if heat >= HOT:
        return Warmth.HOT
    return Warmth.WARM if heat >= WARM else Warmth.COLD


@dataclass(frozen=True, slots=True)
class Standing:
    """A word with its place and heat; place 1 and heat 100 belong to the secret alone."""

    word: str
    place: int
    heat: int


@dataclass(frozen=True)
class Ranking:
    """The order of a vocabulary's words by their cosine with a secret, which stands first.

    `order`, (places,), has the words' numbers in the vocabulary, the nearest first. Words that are near only
    by their letters are left out. `cosines`, (words,), are those of all words of the vocabulary. `secret` is
    the secret's number.
    """

    vocabulary: GameVocabulary
    secret: int
    order: NDArray[np.intp]
    cosines: Cosines

    @property
    def word(self) -> str:
        """The secret."""
        return self.vocabulary.words[self.secret]

    def __len__(self) -> int:
        return len(self.order)

    def at(self, place: int) -> str:
        """Return the word at a place, counted from 1."""
        return self.vocabulary.words[int(self.order[place - 1])]

    def spot(self, number: int) -> Standing:
        """Return where a word of the vocabulary is."""
        if number == self.secret:
            return Standing(self.word, 1, FOUND)
        return self._spot(self.vocabulary.words[number], float(self.cosines[number]))

    def spot_of(self, word: str, direction: NDArray[np.floating]) -> Standing:
        """Return where a word outside the vocabulary is, by its direction, (dimensions,) of length 1."""
        return self._spot(word, round(float(direction @ self.vocabulary.units[self.secret]), _DECIMALS))

    def heats(self) -> NDArray[np.intp]:
        """Return the heat of the word at each place, (places,), 0 to 100."""
        if len(self.order) < 2 or self._scale[1] - self._scale[0] < _NO_SCALE:
            return np.array([self.spot(int(number)).heat for number in self.order], dtype=np.intp)
        lowest, highest = map(np.array, self._scale)
        others = np.minimum(HOTTEST, heats_of(self._ranked, lowest, highest).round())
        return np.concatenate([[FOUND], others]).astype(np.intp)

    def _spot(self, word: str, cosine: float) -> Standing:
        nearer = int(np.searchsorted(-self._ranked, -cosine, side="left"))  # the secret isn't among them
        return Standing(word, nearer + 2, min(HOTTEST, heat_of(cosine, *self._scale)))

    @cached_property
    def _ranked(self) -> Cosines:
        return np.asarray(self.cosines[self.order[1:]])

    @cached_property
    def _scale(self) -> tuple[float, float]:
        if len(self.order) < 2:
            return -1.0, 1.0
        return float(self._ranked[-1]), float(self._ranked[0])


def heat_of(cosine: float, lowest: float, highest: float) -> int:
    """Return the heat of a cosine, 0 to 100, in a neighbourhood from the lowest to the highest."""
    if highest - lowest < _NO_SCALE:
        return FOUND if cosine >= highest else 0
    return round(float(heats_of(np.array(cosine), np.array(lowest), np.array(highest))))


def heats_of(cosines: Cosines, lowest: Cosines, highest: Cosines) -> Cosines:
    """Return the heats of many cosines, 0 to 100 and not rounded; the three arrays are broadcast together."""
    x = np.clip((cosines - lowest) / (highest - lowest), 0.0, 1.0)
    cold, hot = _sigmoid(np.zeros(1)), _sigmoid(np.ones(1))
    return np.asarray(FOUND * (_sigmoid(x) - cold) / (hot - cold)).reshape(x.shape)


def ranking(space: Space, vocabulary: GameVocabulary, secret: str) -> Ranking:
    """Rank the words of a vocabulary by their nearness to one of them: some milliseconds for 8,000 words.

    Raises LookupError for a word that is not in the vocabulary.
    """
    number = vocabulary.places.get(common_form(space, secret))
    if number is None:
        raise LookupError("a secret that is no word of the game")  # without its name, since errors are logged
    cosines = (vocabulary.units @ vocabulary.units[number]).astype(np.float64).round(_DECIMALS)
    order = np.lexsort((np.arange(len(vocabulary)), -cosines))
    left_out = [number, *_near_by_letters(space, vocabulary, number, order[:_LOOKED_AT])]
    kept = order[~np.isin(order, left_out)]
    return Ranking(vocabulary, number, np.concatenate([[number], kept]).astype(np.intp), cosines)


def _near_by_letters(
    space: Space, vocabulary: GameVocabulary, number: int, near: NDArray[np.intp]
) -> list[int]:
    """Return those near words that may be near only because the encoder reads pieces of words."""
    if space.doubts is None:
        return []
    word = vocabulary.words[number]
    return [one for one in near.tolist() if too_alike(word, reading(space, int(vocabulary.rows[one])))]


def _sigmoid(x: Cosines) -> Cosines:
    return np.asarray(1 / (1 + np.exp(-STEEPNESS * (x - MIDPOINT))))
