"""Words that join others or say when, where and how: they belong to no game, and spaCy's lists lack some."""

from functools import cache
from pathlib import Path

from spacy.util import get_lang_class

_FOLDER = Path(__file__).parent


@cache
def small_words(language: str) -> frozenset[str]:
    """Read the small words of a language; none where it has no list."""
    file = _FOLDER / f"small.{language}.txt"
    lines = file.read_text(encoding="utf-8").splitlines() if file.is_file() else []
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


@cache
def stop_words(language: str) -> frozenset[str]:
    """Return the small words of a language with spaCy's; none for a language that neither has."""
    try:
        listed = get_lang_class(language).Defaults.stop_words
    except ImportError:  # spaCy's way to say that it does not have a language
        listed = set()
    return small_words(language) | frozenset(listed)
