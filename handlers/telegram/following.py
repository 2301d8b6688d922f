"""Messages that go on with the question before: in a reply to its answer, or in private right after it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from rapidfuzz import fuzz, process

from embeddings.search.no_word import is_emoji
from handlers.commands.groups import ODD_ONE_OUT
from handlers.commands.neighbours import NEAREST, more_of, raw_of
from handlers.context.question import WHY, Question, list_text
from handlers.reading.arguments import quoted
from handlers.reading.asked import PlainQuestion
from handlers.reading.following import (
    LEAST_WORDS,
    LISTS,
    TERMS_OF_A_SUM,
    continued,
    lacks,
    reduced,
    replaced,
)
from handlers.reading.parts import as_list
from handlers.reading.talk import Meaning, SmallTalk, Talk
from handlers.telegram.asking import Asking, Occasion
from handlers.telegram.listed import (
    first_two,
    is_odd_one,
    is_sums_answer,
    its_angle,
    largest,
    neighbour_at,
    term_replaced,
)
from handlers.telegram.preceding import Last, Preceding
from handlers.telegram.typed_buttons import button_to, button_typed
from rendering.catalog import Catalog
from rendering.definitions import GLOSSARY
from rendering.faq import QUESTIONS, faq_question, known_name, named_question, question_about
from rendering.glossary import find_term
from rendering.glossary import term as glossary_term

_PAIR, _RANK, _SUM, _MATRIX = "similar", "rank", "analogy", "matrix"
_SENSES, _SYMMETRIC = "faq-senses", "faq-symmetric"
_OF_WORDS = frozenset({"neighbors", "similar", "embedding"})
"""Commands whose words somebody may mean in another sense, or want the opposite of."""
_OPPOSITE = "opposite"
_BESIDE = _OF_WORDS | {_OPPOSITE}
"""Commands whose first word may be compared with another one."""
FROM_WHERE = "talk-from-where"
"""The sentence above the explanation of a number that somebody did not understand."""
_AGAIN, _BY_EXAMPLE = "talk-again", "talk-by-example"
_NOT_LISTED, _NOT_ODD, _SIMPLER = "talk-not-listed", "talk-not-odd", "talk-simpler"
_NOT_THE_ANSWER = "talk-not-the-answer"
_MISSPELT = 70  # of 100: so alike two words are spelled of which one corrects the other
_TWO, _LEAST_ON_MAP = 2, 3  # words
_MAP, _ON_MAP = "map", "talk-on-map"
_READ_BY = {_MAP: "faq-read-map"}
"""Known questions that explain the answers of a command that has no number of its own."""
_CONFUSED = SmallTalk("confused")
_OF_NUMBERS = {"first-two": first_two, "largest": largest, "angle": its_angle}


@dataclass(frozen=True, slots=True)
class Following:
    """Reads messages that only say another word for the question before."""

    asking: Asking
    before: Preceding

    async def read(self, asked: Occasion, text: str, meaning: Meaning) -> PlainQuestion | None:
        """Give the question before with the word of a message such as `and the queen?`."""
        pressed = await button_typed(self.asking, self.before, asked, text) or await self._shown(asked, text)
        changed = pressed or await self._changed(asked, text, meaning) or await self._listed(asked, text)
        if changed is not None:
            return changed
        kind = await self.asking.aside(Talk.asks_next, asked, text)
        if kind is not None or _is_lost(meaning):
            last = await (self.before.question if kind == "angle" else self.before.answer)(asked)
            return None if last is None else await self._next(asked, last, kind or "again", text)
        (wondered, *_) = await self._opened(asked, text, "why-word") or ("",)
        word = wondered if len(wondered.split()) == 1 else None
        if word is not None or _asks_why(meaning):
            return await self._why(asked, word, certain=_is_certain(meaning))
        if isinstance(meaning, PlainQuestion) and not (meaning.bare or meaning.loose):
            return await self._once_more(asked, meaning)
        others = await self.asking.aside(Talk.following, asked, text)
        last = await self._going_on(asked, others[0]) if others else None
        if last is None:
            return PlainQuestion(NEAREST.key, others[0]) if others and is_emoji(others[0]) else None
        key, words = last.command.key, self._words_of(last)
        if key == _SUM and len(others) == 1 and len(words) == TERMS_OF_A_SUM:
            old = await term_replaced(self.asking, asked, words, others[0])
            written = replaced(key, last.text, words, old, others[0])
        elif key == _SUM and len(others) == _TWO and len(words) == TERMS_OF_A_SUM:
            written = f"{quoted(others[0])} - {quoted(others[1])} + {quoted(words[-1])}"
        else:
            written = continued(key, last.text, words, others)
        return None if written is None else PlainQuestion(key, written)

    async def _once_more(self, asked: Occasion, meaning: PlainQuestion) -> PlainQuestion | None:
        """Explain a term otherwise to who asks about the one that was explained just now."""
        last = await self.before.answer(asked) if meaning.command == GLOSSARY else None
        if last is None or last.command.key != GLOSSARY:
            return None
        terms = [find_term(asked.here.catalog, text, slips=False) for text in (last.text, meaning.text)]
        repeated = terms[0] is not None and terms[0] == terms[1]
        return self._of_term(asked.here.catalog, last.text, "again") if repeated else None

    async def _opened(self, asked: Occasion, text: str, kind: str) -> tuple[str, ...]:
        return await self.asking.aside(partial(Talk.opened, kind=kind), asked, text)

    async def _listed(self, asked: Occasion, text: str) -> PlainQuestion | None:
        """Give what a message asks of a place of the list before, or of its words beside the message's."""
        place = await self.asking.aside(Talk.place, asked, text)
        beside, than = [await self._opened(asked, text, kind) for kind in ("beside", "than")]
        if place is None and not beside and not than:
            return None
        if (last := await self.before.question(asked)) is None:
            return None
        if place is not None:
            return neighbour_at(self.asking, asked, last, place)
        words = self._words_of(last) if last.command.key in _BESIDE else []
        if than:
            pairs = PlainQuestion(_MATRIX, as_list([*words, *than]), whether=True)
            return pairs if len(words) == len(than) == _TWO else None
        asked_by = _PAIR if len(beside) == 1 else _RANK
        return PlainQuestion(asked_by, as_list([*words[:1], *beside])) if words else None

    async def _changed(self, asked: Occasion, text: str, meaning: Meaning) -> PlainQuestion | None:
        """Give the question before with less, as only the verbs of its neighbours, or with another word.

        What stands in a list is taken out of it: `remove the car from the map` is no sum then.
        """
        certain = isinstance(meaning, PlainQuestion) and not (meaning.bare or meaning.loose)
        another = certain and isinstance(meaning, PlainQuestion) and meaning.command != _SUM
        if isinstance(meaning, SmallTalk) or another:
            return None
        if (last := await self.before.question(asked)) is None:
            return None
        words = self._words_of(last)
        if last.command.key == NEAREST.key and len(words) == 1 and not certain:
            narrowed = await self._narrowed(asked, text, words[0])
            if narrowed is not None:
                return narrowed
        if removed := await self._opened(asked, text, "removing"):
            return self._reduced(last, words, removed)
        afresh = await self._opened(asked, text, "afresh")
        if len(afresh) >= _LEAST_ON_MAP and last.command.key in LISTS:
            return PlainQuestion(last.command.key, as_list(afresh))
        named = await self._opened(asked, text, "replacing-two")
        named = named or await self._opened(asked, text, "replacing")
        written = None if len(named) % _TWO else replaced(last.command.key, last.text, words, *named)
        return None if written is None else PlainQuestion(last.command.key, written)

    def _reduced(self, last: Last, words: Sequence[str], removed: Sequence[str]) -> PlainQuestion | None:
        """Give the question before without some of its words; as it was, where it has no such word."""
        if lacks(last.command.key, words, removed):
            return PlainQuestion(last.command.key, last.text, lead=_NOT_LISTED)
        return reduced(last.command.key, last.text, words, removed, self.asking.commands.wording)

    async def _narrowed(self, asked: Occasion, text: str, word: str) -> PlainQuestion | None:
        """Ask for some of the neighbours, as for the verbs; of a word such as `verb` that says too little."""
        if word.casefold() in self.asking.commands.wording.parts:
            return None
        bare = PlainQuestion(NEAREST.key, quoted(word))
        return await self.asking.aside(partial(Talk.narrowed, asked=bare), asked, text)

    async def _going_on(self, asked: Occasion, other: str) -> Last | None:
        """Give the question, or the term explained after it, that a message goes on with by another word."""
        for last in (await self.before.answer(asked), await self.before.question(asked)):
            if last is not None and not self._is_another_matter(asked, last, other):
                return last
        return None

    async def _why(self, asked: Occasion, word: str | None, *, certain: bool) -> PlainQuestion | None:
        """Explain the answer before, whose word somebody wonders at; None for a term of the field.

        Without a word it is explained once more, in simpler words, if it was explained just now; what has no
        number, as a map, is explained by its idea.
        """
        last = await self.before.question(asked)
        if last is None or word is None:
            explained = last is not None and (last.explained or (certain and _numberless(last)))
            return self._again(asked.here.catalog, last) if last is not None and explained else None
        if find_term(asked.here.catalog, word, slips=False) is not None:
            return None
        return await self._wondered(asked, last, word)

    async def _wondered(self, asked: Occasion, last: Last, word: str) -> PlainQuestion | None:
        """Explain why an answer has a word, or why it has it where it stands."""
        if last.command.key == ODD_ONE_OUT.key and not await is_odd_one(self.asking, asked, last, word):
            return PlainQuestion(WHY, "", lead=_NOT_ODD)
        if last.command.key == _MAP:
            return self._on_map(last, word)
        if last.command.key == _SUM and not await is_sums_answer(self.asking, asked, last, word):
            return PlainQuestion(WHY, "", lead=_NOT_THE_ANSWER)
        if last.command.key == _OPPOSITE:
            return PlainQuestion(_PAIR, as_list([*self._words_of(last)[:1], word]))
        if last.command.key not in {NEAREST.key, _RANK}:
            return PlainQuestion(WHY, "") if isinstance(last.command, Question) else None
        pair = " ".join(map(quoted, (*self._words_of(last)[:1], word)))
        return PlainQuestion(WHY, f"/{_PAIR} {pair}")

    def _on_map(self, last: Last, word: str) -> PlainQuestion | None:
        """Give the numbers of a map's words, where somebody asks why one of them stands where it does."""
        words = self._words_of(last)
        if len(words) < _LEAST_ON_MAP or word.casefold() not in map(str.casefold, words):
            return PlainQuestion(GLOSSARY, _READ_BY[_MAP])
        return PlainQuestion(_MATRIX, list_text(words), lead=_ON_MAP)

    def _words_of(self, last: Last) -> list[str]:
        row = last.command
        return (
            row.words_of(self.asking.commands.typed(row.key, last.text)) if isinstance(row, Question) else []
        )

    async def corrected(self, asked: Occasion, word: str) -> PlainQuestion | None:
        """Give the question before with a word for the one that it is spelled like, else for the last."""
        last = await self.before.question(asked)
        words = [] if last is None else self._words_of(last)
        if last is None or not words:
            return None
        alike = process.extractOne(
            word, words, scorer=fuzz.ratio, processor=str.casefold, score_cutoff=_MISSPELT
        )
        old = words[-1] if alike is None else alike[0]
        written = replaced(last.command.key, last.text, words, old, word)
        return None if written is None else PlainQuestion(last.command.key, written)

    async def alone(self, asked: Occasion, text: str) -> str | None:
        """Give the only word of a message that would go on with a question, had there been one."""
        others = await self.asking.aside(Talk.following, asked, text)
        return others[0] if len(others) == 1 else None

    async def _next(self, asked: Occasion, last: Last, kind: str, text: str) -> PlainQuestion | None:
        """Give what a message such as `show more` asks of the answer before."""
        key, catalog = last.command.key, asked.here.catalog
        if key == GLOSSARY:
            return self._of_term(catalog, last.text, "again" if kind == "more" else kind)
        if kind in {"more", "raw"} and key == NEAREST.key:
            typed = self.asking.commands.typed(key, last.text)
            count = await self.asking.aside(Talk.count, asked, text)
            written = raw_of(typed, catalog) if kind == "raw" else more_of(typed, catalog, count)
            return PlainQuestion(key, written)
        if kind == "sense" and key in _OF_WORDS:
            return PlainQuestion(GLOSSARY, _SENSES)
        if kind in {"again", "simpler"}:
            return self._again(catalog, last, simpler=kind == "simpler")
        if (about := _OF_NUMBERS.get(kind)) is not None:
            return await about(self.asking, asked, last)
        words = self._words_of(last)
        if kind == _MAP and len(words) == 1:  # of a word its answer's own map
            seen = await button_to(self.asking, asked, last, kind)
        else:
            seen = _more_about(last, words) if kind == "more" else _seen_otherwise(words, kind)
        return seen if kind in {*LISTS, "more"} else self._of_words(key, words, kind, text)

    def _of_words(self, key: str, words: Sequence[str], kind: str, text: str) -> PlainQuestion | None:
        """Give what is asked of an answer's words: their opposite, the farthest, their translation."""
        if kind == "opposite":
            return self._opposite(key, words)
        if kind == "translated":
            return self._translated(key, words, text)
        return self._farthest(key, words) if kind == "farthest" else None

    @staticmethod
    def _again(catalog: Catalog, last: Last, *, simpler: bool = False) -> PlainQuestion | None:
        """Ask for an explanation: of the answer's number, else of the term that it rests on.

        A number that was explained just now, or shall be said more simply, is explained by its idea instead.
        """
        answered = last.command
        if (read := _READ_BY.get(answered.key)) is not None:
            return PlainQuestion(GLOSSARY, read, lead=_AGAIN)
        term = answered.term if isinstance(answered, Question) else None
        if (last.explained or simpler) and term is not None:
            idea = question_about(term) or glossary_term(catalog, term).name
            return PlainQuestion(GLOSSARY, idea, lead=_SIMPLER)
        if not isinstance(answered, Question) or answered.explain is not None:
            return PlainQuestion(WHY, "", lead=FROM_WHERE)
        if term is None:
            return None
        return PlainQuestion(GLOSSARY, glossary_term(catalog, term).name, lead=_AGAIN)

    def _translated(self, key: str, words: Sequence[str], text: str) -> PlainQuestion | None:
        """Ask for an answer's only word in the language that a text names: `and in English?`."""
        if key not in _OF_WORDS or len(words) != 1:
            return None
        *_, before, language = text.strip(" ?!.").split()
        into = (
            f"{before} {language}" if self.asking.commands.wording.language_in(f"{before} {language}") else ""
        )
        return PlainQuestion("translate", f"{quoted(words[0])} {into}".strip())

    @staticmethod
    def _farthest(key: str, words: Sequence[str]) -> PlainQuestion | None:
        """Ask for the word that is least like an answer's word, or for the odd one of a list."""
        if key in LISTS and len(words) >= LEAST_WORDS["oddone"]:
            return PlainQuestion("oddone", list_text(words))
        return PlainQuestion(_SUM, f"- {quoted(words[0])}") if key in _OF_WORDS and words else None

    @staticmethod
    def _opposite(key: str, words: Sequence[str]) -> PlainQuestion:
        """Ask for the opposite of an answer's word, of which of several, or for a question turned round.

        A similarity turned round is the same: that is an idea.
        """
        if key == _RANK and len(words) == 2:
            return PlainQuestion(key, list_text(reversed(words)))
        if key == _PAIR and len(words) == 2:
            return PlainQuestion(GLOSSARY, _SYMMETRIC)
        if key == _SUM and len(words) == TERMS_OF_A_SUM:
            first, less, more = map(quoted, words)
            return PlainQuestion(key, f"{first} - {more} + {less}")
        named = words[:1] if key in _OF_WORDS and len(words) <= 2 else words
        return PlainQuestion(_OPPOSITE, list_text(named))

    def _of_term(self, catalog: Catalog, name: str, kind: str) -> PlainQuestion | None:
        """Give the example of a term or of a known question, or what else there is about it."""
        again = kind in {"again", "simpler"}
        if (key := named_question(name)) is not None:
            return self._of_question(catalog, key, kind)
        if (term := find_term(catalog, name)) is None or not (again or kind == "example"):
            return None
        question = question_about(term.key) if again else None
        if question is not None:
            return PlainQuestion(GLOSSARY, question, lead=_AGAIN)
        example = self._example(term.example)
        return replace(example, lead=_BY_EXAMPLE) if example and again else example

    def _of_question(self, catalog: Catalog, key: str, kind: str) -> PlainQuestion | None:
        """Give the example of a known question, or the term that it is about: that is no simpler.

        The first question about a term comes after the term itself, which would be said once more.
        """
        example = self._example(faq_question(catalog, key).example)
        after_term = kind == "again" and question_about(QUESTIONS[key]) == known_name(key)
        if (kind == "simpler" or after_term) and example is not None:
            return replace(example, lead=_BY_EXAMPLE)
        if kind in {"again", "simpler"}:
            return PlainQuestion(GLOSSARY, glossary_term(catalog, QUESTIONS[key]).name, lead=_AGAIN)
        return example if kind == "example" else None

    async def _shown(self, asked: Occasion, text: str) -> PlainQuestion | None:
        """Give the example of the term before with a message's word; None for one of several words."""
        named = await self._opened(asked, text, "example-of")
        last = await self.before.answer(asked) if named else None
        if last is None or last.command.key != GLOSSARY:
            return None
        example = self._of_term(asked.here.catalog, last.text, "example")
        command = None if example is None else self.asking.commands.named(example.command)
        if example is None or command is None or len(self._words_of(Last(command, example.text))) != 1:
            return None
        return replace(example, text=quoted(named[0]))

    def _example(self, written: str) -> PlainQuestion | None:
        name, _, text = written.partition(" ")
        command = self.asking.commands.named(name)
        return None if command is None else PlainQuestion(command.key, text)

    def _is_another_matter(self, asked: Occasion, last: Last, other: str) -> bool:
        """Say whether just one of the two, the word or the last question, is about a term of the field."""
        named = find_term(asked.here.catalog, other, slips=False) is not None
        return named != (last.command.key == GLOSSARY)


def _numberless(last: Last) -> bool:
    """Say whether an answer has no number that could be explained, as a map."""
    return isinstance(last.command, Question) and last.command.explain is None


def _more_about(last: Last, words: Sequence[str]) -> PlainQuestion | None:
    """Say more of an answer that is no list: where its number comes from, then what lies near its word."""
    if not (last.explained or _numberless(last)):
        return PlainQuestion(WHY, "")
    return PlainQuestion(NEAREST.key, quoted(words[0])) if words else None


def _is_certain(meaning: Meaning) -> bool:
    return isinstance(meaning, PlainQuestion) and not meaning.loose


def _asks_why(meaning: Meaning) -> bool:
    """Say whether somebody asks why, and of nothing else than the answer before."""
    return isinstance(meaning, PlainQuestion) and meaning.command == WHY and not meaning.text


def _is_lost(meaning: Meaning) -> bool:
    """Say whether somebody says nothing but that the answer before was not understood."""
    return isinstance(meaning, SmallTalk) and meaning == _CONFUSED and not meaning.loose


def _seen_otherwise(words: Sequence[str], kind: str) -> PlainQuestion | None:
    """Ask for the map, the matrix or the odd one of an answer's words."""
    enough = len(words) >= LEAST_WORDS.get(kind, _TWO)
    return PlainQuestion(kind, list_text(words)) if enough else None
