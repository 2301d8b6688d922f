"""Which tests reach a line, and how long each takes: recorded once, by coverage's contexts."""

import json
import subprocess
import sys
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from coverage import CoverageData

from tools.mutants.drawing import Mutant

TESTS = ("tests/embeddings", "tests/handlers", "tests/storage", "tests/chat")
SELECTION = ("-k", "not postgresql", "-q", "-p", "no:cacheprovider")
"""Tests that need PostgreSQL are left out, for speed; tests of processes and browsers are elsewhere."""


@dataclass(frozen=True, slots=True)
class Recording:
    """A folder with what was recorded: coverage's file, and the seconds of each test."""

    folder: Path

    @property
    def coverage(self) -> Path:
        """The file of lines and the tests that reach them."""
        return self.folder / "coverage"

    @property
    def times(self) -> Path:
        """The file of the tests' seconds."""
        return self.folder / "seconds.json"

    def record(self, tree: Path, tests: Sequence[str]) -> None:
        """Run tests in a copy of the tree and record the lines they reach; records of other tests stay."""
        self.folder.mkdir(parents=True, exist_ok=True)
        command = [sys.executable, "-m", "tools.mutants.reaching", str(self.times), *SELECTION]
        measured = ["--cov", "--cov-append", "--cov-context=test", "--cov-report=", "--cov-fail-under=0"]
        # relative names of files, so that they fit the next copy of the tree too
        settings = tree / "measuring.toml"
        settings.write_text(
            "[tool.coverage.run]\nbranch = true\nrelative_files = true\nconcurrency = ['thread']\n"
            f"source = ['embeddings', 'handlers', 'storage']\ndata_file = '{self.coverage}'\n"
        )
        done = subprocess.run(  # noqa: S603 - our own Python
            [*command, *measured, f"--cov-config={settings}", *tests], cwd=tree, check=False
        )
        if done.returncode:
            raise SystemExit("the tests fail without a mutant")

    def seconds(self) -> dict[str, float]:
        """Give the seconds of each test; empty if nothing was recorded."""
        return dict(json.loads(self.times.read_text("utf-8"))) if self.times.exists() else {}


class Reach:
    """Says which tests have to try a mutant."""

    def __init__(self, recording: Recording, most: int) -> None:
        self._most = most
        self.seconds = recording.seconds()
        self._data = CoverageData(str(recording.coverage))
        self._data.read()
        self._lines: dict[str, dict[int, set[str]]] = {}

    def tests(self, mutant: Mutant) -> list[str]:
        """Give the tests that reach its lines; if no test's own run does, give those that reach its file.

        Only the first test reaches a module's constants and what is made once for all tests. The
        tests of the mutant's file come first, then those of its room, then the quick ones.
        """
        lines = self._of_file(mutant.file)
        own = set().union(*(lines.get(line, set()) for line in range(mutant.line, mutant.end + 1)))
        room = f"tests/{mutant.file.partition('/')[0]}/"
        chosen = own or set().union(*lines.values())
        name = f"/test_{Path(mutant.file).stem}.py"
        order = sorted(
            chosen, key=lambda test: (name not in test, not test.startswith(room), self.seconds[test], test)
        )
        return order[: self._most]

    def _of_file(self, file: str) -> dict[int, set[str]]:
        if file not in self._lines:
            found: dict[int, set[str]] = defaultdict(set)
            for line, contexts in self._data.contexts_by_lineno(file).items():
                found[line] = {test for test, _, _ in (one.rpartition("|") for one in contexts)} & {
                    *self.seconds
                }
            self._lines[file] = dict(found)
        return self._lines[file]


class _Clock:
    """Records how long each test takes, together with its preparation."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = defaultdict(float)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self.seconds[report.nodeid] += report.duration


def main() -> None:
    """Run tests as pytest does and add their seconds to a file."""
    times, clock = Path(sys.argv[1]), _Clock()
    code = pytest.main(sys.argv[2:], plugins=[clock])
    before = json.loads(times.read_text("utf-8")) if times.exists() else {}
    files = {test.partition("::")[0] for test in clock.seconds}  # forget tests that do not exist any more
    kept = {test: seconds for test, seconds in before.items() if test.partition("::")[0] not in files}
    times.write_text(json.dumps({**kept, **clock.seconds}), "utf-8")
    sys.exit(code)


if __name__ == "__main__":
    main()
