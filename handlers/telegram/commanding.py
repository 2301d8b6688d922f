"""From a message that begins with a command to its answer."""

from collections.abc import Sequence
from dataclasses import dataclass

from telegram import Message, Update

from embeddings.table.space import sound
from handlers.apologies import error_reply
from handlers.context.command import Request
from handlers.context.question import WHY
from handlers.errors import MissingArguments, Mistyped, NotSeen
from handlers.telegram.addressing import Obeyed, obeyed
from handlers.telegram.asking import Asking, Context, Occasion
from handlers.telegram.pointing import drawn_words, pointed, question_behind
from rendering.arguments import with_others
from rendering.catalog import Catalog
from rendering.projecting import PROJECT
from rendering.reply import FollowUp, Reply
from rendering.typed import shown

_MOST_OFFERED = 5
_LABEL = 40


@dataclass(frozen=True, slots=True)
class Commanding:
    """Obeys commands in texts and captions."""

    asking: Asking

    async def command(self, update: Update, _: Context) -> None:
        """Answer the command that a message begins with, and offer those of its later lines on buttons."""
        asked = await self.asking.occasion(update)
        first, *others = obeyed(asked.message, self.asking.commands)
        if not others:  # the error handler says what goes wrong, as everywhere
            await self.asking.services.sender.reply(asked.message, await self._reply(first, asked))
        else:
            await self._answer_first(first, others, asked)

    async def _answer_first(self, first: Obeyed, others: Sequence[Obeyed], asked: Occasion) -> None:
        """Answer the first of several commands; the others stay on buttons, whatever goes wrong with it."""
        reply = await self._reply_or_apology(first, asked)
        offered = _offered(asked.here.catalog, others, asked.person)
        reply = with_others(asked.here.catalog, reply, offered, len(others))
        await self.asking.services.sender.reply(asked.message, reply)

    async def _reply_or_apology(self, first: Obeyed, asked: Occasion) -> Reply:
        """Make the reply to a command, or the sentence about what went wrong; raises unforeseen errors."""
        try:
            return await self._reply(first, asked)
        except Exception as error:
            if apology := error_reply(asked.here.catalog, error):
                return apology
            raise

    async def _reply(self, first: Obeyed, asked: Occasion) -> Reply:
        try:
            return await self.asking.allowed_reply(asked, await self._request(first, asked))
        except (MissingArguments, Mistyped) as error:
            if _is_hidden(asked.message, error):
                raise NotSeen(first.command.key) from error
            raise

    async def _request(self, first: Obeyed, asked: Occasion) -> Request:
        """Make a request of a command, completed by what its message replies to.

        A command that explains or draws an answer needs the question itself, not its text.
        """
        if asked.message.reply_to_message is None and asked.message.quote is None:
            return await self.asking.request(first.command, asked, first.text)
        found = pointed(asked.message, self.asking.commands)
        texts, key = self.asking.services.texts, first.command.key
        behind = found.question or await question_behind(texts, asked.message)
        if key == PROJECT:
            behind = behind or await drawn_words(texts, asked.message)
        text = "" if key in {WHY, PROJECT} and behind else found.text
        return await self.asking.request(first.command, asked, first.text, pointed=text, answered=behind)


def _is_hidden(message: Message, error: Exception) -> bool:
    """Say whether a missing text stands in a message of another chat, which bots aren't shown."""
    missing = error.error if isinstance(error, Mistyped) else error
    return isinstance(missing, MissingArguments) and message.external_reply is not None


def _offered(catalog: Catalog, others: Sequence[Obeyed], asker: int | None) -> list[FollowUp]:
    asked = [(one.command.key, sound(one.text)) for one in others[:_MOST_OFFERED]]
    return [
        FollowUp(shown(f"/{catalog.command(key)} {text}", _LABEL), key, text, person=asker)
        for key, text in asked
    ]
