"""`python -m tools.hanging`: hold the database and ask: how long answers take, and how much is logged."""

import asyncio
import sqlite3
import statistics
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Annotated

import typer

from bot.local.serving import serving
from bot.local.world import World
from tools.trials import HERE, Crowd, Setting, scratch, start


async def trial(engine: str, questions: int, program: Path) -> tuple[list[float], int, float]:
    """Give the seconds of each answer, the lines logged meanwhile, and how long all of it took."""
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
            await process.ended()
    return times, lines, took


@asynccontextmanager
async def held(engine: str, folder: Path) -> AsyncIterator[tuple[str, Callable[[], None]]]:
    """Give a database's URL and what makes it hang."""
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
    times, lines, took = asyncio.run(trial(engine, questions, program.resolve()))
    typer.echo(f"median {statistics.median(times):6.2f} s   longest {max(times):6.2f} s")
    typer.echo(f"log lines {lines} in {took:.0f} s: {lines * 60 / took:.1f} a minute")


if __name__ == "__main__":
    typer.run(main)
