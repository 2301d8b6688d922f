"""From a pressed button to what it does."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from telegram import CallbackQuery, Message, Update
from telegram.constants import ChatType

from handlers.commands.path import STEPS
from handlers.context.class_locks import locks_choices
from handlers.context.command import Command
from handlers.context.conversation import Conversation, conversation
from handlers.context.examples import examples_of
from handlers.context.presses import ButtonKind, Press, Refused
from handlers.context.question import Question
from handlers.context.services import Services
from handlers.errors import NotNow
from handlers.sending.askers import mark_of, presser
from handlers.sending.callback_data import question, read_data
from handlers.sending.delivering import thread_of
from handlers.telegram.asking import Asking, Context, Occasion
from rendering.catalog import Catalog
from rendering.path import LEARNING_PATH, back_button
from rendering.reply import AnyButton
from storage.errors import StorageError

QuestionAction = Callable[[Update, Conversation, Command, str], Awaitable[str | None]]
"""How a button's question is answered: below, or in the place of the answer above."""
PressAction = Callable[[Update, Conversation], Awaitable[str | None]]
"""What a press does. It names the sentence that the press is answered with, None for none."""

_ANSWERED = "button-answered"
_TOLD = "told"
"""Stands for what a press is told in words of its own."""
_PASSING = (_ANSWERED, "only-admins", _TOLD)
"""Sentences shown above the chat for a moment; all others are shown in a box that has to be closed."""


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

    async def more(self, update: Update, _: Context) -> None:
        """Put all buttons of the answer above under it."""
        await self._acknowledge(update, partial(self._do_question, self._unfold))

    async def button(self, update: Update, _: Context) -> None:
        """Obey a button of the table, or say why not."""
        await self._acknowledge(update, self._obey_or_refuse)

    async def _acknowledge(self, update: Update, work: PressAction) -> None:
        """Do what a press asks, and acknowledge it once; a refusal is said in its box.

        An error becomes a sentence elsewhere; the button must stop spinning in that case, too.
        """
        query, notice, said = _pressed(update), None, ""
        chat = query.message.chat if query.message is not None else None
        here = await conversation(self.services, chat, query.from_user)
        try:
            notice = await work(update, here)
        except Refused as refusal:
            notice, said = refusal.sentence, refusal.said
        finally:
            said = said or (notice and here.catalog.text(notice)) or ""
            await self.services.sender.acknowledge(query, said or None, passing=notice in _PASSING)

    async def _example(self, update: Update, here: Conversation) -> str | None:
        _, parts = read_data(_pressed(update).data or "")
        name, kind = (*parts, "", "")[:2]
        command = self.asking.commands.named(name)
        shown = () if command is None else examples_of(here.catalog, command)
        example = next((one for one in shown if kind in {one.kind, ""}), None)
        if example is None:
            return "button-old"
        return await self._ask(update, here, example.command, example.text)

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
            return _ANSWERED
        asked = self._occasion(update, here, message)
        if command.for_admins:
            await self._check_rights(text, asked)
        sent = self.services.pressed[pressed] = True  # at once: in a crowd others press meanwhile
        try:
            request = await self.asking.request(command, asked, text)
            way = _way_back(here.catalog, message)
            sent = await self.asking.answer(message, request, by=query.from_user, way=way)
        finally:
            if sent:
                self.services.pressed[pressed] = True
            else:
                self.services.pressed.pop(pressed, None)
        return None if sent else "button-muted"

    async def _replace(self, update: Update, here: Conversation, command: Command, text: str) -> str | None:
        """Answer a question in the place of the answer above; below, where that one can't be changed."""
        query = _pressed(update)
        message = query.message
        if not (isinstance(message, Message) and message.is_accessible):
            return await self._ask(update, here, command, text)
        asked = self._occasion(update, here, message)
        if command.for_admins:
            await self._check_rights(text, asked)
        request = await self.asking.request(command, asked, text)
        await self.services.sender.edit(query, await self.asking.reply(request))
        return None

    async def _unfold(self, update: Update, here: Conversation, command: Command, text: str) -> str | None:
        """Ask a question again for its buttons alone, which take the place of the few that were shown.

        Only questions are asked again: what changes something, or plays, has no button for that.
        """
        query = _pressed(update)
        message = query.message
        accessible = isinstance(message, Message) and message.is_accessible
        if not (isinstance(command, Question) and isinstance(message, Message) and accessible):
            return "button-old"
        request = await self.asking.request(command, self._occasion(update, here, message), text)
        reply = await self.asking.reply(replace(request, unfolded=True))
        await self.services.sender.edit_keyboard(query, message, reply)
        return None

    def _occasion(self, update: Update, here: Conversation, message: Message) -> Occasion:
        query = _pressed(update)
        person = None if query.from_user.is_bot else query.from_user.id  # an anonymous admin presses as a bot
        name, mark = query.from_user.first_name, mark_of(query.from_user)
        return Occasion(message, here, presser(query), person, update.update_id, name, mark)

    async def _check_rights(self, text: str, asked: Occasion) -> None:
        """Raise `Refused` where somebody may not ask this, or Telegram doesn't say whether they may."""
        try:
            if not await self.asking.allows(text, asked):
                raise Refused("only-admins")
        except NotNow as unknown:
            raise Refused(unknown.sentence) from unknown

    async def _obey_or_refuse(self, update: Update, here: Conversation) -> str | None:
        try:
            await self._obey(update, here)
        except NotNow as refusal:
            return refusal.sentence
        except (LookupError, ValueError):  # data of another kind, or of another shape than today's
            return "button-old"
        return None

    async def _obey(self, update: Update, here: Conversation) -> None:
        query = _pressed(update)
        kind, parts = read_data(query.data or "")
        button = {button.kind: button for button in self.buttons}[kind]
        if not (isinstance(query.message, Message) and query.message.is_accessible):
            raise Refused("button-old")
        chat = query.message.chat
        if button.for_admins and not await self.services.admins.include(presser(query), query.message):
            raise Refused("only-admins")
        if button.for_admins and locks_choices(self.services, chat.id):
            raise Refused("class-locks-choice")
        press = Press(
            services=self.services,
            commands=self.asking.commands,
            catalog=here.catalog,
            person=query.from_user.id,
            speaker=presser(query),
            chat=chat.id,
            private=chat.type == ChatType.PRIVATE,
            data=parts,
            update_id=update.update_id,
            leads=partial(self.services.admins.include, presser(query), query.message),
            name=query.from_user.first_name,
            mark="" if chat.type == ChatType.PRIVATE else mark_of(query.from_user),
            topic=thread_of(query.message) or 0,
        )
        reply = replace(await button.press(press), theme=here.theme)
        below = reply.below and replace(reply.below, theme=here.theme)
        await self.services.sender.edit(query, replace(reply, below=below))
        if reply.toast is not None:
            raise Refused(_TOLD, reply.toast)


def _way_back(catalog: Catalog, message: Message) -> AnyButton | None:
    """Make the button from an answer to the card of the path that asked it: to its next step."""
    rows = () if message.reply_markup is None else message.reply_markup.inline_keyboard
    data = [read_data(str(button.callback_data)) for row in rows for button in row if button.callback_data]
    steps = [parts for kind, parts in data if kind == LEARNING_PATH and len(parts) == 2 and parts[0] in STEPS]
    return back_button(catalog, *steps[0]) if steps else None


def _pressed(update: Update) -> CallbackQuery:
    if update.callback_query is None:  # the handlers let nothing else through
        raise TypeError(update)
    return update.callback_query
