"""Which words a built-in model knows: frequent, of its language, in lower case."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np
import simplemma
import wordfreq
from numpy.typing import NDArray

from embeddings.builtin.recipe import Recipe
from embeddings.encoder import Pieces
from embeddings.language.spelt_alike import folded, marks
from embeddings.language.word_families import families
from embeddings.vectors.arrays import Flags

Shares = dict[str, float]
Ratios = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of the built-in model, the most frequent first, and what is known of them, each (words,).

    `shares` are their shares of all text. `abroad` is the highest frequency in another language,
    divided by that share. `listed` says that the dictionary has the word. `family` is the same number for all
    forms of one word.
    """

    words: tuple[str, ...]
    shares: NDArray[np.float32]
    abroad: NDArray[np.float32]
    listed: NDArray[np.bool_]
    family: NDArray[np.intp]


def vocabulary(recipe: Recipe, pieces: Pieces) -> Vocabulary:
    """Return the words of the built-in model.

    A candidate is taken if `simplemma` knows it in the language, if it is hardly used elsewhere, or if it is
    frequent: the Portuguese list of `simplemma` is European and lacks most names and many Brazilian words,
    even `dela`.
    Three kinds are left out: words quoted from other languages, unless they are names; homographs that are
    nearly always foreign; and words that the dictionary lacks because their accent is missing.
    """
    shares: Shares = wordfreq.get_frequency_dict(recipe.language)
    candidates = _candidates(shares, recipe)
    ratios, begun = _ratios(candidates, shares, recipe)
    near = ratios[:, : len(recipe.neighbours)]
    listed = np.array([simplemma.is_known(word, lang=recipe.language) for word in candidates])
    used = _used(candidates, near, recipe)
    names = _names(candidates, used, pieces, recipe)
    known = listed | used
    known &= ~_homographs(candidates, near, known, recipe)
    known &= names | ~_foreign(candidates, near, known, recipe)
    words = tuple(word for word, kept in zip(candidates, known, strict=True) if kept)
    whole = np.array([pieces.count(word) == 1 for word in words])
    return Vocabulary(
        words,
        np.array([shares[word] for word in words], dtype=np.float32),
        # the encoder learned a piece from all words that begin with it: `negar` from Indonesian `negara`
        np.maximum(ratios[known].max(axis=1), np.where(whole, begun[known].max(axis=1), 0)),
        listed[known],
        families(words, recipe.language),
    )


def looks_quoted(ratios: Iterable[float], recipe: Recipe) -> bool:
    """Say whether a word is quoted in Portuguese rather than a part of it.

    `ratios` are its frequencies in other languages, divided by that in Portuguese. A quoted word is common in
    its own language and occurs in all others: `king` has en 6.8, es 0.7, fr 0.8, it 0.8, de 1.1. A cognate is
    common in related languages alone: `rato` has es 4.7 and nothing else. One language may lack a quoted
    word.
    """
    ordered = sorted(ratios)
    return ordered[-1] > recipe.foreign_ratio and ordered[1] >= recipe.quoted_ratio


def _candidates(shares: Shares, recipe: Recipe) -> tuple[str, ...]:
    ordered = sorted(shares, key=lambda word: (-shares[word], word))
    return tuple(islice((word for word in ordered if word.isalpha()), recipe.candidates))


def _ratios(words: Sequence[str], shares: Shares, recipe: Recipe) -> tuple[Ratios, Ratios]:
    """Return two arrays of frequencies in other languages, divided by those in Portuguese, neighbours first.

    Both are (words, languages). The first is of the words alone, the second of each word together with all
    words that have one letter more.
    """
    languages = (*recipe.neighbours, *recipe.strangers)
    ratios = np.empty((len(words), len(languages)), dtype=np.float32)
    begun = np.empty_like(ratios)
    here = np.array([shares[word] for word in words]), _begun(words, shares)
    for column, language in enumerate(languages):
        there: Shares = wordfreq.get_frequency_dict(language)
        ratios[:, column] = np.array([there.get(word, 0.0) for word in words]) / here[0]
        begun[:, column] = _begun(words, there) / here[1]
        for remembered in (wordfreq.get_frequency_dict, wordfreq.get_frequency_list):
            remembered.cache_clear()  # they take 200 MB, and nobody needs them again
    return ratios, begun


def _begun(words: Sequence[str], shares: Shares) -> NDArray[np.float64]:
    """Return how often each word is used, together with all words that have one letter more, (words,)."""
    total = {word: shares.get(word, 0.0) for word in words}
    for word, share in shares.items():
        if word[:-1] in total:
            total[word[:-1]] += share
    return np.fromiter(total.values(), np.float64, len(total))


def _used(candidates: Sequence[str], near: Ratios, recipe: Recipe) -> Flags:
    """Say which words are Portuguese by their use; a word whose accents are missing is not."""
    most = near.max(axis=1)
    usual = (np.arange(len(candidates)) < recipe.usual) & (most <= recipe.native_ratio)
    return np.asarray(((most <= recipe.own_ratio) | usual) & ~_unaccented(candidates))


def _names(candidates: Sequence[str], used: Flags, pieces: Pieces, recipe: Recipe) -> Flags:
    """Say which usual words the encoder knows best with a capital letter, as `Obama`."""
    usual = candidates[: recipe.usual]
    cased = [allowed and pieces.casing(word) != word for word, allowed in zip(usual, used, strict=False)]
    return np.array([*cased, *[False] * (len(candidates) - len(cased))])


def _unaccented(words: Sequence[str]) -> Flags:
    """Say which words come after the same word with more accents, as `tambem` after `também`."""
    first: dict[str, str] = {}
    for word in words:
        first.setdefault(folded(word), word)
    return np.array([marks(word) < marks(first[folded(word)]) for word in words])


def _foreign(words: Sequence[str], near: Ratios, known: Flags, recipe: Recipe) -> Flags:
    """Say which known words look quoted and have no inflection in Portuguese; `piano` has `pianos`.

    An inflected word is foreign if its base is: `kings` because of `king`, but not `come` because of `comer`.
    """
    rows = zip(words, near, known, strict=True)
    quoted = {word for word, row, kept in rows if kept and looks_quoted(row.tolist(), recipe)}
    lemmas = {
        word: simplemma.lemmatize(word, lang=recipe.language)
        for word, kept in zip(words, known, strict=True)
        if kept
    }
    native = {lemma for word, lemma in lemmas.items() if lemma != word and word not in quoted}
    bases = {word for word in quoted if lemmas[word] == word and word not in native}
    return np.array([word in quoted and lemmas[word] in bases for word in words])


def _homographs(words: Sequence[str], near: Ratios, known: Flags, recipe: Recipe) -> Flags:
    """Say which words are in the dictionary, but are rare and nearly always of another language: `coche`.

    The encoder would read such a word in that language. Frequent words, as `si` and `sono`, are not among
    them; nor is a word that has another form which mainly Portuguese uses.
    """
    places = np.flatnonzero(known)
    most = near[places].max(axis=1)
    family = families([words[place] for place in places.tolist()], recipe.language)
    native = np.bincount(family, most <= recipe.foreign_ratio) > 0
    rare = np.arange(len(places)) >= recipe.guarded
    found = np.zeros(len(words), dtype=np.bool_)
    found[places] = rare & (most > recipe.homograph_ratio) & ~native[family]
    return found
