"""All words of the built-in model: the frequent ones, and those that its own lists add."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Self

import numpy as np
import simplemma
import wordfreq

from embeddings.builtin.added_words import added_words, also_words, names, texts_instead
from embeddings.builtin.word_list import Vocabulary
from embeddings.language.word_families import families
from embeddings.table.speech_parts import SpeechParts
from embeddings.vectors.arrays import Flags


@dataclass(frozen=True, slots=True)
class WholeList:
    """A language's vocabulary with added words, each (words,): which were `added`, which are `names`.

    `bases` says that a word is its own lemma in the dictionary. `parts` are its parts of speech; there are
    none where no dictionary has them.
    """

    language: str
    known: Vocabulary
    added: Flags
    names: Flags
    bases: Flags
    parts: SpeechParts

    @classmethod
    def plain(cls, known: Vocabulary, language: str) -> Self:
        """Give the frequent words alone."""
        none = np.zeros(len(known.words), dtype=np.bool_)
        return cls(language, known, none, none, _bases(known, language), none.astype(np.uint8))

    @classmethod
    def of(cls, frequent: Vocabulary, place: int, language: str) -> Self:
        """Add the words of the lists to frequent ones.

        `brasília` becomes `Brasília`; `rosa` stays, and `Rosa` stands beside it. A word that was not counted
        in texts, or more seldom than the word at `place`, stands there in the order of frequency.
        """
        cased = frozenset(filter(_can_be_found, names(language)))
        renamed = _renamed(frequent.words, cased, also_words(language))
        words = [renamed.get(word, word) for word in frequent.words]
        wanted = dict.fromkeys([*sorted(cased), *added_words(language), *map(_lower, names(language))])
        taken = {*words, *renamed}
        new = [word for word in wanted if word not in taken]
        least = float(frequent.shares[min(place, len(words)) - 1])
        shares = np.append(frequent.shares, _shares(new, frozenset(frequent.words), least, language))
        order = np.argsort(-shares, kind="stable")
        longer = [*words, *new]
        ordered = tuple(longer[index] for index in order.tolist())
        known = Vocabulary(
            ordered,
            shares[order].astype(np.float32),
            np.append(frequent.abroad, np.zeros(len(new), dtype=np.float32))[order],
            np.append(frequent.listed, np.ones(len(new), dtype=np.bool_))[order],
            _families(ordered, cased, language),
        )
        return cls(
            language,
            known,
            np.array([word in cased or word in wanted for word in ordered]),
            np.array([word in cased for word in ordered]),
            _bases(known, language),
            np.zeros(len(ordered), dtype=np.uint8),
        )

    @property
    def texts(self) -> tuple[str, ...]:
        """What an encoder reads for each word: the word itself, but for a few."""
        others = texts_instead(self.language) if self.added.any() else {}
        return tuple(others.get(word, word) for word in self.known.words)


def _bases(known: Vocabulary, language: str) -> Flags:
    own = [simplemma.lemmatize(word, lang=language) == word for word in known.words]
    return np.array(own, dtype=np.bool_) & known.listed


def _can_be_found(name: str) -> bool:
    """Say whether a name is found however it is typed: as `Brasília` and `ONU` are, not `WhatsApp`."""
    return name in (name.capitalize(), name.upper())


def _lower(name: str) -> str:
    return name if _can_be_found(name) else name.lower()


def _renamed(words: Sequence[str], cased: frozenset[str], common: frozenset[str]) -> Mapping[str, str]:
    """Return the names by their lower case, but for those that are common words too."""
    lower = {name.lower(): name for name in sorted(cased)}
    return {word: lower[word] for word in words if word in lower and word not in common}


def _shares(words: Iterable[str], taken: frozenset[str], least: float, language: str) -> list[float]:
    """Return the shares of words in texts; texts were counted in lower case, where `Rosa` is `rosa`."""
    counted: dict[str, float] = wordfreq.get_frequency_dict(language)
    return [max(least, 0.0 if word.lower() in taken else counted.get(word.lower(), 0.0)) for word in words]


def _families(words: Sequence[str], cased: frozenset[str], language: str) -> np.ndarray:
    """Return the number of each word's family; each name is one of its own: `Rosa` is no form of `roso`."""
    family = families([word for word in words if word not in cased], language)
    numbers = np.empty(len(words), dtype=np.intp)
    named = np.array([word in cased for word in words])
    numbers[~named] = family
    numbers[named] = int(family.max()) + 1 + np.arange(int(named.sum()))
    return numbers
