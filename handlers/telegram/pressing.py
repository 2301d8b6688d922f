"""From a pressed button to what it does."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import partial

from telegram import CallbackQuery, Message, Update
from telegram.constants import ChatType

from handlers.context.buttons import ButtonKind, Press, Refused
from handlers.context.command import Command, Request
from handlers.context.conversation import Conversation, conversation
from handlers.context.services import Services
from handlers.errors import NotNow
from handlers.sending.callback_data import question, read_data
from handlers.telegram.asking import Asking, Context, Occasion
from rendering.catalog import Catalog
from storage.errors import StorageError

QuestionAction = Callable[[Update, Conversation, Command, str], Awaitable[str | None]]
"""What becomes of a button's question: answered below, or in the place of the answer above."""
PressAction = Callable[[Update, Conversation], Awaitable[str | None]]
"""What a press does. It names the sentence of the box that the press is answered with, None for no box."""


@dataclass(frozen=True, slots=True)
class Pressing:
    """Obeys buttons with the services it was given; every press is acknowledged once, in `_acknowledge`."""

    services: Services
    asking: Asking
    buttons: Sequence[ButtonKind]

    async def example(self, update: Update, _: Context) -> None:
        """Ask the example of a command as if the person who pressed had written it."""
        await self._acknowledge(update, self._example)

    async def question(self, update: Update, _: Context) -> None:
        """Ask the question that a button carries as if the person who pressed had written it."""
        await self._acknowledge(update, partial(self._do_question, self._ask))

    async def turn(self, update: Update, _: Context) -> None:
        """Put the answer to the question that a button carries in the place of the one above the button."""
        await self._acknowledge(update, partial(self._do_question, self._replace))

    async def button(self, update: Update, _: Context) -> None:
        """Obey a button of the table, or say why not."""
        await self._acknowledge(update, self._obey_or_refuse)

    async def _acknowledge(self, update: Update, work: PressAction) -> None:
        """Do what a press asks, and acknowledge it once.

        An error becomes a sentence elsewhere; the button must stop spinning all the same.
        """
        query, notice = _pressed(update), None
        chat = query.message.chat if query.message is not None else None
        here = await conversation(self.services, chat, query.from_user)
        try:
            notice = await work(update, here)
        finally:
            await self.services.sender.acknowledge(query, notice and here.catalog.text(notice))

    async def _example(self, update: Update, here: Conversation) -> str | None:
        _, parts = read_data(_pressed(update).data or "")
        command = self.asking.commands.named(parts[0]) if parts else None
        if command is None or not command.offered:
            return "button-old"
        return await self._ask(update, here, command, here.catalog.text(f"command-{command.key}-example"))

    async def _do_question(self, act: QuestionAction, update: Update, here: Conversation) -> str | None:
        try:
            asked = await question(self.services.texts, _pressed(update).data or "")
        except (LookupError, ValueError):
            return "button-old"
        except StorageError:
            return "button-unreadable"
        command = self.asking.commands.named(asked.command)
        return "button-old" if command is None else await act(update, here, command, asked.text)

    async def _ask(self, update: Update, here: Conversation, command: Command, text: str) -> str | None:
        """Answer a question below, once however often its button is pressed."""
        query = _pressed(update)
        message = query.message
        if not isinstance(message, Message):
            return "button-old"
        pressed = (message.chat.id, message.message_id, query.data or "")
        if pressed in self.services.pressed:
            return "button-answered"
        sent = True
        try:
            request = await self._request(update, here, message, command, text)
            sent = await self.asking.answer(message, request)
        finally:
            if sent:
                self.services.pressed[pressed] = True
        return None if sent else "button-muted"

    async def _replace(self, update: Update, here: Conversation, command: Command, text: str) -> str | None:
        """Answer a question in the place of the answer above; below, where that one can't be changed."""
        query = _pressed(update)
        message = query.message
        if not (isinstance(message, Message) and message.is_accessible):
            return await self._ask(update, here, command, text)
        request = await self._request(update, here, message, command, text)
        await self.services.sender.edit(query, await self.asking.reply(request))
        return None

    async def _request(
        self, update: Update, here: Conversation, message: Message, command: Command, text: str
    ) -> Request:
        presser = _pressed(update).from_user
        person = None if presser.is_bot else presser.id  # an anonymous admin presses as a bot
        asked = Occasion(message, here, person, update.update_id)
        return await self.asking.request(command, asked, text)

    async def _obey_or_refuse(self, update: Update, here: Conversation) -> str | None:
        try:
            await self._obey(update, here.catalog)
        except (Refused, NotNow) as refusal:
            return refusal.sentence
        except (LookupError, ValueError):  # data of another kind, or of another shape than today's
            return "button-old"
        return None

    async def _obey(self, update: Update, catalog: Catalog) -> None:
        query = _pressed(update)
        kind, parts = read_data(query.data or "")
        button = {button.kind: button for button in self.buttons}[kind]
        if not (isinstance(query.message, Message) and query.message.is_accessible):
            raise Refused("button-old")
        chat = query.message.chat
        press = Press(
            services=self.services,
            commands=self.asking.commands,
            catalog=catalog,
            person=query.from_user.id,
            chat=chat.id,
            private=chat.type == ChatType.PRIVATE,
            data=parts,
            update_id=update.update_id,
        )
        await self.services.sender.edit(query, await button.press(press))


def _pressed(update: Update) -> CallbackQuery:
    if update.callback_query is None:  # the handlers let nothing else through
        raise TypeError(update)
    return update.callback_query
