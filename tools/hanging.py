"""`python -m tools.hanging`: make the database hang and ask; see how answers, end and log fare."""

import asyncio
import sqlite3
import statistics
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from botapi.serving import serving
from botapi.world import World
from tools.trials import HERE, Crowd, Setting, scratch, start


@dataclass(frozen=True, slots=True)
class Cost:
    """What a hanging database costs: seconds for each answer and for the end, and lines of log meanwhile."""

    answers: list[float]
    lines: int
    took: float
    end: float


async def trial(engine: str, questions: int, program: Path) -> Cost:
    """Ask while the database hangs, then end the program."""
    world = World("vetorama_bot")
    async with scratch() as folder, held(engine, folder) as (url, hold), serving(world, port=0) as address:
        setting = Setting(program, folder, url, world, address)
        crowd = Crowd.of(world, 1)
        async with crowd.listening():
            process = await start(setting)
            crowd.ask()
            await crowd.until_answered(30)
            hold()
            before, began = process.log.count(b"\n"), time.monotonic()
            times = []
            for _ in range(questions):
                asked = time.monotonic()
                crowd.ask()
                await crowd.until_answered(90)
                times.append(time.monotonic() - asked)
            lines, took = process.log.count(b"\n") - before, time.monotonic() - began
            ending = time.monotonic()
            await process.ended()
    return Cost(times, lines, took, time.monotonic() - ending)


@asynccontextmanager
async def held(engine: str, folder: Path) -> AsyncIterator[tuple[str, Callable[[], None]]]:
    """Give a database's URL and a function that makes it hang."""
    if engine == "sqlite":
        file = folder / "data" / "trial.sqlite3"
        others: list[sqlite3.Connection] = []

        def lock() -> None:
            others.append(sqlite3.connect(file, isolation_level=None))
            others[0].execute("BEGIN IMMEDIATE")

        yield f"sqlite:///{file}", lock
        for other in others:
            other.close()
        return
    from tests.storage.postgres import Wire, new_database, running_server  # noqa: PLC0415 - its import warns

    with running_server() as server:
        wire = Wire(await new_database(server))
        await wire.connect()
        yield wire.url("any"), wire.hold
        await wire.cut()


def main(
    engine: Annotated[str, typer.Argument(help="sqlite or postgresql")] = "postgresql",
    questions: int = 20,
    program: Annotated[Path, typer.Option(help="the source tree that is tried")] = HERE,
) -> None:
    """Ask one question after the other while the database hangs."""
    cost = asyncio.run(trial(engine, questions, program.resolve()))
    typer.echo(f"median {statistics.median(cost.answers):6.2f} s   longest {max(cost.answers):6.2f} s")
    typer.echo(f"log lines {cost.lines} in {cost.took:.0f} s   the end {cost.end:.1f} s")


if __name__ == "__main__":
    typer.run(main)
