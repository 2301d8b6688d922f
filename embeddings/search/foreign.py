"""Whether a word is a common word of another language: one that a model lacks, or one that it borrowed."""

import re
from typing import Final

from embeddings.language.frequencies import probabilities
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


def foreign_language(space: Space, word: str) -> str | None:
    """Return the language, as `en`, in which a word is common, if it is hardly used in the model's own.

    English comes first, then Portuguese, unless the word is ten times as common in another language. The
    first question takes half a second, because it reads the lists of frequent words.
    """
    lower, own = word.lower(), space.card.language
    here = _share(own, lower)
    shares = {language: _share(language, lower) for language in _LANGUAGES if language != own}
    least = max(_COMMON, _TIMES * here, max(shares.values()) / _KNOWN)
    spoken = (language for language in _SPOKEN if shares.get(language, 0.0) >= least)
    likeliest = next(spoken, max(shares, key=lambda language: shares[language]))
    return likeliest if shares[likeliest] >= least else None


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


def _share(language: str, word: str) -> float:
    shares = probabilities(language)
    return 0.0 if shares is None else shares.get(word, 0.0)
