"""`python -m tools.saturation`: how many questions a second the program answers, beside a bot that echoes.

Both poll the same local server, on which all questions wait already, one of each of many people, and both
answer each with one message. The echo is python-telegram-bot as its documentation shows it, in an environment
of its own with nothing else, made the first time; the program stores each question, its history and answer.
The questions were asked before, so that nothing is computed. Ends with 1 where the program is slower than a
quarter of the echo.
"""

import asyncio
import subprocess
import time
import venv
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Annotated

import telegram
import typer
from platformdirs import user_cache_path

from botapi.serving import serving
from botapi.world import World
from tools.kills import database
from tools.replicas import behind
from tools.trials import HERE, Process, Setting, scratch, start

PEOPLE = 400
LEAST = 0.25
QUESTION = "/similar rei rainha"
LONGEST = 300.0  # seconds
_ECHO = """
import sys
from telegram.ext import ApplicationBuilder, MessageHandler, filters
async def echo(update, context):
    await update.message.reply_text(update.message.text)
token, url = sys.argv[1:]
application = ApplicationBuilder().token(token).base_url(url + "/bot").build()
application.add_handler(MessageHandler(filters.TEXT, echo))
application.run_polling()
"""


async def rate(engine: str, replicas: int, questions: int) -> float:
    """Give the answers a second of the program, or of the bot that echoes where the engine is `echo`."""
    world = World("vetorama_bot", bot_name="Vetorama")
    people = [world.person(1000 + number, f"P{number}", language_code="pt") for number in range(PEOPLE)]
    async with serving(world, port=0) as address, _answering(engine, replicas, world, address):
        listening = asyncio.create_task(_count(world, PEOPLE))
        for person in people:  # the first questions open connections, and make the program remember
            world.write(person, QUESTION)
        await asyncio.wait_for(listening, LONGEST)
        listening = asyncio.create_task(_count(world, questions))
        begun = time.monotonic()
        for number in range(questions):
            world.write(people[number % PEOPLE], QUESTION)
        await asyncio.wait_for(listening, LONGEST)
        return questions / (time.monotonic() - begun)


async def _count(world: World, answers: int) -> None:
    """Wait until the bot has said so much."""
    with world.events.subscribed() as events:
        while answers:
            event = await events.next("message", seconds=LONGEST)
            answers -= event.body["from"]["is_bot"]


@asynccontextmanager
async def _answering(engine: str, replicas: int, world: World, address: str) -> AsyncIterator[None]:
    async with AsyncExitStack() as stack:
        if engine == "echo":
            await stack.enter_async_context(echoing(world, address))
            yield
            return
        folder = await stack.enter_async_context(scratch())
        url = await stack.enter_async_context(database(engine, folder))
        more = {"LOG_LEVEL": "WARNING", "MESSAGES_PER_SECOND": "1000"}
        one = Setting(HERE, folder, url, world, address, more=more)
        settings = [one] if replicas == 1 else await stack.enter_async_context(behind(one, replicas))
        for process in [await start(setting, wait=False) for setting in settings]:
            stack.push_async_callback(_ended, process)
        yield


@asynccontextmanager
async def echoing(world: World, address: str) -> AsyncIterator[None]:
    """Let a bot of python-telegram-bot echo what people write, while the context is open."""
    python = await asyncio.to_thread(_bare_python)
    echo = await asyncio.create_subprocess_exec(str(python), "-c", _ECHO, world.token, address)
    try:
        yield
    finally:
        echo.terminate()
        await echo.wait()


def _bare_python() -> Path:
    """Give the Python of an environment that has python-telegram-bot alone; it is made the first time."""
    folder = user_cache_path("vetorama") / f"echo-{telegram.__version__}"
    python, made = folder / "bin" / "python", folder / "made"
    if not made.exists():
        venv.create(folder, clear=True, with_pip=True)
        wanted = f"python-telegram-bot=={telegram.__version__}"
        install = [str(python), "-m", "pip", "install", "--quiet", wanted]
        subprocess.run(install, check=True)  # noqa: S603 - nothing that anybody typed
        made.touch()
    return python


async def _ended(process: Process) -> None:
    await process.ended()


def main(
    questions: int = 2000,
    turns: Annotated[int, typer.Option(help="how often each is measured, in turn")] = 3,
) -> None:
    """Measure the echo and the program on both engines in turn, and print the best of each."""
    kinds = {"echo": ("echo", 1), "sqlite": ("sqlite", 1), "postgresql": ("postgresql", 1)}
    kinds["two replicas"] = ("postgresql", 2)
    best = dict.fromkeys(kinds, 0.0)
    for _ in range(turns):
        for name, (engine, replicas) in kinds.items():
            best[name] = max(best[name], asyncio.run(rate(engine, replicas, questions)))
    for name, found in best.items():
        typer.echo(f"{name:14}{found:7.1f} a second  {found / best['echo']:5.2f} of the echo")
    raise typer.Exit(1 if min(best["sqlite"], best["postgresql"]) < LEAST * best["echo"] else 0)


if __name__ == "__main__":
    typer.run(main)
