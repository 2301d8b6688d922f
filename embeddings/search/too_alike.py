"""Whether the letters of two Portuguese words are so similar that the encoder may confuse the words."""

import re

from rapidfuzz.distance import OSA

from embeddings.language.spelt_alike import folded, marks
from embeddings.table.space import Reading

SHORT_STEM = 3  # letters; such a short stem counts only at the beginning or the end of a word
BEGINNING = 3  # letters

_GENDER = re.compile("[oa](?=s?$)")
_HERS = re.compile("a(?=s?$)")
_INFINITIVE = re.compile("(?<=..)[aei]r$")
_VOWEL = re.compile("(?<=...)[aeo]$")


def too_alike(asked: str, read: Reading) -> bool:
    """Say whether a neighbour may be near only because of its letters.

    This may be so if both words differ only in the number of their accents (`pais` and `país`, but not `avó`
    and `avô`), or if the neighbour or its lemma differs in one letter (`livre` and `livro`). If the encoder
    reads the neighbour from pieces, it may also be so for a difference of two letters (`chato` and `gato`),
    or if the neighbour contains the stem of the question (`marfim` and `mar`). The letter of the gender does
    not count: `gata` and `gato` are truly related, and so are `senhor` and `senhora`; but not `sol` and
    `solo`.
    """
    word = folded(asked)
    if word == folded(read.word):
        return marks(asked) != marks(read.word)
    if _of_one_noun(word, folded(read.word)):
        return False
    if any(_one_letter(word, folded(other)) for other in (read.word, read.lemma)):
        return True
    if not read.spelt:
        return False
    other = folded(read.word)
    nearly = min(len(word), len(other)) > SHORT_STEM and _differ(word, other) <= 2
    return nearly or _contains(other, _stem(word))


def begin_alike(asked: str, read: Reading) -> bool:
    """Say whether the encoder spells a neighbour that begins as the question does: `caravana` and `carnaval`.

    Such a neighbour may still be a relative, as `felizardo` of `felicidade`: then it is near.
    """
    word, other = folded(asked), folded(read.word)
    return read.spelt and min(len(word), len(other)) >= BEGINNING and word[:BEGINNING] == other[:BEGINNING]


def _one_letter(word: str, other: str) -> bool:
    return not _of_one_noun(word, other) and _differ(word, other) == 1


def _of_one_noun(word: str, other: str) -> bool:
    """Say whether two words may differ in their gender alone, or in nothing."""
    shorter, longer = sorted((word, other), key=len)
    if len(shorter) > SHORT_STEM and _HERS.sub("", longer) == shorter:
        return True
    return _GENDER.sub("-", word) == _GENDER.sub("-", other)


def _differ(word: str, other: str) -> int:
    """Count the letters to change, add, remove or exchange; 3 means 3 or more."""
    return OSA.distance(word, other, score_cutoff=2)


def _contains(word: str, stem: str) -> bool:
    if len(stem) <= SHORT_STEM:
        return len(stem) == SHORT_STEM and (word.startswith(stem) or word.endswith(stem))
    return stem in word


def _stem(word: str) -> str:
    """Return a word without an infinitive's ending or its last vowel: `cant` of `cantar`, `gat` of `gato`."""
    stem = _INFINITIVE.sub("", word)
    return stem if stem != word else _VOWEL.sub("", word)
