"""`python -m tools.clocks`: kill who conducts quizzes and debates; see that each goes on, once, in time.

Two replicas behind a balancer share a PostgreSQL server. In each of some groups a quiz begins, in as many
others a debate in which two people vote alike. The replica that works is killed (kill -9) and started again,
several times. Ends with 1 where a question was not asked, where a quiz or a debate has no end, or where more
was said twice than there were kills.
"""

import asyncio
import logging
import random
import re
import time
from collections import Counter, defaultdict
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass, field
from typing import Annotated, Any

import httpx
import typer

from botapi.people import Chat, Person
from botapi.serving import serving
from botapi.world import World
from tools.kills import database
from tools.replicas import Stand
from tools.trials import HERE, Setting, scratch

QUESTIONS = 4
OPEN = 10  # seconds for which a question of a quiz is open
_THINKS = 3.0  # seconds until people vote
LONGEST = 240.0  # seconds until all is told
_ASKED = re.compile(r"^(\d+)/")


@dataclass(slots=True)
class Watch:
    """What was said in each group, and when."""

    world: World
    quizzes: list[Chat] = field(default_factory=list)
    debates: list[Chat] = field(default_factory=list)
    people: dict[int, list[Person]] = field(default_factory=dict)
    said: defaultdict[int, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    asked_at: defaultdict[int, list[float]] = field(default_factory=lambda: defaultdict(list))

    @classmethod
    def of(cls, groups: int) -> "Watch":
        """Make groups of two people, half of them for quizzes."""
        watch = cls(World("vetorama_bot"))
        for number in range(2 * groups):
            two = [watch.world.person(1000 + 2 * number + n, f"P{n}", language_code="pt") for n in range(2)]
            group = watch.world.group(-1_001_000_000_001 - number, f"Turma {number}", two, creator=two[0])
            (watch.quizzes if number < groups else watch.debates).append(group)
            watch.people[group.id] = two
        return watch

    def begin(self) -> None:
        """Let somebody begin a quiz or a debate in each group."""
        for group in self.quizzes:
            self.world.write(self.people[group.id][0], f"/quiz {QUESTIONS} ideias {OPEN}s", group)
        for group in self.debates:
            self.world.write(self.people[group.id][0], "/debate", group)

    async def listen(self) -> None:
        """Note what is asked and told; two people vote alike on a debate's questions."""
        with self.world.events.subscribed() as events:
            while True:
                event = await events.next("message", seconds=3600)
                if event.body["from"]["is_bot"]:
                    self._note(event.chat_id, event.body)

    def _note(self, chat: int, message: dict[str, Any]) -> None:
        if "poll" in message:
            number = _ASKED.match(message["poll"]["question"])
            self.said[chat][number[1] if number else message["poll"]["question"]] += 1
            self.asked_at[chat].append(time.monotonic())
            if number is None:
                asyncio.get_running_loop().call_later(_THINKS, self._vote, chat, message)
        elif "🏁" in message.get("text", ""):
            self.said[chat]["end"] += 1

    def _vote(self, chat: int, poll: dict[str, Any]) -> None:
        for person in self.people[chat]:
            self.world.vote(person, poll, 0)

    @property
    def all_told(self) -> bool:
        """Whether everything has its end."""
        return all(self.said[group.id]["end"] for group in (*self.quizzes, *self.debates))

    def reckoned(self) -> dict[str, float]:
        """Count what was asked and told, and say how soon and how late the next question of a quiz came."""
        gaps = [
            later - before - OPEN
            for group in self.quizzes
            for before, later in zip(self.asked_at[group.id], self.asked_at[group.id][1:], strict=False)
        ]
        asked = [self.said[group.id][f"{n}"] for group in self.quizzes for n in range(1, QUESTIONS + 1)]
        ends = [self.said[group.id]["end"] for group in (*self.quizzes, *self.debates)]
        votes = [self.said[one.id].total() - self.said[one.id]["end"] for one in self.debates]
        return {
            "questions of quizzes": len(asked),
            "never asked": asked.count(0),
            "debates without a vote": votes.count(0),
            "without an end": ends.count(0),
            "said twice": sum(max(0, count - 1) for said in self.said.values() for count in said.values()),
            "soonest, s": round(min(gaps, default=0.0), 1),
            "latest, s": round(max(gaps, default=0.0), 1),
        }


async def _works(stand: Stand) -> int:
    """Wait until a replica works; give its place."""
    async with httpx.AsyncClient(trust_env=False, timeout=2) as client, asyncio.timeout(LONGEST):
        while True:
            for place, setting in enumerate(stand.settings):
                try:
                    said = await client.get(f"http://{setting.more['LISTEN']}/readyz")
                except httpx.TransportError:
                    continue
                if said.json()["stage"] == "working":
                    return place
            await asyncio.sleep(0.1)


async def tried(groups: int, kills: int, seed: int) -> dict[str, float]:
    """Let all begin, kill who works again and again, and wait for the ends."""
    chance, watch = random.Random(seed), Watch.of(groups)
    async with AsyncExitStack() as stack:
        folder = await stack.enter_async_context(scratch())
        url = await stack.enter_async_context(database("postgresql", folder))
        address = await stack.enter_async_context(serving(watch.world, port=0))
        stand = await Stand.of(Setting(HERE, folder, url, watch.world, address))
        stack.push_async_callback(stand.end_balancer)
        stack.push_async_callback(stand.end_replicas)
        listening = asyncio.create_task(watch.listen())
        stack.callback(listening.cancel)
        await _works(stand)
        watch.begin()
        for _ in range(kills):
            await asyncio.sleep(chance.uniform(3, 3 + OPEN))
            await stand.kill_replica(await _works(stand), chance)
        with suppress(TimeoutError):
            async with asyncio.timeout(LONGEST):
                while not watch.all_told:
                    await asyncio.sleep(0.1)
    return watch.reckoned()


def main(
    groups: Annotated[int, typer.Option(help="groups with a quiz, and as many with a debate")] = 8,
    kills: int = 4,
    seed: int = 1,
) -> None:
    """Kill who conducts quizzes and debates, and count what became of them."""
    for name in ("uvicorn", "httpx"):
        logging.getLogger(name).setLevel(logging.CRITICAL)  # they log each connection that a kill cuts
    found = asyncio.run(tried(groups, kills, seed))
    for name, count in found.items():
        typer.echo(f"{name:24} {count:6}")
    lost = found["never asked"] or found["debates without a vote"] or found["without an end"]
    raise typer.Exit(bool(lost or found["said twice"] > kills))


if __name__ == "__main__":
    typer.run(main)
