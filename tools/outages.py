"""`python -m tools.outages`: let Telegram fail in every way that passes, and count what was lost.

Three people ask while their answers, or the polls, meet a fault; when it is over, each question should be
answered once. Ends with 1 if an answer was lost, or if somebody got more than one copy too many.
"""

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from botapi.faults import Faults
from botapi.serving import serving
from botapi.world import World
from tools.trials import HERE, Crowd, Process, Setting, scratch, start

ALWAYS = 10**9
PORTAL = b"<html><body>Log in to the hotel's network</body></html>"
POLL_OF_AN_OLDER_SERVER = {"id": "1", "question": "?"}
CALM = 60.0  # seconds that answers may take after the fault has passed


@dataclass(frozen=True, slots=True)
class Fault:
    """A way to fail: how long it lasts, in seconds, and how it is made for a method."""

    name: str
    make: Callable[[Faults, str], object]
    seconds: float = 8.0


def answering(body: bytes, status: int = 200) -> Callable[[Faults, str], object]:
    """Make a fault that gives the same answer to everything."""
    return lambda faults, method: faults.answer(body, method, status=status, times=ALWAYS)


def refusing(status: int, words: str) -> Callable[[Faults, str], object]:
    """Make a fault that refuses everything in the Bot API's form."""
    return answering(b'{"ok":false,"error_code":%d,"description":"%s"}' % (status, words.encode()), status)


FAULTS = (
    Fault("500 in Telegram's words", lambda faults, method: faults.crash(method, times=ALWAYS)),
    Fault("502 with a page", lambda faults, method: faults.bad_gateway(method, times=ALWAYS)),
    Fault("503 without a word", answering(b"", 503)),
    Fault("404 with a page", answering(PORTAL, 404)),
    Fault("404 in Telegram's words", refusing(404, "Not Found")),
    Fault("401 in Telegram's words", refusing(401, "Unauthorized")),
    Fault("200 with a page", answering(PORTAL)),
    Fault("200 with garbage", answering(b"\x00\xff{")),
    Fault("200 with nothing", answering(b"")),
    Fault("200 with null", answering(b"null")),
    Fault("200 with a wrong type", answering(b'{"ok":true,"result":5}')),
    Fault('200 with {"ok":false}', answering(b'{"ok":false}')),
    Fault("the connection is reset", lambda faults, method: faults.broken(method, times=ALWAYS)),
    Fault(
        "cut off after the call was taken",
        lambda faults, method: faults.broken(method, times=ALWAYS, after_effect=True),
    ),
    Fault("silence", lambda faults, method: faults.silent(method, times=ALWAYS), 60.0),
    Fault(
        "429 again and again", lambda faults, method: faults.flood(method, retry_after=5, times=ALWAYS), 80.0
    ),
)


@dataclass(frozen=True, slots=True)
class Row:
    """What a fault cost: missing and extra answers, and calls and lines of log a second while it lasted."""

    fault: str
    lost: int
    copies: int
    calls: float
    lines: float
    alive: bool

    def __str__(self) -> str:
        end = "" if self.alive else "  the program ended"
        return f"{self.fault:34} {self.lost:5} {self.copies:6} {self.calls:8.1f} {self.lines:8.1f}{end}"


@dataclass(frozen=True, slots=True)
class Stage:
    """A world with three people in it, and what starts the program there."""

    world: World
    crowd: Crowd
    setting: Setting

    async def over(self, process: Process) -> tuple[int, int, bool]:
        """Wait for answers and end the program; give how many are missing or extra, and whether it lived."""
        await self.crowd.until_answered(CALM)
        alive = process.alive
        await process.ended()
        return self.crowd.unanswered, self.crowd.copies, alive


@asynccontextmanager
async def staged(program: Path) -> AsyncIterator[Stage]:
    """Give a stage, for as long as the context is open."""
    world = World("vetorama_bot")
    async with scratch() as folder, serving(world, port=0) as address:
        crowd = Crowd.of(world, 3)
        async with crowd.listening():
            database = f"sqlite:///{folder}/trial.sqlite3"
            yield Stage(world, crowd, Setting(program, folder, database, world, address))


async def trial(fault: Fault, method: str, program: Path, brief: float | None) -> Row:
    """Let three people ask while calls of a method meet a fault, then wait for their answers."""
    async with staged(program) as stage:
        process = await start(stage.setting)
        fault.make(stage.world.faults, method)
        calls, lines = await _last(brief or fault.seconds, stage, process)
        stage.world.faults.clear()
        lost, copies, alive = await stage.over(process)
    return Row(fault.name, lost, copies, calls, lines, alive)


async def _last(seconds: float, stage: Stage, process: Process) -> tuple[float, float]:
    """Let people ask while a fault lasts, and give how many calls and lines of log there were a second."""
    world, crowd = stage.world, stage.crowd
    begun, lines = time.monotonic(), process.log.count(b"\n")
    before = len(world.calls) + len(world.polls)
    for person in crowd.people:
        crowd.ask(person)
    await asyncio.sleep(seconds)
    took = time.monotonic() - begun
    return (
        (len(world.calls) + len(world.polls) - before) / took,
        (process.log.count(b"\n") - lines) / took,
    )


async def moved(program: Path) -> Row:
    """Turn a group into a supergroup between its question and the answer."""
    async with staged(program) as stage:
        world, crowd = stage.world, stage.crowd
        group = world.group(-5, "Turma", crowd.people)
        held = world.faults.slow("sendMessage", times=1)
        process = await start(stage.setting)
        for person in crowd.people:
            crowd.ask(person, group)
        await crowd.until_answered(1)
        world.migrate(group, -1_000_000_000_005, crowd.people[0])
        held.set()
        lost, copies, alive = await stage.over(process)
    return Row("a group became a supergroup", lost, copies, 0, 0, alive)


async def unreadable(program: Path) -> Row:
    """Send an update that python-telegram-bot cannot read among others that it can."""
    async with staged(program) as stage:
        process = await start(stage.setting)
        stage.world.updates.allowed |= {"poll"}
        stage.world.updates.add("poll", POLL_OF_AN_OLDER_SERVER)
        calls, lines = await _last(8, stage, process)
        lost, copies, alive = await stage.over(process)
    return Row("an update that cannot be read", lost, copies, calls, lines, alive)


async def table(program: Path, brief: float | None, only: str) -> list[Row]:
    """Try every fault on sends, then on polls, and print a row as soon as it is known."""
    rows = []
    for method in ("sendMessage", "getUpdates"):
        typer.echo(f"\n{method:34} {'lost':>5} {'copies':>6} {'calls/s':>8} {'lines/s':>8}")
        for fault in FAULTS:
            if only in f"{method} {fault.name}":
                rows.append(await trial(fault, method, program, brief))
                typer.echo(str(rows[-1]))
        for other, of in ((moved, "sendMessage"), (unreadable, "getUpdates")):
            if of == method and only in f"{method} {other.__name__}":
                rows.append(await other(program))
                typer.echo(str(rows[-1]))
    return rows


def main(
    program: Annotated[Path, typer.Option(help="the source tree that is tried")] = HERE,
    brief: Annotated[float | None, typer.Option(help="let every fault last so many seconds")] = None,
    only: Annotated[str, typer.Option(help="only faults with these words in their names")] = "",
) -> None:
    """Let Telegram fail in every way that passes, and count what was lost."""
    logging.getLogger("uvicorn").setLevel(logging.CRITICAL)  # it logs each connection that it breaks
    rows = asyncio.run(table(program.resolve(), brief, only))
    raise typer.Exit(1 if any(row.lost or row.copies > 3 for row in rows) else 0)


if __name__ == "__main__":
    typer.run(main)
