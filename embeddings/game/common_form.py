"""What counts as one word in a game."""

import re
from functools import cache
from itertools import chain

from embeddings.builtin.thesaurus import synonyms
from embeddings.language.frequencies import probabilities
from embeddings.search.same_word import lemma
from embeddings.table.space import Space

_FEMININE = re.compile("a$")
_MORE = 1.5


@cache
def listed_words(language: str) -> frozenset[str]:
    """Return the words of a language's thesaurus, heads and synonyms; none where it has no thesaurus."""
    return frozenset(chain.from_iterable((head, *named) for head, named in synonyms(language).items()))


def common_form(space: Space, word: str) -> str:
    """Return the form that stands for all forms of a word in a game, in lower case.

    It is the lemma, except for a form that a thesaurus lists and that is used more than its lemma. By lemmas
    alone, `música` would be a form of `músico`, and `cozinha` a form of `cozinhar`.
    """
    lower, base = word.lower(), lemma(space, word)
    return lower if lower != base and _stands_alone(space.card.language, lower, base) else base


def _stands_alone(language: str, word: str, base: str) -> bool:
    if word not in listed_words(language):
        return False
    shares = probabilities(language) or {}
    own = shares.get(word, 0.0)
    masculine = shares.get(_FEMININE.sub("o", word), 0.0) if _FEMININE.search(word) else 0.0
    return own > _MORE * shares.get(base, 0.0) and own > _MORE * masculine
