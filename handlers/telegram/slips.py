"""Commands that don't exist: a similar one is named, and a button runs it with the text that was typed."""

import re
from dataclasses import dataclass

from telegram import Message, Update
from telegram.constants import ChatType

from embeddings.ask.telling import telling_words
from embeddings.table.space import sound
from handlers.errors import Mistyped, UnknownCommand
from handlers.reading.arguments import behind_command
from handlers.reading.asked import PlainQuestion
from handlers.reading.talk import Talk
from handlers.telegram.asking import Asking, Context, Occasion
from rendering.catalog import Catalog
from rendering.followups import rows, signed
from rendering.reply import Keyboard
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
        near = self.asking.commands.near(name)
        if near is None:
            written, meant = None, await self._words(asked, f"{name} {text}")
        else:
            command, said = near
            meant = PlainQuestion(command.key, said or await self._behind(asked, command.key, name, text))
            written = f"{asked.here.catalog.command(command.key)} {said}".strip()
        error = UnknownCommand(f"/{name}", written)
        raise Mistyped(error, signed(_buttons(asked.here.catalog, meant), asked.person))

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
