"""`python -m tools.kills`: kill the program again and again while people ask it; count what was lost.

Ends with 1 if a question was lost or is twice in a history, or if more were answered again than kills.
"""

import asyncio
import logging
import random
import signal
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from itertools import pairwise
from pathlib import Path
from typing import Annotated

import typer
from sqlalchemy import func, select

from botapi.serving import serving
from botapi.world import World
from storage.database import Database
from storage.tables import history
from tools.trials import HERE, Crowd, Setting, scratch, start

_WAITING = 50  # questions of each that wait for an answer, at most


async def trial(engine: str, kills: int, rate: float, seed: int, program: Path) -> dict[str, float]:
    """Kill a program `kills` times at random moments while 20 people ask; count questions and answers."""
    chance = random.Random(seed)
    world = World("vetorama_bot")
    async with (
        scratch() as folder,
        database(engine, folder) as url,
        serving(world, port=0) as address,
    ):
        setting = Setting(program, folder, url, world, address)
        crowd, copies = Crowd.of(world, 20), [0]
        async with crowd.listening():
            asking = asyncio.create_task(keep_asking(crowd, rate))
            for _ in range(kills):
                process = await start(setting, wait=False)
                await _polled(world)
                await asyncio.sleep(chance.uniform(0, 1.5))
                await process.ended(signal.SIGKILL)
                copies.append(crowd.copies)
            asking.cancel()
            process = await start(setting)
            await crowd.until_answered(60)
            await process.ended()
        rows, twice = await history_rows(url)
    most = max(later - before for before, later in pairwise([*copies, crowd.copies]))
    return {**reckoned(kills, crowd, rows, twice), "again after one kill": most}


def reckoned(kills: int, crowd: Crowd, rows: int, twice: int) -> dict[str, float]:
    """Put what was counted beside what was asked."""
    return {
        "kills": kills,
        "questions": crowd.asked,
        "never answered": crowd.unanswered,
        "answered again": crowd.copies,
        "in a history": rows,
        "in a history twice": twice,
        "longest wait, s": round(crowd.longest, 1),
    }


def is_bad(found: Mapping[str, float]) -> bool:
    """Say whether a question was lost, is twice in a history, or more were answered again than kills."""
    return bool(
        found["never answered"] or found["in a history twice"] or found["answered again"] > found["kills"]
    )


async def _polled(world: World) -> None:
    """Wait until the program has fetched what people wrote meanwhile, or some of it."""
    before = len(world.polls)
    async with asyncio.timeout(60):
        while len(world.polls) == before:
            await asyncio.sleep(0.01)


async def keep_asking(crowd: Crowd, rate: float) -> None:
    """Let people ask `rate` questions a second, while fewer than fifty of each wait; ends when cancelled.

    Where more than a hundred of a chat wait the rest is refused, and told so: that is no loss of a kill.
    """
    while True:
        if crowd.unanswered < _WAITING * len(crowd.people):
            crowd.ask()
        await asyncio.sleep(1 / rate)


async def history_rows(url: str) -> tuple[int, int]:
    """Count the rows of all histories, and those that repeat another row."""
    opened = Database(url)
    async with opened.reading() as session:
        rows = await session.scalar(select(func.count()).select_from(history)) or 0
        distinct = select(history.c.person, history.c.text).distinct().subquery()
        once = await session.scalar(select(func.count()).select_from(distinct)) or 0
    await opened.close()
    return rows, rows - once


@asynccontextmanager
async def database(engine: str, folder: Path) -> AsyncIterator[str]:
    """Give the URL of an empty database, on SQLite or on a PostgreSQL server of its own."""
    if engine == "sqlite":
        yield f"sqlite:///{folder}/data/trial.sqlite3"
        return
    from tests.storage.postgres import new_database, running_server  # noqa: PLC0415 - its import warns

    with running_server() as server:
        yield await new_database(server)


def main(
    engine: Annotated[str, typer.Argument(help="sqlite or postgresql")] = "sqlite",
    kills: int = 50,
    rate: Annotated[float, typer.Option(help="questions a second")] = 10.0,
    seed: int = 1,
    program: Annotated[Path, typer.Option(help="the source tree that is tried")] = HERE,
) -> None:
    """Kill the program while it is asked, and count what was lost."""
    logging.getLogger("uvicorn").setLevel(logging.CRITICAL)  # it logs each connection that a kill cuts
    found = asyncio.run(trial(engine, kills, rate, seed, program.resolve()))
    for name, count in found.items():
        typer.echo(f"{name:20} {count:6g}")
    raise typer.Exit(is_bad(found))


if __name__ == "__main__":
    typer.run(main)
