"""`python -m tools.takeovers`: take the turn away from the replica that works; count what was lost.

Two replicas share a PostgreSQL server while 20 people ask. The one that works is ended (`end`), stopped
where it stands for 20 s and then let go on (`hang`), or cut off from the database without a word (`vanish`),
or PostgreSQL is restarted under both (`restart`), or stopped for 20 s (`away`). Ends with 1 if a question was
lost, or one is twice in a history.
"""

import asyncio
import logging
import signal
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated

import typer

from botapi.serving import serving
from botapi.world import World
from tools.balancing import balancer, free_port
from tools.kills import history_rows, keep_asking
from tools.replicas import working
from tools.trials import HERE, Crowd, Process, Setting, scratch, start

_LONG = 20.0  # seconds in which a replica hangs, or PostgreSQL is away: longer than a lease
_PATIENCE = 60.0


@dataclass(frozen=True, slots=True)
class Trial:
    """Two replicas, where they listen, the people who ask, and the way of each to the database."""

    replicas: Sequence[Process]
    ports: Sequence[int]
    crowd: Crowd
    hold: Sequence[Callable[[], None]]
    release: Sequence[Callable[[], None]]
    restart: Callable[[float], Awaitable[None]]

    async def working(self, among: Sequence[int] = (0, 1)) -> int:
        """Wait until a replica works; give its place."""
        return among[await working([f"http://127.0.0.1:{self.ports[place]}" for place in among])]


async def end(trial: Trial, place: int) -> float:
    """End the replica that works as a supervisor does; give the seconds until it is gone."""
    began = time.monotonic()
    code = await trial.replicas[place].ended(signal.SIGTERM)
    typer.echo(f"ended with {code} after {time.monotonic() - began:.1f} s")
    await trial.working([1 - place])
    return time.monotonic() - began


async def hang(trial: Trial, place: int) -> float:
    """Stop it where it stands, wait until the other works, and let it go on; give the seconds until then."""
    began = time.monotonic()
    trial.replicas[place].told(signal.SIGSTOP)
    await trial.working([1 - place])
    taken = time.monotonic() - began
    await asyncio.sleep(max(0.0, _LONG - taken))
    trial.replicas[place].told(signal.SIGCONT)
    return taken


async def vanish(trial: Trial, place: int) -> float:
    """Let nothing pass between it and the database, without closing anything, and pass it again later."""
    began = time.monotonic()
    trial.hold[place]()
    await trial.working([1 - place])
    taken = time.monotonic() - began
    await asyncio.sleep(max(0.0, _LONG - taken))
    trial.release[place]()
    return taken


async def restart(trial: Trial, place: int) -> float:  # noqa: ARG001 - as all faults
    """Restart PostgreSQL; give the seconds until one works again."""
    began = time.monotonic()
    await trial.restart(1)
    await trial.working()
    return time.monotonic() - began


async def away(trial: Trial, place: int) -> float:  # noqa: ARG001 - as all faults
    """Stop PostgreSQL for a while; give the seconds from its return until one works again."""
    await trial.restart(_LONG)
    began = time.monotonic()
    await trial.working()
    return time.monotonic() - began


FAULTS = {"end": end, "hang": hang, "vanish": vanish, "restart": restart, "away": away}


def _replica(one: Setting, public: str, database: str, port: int) -> Setting:
    hook = {"SERVE": "webhook", "WEBHOOK_URL": public, "LISTEN": f"127.0.0.1:{port}"}
    return replace(one, database=database, more=hook)


@asynccontextmanager
async def trying(rate: float, program: Path) -> AsyncIterator[tuple[Trial, list[int]]]:
    """Start it all, and let people ask until the context ends; then wait for the last answers."""
    from tests.storage.postgres import Wire, new_database, running_server  # noqa: PLC0415 - its import warns

    world = World("vetorama_bot")
    ports = [free_port() for _ in range(2)]
    async with AsyncExitStack() as stack:
        server = stack.enter_context(running_server())
        url = await new_database(server)
        wires = [Wire(url) for _ in ports]
        for wire in wires:
            await wire.connect()
        folder = await stack.enter_async_context(scratch())
        address = await stack.enter_async_context(serving(world, port=0))
        public = await stack.enter_async_context(balancer([f"http://127.0.0.1:{port}" for port in ports]))
        one = Setting(program, folder, url, world, address)
        ways = [(wire.url("x"), port) for wire, port in zip(wires, ports, strict=True)]
        replicas = [await start(_replica(one, public, *way)) for way in ways]
        for replica in replicas:
            stack.callback(replica.told, signal.SIGKILL)  # where a trial fails none is left
        rows: list[int] = []

        async def again(after: float) -> None:
            server.stop()
            await asyncio.sleep(after)
            server.start()

        crowd = Crowd.of(world, 20)
        holds, releases = [wire.hold for wire in wires], [wire.release for wire in wires]
        async with crowd.listening():
            asking = asyncio.create_task(keep_asking(crowd, rate))
            await asyncio.sleep(2)
            yield Trial(replicas, ports, crowd, holds, releases, again), rows
            await asyncio.sleep(2)
            asking.cancel()
            await crowd.until_answered(_PATIENCE)
            for replica in replicas:
                replica.told(signal.SIGCONT)
                await replica.ended()
        rows[:] = await history_rows(url)


async def tried(name: str, rate: float, program: Path) -> dict[str, float]:
    """Let one fault happen; count questions and answers."""
    taken = 0.0
    async with trying(rate, program) as (trial, rows):
        taken = await FAULTS[name](trial, await trial.working())
    return {
        "seconds until one works": round(taken, 1),
        "questions": trial.crowd.asked,
        "never answered": trial.crowd.unanswered,
        "answered again": trial.crowd.copies,
        "in a history twice": rows[1],
        "longest wait, s": round(trial.crowd.longest, 1),
    }


def main(
    fault: Annotated[list[str] | None, typer.Argument(help=", ".join(FAULTS))] = None,
    rate: Annotated[float, typer.Option(help="questions a second")] = 5.0,
    program: Annotated[Path, typer.Option(help="the source tree that is tried")] = HERE,
) -> None:
    """Take the turn away from the replica that works, and count what was lost."""
    for name in ("uvicorn", "httpx"):
        logging.getLogger(name).setLevel(logging.CRITICAL)  # they log each connection that breaks
    bad = False
    for name in fault or FAULTS:
        found = asyncio.run(tried(name, rate, program.resolve()))
        typer.echo(f"{name}: " + ", ".join(f"{what} {count}" for what, count in found.items()))
        bad = bad or bool(found["never answered"] or found["in a history twice"])
    raise typer.Exit(bad)


if __name__ == "__main__":
    typer.run(main)
