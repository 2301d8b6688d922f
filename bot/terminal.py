"""The local chat: one person and the bot, in the terminal."""

import asyncio
import os
import stat
import sys
from collections.abc import AsyncIterator
from contextlib import suppress
from getpass import getuser
from typing import Any, TextIO

from rich.console import Console

from bot.localbot import LocalBot, NotAMessage, local_bot
from bot.speech import button_rows, lettered, numbered_buttons, spoken
from botapi.people import Person
from handlers.commands import commands
from handlers.context.command import Commands
from handlers.context.services import Services
from rendering.catalog import Catalog

PERSON = 1


class Terminal:
    """Sends what one person types to the bot, and prints the answers."""

    def __init__(self, bot: LocalBot, catalog: Catalog, console: Console) -> None:
        self._bot = bot
        self._catalog = catalog
        self._console = console
        self._buttons: dict[str, Any] = {}
        self._poll: dict[str, Any] = {}
        self._person: Person = bot.world.person(PERSON, _name(), language_code=catalog.language)

    async def say(self, typed: str) -> None:
        """Send a line, press the button with this number or vote for a letter, and print the answers."""
        with self._bot.world.events.subscribed() as happened:
            try:
                self._act(typed)
            except NotAMessage:
                self._console.print(self._catalog.text("message-length"), markup=False)
            await self._bot.deliver()
            for event in happened.waiting():
                self._show(event.kind, event.body)

    def _act(self, typed: str) -> None:
        offered = {str(number): button for number, button in enumerate(button_rows(self._buttons), start=1)}
        if (button := offered.get(typed)) is not None:
            self._bot.world.press(self._person, self._buttons, button["callback_data"])
        elif (answer := lettered(self._poll).get(typed)) is not None:
            self._bot.world.vote(self._person, self._poll, answer)
        else:
            self._bot.write(self._person, typed)

    def _show(self, kind: str, body: dict[str, Any]) -> None:
        if kind == "answered" and body.get("text"):
            self._console.print(f"🔔 {body['text']}", markup=False)
        if kind not in {"message", "edited"} or not body["from"]["is_bot"]:
            return
        if "poll" in body:
            if kind == "edited" and not body["poll"]["is_closed"]:
                return  # a vote
            self._poll = body
        self._console.print(spoken(body), soft_wrap=not self._console.is_terminal)
        for line in numbered_buttons(body):
            self._console.print(line, style="green", markup=False, highlight=False)
        if button_rows(body):
            self._buttons = body
            self._console.print(self._catalog.text("chat-press"), style="dim")
        self._console.print()


async def chat(services: Services, catalog: Catalog, console: Console) -> None:
    """Talk with the bot until the input ends."""
    async with local_bot(services) as bot:
        terminal = Terminal(bot, catalog, console)
        if sys.stdin.isatty():
            await terminal.say("/start")
        async for line in _lines(commands(services.catalogs)):
            if line.strip():
                await terminal.say(line.strip())


async def _lines(known: Commands) -> AsyncIterator[str]:
    if not sys.stdin.isatty():
        while line := await asyncio.to_thread(sys.stdin.readline):
            yield line
        return
    from prompt_toolkit import PromptSession  # noqa: PLC0415 - 0.05 s that only who types here needs
    from prompt_toolkit.completion import WordCompleter  # noqa: PLC0415

    names = [f"/{name}" for command in known for name in known.names(command)]
    session: PromptSession[str] = PromptSession("> ", completer=WordCompleter(names, sentence=True))
    with suppress(EOFError, KeyboardInterrupt):
        while True:
            yield await session.prompt_async()


def is_fed(stream: TextIO | None) -> bool:
    """Whether the input is a pipe or a file instead of a person; /dev/null does not count."""
    if stream is None:
        return False
    try:
        mode = os.fstat(stream.fileno()).st_mode
    except (OSError, ValueError):
        return True  # a stream that another program reads
    return not stat.S_ISCHR(mode)


def _name() -> str:
    try:
        return getuser()
    except (OSError, KeyError):  # this container has no such user
        return "Ana"
