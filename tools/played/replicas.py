"""`python -m tools.played.replicas`: ask and play while replicas are killed, and write down what is read.

Two replicas stand behind a balancer and share a PostgreSQL server; Ana asks in private, then she and Bruno
play in a group. Four times Telegram is silent when the replica that works calls a method, and that replica is
killed (kill -9) in this moment, so that its question or guess is taken, and not answered. It is started again
once the other one has gone on. The page tells each line's seconds from the first one on.
"""

import asyncio
import logging
import signal
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated

import typer
from platformdirs import user_cache_path

from botapi.people import Chat, Person
from botapi.record import Event, Subscription
from botapi.serving import serving
from botapi.world import World
from embeddings.builtin.installing import build_model
from embeddings.builtin.recipe import Stage
from storage.database import Database
from storage.games import Games
from tools.kills import database
from tools.played.script import Script
from tools.played.table import GROUP
from tools.replicas import Stand, addresses, working
from tools.trials import HERE, Setting, scratch, start

PAGE = Path("docs/played/replicas.md")
TITLE = "Two replicas, each killed twice in the middle"
ABOUT = """Two replicas share a PostgreSQL server, behind a balancer that gives each update to the next one of
them; one of them works. Ana asks the three commands of the first version, and something that only makes sense
after them; then she and Bruno play, and find the word at the third guess. Four times the replica that works
is killed (`kill -9`) after it has called Telegram and before Telegram has answered: what was asked stands in
the inbox, and nobody has read a word. Behind each name stand the seconds since the first line.

Written by `python -m tools.played.replicas`, in some three minutes; not edited by hand. Bruno's last guess
is the secret, which the tool reads from the database; nothing else is staged but what stands in italics."""
PREPARED = 12.0  # seconds; ten after its start a program prepares what is rarely asked
_PATIENCE = 60.0  # seconds to wait for an answer
_STILL = 1.0  # seconds without an event after which an answer is complete

Wanted = Callable[[Event], bool]


@dataclass(slots=True)
class Trial:
    """A private chat and a group, the replicas that answer in them, and what is written down."""

    stand: Stand
    world: World
    events: Subscription
    people: dict[str, Person]
    group: Chat
    url: str
    script: Script
    began: float = field(default_factory=time.monotonic)

    def __post_init__(self) -> None:
        self.script.when = lambda: f" · {self.seconds:.1f} s"

    @property
    def seconds(self) -> float:
        """The seconds since the first line."""
        return time.monotonic() - self.began

    async def writes(self, who: str, text: str, wanted: Wanted, group: Chat | None = None) -> None:
        """Let somebody write, in private without a group, and wait for what is wanted."""
        self.world.write(self.people[who], text, group)
        await self.heard(wanted)

    async def killed(
        self, who: str, text: str, method: str, wanted: Wanted, group: Chat | None = None
    ) -> None:
        """Let somebody write; kill the replica that works when it calls a method; wait for what is wanted."""
        place = await working(addresses(self.stand.settings))
        self.world.faults.silent(method, chat=(group or self.people[who]).id)
        self.world.write(self.people[who], text, group)
        async with asyncio.timeout(_PATIENCE):
            while self.world.faults.left:
                await asyncio.sleep(0.01)
        self.script.hears(self.events.waiting())
        await self.stand.replicas[place].ended(signal.SIGKILL)
        killed = self.seconds
        self.script.notes(
            f"{killed:.1f} s: replica {place + 1} has called {method}, nothing came back, and it is killed."
        )
        await self.heard(wanted)
        other = await working(addresses(self.stand.settings))
        self.stand.replicas[place] = await start(self.stand.settings[place])
        await asyncio.sleep(PREPARED)
        await self.stand.replicas[place].until_calm()
        self.script.notes(
            f"Replica {other + 1} works now; replica {place + 1} is started again, and waits for its turn."
        )

    async def heard(self, wanted: Wanted) -> None:
        """Write down what happens until what is wanted has come, and then nothing for a moment.

        Raises TimeoutError where it does not come.
        """
        found, end = False, time.monotonic() + _PATIENCE
        while True:
            try:
                event = await self.events.next(seconds=_STILL)
            except TimeoutError:
                if found:
                    return
                if time.monotonic() > end:
                    raise
                continue
            self.script.hears([event])
            found = found or wanted(event)

    async def secret(self) -> str:
        """Give the secret of the group's game."""
        opened = Database(self.url)
        game = await Games(opened).running(self.group.id, 0)
        await opened.close()
        if game is None:
            raise RuntimeError("no game runs")
        return game.secret


def said(event: Event) -> bool:
    """Whether the bot said something."""
    return event.kind == "message" and bool(event.body.get("from", {}).get("is_bot"))


def edited(event: Event) -> bool:
    """Whether the bot changed a message."""
    return event.kind == "edited"


def reacted(event: Event) -> bool:
    """Whether the bot reacted."""
    return event.kind == "reaction"


async def act(trial: Trial) -> None:
    """Ask, and be killed twice; play, and be killed twice."""
    for replica in trial.stand.replicas:
        await replica.until_calm()
    trial.began = time.monotonic()
    await trial.writes("Ana", "/embedding rato", said)
    await trial.killed("Ana", "/dims exemplo", "sendMessage", said)
    await trial.writes("Ana", "/similar rei rainha", said)
    await trial.killed("Ana", "e rei com princesa?", "sendMessage", said)
    await trial.writes("Ana", "/jogo", said, trial.group)
    await trial.killed("Bruno", "/c cachorro", "editMessageText", edited, trial.group)
    await trial.killed("Ana", "/c cidade", "setMessageReaction", edited, trial.group)
    await trial.writes("Bruno", f"/c {await trial.secret()}", edited, trial.group)


@asynccontextmanager
async def trying(script: Script) -> AsyncIterator[Trial]:
    """Start it all, and end it with the context."""
    world = script.world
    people = {
        name: world.person(101 + n, name, language_code="pt-BR") for n, name in enumerate(("Ana", "Bruno"))
    }
    group = world.group(GROUP, "Turma", list(people.values()), creator=people["Ana"])
    async with AsyncExitStack() as stack:
        folder = await stack.enter_async_context(scratch())
        url = await stack.enter_async_context(database("postgresql", folder))
        address = await stack.enter_async_context(serving(world, port=0))
        stack.callback(world.faults.clear)
        model = build_model(user_cache_path("vetorama") / "models", _silent)
        one = Setting(HERE, folder, url, world, address, more={"MODEL": str(model)})
        stand = await Stand.of(one)
        stack.push_async_callback(stand.end_balancer)
        stack.push_async_callback(stand.end_replicas)
        events = stack.enter_context(world.events.subscribed())
        yield Trial(stand, world, events, people, group, url, script)


async def played(script: Script) -> None:
    """Do all of it."""
    async with trying(script) as trial:
        await act(trial)


def main(page: Annotated[Path, typer.Argument(help="where it is written down")] = PAGE) -> None:
    """Ask and play while replicas are killed, and write down what is read, also where it ended too soon."""
    for name in ("uvicorn", "httpx"):
        logging.getLogger(name).setLevel(logging.CRITICAL)  # they log each connection that a kill cuts
    script = Script(World("vetorama_bot", bot_name="Vetorama"), TITLE, ABOUT)
    try:
        asyncio.run(played(script))
    finally:
        page.write_text(script.text(), encoding="utf-8")


def _silent(_stage: Stage, _done: int, _total: int) -> None:
    """Report no progress."""


if __name__ == "__main__":
    typer.run(main)
