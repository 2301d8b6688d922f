"""Words that were drawn out, as people write what they would say slowly: `siiim`, `muuuito`, `oii`."""

import re
from collections.abc import Iterator

_THREE = re.compile(r"(.)\1{2,}", re.IGNORECASE)
_VOWELS = frozenset("aeiouáéíóúâêôãõ")


def drawn_in(word: str) -> Iterator[str]:
    """Give the words that may have been drawn out to this one; none for other words.

    Three equal letters stand for one or, as in `carrro`, for two; two equal vowels at the end for one.
    """
    if not word.isalpha() or not (_THREE.search(word) or _one_vowel_last(word) != word):
        return
    for kept in (r"\1", r"\1\1"):
        short = _THREE.sub(kept, word)
        found = dict.fromkeys((_one_vowel_last(short), short))
        yield from (one for one in found if len(set(one)) > 1)  # `aaaaaa` is no long `a`


def _one_vowel_last(word: str) -> str:
    """Give a word with only one of the equal vowels at its end."""
    last = word[-1]
    return word.rstrip(last) + last if last.lower() in _VOWELS else word
