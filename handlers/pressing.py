"""From a pressed button to what it does."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from telegram import CallbackQuery, Message, Update
from telegram.constants import ChatType

from handlers.asking import Asking, Context
from handlers.buttons import Button, Press, Refused
from handlers.carrying import question, read
from handlers.command import Command
from handlers.errors import NotNow
from handlers.languages import catalog_of
from handlers.services import Services
from rendering.catalog import Catalog
from storage.errors import StorageError


@dataclass(frozen=True, slots=True)
class Pressing:
    """Obeys buttons with the services it was given."""

    services: Services
    asking: Asking
    buttons: Sequence[Button]

    async def example(self, update: Update, _: Context) -> None:
        """Ask the example of a command as if the person who pressed had written it."""
        query = _pressed(update)
        command = self._command(query)
        if command is None or not isinstance(query.message, Message):
            catalog = await self._catalog(query)
            await self.services.sender.acknowledge(query, catalog.text("button-old"))
            return
        await self.services.sender.acknowledge(query)
        request = await self.asking.request(command, query.message, query.from_user, query.from_user.id)
        example = request.catalog.text(f"command-{command.name}-example")
        await self.asking.answer(query.message, replace(request, text=example))

    async def question(self, update: Update, _: Context) -> None:
        """Ask the question that a button carries as if the person who pressed had written it."""
        query = _pressed(update)
        catalog = await self._catalog(query)
        try:
            name, text = await question(self.services.texts, query.data or "")
            command = {command.name: command for command in self.asking.commands}[name]
        except (LookupError, ValueError):
            await self.services.sender.acknowledge(query, catalog.text("button-old"))
            return
        except StorageError:
            await self.services.sender.acknowledge(query, catalog.text("button-unreadable"))
            return
        if not isinstance(query.message, Message):
            await self.services.sender.acknowledge(query, catalog.text("button-old"))
            return
        await self.services.sender.acknowledge(query)
        request = await self.asking.request(command, query.message, query.from_user, query.from_user.id)
        await self.asking.answer(query.message, replace(request, text=text))

    async def button(self, update: Update, _: Context) -> None:
        """Obey a button of the table, or say why not."""
        query = _pressed(update)
        catalog = await self._catalog(query)
        try:
            await self._obey(query, catalog)
        except (Refused, NotNow) as refusal:
            await self.services.sender.acknowledge(query, catalog.text(refusal.sentence))
        except (LookupError, ValueError):  # data of another kind, or of another shape than today's
            await self.services.sender.acknowledge(query, catalog.text("button-old"))

    async def _obey(self, query: CallbackQuery, catalog: Catalog) -> None:
        kind, parts = read(query.data or "")
        button = {button.kind: button for button in self.buttons}[kind]
        if not isinstance(query.message, Message):
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
