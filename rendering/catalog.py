"""The sentences of one language, read from its Fluent files."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from copy import copy
from functools import cache, cached_property
from pathlib import Path
from typing import Any, Final, Literal

from babel import Locale
from babel.lists import format_list
from fluent.runtime import FluentBundle
from fluent.runtime.resolver import Pattern
from markupsafe import Markup, escape

from rendering.entries import Entries, names_in
from rendering.numbers import Numbers
from rendering.typed import shown

LOCALES_FOLDER: Final = Path(__file__).parent / "locales"
"""Where the language files lie: `SUBJECT.LOCALE.ftl`, as `chat.pt-BR.ftl`."""
COMPLETE: Final = ("pt", "en")
"""The languages that have every sentence; one of them is the default, the first where none is named."""

_FALLBACK: Final = "en"
"""The language of sentences that another language lacks."""
_BAR: Final = "|"
_MOST: Final = 2000  # written sentences that are kept: Fluent takes a tenth of a millisecond for one

Value = str | int | float
"""The values of a sentence; a plain `str` counts as typed by a person, `Markup` as finished HTML."""


@cache
def locales(folder: Path = LOCALES_FOLDER) -> Mapping[str, str]:
    """Find the languages that have files, and the locale of each: `pt` has `pt-BR`.

    Raises ValueError for two locales of one language.
    """
    tags = sorted({file.name.split(".")[1] for file in folder.iterdir() if file.name.endswith(".ftl")})
    found = {tag.partition("-")[0]: tag for tag in tags}
    if len(found) < len(tags):
        raise ValueError(f"one language in two locales: {', '.join(tags)}")
    return {language: found[language] for language in dict.fromkeys((*COMPLETE, *found))}


def language_of(tag: str) -> str:
    """Return the language of a tag such as `pt-BR`, in lower case: `pt`."""
    return tag.strip().lower().partition("-")[0]


class Catalog:
    """All sentences of one language, with examples in the language of the model's words.

    Every sentence also gets `$words`, the code of that language, so that its examples fit the model, and
    `$languages`, the codes of all languages. A sentence that a language lacks is taken from English.
    """

    def __init__(self, language: str, words: str = "pt", folder: Path = LOCALES_FOLDER) -> None:
        self.language = language
        self.words = words
        self.tag = locales(folder)[language]
        self.locale = Locale.parse(self.tag, sep="-")
        self.numbers = Numbers(self.locale)
        self._folder = folder
        self._written: dict[tuple[str, str, int, str], str] = {}

    def __eq__(self, other: object) -> bool:
        """Say whether both have the same sentences with the same examples."""
        return isinstance(other, Catalog) and self._sentences == other._sentences

    def __hash__(self) -> int:
        return hash(self._sentences)

    @property
    def _sentences(self) -> tuple[Path, str, str]:
        return self._folder, self.tag, self.words

    @cached_property
    def _entries(self) -> Entries:
        return _entries(self._folder, self.tag)

    def html(self, sentence: str, **values: Value) -> Markup:
        """Return a sentence as HTML; typed values are shortened, made visible and escaped.

        Raises `KeyError` for a sentence that does not exist, and `ValueError` for a value it lacks.
        """
        return Markup(self._said(sentence, {name: _safe(value) for name, value in values.items()}))  # noqa: S704 - escaped above

    def text(self, sentence: str, **values: Value) -> str:
        """Give a sentence as plain text, for buttons, menus and the terminal."""
        return self._said(sentence, {name: _plain(value) for name, value in values.items()})

    def part(self, sentence: str, attribute: str) -> Markup | None:
        """Give an attribute of a sentence, None where it has none; raises `KeyError` without the sentence."""
        pattern = self._entries.message(sentence).attributes.get(attribute)
        return None if pattern is None else Markup(self._formatted(sentence, pattern, {}))  # noqa: S704 - our own

    def forms(self, sentence: str) -> tuple[str, ...]:
        """Return all forms of a word that people may type; in the file they are separated by bars."""
        return split_forms(self.text(sentence))

    def command(self, key: str) -> str:
        """Give a command's name in this language, without its slash."""
        return self.text(f"command-{key}-name")

    def either(self, options: Sequence[str]) -> str:
        """Write a choice in words, as `a, b ou c`; finished HTML stays what it is."""
        return _list(options, "or", self.locale)

    def every(self, things: Sequence[str]) -> str:
        """Write a list in words, as `a, b e c`; finished HTML stays what it is."""
        return _list(things, "standard", self.locale)

    def name_in(self, other: "Catalog") -> str:
        """Give the name of this language in another one, or in itself."""
        return self.locale.get_language_name(other.language) or self.language

    @staticmethod
    def verbatim(text: str) -> Markup:
        """Escape a text of our own whole, however long."""
        return escape(text)

    def has(self, sentence: str) -> bool:
        """Tell whether there is such a sentence, in this language or in English."""
        return sentence in self._entries

    def about(self, words: str) -> "Catalog":
        """Give the same sentences with examples in another language."""
        if words == self.words:
            return self
        other = copy(self)
        other.words = words
        return other

    def _said(self, sentence: str, values: Mapping[str, Value]) -> str:
        pattern = self._entries.message(sentence).value
        if pattern is None:
            raise KeyError(sentence)
        return self._formatted(sentence, pattern, values)

    def _formatted(self, sentence: str, pattern: Pattern, values: Mapping[str, Value]) -> str:
        key = (self.words, sentence, id(pattern), repr(values))  # 1 and 1.0 are written differently
        if (before := self._written.get(key)) is not None:
            return before
        known = {"words": self.words, "languages": self._languages}
        said, errors = self._entries.bundle.format_pattern(pattern, {**known, **values})
        if errors:
            raise ValueError(sentence, *errors)
        if len(self._written) >= _MOST:
            self._written.clear()  # threads write here too: no order is kept
        self._written[key] = written = str(said)
        return written

    @cached_property
    def _languages(self) -> str:
        return self.either(list(locales(self._folder)))

    @cached_property
    def sentences(self) -> frozenset[str]:
        """The names of all sentences in this language's own files."""
        return frozenset[str]().union(*map(names_in, _sources(self._folder, self.tag)))


class Catalogs:
    """One catalog for each language, read once; `words` is the language of the model's words."""

    def __init__(self, default: str, words: str = "pt", folder: Path = LOCALES_FOLDER) -> None:
        self.default = default
        self._folder = folder
        self._catalogs = {language: Catalog(language, words, folder) for language in locales(folder)}

    def __eq__(self, other: object) -> bool:
        """Say whether both have the same catalogs, and the same one for unknown languages."""
        return isinstance(other, Catalogs) and self._parts == other._parts

    def __hash__(self) -> int:
        return hash(self._parts)

    @property
    def _parts(self) -> tuple[str, tuple[Catalog, ...]]:
        return self.default, tuple(self)

    def of(self, language: str | None, words: str | None = None) -> Catalog:
        """Return the catalog of a language tag such as `pt-BR`, the default catalog for an unknown language.

        `words` is the language of its examples, if it differs from that of all others.
        """
        catalog = self._catalogs.get(language_of(language or "")) or self._catalogs[self.default]
        return catalog if words is None else catalog.about(words)

    def read(self) -> None:
        """Read all files now, so that nobody waits for it later."""
        for catalog in self:
            _entries(self._folder, catalog.tag)

    def __iter__(self) -> Iterator[Catalog]:
        return iter(self._catalogs.values())


def split_forms(written: str) -> tuple[str, ...]:
    """Split the forms of a word, which stand in a language file with bars between them."""
    return tuple(form.strip() for form in written.split(_BAR))


@cache
def _entries(folder: Path, locale: str) -> Entries:
    """Read the files of a language when its first sentence is needed."""
    numbers = Numbers(Locale.parse(locale, sep="-"))
    written: dict[str, Callable[..., Any]] = {
        "COSINE": lambda value: numbers.cosine(float(value)),
        "FIXED": lambda value, digits: numbers.fixed(float(value), int(digits)),
    }
    own = (locale,)
    tags = own if language_of(locale) in COMPLETE else (locales(folder)[_FALLBACK], *own)
    bundle = FluentBundle([locale], use_isolating=False, functions=written)
    return Entries(bundle, (source for tag in tags for source in _sources(folder, tag)))


def _sources(folder: Path, locale: str) -> list[str]:
    files = [file for file in folder.iterdir() if file.name.endswith(f".{locale}.ftl")]
    return [file.read_text(encoding="utf-8") for file in files]


def _list(parts: Sequence[str], style: Literal["or", "standard"], locale: Locale) -> str:
    written = format_list([str(part) for part in parts], style=style, locale=locale)
    return Markup(written) if all(isinstance(part, Markup) for part in parts) else written  # noqa: S704 - of finished parts


def _safe(value: Value) -> Value:
    if isinstance(value, Markup) or not isinstance(value, str):
        return value
    return str(escape(shown(value)))


def _plain(value: Value) -> Value:
    return shown(value, limit=400) if isinstance(value, str) else value
