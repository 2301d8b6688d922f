"""From a pressed button to what it does."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from telegram import CallbackQuery, Message, Update
from telegram.constants import ChatType

from handlers.asking import Asking, Context, Occasion
from handlers.buttons import Button, Press, Refused
from handlers.carrying import question, read
from handlers.command import Command, Request
from handlers.errors import NotNow
from handlers.languages import catalog_of
from handlers.services import Services
from rendering.catalog import Catalog
from storage.errors import StorageError

Act = Callable[[Update, Catalog, Command, str], Awaitable[None]]
"""What becomes of a button's question: answered below, or in the place of the answer above."""


@dataclass(frozen=True, slots=True)
class Pressing:
    """Obeys buttons with the services it was given."""

    services: Services
    asking: Asking
    buttons: Sequence[Button]

    async def example(self, update: Update, _: Context) -> None:
        """Ask the example of a command as if the person who pressed had written it."""
        query = _pressed(update)
        catalog = await self._catalog(query)
        command = self._command(query)
        if command is None:
            await self._notice(query, catalog, "button-old")
            return
        await self._ask(update, catalog, command, catalog.text(f"command-{command.name}-example"))

    async def question(self, update: Update, _: Context) -> None:
        """Ask the question that a button carries as if the person who pressed had written it."""
        await self._carried(update, self._ask)

    async def turn(self, update: Update, _: Context) -> None:
        """Put the answer to the question that a button carries in the place of the one above the button."""
        await self._carried(update, self._replace)

    async def _carried(self, update: Update, act: Act) -> None:
        query = _pressed(update)
        catalog = await self._catalog(query)
        try:
            asked = await question(self.services.texts, query.data or "")
            command = {command.name: command for command in self.asking.commands}[asked.command]
        except (LookupError, ValueError):
            await self._notice(query, catalog, "button-old")
        except StorageError:
            await self._notice(query, catalog, "button-unreadable")
        else:
            await act(update, catalog, command, asked.text)

    async def _ask(self, update: Update, catalog: Catalog, command: Command, text: str) -> None:
        """Answer a question below, once however often its button is pressed."""
        query = _pressed(update)
        message, sender = query.message, self.services.sender
        if not isinstance(message, Message):
            await self._notice(query, catalog, "button-old")
            return
        pressed = (message.chat.id, message.message_id, query.data or "")
        if self.services.repeats.is_repeated(*pressed):
            await self._notice(query, catalog, "button-answered")
            return
        told = True
        try:
            request = await self._request(update, message, command, text)
            told = await self.asking.answer(message, request)
        finally:  # an error becomes a sentence elsewhere; the button must stop spinning all the same
            if told:
                self.services.repeats.answered(*pressed)
            await sender.acknowledge(query, None if told else catalog.text("button-muted"))

    async def _replace(self, update: Update, catalog: Catalog, command: Command, text: str) -> None:
        """Answer a question in the place of the answer above; below, where that one can't be changed."""
        query = _pressed(update)
        message, sender = query.message, self.services.sender
        if not (isinstance(message, Message) and message.is_accessible):
            await self._ask(update, catalog, command, text)
            return
        try:
            request = await self._request(update, message, command, text)
            await sender.edit(query, await self.asking.reply(request))
        finally:
            await sender.acknowledge(query)

    async def _request(self, update: Update, message: Message, command: Command, text: str) -> Request:
        presser = _pressed(update).from_user
        person = None if presser.is_bot else presser.id  # an anonymous admin presses as a bot
        asked = Occasion(message, presser, person, update.update_id)
        return await self.asking.request(command, asked, text)

    async def _notice(self, query: CallbackQuery, catalog: Catalog, sentence: str) -> None:
        await self.services.sender.acknowledge(query, catalog.text(sentence))

    async def button(self, update: Update, _: Context) -> None:
        """Obey a button of the table, or say why not."""
        query = _pressed(update)
        catalog = await self._catalog(query)
        try:
            await self._obey(query, catalog)
        except (Refused, NotNow) as refusal:
            await self._notice(query, catalog, refusal.sentence)
        except (LookupError, ValueError):  # data of another kind, or of another shape than today's
            await self._notice(query, catalog, "button-old")

    async def _obey(self, query: CallbackQuery, catalog: Catalog) -> None:
        kind, parts = read(query.data or "")
        button = {button.kind: button for button in self.buttons}[kind]
        if not (isinstance(query.message, Message) and query.message.is_accessible):
            raise Refused("button-old")
        chat = query.message.chat
        press = Press(
            self.services, catalog, query.from_user.id, chat.id, chat.type == ChatType.PRIVATE, parts
        )
        reply = await button.press(press)
        await self.services.sender.acknowledge(query)
        await self.services.sender.edit(query, reply)

    def _command(self, query: CallbackQuery) -> Command | None:
        _, parts = read(query.data or "")
        offered = {command.name: command for command in self.asking.commands if command.offered}
        return offered.get(parts[0]) if parts else None

    async def _catalog(self, query: CallbackQuery) -> Catalog:
        chat = query.message.chat if query.message is not None else None
        return await catalog_of(self.services, chat, query.from_user)


def _pressed(update: Update) -> CallbackQuery:
    if update.callback_query is None:  # the handlers let nothing else through
        raise TypeError(update)
    return update.callback_query
