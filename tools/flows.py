"""Counts the functions that an answer calls: `python -m tools.flows`.

A person asks over the real application and the local Bot API server. In all threads, the command counts what
is called in our own rooms: distinct functions, their files, and transactions of the database. It leaves out
the local server, and the inbox too, since nobody polls here.
"""

import asyncio
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from types import CodeType, FrameType
from typing import Annotated, Any

import typer
from sqlalchemy import event
from sqlalchemy.engine import Engine

from bot.localbot import local_bot
from bot.services import open_services
from bot.settings import Settings
from embeddings.table.handmade import handmade

ROOMS = ("bot/", "handlers/", "rendering/", "storage/", "embeddings/")
QUESTION = "/similar rei rainha"
OTHER = "/similar rato gato"

_TOP = Path(__file__).parent.parent
_NOT_COUNTED = "bot/localbot.py"
_SPACE = {"rei": [1.0, 0.2, 0.0], "rainha": [0.9, 0.5, 0.0], "rato": [0.0, 0.1, 1.0], "gato": [0.1, 0.3, 0.9]}


@dataclass(slots=True)
class Flow:
    """What an answer runs through."""

    functions: dict[CodeType, str] = field(default_factory=dict)
    transactions: int = 0

    def called(self, frame: FrameType, kind: str, _: object) -> None:
        """Note a function that is called, and its file."""
        code = frame.f_code
        if kind == "call" and code not in self.functions:
            self.functions[code] = code.co_filename.removeprefix(f"{_TOP}/")

    def begun(self, _: object) -> None:
        """Note a transaction that begins."""
        self.transactions += 1

    def clear(self) -> None:
        """Forget all that was noted."""
        self.functions.clear()
        self.transactions = 0

    def ours(self) -> dict[CodeType, str]:
        """Give the functions of our own rooms; the code of a comprehension does not count as one."""
        return {
            code: file
            for code, file in self.functions.copy().items()
            if file.startswith(ROOMS) and not file.startswith(_NOT_COUNTED) and code.co_name[0] != "<"
        }


@dataclass(frozen=True, slots=True)
class Counted:
    """What one answer called, under the name of its flow."""

    name: str
    functions: dict[CodeType, str]
    transactions: int

    @property
    def files(self) -> list[str]:
        """The files of its functions."""
        return sorted(set(self.functions.values()))


async def flows(flow: Flow, folder: Path) -> list[Counted]:
    """Ask a new question, ask it again, and press the first button below it; give what each called."""
    settings = Settings(_env_file=None, data_dir=folder, language="pt", pictures=False)
    async with open_services(settings, handmade(_SPACE)) as services, local_bot(services) as bot:
        ana = bot.world.person(1, "Ana", language_code="pt")

        async def counted(name: str, act: Callable[[], object]) -> tuple[Counted, dict[str, Any]]:
            with bot.world.events.subscribed() as events:
                act()
                flow.clear()
                await bot.deliver()
                await services.answers.settle()
                found = Counted(name, flow.ours(), flow.transactions)
                said = [event.body for event in events.waiting() if event.kind == "message"]
            return found, said[-1]

        await counted("first", partial(bot.world.write, ana, OTHER))
        new, _ = await counted("new", partial(bot.world.write, ana, QUESTION))
        remembered, answer = await counted("remembered", partial(bot.world.write, ana, QUESTION))
        label = answer["reply_markup"]["inline_keyboard"][0][0]["text"]
        pressed, _ = await counted("pressed", partial(bot.world.press, ana, answer, label))
    return [new, remembered, pressed]


def show(*, listed: Annotated[bool, typer.Option("--list", help="Name the functions too.")] = False) -> None:
    """Count functions, files and transactions of `/similar`, new and remembered, and of a pressed button."""
    flow = Flow()
    event.listen(Engine, "begin", flow.begun)
    threading.setprofile(flow.called)
    sys.setprofile(flow.called)
    with TemporaryDirectory() as folder:
        found = asyncio.run(flows(flow, Path(folder)))
    sys.setprofile(None)
    for one in found:
        counts = f"{len(one.functions)} functions, {len(one.files)} files, {one.transactions} transactions"
        typer.echo(f"{one.name}: {counts}")
        for file in one.files if listed else ():
            names = sorted(code.co_qualname for code, where in one.functions.items() if where == file)
            typer.echo(f"  {file}: {', '.join(names)}")


if __name__ == "__main__":
    typer.run(show)
