"""`python -m bot pictures`: one picture of each kind, how long they take, and how they delay others."""

import asyncio
import json as notation
import sys
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from itertools import cycle
from pathlib import Path
from typing import Annotated

import numpy as np
import typer

from bot.localbot import local_bot
from bot.program import program
from embeddings.table.space import Space
from handlers.commands import commands
from handlers.context.command import Request
from handlers.context.services import Services
from handlers.service.picture_process import Studio
from rendering.pictures.kinds import Picture
from rendering.pictures.png import png
from tools.benchmark import PAIRS, drawn_pairs, reply_seconds, similar
from tools.pages.writing import builtin_space, services_of_nobody, writing

FOLDER = Path("docs")
DRAWINGS = 50
AT_ONCE = 2

QUESTIONS = {
    "strips": "/embedding rei",
    "bars": "/vizinhos rei",
    "parallelogram": "/analogia rei - homem + mulher",
    "parallelogram-sum": "/analogia rei + 2*menina - homem",
    "matrix": "/matriz rei rainha príncipe gato cachorro cavalo azul verde",
    "scale": "/eixo frio / quente: gelo, sol, café, neve, fogo, mar, inverno",
    "swarm": "/vies profissões",
    "map": "/mapa rei rainha; gato cachorro; azul verde",
    "map-neighbours": "/mapa rei gato azul +vizinhos",
    "map-forty": "/mapa rei rainha príncipe princesa duque conde castelo trono coroa reino; gato cachorro "
    "cavalo vaca porco galinha peixe pássaro leão tigre; azul verde vermelho amarelo preto branco roxo rosa "
    "cinza laranja; casa prédio rua cidade vila bairro praça ponte estrada parque",
    "angle": "/porque rei rainha",
    "sentences": "/frases O rato roeu a roupa do rei | O gato rasgou o vestido da rainha",
}
"""The name of a picture's file, and the question that it answers."""

INTRODUCTION = """# Pictures

One picture of each kind, as the bot draws it with the built-in model. Written by `python -m bot pictures`;
not edited by hand.
"""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture, its file's size, and the milliseconds of processor time it takes; None if not measured."""

    name: str
    kind: str
    kilobytes: float
    median: float | None = None
    p99: float | None = None


@dataclass(frozen=True, slots=True)
class Waiting:
    """How long `/similar` takes in milliseconds while `drawing` pictures are drawn for other chats."""

    drawing: int
    median: float
    p99: float


def write(
    folder: Annotated[Path, typer.Argument()] = FOLDER,
    *,
    timed: Annotated[bool, typer.Option("--time")] = False,
    json: Annotated[bool, typer.Option("--json")] = False,
) -> None:
    """Write the pictures and a page that shows them; with `--time`, with what they cost."""
    here = program()
    path = folder / "pictures.md"
    with writing(here, path):
        space = builtin_space(here)
        with here.notes.status(here.catalog.text("pictures-drawing")):
            drawn, waited = asyncio.run(_written(space, folder, timed=timed))
        page = "\n".join([INTRODUCTION, *_shown(drawn), *(_costs(drawn, waited) if timed else ())])
        path.write_text(page, encoding="utf-8")
        if json:
            report = {"pictures": list(map(asdict, drawn)), "similar": list(map(asdict, waited))}
            sys.stdout.write(notation.dumps(report, ensure_ascii=False, indent=2) + "\n")


async def _written(space: Space, folder: Path, *, timed: bool) -> tuple[list[Drawn], list[Waiting]]:
    async with services_of_nobody(space) as services:
        pictures = {name: await picture(services, question) for name, question in QUESTIONS.items()}
        drawn = [_drawn(folder / "pictures", name, one, timed=timed) for name, one in pictures.items()]
        return drawn, await waiting(services, space, list(pictures.values())) if timed else []


async def picture(services: Services, question: str) -> Picture:
    """Return the picture that answers a question. Raises ValueError where the answer has none."""
    name, _, text = question.partition(" ")
    known = commands(services.catalogs)
    command = known.named(name)
    if command is None:
        raise ValueError(f"{name} is no command")
    reply = await command.answer(
        Request(
            services=services,
            commands=known,
            catalog=services.catalogs.of("pt"),
            command=command,
            text=text,
            person=None,
            chat=0,
            private=True,
            answers=services.answers,
        )
    )
    if reply.picture is None:
        raise ValueError(f"{question} has no picture")
    return reply.picture


async def waiting(
    services: Services, space: Space, pictures: Sequence[Picture], *, rounds: int = 5, most: int = PAIRS
) -> list[Waiting]:
    """Measure `/similar` of `most` pairs from message to reply, in turns without drawing and with it."""
    pairs, studio = drawn_pairs(space)[:most], Studio()
    seconds: dict[int, list[float]] = {0: [], AT_ONCE: []}
    try:
        await studio.draw(pictures[0])  # its process has started
        async with local_bot(services) as bot:
            person = bot.world.person(1, "Ana", language_code="pt")
            for pair in pairs:  # so that all of them are remembered, and connections open
                await reply_seconds(bot, person, similar(pair))
            for turn in range(rounds):
                for drawing, measured in seconds.items():
                    async with _drawing(studio, pictures, drawing):
                        measured += [
                            await reply_seconds(bot, person, similar(pair)) for pair in pairs[turn::rounds]
                        ]
    finally:
        await studio.close()
    return [Waiting(drawing, *_spread(measured)) for drawing, measured in seconds.items()]


@asynccontextmanager
async def _drawing(studio: Studio, pictures: Sequence[Picture], at_once: int) -> AsyncIterator[None]:
    """Keep a studio busy with `at_once` pictures at any time."""
    enough = asyncio.Event()

    async def customer() -> None:
        for one in cycle(pictures):
            if enough.is_set():
                return
            await studio.draw(one)

    async with asyncio.TaskGroup() as customers:
        for _ in range(at_once):
            customers.create_task(customer())
        yield
        enough.set()


def _drawn(folder: Path, name: str, picture: Picture, *, timed: bool) -> Drawn:
    folder.mkdir(parents=True, exist_ok=True)
    content = png(picture)
    (folder / f"{name}.png").write_bytes(content)
    kind, size = type(picture).__name__, len(content) / 1000
    return Drawn(name, kind, size, *_spread([_seconds(picture) for _ in range(DRAWINGS)] if timed else []))


def _seconds(picture: Picture) -> float:
    """Measure a drawing in processor time, so that the machine's other work makes no difference."""
    start = time.process_time()
    png(picture)
    return time.process_time() - start


def _spread(seconds: Sequence[float]) -> tuple[float, ...]:
    """Return the median and the 99th percentile in milliseconds; empty if nothing was measured."""
    return tuple(1e3 * float(each) for each in np.percentile(seconds, (50, 99))) if seconds else ()


def _shown(drawn: Sequence[Drawn]) -> Iterator[str]:
    for one in drawn:
        yield from (f"## {one.name}", "", f"`{QUESTIONS[one.name]}`", "", f"![](pictures/{one.name}.png)", "")


def _costs(drawn: Sequence[Drawn], waited: Sequence[Waiting]) -> Iterator[str]:
    yield from (
        "## What they cost",
        "",
        "By `python -m bot pictures --time`, in milliseconds: of the processor for a drawing, of the clock",
        "for `/similar`.",
        "",
    )
    yield from (f"| picture | median of {DRAWINGS} | 99th percentile | kB |", "|---|---:|---:|---:|")
    for one in drawn:
        yield f"| {one.name} | {one.median:.0f} | {one.p99:.0f} | {one.kilobytes:.0f} |"
    yield from (
        "",
        "| `/similar` in one chat, message to reply | median | 99th percentile |",
        "|---|---:|---:|",
    )
    for each in waited:
        while_drawing = f"while {each.drawing} pictures are drawn for others" if each.drawing else "in peace"
        yield f"| {while_drawing} | {each.median:.1f} | {each.p99:.1f} |"
    yield ""
