"""From a command to its reply: the request is made, answered, written down and sent."""

import logging
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain
from typing import Any, TypeVar

from markupsafe import Markup
from telegram import Message, Update, User
from telegram.constants import ChatType
from telegram.ext import CallbackContext

from embeddings.ask.compounds import with_compounds
from embeddings.errors import EmbeddingError, ModelNotFound, NothingKnown, SeveralUnknown, UnknownWord
from embeddings.table.space import Space, sound
from handlers.context.command import Command, Commands, Request, Understood
from handlers.context.conversation import Choice, Conversation, conversation, open_chosen_model
from handlers.context.examples import answerable, examples_of, written_here
from handlers.context.held_back import held_back
from handlers.context.offering import model_offer, offer_buttons, with_offer
from handlers.context.question import WHY
from handlers.context.services import Services
from handlers.context.warning import warned
from handlers.errors import InModel, Misread, MissingArguments, Mistyped, PersonError, WrongCount
from handlers.reading.arguments import plain_words, quoted, tidy
from handlers.reading.leading import without_small
from handlers.reading.markup import unmarked
from handlers.reading.standing import Stands
from handlers.reading.talk import Talk
from handlers.reading.typed import Taken
from handlers.sending.askers import known_as, marked_as, person, speaker
from handlers.sending.delivering import thread_of
from handlers.sending.working import at_work
from handlers.service.answers import Answers
from handlers.service.outcomes import note_command
from handlers.telegram.corrections import corrections
from handlers.telegram.left_out import first_of_list, without_unknown
from handlers.telegram.pointing import from_this_bot
from handlers.telegram.too_few import wait_no_more, waiting
from rendering.choices import Coarse
from rendering.definitions import GLOSSARY
from rendering.followups import rows, signed
from rendering.path import LEARNING_PATH
from rendering.reply import AnyButton, Keyboard, Reply, knowing, noticed
from rendering.talk import question_button
from rendering.terms import defined
from storage.errors import StorageError

_log = logging.getLogger(__name__)

Context = CallbackContext[Any, Any, Any, Any]
T = TypeVar("T")

_COMPARED, _CHOOSE, _MOST_MODELS = "similar", "model", 4
_PAIR = 2  # words: two behind a command are rather compared than one


@dataclass(frozen=True, slots=True)
class Occasion:
    """Where and by whom something was asked: in a message, or by a button below one.

    `speaker` is the id of who speaks: for anonymous admins, the group's own. `person` is None for people of
    whom nothing is kept. `update_id` is the update that it came with. `name` is what others call them, `mark`
    what tells them from others of that name.
    """

    message: Message
    here: Conversation
    speaker: int
    person: int | None
    update_id: int
    name: str
    mark: str


@dataclass(frozen=True, slots=True)
class Asking:
    """Answers commands with the services it was given."""

    services: Services
    commands: Commands

    async def occasion(self, update: Update) -> Occasion:
        """Say where and by whom a message was written."""
        message = _written(update)
        here = await conversation(self.services, message.chat, message.from_user)
        who = speaker(message), person(message)
        return Occasion(message, here, *who, update.update_id, known_as(message), marked_as(message))

    async def aside(self, read: Callable[[Talk, str, str], T], asked: Occasion, text: str) -> T:
        """Read a text without a command in a worker thread: it may take tens of milliseconds."""
        language = asked.here.catalog.language
        return await self.services.answers.compute(_read, self.commands, read, text, language)

    async def allows(self, text: str, asked: Occasion) -> bool:
        """Say whether somebody may ask a command that is `for_admins`: everybody, if they change nothing.

        Raises NotNow where Telegram doesn't say who the administrators are.
        """
        return not tidy(text) or await self.services.admins.include(asked.speaker, asked.message)

    async def request(
        self,
        command: Command,
        asked: Occasion,
        text: str,
        *,
        pointed: str = "",
        answered: str = "",
        groups: Stands = (),
    ) -> Request:
        """Make a request of a command, with the text behind it and the one that its message points at.

        `answered` is the question that it points at, `groups` are the words of the text that may be one.
        Raises what opening the chat's model raises.
        """
        message, chosen = asked.message, Choice(self.services.answers, None)
        plain = sound(text) if command.to_the_letter else unmarked(sound(text))
        understood = self.commands.understood(command, plain, sound(pointed))
        note_command(understood.command.key)
        if understood.command.asks_model:
            chosen = await self.chosen_model(asked)
            understood = await self._without_small(understood, chosen.answers)
        text = understood.text
        if understood.command.lists and len(plain_words(text) or ()) > _PAIR:
            text = await self._with_compounds(chosen.answers, text, groups)
        return Request(
            services=self.services,
            commands=self.commands,
            catalog=asked.here.catalog,
            command=understood.command,
            text=text,
            person=asked.person,
            speaker=asked.speaker,
            chat=message.chat.id,
            private=message.chat.type == ChatType.PRIVATE,
            answers=chosen.answers.showing(coarse=asked.here.coarse is Coarse.SHOW),
            gone=chosen.gone,
            answered=answered,
            update_id=asked.update_id,
            theme=asked.here.theme,
            coarse=asked.here.coarse,
            taken=understood.taken,
            topic=thread_of(message) or 0,
            name=asked.name,
            mark=asked.mark,
            written_at=None if from_this_bot(message) else message.date,
            leads=partial(self.services.admins.include, asked.speaker, message),
        )

    async def _without_small(self, understood: Understood, answers: Answers) -> Understood:
        """Leave out small words before a command's own, where they are no phrase of the model with these."""
        command, text = understood.command, understood.text
        found = without_small(command.key, text, self.commands.wording)
        if found is None or await answers.compute(_has_any, found.phrases):
            return understood
        taken = Taken("before", "”, “".join(dict.fromkeys(found.small)))
        return replace(understood, text=found.text, taken=(*understood.taken, taken))

    async def obey(self, asked: Occasion, command: Command, text: str) -> None:
        """Answer a command that was found in a text."""
        reply = await self.allowed_reply(asked, await self.request(command, asked, text))
        await self.services.sender.reply(asked.message, reply)

    async def chosen_model(self, asked: Occasion) -> Choice:
        """Open the model that a chat chose."""
        return await open_chosen_model(self.services, asked.message.chat.id, asked.here.settings.model)

    async def compounds(self, answers: Answers, text: str, groups: Stands = ()) -> tuple[str, ...]:
        """Put words together that a model has as one, as `guarda chuva`; only such as are in one group."""
        between, words = self.commands.wording.between, tuple(text.split())
        fitting = groups if tuple(chain(*groups)) == words else (words,)
        found = [await answers.compute(with_compounds, one, between) for one in fitting]
        return tuple(chain(*found))

    async def _with_compounds(self, answers: Answers, text: str, groups: Stands) -> str:
        """Write a list so that it is read again as it was: with commas where spaces would join its words."""
        found = await self.compounds(answers, text, groups)
        alone = found if not groups else await self.compounds(answers, text)
        return (" " if found == alone else ", ").join(map(quoted, found))

    async def answer(
        self,
        message: Message,
        request: Request,
        last: Markup | None = None,
        *,
        by: User | None = None,
        way: AnyButton | None = None,
    ) -> bool:
        """Answer a request; its question is committed to the history before the reply is sent.

        `last` stands at the reply's end, `by` is who pressed a button under the message, `way` a button that
        goes on from there. Says whether the reply could be sent.
        """
        reply = await self.kept_reply(message, request, last)
        if way is not None and not reply.is_silent:
            reply = replace(reply, keyboard=(*reply.keyboard, (way,)))
        return await self.services.sender.reply(message, reply, by=by)

    async def kept_reply(self, message: Message, request: Request, last: Markup | None = None) -> Reply:
        """Make the reply to a request whose question is committed to the history; `last` ends it."""
        async with at_work(message) if request.command.takes_long else nullcontext():
            reply = await self._reply_or_wait(request)
        self.note_term(request)
        if request.command.defines and (new := await self._new_terms(request)):
            reply = defined(request.catalog, reply, new)
        if last is not None:
            reply = noticed(reply, last)
        if await self._keep_fails(request):
            reply = noticed(reply, request.catalog.html("not-kept"))
        return reply

    async def _reply_or_wait(self, request: Request) -> Reply:
        """Make the reply to a request; one that lacks words waits for them, and its error says so.

        What waited before waits no longer. A question that goes into the history ends it by that.
        """
        if not request.command.kept:
            await wait_no_more(request)
        try:
            return await self.reply(request)
        except (PersonError, EmbeddingError) as error:
            if (told := await waiting(request, error)) is None:
                await wait_no_more(request)
                raise
            raise told from error

    def note_term(self, request: Request) -> None:
        """Remember which term or number is explained now, and none where something else is answered."""
        place, terms = (request.chat, request.speaker), self.services.terms
        if request.key == WHY:
            terms[place] = _explained(request.text or request.answered), self.services.now
        elif request.key == GLOSSARY:  # without a word, the list of terms is looked at
            terms[place] = request.text, self.services.now
        elif request.key != LEARNING_PATH:  # whose ideas are each about a term, too
            terms.pop(place, None)

    async def allowed_reply(self, asked: Occasion, request: Request) -> Reply:
        """Make the reply to a request, or tell a member of a group that only administrators may ask it.

        A member who was told this a moment ago gets a short answer.
        """
        if not request.command.for_admins or await self.allows(request.text, asked):
            return await self.kept_reply(asked.message, request)
        first = self.services.admins.tells(asked.speaker, asked.message)
        return Reply(request.catalog.html("only-admins" if first else "only-admins-again"))

    async def reply(self, request: Request) -> Reply:
        """Make the reply to a request, with the questions that may follow it on its buttons.

        Raises what the command raises; `Mistyped` for a mistake that buttons can correct.
        """
        if (withheld := await held_back(request)) is not None:
            return Reply(withheld)
        found = await model_offer(request)
        try:
            reply = await with_offer(request, await _answered(request), found)
        except (UnknownWord, NothingKnown, SeveralUnknown, InModel, Misread) as error:
            meant = await corrections(request, error)
            if keyboard := (*meant, *await offer_buttons(request, found)):
                raise Mistyped(error, signed(keyboard, request.person)) from error
            raise
        except ModelNotFound as error:
            raise Mistyped(error, _choosable(request, error)) from error
        except MissingArguments as error:
            written = await written_here(request, request.command)
            told = error if written is None else replace(error, example=written)
            buttons = (*await _examples(request, written), *await offer_buttons(request, found))
            raise Mistyped(told, buttons) from error
        if reply.lessons and await self._is_known(request):
            reply = knowing(reply)
        reply = replace(reply, keyboard=signed(reply.keyboard, request.person), theme=request.theme)
        if request.gone is not None:
            reply = noticed(reply, request.catalog.html("model-gone", name=request.gone))
        return await warned(request, reply)

    async def _is_known(self, request: Request) -> bool:
        """Say whether the person who asks had an answer of this command before."""
        person = request.person
        return person is not None and await self.services.notebook.has_asked(person, request.key)

    async def _new_terms(self, request: Request) -> list[str]:
        """Name the terms of an answer that are new to its asker, whose history says which are not."""
        if request.person is None:
            return []
        try:
            asked = await self.services.history.commands_of(request.person)
        except StorageError as error:
            _log.info("Whether a person knows the terms could not be read: %s", error)
            return []
        told = {
            term for key in asked if (row := self.commands.named(key)) is not None for term in row.defines
        }
        return [term for term in request.command.defines if term not in told]

    async def _keep_fails(self, request: Request) -> bool:
        if request.person is None or not request.command.kept:
            return False
        asked = (request.person, request.chat, request.key, request.text)
        return await self.services.notebook.keep(*asked, update_id=request.update_id, place=request.place)


def _has_any(space: Space, phrases: Sequence[str]) -> bool:
    return any(space.find(phrase) is not None for phrase in phrases)


def _read(_: Space, commands: Commands, read: Callable[[Talk, str, str], T], text: str, language: str) -> T:
    return read(commands.talk, text, language)


def _explained(text: str) -> str:
    """Write the question whose number was explained with its command, the one before as a stroke alone."""
    return text if text.startswith("/") else f"/{_COMPARED} {text}" if text else "/"


def _choosable(request: Request, error: ModelNotFound) -> Keyboard:
    """Offer the models that there are to a chat that chose one by a name that none has."""
    names = error.available[:_MOST_MODELS] if request.key == _CHOOSE else ()
    return signed(rows([question_button(request.catalog, _CHOOSE, name) for name in names]), request.person)


async def _answered(request: Request) -> Reply:
    """Answer a request; a list with words that the model lacks, if enough others are left, without these.

    Of a list that is too long the first words are offered.
    """
    try:
        return await request.command.answer(request)
    except WrongCount as error:
        if keyboard := first_of_list(request, error):
            raise Mistyped(error, keyboard) from error
        raise
    except (UnknownWord, SeveralUnknown, NothingKnown) as error:
        if (others := await without_unknown(request, error)) is None:
            raise
        return others


async def _examples(request: Request, written: str | None) -> Keyboard:
    """Offer the examples of a command that came without its words: the one that was `written`, if any."""
    if written is not None:
        button = question_button(request.catalog, request.key, written)
        return signed(((button,),), request.person) if written else ()
    shown = await answerable(request, examples_of(request.catalog, request.command))
    return tuple((one.button,) for one in shown)


def _written(update: Update) -> Message:
    if update.message is None:  # the filters let nothing else through
        raise TypeError(update)
    return update.message
