"""What a text is that is no word: an emoji, a number, signs, or letters that do not look like a word."""

import re
import unicodedata

from embeddings.errors import NoWord
from embeddings.language.frequencies import probabilities
from embeddings.table.space import Space

_NUMBER = re.compile(r"[^\w\s]*\d[\d.,:/%ºª°+\u2212-]*")
_BESIDE_EMOJI = frozenset("\u200d\ufe0e\ufe0f\u20e3")  # joiner, variation selectors, keycap
_SKIN_TONES = ("\U0001f3fb", "\U0001f3ff")
_EMOJI = (("\u2300", "\u23ff"), ("\u2600", "\u27bf"), ("\u2b00", "\u2bff"), ("\U0001f000", "\U0001faff"))
_ENGLISH = "en"  # its words are used in all languages


def no_word(space: Space, text: str) -> NoWord | None:
    """Return what a text without white space is, if it is no word; None for what may be one.

    LETTERS: by the letters that follow each other in the model's own words it does not look like a word, and
    it is no frequent word in the model's language or in English, as `whatsapp`.
    """
    if not text or any(map(str.isspace, text)):
        return None
    if is_emoji(text):
        return NoWord.EMOJI
    if _NUMBER.fullmatch(text):
        return NoWord.NUMBER
    if not any(map(str.isalnum, text)):
        return NoWord.SIGNS
    unusual = text.isalpha() and space.letter_habits.is_unusual(text)
    return NoWord.LETTERS if unusual and not _in_use(space, text.lower()) else None


def is_emoji(text: str) -> bool:
    """Say whether a text is one emoji or several, whatever each is made of."""
    signs = [sign for sign in text if sign not in _BESIDE_EMOJI]
    return bool(signs) and all(_is_pictured(sign) for sign in signs)


def _is_pictured(sign: str) -> bool:
    if _SKIN_TONES[0] <= sign <= _SKIN_TONES[1]:
        return True
    return unicodedata.category(sign) == "So" and any(first <= sign <= last for first, last in _EMOJI)


def _in_use(space: Space, word: str) -> bool:
    lists = (probabilities(language) for language in (space.card.language, _ENGLISH))
    return any(words is not None and word in words for words in lists)
