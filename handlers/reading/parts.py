"""The parts of a question in words: its terms, its list, its sum, each as a command reads it."""

import re
from collections.abc import Mapping, Sequence

from embeddings.language.long_names import is_long_name, with_long_names
from handlers.reading.arguments import quoted
from handlers.reading.patterns import (
    Fit,
    Said,
    any_of,
    compiled,
    fold,
    folded_words,
    joined,
    written_forms,
)
from handlers.reading.plain import Shape, neat, plain
from handlers.reading.wording import Wording
from rendering.catalog import Catalog

_TERMS = ("word", "first", "second", "third")
_LONG_TERM = 3  # words: a phrase, or a clause that a form was not made for
_PARTED = re.compile(r"[.!?…;:,\n]")
_MARKS = re.compile(r"[,;\n]")
_QUOTED = re.compile(r'"([^"]+)"')
_WRITTEN = {
    "analogy": "{first} - {second} + {third}",
    "axis": "{first} / {second}: {word}",
    "sentences": "{text} | {other}",
}
"""How the texts of some commands are written; those of the others are lists."""
_AXIS, _COMPARED, _SENTENCES, _ANALOGY = "axis", "matrix", "sentences", "analogy"
_THIRD = "third"
_NEAREST = "neighbors"
_USUAL = "10"  # neighbours, where no number is asked for
_UNQUOTED = frozenset({"glossary", "tokens"})  # all of their text is one
_UNUSED = frozenset({"rest", "number"})
_LEAST_LIST = 2


class Parts:
    """Takes what a form leaves open out of a text, in one language."""

    def __init__(self, catalog: Catalog, wording: Wording) -> None:
        self._wording = wording
        self._articles = re.compile(f"{any_of(written_forms(catalog, 'plain-articles'))}*")
        self.articles = _words(catalog, "plain-articles")
        self._joiners = _words(catalog, "plain-joiners")
        self.small = _words(catalog, "plain-small")
        self._and = _words(catalog, "plain-and")
        pairs = (form.partition(":") for form in catalog.forms("plain-numbers"))
        self._numbers = {fold(word): digits.strip() for word, _, digits in pairs}
        self._pointing = compiled(written_forms(catalog, "plain-pointing"))

    def written(self, command: str, text: str, words: Sequence[Said], found: Fit) -> str | None:
        """Write the text of a command; None where a part is nothing that the command could be asked with."""
        parts = {name: words[start:end] for name, (start, end) in found.parts.items() if name not in _UNUSED}
        if "sum" in parts:
            return self._sum(_slice(text, parts["sum"]))
        if command == _SENTENCES and len(both := _QUOTED.findall(text)) == len(parts):
            return " | ".join(map(neat, both))  # a word between sentences may stand in one of them too
        terms = {name: part for name, part in parts.items() if name != "words"}
        read = {name: self._part(command, name, text, part) for name, part in terms.items()}
        values = {name: value for name, value in read.items() if value is not None}
        if len(values) < len(terms):
            return None
        if "words" in parts:
            return self._with_list(command, values, text, parts["words"])
        wish = self._wish(text, words, found) if command == _NEAREST else []
        return " ".join([_joined(command, values), *wish])

    def _wish(self, text: str, words: Sequence[Said], found: Fit) -> list[str]:
        """Give which part of speech and how many neighbours are asked for: `the five verbs near run`."""
        taken = {place for name, span in found.parts.items() if name not in _UNUSED for place in range(*span)}
        around = [word for place, word in enumerate(words) if place not in taken]
        typed = (text[word.start : word.end].casefold() for word in around)
        counts = (self._numbers.get(word.folded, word.folded) for word in around)
        parts = [word for word in typed if word in self._wording.parts][:1]
        return parts + [count for count in counts if count.isdecimal() and count != _USUAL][:1]

    def is_loose(self, text: str, words: Sequence[Said], found: Fit) -> bool:
        """Say whether a text may ask something else: a term is long, a sentence a question, more follows."""
        start, end = found.parts.get("rest", (0, 0))
        if end > start:
            return True
        if "text" in found.parts and text.rstrip().endswith("?"):
            return True
        terms = (words[start:end] for name, (start, end) in found.parts.items() if name in _TERMS)
        return any(len(self._without_articles(term)) >= _LONG_TERM for term in terms)

    def listed(self, text: str, words: Sequence[Said]) -> str | None:
        """Read a list as it is said: `gato, cachorro e peixe`; None where it is none."""
        items = self.items(text, words)
        return as_list(items) if len(items) >= _LEAST_LIST else None

    def items(self, text: str, words: Sequence[Said]) -> list[str]:
        """Give the words and phrases of a list; none where one of its parts can't be a word or a phrase."""
        groups: list[list[Said]] = [[]]
        marks = _MARKS.search(_slice(text, words)) is not None
        for before, word in zip([None, *words], words, strict=False):
            parted = before is not None and _MARKS.search(text[before.end : word.start])
            if self.joins(text, word):
                groups.append([])
                continue
            if parted or not marks:
                groups.append([])
            groups[-1].append(word)
        if not marks and any(word.folded in self._joiners for word in words):
            return []  # `a small map with cat dog` is no list yet
        kept = [group for group in groups if len(self._without_articles(group))]
        terms = [self.term(text, group) for group in kept]
        read = [term for term in terms if term is not None]
        if len(read) < len(terms):
            return []
        return list(dict.fromkeys(read if marks else with_long_names(read)))

    def groups(self, text: str, words: Sequence[Said]) -> list[Sequence[Said]]:
        """Part words at signs and at `and`; an article before the first of a group is left out."""
        groups: list[list[Said]] = [[]]
        for before, word in zip([None, *words], words, strict=False):
            parted = before is not None and _MARKS.search(text[before.end : word.start])
            joins = self.joins(text, word)
            if parted or joins:
                groups.append([])
            if not joins:
                groups[-1].append(word)
        bare = (self._without_articles(group) for group in groups)
        return [group for group in bare if group]

    def joins(self, text: str, word: Said) -> bool:
        """Say whether a word stands between the parts of a list; `é` is no `e`."""
        return word.folded in self._and and text[word.start : word.end].casefold() in self._and

    def term(self, text: str, words: Sequence[Said]) -> str | None:
        """Read a word or a phrase without its article; None for a clause, and for `this` and the like."""
        bare = self._without_articles(words) or words
        said = [word.folded for word in bare]
        small = len(bare) > 1 and any(word in self.small - self._joiners for word in said)
        clause = small and not is_long_name(_slice(text, bare))  # `são paulo` is none
        if not bare or clause or any(form.of(said) for form in self._pointing):
            return None
        written = neat(_slice(text, bare))
        return written if any(map(str.isalpha, written)) and not _PARTED.search(written) else None

    def _with_list(
        self, command: str, values: Mapping[str, str], text: str, words: Sequence[Said]
    ) -> str | None:
        """Write a list behind the terms that it stands with; signs must part it from the only one."""
        if not values:
            return self.listed(text, words)
        items = self.items(text, words)
        parted = _MARKS.search(_slice(text, words)) or any(self.joins(text, word) for word in words)
        if len(items) < _LEAST_LIST or not parted:
            return None
        if command == _AXIS:
            poles = {name: quoted(value) for name, value in values.items()}
            return _WRITTEN[command].format(**poles, word=as_list(items))
        return as_list(list(dict.fromkeys([*values.values(), *items])))

    def _part(self, command: str, name: str, text: str, words: Sequence[Said]) -> str | None:
        if name not in _TERMS:
            return neat(_slice(text, words))
        pole = command == _AXIS and name != "word" and len(words) == 1  # `he` and `she` point at nobody
        return neat(_slice(text, words)) if pole else self.term(text, words)

    def _without_articles(self, words: Sequence[Said]) -> Sequence[Said]:
        found = self._articles.match(joined(word.folded for word in words))
        return words[found.group().count(" ") :] if found is not None else words

    def _sum(self, written: str) -> str | None:
        read = plain(neat(written), self._wording)
        return read.text if read.shape is Shape.SUM and any(map(str.isalpha, written)) else None


def _joined(command: str, values: Mapping[str, str]) -> str:
    """Write the text of a command of the parts of a form; a matrix has each word once."""
    if command in _UNQUOTED:
        return next(iter(values.values()), "")
    if command in _WRITTEN and (command != _ANALOGY or _THIRD in values):
        quotes = {name: quoted(value) if name in _TERMS else value for name, value in values.items()}
        return _WRITTEN[command].format(**quotes)
    if command == _ANALOGY:
        return " + ".join(map(quoted, values.values()))
    listed = [values[name] for name in (*_TERMS, "text") if name in values]
    return as_list(list(dict.fromkeys(listed)) if command == _COMPARED else listed)


def as_list(texts: Sequence[str]) -> str:
    """Write words one behind the other; with commas where one of them is a phrase."""
    written = [quoted(text) for text in texts]
    return " ".join(written) if written == list(texts) else ", ".join(written)


def _slice(text: str, words: Sequence[Said]) -> str:
    return text[words[0].start : words[-1].end] if words else ""


def _words(catalog: Catalog, sentence: str) -> frozenset[str]:
    return frozenset(word for form in written_forms(catalog, sentence) for word in folded_words(form))
