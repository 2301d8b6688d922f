"""The parts of a question in words: its terms, its list, its sum, each as a command reads it."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from embeddings.language.long_names import is_long_name, with_long_names
from handlers.reading.arguments import quoted
from handlers.reading.formats import is_format
from handlers.reading.patterns import (
    Fit,
    Said,
    any_of,
    compiled,
    fold,
    joined,
    numbers_in_words,
    words_of_forms,
    written_forms,
)
from handlers.reading.plain import Shape, neat, plain
from handlers.reading.wording import Wording
from rendering.catalog import Catalog
from rendering.glossary import find_term

TERMS = ("word", "first", "second", "third")
"""The names that a form leaves open for a word or a phrase."""
_LONG_TERM = 3  # words: a phrase, or a clause that a form was not made for
_PARTED = re.compile(r"[.!?…;:,\n]|\s[-+=\u2212]\s")
_MARKS = re.compile(r"[,;\n]")
_ENDS_IN_NUMBER = re.compile(r"\s\d+(?:[.,]\d{1,2})?$")
_BROKEN = re.compile(r"\s(\d+[.,]\d{1,2})$")  # counts nothing, which the answer says
_QUOTED = re.compile(r'"([^"]+)"')
_WRITTEN = {
    "analogy": "{first} - {second} + {third}",
    "axis": "{first} / {second}: {word}",
    "sentences": "{text} | {other}",
}
"""How the texts of some commands are written; those of the others are lists."""
_AXIS, _COMPARED, _SENTENCES, _ANALOGY = "axis", "matrix", "sentences", "analogy"
_THIRD = "third"
_UNQUOTED = frozenset({"glossary", "tokens", "quiz"})  # all of their text is one
_UNUSED = frozenset({"rest", "number", "part", "language", "result"})
_PAIR, _RANKED = "similar", "rank"
_NEIGHBOURS, _TRANSLATED, _QUIZ, _FILE = "neighbors", "translate", "quiz", "vector"
_EXPLAINED = "glossary"
_USUAL = "10"  # neighbours, where no number is asked for
_COUNTED = frozenset({_NEIGHBOURS, _QUIZ})
_MOST_INTO = 3  # words of `para o inglês`
_LEAST_LIST = 2


class Parts:
    """Takes what a form leaves open out of a text, in one language."""

    def __init__(self, catalog: Catalog, wording: Wording) -> None:
        self._catalog = catalog
        self._wording = wording
        self._near = words_of_forms(catalog, "key-near")
        self._articles = re.compile(f"{any_of(written_forms(catalog, 'plain-articles'))}*")
        self.articles = words_of_forms(catalog, "plain-articles")
        self.joiners = words_of_forms(catalog, "plain-joiners")
        self.small = words_of_forms(catalog, "plain-small")
        self._filler = words_of_forms(catalog, "plain-filler")
        vague = words_of_forms(catalog, "plain-vague") | words_of_forms(catalog, "plain-asking")
        self._silent = (self._filler | vague | self.small) - self.articles
        self.ands = words_of_forms(catalog, "plain-and")
        self._numbers = numbers_in_words(catalog)
        self._stop = frozenset(form.casefold() for form in catalog.forms("read-quiz-stop"))
        self._pointing = compiled(written_forms(catalog, "plain-pointing"))

    def written(self, command: str, text: str, words: Sequence[Said], found: Fit) -> str | None:
        """Write the text of a command; None where a part is nothing that the command could be asked with."""
        parts = {name: words[start:end] for name, (start, end) in found.parts.items() if name not in _UNUSED}
        broken = _broken(text, words, found) if command in _COUNTED else ""
        if not self._are_known(text, words, found) or (broken and command == _QUIZ):
            return None
        if "sum" in parts:
            joined_up = any(
                self.joins(text, word) for word in parts["sum"]
            )  # `king + woman and take man away`
            return None if joined_up else self._sum(_slice(text, parts["sum"]))
        if command == _SENTENCES and len(both := _QUOTED.findall(text)) == len(parts):
            return " | ".join(map(neat, both))  # a word between sentences may stand in one of them too
        terms = {name: part for name, part in parts.items() if name != "words"}
        read = {name: self._part(command, name, text, part) for name, part in terms.items()}
        values = {name: value for name, value in read.items() if value is not None}
        question = command == _ANALOGY and self._asks_near(terms.values())
        if (
            question
            or len(values) < len(terms)
            or (command == _AXIS and all(map(self.explains, values.values())))
        ):
            return None  # `is an embedding a vector or a matrix?` is about no words
        if "words" in parts:
            return self._with_list(command, values, text, parts["words"])
        around = [] if broken else list(self._around(text, words, found))
        options = [broken] if broken else self._options(command, around)
        return " ".join(filter(None, [_joined(command, values), *options]))

    def _asks_near(self, terms: Iterable[Sequence[Said]]) -> bool:
        """Say whether a term of a sum is no word but a question: `neighbors of king` minus `queen`."""
        return any(
            word.folded in self._near or word.folded in self.small for term in terms for word in term[:1]
        )

    def _around(self, text: str, words: Sequence[Said], found: Fit) -> Iterator[list[str]]:
        """Give the words before the terms of a form, and those behind them, as they were typed."""
        for start, end in _gaps(found, len(words)):
            typed = dict.fromkeys((word.start, word.end) for word in words[start:end])  # `pro` is two words
            yield [text[first:last] for first, last in typed]

    def _options(self, command: str, around: Sequence[Sequence[str]]) -> list[str]:
        """Give what a command takes behind its text, of the words around it: how many, which, into what."""
        if command == _TRANSLATED:
            return self._into(around[-1])
        words = list(dict.fromkeys(word.casefold() for part in around for word in part))
        if command == _FILE:
            return [word for word in words if is_format(word)][:1]
        numbers = [word if word.isdecimal() else self._numbers.get(fold(word), "") for word in words]
        named = self._wording.parts if command == _NEIGHBOURS else self._stop if command == _QUIZ else ()
        options = [word for word in words if word in named]
        if command not in _COUNTED:
            return []
        usual = {"", _USUAL} if command == _NEIGHBOURS else {""}
        return [*options[:1], *[number for number in numbers if number not in usual][:1]]

    def _are_known(self, text: str, words: Sequence[Said], found: Fit) -> bool:
        """Say whether a part of speech and a language that a form has room for are such."""
        known = {"part": self._wording.parts, "language": self._wording.languages}
        named = ((known[name], words[found.parts[name][0]]) for name in known if name in found.parts)
        return all(text[word.start : word.end].casefold() in names for names, word in named)

    def _into(self, behind: Sequence[str]) -> list[str]:
        """Give the words behind a term that name a language: `para o inglês`."""
        for size in range(min(_MOST_INTO, len(behind)), 1, -1):
            if self._wording.language_in(last := " ".join(behind[:size])) is not None:
                return [last]
        return []

    def is_loose(self, command: str, text: str, words: Sequence[Said], found: Fit) -> bool:
        """Say whether a text may ask something else: a term is long, a sentence a question, more follows."""
        start, end = found.parts.get("rest", (0, 0))
        if end > start:
            return True
        if "text" in found.parts and text.rstrip().endswith("?"):
            return True
        terms = [words[start:end] for name, (start, end) in found.parts.items() if name in TERMS]
        terms = [term[:-2] if _BROKEN.search(_slice(text, term)) else term for term in terms]
        long = [term for term in terms if len(self._without_articles(term)) >= _LONG_TERM]
        return any(command != _EXPLAINED or not self.explains(_slice(text, term)) for term in long)

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
        if not marks and any(word.folded in self.joiners for word in words):
            return []  # `a small map with cat dog` is no list yet
        kept = [group for group in groups if self._without_articles(group) or (marks and _is_letter(group))]
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
        return word.folded in self.ands and text[word.start : word.end].casefold() in self.ands

    def term(self, text: str, words: Sequence[Said]) -> str | None:
        """Read a word or a phrase without its article; None for a clause, and for `this` and the like."""
        bare = self._without_articles(words) or words
        said = [word.folded for word in bare]
        small = len(bare) > 1 and any(word in self.small - self.joiners for word in said)
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
            return None if command == _PAIR and self._is_no_pair(text, words) else self.listed(text, words)
        items = self.items(text, words)
        parted = _MARKS.search(_slice(text, words)) or any(self.joins(text, word) for word in words)
        if (
            len(items) < _LEAST_LIST
            or not parted
            or (command == _RANKED and self._filler & set(map(fold, items)))
        ):
            return None
        if command == _AXIS:
            poles = {name: quoted(value) for name, value in values.items()}
            return _WRITTEN[command].format(**poles, word=as_list(items))
        return as_list(list(dict.fromkeys([*values.values(), *items])))

    def _is_no_pair(self, text: str, words: Sequence[Said]) -> bool:
        """Say whether a list is a part of a sentence, as `of king and queen`, or has a term of the field."""
        said = {word.folded for word in words if not self.joins(text, word)}
        return bool(said & self._silent) or any(map(self.explains, self.items(text, words)))

    def _part(self, command: str, name: str, text: str, words: Sequence[Said]) -> str | None:
        if name not in TERMS:
            return neat(_slice(text, words))
        if command == _EXPLAINED:
            return self._explained(text, words)
        if command == _NEIGHBOURS and (number := _BROKEN.search(_slice(text, words))) is not None:
            last = next(
                (place for place in range(len(words) - 3, 0, -1) if not self._joins_on(words[place])), 0
            )
            term = self.term(text, words[: last + 1])
            return None if term is None else f"{term} {number[1]}"
        pole = command == _AXIS and name != "word" and len(words) == 1  # `he` and `she` point at nobody
        if pole and self._joins_on(words[0]):
            return None  # the `to` of `or to man`
        return neat(_slice(text, words)) if pole else self.term(text, words)

    def _joins_on(self, word: Said) -> bool:
        return word.folded in self.joiners

    def _explained(self, text: str, words: Sequence[Said]) -> str | None:
        """Read what is to be explained; in `a word vector` the word before the last is no article."""
        bare = len(self._without_articles(words))
        longer, shorter = (_slice(text, words[-size:]) for size in (bare + 1, bare))
        found = find_term(self._catalog, longer, slips=False)
        another = found is not None and found != find_term(self._catalog, shorter, slips=False)
        return neat(longer) if another else self.term(text, words)

    def explains(self, text: str) -> bool:
        """Say whether the glossary has a term of this name."""
        return find_term(self._catalog, text, slips=False) is not None

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
    if command in _WRITTEN and (command != _ANALOGY or len(values) == len(TERMS) - 1):
        quotes = {name: quoted(value) if name in TERMS else value for name, value in values.items()}
        return _WRITTEN[command].format(**quotes)
    if command == _ANALOGY:
        return _short_sum({name: quoted(value) for name, value in values.items()})
    if command == _NEIGHBOURS and _ENDS_IN_NUMBER.search(values["word"]):
        return values["word"]  # behind a word a number says how many
    listed = [values[name] for name in (*TERMS, "text") if name in values]
    return as_list(list(dict.fromkeys(listed)) if command == _COMPARED else listed)


def _short_sum(values: Mapping[str, str]) -> str:
    """Write a sum of fewer than three terms."""
    if _THIRD in values:
        return f"{values['first']} - {values[_THIRD]}"
    if "word" in values:
        return f"- {values['word']}"  # the farthest words are those of the other direction
    return " + ".join(values.values())


def as_list(texts: Sequence[str]) -> str:
    """Write words one behind the other; with commas where one of them is a phrase."""
    written = [quoted(text) for text in texts]
    return " ".join(written) if written == list(texts) else ", ".join(written)


def _gaps(found: Fit, end: int) -> Iterator[tuple[int, int]]:
    """Give the places before the first term of a form and behind its last."""
    terms = [place for name, place in found.parts.items() if name not in _UNUSED]
    yield 0, min((start for start, _ in terms), default=end)
    yield max((last for _, last in terms), default=end), end


def _broken(text: str, words: Sequence[Said], found: Fit) -> str:
    """Give a number such as `3,5`, which counts nothing; "" for one that does."""
    start, end = found.parts.get("number", (0, 0))
    return _slice(text, words[start:end]) if end - start > 1 else ""


def _is_letter(words: Sequence[Said]) -> bool:
    """Say whether words are a single letter, which in `a, b, c` is no article."""
    return len(words) == 1 and len(words[0].folded) == 1


def _slice(text: str, words: Sequence[Said]) -> str:
    return text[words[0].start : words[-1].end] if words else ""
