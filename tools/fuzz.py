# ruff: noqa: E501 - a table
"""Does odd things to the bot, chosen by a seed, and checks all that it does: `python -m tools.fuzz`.

The real application answers, over the local Bot API server, which refuses what Telegram would refuse: text that
is too long, HTML that is not closed, buttons of too many bytes. The same seed does the same things again.
"""

import asyncio
import gc
import json
import logging
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Annotated, Any

import typer
from platformdirs import user_cache_path
from telegram import Bot, Update
from tenacity import wait_none

from bot.heap import give_back
from bot.localbot import LocalBot, local_bot
from bot.services import open_services
from bot.settings import Settings
from botapi.updates import KINDS
from embeddings.builtin.installing import build_model
from embeddings.table.loading import load_space
from embeddings.table.space import Space
from handlers.sending.retrying import Patience
from tools.behaving import UNHEARD, Crowd
from tools.judging import in_calls, in_log, in_words, listening
from tools.processes import memory
from tools.small_space import small_space
from tools.watching import Lag, run_watched

STALL = 0.25
"""Seconds that the loop may stand still for one update."""
PAUSE = 5.0  # seconds between two reports of progress
SEEN_AT_ONCE = 500  # after this many updates old messages are forgotten, as a server does in the end

_ALLOWED = sorted(KINDS | set(UNHEARD))


@dataclass(frozen=True, slots=True)
class Plan:
    """Which things happen, and how many."""

    seed: int
    updates: int

    @property
    def weighed(self) -> frozenset[int]:
        """The updates after which the memory is measured: a tenth, a half and all."""
        return frozenset({self.updates // 10, self.updates // 2, self.updates - 1})


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that must not happen: what it is, at which update of the seed, and that update."""

    what: str
    number: int
    update: str


@dataclass(slots=True)
class Result:
    """The result of a run; each number of seconds is the time of one update."""

    kinds: Counter[str] = field(default_factory=Counter)
    findings: list[Finding] = field(default_factory=list)
    slowest: list[tuple[float, int, str]] = field(default_factory=list)
    lag: dict[str, int] = field(default_factory=dict)
    stalls: list[tuple[float, int, str]] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)

    @property
    def too_long(self) -> list[tuple[float, int, str]]:
        """The stalls that are longer than anybody should have to wait."""
        return [stall for stall in self.stalls if stall[0] > STALL]


Watcher = Callable[[int, Result], None]
"""It is called after each update with the number of updates and the result so far."""


def fuzzed(
    space: Space, folder: Path, plan: Plan, *, models: int = 2, watcher: Watcher = lambda *_: None
) -> Result:
    """Make as many things happen as the plan says to a bot with this space; its data are kept in the folder.

    `models` is how many models the chats can have open at once; if it is 1, no chat can choose a model.
    """
    settings = Settings(
        _env_file=None, data_dir=folder, language="pt", pictures=False, models_in_memory=models
    )
    return run_watched(lambda lag: _run(space, settings, plan, lag, watcher))


async def _run(space: Space, settings: Settings, plan: Plan, lag: Lag, watcher: Watcher) -> Result:
    result = Result()
    async with (
        open_services(settings, space, Patience(wait=wait_none())) as services,
        local_bot(services) as bot,
    ):
        trial = _Trial(bot, Crowd(bot.world, Random(plan.seed)), lag, result)
        await trial.happens(-1, "start")
        for number in range(plan.updates):
            await trial.happens(number, trial.crowd.act())
            if number % SEEN_AT_ONCE == SEEN_AT_ONCE - 1:
                trial.crowd.clear()
            if number in plan.weighed:
                result.memory.append(held())
            watcher(number + 1, result)
    result.lag = {f"<= {bound * 1000:g} ms": lag.counts[bound] for bound in sorted(lag.counts)}
    return result


@dataclass(slots=True)
class _Trial:
    """A bot to which things happen, one after the other."""

    bot: LocalBot
    crowd: Crowd
    lag: Lag
    result: Result
    offset: int = 0

    async def happens(self, number: int, kind: str) -> None:
        """Deliver what happened, and check what the bot did."""
        self.result.kinds[kind] += 1
        self.lag.longest()
        with listening() as records, self.bot.world.events.subscribed() as events:
            updates, seconds = await self._delivered()
            seen = events.waiting()
        for event in seen:
            if event.kind in {"message", "edited"}:
                self.crowd.see(event.body)
        shown = json.dumps(updates, default=str)
        found = [*in_log(records), *in_calls(self.bot.world.drain_calls(), updates), *in_words(seen)]
        self.result.findings += [Finding(what, number, shown) for what in found]
        self._timed(number, shown, seconds)

    async def _delivered(self) -> tuple[list[dict[str, Any]], float]:
        """Hand what happened over to the bot."""
        application, raw = self.bot.application, list(self.bot.world.updates.pending)
        start = time.perf_counter()
        while updates := await application.bot.fetch(self.offset, seconds=0, kinds=_ALLOWED):
            for update in updates:
                self.offset = update["update_id"] + 1
                if (read := _read(update, application.bot)) is not None:
                    await application.process_update(read)
        await asyncio.sleep(0)
        return raw, time.perf_counter() - start

    def _timed(self, number: int, shown: str, seconds: float) -> None:
        stall = self.lag.longest()
        self.result.slowest = sorted([*self.result.slowest, (seconds, number, shown)], reverse=True)[:10]
        if stall.ours > 0.05:
            self.result.stalls.append((stall.ours, number, shown))


def _read(update: dict[str, Any], bot: Bot) -> Update | None:
    """Read an update; None if python-telegram-bot cannot read it, since the program skips such an update."""
    try:
        return Update.de_json(update, bot)
    except (TypeError, ValueError, KeyError, AttributeError):
        return None


def held() -> float:
    """Return the MB of memory that this process shares with no other."""
    return memory("self").get("private", 0.0)


class Progress:
    """Reports every few seconds how far a run is."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._begun = self._said = time.monotonic()

    def __call__(self, done: int, result: Result) -> None:
        """Report it, unless the last report was just before."""
        now = time.monotonic()
        if now - self._said < PAUSE:
            return
        self._said = now
        rate, found = done / (now - self._begun), len(result.findings)
        far = f"{done:,} of {self._plan.updates:,} updates, {rate:.0f} a second"
        typer.echo(f"{far}; {found} findings, {len(result.too_long)} stalls, {held():.0f} MB", err=True)


def space_of(model: str) -> Space:
    """Open `handmade`, `builtin`, or a model by its name."""
    if model == "builtin":
        return load_space(build_model(user_cache_path("vetorama") / "models", lambda *_: None))
    return small_space() if model == "handmade" else load_space(model)


def _print(result: Result) -> None:
    typer.echo("kinds: " + ", ".join(f"{kind} {count}" for kind, count in result.kinds.most_common()))
    typer.echo("loop: " + ", ".join(f"{bound}: {count}" for bound, count in result.lag.items()))
    typer.echo("memory after a tenth, a half and all: " + ", ".join(f"{one:.0f} MB" for one in result.memory))
    for seconds, number, shown in result.slowest[:5]:
        typer.echo(f"slow: {seconds * 1000:.0f} ms at {number}: {shown[:300]}")
    for seconds, number, shown in sorted(result.stalls, reverse=True)[:20]:
        typer.echo(f"STALL: {seconds * 1000:.0f} ms at {number}: {shown[:300]}")
    by_kind = Counter(finding.what for finding in result.findings)
    for what, count in by_kind.most_common():
        first = next(finding for finding in result.findings if finding.what == what)
        typer.echo(f"FOUND {count} times: {what}\n    at {first.number}: {first.update[:600]}")
    typer.echo(f"{len(result.findings)} findings of {len(by_kind)} kinds, {len(result.too_long)} stalls")


def main(
    updates: Annotated[int, typer.Option(help="How many things happen")] = 2000,
    seed: Annotated[int, typer.Option(help="Which things happen")] = 1,
    model: Annotated[str, typer.Option(help="handmade, builtin, or a spaCy model's name")] = "handmade",
) -> None:
    """Print what was found; ends with 1 where something was."""
    logging.getLogger().handlers = [logging.NullHandler()]
    give_back()
    gc.freeze()  # as the program does: looking through all that was imported takes the collector 200 ms
    space = space_of(model)
    typer.echo(f"memory before: {held():.0f} MB")
    start = time.perf_counter()
    with TemporaryDirectory() as folder:
        plan = Plan(seed, updates)
        result = fuzzed(space, Path(folder), plan, watcher=Progress(plan))
    typer.echo(f"{updates} updates of seed {seed} in {time.perf_counter() - start:.0f} s")
    _print(result)
    raise typer.Exit(int(bool(result.findings or result.too_long)))


if __name__ == "__main__":
    command = typer.Typer(pretty_exceptions_enable=False)
    command.command()(main)
    command()
