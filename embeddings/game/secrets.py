"""Which words may be secrets, how hard each is, and the order in which a chat gets them.

A secret is a word that nearly everybody knows, in its dictionary form: a noun, an adjective or the infinitive
of a verb. The thesaurus has it, and it is not one of the language's small words. It must have near
neighbours, because players find a word through its neighbours: the mean cosine of the ten nearest words and
the cosine of the nearest one must be high. Two kinds of words are left out: those with many near words of
similar letters, because there the model compares letters; and those near to what nobody wants to guess, as
torture.
"""

import hashlib
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from embeddings.game.common_form import listed_words
from embeddings.game.vocabulary import GameVocabulary, StoredVocabulary, stored_vocabulary, vocabulary_of
from embeddings.language.small_words import stop_words
from embeddings.search.same_word import lemma
from embeddings.search.shown_words import reading
from embeddings.search.too_alike import too_alike
from embeddings.table.space import Space

NEIGHBOURS = 20
"""How many of the nearest words of a secret are looked at."""

_DENSE = 10
_AT_ONCE = 512  # candidates whose cosines are computed at once: 18 MB for 9,000 words
_LETTERS = re.compile(r"[^\W\d_]{3,11}")
_SMALL_PARTS = {"pt": re.compile("mente$|[ai]d[oa]$"), "en": re.compile("ly$|ing$|ed$")}
"""Adverbs and participles: forms of other words, by their endings."""
_GRAVE = {
    "pt": (
        "estupro",
        "suicídio",
        "assassinato",
        "tortura",
        "genocídio",
        "cadáver",
        "terrorismo",
        "sexual",
        "maconha",
    ),
    "en": ("rape", "suicide", "murder", "torture", "genocide", "corpse", "terrorism", "sexual", "marijuana"),
}
"""What nobody wants to guess. A word whose cosine with one of these is above `_AWAY` is no secret either."""
_PERFECT = {"ar": "ou", "er": "eu", "ir": "iu"}
_LEAST_SHARE, _LEAST_DENSITY, _LEAST_NEAREST = 5e-6, 0.45, 0.52
"""The least share of all text, mean cosine of the ten nearest words, and cosine of the nearest one."""
_MOST_ALIKE = 4  # of the nearest words that may resemble a secret in their letters
_LONG_ENOUGH = 4
_AWAY = 0.4
_ABSTRACT = {"pt": re.compile("ção$|são$|dade$|mento$|ismo$|[âê]ncia$|agem$|eza$|ista$")}
"""Endings of nouns that name an idea rather than a thing."""


class Level(StrEnum):
    """How hard a secret is to find."""

    EASY = "easy"
    MEDIUM = "medium"
    HARD = "hard"


@dataclass(frozen=True, slots=True)
class Secret:
    """A word that may be a secret; `is_verb` is None in a language in which that is not known."""

    word: str
    level: Level
    is_verb: bool | None = None


@dataclass(frozen=True, slots=True)
class StoredGrounds:
    """What a model's games need and what takes long to find: their words, and those that may be secrets."""

    vocabulary: StoredVocabulary
    secrets: tuple[Secret, ...]


def stored_grounds(space: Space) -> StoredGrounds:
    """Gather the words and the secrets of a model: some seconds, so the answer is kept."""
    known = stored_vocabulary(space)
    return StoredGrounds(known, secrets(space, vocabulary_of(space, known)))


def secrets(space: Space, vocabulary: GameVocabulary) -> tuple[Secret, ...]:
    """Return the words that may be secrets, in alphabetical order: 1 s for a whole model."""
    if len(vocabulary) < 2 * NEIGHBOURS:
        return ()
    found = sorted(_secrets(space, vocabulary), key=lambda secret: secret.word)
    return tuple(found)


def in_order(known: Collection[Secret], level: Level, seed: str) -> tuple[str, ...]:
    """Return the secrets of a level in an order that is always the same for the same seed."""
    words = (secret.word for secret in known if secret.level is level)
    return tuple(sorted(words, key=lambda word: _number(f"{seed} {word}")))


def next_secret(known: Collection[Secret], level: Level, seed: str, used: Mapping[str, int]) -> str | None:
    """Return the secret whose turn it is; `used` says how often a chat had a word already.

    No word comes twice before all have come once. None for a level without secrets.
    """
    order = in_order(known, level, seed)
    return min(order, key=lambda word: used.get(word, 0), default=None)


def word_of_the_day(known: Collection[Secret], day: date, edition: str) -> str | None:
    """Return the secret of a day: the same for everybody who has this model, never a hard one.

    In a round of as many days as there are words, each word has one day.
    """
    words = [secret.word for secret in known if secret.level is not Level.HARD]
    if not words:
        return None
    turn, place = divmod(day.toordinal(), len(words))
    return sorted(words, key=lambda word: _number(f"{edition} {turn} {word}"))[place]


def _secrets(space: Space, vocabulary: GameVocabulary) -> Iterator[Secret]:
    grave = _grave(space, vocabulary)
    candidates = [
        place
        for place in _candidates(space, vocabulary)
        if vocabulary.shares[place] >= _LEAST_SHARE and not grave[place]
    ]
    for start in range(0, len(candidates), _AT_ONCE):
        some = candidates[start : start + _AT_ONCE]
        cosines = vocabulary.units[some] @ vocabulary.units.T
        for place, row in zip(some, cosines, strict=True):
            row[place] = -1
            density = _density(space, vocabulary, place, row)
            if density is not None:
                word = vocabulary.words[place]
                yield Secret(word, _level(space, vocabulary, place, density), _is_verb(space, word))


def _candidates(space: Space, vocabulary: GameVocabulary) -> Iterator[int]:
    language = space.card.language
    small = stop_words(language)
    listed = listed_words(language)
    derived = _SMALL_PARTS.get(language)
    for place, (word, base) in enumerate(zip(vocabulary.words, vocabulary.lemmas, strict=True)):
        basic = word == base and _LETTERS.fullmatch(word) is not None and word not in small
        known = word in listed or not listed
        if basic and known and not (derived and derived.search(word)) and not _is_plural(space, word):
            yield place


def _is_plural(space: Space, word: str) -> bool:
    """Say whether a word is a plural that the table of forms takes for a word of its own, as `soldados`."""
    return word.endswith("s") and space.find(word[:-1]) is not None and lemma(space, word[:-1]) == word[:-1]


def _grave(space: Space, vocabulary: GameVocabulary) -> NDArray[np.bool_]:
    """Say of each word whether it is near to what nobody wants to guess, (words,)."""
    known = [space.find(word) for word in _GRAVE.get(space.card.language, ())]
    rows = [word.row for word in known if word is not None]
    if not rows:
        return np.zeros(len(vocabulary), dtype=np.bool_)
    away = space.table[rows] / space.norms[rows][:, np.newaxis]
    return np.asarray((vocabulary.units @ away.T).max(axis=1) > _AWAY)


def _density(
    space: Space, vocabulary: GameVocabulary, place: int, cosines: NDArray[np.float32]
) -> float | None:
    """Return the mean cosine of a word's nearest ones; None where its neighbourhood is unfit for a game."""
    word = vocabulary.words[place]
    most = min(2 * NEIGHBOURS, len(vocabulary) - 1)
    near = np.argpartition(-cosines, most - 1)[:most]
    near = near[np.argsort(-cosines[near])]
    alike = [
        one
        for one in near[:NEIGHBOURS].tolist()
        if space.doubts is not None and too_alike(word, reading(space, int(vocabulary.rows[one])))
    ]
    others = cosines[[one for one in near.tolist() if one not in alike]]
    density = float(others[:_DENSE].mean()) if len(others) else 0.0
    fit = len(alike) <= _MOST_ALIKE and density >= _LEAST_DENSITY and float(others.max()) >= _LEAST_NEAREST
    return density if fit else None


def _level(space: Space, vocabulary: GameVocabulary, place: int, density: float) -> Level:
    share, word = vocabulary.shares[place], vocabulary.words[place]
    abstract = _ABSTRACT.get(space.card.language)
    is_idea = abstract is not None and abstract.search(word) is not None
    if share >= 25e-6 and density >= 0.5 and not is_idea:
        return Level.EASY
    return Level.MEDIUM if share >= 10e-6 and not (is_idea and density < 0.6) else Level.HARD


def _is_verb(space: Space, word: str) -> bool | None:
    """Say whether a Portuguese word is an infinitive: of `correr` the model has `correndo` or `correu`.

    `mulher` has no such forms. None, not known, where the dictionary has a form that the model lacks, as of
    `celular`; and for three letters, which make other words by chance, as `mar` makes `mando`.
    """
    perfect = _PERFECT.get(word[-2:])
    if space.card.language != "pt" or (perfect and len(word) < _LONG_ENOUGH):
        return None
    if perfect is None:
        return False
    forms = (f"{word[:-1]}ndo", word[:-2] + perfect)
    if any(space.find(form) is not None and lemma(space, form) == word for form in forms):
        return True
    return None if any(lemma(space, form) == word for form in forms) else False


def _number(text: str) -> bytes:
    return hashlib.blake2b(text.encode(), digest_size=8).digest()
