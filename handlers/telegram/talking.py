"""Answers to those who write without a command: in private, or to the bot in a group."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from telegram import Update
from telegram.constants import ChatType

from embeddings.ask.several_texts import check_all
from embeddings.ask.telling import naming_words, telling_words
from embeddings.errors import EmbeddingError, ForeignWord, SeveralUnknown, UnknownWord
from embeddings.language.spelt_alike import literal
from embeddings.search.foreign import read_in
from embeddings.search.no_word import is_emoji
from handlers.apologies import error_reply
from handlers.commands.groups import MOST_IN_MATRIX
from handlers.context.command import Command, Request
from handlers.context.question import WHY, Question
from handlers.errors import Mistyped
from handlers.reading.asked import PlainQuestion
from handlers.reading.laughter import without_laughter
from handlers.reading.markup import unmarked
from handlers.reading.talk import ARITHMETIC, DISTRESS, Meaning, SmallTalk, Talk, Unclear
from handlers.service.known_questions import FoundQuestion
from handlers.telegram.asking import Asking, Context, Occasion
from handlers.telegram.awaiting import Awaiting
from handlers.telegram.captions import below_picture, caption_of
from handlers.telegram.corrections import corrections
from handlers.telegram.following import FROM_WHERE, Following
from handlers.telegram.forecasts import forecast_command
from handlers.telegram.group_replies import asks_of_answer
from handlers.telegram.guess_or_talk import game_command, game_words, no_guess
from handlers.telegram.ideas import Ideas
from handlers.telegram.left_out import Shortened, has_own_answer, known_of_list
from handlers.telegram.path_words import path_words
from handlers.telegram.pointing import from_this_bot, question_behind
from handlers.telegram.quiz_words import note_quiz_term, quiz_command
from handlers.telegram.quoted_words import read_talk
from handlers.telegram.ready_words import with_ready_words
from handlers.telegram.senders import names_this_bot, without_mentions
from handlers.telegram.several import MessagePart, SeveralQuestions
from handlers.telegram.stopping import stop_command
from handlers.telegram.texts_known import asks_for_term, introduced, is_explained, other_words_line
from handlers.telegram.unslashed import without_slash
from handlers.telegram.word_bounds import with_word_bounds, without_small_words
from rendering.catalog import Catalog
from rendering.definitions import GLOSSARY
from rendering.faq import named_question, question_link, titled_question, unseen_line
from rendering.followups import signed
from rendering.glossary import find_term
from rendering.reply import FollowUp, Reply, led, lines, paragraphs
from rendering.talk import (
    as_command,
    question_button,
    spoken_reply,
    term_button,
    unclear_reply,
    unused_line,
)

_MOST_CHECKED = 12
_PHRASE = 2  # words
_LEAST_CORRECTED = 3  # letters; `I mean it` corrects nothing
_NO_DICTIONARY = "talk-no-dictionary"
_MY_NAME = partial(Talk.opened, kind="my-name")
_UNKNOWN = "unknown"
_CONFUSED, _HELP = "confused", "help"


@dataclass(frozen=True, slots=True)
class PlainTalk:
    """Reads texts without a command, and answers what they ask with the command that would have asked it."""

    asking: Asking
    following: Following
    ideas: Ideas
    several: SeveralQuestions
    awaiting: Awaiting

    async def hear(self, update: Update, _: Context) -> None:
        """Answer a text. In a group a reply that doesn't name the bot is answered where it asks something.

        Whoever answers the bot's message with "I agree" speaks to the others. While a game runs, a single
        word is a guess, and "I give up" is what it says: in private, or in a reply to the board.
        """
        asked = await self.asking.occasion(update)
        typed, waits = unmarked(without_mentions(asked.message)), await self.awaiting.take(asked)
        text = without_laughter(typed, self.asking.commands.wording)
        called = asked.message.chat.type == ChatType.PRIVATE or names_this_bot(asked.message)
        command = text if text.startswith("/") else await self._played(asked, text)
        if command is not None:
            await self._command(asked, command)
            return
        text, meaning = await self._understood(asked, text)
        if (whole := await self.awaiting.completed(waits, asked, text, meaning)) is not None:
            await self._say(asked, await self._answer(asked, whole))
            return
        said = await self.asking.aside(game_words, asked, text)
        games = self.asking.services.games
        played = await game_command(games, asked, text, meaning, said, self.following.before)
        if played is not None:
            await self._command(asked, played)
            return
        asks = isinstance(meaning, PlainQuestion) and not meaning.bare
        if called or asks or await self._goes_on(asked, text, meaning):
            await self._go_on(asked, text, meaning)
        elif (sign := await no_guess(games, asked, meaning)) is not None:
            await self._say(asked, sign)

    async def _understood(self, asked: Occasion, text: str) -> tuple[str, Meaning]:
        """Read a text: of a long one its questions, of `no, I meant queen` what it puts instead."""
        corrected = await self.asking.aside(Talk.corrected, asked, text)
        meant = await self._meaning(asked, corrected) if corrected else None
        if not isinstance(meant, PlainQuestion) or len(corrected) < _LEAST_CORRECTED:
            meaning = await self._meaning(asked, text)
            pasted = isinstance(meaning, Unclear) and meaning.pasted
            asks = await self.asking.aside(Talk.questions_in, asked, text) if pasted else ""
            return (asks, await self._meaning(asked, asks)) if asks else (text, meaning)
        if meant.bare and meant.single:
            meant = await self.following.corrected(asked, meant.text) or meant
        return corrected, meant

    async def _played(self, asked: Occasion, text: str) -> str | None:
        """Give the command that a text means in a prediction, a quiz or a card that is open, else None."""
        services = self.asking.services
        forecast = await forecast_command(services.predicting, asked.message, text)
        quiz = forecast or await quiz_command(services, asked, text)
        quiz = quiz or await stop_command(services, asked, text)
        return quiz or await path_words(services, asked, text)

    async def _goes_on(self, asked: Occasion, text: str, meaning: Meaning) -> bool:
        """Say whether a reply to an answer goes on with its question, as `only the verbs`, or asks of it."""
        replied = asked.message.reply_to_message
        if replied is None or not from_this_bot(replied):
            return False
        if not isinstance(meaning, SmallTalk) and await self.following.read(asked, text, meaning) is not None:
            return True
        return await asks_of_answer(self.ideas, asked, text, meaning)

    async def _go_on(self, asked: Occasion, text: str, meaning: Meaning) -> None:
        """Answer each of several questions; else what a text of one asks.

        A long text is somebody's notes: it goes on with nothing, and to compare it with all ideas takes long.
        """
        if meaning in {SmallTalk(DISTRESS), SmallTalk(ARITHMETIC)} or (
            isinstance(meaning, Unclear) and meaning.pasted
        ):
            await self._say(asked, await self._answer(asked, meaning))
            return
        found = await self.several.find(asked, text, whole=not isinstance(meaning, Unclear))
        if found is not None:
            replies = await self.several.replies(asked, found, self._reply)
            for reply in replies:
                await self._say(asked, reply, one_of_several=len(replies) > 1)
            return
        for part in await self.asking.aside(Talk.each_following, asked, text) or (text,):
            if part != text:
                meaning = await self._meaning(asked, part)
            await self._say(asked, await self._alone(asked, part, meaning))

    async def _alone(self, asked: Occasion, text: str, meaning: Meaning) -> Reply:
        """Answer what goes on with the question before, else what is about an idea, else what was read."""
        followed = await self.following.read(asked, text, meaning)
        if followed is not None:
            return await self._answer(asked, followed)
        if (reply := await self.ideas.reply(asked, text, meaning)) is not None:
            return reply
        if isinstance(meaning, Unclear) and (word := await self.following.alone(asked, text)) is not None:
            return await self._ask_about_word(asked, word)
        return await self._answer(asked, below_picture(meaning) if caption_of(asked.message) else meaning)

    async def _meaning(self, asked: Occasion, text: str) -> Meaning:
        if not text and asked.message.chat.type != ChatType.PRIVATE:
            return SmallTalk("greeting")  # somebody who only calls the bot by its name
        if (titled := titled_question(asked.here.catalog, text)) is not None:
            return PlainQuestion(GLOSSARY, titled)
        meaning = await read_talk(self.asking, asked, text)
        named = without_slash(self.asking.commands, asked.here.catalog, text, meaning)
        if named is not None:
            return named
        listed = self.following.before.shows_terms(asked)
        if asks_for_term(asked.here.catalog, text, meaning, listed=listed):
            return PlainQuestion(GLOSSARY, text.strip(" ?"))
        if isinstance(meaning, Unclear) and (names := await self.asking.aside(_MY_NAME, asked, text)):
            return await introduced(self.asking, asked, names[0])
        lost = isinstance(meaning, SmallTalk) and meaning.kind == _CONFUSED
        if lost:
            await note_quiz_term(self.asking.services, asked)
        return (
            PlainQuestion(WHY, "", lead=FROM_WHERE)
            if lost and await question_behind(self.asking.services.texts, asked.message)
            else meaning
        )

    async def _command(self, asked: Occasion, text: str) -> None:
        """Obey a command that stands behind the bot's name, as `@bot /similar king queen`, or is a guess.

        `/ similar` and `//similar` are slips of a finger.
        """
        name, _, behind = f"/{text.lstrip('/ ')}".partition(" ")
        command = self.asking.commands.named(name)
        if command is None:
            await self._say(asked, await self._answer(asked, Unclear(())))
            return
        await self.asking.obey(asked, command, behind.strip())

    async def _answer(self, asked: Occasion, meaning: Meaning, place: int = 0) -> Reply:
        if isinstance(meaning, PlainQuestion):
            return await self._ask(asked, meaning, place)
        if isinstance(meaning, SmallTalk):
            spoken = spoken_reply(asked.here.catalog, meaning.kind)
            unseen = unseen_line(asked.here.catalog) if asked.message.photo else None
            words = await other_words_line(self.asking, asked, meaning.kind)
            return replace(spoken, text=paragraphs(unseen, spoken.text, words))
        return await self._explain(asked, meaning)

    async def _reply(self, asked: Occasion, part: MessagePart, place: int) -> Reply:
        """Answer one of several questions of a message, or say what went wrong with it."""
        try:
            if isinstance(part.meaning, FoundQuestion):
                answered = await self.ideas.answer(asked, part.meaning)
                return answered or await self._answer(asked, Unclear(()))
            if (reply := await self.ideas.reply(asked, part.text, part.meaning)) is not None:
                return reply
            return await self._answer(asked, part.meaning, place)
        except Exception as error:
            if apology := error_reply(asked.here.catalog, error):
                return apology
            raise

    async def _ask(self, asked: Occasion, meaning: PlainQuestion, place: int = 0) -> Reply:
        """Ask a command; if the model knows nothing that was typed, say so in a kind sentence instead."""
        catalog, command = asked.here.catalog, self.asking.commands.named(meaning.command)
        if command is None or (command.key == GLOSSARY and not is_explained(catalog, meaning.text)):
            return await self._ask_about_word(asked, meaning.text, meaning.unused, lead=_NO_DICTIONARY)
        if command.key == _HELP and meaning.text and not self._helps(catalog, meaning.text):
            return await self._explain(asked, Unclear(tuple(meaning.text.strip('"').split())))
        written = await with_ready_words(self.asking, asked, command, meaning)
        if written is None:
            return await self._explain(asked, Unclear(tuple(meaning.text.split())))
        meaning = await with_word_bounds(self.asking, asked, written)
        tied = meaning.single and not written.single
        command = self.asking.commands.named(meaning.command) or command
        if meaning.single and (word := await self._in_chats_language(asked, meaning.text)) is not None:
            return await self._ask_translated(asked, meaning, word)
        if meaning.single and not (tied or await self._is_a_thing(asked, meaning.text)):
            return await self._explain(asked, Unclear(tuple(meaning.text.strip('"').split())))
        meaning = await without_small_words(self.asking, asked, meaning)
        return await self._ask_command(asked, command, meaning, place)

    async def _ask_command(
        self, asked: Occasion, command: Command, meaning: PlainQuestion, place: int
    ) -> Reply:
        """Ask a command what was read; a list without the word that the model lacks."""
        catalog = asked.here.catalog
        request = replace(await self._request(asked, command, meaning), place=place, whether=meaning.whether)
        shorter = await self._shortened(request) if meaning.bare else None
        if shorter is not None:
            return shorter.told(await self.asking.kept_reply(asked.message, shorter.request))
        unknown = await self._unknown(request) if meaning.bare else None
        if unknown is not None:
            return await self._explain(asked, Unclear(tuple(meaning.text.split())), unknown)
        named = None if named_question(meaning.text) else as_command(catalog, command.key, meaning.text)
        said = (unused_line(catalog, meaning.unused), named)
        reply = await self.asking.kept_reply(asked.message, request, lines(*said))
        return reply if meaning.lead is None else led(reply, catalog.html(meaning.lead, most=MOST_IN_MATRIX))

    def _helps(self, catalog: Catalog, text: str) -> bool:
        """Say whether there is help about a text: it is a command's name, or a term."""
        return self.asking.commands.named(text) is not None or find_term(catalog, text) is not None

    async def _in_chats_language(self, asked: Occasion, text: str) -> str | None:
        """Give the model's word for one of the chat's language that it would read otherwise, as `time`."""
        language, answers = asked.here.catalog.language, (await self.asking.chosen_model(asked)).answers
        if answers.card.language == language or not text.isalpha():
            return None
        found = await answers.compute(read_in, text, language)
        return None if found is None else found.key

    async def _ask_translated(self, asked: Occasion, meaning: PlainQuestion, word: str) -> Reply:
        """Ask with the model's word for a word, and say so; quotes give its own one of that spelling."""
        catalog, typed = asked.here.catalog, meaning.text
        reply = await self._ask(asked, replace(meaning, text=word, bare=False, single=False))
        itself = f"/{catalog.command(meaning.command)} {literal(typed)}"
        return led(reply, catalog.html("talk-read-in", typed=typed, word=word, itself=itself))

    async def _is_a_thing(self, asked: Occasion, text: str) -> bool:
        """Say whether a text without a command may name something: `dor de cabeça`, not `gosto de pão`."""
        words = text.strip('"').split()
        if len(words) < _PHRASE or words[0][0].isupper():
            return True
        articles = asked.here.catalog.forms("plain-articles")
        begins = next((word for word in words if word.casefold() not in articles), words[0])
        answers = (await self.asking.chosen_model(asked)).answers
        return bool(await answers.compute(naming_words, [begins], 1))

    async def _ask_about_word(
        self, asked: Occasion, word: str, unused: tuple[str, ...] = (), lead: str | None = None
    ) -> Reply:
        """Say what the model knows of a word: its neighbours."""
        known = await (await self.asking.chosen_model(asked)).answers.compute(telling_words, [word], 1)
        asks = known or is_emoji(word)
        near = PlainQuestion("neighbors", word, unused=unused, lead=lead)
        meaning = near if asks else Unclear(tuple(word.split()))
        return await self._answer(asked, meaning)

    async def _request(self, asked: Occasion, command: Command, meaning: PlainQuestion) -> Request:
        request = await self.asking.request(command, asked, meaning.text, groups=meaning.groups)
        if command.key != WHY:
            return request
        return replace(request, answered=await question_behind(self.asking.services.texts, asked.message))

    async def _shortened(self, request: Request) -> Shortened | None:
        """Leave a word that the model lacks out of a list, and only one: more are no list of words."""
        row = request.command
        words = row.words_of(request.typed)[:_MOST_CHECKED] if isinstance(row, Question) else []
        try:
            await request.answers.compute(check_all, words)
        except UnknownWord as error:
            return None if isinstance(error, ForeignWord) else known_of_list(request, error)
        except EmbeddingError:
            return None
        return None

    async def _unknown(self, request: Request) -> str | None:
        """Give a word that the model lacks, "" for several, None where it knows all that was typed.

        Raises `Mistyped` where another word may have been meant. No vector is inferred: a person who wrote
        only a word has not asked for a guess. Words of another language and emoji are answered as behind a
        command.
        """
        row = request.command
        words = row.words_of(request.typed)[:_MOST_CHECKED] if isinstance(row, Question) else []
        try:
            await request.answers.compute(check_all, words)
        except UnknownWord as error:
            if has_own_answer(error):
                return None
            if keyboard := await corrections(request, error):
                raise Mistyped(error, signed(keyboard, request.person)) from error
            return error.word
        except SeveralUnknown as error:
            if keyboard := await corrections(request, error):
                raise Mistyped(error, signed(keyboard, request.person)) from error
            return None if all(map(has_own_answer, error.unknown)) else ""
        except EmbeddingError:
            return ""
        return None

    async def _explain(self, asked: Occasion, unclear: Unclear, unknown: str | None = None) -> Reply:
        """Say what can be asked, if possible with words of the person's own.

        For a question about a term of the field, its entry in the glossary is the nearest answer.
        """
        catalog = asked.here.catalog
        term = None if unclear.field is None else find_term(catalog, unclear.field)
        if term is not None and not (unclear.pasted or unknown):
            return await self._define(asked, term.name)
        said = catalog.html("talk-pasted" if unclear.pasted else "talk-unclear")
        kind = caption_of(asked.message)
        if kind is not None:
            said = catalog.html("talk-captioned", kind=kind, asks=int(unclear.asks))
        if unknown:
            said = catalog.html("talk-unknown", word=unknown)
        buttons = [] if term is None else [term_button(catalog, GLOSSARY, term.name)]
        own = [*buttons, *await self._own(catalog, unclear.words)]
        silent = unclear.pasted or unknown is not None or (kind is not None and unclear.asks)
        near = [question_link(catalog, _UNKNOWN)] if unknown else []
        near = near if silent else await self.ideas.perhaps(asked, without_mentions(asked.message))
        return unclear_reply(catalog, said, own, near)

    async def _define(self, asked: Occasion, term: str) -> Reply:
        """Show a term's entry, and say that the question itself was not understood."""
        catalog, glossary = asked.here.catalog, self.asking.commands.named(GLOSSARY)
        if glossary is None:
            return unclear_reply(catalog, catalog.html("talk-unclear"), [])
        request = await self.asking.request(glossary, asked, term)
        return await self.asking.kept_reply(asked.message, request, catalog.html("talk-perhaps", word=term))

    async def _own(self, catalog: Catalog, words: Sequence[str]) -> Sequence[FollowUp]:
        """Make examples of the words that say the most, among those that the model knows."""
        known = await self.asking.services.answers.compute(naming_words, words, 2)
        pair = [question_button(catalog, "similar", " ".join(known))] if len(known) > 1 else []
        return [*pair, *(question_button(catalog, "neighbors", word) for word in known[:1])]

    async def _say(self, asked: Occasion, reply: Reply, *, one_of_several: bool = False) -> None:
        kept = replace(reply, keyboard=signed(reply.keyboard, asked.person))
        await self.asking.services.sender.reply(asked.message, kept, one_of_several=one_of_several)
