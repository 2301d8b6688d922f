"""The sentences of one language, read from its Fluent files."""

from collections.abc import Iterator, Mapping
from copy import copy
from functools import cache, cached_property
from importlib import resources
from typing import Final

from babel import Locale
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Message
from markupsafe import Markup, escape

from rendering.numbers import Numbers
from rendering.typed import shown

LOCALES: Final = {"pt": "pt-BR", "en": "en"}
"""The languages that Vetorama speaks, the first one first, and the locale of each."""

_FILES: Final = (
    "chat",
    "words",
    "files",
    "inline",
    "neighbours",
    "algebra",
    "maps",
    "sentences",
    "why",
    "followups",
    "models",
    "program",
)

Value = str | int | float
"""What a sentence may be given; a plain `str` is taken for something typed, `Markup` for finished HTML."""


class Catalog:
    """All sentences of one language, with examples in the language of the model's words.

    Every sentence is also given `$words`, that language's code, so that its examples can follow the model.
    """

    def __init__(self, language: str, words: str = "pt") -> None:
        self.language = language
        self.words = words
        self.locale = Locale.parse(LOCALES[language], sep="-")
        self.numbers = Numbers(self.locale)

    @property
    def _bundle(self) -> FluentBundle:
        return _bundle(LOCALES[self.language])

    def html(self, sentence: str, **values: Value) -> Markup:
        """Give a sentence as HTML; what was typed is shortened, made visible and escaped.

        Raises `KeyError` for a sentence that is not in the file and `ValueError` for a value it lacks.
        """
        return Markup(self._said(sentence, {name: _safe(value) for name, value in values.items()}))  # noqa: S704 - escaped above

    def text(self, sentence: str, **values: Value) -> str:
        """Give a sentence as plain text, for buttons, menus and the terminal."""
        return self._said(sentence, {name: _plain(value) for name, value in values.items()})

    @staticmethod
    def verbatim(text: str) -> Markup:
        """Escape a text of our own whole, however long."""
        return escape(text)

    def has(self, sentence: str) -> bool:
        """Tell whether the sentence is in the file."""
        return self._bundle.has_message(sentence)

    def about(self, words: str) -> "Catalog":
        """Give the same sentences with examples in another language."""
        if words == self.words:
            return self
        other = copy(self)
        other.words = words
        return other

    def _said(self, sentence: str, values: Mapping[str, Value]) -> str:
        pattern = self._bundle.get_message(sentence).value
        if pattern is None:
            raise KeyError(sentence)
        said, errors = self._bundle.format_pattern(pattern, {"words": self.words, **values})
        if errors:
            raise ValueError(sentence, *errors)
        return str(said)

    @cached_property
    def sentences(self) -> frozenset[str]:
        """The names of all sentences."""
        return frozenset(_names(LOCALES[self.language]))


class Catalogs:
    """One catalog a language, read once; `words` is the language of the model's words."""

    def __init__(self, default: str, words: str = "pt") -> None:
        self.default = default
        self._catalogs = {language: Catalog(language, words) for language in LOCALES}

    def of(self, language: str | None, words: str | None = None) -> Catalog:
        """Give the catalog of a language tag such as `pt-BR`; the default's for a language it has none of.

        `words` is the language of its examples where that isn't the one of all others.
        """
        spoken = (language or "").lower().split("-")[0]
        catalog = self._catalogs.get(spoken) or self._catalogs[self.default]
        return catalog if words is None else catalog.about(words)

    def read(self) -> None:
        """Read all files now, which takes a tenth of a second each, so that nobody waits for it later."""
        for language in LOCALES.values():
            _bundle(language)

    def __iter__(self) -> Iterator[Catalog]:
        return iter(self._catalogs.values())


@cache
def _bundle(locale: str) -> FluentBundle:
    """Read a language's files, when the first of its sentences is said and only then."""
    bundle = FluentBundle([locale], use_isolating=False)
    for file in _FILES:
        bundle.add_resource(FluentResource(_source(file, locale)))
    return bundle


def _source(file: str, locale: str) -> str:
    return resources.files("rendering.locales").joinpath(f"{file}.{locale}.ftl").read_text(encoding="utf-8")


def _names(locale: str) -> Iterator[str]:
    for file in _FILES:
        for entry in FluentResource(_source(file, locale)).body:
            if isinstance(entry, Message):
                yield entry.id.name


def _safe(value: Value) -> Value:
    if isinstance(value, Markup) or not isinstance(value, str):
        return value
    return str(escape(shown(value)))


def _plain(value: Value) -> Value:
    return shown(value, limit=400) if isinstance(value, str) else value
