"""`python -m bot bench`: times and memory on this machine, measured the same way by everyone."""

import asyncio
import json as notation
import os
import platform
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated, TypeVar

import numpy as np
import typer
from rich.console import Console
from rich.table import Table
from threadpoolctl import threadpool_limits

from bot.building import build_builtin
from bot.localbot import LocalBot, local_bot
from bot.models import chosen, locate
from bot.problems import model_problem
from bot.program import Program, program
from bot.services import open_services
from bot.settings import Settings
from botapi.people import Person
from embeddings.ask.words import similarity
from embeddings.errors import ModelNotFound
from embeddings.table.loading import installed_models, load_space
from embeddings.table.space import Space
from tools.crowded import enlarged, large_times, lateness
from tools.processes import idle_memory, opened, start_seconds
from tools.rivals import neighbour_times

T = TypeVar("T")
Pair = tuple[str, str]

PAIRS = 200
COMMANDED = 60
COMMANDS = {
    "neighbors": "/vizinhos {}",
    "analogy": "/analogia {} - {} + {}",
    "rank": "/posicao {} {}",
    "odd": "/intruso {} {} {}",
}
SEED = 2026
SENTENCE = "O rato roeu a roupa do rei de Roma"


@dataclass(frozen=True, slots=True)
class Figure:
    """One number: `name` says what was measured and stands in the language files as `bench-<name>`.

    `ratio` is its time divided by the time of `/vizinhos` in the same run.
    """

    name: str
    value: float
    unit: str
    ratio: float | None = None


def bench(
    *,
    json: Annotated[bool, typer.Option("--json")] = False,
    build: Annotated[bool, typer.Option("--build")] = False,
    official: Annotated[str | None, typer.Option()] = None,
    large: Annotated[bool, typer.Option("--large")] = False,
    pairs: Annotated[int, typer.Option("--pairs", min=3)] = PAIRS,
) -> None:
    """Measure and print a table, or JSON; `pairs` are so many pairs of words that are asked about."""
    here = program()
    if official is not None and official not in installed_models():
        here.fail(model_problem(here.catalog, ModelNotFound(official, installed_models())))
    here.space()  # so that a missing model is built, or explained, before anything is measured
    with here.notes.status(here.catalog.text("bench-measuring")):
        card, figures = _measured(here, build=build, official=official, count=pairs)
        if large:
            figures += _crowding(here.space())
    machine = {"python": platform.python_version(), "system": platform.platform(), "cores": os.cpu_count()}
    if json:
        report = {"model": card, "machine": machine, "figures": [asdict(figure) for figure in figures]}
        sys.stdout.write(notation.dumps(report, ensure_ascii=False, indent=2) + "\n")
        return
    here.out.print(
        f"{card['name']} {card['version']} · {', '.join(map(str, machine.values()))}", highlight=False
    )
    here.out.print(_table(here, figures))


def _measured(
    here: Program, *, build: bool, official: str | None, count: int
) -> tuple[dict[str, str], list[Figure]]:
    model = str(locate(chosen(here.settings), here.settings, here.catalog, here.notes))
    space, seconds = _timed(lambda: load_space(model))
    pairs = drawn_pairs(space, count)
    figures = [Figure("load", seconds, "s"), *_looking(space, pairs)]
    with TemporaryDirectory() as name:
        folder = Path(name)
        if build:
            quiet = Console(quiet=True)
            _, seconds = _timed(lambda: build_builtin(folder / "built", here.catalog, quiet))
            figures.append(Figure("build", seconds, "s"))
        figures += [
            Figure(f"start-{turn}", start_seconds(model, folder), "s") for turn in ("first", "second")
        ]
        figures += _mebibytes("memory", idle_memory(model, folder))
        costs = opened(model, "ours")
        figures += [*_mebibytes("model", costs.opened), *_mebibytes("model-searched", costs.searched)]
        replies = Settings(_env_file=None, data_dir=folder / "replies", pictures=False)
        figures += asyncio.run(_replying(space, pairs, replies))
        figures += asyncio.run(_commanded(space, pairs, replies))
    if official is not None:
        figures += [*_opening(official), *_searching(official)]
    return {"name": space.card.name, "version": space.card.version, "digest": space.card.digest}, figures


def _looking(space: Space, pairs: list[Pair]) -> Iterator[Figure]:
    """Measure one look-up, one similarity and one tokenisation, without cache, database and Telegram."""
    similarity(space, *pairs[0])  # the first one draws the sample that all are compared with
    space.tokenize(SENTENCE)  # and the first of these makes the tokenizer
    yield _typical("lookup", [_timed(partial(space.find, first))[1] for first, _ in pairs])
    yield _typical("similarity", [_timed(partial(similarity, space, *pair))[1] for pair in pairs])
    yield _typical("tokenise", [_timed(partial(space.tokenize, SENTENCE))[1] for _ in pairs])


async def _replying(space: Space, pairs: list[Pair], settings: Settings) -> list[Figure]:
    """Measure `/similar`, new and remembered, and inline queries, through the local Bot API, to the reply."""
    async with open_services(settings, space) as services, local_bot(services) as bot:
        person = bot.world.person(1, "Ana", language_code="pt")
        await reply_seconds(bot, person, similar(pairs[-1]))  # the first one opens connections
        turns = {
            turn: [await reply_seconds(bot, person, similar(pair)) for pair in pairs]
            for turn in ("reply-new", "reply-cached")
        }
        await inline_seconds(bot, person, pairs[-1][0])  # the program has done this before it polls
        turns["inline"] = [await inline_seconds(bot, person, pair[0]) for pair in pairs]
    return [figure for name, seconds in turns.items() for figure in _spread(name, seconds)]


async def _commanded(space: Space, pairs: list[Pair], settings: Settings) -> Iterator[Figure]:
    """Measure the commands that rank all words, new and without pictures, to the reply.

    Each of them comes first in turn: the dictionary reads a word that is near another one only once.
    """
    words = [first for first, _ in pairs[:COMMANDED]]
    seconds: dict[str, list[float]] = {who: [] for who in COMMANDS}
    async with open_services(settings, space) as services, local_bot(services) as bot:
        person = bot.world.person(1, "Ana", language_code="pt")
        await reply_seconds(bot, person, "/dims")  # the first one opens connections
        for place, word in enumerate(words):
            turn = place % len(COMMANDS)
            for who in (*list(COMMANDS)[turn:], *list(COMMANDS)[:turn]):
                text = COMMANDS[who].format(word, words[place - 1], words[place - 2])
                seconds[who].append(await reply_seconds(bot, person, text))
    return _beside_the_first("command", ((who, float(np.median(times))) for who, times in seconds.items()))


async def reply_seconds(bot: LocalBot, person: Person, text: str) -> float:
    """Measure from a message to its reply."""
    bot.write(person, text)
    start = time.perf_counter()
    await bot.deliver()
    return time.perf_counter() - start


async def inline_seconds(bot: LocalBot, person: Person, word: str) -> float:
    """Measure an inline query of one word; the program remembers nothing of it, so each one is new."""
    search = bot.world.search(person, word)
    start = time.perf_counter()
    await bot.deliver()
    await search.answered()
    return time.perf_counter() - start


def _opening(name: str) -> Iterator[Figure]:
    """Measure how long an official model takes to open: its vectors alone, and all of it by spaCy."""
    for how in ("ours", "spacy"):
        found = opened(name, how)
        yield Figure(f"open-{how}", found.seconds, "s")
        yield from _mebibytes(f"open-{how}", found.opened)
        yield from _mebibytes("open-searched", found.searched)


def _mebibytes(group: str, sizes: dict[str, float]) -> Iterator[Figure]:
    return (Figure(f"{group}-{part}", size, "MiB") for part, size in sizes.items())


def _searching(name: str) -> Iterator[Figure]:
    """Measure the ten nearest words on an official model's table, by us and by other libraries."""
    return _beside_the_first("search", neighbour_times(name))


def _crowding(space: Space) -> Iterator[Figure]:
    """Measure 500,000 vectors made from the model's own, and the event loop while 50 chats ask about them."""
    space = enlarged(space)
    yield from _beside_the_first("large", large_times(space))
    with threadpool_limits(1, "blas"):
        for when, seconds in zip(("alone", "asked"), asyncio.run(lateness(space)), strict=True):
            yield Figure(f"late-{when}", 1e3 * seconds, "ms")


def _beside_the_first(group: str, times: Iterable[tuple[str, float]]) -> Iterator[Figure]:
    """Give seconds as milliseconds, and each of them divided by the first."""
    seconds = dict(times)
    first = next(iter(seconds.values()))
    return (Figure(f"{group}-{who}", 1e3 * took, "ms", took / first) for who, took in seconds.items())


def similar(pair: Pair) -> str:
    """Give the command that compares two words."""
    return f"/similar {pair[0]}, {pair[1]}"


def drawn_pairs(space: Space, count: int = PAIRS) -> list[Pair]:
    """Draw so many pairs of words, the same ones for the same model."""
    words = [word for word in space.keys.words.tolist() if word.isalpha() and space.find(word)]
    drawn = np.random.default_rng(SEED).integers(len(words), size=(count, 2))
    return [(words[first], words[second]) for first, second in drawn.tolist()]


def _typical(name: str, seconds: list[float]) -> Figure:
    return Figure(name, 1e6 * float(np.median(seconds)), "µs")


def _spread(name: str, seconds: list[float]) -> list[Figure]:
    median, worst = np.percentile(seconds, (50, 99))
    return [
        Figure(f"{name}-median", 1e3 * float(median), "ms"),
        Figure(f"{name}-p99", 1e3 * float(worst), "ms"),
    ]


def _timed(work: Callable[[], T]) -> tuple[T, float]:
    start = time.perf_counter()
    done = work()
    return done, time.perf_counter() - start


def _table(here: Program, figures: list[Figure]) -> Table:
    table = Table(show_header=False, box=None)
    table.add_column()
    table.add_column(justify="right")
    table.add_column()
    table.add_column(justify="right")
    for figure in figures:
        ratio = "" if figure.ratio is None else f"{_written(here, figure.ratio)} ×"
        value = _written(here, figure.value)
        table.add_row(here.catalog.text(f"bench-{figure.name}"), value, figure.unit, ratio)
    return table


def _written(here: Program, number: float) -> str:
    return here.catalog.numbers.fixed(number, 0 if number >= 100 else 2)
