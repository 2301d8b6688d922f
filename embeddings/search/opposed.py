"""Which words are listed as opposites, which vectors don't tell from synonyms."""

from collections.abc import Iterable, Sequence
from itertools import combinations

from embeddings.language.inflections import either_gender
from embeddings.language.opposites import Opposites, opposites_of
from embeddings.results import AnyTerm, Opposed, Phrase, name
from embeddings.search.same_word import lemma
from embeddings.table.space import Space


def listed_opposites(space: Space, word: str) -> Opposites:
    """Return what a list has opposite a word or the word of which it is a form."""
    return opposites_of(space.card.language, _forms(space, word))


def opposed_to(space: Space, term: AnyTerm, words: Iterable[str]) -> tuple[Opposed, ...]:
    """Return which of some words are listed opposite a word, in their order."""
    if isinstance(term, Phrase):
        return ()
    asked = name(term)
    found = listed_opposites(space, asked)
    if found == Opposites():
        return ()
    told = ((word, frozenset(_forms(space, word))) for word in words)
    return tuple(
        Opposed(asked, word, pair=not forms.intersection(found.contraries))
        for word, forms in told
        if forms.intersection((*found.contraries, *found.counterparts))
    )


def opposed_among(space: Space, terms: Sequence[AnyTerm]) -> tuple[Opposed, ...]:
    """Return which of several words are listed as opposites of each other."""
    words = [term for term in terms if not isinstance(term, Phrase)]
    return tuple(
        opposed for one, other in combinations(words, 2) for opposed in opposed_to(space, one, [name(other)])
    )


def _forms(space: Space, word: str) -> tuple[str, ...]:
    """Return the spellings under which a list may have a word, the likeliest first.

    They are the word as it is, its singular and its other gender, and last its lemma: that of `fechado` is a
    verb, whose opposites are not those of the adjective.
    """
    lower = word.lower()
    others = sorted(either_gender(lower)) if space.card.language == "pt" else []
    return (lower, *others, lemma(space, word))
