"""Which accents a word without any has lost, by the words beside it: `maca` beside `uva` is `maçã`."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from embeddings.language.small_words import stop_words
from embeddings.language.spelt_alike import marks, unquoted
from embeddings.results import Form, Word
from embeddings.search.meant import meant
from embeddings.table.space import Space
from embeddings.table.speech_parts import Part
from embeddings.vectors.cosines import unit

NEARER, MUCH_NEARER, NEAR = 0.08, 0.3, 0.2
"""By how much the word with accents must be nearer to the others than the typed one, if it is the rarer one
by how much, and how near."""
AS_NEAR = 0.1
"""So near to each other are two spellings of one word, as `maçã` and `maça`."""
BESIDE = 2  # so many of the other texts count, the nearest ones: a list may have an odd one


def meant_beside(space: Space, texts: Sequence[str]) -> dict[int, Word]:
    """Return the word with accents that each text means which the others decide, by the text's place.

    A typed word that the model has is read so only if one with more accents is clearly nearer to the two
    nearest of the other texts: the mean of the highest cosines with any word that each may mean.
    Whoever writes one accent writes all of them: then, as for a single text, nothing is read otherwise.
    """
    if len(texts) < 2 or any(map(marks, texts)):
        return {}
    typed = [meant(space, text) for text in texts]
    twins = [
        () if unquoted(text) is not None else _with_accents(space, words)
        for text, words in zip(texts, typed, strict=True)
    ]
    if not any(twins):
        return {}
    units = [
        _units(space, (*words, *(one.word for one in more))) for words, more in zip(typed, twins, strict=True)
    ]
    chosen = {}
    for place, more in enumerate(twins):
        if not more:
            continue
        beside = [one for other, one in enumerate(units) if other != place and len(one)]
        near = _nearness(units[place], beside)
        least = near[0] + np.array([NEARER if one.often else MUCH_NEARER for one in more])
        fits = (near[1:] >= np.maximum(least, NEAR)) & (near[1:] >= near[1:].max() - AS_NEAR)
        if fits.any():  # the most frequent is the first
            word = more[int(fits.argmax())].word
            chosen[place] = replace(word, asked=texts[place], form=Form.MEANT, also_typed=True)
    return chosen


@dataclass(frozen=True, slots=True)
class _Twin:
    """A word that only accents part from a typed one; `often` says that it is the more frequent one."""

    word: Word
    often: bool


def _with_accents(space: Space, words: Sequence[Word]) -> tuple[_Twin, ...]:
    """Return the words that only accents part from a word of the model that was typed as it stands there."""
    if len(words) != 1 or words[0].form is Form.MEANT or not words[0].asked.isalpha():
        return ()
    (word,) = words
    if word.key in stop_words(space.card.language):
        return ()
    equal = space.lookalikes.equal(word.key)  # the most frequent first, as the keys
    place = equal.index(word.key) if word.key in equal else len(equal)
    read = [(at, space.find(key)) for at, key in enumerate(equal) if marks(key) > marks(word.key)]
    twins = [(at, twin) for at, twin in read if twin is not None and twin.row != word.row]
    return tuple(_Twin(twin, at < place) for at, twin in twins if not _is_mere_form(space, word, twin))


def _is_mere_form(space: Space, word: Word, twin: Word) -> bool:
    """Say whether a noun would be read as what only a verb is: `faca` beside `garfo` as `faça`."""
    names = Part.NOUN | Part.ADJECTIVE
    named, other = space.part(word.row), space.part(twin.row)
    return bool(named & names) and bool(other & Part.VERB) and not other & names


def _units(space: Space, words: Sequence[Word]) -> NDArray[np.float64]:
    """Return the vectors of words at length 1, (words, dimensions)."""
    return np.array([unit(space.vector(word.row)) for word in words]).reshape(len(words), space.dimensions)


def _nearness(units: NDArray[np.float64], others: Sequence[NDArray[np.float64]]) -> NDArray[np.float64]:
    """Return how near each of some words is to others, of which each may be one of several: (words,)."""
    if not others:
        return np.zeros(len(units))
    each = np.array([(units @ other.T).max(axis=1) for other in others])
    nearest: NDArray[np.float64] = np.sort(each, axis=0)[-BESIDE:].mean(axis=0)
    return nearest
