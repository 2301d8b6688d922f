"""`python -m tools.crowded_game`: let twenty people guess in one game, and say how soon each had a reaction.

The program runs as on Telegram with the built-in model; the local server takes 20 messages a minute for the
group and answers any more with 429. It prints the time from a guess to its reaction (median, 99th), the
board's edits in each minute, all calls, and what was refused. Ends with 1 where a guess had no reaction.
"""

import asyncio
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import cycle
from typing import Annotated

import numpy as np
import typer
import wordfreq
from platformdirs import user_cache_path

from bot.browser import page_of
from botapi.limits import GroupLimit
from botapi.people import Chat, Person
from botapi.serving import serving
from botapi.world import World
from embeddings.builtin.installing import build_model
from embeddings.builtin.recipe import Stage
from tools.trials import HERE, Setting, scratch, start

GROUP = -1_001_000_000_001
START = 300.0  # seconds that the program may take to open the model on a busy machine
LONGEST = 120.0  # seconds to wait for the last reactions
_WORDS = [word for word in wordfreq.top_n_list("pt", 6000)[800:] if word.isalpha() and len(word) > 3]


@dataclass(frozen=True, slots=True)
class GameSetting(Setting):
    """A setting with the built-in model."""

    model: str = ""

    @property
    def environment(self) -> dict[str, str]:
        """The environment of a process of the program."""
        return super(GameSetting, self).environment | {"MODEL": self.model}


@dataclass(slots=True)
class Round:
    """A group that guesses: when each guess was written and when it had its reaction."""

    world: World
    group: Chat
    pupils: Sequence[Person]
    board: int = 0
    written: dict[int, float] = field(default_factory=dict)
    reacted: dict[int, float] = field(default_factory=dict)
    edits: list[float] = field(default_factory=list)

    async def play(self, seconds: float, each: float) -> None:
        """Begin a game, let everybody guess every `each` seconds, and wait for the last reactions."""
        with self.world.events.subscribed() as events:
            self.world.write(self.pupils[0], "/jogo", self.group)
            shown = await events.next("message", seconds=LONGEST)
            while not shown.body["from"]["is_bot"]:
                shown = await events.next("message", seconds=LONGEST)
            self.board = shown.body["message_id"]
        listening = asyncio.create_task(self._listen())
        await self._guess(seconds, each)
        with suppress(TimeoutError):
            async with asyncio.timeout(LONGEST):
                while len(self.reacted) < len(self.written):
                    await asyncio.sleep(0.1)
        listening.cancel()

    async def _guess(self, seconds: float, each: float) -> None:
        begun, words = time.monotonic(), iter(_WORDS)
        for pupil in cycle(self.pupils):
            if time.monotonic() - begun > seconds:
                return
            said = self.world.write(pupil, next(words), self.group, reply_to=self.board)
            self.written[said["message_id"]] = time.monotonic()
            await asyncio.sleep(each / len(self.pupils))

    async def _listen(self) -> None:
        with self.world.events.subscribed() as events:
            while True:
                event = await events.next(seconds=3600)
                if event.kind == "reaction":
                    self.reacted.setdefault(event.body["message_id"], time.monotonic())
                elif event.kind == "edited":
                    self.edits.append(time.monotonic())


async def trial(people: int, seconds: float, each: float) -> Round:
    """Let `people` people guess for `seconds` seconds, each of them every `each` seconds."""
    world = World("vetorama_bot", bot_name="Vetorama")
    world.group_limit = GroupLimit()
    pupils = [world.person(1000 + n, f"Aluno {n + 1}", language_code="pt-br") for n in range(people)]
    group = world.group(GROUP, "Turma", pupils, creator=pupils[0])
    model = build_model(user_cache_path("vetorama") / "models", _silent)
    async with scratch() as folder, serving(world, port=0, page=page_of("pt")) as address:
        url = f"sqlite:///{folder}/data/trial.sqlite3"
        process = await start(GameSetting(HERE, folder, url, world, address, str(model)), wait=False)
        async with asyncio.timeout(START):
            await process.ready.wait()
        played = Round(world, group, pupils)
        await played.play(seconds, each)
        await process.ended()
    return played


def main(
    people: int = 20,
    seconds: Annotated[float, typer.Option(help="how long people guess")] = 120.0,
    each: Annotated[float, typer.Option(help="seconds between two guesses of a person")] = 10.0,
) -> None:
    """Let a group guess, and say how soon each guess had its reaction."""
    played = asyncio.run(trial(people, seconds, each))
    waits = [played.reacted[one] - played.written[one] for one in played.reacted if one in played.written]
    begun = min(played.written.values())
    minutes = Counter(int((at - begun) // 60) for at in played.edits)
    calls = Counter(call.method for call in played.world.calls)
    refused = Counter(call.method for call in played.world.calls if not call.ok)
    typer.echo(f"guesses     {len(played.written)}, with a reaction {len(waits)}")
    if waits:
        typer.echo(f"reaction    median {np.median(waits):.2f} s, 99th {np.percentile(waits, 99):.2f} s")
    typer.echo(
        f"board edits {', '.join(f'{count} in minute {at + 1}' for at, count in sorted(minutes.items()))}"
    )
    typer.echo(f"calls       {dict(calls)}, refused {dict(refused)}")
    raise typer.Exit(0 if len(waits) == len(played.written) else 1)


def _silent(_stage: Stage, _done: int, _total: int) -> None:
    """Report no progress."""


if __name__ == "__main__":
    typer.run(main)
