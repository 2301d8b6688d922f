"""`python -m tools.load`: let 500 chats ask 30 times a second, and say how soon each was answered.

Of ten messages six are questions that were asked before and two are new ones, all answered in text; one asks
for a picture of one of 300 words, drawn where it is the first, and one guesses in a group's game or asks for
a quiz. The program runs as on Telegram with the built-in model; the local server stands in for Telegram.
With `echo` in the place of a database a bot that only echoes is asked as often: what it takes is what the
local server, the people and the machine take. Each line ends with the share that took longer than 50 ms.
Ends with 1 where something was never answered.
"""

import asyncio
import gc
import logging
import random
import time
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass, field
from functools import cache
from itertools import count
from typing import Annotated, Any

import numpy as np
import typer
import wordfreq
from platformdirs import user_cache_path

from botapi.people import Chat, Person
from botapi.serving import serving
from botapi.world import World
from embeddings.builtin.installing import build_model
from embeddings.builtin.recipe import Stage
from embeddings.game.heat import Warmth
from handlers.commands import commands
from rendering.catalog import Catalogs
from rendering.game import MARKS
from tools.balancing import Balancer, balancer, caddy
from tools.kills import database
from tools.processes import memory
from tools.replicas import behind
from tools.saturation import echoing
from tools.trials import HERE, Process, Setting, scratch, start

GROUPS = 100
PLAYING = 10  # groups that have a game
LONGEST = 60.0  # seconds to wait for the first answers, and for the last ones
SOON = 0.05  # seconds
_PREPARED = 12.0  # seconds; ten after its start a program prepares what is rarely asked
ECHO = "echo"
_BOARD = "🎯"
MIX = {"remembered": 0.6, "new": 0.2, "picture": 0.1, "guess": 0.07, "quiz": 0.03}
_WORDS = [word for word in wordfreq.top_n_list("pt", 9000)[800:] if word.isalpha() and len(word) > 3]
_REMEMBERED = [
    *(f"/similar {one} {other}" for one, other in zip(_WORDS[:20], _WORDS[20:40], strict=True)),
    *(f"/posicao {one} {other}" for one, other in zip(_WORDS[:10], _WORDS[20:30], strict=True)),
    *(f"/dims {word}" for word in _WORDS[:10]),
]
_PICTURES = [f"/{command} {word}" for word in _WORDS[40:190] for command in ("vizinhos", "embedding")]


@dataclass(frozen=True, slots=True)
class Trial:
    """What is tried: on which database, by how many processes, and how often how many chats ask.

    `rate` is in messages a second, `limit` how many the program may send in one.
    """

    engine: str
    replicas: int
    balanced: Balancer
    rate: float
    seconds: float
    limit: int
    chats: int
    seed: int


@dataclass(slots=True)
class Place:
    """A chat, who writes there, and the question that waits for its answer there: its kind and its time."""

    person: Person
    group: Chat | None = None
    board: int | None = None
    asked: tuple[str, float] | None = None

    @property
    def id(self) -> int:
        """The number of the chat."""
        return self.person.id if self.group is None else self.group.id


@dataclass(slots=True)
class Load:
    """Many chats that ask, and after how many seconds each message was answered, by its kind."""

    world: World
    chance: random.Random
    private: list[Place]
    groups: list[Place]
    seconds: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    guesses: dict[tuple[int, int], float] = field(default_factory=dict)
    asked: int = 0
    crowded: int = 0
    new: Iterator[int] = field(default_factory=count)
    mix: Mapping[str, float] = field(default_factory=dict)

    @classmethod
    def of(cls, world: World, chats: int, seed: int) -> "Load":
        """Add private chats and groups of three to a world; `chats` together."""
        chance = random.Random(seed)
        people = [world.person(1000 + n, f"P{n}", language_code="pt") for n in range(chats - GROUPS)]
        private = [Place(person) for person in people]
        groups = [
            Place(trio[0], world.group(-1_001_000_000_001 - number, f"Turma {number}", trio, creator=trio[0]))
            for number in range(GROUPS)
            if (trio := people[3 * number : 3 * number + 3])
        ]
        return cls(world, chance, private, groups)

    @property
    def left(self) -> str:
        """What has no answer yet, by its kind."""
        kinds = [place.asked[0] for place in (*self.private, *self.groups) if place.asked is not None]
        return ", ".join([*kinds, *("guess" for _ in self.guesses)])

    @property
    def waiting(self) -> int:
        """How many messages have no answer yet."""
        return len(self.guesses) + sum(place.asked is not None for place in (*self.private, *self.groups))

    async def prepare(self, mix: Mapping[str, float]) -> None:
        """Ask once what is remembered later, and begin the games."""
        self.mix = mix
        for place, text in zip(self.private, _REMEMBERED, strict=False):
            self._ask(place, "first", text)
        for place in self.groups[: PLAYING if "guess" in mix else 0]:
            self._ask(place, "first", "/jogo")
        await self.settled()

    def _play(self, place: Place) -> None:
        """Begin the next game where a word was found; nobody guesses there before its board stands."""
        place.board = None
        self.world.write(place.person, "/jogo", place.group)

    async def ask(self, rate: float, seconds: float) -> None:
        """Write `rate` messages a second, evenly."""
        begun = time.monotonic()
        for number in range(int(rate * seconds)):
            await asyncio.sleep(max(0.0, begun + number / rate - time.monotonic()))
            kind = self.chance.choices(list(self.mix), list(self.mix.values()))[0]
            if kind == "guess":
                self._guess()
            else:
                place = self._free(kind)
                if place is None:
                    self.crowded += 1
                else:
                    self._ask(place, kind, self._text(kind))

    async def settled(self) -> None:
        """Wait until everything is answered, but not for ever."""
        with suppress(TimeoutError):
            async with asyncio.timeout(LONGEST):
                while self.waiting:
                    await asyncio.sleep(0.05)

    async def listen(self) -> None:
        """Note the answers."""
        places = {place.id: place for place in (*self.private, *self.groups)}
        with self.world.events.subscribed() as events:
            while True:
                event = await events.next(seconds=3600)
                if event.kind == "reaction":
                    self._note_guess(event.chat_id, event.body["message_id"])
                    if event.body["emoji"] == MARKS[Warmth.FOUND]:
                        self._play(places[event.chat_id])
                elif event.kind == "message" and event.body["from"]["is_bot"]:
                    self._note(places[event.chat_id], event.body)

    def _note_guess(self, chat: int, message: int) -> None:
        asked = self.guesses.pop((chat, message), None)
        if asked is not None:
            self.seconds["guess"].append(time.monotonic() - asked)

    def _note(self, place: Place, message: dict[str, Any]) -> None:
        if (quoted := message.get("reply_to_message")) is not None:  # as of a guess after the game's end
            self._note_guess(place.id, quoted["message_id"])
        if place.id < 0 and str(message.get("text")).startswith(_BOARD):
            place.board = message["message_id"]
        if place.asked is None:
            return
        kind, asked = place.asked
        place.asked = None
        self.seconds[kind].append(time.monotonic() - asked)

    def _ask(self, place: Place, kind: str, text: str) -> None:
        self.asked += 1
        place.asked = (kind, time.monotonic())
        self.world.write(place.person, text, place.group)

    def _guess(self) -> None:
        playing = [place for place in self.groups[:PLAYING] if place.board is not None]
        place = self.chance.choice(playing or self.groups[:1])
        self.asked += 1
        said = self.world.write(
            place.person, self.chance.choice(_guessed()), place.group, reply_to=place.board
        )
        self.guesses[place.id, said["message_id"]] = time.monotonic()

    def _free(self, kind: str) -> Place | None:
        """Draw a chat that waits for nothing, if there is one; quizzes are asked in private alone."""
        places = self.private if kind == "quiz" else [*self.private, *self.groups[PLAYING:]]
        free = [place for place in places if place.asked is None]
        return self.chance.choice(free) if free else None

    def _text(self, kind: str) -> str:
        if kind == "new":
            number = next(self.new)
            one = _WORDS[number % len(_WORDS)]
            other = _WORDS[(number * 7 + 1 + number // len(_WORDS)) % len(_WORDS)]
            return self.chance.choice((f"/similar {one} {other}", f"/posicao {one} {other}"))
        asked = self.chance.choice(_REMEMBERED)
        return {"remembered": asked, ECHO: asked, "picture": self.chance.choice(_PICTURES)}.get(
            kind, "/quiz 1"
        )


@cache
def _guessed() -> Sequence[str]:
    """Give the words that are guesses: `dica` asks for a hint, and `parei` ends a game."""
    talk = commands(Catalogs("pt")).talk
    return [word for word in _WORDS if talk.in_game(word, "pt") is None]


async def trial(one: Trial) -> Load:
    """Start the program, let the chats ask, and print its memory on the way."""
    world = World("vetorama_bot", bot_name="Vetorama")
    load = Load.of(world, one.chats, one.seed)
    async with AsyncExitStack() as stack:
        processes = await _started(one, world, stack)
        listening = asyncio.create_task(load.listen())
        stack.callback(listening.cancel)
        await load.prepare({ECHO: 1.0} if one.engine == ECHO else MIX)
        await asyncio.sleep(_PREPARED)
        for process in processes:
            await process.until_calm()
        _guessed()
        load.seconds.clear()
        load.asked = 0
        gc.collect()  # this process is Telegram and all people: while it looks for garbage nobody is heard
        gc.disable()
        watching = asyncio.create_task(_watch(processes))
        stack.callback(watching.cancel)
        await load.ask(one.rate, one.seconds)
        await load.settled()
    return load


async def _started(one: Trial, world: World, stack: AsyncExitStack) -> list[Process]:
    address = await stack.enter_async_context(serving(world, port=0))
    if one.engine == ECHO:
        await stack.enter_async_context(echoing(world, address))
        return []
    folder = await stack.enter_async_context(scratch())
    url = await stack.enter_async_context(database(one.engine, folder))
    model = build_model(user_cache_path("vetorama") / "models", _silent)
    more = {
        "MODEL": str(model),
        "PICTURES": "yes",
        "LOG_LEVEL": "WARNING",
        "MESSAGES_PER_SECOND": str(one.limit),
    }
    setting = Setting(HERE, folder, url, world, address, more=more)
    settings = [setting]
    if one.replicas > 1:
        settings = await stack.enter_async_context(behind(setting, one.replicas, one.balanced))
    processes = [await start(each, wait=False) for each in settings]
    for process in processes:
        stack.push_async_callback(process.ended)
    return processes


async def _watch(processes: Sequence[Process]) -> None:
    """Print the memory of each process in MiB twice a minute."""
    while True:
        held = [f"{memory(process.pid).get('rss', 0):.0f}" for process in processes]
        typer.echo(f"memory      {', '.join(held)} MiB")
        await asyncio.sleep(30)


def main(  # noqa: PLR0913, PLR0917 - the options of a command
    engine: Annotated[str, typer.Argument(help="sqlite, postgresql or echo")] = "sqlite",
    replicas: Annotated[int, typer.Option(help="more than one stand behind a balancer")] = 1,
    rate: Annotated[float, typer.Option(help="messages a second")] = 30.0,
    seconds: float = 300.0,
    limit: Annotated[int, typer.Option(help="messages a second that the program may send")] = 1000,
    chats: int = 500,
    seed: int = 1,
    *,
    with_caddy: Annotated[bool, typer.Option("--caddy", help="the balancer of compose.yaml")] = False,
) -> None:
    """Let many chats ask, and say how soon they were answered."""
    logging.getLogger("uvicorn").setLevel(logging.CRITICAL)
    balanced = caddy if with_caddy else balancer
    load = asyncio.run(trial(Trial(engine, replicas, balanced, rate, seconds, limit, chats, seed)))
    typer.echo(f"{'':12}{'count':>7}{'median':>9}{'99th':>9}{'longest':>9}{'> 50 ms':>9}")
    text = [one for kind, waits in load.seconds.items() if kind != "picture" for one in waits]
    for kind, waits in (*sorted(load.seconds.items()), ("all text", text)):
        figures = (*np.percentile(waits, (50, 99)), max(waits))
        typer.echo(
            f"{kind:12}{len(waits):7}"
            + "".join(f"{1e3 * one:6.0f} ms" for one in figures)
            + f"{100 * np.mean(np.array(waits) > SOON):7.1f} %"
        )
    typer.echo(f"asked       {load.asked}, not asked since all chats waited {load.crowded}")
    typer.echo(f"waiting     {load.waiting} {load.left}")
    raise typer.Exit(1 if load.waiting or load.crowded else 0)


def _silent(_stage: Stage, _done: int, _total: int) -> None:
    """Report no progress."""


if __name__ == "__main__":
    typer.run(main)
