"""Messages that bring the words that a command lacked: the next one in private, or a reply to the bot."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass

from telegram.constants import ChatType

from embeddings.ask.telling import naming_words
from embeddings.errors import EmbeddingError
from handlers.commands.running_game import GAME
from handlers.context.command import Command
from handlers.context.question import Question
from handlers.errors import PersonError
from handlers.reading.asked import PlainQuestion
from handlers.reading.bias import with_more
from handlers.reading.joining import with_first_of_pair
from handlers.reading.lists import items
from handlers.reading.parts import as_list
from handlers.reading.patterns import fold
from handlers.reading.talk import Meaning, SmallTalk, Talk, Unclear
from handlers.telegram.asking import Asking, Occasion
from handlers.telegram.pointing import from_this_bot
from handlers.telegram.preceding import may_follow
from rendering.game import CHOICE
from storage.awaited import Unfinished
from storage.errors import StorageError

_log = logging.getLogger(__name__)

_OF_SENTENCES = frozenset({"sentences", "tokens", "train"})
_BETWEEN = " | "
_AXIS, _BIAS = "axis", "bias"
_POLITE = frozenset({"greeting", "thanks", "goodbye"})


@dataclass(frozen=True, slots=True)
class Awaiting:
    """Reads a message as the words that a command lacked."""

    asking: Asking

    async def take(self, asked: Occasion) -> Unfinished | None:
        """Give what waits for a message of this person; whatever the message says, it waits no longer."""
        message = asked.message
        replied = message.reply_to_message
        spoken_to = message.chat.type == ChatType.PRIVATE or (replied is not None and from_this_bot(replied))
        if asked.person is None or not spoken_to:
            return None
        try:
            found = await self.asking.services.awaited.take(asked.person, message.chat.id, asked.update_id)
        except StorageError as error:
            _log.info("What waits for words could not be read: %s", error)
            return None
        return None if found is None or not may_follow(replied, found.at) else found

    async def completed(
        self, waits: Unfinished | None, asked: Occasion, text: str, meaning: Meaning
    ) -> PlainQuestion | None:
        """Give the command that waits with the words of a message; None for one that is another thing."""
        command = None if waits is None else self.asking.commands.named(waits.command)
        if waits is None or command is None:
            return None
        if command.key == _BIAS and (lists := with_more(waits.text, text, self.asking.commands.wording)):
            return PlainQuestion(command.key, lists)
        if _waits_for_secret(waits):
            wish = asked.here.catalog.forms(f"read-game-{CHOICE}")[0]
            return PlainQuestion(GAME, f"{wish} {text}") if _is_bare(text, meaning) else None
        if not await self._brings(command, asked, text, meaning):
            return None
        return PlainQuestion(command.key, self._with(command, waits.text, text))

    async def _brings(self, command: Command, asked: Occasion, text: str, meaning: Meaning) -> bool:
        """Say whether a text may be what a command lacks: no question, and no talk but of a word alone.

        What the game asked is whether somebody is sure.
        """
        if command.key == GAME:
            yes = (form for catalog in self.asking.services.catalogs for form in catalog.forms("read-yes"))
            return fold(text.strip(" .!")) in set(map(fold, yes))
        if isinstance(meaning, PlainQuestion):
            return meaning.bare or meaning.command == command.key
        if isinstance(meaning, Unclear):
            listed = await self.asking.aside(Talk.is_list, asked, text)
            return command.key in _OF_SENTENCES or listed
        words = text.split()
        return meaning.kind not in _POLITE and len(words) == 1 and await self._names(asked, words)

    async def _names(self, asked: Occasion, words: Sequence[str]) -> bool:
        answers = (await self.asking.chosen_model(asked)).answers
        return bool(await answers.compute(naming_words, tuple(words), 1))

    def _with(self, command: Command, before: str, text: str) -> str:
        """Put what was typed before beside the words of a message, where a command can read both."""
        if command.key == GAME:
            return before
        if not before:
            return text
        if command.key == _AXIS:
            both = f"{before}: {text}"
        elif command.key in _OF_SENTENCES:
            both = f"{before}{_BETWEEN}{text}"
        else:
            wording = self.asking.commands.wording
            both = as_list([*dict.fromkeys((*items(before, wording), *items(text, wording)))])
        replaces = command.join is with_first_of_pair or not self._reads(command, both)
        return text if replaces and self._reads(command, text) else both

    def _reads(self, command: Command, text: str) -> bool:
        try:
            if isinstance(command, Question):
                command.read(self.asking.commands.typed(command.key, text))
        except (PersonError, EmbeddingError):
            return False
        return True


def _waits_for_secret(waits: Unfinished) -> bool:
    return waits.command == GAME and waits.text == CHOICE


def _is_bare(text: str, meaning: Meaning) -> bool:
    """Say whether a text is one word that asks for nothing and greets nobody."""
    asks = isinstance(meaning, PlainQuestion) and not meaning.bare
    polite = isinstance(meaning, SmallTalk) and meaning.kind in _POLITE
    return len(text.split()) == 1 and not text.endswith("?") and not asks and not polite
