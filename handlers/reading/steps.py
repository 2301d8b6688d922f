"""Words for what is gone through step by step, a path or a quiz: `next`, `back`, the letter of an answer."""

from collections.abc import Sequence
from functools import lru_cache

from handlers.reading.patterns import SentenceForm, compiled, folded_words, written_forms
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
    """Give the place of the answer whose letter a text says, `B` or `the answer is B`; None for any other."""
    words = _words(text)
    for form in _forms(tuple(catalogs), "read-letter") if words else ():
        fit = form.of(words)
        letter = "" if fit is None else words[fit.parts["part"][0]].upper()
        if letter and letter in LETTERS:
            return LETTERS.index(letter)
    return None


def _words(text: str) -> tuple[str, ...]:
    return folded_words(text) if len(text) <= _LONGEST else ()


def _fits(catalogs: Sequence[Catalog], deed: str, words: Sequence[str]) -> bool:
    forms = _forms(tuple(catalogs), f"read-path-{deed}")
    return words == (deed,) or any(form.of(words) for form in forms)


@lru_cache(maxsize=64)
def _forms(catalogs: tuple[Catalog, ...], sentence: str) -> tuple[SentenceForm, ...]:
    return compiled(form for catalog in catalogs for form in written_forms(catalog, sentence))
