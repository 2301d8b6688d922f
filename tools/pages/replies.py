"""`python -m bot replies-page`: how each command answers a question that is not quite right, as a page."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Annotated

import typer

from bot.ask import Asker, ask_bot
from embeddings.table.space import Space
from handlers.commands import COMMANDS
from handlers.context.services import Services
from tools.pages.writing import services_of_nobody, write_page

PAGE = Path("docs/replies.md")
ODD_TEXTS = {
    "nothing": "",
    "one word": "rei",
    "unknown words only": "xyzqwv qwvxyz",
    "200 words": " ".join(["rei", "rainha", "rato", "gato"] * 50),
    "a phrase": "o rato roeu a roupa do rei de Roma",
    "quotes": '"rei da França" “rato”',
    "emoji": "\N{CROWN}\N{RAT}\N{CROWN}",
    "right to left": "\u202eملك ملكة",
    "HTML": "<b>rei</b> & <i>rato",
}
"""What people type after a command that may not be what it needs."""

_SHOWN = 220

INTRODUCTION = """# Every command's reply to what may not be a question

The beginning of each reply in Portuguese, by the built-in model. Every mistake gets a sentence that says
what to write instead; where a text can be answered, it is.

Written by `python -m bot replies-page`; not edited by hand.
"""


def write(path: Annotated[Path, typer.Argument()] = PAGE) -> None:
    """Write the page."""
    write_page(path, lambda space: asyncio.run(page(space)))


async def page(space: Space) -> str:
    """Ask every command of the model questions that are not quite right, and give the page."""
    async with services_of_nobody(space) as services:
        return "\n".join([INTRODUCTION, *[line async for line in _tables(services)], ""])


async def _tables(services: Services) -> AsyncIterator[str]:
    for command in (command for command in COMMANDS if command.asks_model):
        name = services.catalogs.of("pt").command(command.key)
        for line in ("", f"## /{name}", "", "| typed | answered |", "|---|---|"):
            yield line
        for kind, text in ODD_TEXTS.items():
            yield f"| {kind} | {await _beginning(services, f'/{name} {text}')} |"


async def _beginning(services: Services, question: str) -> str:
    outcome = await ask_bot(services, question, Asker(language="pt"))
    texts = (message.get("text") or message.get("caption") for message in outcome.messages)
    said = " ⏎ ".join(filter(None, texts))
    line = " ⏎ ".join(part for part in said.splitlines() if part).replace("|", "\\|").replace("<", "&lt;")
    return line if len(line) <= _SHOWN else f"{line[:_SHOWN]}…"
