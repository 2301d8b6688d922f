"""`python -m tools.replicas`: kill one of two replicas again and again while people ask; count what was lost.

They stand behind a round-robin balancer and share a PostgreSQL server. With `--balancer` the balancer is
killed too, each third time. With `--upgrade TREE` the replicas run the program of an older source tree, and
are replaced one after the other by this one, which brings the tables to their newest form while people ask.
Ends with 1 if a question was lost or is twice in a history, or if more were answered again than kills.
"""

import asyncio
import logging
import random
import signal
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Annotated

import httpx
import typer

from botapi.serving import serving
from botapi.world import World
from tools.balancing import Balancer, balancer, balancer_process, free_port
from tools.kills import database, history_rows, is_bad, keep_asking, reckoned
from tools.trials import HERE, Crowd, Process, Setting, scratch, start

BETWEEN = 1.5  # seconds between two kills at most
PATIENCE = 60.0  # seconds until a replica works, at most


@asynccontextmanager
async def behind(one: Setting, replicas: int, balanced: Balancer = balancer) -> AsyncIterator[list[Setting]]:
    """Give the settings of replicas that stand behind a balancer, while it runs; `one` says the rest."""
    ports = [free_port() for _ in range(replicas)]
    async with balanced([f"http://127.0.0.1:{port}" for port in ports]) as public:
        yield [_replica(one, public, port) for port in ports]


def _replica(one: Setting, public: str, port: int) -> Setting:
    hook = {"SERVE": "webhook", "WEBHOOK_URL": public, "LISTEN": f"127.0.0.1:{port}"}
    return replace(one, more={**one.more, **hook})


@dataclass(slots=True)
class Stand:
    """Two replicas and their balancer, each a process."""

    port: int
    settings: list[Setting]
    replicas: list[Process]
    balancing: asyncio.subprocess.Process

    @classmethod
    async def of(cls, one: Setting) -> "Stand":
        """Start all three."""
        port, ports = free_port(), [free_port() for _ in range(2)]
        settings = [_replica(one, f"http://127.0.0.1:{port}", each) for each in ports]
        balancing = await balancer_process(port, addresses(settings))
        return cls(port, settings, [await start(each) for each in settings], balancing)

    async def kill_replica(self, number: int, chance: random.Random) -> None:
        """Kill a replica, and start it again a little later."""
        await self.replicas[number].ended(signal.SIGKILL)
        await asyncio.sleep(chance.uniform(0, BETWEEN))
        self.replicas[number] = await start(self.settings[number])

    async def kill_balancer(self, chance: random.Random) -> None:
        """Kill the balancer, and start it again a little later."""
        await self.end_balancer()
        await asyncio.sleep(chance.uniform(0, BETWEEN))
        self.balancing = await balancer_process(self.port, addresses(self.settings))

    async def upgrade(self, number: int) -> None:
        """End a replica as a supervisor does, and start the program of this tree in its place."""
        await self.replicas[number].ended()
        self.settings[number] = replace(self.settings[number], program=HERE)
        self.replicas[number] = await start(self.settings[number])

    async def end_replicas(self) -> None:
        """End both replicas as a supervisor does."""
        for replica in self.replicas:
            await replica.ended()

    async def end_balancer(self) -> None:
        """Kill the balancer."""
        self.balancing.kill()
        await self.balancing.wait()


def addresses(settings: Sequence[Setting]) -> list[str]:
    """Give the address at which each replica listens."""
    return [f"http://{one.more['LISTEN']}" for one in settings]


@asynccontextmanager
async def asked(rate: float, program: Path, found: dict[str, float]) -> AsyncIterator[tuple[Stand, Crowd]]:
    """Start all, and let 20 people ask while the context is open; then wait for answers, and count."""
    world = World("vetorama_bot")
    async with AsyncExitStack() as stack:
        folder = await stack.enter_async_context(scratch())
        url = await stack.enter_async_context(database("postgresql", folder))
        address = await stack.enter_async_context(serving(world, port=0))
        stand = await Stand.of(Setting(program, folder, url, world, address))
        stack.push_async_callback(stand.end_balancer)
        crowd = Crowd.of(world, 20)
        async with crowd.listening():
            asking = asyncio.create_task(keep_asking(crowd, rate))
            yield stand, crowd
            asking.cancel()
            await crowd.until_answered(120)
            for replica in stand.replicas:
                await replica.ended()
        found.update(reckoned(int(found["kills"]), crowd, *await history_rows(url)))


async def kill(kills: int, rate: float, seed: int, *, balancer_too: bool) -> dict[str, float]:
    """Kill a replica, or the balancer, `kills` times at random moments; count questions and answers."""
    chance, copies = random.Random(seed), [0]
    found: dict[str, float] = {"kills": kills}
    async with asked(rate, HERE, found) as (stand, crowd):
        for number in range(kills):
            await asyncio.sleep(chance.uniform(0, BETWEEN))
            victim = number % 3 if balancer_too else number % 2
            if victim < len(stand.replicas):
                await stand.kill_replica(victim, chance)
            else:
                await stand.kill_balancer(chance)
            copies.append(crowd.copies)
    most = max(later - before for before, later in pairwise([*copies, crowd.copies]))
    return {**found, "again after one kill": most}


async def upgrade(rate: float, older: Path) -> dict[str, float]:
    """Replace an older program, replica by replica; count questions and answers."""
    found: dict[str, float] = {"kills": 0}
    async with asked(rate, older, found) as (stand, _):
        for number in range(2):
            await asyncio.sleep(3)
            await stand.upgrade(number)
        await asyncio.sleep(3)
    return found


async def working(addresses: Sequence[str]) -> int:
    """Wait until one of the replicas at these addresses works; give its place. Raises TimeoutError."""
    async with httpx.AsyncClient(trust_env=False, timeout=2) as client, asyncio.timeout(PATIENCE):
        while True:
            for place, address in enumerate(addresses):
                with suppress(httpx.TransportError):
                    if (await client.get(f"{address}/readyz")).json()["stage"] == "working":
                        return place
            await asyncio.sleep(0.1)


def main(
    kills: int = 20,
    rate: Annotated[float, typer.Option(help="questions a second")] = 10.0,
    seed: int = 1,
    *,
    balancer: Annotated[bool, typer.Option("--balancer", help="kill the balancer too")] = False,
    older: Annotated[Path | None, typer.Option("--upgrade", help="the tree that is replaced")] = None,
) -> None:
    """Kill or replace replicas while they are asked, and count what was lost."""
    for name in ("uvicorn", "httpx"):
        logging.getLogger(name).setLevel(logging.CRITICAL)  # they log each connection that a kill cuts
    way = kill(kills, rate, seed, balancer_too=balancer) if older is None else upgrade(rate, older.resolve())
    found = asyncio.run(way)
    for name, count in found.items():
        typer.echo(f"{name:20} {count:6g}")
    raise typer.Exit(is_bad(found))


if __name__ == "__main__":
    typer.run(main)
