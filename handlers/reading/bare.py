"""Words without a question around them: one, two, a list, a sum, an axis, a sentence, two sentences."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from embeddings.language.long_names import is_long_name
from handlers.reading.arguments import masked, quoted
from handlers.reading.asked import PlainQuestion
from handlers.reading.clauses import quoted_span
from handlers.reading.keywords import KEYWORDS
from handlers.reading.listing_marks import has_emoji, without_marks
from handlers.reading.long_lists import listed_at_length
from handlers.reading.parts import as_list
from handlers.reading.patterns import Said, any_of, folded_words, joined, say_nothing, written_forms
from handlers.reading.plain import Shape, neat, plain
from handlers.reading.tongue import Tongue
from handlers.reading.wording import Wording
from rendering.catalog import Catalog

_MARKED = re.compile(r"[?!\u2600-\u27bf\U0001f000-\U0001faff]")
_STOP = re.compile(r"(?<![.\n])[.\n]+(?=\s)|\n")  # a row of stops is tried once
_BAR = re.compile("[|\uff5c]")
_COMMA = re.compile(r"[,;]")
_LEAST_SENTENCE, _MOST_SENTENCE = 4, 25
_MOST_LIST = 12
_MOST_IN_NAME = 5  # words
_FIRST = 3  # words by which a question is known
_TERMS = "glossary"
_REPEATED = "talk-repeated"
"""The sentence that says that a word counts once."""


class Bare:
    """Reads words as the inline mode does, but no chatter; `shapes` names the command of each shape."""

    def __init__(self, catalogs: Iterable[Catalog], wording: Wording, shapes: Mapping[Shape, str]) -> None:
        every = tuple(catalogs)
        self._wording = wording
        self._shapes = shapes
        self._small = _all(every, "plain-small")
        self._pronouns = _all(every, "plain-pronouns")
        self._linking = _all(every, "plain-linking")
        self._field = _all(every, "plain-field")
        self._chatter = _all(every, "plain-chatter") | self._field
        self._asking = _all(every, "plain-asking")
        self._keys = frozenset[str]().union(*(_all(every, f"key-{name}") for name in KEYWORDS))
        self._all = self._small | self._chatter
        showing, please = (tuple(_forms(every, name)) for name in ("plain-showing", "plain-please"))
        self._showing = re.compile(f"{any_of((*showing, *please))}+")
        self._please = re.compile(f"(?<![^ ]){any_of(please)}+$")
        self._silent = self._all | self._asking | self._keys | _all(every, "plain-vague")

    def read(self, text: str, tongue: Tongue) -> PlainQuestion | None:
        """Read words alone; None for what people say to each other."""
        text = without_marks(self._shown(text, tongue), tongue.parts.ands)
        words = tongue.words(text)
        signs = self._signs(text, words, tongue)
        if signs is not None:
            return signs
        if not words or not any(map(str.isalpha, text)):
            return None
        if (pictured := self._with_emoji(text, words, tongue)) is not None:
            return pictured
        if len(words) == 1:
            return self._one(neat(text[words[0].start : words[0].end]), words[0])
        return (
            self._pronoun_pair(text, words, tongue)
            or self._headed(text, tongue)
            or self._list(text, words, tongue)
            or self._names(text, words, tongue)
            or self.at_length(text, tongue)
            or self._sentence(text, words)
        )

    def at_length(self, text: str, tongue: Tongue) -> PlainQuestion | None:
        """Read a list of more words than are compared, each once; what still has too many is refused."""
        ands = tongue.parts.ands
        plain_text = without_marks(text, ands)
        items = listed_at_length(plain_text, _MOST_LIST + 1, self._small, self._linking, ands)
        if not items:
            return None
        different = list({item.casefold(): item for item in reversed(items)}.values())[::-1]
        shape = {1: Shape.WORD, 2: Shape.PAIR}.get(len(different), Shape.LIST)
        asked = replace(self._asked(shape, ", ".join(map(quoted, different))), bare=False)
        return asked if len(different) > _MOST_LIST else replace(asked, lead=_REPEATED)

    def _shown(self, text: str, tongue: Tongue) -> str:
        """Give a text without `show me` before its words and `please` around them, if words are left."""
        words = tongue.words(text)
        said = joined(word.folded for word in words)
        begun, ended = self._showing.match(said), self._please.search(said)
        start = begun.group().count(" ") if begun is not None else 0
        end = said[: ended.start()].count(" ") if ended is not None else len(words)
        left = words[start:end]
        if not left or any(tongue.parts.joins(text, word) for word in (left[0], left[-1])):
            return text
        return text if left == words else text[slice(*quoted_span(text, left[0].start, left[-1].end))]

    def pair(self, text: str, tongue: Tongue) -> PlainQuestion | None:
        """Read two words, with `and` before them too; None for anything else."""
        words = tongue.words(text)
        if len(words) > 2 and tongue.parts.joins(text, words[0]):
            text = text[words[1].start :]
        asked = self.read(text, tongue)
        return asked if asked is not None and asked.command == self._shapes[Shape.PAIR] else None

    def by_signs(self, text: str, tongue: Tongue) -> PlainQuestion | None:
        """Read what signs show, as a sum; None for words without any."""
        text = without_marks(text, tongue.parts.ands)
        return self._signs(text, tongue.words(text), tongue)

    def content(self, words: Sequence[Said], text: str) -> tuple[str, ...]:
        """Give the words that say something, as they were typed."""
        kept = (word for word in words if not self._says_nothing(word))
        return tuple(dict.fromkeys(text[word.start : word.end] for word in kept))

    def of_the_field(self, words: Sequence[Said], text: str) -> str | None:
        """Give the first word that the field has of its own, as `vector`."""
        found = (text[word.start : word.end] for word in words if word.folded in self._field)
        return next(found, None)

    def asks(self, words: Sequence[Said], text: str) -> bool:
        """Say whether a text ends as a question, or begins as one."""
        begins = any(word.folded in self._asking for word in words[:_FIRST])
        return begins or text.rstrip().endswith("?")

    def _says_nothing(self, word: Said) -> bool:
        return word.folded in self._silent or len(word.folded) < 3 or word.folded.isdigit()

    def _hints(self, word: Said) -> bool:
        """Say whether a word hints at a question about the field: one of its own, an article, a number."""
        return word.folded in self._field | self._chatter or word.folded.isdigit()

    def has_small(self, text: str, words: Sequence[Said], tongue: Tongue) -> bool:
        """Say whether there are small words outside of quotes; where something is quoted `and` is none."""
        hidden = masked(text)
        said = [word for word in words if hidden[word.start] != "_"]
        listed = hidden != text
        return any(
            word.folded in self._small and not (listed and tongue.parts.joins(text, word)) for word in said
        )

    def _signs(self, text: str, words: Sequence[Said], tongue: Tongue) -> PlainQuestion | None:
        """Read what signs show: a sum, an axis, quotes, a bar between sentences."""
        line = neat(text)
        if _BAR.search(line) and len(words) > 1:
            return self._asked(Shape.SENTENCES, line)
        if not any(map(str.isalpha, line)):
            return None
        read = plain(line, self._wording)
        small = self.has_small(text, words, tongue)
        if read.shape is Shape.AXIS or (read.shape is Shape.SUM and (not small or self._proportion(line))):
            return self._asked(read.shape, read.text)
        if masked(line) != line and not small:
            return self._asked(read.shape, read.text)
        return None

    def _proportion(self, line: str) -> bool:
        return any(form.fullmatch(line) for form in self._wording.proportions)

    def _one(self, written: str, word: Said) -> PlainQuestion:
        """Read one word; a word of the field asks what it means."""
        asked = self._asked(Shape.WORD, written)
        return replace(asked, command=_TERMS) if word.folded in self._field else asked

    def _with_emoji(self, text: str, words: Sequence[Said], tongue: Tongue) -> PlainQuestion | None:
        """Read words and emoji that are listed, as `gato e 🐶`: the answer says what an emoji is."""
        said = [word for word in words if not tongue.parts.joins(text, word)]
        if not has_emoji(text) or any(map(self._says_nothing, said)):
            return None
        read = plain(neat(text), self._wording)
        return self._asked(read.shape, read.text) if read.shape in {Shape.PAIR, Shape.LIST} else None

    def _pronoun_pair(self, text: str, words: Sequence[Said], tongue: Tongue) -> PlainQuestion | None:
        """Read `you and me`, which are small words otherwise, and `you and queen`."""
        said = [word for word in words if not tongue.parts.joins(text, word)]
        pronouns = [word for word in said if word.folded in self._pronouns]
        others = [word for word in said if word not in pronouns and not self._says_nothing(word)]
        joined = len(words) > len(said) and not tongue.parts.joins(text, words[0])
        if len(said) != 2 or not (len(pronouns) == 2 or (joined and len(pronouns) == len(others) == 1)):
            return None
        return self._asked(Shape.PAIR, as_list([text[word.start : word.end] for word in said]))

    def _headed(self, text: str, tongue: Tongue) -> PlainQuestion | None:
        """Read a word and those compared with it, `king: queen, man`; `words: king, queen` are a list."""
        head, _, listed = text.partition(":")
        items = tongue.parts.items(listed, tongue.words(listed)) if _COMMA.search(listed) else []
        first = tongue.parts.term(head, tongue.words(head))
        if not 2 <= len(items) < _MOST_LIST or first is None or _MARKED.search(text.rstrip("?! ")):
            return None
        if self._silent.issuperset(folded_words(first)):
            return self._list(listed, tongue.words(listed), tongue)
        return self._asked(Shape.ORDER, as_list([first, *items]))

    def _list(self, text: str, words: Sequence[Said], tongue: Tongue) -> PlainQuestion | None:
        """Read words beside each other; with small words between them only where commas part them."""
        items = tongue.parts.items(text, words)
        if not 2 <= len(items) <= _MOST_LIST or _MARKED.search(text.rstrip("?! ")):
            return None
        if self._small.issuperset(folded_words(items[0])):  # `and of cold?` asks about no `of`
            return None
        joined = [word for word in words if tongue.parts.joins(text, word)]
        said = {word.folded for word in words if word not in joined}
        if joined or _COMMA.search(text):
            said -= tongue.parts.articles
        if said & (self._small if joined or _COMMA.search(text) or len(items) == 2 else self._all):
            return None
        asked = self._asked(Shape.PAIR if len(items) == 2 else Shape.LIST, as_list(items))
        return replace(asked, loose=any(self._hints(word) for word in words))

    def _names(self, text: str, words: Sequence[Said], tongue: Tongue) -> PlainQuestion | None:
        """Read names and phrases of several words: `pão de queijo`, `Machado de Assis e Jorge Amado`."""
        groups = tongue.parts.groups(text, words)
        if not 1 <= len(groups) <= _MOST_LIST or _MARKED.search(text.rstrip("?! ")):
            return None
        if len(groups) == len(words) or not all(self._is_name(text, one) for one in groups):
            return None
        items = [neat(text[group[0].start : group[-1].end]) for group in groups]
        shape = {1: Shape.WORD, 2: Shape.PAIR}.get(len(items), Shape.LIST)
        return replace(self._asked(shape, ", ".join(map(quoted, items))), loose=True)

    def _is_name(self, text: str, words: Sequence[Said]) -> bool:
        """Say whether words are one thing: a name in capitals, or things with `of` between them."""
        if is_long_name(text[words[0].start : words[-1].end]):
            return True
        inner = [word.folded in self._small for word in words]
        said = [word for word, is_small in zip(words, inner, strict=True) if not is_small]
        if inner[0] or inner[-1] or len(words) > _MOST_IN_NAME or any(map(self._says_nothing, said)):
            return False
        if any(word.folded in self._small - self._linking for word in words):
            return False
        return any(inner) or len(words) == 1 or all(text[word.start].isupper() for word in said)

    def _sentence(self, text: str, words: Sequence[Said]) -> PlainQuestion | None:
        """Read a sentence that is about nobody here, or two of them."""
        asked = words[0].folded in self._asking or any(word.folded in self._keys for word in words)
        spoken = any(word.folded in self._chatter for word in words)
        silent = say_nothing([word.folded for word in words])
        if asked or spoken or silent or _MARKED.search(text):
            return None
        if not _LEAST_SENTENCE <= len(words) <= _MOST_SENTENCE:
            return None
        sentences = [neat(part).rstrip(". ") for part in _STOP.split(text) if part.strip(" .")]
        if len(sentences) == 2 and all(len(one.split()) > 2 for one in sentences):
            return self._asked(Shape.SENTENCES, " | ".join(sentences))
        return replace(self._asked(Shape.SENTENCE, neat(text)), loose=True) if len(sentences) == 1 else None

    def _asked(self, shape: Shape, text: str) -> PlainQuestion:
        bare = shape not in {Shape.SUM, Shape.AXIS}
        return PlainQuestion(self._shapes[shape], text, bare=bare, single=shape is Shape.WORD)


def _forms(catalogs: Iterable[Catalog], sentence: str) -> Iterator[str]:
    return (form for catalog in catalogs for form in written_forms(catalog, sentence))


def _all(catalogs: Iterable[Catalog], sentence: str) -> frozenset[str]:
    return frozenset(word for form in _forms(catalogs, sentence) for word in folded_words(form))
