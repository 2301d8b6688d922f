"""Words for what is gone through step by step, a path or a quiz: `next`, `back`, the letter of an answer."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from handlers.reading.patterns import (
    SentenceForm,
    compiled,
    folded_words,
    numbers_in_words,
    written_forms,
)
from rendering.catalog import Catalog
from rendering.path import LETTERS

NEXT, ON, BACK, REVEAL, MORE = STEP_DEEDS = ("next", "on", "back", "reveal", "more")
"""What is asked of the path: the next idea, the next step of this one, the step before, the answer,
another question."""
_LONGEST = 60  # characters


def step_deed(catalogs: Sequence[Catalog], text: str) -> str | None:
    """Name what a text asks of the path that is open; None for any other text."""
    words = _words(text)
    return next((deed for deed in STEP_DEEDS if words and _fits(catalogs, deed, words)), None)


def letter_place(catalogs: Sequence[Catalog], text: str) -> int | None:
    """Give the place of the answer that a text names, as `B`, `the answer is B`, `the first`; else None."""
    words = _words(text)
    known = tuple(catalogs)
    for form in _forms(known, "read-letter") if words else ():
        fit = form.of(words)
        said = "" if fit is None else words[fit.parts["part"][0]]
        if said and said.upper() in LETTERS:
            return LETTERS.index(said.upper())
        if said and len(words) > 1 and 0 < (place := _places(known).get(said, 0)) <= len(LETTERS):
            return place - 1
    return None


@lru_cache(maxsize=8)
def _places(catalogs: tuple[Catalog, ...]) -> Mapping[str, int]:
    """Give the number that each word such as `first` says, folded."""
    return {
        word: int(number)
        for catalog in catalogs
        for word, number in numbers_in_words(catalog, "plain-places").items()
    }


def _words(text: str) -> tuple[str, ...]:
    return folded_words(text) if len(text) <= _LONGEST else ()


def _fits(catalogs: Sequence[Catalog], deed: str, words: Sequence[str]) -> bool:
    forms = _forms(tuple(catalogs), f"read-path-{deed}")
    return words == (deed,) or any(form.of(words) for form in forms)


@lru_cache(maxsize=64)
def _forms(catalogs: tuple[Catalog, ...], sentence: str) -> tuple[SentenceForm, ...]:
    return compiled(form for catalog in catalogs for form in written_forms(catalog, sentence))
