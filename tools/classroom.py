"""`python -m tools.classroom`: let a class ask at once in one group, and say when each had its answer.

The program runs as on Telegram; the local server takes 20 messages a minute for the group and answers any
more with 429. Ends with 1 where somebody's answer came later than ten seconds, or not at all.
"""

import asyncio
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any

import typer

from bot.browser import page_of
from botapi.limits import GroupLimit
from botapi.people import Chat, Person
from botapi.serving import serving
from botapi.world import World
from rendering.catalog import Catalog
from rendering.gathered import told_to_wait
from tools.trials import HERE, Setting, scratch, start

GROUP = -1_001_000_000_001
QUESTIONS = ("/similar rei rainha", "/dims rei", "/vizinhos gato", "/similar rato gato", "/posicao rei rato")
IN_TIME = 10.0
_LINK = re.compile(rf"https://t\.me/c/{-GROUP - 1_000_000_000_000}/(\d+)(\?thread=\d+)?$")


@dataclass(slots=True)
class Lesson:
    """Who asked, by the number of the question, and after how many seconds each was answered."""

    world: World
    group: Chat
    begun: float = field(default_factory=time.monotonic)
    askers: dict[int, Person] = field(default_factory=dict)
    answered: dict[int, float] = field(default_factory=dict)
    again: int = 0

    def ask(self, person: Person, text: str) -> None:
        """Let somebody ask in the group."""
        said = self.world.write(person, text, self.group)
        self.askers[said["message_id"]] = person

    async def listen(self, seconds: float) -> None:
        """Note the answers, until everybody has one or the time is over."""
        waiting = str(told_to_wait(Catalog("pt")))
        with self.world.events.subscribed() as events:
            while len(self.answered) < len(self.askers):
                try:
                    event = await events.next("message", seconds=self.begun + seconds - time.monotonic())
                except TimeoutError:
                    return
                if event.body["from"]["is_bot"] and event.body.get("text") != waiting:
                    self._note(event.body)

    def _note(self, message: dict[str, Any]) -> None:
        for number in {*_questions(message)} & self.askers.keys():
            self.again += number in self.answered
            self.answered.setdefault(number, time.monotonic() - self.begun)


def _questions(message: dict[str, Any]) -> Iterator[int]:
    """Give the numbers of the questions that a message answers: those it links to, or the one it quotes."""
    parts = message.get("entities", ())
    linked = [int(found[1]) for part in parts if (found := _LINK.match(part.get("url", "")))]
    quoted = message.get("reply_to_message")
    yield from linked or ([] if quoted is None else [quoted["message_id"]])


async def trial(people: int, seconds: float, program: Path, stay: float, port: int) -> Lesson:
    """Let `people` people ask at once, and wait `seconds` seconds for their answers."""
    world = World("vetorama_bot", bot_name="Vetorama")
    world.group_limit = GroupLimit()
    pupils = [world.person(1000 + n, f"Aluno {n + 1}", language_code="pt-br") for n in range(people)]
    group = world.group(GROUP, "Turma", pupils, creator=pupils[0])
    async with scratch() as folder, serving(world, port=port, page=page_of("pt")) as address:
        url = f"sqlite:///{folder}/data/trial.sqlite3"
        process = await start(Setting(program, folder, url, world, address))
        lesson = Lesson(world, group)
        for number, person in enumerate(pupils):
            lesson.ask(person, QUESTIONS[number % len(QUESTIONS)])
        await lesson.listen(seconds)
        if stay:
            typer.echo(address)
            await asyncio.sleep(stay)
        await process.ended()
    return lesson


def main(
    people: int = 30,
    seconds: Annotated[float, typer.Option(help="how long answers are waited for")] = 120.0,
    program: Annotated[Path, typer.Option(help="the source tree that is tried")] = HERE,
    stay: Annotated[float, typer.Option(help="seconds for which the page stays, to look at the group")] = 0.0,
    port: Annotated[int, typer.Option(help="of the page; 0 for a free one")] = 0,
) -> None:
    """Let a class ask at once, and say when each had its answer."""
    lesson = asyncio.run(trial(people, seconds, program.resolve(), stay, port))
    for number, person in lesson.askers.items():
        when = lesson.answered.get(number)
        typer.echo(f"{person.first_name:10} {'-' if when is None else f'{when:.1f} s':>8}")
    times = sorted(lesson.answered.values())
    sent = [call.ok for call in lesson.world.calls if call.method.startswith("send")]
    typer.echo(f"answered    {len(times)} of {people}, {lesson.again} of them again")
    if times:
        typer.echo(f"median      {times[len(times) // 2]:.1f} s, last {times[-1]:.1f} s")
    in_time = sum(when <= IN_TIME for when in times)
    typer.echo(f"in {IN_TIME:.0f} s     {in_time}")
    typer.echo(f"messages    {sent.count(True)}, refused {sent.count(False)}")
    raise typer.Exit(0 if in_time == people else 1)


if __name__ == "__main__":
    typer.run(main)
