"""`python -m bot firsts-page`: sixty first messages of beginners, what is answered, and how good that is."""

import asyncio
import io
from collections import Counter
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Self

import typer
from PIL import Image

from bot.localbot import LocalBot, local_bot
from bot.speech import button_rows
from botapi.attachments import GivenPhoto
from botapi.people import Person
from botapi.record import Upload
from embeddings.table.space import Space
from rendering.catalog import Catalog
from tools.pages.writing import services_of_nobody, write_page

MESSAGES = Path(__file__).parents[2] / "docs" / "first-messages.txt"
PAGE = Path("docs/first-messages.md")
GRADES = ("good", "half", "poor")
LANGUAGES = {"pt": "Portuguese", "en": "English"}

_SHOWN = 320
_PHOTO = "photo: "
_FOLLOWED = " >> "

INTRODUCTION = """# Sixty first messages

What beginners ask in public questions and issues about word vectors, said anew as people write in a chat
([the list](first-messages.txt)). Each is sent to the bot by somebody who has never written to it, in
private; the built-in model answers. 📷 is a photo with these words below it; ⤷ a reply to the answer
before. A command in the third column is the one that the answer names; else it is what the buttons
offer.

A reader judged the answers by one question: would a helpful person have answered so? **good**: yes;
**half**: on the way there; **poor**: no. “At first” is what the bot answered when it saw these messages
for the first time, before anything was mended. The judgement is the reader's, not the program's: whoever
changes an answer judges it anew in the list.

Written by `python -m bot firsts-page`; not edited by hand.
"""


@dataclass(frozen=True, slots=True)
class FirstMessage:
    """Something that a beginner writes, and how its answer was judged: at first, and now, and why."""

    language: str
    at_first: str
    now: str
    why: str
    typed: str

    @classmethod
    def read(cls, line: str) -> Self:
        """Read a line of the list; raises ValueError for a line of another form."""
        language, at_first, now, why, typed = (part.strip() for part in line.split(" | ", 4))
        if language not in LANGUAGES or not {at_first, now} <= set(GRADES):
            raise ValueError(line)
        return cls(language, at_first, now, why, typed)


def write(path: Annotated[Path, typer.Argument()] = PAGE) -> None:
    """Write the page."""
    write_page(path, lambda space: asyncio.run(page(space)))


def first_messages() -> list[FirstMessage]:
    """Read the list."""
    written = MESSAGES.read_text("utf-8").splitlines()
    return [FirstMessage.read(line) for line in written if line and not line.startswith("#")]


async def page(space: Space) -> str:
    """Send every message and give the page."""
    messages = first_messages()
    async with services_of_nobody(space) as services, local_bot(services) as bot:
        tables = [line async for line in _tables(bot, messages)]
    return "\n".join([INTRODUCTION, *_shares(messages), *tables, ""])


def _shares(messages: Sequence[FirstMessage]) -> Iterator[str]:
    yield from (
        "| | messages | at first: good / half / poor | now: good / half / poor |",
        "|---|---|---|---|",
    )
    for language, title in LANGUAGES.items():
        yield _share(title, [one for one in messages if one.language == language])
    yield _share("both", messages)


def _share(title: str, messages: Sequence[FirstMessage]) -> str:
    first, now = Counter(one.at_first for one in messages), Counter(one.now for one in messages)
    counts = (" / ".join(str(grades[grade]) for grade in GRADES) for grades in (first, now))
    return f"| {title} | {len(messages)} | {' | '.join(counts)} |"


async def _tables(bot: LocalBot, messages: Sequence[FirstMessage]) -> AsyncIterator[str]:
    number = 0
    for language, title in LANGUAGES.items():
        for line in (
            "",
            f"## {title}",
            "",
            "| | written | answered | command | judged |",
            "|---|---|---|---|---|",
        ):
            yield line
        for one in (one for one in messages if one.language == language):
            number += 1
            person = bot.world.person(number, "Ana", language_code=language)
            yield f"| {number} | {await _row(bot, person, one)} |"


async def _row(bot: LocalBot, person: Person, one: FirstMessage) -> str:
    answers = await _answers(bot, person, one.typed)
    said = "\n".join(str(answer.get("text") or answer["caption"]) for answer in answers)
    text, command = _parted(said, Catalog(one.language))
    offered = " ".join(f"[{button['text']}]" for answer in answers for button in button_rows(answer))
    written = one.typed.replace(_PHOTO, "📷 ").replace(_FOLLOWED, " ⏎ ⤷ ")
    now = one.now if one.now == one.at_first else f"{one.now} (at first {one.at_first})"
    judged = f"**{now}**: {one.why}" if one.why != "-" else f"**{now}**"
    return " | ".join(map(_cell, (written, text, command or offered, judged)))


async def _answers(bot: LocalBot, person: Person, typed: str) -> list[dict[str, Any]]:
    """Write the messages in turn, each as a reply to the answer before; give the answers to the last one."""
    answers: list[dict[str, Any]] = []
    for text in typed.split(_FOLLOWED):
        behind = answers[-1] if answers else None
        with bot.world.events.subscribed() as happened:
            if text.startswith(_PHOTO):
                bot.world.attach(person, _photo(), caption=text.removeprefix(_PHOTO))
            else:
                bot.world.write(person, text, reply_to=behind)
            await bot.deliver()
            events = happened.waiting()
        answers = [one.body for one in events if one.kind == "message" and one.body["from"]["is_bot"]]
    return answers


def _photo() -> GivenPhoto:
    drawn = io.BytesIO()
    Image.new("L", (1, 1)).save(drawn, "PNG")
    return GivenPhoto(Upload("photo.png", drawn.getvalue()))


def _parted(said: str, catalog: Catalog) -> tuple[str, str]:
    """Separate an answer from the line that names its command."""
    named = catalog.text("talk-command", command="").removesuffix("<code></code>")
    text, _, command = said.partition(named)
    return text, f"`{command.strip()}`" if command else ""


def _cell(text: str) -> str:
    line = (
        " ⏎ ".join(part for part in text.splitlines() if part.strip())
        .replace("|", "\\|")
        .replace("<", "&lt;")
    )
    return line if len(line) <= _SHOWN else f"{line[:_SHOWN]}…"
