"""The program as a person runs it: its command line, and processes of its own."""

import asyncio
import json
import os
import signal
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from typer import Typer
from typer.testing import CliRunner, Result

PATIENCE = 60.0


@dataclass(frozen=True, slots=True)
class Line:
    """The command line in this process."""

    commands: Typer
    runner: CliRunner

    def __call__(self, *arguments: str, typed: str | None = None) -> Result:
        result = self.runner.invoke(self.commands, arguments, input=typed)
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result

    async def beside(self, *arguments: str) -> Result:
        """Run a command while the test's own event loop serves it."""
        return await asyncio.to_thread(self, *arguments)


@dataclass
class Program:
    """One process of the program: what it printed so far, and its end."""

    process: asyncio.subprocess.Process
    notes: list[str] = field(default_factory=list)

    async def until(self, words: str) -> str:
        """Wait for a line on standard error with these words."""
        assert self.process.stderr is not None
        async with asyncio.timeout(PATIENCE):
            while line := (await self.process.stderr.readline()).decode():
                self.notes.append(line)
                if words in line:
                    return line
        raise AssertionError(f"it ended without saying {words!r}: {''.join(self.notes)}")

    async def ended(self, typed: str | None = None) -> str:
        """Wait for its end and give all that it printed to standard output.

        What is `typed` may hold bytes that are no UTF-8, as Python writes them.
        """
        fed = None if typed is None else typed.encode(errors="surrogateescape")
        async with asyncio.timeout(PATIENCE):
            out, notes = await self.process.communicate(fed)
        self.notes.append((notes or b"").decode(errors="replace"))
        return (out or b"").decode(errors="replace")

    async def stopped(self, number: int = signal.SIGTERM) -> str:
        """Send a signal, then as `ended`."""
        self.process.send_signal(number)
        return await self.ended()

    @property
    def said(self) -> str:
        return "".join(self.notes)

    @property
    def status(self) -> int | None:
        return self.process.returncode


class Running:
    """Starts the program with an environment that holds nothing but what it is given."""

    def __init__(self, settings: Mapping[str, str]) -> None:
        self.environment = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", **settings}
        self._programs: list[Program] = []

    async def __call__(self, *arguments: str, **settings: str) -> Program:
        """Start it with pipes."""
        return await self.on(asyncio.subprocess.PIPE, *arguments, **settings)

    async def unfed(self, *arguments: str, **settings: str) -> Program:
        """Start it with nothing that could be read, as a desktop or a supervisor does."""
        return await self.into(asyncio.subprocess.PIPE, *arguments, **settings)

    async def on(self, end: int, *arguments: str, **settings: str) -> Program:
        """Start it on a terminal's descriptor."""
        return await self._start((end, end, end), arguments, settings)

    async def into(self, end: int, *arguments: str, **settings: str) -> Program:
        """Start it with nothing that could be read, and a descriptor for its answers."""
        ends = (asyncio.subprocess.DEVNULL, end, asyncio.subprocess.PIPE)
        return await self._start(ends, arguments, settings)

    async def _start(
        self, ends: tuple[int, int, int], arguments: Sequence[str], settings: Mapping[str, str]
    ) -> Program:
        reading, writing, telling = ends
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", *arguments),
            stdin=reading,
            stdout=writing,
            stderr=telling,
            env={**self.environment, **settings},
            limit=1 << 20,
        )
        self._programs.append(Program(process))
        return self._programs[-1]

    async def end(self) -> None:
        for program in self._programs:
            if program.status is None:
                await program.stopped(signal.SIGKILL)


def parsed(lines: str) -> list[dict[str, Any]]:
    """Read one JSON object a line."""
    return [json.loads(line) for line in lines.splitlines()]
