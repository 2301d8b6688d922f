"""`python -m tools.class_kills`: kill -9 one of two replicas in the middle of a class, then the other one.

Both stand behind a balancer and share a PostgreSQL server. A teacher opens a class of their own lesson, and
three students take part. Right after a press of “next” one replica is killed, and started again only once the
step was done by the other; at the next step the other one is killed. It prints how often each text, poll and
result was told. Ends with 1 if one is missing, or if a text or a result came twice.
"""

import asyncio
import logging
import random
import re
import signal
import time
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from typing import Any

import typer

from botapi.attachments import GivenDocument
from botapi.people import Chat, Person
from botapi.record import Upload
from botapi.serving import serving
from botapi.world import World
from tools.kills import database
from tools.replicas import Stand
from tools.trials import HERE, Setting, scratch, start

GROUP = -1_001_000_000_001
LESSON = """# Trial

## 1 min · text

one

## 5 min · quiz

two

/quiz 2 ideas 600s

## 5 min · prediction

three

/predict rei rainha 600s

## 1 min · text

four
"""
STEPS = 4
_PATIENCE = 90.0  # seconds; the other replica takes the turn after some twelve

Message = dict[str, Any]


@dataclass(slots=True)
class ClassTrial:
    """A class, who is in it, and the two replicas that conduct it."""

    world: World
    stand: Stand
    group: Chat
    people: Sequence[Person]
    longest: float = 0.0

    @property
    def said(self) -> list[Message]:
        """What the group reads."""
        return self.world.messages(self.group.id)

    @property
    def panel(self) -> Message:
        """The newest message to the teacher with buttons."""
        return next(one for one in reversed(self.world.messages(self.people[0].id)) if _labels(one))

    async def until(self, happened: Callable[[], bool]) -> None:
        """Wait until something happened, and keep the longest wait. Raises TimeoutError."""
        began = time.monotonic()
        async with asyncio.timeout(_PATIENCE):
            while not happened():
                await asyncio.sleep(0.05)
        self.longest = max(self.longest, time.monotonic() - began)

    def press(self, who: Person, message: Message, label: str) -> None:
        """Press the button whose label begins so."""
        self.world.press(who, message, next(one for one in _labels(message) if one.startswith(label)))

    async def open(self) -> None:
        """Send the lesson, open the class in the group, and let the students take part."""
        teacher = self.people[0]
        self.world.write(teacher, "/start")
        upload = Upload("trial.md", LESSON.encode(), "text/markdown")
        self.world.attach(teacher, GivenDocument(upload))
        await self.until(lambda: any("Trial" in _text(one) for one in self.world.messages(teacher.id)))
        self.world.write(teacher, "/class", self.group)
        await self.until(lambda: any("Trial" in _labels(one) for one in self.said))
        self.press(teacher, self.said[-1], "Trial")
        await self.until(lambda: any(label.startswith("✋") for one in self.said for label in _labels(one)))
        board = next(one for one in self.said if any(label.startswith("✋") for label in _labels(one)))
        for student in self.people[1:]:
            self.press(student, board, "✋")
        await self.until(lambda: "3" in _text(self.panel))

    async def step(self, number: int, victim: int | None, chance: random.Random) -> None:
        """Press “next”; kill a replica a moment later, and go on at the other one."""
        self.press(self.people[0], self.panel, "▶")
        if victim is not None:
            await asyncio.sleep(chance.uniform(0, 0.4))
            await self.stand.replicas[victim].ended(signal.SIGKILL)
        await self.until(lambda: _step_of(self.panel) == number)
        while any(label.startswith("👁") for label in _labels(self.panel)):
            await self._answered()
        if victim is not None:
            self.stand.replicas[victim] = await start(self.stand.settings[victim])

    async def _answered(self) -> None:
        """Let the students vote where a poll is open, and the teacher show the answer."""
        polls = [one for one in self.said if "poll" in one and not one["poll"]["is_closed"]]
        for student in self.people[1:]:
            if polls:
                self.world.vote(student, polls[-1], 0)
        before = [(_text(one), _labels(one), one.get("poll")) for one in self.said]
        self.press(self.people[0], self.panel, "👁")
        await self.until(lambda: [(_text(one), _labels(one), one.get("poll")) for one in self.said] != before)
        await asyncio.sleep(1.5)  # the panel follows what the group was told

    async def close(self) -> None:
        """Close the class, and wait for its results."""
        self.press(self.people[0], self.panel, "⏹")
        await self.until(lambda: len(_labels(self.panel)) == 2)
        self.press(self.people[0], self.panel, "⏹")
        await self.until(lambda: any("document" in one for one in self.world.messages(self.people[0].id)))


def _text(message: Message) -> str:
    return str(message.get("text", ""))


def _step_of(panel: Message) -> int:
    """Give the number of the step that a panel shows, the first number in it; 0 before the first one."""
    found = re.search(r"\d+", _text(panel))
    return int(found[0]) if found else 0


def _labels(message: Message) -> list[str]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button["text"] for row in rows for button in row]


async def class_trial(seed: int) -> tuple[Counter[str], float]:
    """Hold the class; count what was told in it, and give the longest wait."""
    world, chance = World("vetorama_bot"), random.Random(seed)
    people = [world.person(101 + n, name, language_code="en") for n, name in enumerate("ABCD")]
    group = world.group(GROUP, "Class", people, creator=people[0])
    async with AsyncExitStack() as stack:
        folder = await stack.enter_async_context(scratch())
        url = await stack.enter_async_context(database("postgresql", folder))
        address = await stack.enter_async_context(serving(world, port=0))
        stand = await Stand.of(Setting(HERE, folder, url, world, address))
        stack.push_async_callback(stand.end_balancer)
        trial = ClassTrial(world, stand, group, people)
        await trial.open()
        for number, victim in enumerate((None, 0, 1, None), 1):
            await trial.step(number, victim, chance)
        await trial.close()
        for replica in stand.replicas:
            await replica.ended()
    return counted(trial.said), trial.longest


def counted(said: Sequence[Message]) -> Counter[str]:
    """Count the texts of steps, the polls, the predictions and the results that a group read."""
    found: Counter[str] = Counter()
    for one in said:
        text = _text(one)
        found.update(f"text {n}" for n in range(1, STEPS + 1) if text.startswith(f"{n}. "))
        found["polls"] += "poll" in one
        found["predictions"] += text.startswith("🎯")
        found["results"] += text.startswith("🏁")
    return found


def main(seed: int = 1) -> None:
    """Hold a class while each of two replicas is killed, and count what was told."""
    for name in ("uvicorn", "httpx"):
        logging.getLogger(name).setLevel(logging.CRITICAL)  # they log each connection that a kill cuts
    found, longest = asyncio.run(class_trial(seed))
    for name, count in sorted(found.items()):
        typer.echo(f"{name:14} {count}")
    typer.echo(f"longest wait   {longest:.1f} s")
    once = all(found[f"text {n}"] == 1 for n in range(1, STEPS + 1)) and found["predictions"] == 1
    raise typer.Exit(0 if once and found["polls"] >= 2 and found["results"] == 2 else 1)


if __name__ == "__main__":
    typer.run(main)
