"""`python -m bot inline-page`: inline queries of all kinds with what they are offered, as a page to read."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from bot.localbot import LocalBot, local_bot
from botapi.waiting import Findings
from embeddings.table.space import Space
from tools.pages.writing import services_of_nobody, write_page

PAGE = Path("docs/inline.md")

INTRODUCTION = """# Inline queries

What `@bot` and some words are offered in any chat, by the built-in model. Each result is a message that is
sent when it is tapped: the reply that the command would give, below the question. **Kept** is for how many
seconds Telegram may show the same person the same results again; **button** says whether there is one that
leads into the private chat.

Written by `python -m bot inline-page`; not edited by hand. The numbers are the model's own.
"""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of inline query, with an example and the language of the person who types it."""

    name: str
    query: str
    language: str = "pt"


@dataclass(frozen=True, slots=True)
class Shown:
    """A query and what it was offered."""

    kind: Kind
    findings: Findings


KINDS = (
    Kind("nothing yet", ""),
    Kind("one word", "gato"),
    Kind("two words", "rei rainha"),
    Kind("three words", "rei rainha gato"),
    Kind("seven words", "gato rato cavalo cadeira mesa rei rainha"),
    Kind("words parted by commas", "rei, rainha, avó"),
    Kind("a phrase in quotes", '"rei da frança"'),
    Kind("a phrase in quotes and a word", '"rei da frança" rainha'),
    Kind("a phrase and a word parted by a comma", "rei da frança, rainha"),
    Kind("a sum", "rei - homem + mulher"),
    Kind("a sum, still being typed", "rei - homem +"),
    Kind("a proportion", "homem : rei :: mulher : ?"),
    Kind("a proportion in words", "homem está para rei como mulher para"),
    Kind("an axis", "frio / quente: gelo, sol"),
    Kind("a word, still being typed", "rainh"),
    Kind("a misspelt word", "rainhha"),
    Kind("a misspelt word among two", "rei rainhha"),
    Kind("a word without its accent", "lampada"),
    Kind("letters that are no word", "xqzwkj"),
    Kind("capitals", "REI RAINHA"),
    Kind("spaces everywhere", "   rei     rainha  "),
    Kind("the same word twice", "rei rei"),
    Kind("an emoji", "🐭"),
    Kind("Arabic, from right to left", "ملك ملكة"),
    Kind("HTML", "<b>rei</b>"),
    Kind("a number", "42"),
    Kind("256 characters", ("rei rainha gato rato " * 13)[:256]),
    Kind("a command with its words", "/similar rei rainha"),
    Kind("a command that needs a chat", "/historico"),
    Kind("somebody whose Telegram speaks English", "rei rainha", "en"),
)


def write(path: Annotated[Path, typer.Argument()] = PAGE) -> None:
    """Write the page."""
    write_page(path, lambda space: asyncio.run(page(space)))


async def page(space: Space) -> str:
    """Ask a query of each kind through the local Bot API server and give the page."""
    card = space.card
    head = ["", f"## {card.name} {card.version}", ""]
    head += ["| kind | query | results | kept | button |", "|---|---|---|---|---|"]
    async with services_of_nobody(space) as services, local_bot(services) as bot:
        rows = [row async for row in _rows(bot)]
    return INTRODUCTION + "\n".join([*head, *rows, ""])


async def offered(bot: LocalBot, kind: Kind) -> Shown:
    """Type a query of this kind and give what the bot offers."""
    person = bot.world.person(1, "Ana", language_code=kind.language)
    search = bot.world.search(person, kind.query)
    await bot.deliver()
    return Shown(kind, await search.answered())


async def _rows(bot: LocalBot) -> AsyncIterator[str]:
    for kind in KINDS:
        yield " | ".join(["", *_cells(await offered(bot, kind)), ""]).strip()


def _cells(shown: Shown) -> Iterator[str]:
    found = shown.findings
    yield shown.kind.name
    yield f"<code>{_cell(shown.kind.query)}</code>" if shown.kind.query else ""
    yield "<br>".join(f"**{_cell(one.title)}** {_cell(one.description or '')}" for one in found.results)
    yield str(found.cache_time)
    yield "yes" if found.button else ""


def _cell(text: str) -> str:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace("*", "\\*")
    return escaped.replace("|", "\\|")
