"""Commands that don't exist: a similar one is named, and a button runs it with the text that was typed."""

import re
from dataclasses import dataclass

from telegram import Message, Update
from telegram.constants import ChatType

from embeddings.ask.telling import telling_words
from embeddings.table.space import sound
from handlers.context.command import Command
from handlers.context.question import Question
from handlers.errors import Mistyped, UnknownCommand
from handlers.reading.arguments import behind_command
from handlers.reading.asked import PlainQuestion
from handlers.reading.talk import Talk
from handlers.telegram.asking import Asking, Context, Occasion
from handlers.telegram.stopping import stop_by_name
from rendering.catalog import Catalog
from rendering.definitions import GLOSSARY
from rendering.followups import rows, signed
from rendering.reply import Keyboard, led
from rendering.talk import examples, question_button

_COMMAND = re.compile(r"\A/(\w+)(?:@(\w+))?(.*)", re.DOTALL)
_MOST_WORDS = 12


@dataclass(frozen=True, slots=True)
class Slips:
    """Answers commands that don't exist, with the services it was given."""

    asking: Asking

    async def unknown(self, update: Update, _: Context) -> None:
        """Say kindly that a command doesn't exist; in groups only where this bot was named."""
        asked = await self.asking.occasion(update)
        name, bot, behind = _COMMAND.findall(asked.message.text or "")[0]
        text = sound(behind_command(behind, self.asking.commands.wording))
        if not _is_for(asked.message, bot):
            return
        if await self._stopped(asked, f"{name} {text}"):
            return
        if (certain := self._certain(name)) is not None:
            await self._obey(asked, f"/{name}", certain, text)
            return
        near = self.asking.commands.near(name)
        meant = await self._glued(name, text)
        if meant is not None:
            written: str | None = asked.here.catalog.command(meant.command)
        elif near is None:
            written, meant = None, await self._words(asked, f"{name} {text}")
        else:
            command, said = near
            meant = PlainQuestion(command.key, said or await self._behind(asked, command.key, name, text))
            written = f"{asked.here.catalog.command(command.key)} {said}".strip()
        error = UnknownCommand(f"/{name}", written)
        raise Mistyped(error, signed(_buttons(asked.here.catalog, meant), asked.person))

    async def _stopped(self, asked: Occasion, text: str) -> bool:
        """End what is open for `/stop`, and say whether something was."""
        written = await stop_by_name(self.asking.services, asked, text)
        name, _, behind = (written or "").partition(" ")
        command = self.asking.commands.named(name) if written else None
        if command is None:
            return False
        await self.asking.obey(asked, command, behind)
        return True

    def _certain(self, name: str) -> Command | None:
        """Find the command that a slip certainly means, if it asks a question: what acts is asked before."""
        command = self.asking.commands.certain(name)
        asks = isinstance(command, Question) or (command is not None and command.key == GLOSSARY)
        return command if asks else None

    async def _obey(self, asked: Occasion, typed: str, command: Command, text: str) -> None:
        """Obey a command that was misspelt, and say how it was read."""
        request = await self.asking.request(command, asked, text)
        reply = await self.asking.kept_reply(asked.message, request)
        catalog = asked.here.catalog
        said = catalog.html("read-command", typed=typed, meant=catalog.command(command.key))
        await self.asking.services.sender.reply(asked.message, led(reply, said))

    async def _glued(self, name: str, text: str) -> PlainQuestion | None:
        """Read a name to which the first word was glued, as `/similarking queen`."""
        found = self.asking.commands.begun(name)
        if found is None or not isinstance(found[0], Question):
            return None
        known = await self.asking.services.answers.compute(telling_words, (found[1],), 1)
        return PlainQuestion(found[0].key, f"{found[1]} {text}".strip()) if known else None

    async def _behind(self, asked: Occasion, key: str, name: str, text: str) -> str:
        """Give the text behind a name that goes on in words: `cat dog car` of `/odd one out cat dog car`."""
        read = await self.asking.aside(Talk.read, asked, f"{name} {text}")
        whole = isinstance(read, PlainQuestion) and not read.bare and read.command == key
        return read.text if whole and isinstance(read, PlainQuestion) else text.strip()

    async def _words(self, asked: Occasion, text: str) -> PlainQuestion | None:
        """Read a name that is no command's as words: `/king queen`; None unless the model has them."""
        meant = await self.asking.aside(Talk.read, asked, text)
        if not isinstance(meant, PlainQuestion) or not meant.bare:
            return None
        words = text.split()[:_MOST_WORDS]
        known = await self.asking.services.answers.compute(telling_words, words, len(words))
        return meant if len(known) == len(set(words)) else None


def _is_for(message: Message, bot: str) -> bool:
    mine = bot.lower() == message.get_bot().username.lower()
    return mine or (not bot and message.chat.type == ChatType.PRIVATE)


def _buttons(catalog: Catalog, meant: PlainQuestion | None) -> Keyboard:
    """Ask the meant command with the typed text or its example; if none is meant, show what can be asked."""
    if meant is None:
        return rows(examples(catalog))
    example = f"command-{meant.command}-example"
    text = meant.text or (catalog.text(example) if catalog.has(example) else "")
    return rows([question_button(catalog, meant.command, text)])
