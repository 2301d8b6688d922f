"""Sends every command, and a question in plain words, with 4,096 dull characters: `python -m tools.stalls`.

The real application answers them in private. What counts is the longest time for which the event loop stood
still, since that is how long everybody else waited: 50 ms at most, whatever somebody types.
"""

import asyncio
import gc
import heapq
import logging
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Annotated

import typer

from bot.heap import give_back
from bot.localbot import local_bot
from bot.services import open_services
from bot.settings import Settings
from botapi.entities import utf16_slice
from embeddings.table.space import Space
from handlers.commands import COMMANDS
from rendering.catalog import Catalog
from tools.fuzz import space_of
from tools.signs import LONGEST, monotonous
from tools.watching import Lag, run_watched

LIMIT = 0.05
"""Seconds that the loop may stand still for one message."""
PLAIN = "por que"
"""How a question in plain words begins, which is compared with all known ones."""
PAUSE = 5.0  # seconds between two reports of progress

_FORGOTTEN = 200  # after this many messages the old ones are forgotten


@dataclass(frozen=True, slots=True, order=True)
class Answered:
    """A message, the longest step of the loop while it was answered, and the seconds of the whole answer."""

    step: float
    seconds: float
    text: str


def messages(pairs: int, seed: int, only: str = "") -> list[str]:
    """Return every command and a question, each with every sign repeated, and with `pairs` pairs of signs."""
    chance, single = Random(seed), list(monotonous(LONGEST, pairs=False))
    both = list(islice(monotonous(LONGEST), len(single), None))
    portuguese = Catalog("pt")
    commands = [portuguese.command(command.key) for command in COMMANDS]
    beginnings = {PLAIN: PLAIN, **{name: f"/{name}" for name in commands}}
    return [
        utf16_slice(f"{beginning} {text}", 0, LONGEST)
        for name, beginning in beginnings.items()
        if only in ("", name)
        for text in (*single, *chance.sample(both, min(pairs, len(both))))
    ]


def answered(
    space: Space, folder: Path, texts: list[str], heard: Callable[[int, Answered], None]
) -> list[Answered]:
    """Write the texts to a bot, one after the other; call `heard` after each."""
    settings = Settings(_env_file=None, data_dir=folder, language="pt", pictures=False, models_in_memory=1)
    return run_watched(lambda lag: _answered(space, settings, texts, lag, heard))


async def _answered(
    space: Space, settings: Settings, texts: list[str], lag: Lag, heard: Callable[[int, Answered], None]
) -> list[Answered]:
    found: list[Answered] = []
    async with open_services(settings, space) as services, local_bot(services) as bot:
        ana = bot.world.person(101, "Ana", language_code="pt-br")
        for number, text in enumerate(["/start", *texts]):
            bot.world.write(ana, text)
            await asyncio.sleep(0)
            lag.longest()
            start = time.perf_counter()
            await bot.deliver()
            await asyncio.sleep(0)
            found.append(Answered(lag.longest().ours, time.perf_counter() - start, text))
            heard(number, found[-1])
            if number % _FORGOTTEN == 0:
                bot.world.clear()
    return found[1:]


def _told(count: int) -> Callable[[int, Answered], None]:
    """Return a function that reports progress every few seconds."""
    said, worst = time.monotonic(), 0.0

    def tell(number: int, one: Answered) -> None:
        nonlocal said, worst
        worst = max(worst, one.step) if number else 0.0  # the first one waits for what is opened
        if time.monotonic() - said > PAUSE:
            said = time.monotonic()
            typer.echo(f"{number:,} of {count:,}, longest step {worst * 1000:.0f} ms", err=True)

    return tell


def _shown(found: list[Answered]) -> Iterator[str]:
    for one in heapq.nlargest(10, found):
        yield f"{one.step * 1000:6.0f} ms of {one.seconds * 1000:6.0f}  {one.text[:40]!r}"


def main(
    pairs: Annotated[int, typer.Option(help="How many pairs of signs each command meets, too")] = 60,
    seed: Annotated[int, typer.Option(help="Which pairs")] = 1,
    model: Annotated[str, typer.Option(help="handmade, builtin, or a spaCy model's name")] = "builtin",
    only: Annotated[str, typer.Option(help="One command's name, or how the plain question begins")] = "",
) -> None:
    """Print the ten messages for which the loop stood still longest; ends with 1 where one is above 50 ms."""
    logging.getLogger().handlers = [logging.NullHandler()]
    give_back()
    gc.freeze()  # as the program does
    space, texts = space_of(model), messages(pairs, seed, only)
    with TemporaryDirectory() as folder:
        found = answered(space, Path(folder), texts, _told(len(texts)))
    typer.echo(f"{len(found):,} messages of {LONGEST:,} characters; the longest steps of the loop:")
    for line in _shown(found):
        typer.echo(line)
    slow = sum(one.step > LIMIT for one in found)
    typer.echo(f"{slow} above {LIMIT * 1000:g} ms")
    raise typer.Exit(int(slow > 0))


if __name__ == "__main__":
    command = typer.Typer(pretty_exceptions_enable=False)
    command.command()(main)
    command()
