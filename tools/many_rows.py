"""`python -m tools.many_rows`: what `/historico` and a remembered `/similar` cost once a database is large.

Two databases of one engine, one with nothing but Ana's few questions, the other with a million questions of
ten thousand people and 200,000 ready answers beside them. Ana asks over the real application and the local
Bot API server, in turns, so that what else the machine does falls on both. It prints medians in milliseconds
and their ratio. Ends with 1 where a ratio is above 1.5.
"""

import asyncio
import statistics
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Annotated, Any

import typer
from sqlalchemy import Table, insert, text

from bot.localbot import LocalBot, local_bot
from bot.services import open_services
from bot.settings import Settings
from botapi.people import Person
from embeddings.table.handmade import handmade
from storage.cache import cache_key
from storage.database import Database
from storage.tables import history, results
from tools.kills import database
from tools.trials import scratch

QUESTIONS = ("/historico", "/similar rei rainha")
WARMING = ("/similar rei rainha", "/dims rei", "/dims gato", "/similar rato gato")
MOST = 1.5
_PEOPLE, _AT_ONCE = 10_000, 10_000
_OTHERS = 1_000_000  # above Ana's own number
_SPACE = {"rei": [1.0, 0.2, 0.0], "rainha": [0.9, 0.5, 0.0], "rato": [0.0, 0.1, 1.0], "gato": [0.1, 0.3, 0.9]}


def questions(number: int) -> Iterator[dict[str, Any]]:
    """Give rows of the history, of all people in turns, a second between two."""
    begun = datetime.now(UTC) - timedelta(seconds=number)
    for one in range(number):
        person = _OTHERS + one % _PEOPLE
        yield {
            "person": person, "chat": person, "command": "similar", "text": f"palavra{one} rei",
            "asked_at": begun + timedelta(seconds=one), "update_id": one,
        }  # fmt: skip


def answers(number: int) -> Iterator[dict[str, Any]]:
    """Give ready answers, a second between two."""
    begun = datetime.now(UTC) - timedelta(seconds=number)
    for one in range(number):
        moment = begun + timedelta(seconds=one)
        yield {
            "key": cache_key("many", "similar", [str(one)]), "digest": "many", "operation": "similar",
            "value": "x" * 300, "created_at": moment, "used_at": moment, "hits": 0,
        }  # fmt: skip


async def fill(url: str, table: Table, rows: Iterator[dict[str, Any]]) -> None:
    """Write rows by the ten thousand, then let the database count them for its plans."""
    opened = Database(url, patience=600)
    await opened.prepare()
    while part := list(islice(rows, _AT_ONCE)):
        async with opened.transaction() as session:
            await session.execute(insert(table), part)
    async with opened.transaction() as session:
        await session.execute(text("ANALYZE"))
    await opened.close()


@asynccontextmanager
async def answering(url: str, folder: Path) -> AsyncIterator[tuple[LocalBot, Person]]:
    """Run the bot on a database; give it with Ana, who has asked a few questions."""
    settings = Settings(_env_file=None, data_dir=folder, database_url=url, language="pt", pictures=False)
    async with open_services(settings, handmade(_SPACE)) as services, local_bot(services) as bot:
        ana = bot.world.person(1, "Ana", language_code="pt")
        for question in WARMING:
            await asked(bot, ana, question)
        yield bot, ana


async def asked(bot: LocalBot, person: Person, question: str) -> float:
    """Ask, and return how many milliseconds it took until all was said and written down."""
    begun = time.perf_counter()
    bot.world.write(person, question)
    await bot.deliver()
    return (time.perf_counter() - begun) * 1000


async def measure(engine: str, rows: int, ready: int, rounds: int) -> dict[str, tuple[float, float]]:
    """Return the medians of each question, with a small and with a large database.

    The large one is filled behind the bot, which would let go of more than 50,000 ready answers at its next.
    """
    took: dict[str, tuple[list[float], list[float]]] = {question: ([], []) for question in QUESTIONS}
    async with scratch() as folder, AsyncExitStack() as opened:
        urls = [
            await opened.enter_async_context(database(engine, folder / name)) for name in ("small", "large")
        ]
        bots = [await opened.enter_async_context(answering(url, folder)) for url in urls]
        await fill(urls[1], history, questions(rows))
        await fill(urls[1], results, answers(ready))
        for _ in range(rounds):
            for question, sides in took.items():
                for (bot, ana), side in zip(bots, sides, strict=True):
                    side.append(await asked(bot, ana, question))
    return {
        question: (statistics.median(one), statistics.median(two)) for question, (one, two) in took.items()
    }


def main(
    engine: Annotated[str, typer.Argument(help="sqlite or postgresql")] = "sqlite",
    rows: Annotated[int, typer.Option(help="questions of others")] = 1_000_000,
    ready: Annotated[int, typer.Option(help="ready answers")] = 200_000,
    rounds: int = 100,
) -> None:
    """Ask two questions of a small and of a large database in turns."""
    found = asyncio.run(measure(engine, rows, ready, rounds))
    for question, (small, large) in found.items():
        typer.echo(f"{question:22} empty {small:6.2f} ms   full {large:6.2f} ms   {large / small:4.2f} times")
    raise typer.Exit(1 if any(large > MOST * small for small, large in found.values()) else 0)


if __name__ == "__main__":
    typer.run(main)
