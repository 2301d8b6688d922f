"""The words of a game in the form in which a dictionary has them: `negar` for `nega`, `onda` for `ondas`."""

from collections.abc import Mapping
from dataclasses import replace

from embeddings.game.vocabulary import GameVocabulary
from embeddings.language.frequencies import probabilities
from embeddings.language.inflections import is_infinitive, masculine
from embeddings.language.spelt_alike import folded
from embeddings.table.space import Space
from embeddings.table.speech_parts import Part

_OFTEN, _AS_OFTEN = 0.5, 1.0
"""How often a dictionary form is used at least, in uses of the form that stands for its word in a game."""


def in_dictionary_form(space: Space, vocabulary: GameVocabulary) -> GameVocabulary:
    """Name the Portuguese words of a game by their dictionary forms, where the table has these.

    The model may know a form better than its infinitive, and so has the form's vector for the word; people
    expect the infinitive all the same. A lemma that the dictionary only guessed, as `limar` for `lima`, is
    rarer than its word, and stays out.
    """
    shares = probabilities(space.card.language) or {}
    if space.card.language != "pt":
        return vocabulary
    taken = set(vocabulary.words)
    words = [
        base if base not in taken and _is_headword(space, shares, word, base, int(row)) else word
        for word, base, row in zip(vocabulary.words, vocabulary.lemmas, vocabulary.rows, strict=True)
    ]
    return replace(vocabulary, words=tuple(words))


def _is_headword(space: Space, shares: Mapping[str, float], word: str, base: str, row: int) -> bool:
    """Say whether people write a lemma, and whether a word is plainly its form."""
    if space.find(base) is None or space.hides(base):
        return False
    noun = Part.NOUN in space.part(row)
    least = _AS_OFTEN if noun and is_infinitive(base) else _OFTEN
    return _is_form(space, word.lower(), base) and shares.get(base, 0.0) >= least * shares.get(word, 0.0)


def _is_form(space: Space, word: str, base: str) -> bool:
    if is_infinitive(base) and word.startswith(base[:-2]):
        return True
    if word.endswith("s") and folded(word).startswith(folded(base)[:-1]):
        return True
    return masculine(word, lambda one: space.find(one) is not None) == base
