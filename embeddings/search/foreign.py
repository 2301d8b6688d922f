"""Whether a word is a common word of another language: one that a model lacks, or one that it borrowed."""

import re
from collections.abc import Mapping
from functools import cache
from itertools import islice
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

from embeddings.language.frequencies import probabilities
from embeddings.results import Word
from embeddings.search.nearest_rows import nearest_rows
from embeddings.table.space import Space

_WORD: Final = re.compile(r"[^\W\d_]+")
_LANGUAGES: Final = ("en", "es", "fr", "it", "de", "pt")
_COMMON: Final = 1e-5  # of all words of a text: a few thousand words of a language are as common
_TIMES: Final = 5  # `king` stands in Portuguese texts too, but seven times as often in English ones
_OFTENER: Final = (
    2  # `tokyo` is in the table, as a word of Portuguese texts, and four times as frequent in English
)
_RARELY: Final = 2e-6
_FAR_OFTENER: Final = 20  # `pear` is a verb of ours, and 25 times as frequent in English
_SPOKEN: Final = ("en", "pt")  # the languages of the chats: their words are named before those of any other
_KNOWN: Final = 10  # `man` is a German word, four times as frequent there as in English; `die` 200 times

_LEAST_SLIP, _MOST_SLIP = 6, 24  # letters of a word that a wrong one leaves recognisable
_SLIPS: Final = 2e-6
_READ: Final = 8  # rows near to what a foreign word means
_ALIKE: Final = 0.6
_AS_NEAR: Final = 0.05


def foreign_language(space: Space, word: str) -> str | None:
    """Return the language, as `en`, in which a word is common, if it is hardly used in the model's own.

    English comes first, then Portuguese, unless the word is ten times as common in another language. It is
    far more common there than here; one that the model lacks need only be more common in English or
    Portuguese: `wolf` is a name in Portuguese texts. The first question takes half a second: it reads the
    lists of frequent words.
    """
    lower, own = word.lower(), space.card.language
    here = _share(own, lower)
    shares = {language: _share(language, lower) for language in _LANGUAGES if language != own}
    known = max(_COMMON, max(shares.values()) / _KNOWN)
    far, oftener = max(known, _TIMES * here), max(known, _OFTENER * here)
    least = oftener if space.find(word) is None else far
    spoken = next((one for one in _SPOKEN if shares.get(one, 0.0) >= least), None)
    likeliest = max(shares, key=lambda language: shares[language])
    return spoken or (likeliest if shares[likeliest] >= far else None)


def rather_foreign(space: Space, typed: str, meant: str) -> bool:
    """Say whether a text is a common foreign word rather than a rare one of ours without its accents.

    `male` is English, not `Malé`; `cafe` is `café`.
    """
    language = foreign_language(space, typed)
    own = _share(space.card.language, meant.lower())
    return language is not None and _share(language, typed.lower()) >= _FAR_OFTENER * own


def likelier_language(space: Space, word: str) -> str | None:
    """Return the language of the chats that has a rare word of the model's own language far more often."""
    lower, own = word.lower(), space.card.language
    least = max(_RARELY, _FAR_OFTENER * _share(own, lower))
    others = (language for language in _SPOKEN if language != own)
    return next((language for language in others if _share(language, lower) >= least), None)


def lacks_words_of(space: Space, text: str, language: str) -> bool:
    """Say whether a text has a word that a model lacks and that is common in another language, as `en`."""
    words = dict.fromkeys(_WORD.findall(text))
    return any(space.find(word) is None and foreign_language(space, word) == language for word in words)


def is_borrowed(space: Space, word: str) -> bool:
    """Say whether a word of a model is in no dictionary of its language and more frequent in another one."""
    own = space.card.language
    if not space.dictionary.exists or space.dictionary.knows(word):
        return False
    elsewhere = max(_share(language, word.lower()) for language in _LANGUAGES if language != own)
    return elsewhere >= max(_COMMON, _OFTENER * _share(own, word.lower()))


def spelled_like(language: str, word: str) -> tuple[str, ...]:
    """Return the common words of a language that are one letter away from a long word, the commonest first.

    It takes milliseconds, the first one more.
    """
    if not _LEAST_SLIP <= len(word) <= _MOST_SLIP or not word.isalpha():
        return ()
    shares = _common_words(language)
    found = process.extract(word.lower(), list(shares), scorer=OSA.distance, score_cutoff=1, limit=None)
    return tuple(sorted((other for other, _, _ in found), key=lambda other: -shares[other]))


@cache
def _common_words(language: str) -> Mapping[str, float]:
    shares = probabilities(language) or {}
    return {word: share for word, share in shares.items() if share >= _SLIPS and word.isalpha()}


def read_in(space: Space, word: str, language: str) -> Word | None:
    """Return the word of the model that a common word of another language means, as `tempo` for `time`.

    None for one that is about as common in the model's own language, or means the same there, and for one
    that `foreign_language` finds to be of that language: it is told as what it is.
    """
    lower, own = word.lower(), space.card.language
    least = max(_COMMON, _OFTENER * _share(own, lower))
    if (
        language == own
        or space.encoder is None
        or space.projection is None
        or _share(language, lower) < least
    ):
        return None
    if space.find(word) is None and foreign_language(space, word) in {None, language}:
        return None
    read = space.encoder.word_vector(lower, language)
    if read is None:
        return None
    found = list(islice(nearest_rows(space, space.projection.of(read), _READ), _READ))
    near = [space.word(one.row) for one in found if one.score >= max(_ALIKE, found[0].score - _AS_NEAR)]
    real = [other for other in near if space.dictionary.knows(other) and not space.hides(other)]
    if not real or lower in map(str.lower, near):
        return None
    return space.find(min(real, key=space.keys.index))


def _share(language: str, word: str) -> float:
    shares = probabilities(language)
    return 0.0 if shares is None else shares.get(word, 0.0)
