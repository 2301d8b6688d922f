"""What came before a message: the question whose answer it replies to, or the one asked just now."""

import logging
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from telegram import Message
from telegram.constants import ChatType

from handlers.context.command import Command
from handlers.context.question import WHY
from handlers.context.services import GOES_ON
from handlers.telegram.asking import Asking, Occasion
from handlers.telegram.pointing import drawn_words, from_this_bot, pointed, question_behind
from rendering.definitions import GLOSSARY
from rendering.faq import SUGGESTED, explained_in, named_question, questions_about
from rendering.glossary import find_term
from storage.errors import StorageError

_log = logging.getLogger(__name__)

_CLOCK = timedelta(seconds=1)  # Telegram tells whole seconds


@dataclass(frozen=True, slots=True)
class Last:
    """The question before: its command, and the text behind that; `at` is None for one that is replied to.

    `explained` says that its number was explained after it was answered.
    """

    command: Command
    text: str
    at: datetime | None = None
    explained: bool = False


@dataclass(frozen=True, slots=True)
class Preceding:
    """Finds what a message may go on with: in a reply to an answer, or in private right after it."""

    asking: Asking

    async def answer(self, asked: Occasion) -> Last | None:
        """Give the question before, or the term that was explained after it."""
        last, term = await self.question(asked), self._term(asked)
        if term is None or last is None:
            return term or last
        return last if last.at is not None and term.at is not None and last.at > term.at else term

    def _term(self, asked: Occasion) -> Last | None:
        """Give the term that was explained just now, or in the answer that a message replies to."""
        command, replied = self.asking.commands.named(GLOSSARY), asked.message.reply_to_message
        if command is None:
            return None
        if replied is not None:
            said = (replied.text or replied.caption or "") if from_this_bot(replied) else ""
            text = explained_in(asked.here.catalog, said)
            return None if text is None else Last(command, text)
        found = self.asking.services.terms.get((asked.message.chat.id, asked.speaker))
        return None if found is None or not found[0] or found[0].startswith("/") else Last(command, *found)

    def shows_terms(self, asked: Occasion) -> bool:
        """Say whether what somebody looks at is the list of the glossary's terms."""
        text, at = self.asking.services.terms.get((asked.message.chat.id, asked.speaker), (None, None))
        return text == "" and at is not None and self.asking.services.now - at < GOES_ON

    def _explained(self, asked: Occasion) -> Last | None:
        """Give the question whose number was explained just now; its text is "" for the one before."""
        text, at = self.asking.services.terms.get((asked.message.chat.id, asked.speaker), ("", None))
        name, _, behind = text.partition(" ")
        command = self.asking.commands.named(WHY if text == "/" else name) if text.startswith("/") else None
        if command is None or at is None or self.asking.services.now - at >= GOES_ON:
            return None
        return Last(command, behind.strip(), at, explained=True)

    async def question(self, asked: Occasion) -> Last | None:
        """Give the question that a message replies to, else in private the one that was asked just now."""
        message, texts = asked.message, self.asking.services.texts
        behind = await question_behind(texts, message) or await drawn_words(texts, message)
        behind = behind or pointed(message, self.asking.commands).question
        if not behind and message.chat.type == ChatType.PRIVATE:
            return await self._newest_or_explained(asked)
        name, _, text = behind.partition(" ")
        command = self.asking.commands.named(name) if behind else None
        return None if command is None else Last(command, text)

    async def _newest_or_explained(self, asked: Occasion) -> Last | None:
        """Give the question that was asked just now: in the history, or explained without being asked."""
        newest, explained = await self._newest(asked), self._explained(asked)
        if explained is None or asked.message.reply_to_message is not None:
            return newest
        if newest is not None and _is_later(newest, explained):
            return newest
        if explained.text:
            return explained
        return None if newest is None else replace(newest, explained=True)

    async def _newest(self, asked: Occasion) -> Last | None:
        if asked.person is None:
            return None
        try:
            page = await self.asking.services.history.page(asked.person, chat=asked.message.chat.id, size=1)
        except StorageError as error:
            _log.info("The question before could not be read: %s", error)
            return None
        entry = next((one for one in page.entries if self.asking.services.now - one.asked_at < GOES_ON), None)
        command = None if entry is None else self.asking.commands.named(entry.command)
        if entry is None or command is None or not may_follow(asked.message.reply_to_message, entry.asked_at):
            return None
        return Last(command, entry.text, entry.asked_at)

    async def suggested(self, asked: Occasion) -> tuple[str, ...]:
        """Give the known questions that the answer before makes likelier."""
        last, asked_before = await self.answer(asked), await self.question(asked)
        shown = () if asked_before is None else SUGGESTED.get(asked_before.command.key, ())
        if last is None or last.command.key != GLOSSARY:
            return shown
        if (key := named_question(last.text)) is not None:
            return (key, *shown)
        term = find_term(asked.here.catalog, last.text)
        return shown if term is None else (*questions_about(term.key), *shown)

    async def shows_number(self, asked: Occasion) -> bool:
        """Say whether the answer before is that of a command, and no explanation of a word or an idea."""
        last = await self.answer(asked)
        return last is not None and last.command.key != GLOSSARY


def _is_later(one: Last, other: Last) -> bool:
    return one.at is not None and other.at is not None and one.at > other.at


def may_follow(replied: Message | None, since: datetime) -> bool:
    """Say whether a message that is replied to is ours, and no older than the newest question."""
    return replied is None or (from_this_bot(replied) and replied.date >= since - _CLOCK)
