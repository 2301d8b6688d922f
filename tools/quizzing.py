"""`python -m tools.quizzing`: kill the program again and again while a group answers a quiz, and count.

The program runs as on Telegram, with a small model and written questions; the local server takes 20 messages
a minute for the group and closes polls in time. Twenty people answer each question within its time. The
program is killed (SIGKILL) during each question that `--kill` names, and started again. It prints how many
polls were sent, how many answers people gave and how many were written down, and how often the results were
told. Ends with 1 where an answer to a poll that counts was lost, or the results were not told once.
"""

import asyncio
import random
import signal
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Annotated

import typer

from bot.browser import page_of
from botapi.limits import GroupLimit
from botapi.people import Chat, Person
from botapi.record import Event
from botapi.serving import serving
from botapi.world import World
from storage.database import Database
from storage.quizzes import Quizzes
from tools.trials import HERE, Process, Setting, scratch, start, tiny_model

GROUP = -1_001_000_000_001
LONGEST = 120.0  # seconds to wait for the next message of the bot


@dataclass(slots=True)
class QuizTrial:
    """A group that answers a quiz, and the program that is killed while it does."""

    setting: Setting
    world: World
    group: Chat
    pupils: Sequence[Person]
    kills: Sequence[int]
    polls: list[str] = field(default_factory=list)
    results: int = 0
    killed: int = 0

    async def play(self, questions: int, seconds: int) -> None:
        """Ask a quiz and answer it to its end."""
        process = await start(self.setting)
        with self.world.events.subscribed() as events:
            self.world.write(self.pupils[0], f"/quiz {questions} {seconds}s ideias", self.group)
            while not self.results:
                shown = await events.next("message", seconds=LONGEST)
                if "poll" in shown.body:
                    process = await self._answered(shown, process, seconds)
                elif "🏁" in shown.body.get("text", ""):
                    self.results += 1
        await process.ended()

    async def _answered(self, shown: Event, process: Process, seconds: int) -> Process:
        """Let everybody answer a question, each at their own time; kill the program if it is its turn."""
        self.polls.append(shown.body["poll"]["id"])
        turn = len(set(self.polls)) in self.kills and self.killed < len(self.kills)
        voting = asyncio.gather(*(self._vote(one, shown, seconds * 0.8) for one in self.pupils))
        if turn:
            self.killed += 1
            await asyncio.sleep(random.uniform(0, seconds * 0.5))
            await process.ended(signal.SIGKILL)
            process = await start(self.setting, wait=False)
        await voting
        return process

    async def _vote(self, person: Person, shown: Event, seconds: float) -> None:
        await asyncio.sleep(random.uniform(0, seconds))
        self.world.vote(person, shown.body, random.randrange(4))


async def quiz_trial(
    people: int, questions: int, seconds: int, kills: Sequence[int]
) -> tuple[QuizTrial, int, int]:
    """Play a quiz; give what was seen, and how many answers count and how many of them were written down."""
    world = World("vetorama_bot", bot_name="Vetorama")
    world.group_limit = GroupLimit()
    pupils = [world.person(1000 + n, f"Aluno {n + 1}", language_code="pt-br") for n in range(people)]
    group = world.group(GROUP, "Turma", pupils, creator=pupils[0])
    async with scratch() as folder, serving(world, port=0, page=page_of("pt")) as address:
        tiny_model(folder)
        url = f"sqlite:///{folder}/data/trial.sqlite3"
        played = QuizTrial(Setting(HERE, folder, url, world, address), world, group, pupils, kills)
        await played.play(questions, seconds)
        database = Database(url)
        quizzes = Quizzes(database)
        counting = [one.poll for one in await quizzes.items(1)]
        given = sum(len(world.ballots[poll].votes) for poll in counting if poll is not None)
        written = len(await quizzes.votes(1))
        await database.close()
    return played, given, written


def main(
    people: int = 20,
    questions: int = 6,
    seconds: Annotated[int, typer.Option(help="how long each question is open")] = 8,
    kill: Annotated[list[int] | None, typer.Option(help="a question during which it is killed")] = None,
) -> None:
    """Kill the program while a group answers a quiz, and say what was lost."""
    played, given, written = asyncio.run(quiz_trial(people, questions, seconds, kill or [2, 4, 5]))
    refused = sum(not call.ok for call in played.world.calls)
    messages = sum(call.method.startswith("send") for call in played.world.calls)
    typer.echo(f"questions   {len(played.polls)} polls for {questions} questions")
    typer.echo(f"kills       {played.killed}")
    typer.echo(f"answers     {given} given to the polls that count, {written} written down")
    typer.echo(f"results     told {played.results} times")
    typer.echo(f"calls       {messages} messages, {refused} refused")
    raise typer.Exit(0 if given == written and played.results == 1 else 1)


if __name__ == "__main__":
    typer.run(main)
