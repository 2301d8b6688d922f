"""Messages that go on with the question before: in a reply to its answer, or in private right after it."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from telegram.constants import ChatType

from embeddings.search.no_word import is_emoji
from handlers.commands.neighbours import NEAREST, more_of
from handlers.context.command import Command
from handlers.context.question import WHY, Question
from handlers.context.services import GOES_ON
from handlers.reading.arguments import quoted
from handlers.reading.asked import PlainQuestion
from handlers.reading.following import TERMS_OF_A_SUM, continued
from handlers.reading.talk import Meaning, SmallTalk, Talk
from handlers.telegram.asking import Asking, Occasion
from handlers.telegram.pointing import pointed, question_behind
from rendering.catalog import Catalog
from rendering.definitions import GLOSSARY
from rendering.faq import (
    QUESTIONS,
    SUGGESTED,
    faq_question,
    named_question,
    question_about,
    questions_about,
)
from rendering.glossary import find_term
from rendering.glossary import term as glossary_term
from storage.errors import StorageError

_log = logging.getLogger(__name__)

_PAIR, _RANK, _SUM = "similar", "rank", "analogy"
_SENSES, _SYMMETRIC = "faq-senses", "faq-symmetric"
_OF_WORDS = frozenset({"neighbors", "similar", "embedding"})
"""Commands whose words somebody may mean in another sense, or want the opposite of."""
_CONFUSED = SmallTalk("confused")


@dataclass(frozen=True, slots=True)
class Last:
    """The question before: its command, and the text behind that; `at` is None for one that is replied to."""

    command: Command
    text: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Following:
    """Reads messages that only say another word for the question before."""

    asking: Asking

    def answered(self, asked: Occasion, question: PlainQuestion) -> None:
        """Remember which term is explained now, and none where something else is answered."""
        key, command = (asked.message.chat.id, asked.speaker), self.asking.commands.named(GLOSSARY)
        terms = self.asking.services.terms
        terms.pop(key, None)
        if command is not None and question.command == GLOSSARY:
            terms[key] = question.text, datetime.now(UTC)

    async def _newest_of_all(self, asked: Occasion) -> Last | None:
        """Give the question before, or the term that was explained after it."""
        last = await self.last(asked)
        term = self.asking.services.terms.get((asked.message.chat.id, asked.speaker))
        command = self.asking.commands.named(GLOSSARY)
        if term is None or command is None or asked.message.reply_to_message is not None:
            return last
        text, at = term
        return last if last is not None and last.at is not None and last.at > at else Last(command, text, at)

    async def suggested(self, asked: Occasion) -> tuple[str, ...]:
        """Give the known questions that the answer before makes likelier."""
        last = await self._newest_of_all(asked)
        if last is None or last.command.key != GLOSSARY:
            return () if last is None else SUGGESTED.get(last.command.key, ())
        if (key := named_question(last.text)) is not None:
            return (key,)
        term = find_term(asked.here.catalog, last.text)
        return () if term is None else questions_about(term.key)

    async def shows_number(self, asked: Occasion) -> bool:
        """Say whether the answer before is that of a command, and no explanation of a word or an idea."""
        last = await self._newest_of_all(asked)
        return last is not None and last.command.key != GLOSSARY

    async def read(self, asked: Occasion, text: str, meaning: Meaning) -> PlainQuestion | None:
        """Give the question before with the word of a message such as `and the queen?`."""
        kind = await self.asking.aside(Talk.asks_next, asked, text)
        if kind is not None or _is_lost(meaning):
            last = await self._newest_of_all(asked)
            return None if last is None else self._next(asked, last, kind or "again")
        if (word := await self.asking.aside(Talk.why_word, asked, text)) is not None:
            return await self._why(asked, word)
        if isinstance(meaning, PlainQuestion) and not (meaning.bare or meaning.loose):
            return None
        others = await self.asking.aside(Talk.following, asked, text)
        last = await self.last(asked) if others else None
        if last is None or self._is_another_matter(asked, last, others[0]):
            return PlainQuestion(NEAREST.key, others[0]) if others and is_emoji(others[0]) else None
        key = last.command.key
        written = continued(key, last.text, self._words_of(last), others)
        return None if written is None else PlainQuestion(key, written)

    async def _why(self, asked: Occasion, word: str) -> PlainQuestion | None:
        """Explain the answer before, whose word somebody wonders at; None for a term of the field."""
        last = await self.last(asked)
        if last is None or find_term(asked.here.catalog, word, slips=False) is not None:
            return None
        if last.command.key != NEAREST.key:
            return PlainQuestion(WHY, "") if isinstance(last.command, Question) else None
        pair = " ".join(map(quoted, (*self._words_of(last)[:1], word)))
        return PlainQuestion(WHY, f"/{_PAIR} {pair}")

    def _words_of(self, last: Last) -> list[str]:
        row = last.command
        return (
            row.words_of(self.asking.commands.typed(row.key, last.text)) if isinstance(row, Question) else []
        )

    async def alone(self, asked: Occasion, text: str) -> str | None:
        """Give the only word of a message that would go on with a question, had there been one."""
        others = await self.asking.aside(Talk.following, asked, text)
        return others[0] if len(others) == 1 else None

    def _next(self, asked: Occasion, last: Last, kind: str) -> PlainQuestion | None:
        """Give what a message such as `show more` asks of the answer before."""
        key, catalog = last.command.key, asked.here.catalog
        if key == GLOSSARY:
            return self._of_term(catalog, last.text, kind)
        if kind == "more" and key == NEAREST.key:
            return self._more(catalog, last)
        if kind == "opposite":
            return self._opposite(key, self._words_of(last))
        if kind == "sense" and key in _OF_WORDS:
            return PlainQuestion(GLOSSARY, _SENSES)
        return PlainQuestion(WHY, "") if kind == "again" else None

    @staticmethod
    def _opposite(key: str, words: Sequence[str]) -> PlainQuestion:
        """Ask for the opposite of an answer's word, of which of several, or for a question turned round.

        A similarity turned round is the same: that is an idea.
        """
        if key == _RANK and len(words) == 2:
            return PlainQuestion(key, ", ".join(map(quoted, reversed(words))))
        if key == _PAIR and len(words) == 2:
            return PlainQuestion(GLOSSARY, _SYMMETRIC)
        if key == _SUM and len(words) == TERMS_OF_A_SUM:
            first, less, more = map(quoted, words)
            return PlainQuestion(key, f"{first} - {more} + {less}")
        named = words[:1] if key in _OF_WORDS and len(words) <= 2 else words
        return PlainQuestion("opposite", ", ".join(map(quoted, named)))

    def _of_term(self, catalog: Catalog, name: str, kind: str) -> PlainQuestion | None:
        """Give the example of a term or of a known question, or what else there is about it."""
        if (key := named_question(name)) is not None:
            return self._of_question(catalog, key, kind)
        term = find_term(catalog, name)
        if term is not None and kind == "again" and (question := question_about(term.key)) is not None:
            return PlainQuestion(GLOSSARY, question)
        return self._example(term.example) if term and kind == "example" else None

    def _of_question(self, catalog: Catalog, key: str, kind: str) -> PlainQuestion | None:
        """Give the example of a known question, or the term that it is about."""
        if kind == "again":
            return PlainQuestion(GLOSSARY, glossary_term(catalog, QUESTIONS[key]).name)
        return self._example(faq_question(catalog, key).example) if kind == "example" else None

    def _example(self, written: str) -> PlainQuestion | None:
        name, _, text = written.partition(" ")
        command = self.asking.commands.named(name)
        return None if command is None else PlainQuestion(command.key, text)

    def _more(self, catalog: Catalog, last: Last) -> PlainQuestion:
        typed = self.asking.commands.typed(last.command.key, last.text)
        return PlainQuestion(last.command.key, more_of(typed, catalog))

    async def last(self, asked: Occasion) -> Last | None:
        """Give the question that a message replies to, else in private the one that was asked just now."""
        message = asked.message
        behind = await question_behind(self.asking.services.texts, message)
        behind = behind or pointed(message, self.asking.commands).question
        if not behind and message.reply_to_message is None and message.chat.type == ChatType.PRIVATE:
            return await self._newest(asked)
        name, _, text = behind.partition(" ")
        command = self.asking.commands.named(name) if behind else None
        return None if command is None else Last(command, text)

    def _is_another_matter(self, asked: Occasion, last: Last, other: str) -> bool:
        """Say whether just one of the two, the word or the last question, is about a term of the field."""
        named = find_term(asked.here.catalog, other, slips=False) is not None
        return named != (last.command.key == GLOSSARY)

    async def _newest(self, asked: Occasion) -> Last | None:
        if asked.person is None:
            return None
        try:
            page = await self.asking.services.history.page(asked.person, chat=asked.message.chat.id, size=1)
        except StorageError as error:
            _log.info("The question before could not be read: %s", error)
            return None
        entry = next((one for one in page.entries if datetime.now(UTC) - one.asked_at < GOES_ON), None)
        command = None if entry is None else self.asking.commands.named(entry.command)
        return None if entry is None or command is None else Last(command, entry.text, entry.asked_at)


def _is_lost(meaning: Meaning) -> bool:
    """Say whether somebody says nothing but that the answer before was not understood."""
    return isinstance(meaning, SmallTalk) and meaning == _CONFUSED and not meaning.loose
