"""What is understood of sentences in one language: questions, and what is none."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from handlers.reading.arguments import QUOTED
from handlers.reading.asked import PlainQuestion
from handlers.reading.clauses import clause_starts, quoted_span, stretches
from handlers.reading.courtesy import Courtesy
from handlers.reading.distress import Distress
from handlers.reading.following import GOING_ON, NEXT
from handlers.reading.keywords import Keywords
from handlers.reading.leftovers import Leftovers
from handlers.reading.narrowing import Narrowing
from handlers.reading.parts import Parts
from handlers.reading.patterns import (
    Fit,
    Said,
    SentenceForm,
    Spelling,
    any_of,
    compiled,
    fold,
    folded_words,
    joined,
    literals,
    numbers_in_words,
    words_of_forms,
    written_forms,
)
from handlers.reading.ready import ReadyQuestions
from handlers.reading.wording import Wording
from rendering.catalog import Catalog

KINDS = (
    "sorrow", "insult", "purpose", "thanks", "who", "beyond", "misread", "disagree", "leave",
    "games", "teacher", "bye", "greeting", "homework", "beginner", "ideas", "confused", "date", "reaction",
)  # fmt: skip
"""What people say that is no question, the most telling first."""
IN_GAME = ("hint", "give-up", "rules", "not-told", "warm", "asks")
"""What is asked of the game that runs; `not-told` is which word it hides, `warm` how near the guesses are,
`asks` a yes or a no about it."""
_READ_OTHERWISE = ("leads", "conditions", "distress", "no-distress", "places")
_FOLLOWING = (*(f"plain-{kind}" for kind in GOING_ON), *(f"plain-next-{kind}" for kind in NEXT))
_DIGITS, _PAIR = 5, 2
_CHAINED = ("thanks", "bye", "greeting", "reaction")  # of which several are said in one breath

_QUOTE = re.compile('["“”«»]')
_TERMS, _SIMILAR, _MATRIX = "glossary", "similar", "matrix"
_TWO_PAIRS = frozenset({"word", "first", "second", "third"})
_ASKED = ("alike", "how-much", "same", "difference", "comparing")
_SAMENESS, _DIFFERENCE = "talk-sameness", "talk-difference"
"""The sentence that says that a cosine does not tell synonyms from opposites."""
_SURE, _WHOLE = "sure", "whole"
_WHY = "why"  # asked of two words, it may be about an idea: why are opposites so near?


@dataclass(frozen=True, slots=True)
class _Forms:
    """The forms of a command; `whole` ones count only for all that was typed, `sure` ones ask no idea."""

    command: str
    kind: str
    forms: tuple[SentenceForm, ...]


@dataclass(frozen=True, slots=True)
class ReadByForm:
    """A question as a form reads it in a text: what it asks, and from where to where the form goes.

    `opened` are the places of what the form leaves open, by name, and `made_of` the other words.
    """

    text: str
    asked: PlainQuestion
    span: tuple[int, int]
    opened: Mapping[str, tuple[int, int]]
    made_of: frozenset[str]


class Tongue:
    """The forms of one language, compiled once; `keys` are those of the commands."""

    def __init__(self, catalog: Catalog, keys: Iterable[str], wording: Wording) -> None:
        self.language = catalog.language
        written = {
            (key, kind): written_forms(catalog, name)
            for key in keys
            for kind, name in _named_forms(key).items()
            if catalog.has(name)
        }
        spoken = {kind: written_forms(catalog, f"say-{kind}") for kind in KINDS}
        others = [written_forms(catalog, f"plain-{name}") for name in _READ_OTHERWISE]
        others += [written_forms(catalog, name) for name in _FOLLOWING]
        known = (form for forms in (*written.values(), *spoken.values(), *others) for form in forms)
        self._spelling = Spelling(
            catalog.language,
            catalog.forms("plain-abbreviations"),
            (word for form in known for word in literals(form)),
        )
        self._questions = [_Forms(*key, compiled(forms)) for key, forms in written.items()]
        self._spoken = {kind: compiled(forms) for kind, forms in spoken.items()}
        self._closed = {
            kind: re.compile(any_of(form.replace("<rest>", "") for form in spoken[kind])) for kind in _CHAINED
        }
        self._going_on, self._next, self._in_game = (
            {kind: compiled(written_forms(catalog, f"plain-{which}{kind}")) for kind in kinds}
            for which, kinds in (("", GOING_ON), ("next-", NEXT), ("game-", IN_GAME))
        )
        self._numbers = numbers_in_words(catalog)
        self._places = numbers_in_words(catalog, "plain-places")
        self._ready = ReadyQuestions(catalog)
        self._guess = compiled(written_forms(catalog, "plain-game-guess"))
        self._keywords = Keywords(catalog)
        asked = (words_of_forms(catalog, f"plain-{name}") for name in _ASKED)
        self._alike, self._how_much, self._same, self._difference, self._comparing = asked
        self.parts = Parts(catalog, wording)
        self.courtesy = Courtesy(catalog, self._spoken)
        self.leftovers = Leftovers(catalog, self.courtesy, self.parts)
        self._narrowing = Narrowing(catalog, wording)
        self._distress = Distress(catalog)
        self.together, self.again, self.before = (
            words_of_forms(catalog, f"plain-{name}") for name in ("together", "again", "before")
        )

    def in_distress(self, text: str) -> bool:
        """Say whether somebody tells, wherever in a text, that they want to die or to hurt themselves."""
        return self._distress.is_said(word.folded for word in self.words(text))

    def words(self, text: str) -> list[Said]:
        """Give the words of a text, folded as this language writes them."""
        return self._spelling.words(text)

    def in_full(self, text: str) -> str:
        """Give a text with its short forms written out."""
        return self._spelling.in_full(text)

    def question(self, text: str) -> PlainQuestion | None:
        """Read a question in words: in all of the text, else in the parts between its signs."""
        term = partial(self.parts.term, text)
        ready = (self._ready.question(part, term) for part in self._endings(text))
        if (asked := next(filter(None, ready), None)) is not None:
            return asked
        found = self.read_by_form(text)
        return None if found is None else found.asked

    def read_by_form(self, text: str) -> ReadByForm | None:
        """Read a question in words, and say which of them it uses."""
        words = self.words(text)
        found = self._in_stretches(text, words)
        if found is None or not (found.asked.unused or self._says_more(found)):
            return found
        shorter = self._before_ending(text, words, inside=not found.asked.unused)
        if shorter is None or (found.asked.unused and shorter.span[1] <= found.span[1]):
            return found
        return shorter

    def _in_stretches(self, text: str, words: Sequence[Said]) -> ReadByForm | None:
        for start, end in stretches(clause_starts(text, words), len(words)):
            whole = (start == 0 or text.rstrip().endswith("?")) and end == len(words)
            for part in self.courtesy.without(words[start:end]):
                if (found := self._best(text, part, whole=whole)) is not None:
                    asked = found.asked if end - start == len(words) else self._of_a_part(found.asked)
                    return self._covered(replace(found, asked=asked), words)
        return None

    def _says_more(self, found: ReadByForm) -> bool:
        """Say whether a part has a word in it behind which more is said: `happy in alphabetical order`."""
        text = QUOTED.sub(lambda quote: "x" * len(quote[0]), found.text)  # a quote holds no condition
        if _QUOTE.search(text):
            return False
        parts = ((name, self.words(text[start:end])) for name, (start, end) in found.opened.items())
        return any(self.leftovers.hold_more(name, words) for name, words in parts)

    def _has_condition(self, found: ReadByForm, words: Sequence[Said]) -> bool:
        """Say whether a condition begins in what a form leaves open; it may end behind that."""
        for name, (start, end) in found.opened.items():
            inside = [place for place, word in enumerate(words) if start < word.start < end]
            if self.leftovers.hold_condition(name, words, inside):
                return True
        return False

    def before_condition(self, text: str) -> tuple[str, str] | None:
        """Part a text at its first condition; None where it has none."""
        words = self.words(text)
        place = self.leftovers.first_condition(words)
        if place is None:
            return None
        return text[: words[place - 1].end], text[words[place].start :].rstrip("?!. ")

    def without_ending(self, text: str) -> PlainQuestion | None:
        """Read a question behind which more is said, as in `words near cat that are no animals`."""
        found = self._before_ending(text, self.words(text))
        return None if found is None else found.asked

    def _before_ending(self, text: str, words: Sequence[Said], *, inside: bool = False) -> ReadByForm | None:
        """Read the longest beginning of a text behind which a word stands that goes on to something else."""
        for end in range(len(words) - 1, 1, -1):
            if not self._ends_before(text, words, end, inside=inside):
                continue
            for part in self.courtesy.without(words[:end]):
                found = self._best(text, part, whole=False)
                if found is None or self._has_condition(found, words):
                    continue
                if not found.asked.loose or found.asked.command == _WHY:
                    covered = self._covered(found, words)
                    another = self.parts.joins(text, words[end])  # what is asked behind `and` is not of this
                    loose = covered.asked.command in {_TERMS, _WHY} and not another
                    return replace(covered, asked=replace(covered.asked, loose=loose))
        return None

    def _ends_before(self, text: str, words: Sequence[Said], end: int, *, inside: bool) -> bool:
        """Say whether a question may end before a word: it goes on to something else, or says `and`."""
        if self.parts.joins(text, words[end - 1]):
            return False
        if self.parts.joins(text, words[end]):
            return not inside or self.leftovers.goes_on(words[end + 1 :], inside=True)
        return self.leftovers.goes_on(words[end:], inside=inside)

    def _covered(self, found: ReadByForm, words: Sequence[Said]) -> ReadByForm:
        about = set(folded_words(found.asked.text))
        unused = self.leftovers.unused(found.text, words, found.span, about)
        asked = self._narrowing.narrowed(replace(found.asked, unused=unused), self.words)
        return replace(found, asked=asked)

    def _of_a_part(self, asked: PlainQuestion) -> PlainQuestion:
        """Mark what only a part of a text asks, if about no word: all of it may ask something else."""
        return replace(asked, loose=asked.loose or not asked.text)

    def opened(self, kind: str, text: str) -> tuple[str, ...]:
        """Give the words that a text brings which goes on with the question before in a way of GOING_ON."""
        return self._words_of(text, self._going_on[kind])

    def count(self, text: str) -> int | None:
        """Give the first number of a text."""
        said = (self._numbers.get(word.folded, word.folded) for word in self.words(text))
        return next((int(word) for word in said if word.isdecimal() and len(word) < _DIGITS), None)

    def place(self, text: str) -> int | None:
        """Give the place in a list that a text asks about, as `and the second?`; 0 is the last one."""
        (named, *_) = self.opened("place", text) or ("",)
        digits = self._places.get(fold(named), fold(named))
        return int(digits) if digits.isdecimal() and len(digits) < _DIGITS else None

    def narrowed(self, text: str, asked: PlainQuestion) -> PlainQuestion | None:
        """Narrow a question by a text that says nothing else, as `only verbs`; None for any other text."""
        for part in self.courtesy.without(self.words(text)):
            said = text[part[0].start : part[-1].end]
            found = self._narrowing.narrowed(replace(asked, unused=(said,)), self.words)
            if not found.unused:
                return found
        return None

    def _words_of(self, text: str, forms: Sequence[SentenceForm]) -> tuple[str, ...]:
        typed = self.words(text)
        for words in (typed, self.courtesy.without_thanks(typed)):
            found = filter(None, (form.of([word.folded for word in words]) for form in forms))
            if named := next(filter(None, (self._named(text, words, one) for one in found)), ()):
                return named
        return ()

    def _named(self, text: str, words: Sequence[Said], found: Fit) -> tuple[str, ...]:
        if "words" in found.parts:
            return self._listed(text, words, found)
        places = (place for _, place in sorted(found.parts.items()))  # `second` may stand before `first`
        terms = [self.parts.term(text, words[slice(*place)]) for place in places]
        return tuple(term for term in terms if term is not None) if None not in terms else ()

    def _listed(self, text: str, words: Sequence[Said], found: Fit) -> tuple[str, ...]:
        return tuple(self.parts.items(text, words[slice(*found.parts.get("words", (0, 0)))]))

    def asks_next(self, text: str) -> str | None:
        """Give the kind of a text, or of its end, that asks something of the answer before."""
        return self._kind_at_end(text, self._next)

    def says_next(self, text: str) -> str | None:
        """Give the kind of a text that asks nothing else of the answer before."""
        said = [word.folded for word in self.words(text)]
        return next(
            (kind for kind, forms in self._next.items() if any(form.of(said) for form in forms)), None
        )

    def in_game(self, text: str) -> str | None:
        """Give the kind of a text, or of its end, that asks something of the game that runs."""
        return self._kind_at_end(text, self._in_game)

    def guess(self, text: str) -> tuple[str, ...]:
        """Give the word that a text guesses, as `is it the table?`; no small word, as in `I think not`.

        `e mesa` without its accent asks for more.
        """
        words = self.words(text)
        if words and words[0].folded == "e" and text[words[0].start : words[0].end].casefold() == "e":
            return ()
        guessed = self._words_of(text, self._guess)
        return () if {fold(word) for word in guessed} & self.parts.small else guessed

    def _kind_at_end(self, text: str, kinds: Mapping[str, Sequence[SentenceForm]]) -> str | None:
        for part in self._endings(text):
            said = [word.folded for word in part]
            for kind, forms in kinds.items():
                if any(form.of(said) for form in forms):
                    return kind
        return None

    def _endings(self, text: str) -> Iterator[Sequence[Said]]:
        """Give all words of a text, then those behind each sign, with courtesy around them and without."""
        words = self.words(text)
        for start in clause_starts(text, words):
            yield from self.courtesy.without(words[start:])

    def by_keywords(self, text: str) -> PlainQuestion | None:
        """Read a question that is built like no form: in all of the text, else in its last part."""
        words = self.words(text)
        starts = clause_starts(text, words)
        if not starts:
            return None
        marked = text.rstrip().endswith("?")
        for start in dict.fromkeys((0, starts[-1])):
            for part in self.courtesy.without(words[start:]):
                if (asked := self._keywords.question(text, part, marked=marked)) is not None:
                    span, about = (part[0].start, part[-1].end), set(folded_words(asked.text))
                    return replace(asked, unused=self.leftovers.unused(text, words, span, about))
        return None

    def kinds(self, text: str) -> list[tuple[str | None, str]]:
        """Give the kind of each part between signs, None for a statement, with the text from there."""
        words = self.words(text)
        starts = clause_starts(text, words)
        bounds = zip(starts, [*starts[1:], len(words)], strict=True)
        return [(self.courtesy.kind(words[start:end]), text[words[start].start :]) for start, end in bounds]

    def nothing_but(self, text: str) -> str | None:
        """Give the kind of a text in which nothing is left open, as `hi, how are you?`: of its last words."""
        said = [word.folded for word in self.words(text)]
        for kind, forms in self._spoken.items():
            if any(found.open_words == 0 for form in forms if (found := form.of(said)) is not None):
                return kind
        return self._in_one_breath(joined(said))

    def _in_one_breath(self, rest: str) -> str | None:
        last = None
        while rest:
            begun = ((kind, pattern.match(rest)) for kind, pattern in self._closed.items())
            fitting = [(match.end(), kind) for kind, match in begun if match is not None and match.end()]
            if not fitting:
                return None
            end, last = max(fitting)
            rest = rest[end:]
        return last

    def small_words(self, text: str) -> int:
        """Count the words that only this kind of language has between the others, as `of` and `is`."""
        return sum(word.folded in self.parts.small for word in self.words(text))

    def _best(self, text: str, words: Sequence[Said], *, whole: bool) -> ReadByForm | None:
        """Find the form that fits and leaves the fewest words open."""
        said = [word.folded for word in words]
        fitting: list[tuple[int, ReadByForm]] = []
        for one in (one for one in self._questions if whole or one.kind != _WHOLE):
            for found in filter(None, (form.of(said) for form in one.forms)):
                written = self.parts.written(one.command, text, words, found)
                if written is not None:
                    loose = self.parts.is_loose(one.command, text, words, found)
                    loose = one.kind != _SURE and (loose or (one.command == _WHY and written != ""))
                    asked = PlainQuestion(one.command, written, loose=loose)
                    fitting.append((found.open_words, self._read(text, asked, words, found)))
        return min(fitting, key=lambda one: one[0])[1] if fitting else None

    def _read(self, text: str, asked: PlainQuestion, words: Sequence[Said], found: Fit) -> ReadByForm:
        opened = {
            name: quoted_span(text, words[start].start, words[end - 1].end)
            for name, (start, end) in found.parts.items()
            if end > start
        }
        places = {place for start, end in found.parts.values() for place in range(start, end)}
        made_of = frozenset(word.folded for place, word in enumerate(words) if place not in places)
        asked = replace(asked, whether=bool(made_of & self._alike) and not made_of & self._how_much)
        if asked.command == _MATRIX:  # of two pairs it is asked whether one is nearer than the other
            asked = replace(asked, whether=frozenset(opened) == _TWO_PAIRS)
            if made_of & self._comparing and len(self._listed(text, words, found)) == _PAIR:
                asked = replace(asked, command=_SIMILAR)
        if asked.command == _SIMILAR and made_of & self._same:
            asked = replace(asked, whether=False, lead=_SAMENESS)
        if asked.command == _SIMILAR and made_of & self._difference:
            asked = replace(asked, lead=_DIFFERENCE)
        return ReadByForm(text, asked, (words[0].start, words[-1].end), opened, made_of)


def _named_forms(key: str) -> Mapping[str, str]:
    return {"ask": f"ask-{key}", _WHOLE: f"whole-{key}", "sum": f"sum-{key}", _SURE: f"sure-{key}"}
