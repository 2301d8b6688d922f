"""What trials of the running program share: its process, people who ask it, and a count of the answers."""

import asyncio
import math
import os
import re
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import spacy
from spacy.vectors import Vectors  # type: ignore[import-not-found]  # compiled, without a stub

from botapi.people import Chat, Person
from botapi.world import World
from tools.processes import worked

HERE = Path(__file__).parents[1]
_ANSWER = re.compile(r"'rei, (\d+)'")
_READY = b"answers with"
_A_WHILE = 3.0  # seconds


def tiny_model(folder: Path) -> Path:
    """Write a model of four words, which opens in a moment."""
    pipeline = spacy.blank("pt")
    keys = [pipeline.vocab.strings.add(word) for word in ("rei", "rainha", "rato", "gato")]
    data = np.array([[1, 0.2, 0], [0.9, 0.5, 0], [0, 0.1, 1], [0.1, 0.3, 0.9]], dtype=np.float32)
    pipeline.vocab.vectors = Vectors(strings=pipeline.vocab.strings, data=data, keys=keys)
    pipeline.meta.update(name="tiny_md", version="1.0.0")
    pipeline.to_disk(folder / "tiny")
    return folder / "tiny"


@dataclass(frozen=True, slots=True)
class Setting:
    """Where the tried program is, which database it has, and which Bot API it uses."""

    program: Path
    folder: Path
    database: str
    world: World
    address: str
    more: Mapping[str, str] = field(default_factory=dict, kw_only=True)

    @property
    def environment(self) -> dict[str, str]:
        """The environment of a process of the program."""
        return {
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(self.program),
            "MODEL": str(self.folder / "tiny"),
            "DATA_DIR": str(self.folder / "data"),
            "DATABASE_URL": self.database,
            "TELEGRAM_TOKEN": self.world.token,
            "TELEGRAM_API_URL": self.address,
            "PICTURES": "no",
            **self.more,
        }


class Process:
    """A running program, and what it has logged."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self.log = b""
        self.ready = asyncio.Event()
        self._reading = asyncio.create_task(self._read())

    @property
    def alive(self) -> bool:
        """Whether it still runs."""
        return self._process.returncode is None

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self._process.pid

    @property
    def worked(self) -> float:
        """For how many seconds of a processor it has worked, its children not counted."""
        return worked(self.pid)

    async def until_calm(self) -> None:
        """Wait until it has nothing to do: what is prepared after the start is ready."""
        before = -math.inf
        while self.worked - before > 0.05 * _A_WHILE:
            before = self.worked
            await asyncio.sleep(_A_WHILE)

    async def ended(self, how: signal.Signals = signal.SIGTERM) -> int:
        """Send a signal, and give the exit code once the process is gone."""
        with suppress(ProcessLookupError):
            self._process.send_signal(how)
        await self._reading
        return await self._process.wait()

    def told(self, how: signal.Signals) -> None:
        """Send a signal that does not end it; nothing happens where it is gone."""
        with suppress(ProcessLookupError):
            self._process.send_signal(how)

    async def gone(self) -> int:
        """Wait until the process ends by itself, and give its exit code."""
        await self._reading
        return await self._process.wait()

    async def _read(self) -> None:
        stream = self._process.stderr
        while stream is not None and (line := await stream.readline()):
            self.log += line
            if _READY in line:
                self.ready.set()


async def start(setting: Setting, *, wait: bool = True) -> Process:
    """Start the program; unless `wait` is false, wait until it answers."""
    process = Process(
        await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "bot",
            "run",
            cwd=setting.folder,
            env=setting.environment,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.PIPE,
        )
    )
    if wait:
        async with asyncio.timeout(60):
            await process.ready.wait()
    return process


@dataclass(slots=True)
class Crowd:
    """People who each ask in their private chat, how often each was answered, and the longest wait in s."""

    world: World
    people: list[Person]
    asked: int = 0
    answers: Counter[int] = field(default_factory=Counter)
    longest: float = 0.0
    _since: dict[int, float] = field(default_factory=dict)

    @classmethod
    def of(cls, world: World, size: int) -> "Crowd":
        """Add `size` people to a world."""
        return cls(world, [world.person(1000 + n, f"P{n}", language_code="pt") for n in range(size)])

    def ask(self, person: Person | None = None, chat: Chat | None = None) -> int:
        """Let somebody ask a new question; give its number."""
        number, self.asked = self.asked, self.asked + 1
        self._since[number] = time.monotonic()
        self.world.write(person or self.people[number % len(self.people)], f"/dims rei, {number}", chat)
        return number

    @property
    def unanswered(self) -> int:
        """How many questions have no answer."""
        return self.asked - len(self.answers)

    @property
    def copies(self) -> int:
        """How many answers are extra copies."""
        return self.answers.total() - len(self.answers)

    @asynccontextmanager
    async def listening(self) -> AsyncIterator[None]:
        """Count the answers for as long as the context is open."""
        task = asyncio.create_task(self._listen())
        try:
            yield
        finally:
            task.cancel()
            await asyncio.wait({task})

    async def until_answered(self, seconds: float) -> None:
        """Wait until every question has an answer, or no answer came for `seconds` seconds."""
        left, until = self.unanswered, time.monotonic() + seconds
        while self.unanswered and time.monotonic() < until:
            await asyncio.sleep(0.05)
            if self.unanswered < left:
                left, until = self.unanswered, time.monotonic() + seconds

    async def _listen(self) -> None:
        with self.world.events.subscribed() as events:
            while True:
                event = await events.next("message", seconds=3600)
                found = _ANSWER.search(str(event.body.get("text", "")))
                if found and event.body["from"]["is_bot"]:
                    self._count(int(found[1]))

    def _count(self, number: int) -> None:
        self.answers[number] += 1
        if began := self._since.pop(number, None):
            self.longest = max(self.longest, time.monotonic() - began)


@asynccontextmanager
async def scratch() -> AsyncIterator[Path]:
    """Give a folder with a tiny model in it, for as long as the context is open."""
    with tempfile.TemporaryDirectory(prefix="vetorama-", ignore_cleanup_errors=True) as folder:
        tiny_model(Path(folder))
        yield Path(folder)
