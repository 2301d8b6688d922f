"""From a command to its reply: the request is made, answered, written down and sent."""

import logging
from dataclasses import dataclass, replace
from typing import Any

from markupsafe import Markup
from rapidfuzz import fuzz, process, utils
from telegram import Message, Update
from telegram.constants import ChatType
from telegram.ext import CallbackContext

from embeddings.errors import UnknownWord
from embeddings.table.space import sound
from handlers.context.chosen_model import Choice, open_chosen_model
from handlers.context.command import Command, Commands, Request
from handlers.context.conversation import Conversation, conversation
from handlers.context.question import WHY
from handlers.context.services import Services
from handlers.errors import InModel, Mistyped, UnknownCommand
from handlers.sending.callback_data import asks, question
from handlers.telegram.corrections import corrections, signed
from handlers.telegram.senders import person
from rendering.reply import Reply, paragraphs
from storage.errors import StorageError

_log = logging.getLogger(__name__)

Context = CallbackContext[Any, Any, Any, Any]

_NEAR_ENOUGH = 70  # of 100: `/similiar` is near `/similar`, `/foo` is near nothing


@dataclass(frozen=True, slots=True)
class Occasion:
    """Where and by whom something was asked: in a message, or by a button below one.

    `person` is None for those of whom nothing is kept; `update_id` is the update that it came with.
    """

    message: Message
    here: Conversation
    person: int | None
    update_id: int


@dataclass(frozen=True, slots=True)
class Asking:
    """Answers commands with the services it was given."""

    services: Services
    commands: Commands

    async def command(self, command: Command, update: Update, _: Context) -> None:
        """Answer a command that a person wrote."""
        message = _written(update)
        here = await conversation(self.services, message.chat, message.from_user)
        asked = Occasion(message, here, person(message), update.update_id)
        await self.answer(message, await self.request(command, asked))

    async def unknown(self, update: Update, _: Context) -> None:
        """Say kindly that a command doesn't exist; in groups only where this bot was named."""
        message = _written(update)
        name, bot = f"{(message.text or '').split()[0].removeprefix('/')}@".split("@")[:2]
        mine = message.get_bot().username.lower()
        if bot.lower() == mine or (not bot and message.chat.type == ChatType.PRIVATE):
            raise UnknownCommand(f"/{name}", self._near(name))

    async def plain(self, update: Update, _: Context) -> None:
        """Show a person who writes without a command what to write instead."""
        message = _written(update)
        catalog = (await conversation(self.services, message.chat, message.from_user)).catalog
        words = (message.text or "").split() or [catalog.text("command-embedding-example")]  # it may be blank
        first = next((word for word in words if not word.startswith("@")), words[0])
        word = first.strip(",;.:!?") or first
        await self.services.sender.reply(message, Reply(catalog.html("hint-plain-text", word=word)))

    async def request(self, command: Command, asked: Occasion, text: str | None = None) -> Request:
        """Make a request of a command, with this text, else the one behind it, else the one it replies to.

        Raises what opening the chat's model raises.
        """
        message, chosen = asked.message, Choice(self.services.answers, None)
        if command.asks_model:
            chosen = await open_chosen_model(self.services, message.chat.id, asked.here.settings.model)
        return Request(
            services=self.services,
            commands=self.commands,
            catalog=asked.here.catalog,
            command=command,
            text=sound(_text(message) if text is None else text),
            person=asked.person,
            chat=message.chat.id,
            private=message.chat.type == ChatType.PRIVATE,
            answers=chosen.answers,
            gone=chosen.gone,
            answered=await self._question_behind(message) if text is None else "",
            update_id=asked.update_id,
        )

    async def answer(self, message: Message, request: Request) -> bool:
        """Answer a request; its question is committed to the history before the reply is sent.

        Says whether the reply could be sent.
        """
        reply = await self.reply(request)
        if await self._keep_fails(request):
            reply = _with(reply, request.catalog.html("not-kept"))
        return await self.services.sender.reply(message, reply)

    async def reply(self, request: Request) -> Reply:
        """Make the reply to a request, with the questions that may follow it on its buttons.

        Raises what the command raises; `Mistyped` for an unknown word of which others are near.
        """
        try:
            reply = await request.command.answer(request)
        except (UnknownWord, InModel) as error:
            if keyboard := corrections(request, error):
                raise Mistyped(error, signed(keyboard, request.person)) from error
            raise
        reply = replace(reply, keyboard=signed(reply.keyboard, request.person))
        if request.gone is not None:
            reply = _with(reply, request.catalog.html("model-gone", name=request.gone))
        return reply

    async def _question_behind(self, message: Message) -> str:
        """Give the question behind an answer of the bot's that this message replies to, "" if there is none.

        The answer carries it: its buttons ask why.
        """
        quoted = message.reply_to_message
        if quoted is None or quoted.reply_markup is None or not _from_this_bot(quoted):
            return ""
        rows = quoted.reply_markup.inline_keyboard
        carried = [str(button.callback_data) for row in rows for button in row if button.callback_data]
        try:
            asked = [await question(self.services.texts, data) for data in carried if asks(data, WHY)]
        except (LookupError, StorageError) as error:
            _log.info("The question behind an answer could not be read: %s", error)
            return ""
        return asked[0].text if asked else ""

    async def _keep_fails(self, request: Request) -> bool:
        if request.person is None or not request.command.kept:
            return False
        asked = (request.person, request.chat, request.key, request.text)
        return await self.services.notebook.keep(*asked, update_id=request.update_id)

    def _near(self, name: str) -> str | None:
        names = [name for command in self.commands for name in self.commands.names(command)]
        found = process.extractOne(
            name, names, scorer=fuzz.ratio, processor=utils.default_process, score_cutoff=_NEAR_ENOUGH
        )
        return None if found is None else str(found[0])


def _with(reply: Reply, notice: Markup) -> Reply:
    caption = None if reply.caption is None else paragraphs(reply.caption, notice)
    return replace(reply, text=paragraphs(reply.text, notice), caption=caption)


def _written(update: Update) -> Message:
    if update.message is None:  # the filters let nothing else through
        raise TypeError(update)
    return update.message


def _text(message: Message) -> str:
    written = (message.text or "").split(maxsplit=1)[1:]
    if written:
        return written[0]
    quoted = message.reply_to_message
    return (quoted.text or "") if quoted is not None and not _from_this_bot(quoted) else ""


def _from_this_bot(message: Message) -> bool:
    return message.from_user is not None and message.from_user.id == message.get_bot().id
