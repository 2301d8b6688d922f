"""Which of the commonest words of a language a model cannot tell from each other, or does not have."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from rapidfuzz import fuzz

from embeddings.results import CommonWords, Indistinct
from embeddings.table.space import Space

THOUSAND, FIVE_THOUSAND = 1_000, 5_000
PAIRS = 5
GRAMMAR = 150
"""The commonest words are mostly articles and pronouns: that two of them share a vector teaches little."""
ALIKE = 60.0  # of 100; above it two words are spellings or forms of one: `école`, `ecole`

_LISTED = 12_000  # of which 5,000 are words of letters alone, in every language that wordfreq has


def common_words(space: Space) -> CommonWords | None:
    """Look for the commonest words of the model's language; None for a language without a list. 0.2 s."""
    words = commonest(space.card.language)
    if not words:
        return None
    found = {word: None if (known := space.find(word)) is None else known.row for word in words}
    return CommonWords(
        _indistinct(found, words[:THOUSAND]),
        _indistinct(found, words),
        tuple(_pairs(found, words[:THOUSAND], words))[:PAIRS],
    )


def commonest(language: str) -> tuple[str, ...]:
    """Return the 5,000 commonest words of a language, the commonest first; none where no list has them."""
    import wordfreq  # noqa: PLC0415 - 0.1 s that only a model which is opened for the first time needs

    if language not in wordfreq.available_languages("small"):
        return ()
    listed = wordfreq.top_n_list(language, _LISTED, "small")
    return tuple(word for word in listed if word.isalpha())[:FIVE_THOUSAND]


def _indistinct(found: Mapping[str, int | None], words: Sequence[str]) -> Indistinct:
    groups = _groups(found, words)
    missing = sum(found[word] is None for word in words)
    return Indistinct(len(words), missing, sum(len(group) for group in groups if len(group) > 1))


def _groups(found: Mapping[str, int | None], words: Iterable[str]) -> list[list[str]]:
    """Group words by their row, in order; those without a row are left out."""
    groups: dict[int, list[str]] = {}
    for word in words:
        if (row := found[word]) is not None:
            groups.setdefault(row, []).append(word)
    return list(groups.values())


def _pairs(found: Mapping[str, int | None], *lists: Sequence[str]) -> Iterable[tuple[str, str]]:
    """Give two words of each row that several share: those of the first list first, grammar words last."""
    grammar = frozenset(lists[0][:GRAMMAR])
    named: dict[int | None, tuple[str, str]] = {}
    for words in ([word for word in lists[0] if word not in grammar], *lists):
        for group in _groups(found, words):
            pair = next((two for two in combinations(group, 2) if fuzz.ratio(*two) < ALIKE), None)
            if pair is not None:
                named.setdefault(found[pair[0]], pair)
    return named.values()
