"""Which commands a message holds, each with the text behind it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import parse_qs

from telegram import Message, MessageEntity
from telegram.constants import ChatType
from telegram.ext.filters import MessageFilter

from handlers.context.command import Command, Commands
from handlers.reading.arguments import behind_command
from handlers.reading.wording import Wording

_LEAD = r"[\s\u200b-\u200f\u2060\ufeff\"'“”«‹`•*·>–—-]*"
_BEFORE = re.compile(_LEAD)
_WRITTEN = re.compile(rf"{_LEAD}[/\uff0f](\w{{1,64}}+)(?:@(\w+))?(?!\w)")
_LINK = "tg://bot_command"


@dataclass(frozen=True, slots=True)
class Obeyed:
    """A command that this bot was given, and the text behind it."""

    command: Command
    text: str


@dataclass(frozen=True, slots=True)
class _Head:
    """Where a command's name stands in a text, and the bot that it names; "" means any bot."""

    begin: int
    end: int
    name: str
    bot: str


def obeyed(message: Message, commands: Commands) -> tuple[Obeyed, ...]:
    """Give the commands of a text or caption that begins with one for this bot; others begin later lines.

    Telegram marks a command with its own entity, also inside other entities such as bold; a link may be a
    command, too. In private, where nobody else is addressed, text without this mark may be one: in code, or
    with accents, which commands don't have (`/contrário`).
    """
    text = message.text or message.caption or ""
    heads = [head for head in _heads(message, text) if commands.named(head.name) and _mine(message, head)]
    if not heads or _BEFORE.fullmatch(text, 0, heads[0].begin) is None:
        return ()
    ends = [*(head.begin for head in heads[1:]), len(text)]
    return tuple(
        Obeyed(command, _behind(message, text[head.end : end], commands.wording))
        for head, end in zip(heads, ends, strict=True)
        if (command := commands.named(head.name)) is not None
    )


class BeginsWithCommand(MessageFilter):
    """Lets texts through that begin with a command of the table."""

    def __init__(self, commands: Commands) -> None:
        super().__init__()
        self._commands = commands

    def filter(self, message: Message) -> bool:
        """Say whether a message is one."""
        return message.text is not None and bool(obeyed(message, self._commands))


def _heads(message: Message, text: str) -> list[_Head]:
    found = [
        head
        for entity in message.entities or message.caption_entities
        for head in _head(text, entity)
        if _begins_line(text, head.begin)
    ]
    bare = _WRITTEN.match(text) if message.chat.type == ChatType.PRIVATE else None
    if bare is not None and not any(head.begin < bare.end() for head in found):
        found.insert(0, _Head(bare.start(1) - 1, bare.end(), bare[1], bare[2] or ""))
    return sorted(found, key=lambda head: head.begin)


def _head(text: str, entity: MessageEntity) -> Iterator[_Head]:
    if entity.type not in {MessageEntity.BOT_COMMAND, MessageEntity.TEXT_LINK}:
        return
    begin, end = span(text, entity)
    if entity.type == MessageEntity.BOT_COMMAND:
        name, _, bot = text[begin:end].removeprefix("/").partition("@")
        yield _Head(begin, end, name, bot)
        return
    address, _, query = (entity.url or "").partition("?")
    if address.lower().rstrip("/") == _LINK and (names := parse_qs(query).get("command")):
        yield _Head(begin, end, names[0], parse_qs(query).get("bot", [""])[0])


def span(text: str, entity: MessageEntity) -> tuple[int, int]:
    """Give where an entity begins and ends in a text, which may hold half characters."""
    units = text.encode("utf-16-le", "surrogatepass")
    begin, end = 2 * entity.offset, 2 * (entity.offset + entity.length)
    return len(units[:begin].decode("utf-16-le", "ignore")), len(units[:end].decode("utf-16-le", "ignore"))


def _begins_line(text: str, place: int) -> bool:
    return _BEFORE.fullmatch(text, text.rfind("\n", 0, place) + 1, place) is not None


def _mine(message: Message, head: _Head) -> bool:
    return head.bot.lower() in {"", message.get_bot().username.lower()}


def _behind(message: Message, raw: str, wording: Wording) -> str:
    """Give the text behind a command, without this bot's name if somebody wrote it next to the command."""
    own = re.escape(message.get_bot().username)
    text = behind_command(raw, wording).strip()
    return re.sub(rf"\A@{own}\b[\s,:]*|\s+@{own}\Z", "", text, flags=re.IGNORECASE)
