"""Which words the built-in model knows: frequent, Portuguese, in lower case."""

import unicodedata
from collections.abc import Iterable, Sequence
from itertools import islice

import simplemma
import wordfreq

from embeddings.lookalikes import folded
from embeddings.recipe import Recipe

Ratios = dict[str, list[float]]


def vocabulary(recipe: Recipe) -> tuple[str, ...]:
    """Return the words of the built-in model, the most frequent first.

    They are the candidates that `simplemma` knows as Portuguese, that are hardly used elsewhere, or that are
    frequent: its list is European and lacks most names and much of Brazil, `dela` included. Left out are
    words quoted from other languages and words that the dictionary lacks since somebody forgot their accent.
    """
    candidates = _candidates(recipe)
    ratios = _ratios(candidates, recipe)
    own = {word for word in candidates if max(ratios[word]) <= recipe.own_ratio}
    usual = {word for word in candidates[: recipe.usual] if max(ratios[word]) <= recipe.native_ratio}
    spelled = (own | usual) - _unaccented(candidates)
    known = [word for word in candidates if simplemma.is_known(word, lang="pt") or word in spelled]
    foreign = _foreign(known, ratios, recipe)
    return tuple(word for word in known if word not in foreign)


def looks_quoted(ratios: Iterable[float], recipe: Recipe) -> bool:
    """Say whether a word is quoted in Portuguese rather than a part of it.

    `ratios` are its frequencies in other languages over that in Portuguese. A quoted word is common at home
    and turns up everywhere: `king` has (en 6.8, es .7, fr .8, it .8, de 1.1). A cognate is common in its
    family alone: `rato` has (es 4.7) and nothing else. So one language is forgiven for not knowing the word.
    """
    ordered = sorted(ratios)
    return ordered[-1] > recipe.foreign_ratio and ordered[1] >= recipe.quoted_ratio


def _candidates(recipe: Recipe) -> tuple[str, ...]:
    frequency = wordfreq.get_frequency_dict("pt")
    ordered = sorted(frequency, key=lambda word: (-frequency[word], word))
    return tuple(islice((word for word in ordered if word.isalpha()), recipe.candidates))


def _ratios(words: Sequence[str], recipe: Recipe) -> Ratios:
    here = wordfreq.get_frequency_dict("pt")
    elsewhere = [wordfreq.get_frequency_dict(language) for language in recipe.neighbours]
    ratios = {word: [there.get(word, 0.0) / here[word] for there in elsewhere] for word in words}
    for remembered in (wordfreq.get_frequency_dict, wordfreq.get_frequency_list):
        remembered.cache_clear()  # together 200 MB, and nobody will ask again
    return ratios


def _unaccented(words: Sequence[str]) -> set[str]:
    """Return the words that stand after the same word with more accents, as `tambem` after `também`."""
    first: dict[str, str] = {}
    for word in words:
        first.setdefault(folded(word), word)
    return {word for word in words if _marks(word) < _marks(first[folded(word)])}


def _marks(word: str) -> int:
    return len(unicodedata.normalize("NFD", word)) - len(word)


def _foreign(words: Sequence[str], ratios: Ratios, recipe: Recipe) -> set[str]:
    """Return the words that look quoted, less those that inflect in Portuguese: `pianos` saves `piano`.

    An inflected word is foreign if its base is: `kings` goes with `king`, while `come` stays, for `comer`.
    """
    quoted = {word for word in words if looks_quoted(ratios[word], recipe)}
    lemmas = {word: simplemma.lemmatize(word, lang="pt") for word in words}
    native = {lemma for word, lemma in lemmas.items() if lemma != word and word not in quoted}
    bases = {word for word in quoted if lemmas[word] == word and word not in native}
    return {word for word in quoted if lemmas[word] in bases}
