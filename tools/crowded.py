"""Half a million vectors and fifty chats at once, for the benchmark: the size of the largest models."""

import asyncio
import time
from collections.abc import Awaitable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import islice, product
from string import ascii_lowercase

import numpy as np
from threadpoolctl import threadpool_limits

from bot.services import WORKERS
from embeddings.ask.neighbours import neighbours
from embeddings.results import ModelCard
from embeddings.table.space import Space, Table
from embeddings.table.word_rows import Keys
from handlers.service.answers import Answers
from handlers.service.questions import NEIGHBOURS
from tools.rivals import TOP, medians

ROWS = 500_000
CHATS = 50
NOISE = 0.3  # the length of a made row's random part, divided by that of the row it is made from
SEED = 2026
BEAT = 0.001
ALONE = 0.5
CHUNK = 10_000


def enlarged(space: Space, rows: int = ROWS) -> Space:
    """Make a space with more rows: it repeats the rows of a real one, each time with other noise added.

    Rows have length 1. The words are five letters each and belong to no language, so that a clean list has
    no dictionary to ask.
    """
    names = ["".join(letters) for letters in islice(product(ascii_lowercase, repeat=5), rows)]
    if len(names) < rows:
        raise ValueError(f"there are not {rows} words of five letters")
    numbers = np.arange(rows, dtype=np.int32)
    card = ModelCard("enlarged", "0", "xx", space.dimensions, rows, rows, space.card.name, "", "enlarged")
    return Space(card, _noisy(space, rows), Keys(names, numbers, rows), space.tokens)


def large_times(space: Space) -> Iterator[tuple[str, float]]:
    """Give the median seconds to find the ten nearest rows: by us, and by numpy, which scans all rows."""
    words = [space.word(int(row)) for row in np.random.default_rng(SEED).integers(space.rows, size=20)]
    with threadpool_limits(1, "blas"):
        yield from medians(
            {
                "clean": lambda word: neighbours(space, word, TOP),
                "numpy": lambda word: _scanned(space.table, space.keys.index(word)),
            },
            words,
        )


async def lateness(space: Space) -> tuple[float, float]:
    """Give the longest delay of the event loop in seconds: alone, and while 50 chats asked for neighbours.

    Each asks for another word at the same moment. Nothing is remembered, so that all answers are computed,
    by as many worker threads as the program has.
    """
    drawn = np.random.default_rng(SEED + 1).choice(space.rows, size=CHATS + 1, replace=False)
    first, *words = [space.word(int(row)) for row in drawn]
    with ThreadPoolExecutor(WORKERS) as workers:
        answers = Answers(space, None, workers)
        await _ask(answers, first)  # the first one prepares the search
        alone = await _lateness_during(asyncio.sleep(ALONE))
        return alone, await _lateness_during(asyncio.gather(*(_ask(answers, word) for word in words)))


async def _lateness_during(work: Awaitable[object]) -> float:
    done = asyncio.Event()
    beating = asyncio.create_task(_worst_beat(done))
    await asyncio.sleep(0)
    await work
    done.set()
    return await beating


async def _ask(answers: Answers, word: str) -> None:
    await answers.of(NEIGHBOURS, word, TOP, False)  # noqa: FBT003 - an operation's arguments come in order


async def _worst_beat(done: asyncio.Event) -> float:
    worst = 0.0
    while not done.is_set():
        start = time.perf_counter()
        await asyncio.sleep(BEAT)
        worst = max(worst, time.perf_counter() - start - BEAT)
    return worst


def _noisy(space: Space, rows: int) -> Table:
    chance = np.random.default_rng(SEED)
    table = np.empty((rows, space.dimensions), dtype=np.float32)
    for start in range(0, rows, CHUNK):
        own = space.meaningful[np.arange(start, min(start + CHUNK, rows)) % len(space.meaningful)]
        noise = chance.standard_normal((len(own), space.dimensions), dtype=np.float32)
        noise *= np.float32(NOISE / np.sqrt(space.dimensions))
        part = space.table[own] / space.norms[own, np.newaxis] + noise
        table[start : start + len(own)] = part / np.linalg.norm(part, axis=1, keepdims=True)
    return table


def _scanned(table: Table, row: int) -> list[int]:
    scores = table @ table[row]
    best = np.argpartition(scores, -TOP - 1)[-TOP - 1 :]
    found: list[int] = best[np.argsort(-scores[best])].tolist()
    return found
