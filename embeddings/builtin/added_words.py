"""Words that the built-in model has beside the frequent ones: names as people write them, loans, hyphens."""

from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files

from babel import Locale

_DATA = files("embeddings.builtin") / "data"
_LISTS = ("loans", "hyphens")


def names(language: str) -> tuple[str, ...]:
    """Give names in the case in which people write them: the project's own list, and those of CLDR.

    These are countries, and languages where people write them with a capital letter, as in English.

    Names of several words are left out: a message is cut into tokens, and each of them is looked up.
    """
    locale = Locale.parse(language)
    countries = sorted(name for code, name in locale.territories.items() if _is_country(code))
    languages = [name for name in sorted(locale.languages.values()) if not name.islower()]
    return tuple(dict.fromkeys([*_listed("names", language), *filter(_is_one_word, countries + languages)]))


def added_words(language: str) -> tuple[str, ...]:
    """Give words in lower case that a frequency list lacks or a filter would drop."""
    return tuple(dict.fromkeys(word for name in _LISTS for word in _listed(name, language)))


def also_words(language: str) -> frozenset[str]:
    """Give words in lower case that are names too: `rosa`."""
    return frozenset(_listed("both", language))


def texts_instead(language: str) -> dict[str, str]:
    """Give the texts in place of which some words are read: an encoder takes `terça` for a third."""
    words = _listed("read_as", language)
    return {word: text.replace("_", " ") for word, text in zip(words, words, strict=True)}


@cache
def judged(language: str) -> frozenset[str]:
    """Give words whose neighbours a reader found to come from their parts or letters; no build reads them."""
    return frozenset(_words_of(f"judged_{language.partition('_')[0]}.txt"))


def _listed(name: str, language: str) -> Iterator[str]:
    """Give the words of a list; a line that begins with # says something about the others."""
    return _words_of(f"{name}.{language.partition('_')[0]}.txt")


def _words_of(name: str) -> Iterator[str]:
    file = _DATA / name
    lines = file.read_text("utf-8").splitlines() if file.is_file() else []
    return (word for line in lines if not line.startswith("#") for word in line.split())


def _is_country(code: str) -> bool:
    return code.isalpha() and (code == "XK" or not code.startswith("X"))  # XA and XB are for tests


def _is_one_word(name: str) -> bool:
    parts: Iterable[str] = name.split("-")
    return all(part.isalpha() for part in parts)
