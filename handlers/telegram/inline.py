"""Answers to whoever types the bot's name and some words in any chat; nothing of it is kept anywhere."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from telegram import InlineQuery, Update

from embeddings.ask.several_texts import check_all
from embeddings.errors import EmbeddingError, NothingKnown, SeveralUnknown, UnknownWord
from handlers.apologies import error_reply
from handlers.context.command import Command, Commands, Request
from handlers.context.conversation import conversation
from handlers.context.question import Inline, Question
from handlers.context.services import Services
from handlers.errors import Mistyped, NotInline, PersonError, TightMinus, UnknownCommand
from handlers.reading.arguments import standing_alone
from handlers.reading.plain import neat, plain
from handlers.sending.callback_data import short_key
from handlers.telegram.asking import Context
from rendering.catalog import Catalog
from rendering.choices import Coarse
from rendering.inline import Article, Offer, article, example_article
from rendering.reply import Reply

CACHED_SECONDS = 300
"""How long Telegram may give the same person the same results without asking the bot."""
SECONDS_OF_ERRORS = 10

_MOST_SUGGESTIONS = 5
_KEY_BYTES = 12
_UNANSWERED = "error"  # the key of articles that are no command's answer


@dataclass(frozen=True, slots=True)
class Offering:
    """Answers inline queries with the default model, and without the database: it may be gone."""

    services: Services
    commands: Commands

    async def answer(self, update: Update, _: Context) -> None:
        """Show what a query stands for; a mistake in it is shown too, with what may have been meant."""
        query = _asked(update)
        catalog = (await conversation(self.services, None, query.from_user)).catalog
        asked = _Asked(self.services, self.commands, catalog, query.from_user.id, query.get_bot().username)
        typed = neat(query.query)
        try:
            offer, seconds = await (asked.answers(typed) if typed else asked.examples()), CACHED_SECONDS
        except (EmbeddingError, PersonError) as error:
            offer, seconds = await asked.instead(typed, error), SECONDS_OF_ERRORS
        await self.services.sender.offer(query, offer, seconds)


async def apologise(services: Services, query: InlineQuery, catalog: Catalog, reply: Reply) -> None:
    """Show the sentence about an error that nobody foresaw."""
    bot = query.get_bot().username
    said = article(catalog, reply, key=_UNANSWERED, bot=bot, question=neat(query.query))
    await services.sender.offer(query, Offer((said,), catalog.text("inline-button")), SECONDS_OF_ERRORS)


@dataclass(frozen=True, slots=True)
class _Meant:
    """A question that a query stands for: the command that answers it, and its text."""

    command: Command
    text: str


@dataclass(frozen=True, slots=True)
class _Asked:
    """Somebody's query, in their language."""

    services: Services
    commands: Commands
    catalog: Catalog
    person: int
    bot: str

    async def answers(self, typed: str) -> Offer:
        """Answer all questions that a query stands for; raises the first error where there is no answer."""
        questions = self._read(typed)
        await self._check(questions[0])
        found: list[Article] = []
        failures: list[Exception] = []
        for question in questions:
            try:
                found.append(self._article(question, typed, await self._reply(question)))
            except (EmbeddingError, PersonError) as error:
                failures.append(error)
        if not found:
            raise failures[0]
        return Offer(tuple(found))

    async def examples(self) -> Offer:
        """Show somebody who has typed nothing yet what can be asked."""
        found: list[Article] = []
        for row in self.commands:
            if not isinstance(row, Question) or row.inline is not Inline.EXAMPLE:
                continue
            typed = self.catalog.text(f"command-{row.key}-example")
            found += [
                example_article(self.catalog, reply, command=row.key, bot=self.bot, question=typed)
                for reply in await self._give(_Meant(row, self._read(typed)[0].text))
            ]
        return Offer(tuple(found), self.catalog.text("inline-button"))

    async def instead(self, typed: str, error: Exception) -> Offer:
        """Explain a mistake, then answer the question with each word that may have been meant."""
        reply = error_reply(self.catalog, error)
        if reply is None:
            raise error
        said = article(
            self.catalog,
            reply,
            key=f"{_UNANSWERED}:{short_key(typed, _KEY_BYTES)}",
            bot=self.bot,
            question=typed,
        )
        meant = [one for other in _meant(typed, error) for one in await self._meant(other)]
        distinct = {one.key: one for one in (said, *meant)}
        return Offer(tuple(distinct.values()), self.catalog.text("inline-button"))

    async def _meant(self, typed: str) -> list[Article]:
        question = self._read(typed)[0]
        return [self._article(question, typed, reply) for reply in await self._give(question)]

    async def _give(self, question: _Meant) -> list[Reply]:
        """Answer a question of our own making; nothing where this model can't."""
        try:
            return [await self._reply(question)]
        except (EmbeddingError, PersonError):
            return []

    def _read(self, query: str) -> Sequence[_Meant]:
        """Read what a query stands for, the likeliest first; raises NotInline and UnknownCommand."""
        if not query.startswith("/"):
            read = plain(query, self.commands.wording)
            return [_Meant(row, read.text) for row in self.commands.plain[read.shape]]
        name, _, text = query.partition(" ")
        command = self.commands.named(name)
        if command is None:
            raise UnknownCommand(name, None)
        meant = self.commands.understood(command, text)
        if not isinstance(meant.command, Question) or meant.command.inline is Inline.NO:
            raise NotInline(meant.command.key)
        return [_Meant(meant.command, meant.text)]

    async def _check(self, question: _Meant) -> None:
        """Raise UnknownWord for words that are not in the model, where a chat would get inferred ones.

        A guess from pieces of a word takes a second, and a person who still types `rainh` doesn't want it.
        """
        row = question.command
        if not isinstance(row, Question):
            return
        words = row.words_of(self.commands.typed(row.key, question.text))
        try:
            await self.services.answers.compute(check_all, tuple(words))
        except UnknownWord as error:
            raise row.told(error) from error

    async def _reply(self, question: _Meant) -> Reply:
        request = Request(
            services=self.services,
            commands=self.commands,
            catalog=self.catalog,
            command=question.command,
            text=question.text,
            person=None,
            chat=self.person,
            private=True,
            answers=self.services.answers.forgetful().showing(coarse=self.services.coarse is Coarse.SHOW),
        )
        reply = await question.command.answer(request)
        if reply.document is not None:  # its text speaks of a file, which an article can't bring
            raise NotInline(question.command.key)
        return reply

    def _article(self, question: _Meant, typed: str, reply: Reply) -> Article:
        key = f"{question.command.key}:{short_key(question.text, _KEY_BYTES)}"
        return article(self.catalog, reply, key=key, bot=self.bot, question=typed)


def _meant(typed: str, error: Exception) -> Iterable[str]:
    """Write the query again with words of the model in the place of unknown ones, the likeliest first."""
    unknown = _unknown(error)
    if not unknown or not all(isinstance(one, UnknownWord) and one.suggestions for one in unknown):
        return []
    words = [one for one in unknown if isinstance(one, UnknownWord)]
    most = min(_MOST_SUGGESTIONS, max(len(one.suggestions) for one in words))
    turns = [_with_suggestions(typed, words, turn) for turn in range(most)]
    return dict.fromkeys(turn for turn in turns if turn != typed)


def _unknown(error: Exception) -> tuple[UnknownWord | NothingKnown, ...]:
    match error:
        case SeveralUnknown():
            return error.unknown
        case UnknownWord() | NothingKnown():
            return (error,)
        case TightMinus():
            return (error.unknown,)
        case Mistyped():
            return _unknown(error.error)
    return ()


def _with_suggestions(typed: str, words: Sequence[UnknownWord], turn: int) -> str:
    for word in words:
        meant = word.suggestions[min(turn, len(word.suggestions) - 1)]
        typed = standing_alone(word.word).sub(lambda _: meant, typed)  # noqa: B023 - used at once
    return typed


def _asked(update: Update) -> InlineQuery:
    if update.inline_query is None:  # the handler lets nothing else through
        raise TypeError(update)
    return update.inline_query
