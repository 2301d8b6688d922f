"""How often words are used in a language, to weight them in a sentence."""

from collections.abc import Mapping
from functools import cache

SMOOTHING = 1e-3
_EDGES = "'\u2019-"  # tokens as French `l'` keep a mark that the lists of words do not


@cache  # wordfreq looks through its folder of lists at each call: 0.4 ms, and games ask for 14,000 words
def probabilities(language: str) -> Mapping[str, float] | None:
    """Return for each frequent word of a language its share of all text; None for an unknown language.

    wordfreq's small list: words of more than one in a million, 33,000 in Portuguese and 2 MB. A rarer word
    has a smooth weight of more than .999 whatever its exact share is, so the large list would be wasted.
    """
    import wordfreq  # noqa: PLC0415 - 0.1 s that only sentences need

    if language not in wordfreq.available_languages("small"):
        return None
    found: Mapping[str, float] = wordfreq.get_frequency_dict(language, "small")
    return found


def smooth_weight(word: str, shares: Mapping[str, float]) -> float:
    """Return a / (a + p), in [0, 1], for a word that makes up the share p of text; 0 for punctuation.

    Smooth inverse frequency, with a = 0.001: Arora, Liang and Ma (2017), "A simple but tough-to-beat baseline
    for sentence embeddings". A word that is in no list is rare: its weight is 1.
    """
    if not any(character.isalnum() for character in word):
        return 0.0
    share = shares.get(word.lower().strip(_EDGES), 0.0)
    return SMOOTHING / (SMOOTHING + share)
