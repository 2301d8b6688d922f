"""Starts other processes of the program to measure how long they take and how much memory they hold."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.settings import Settings

_ROOT = Path(__file__).parents[1]
_SETTINGS = {name.upper() for name in Settings.model_fields}
_KIB = 1024
_MIB = 1024 * 1024

_OPEN = """
import json, sys, time
import spacy
from tools.processes import memory
from embeddings.table.loading import load_space
from embeddings.ask.neighbours import neighbours
def more():
    now = memory("self")
    return {part: max(0.0, now[part] - before[part]) for part in before}
before, start = memory("self"), time.perf_counter()
kept = load_space(sys.argv[1]) if sys.argv[2] == "ours" else spacy.load(sys.argv[1])
found = {"seconds": time.perf_counter() - start, "opened": more(), "searched": {}}
if sys.argv[2] == "ours":
    neighbours(kept, kept.word(int(kept.meaningful[0])))
    found["searched"] = more()
print(json.dumps(found))
"""


@dataclass(frozen=True, slots=True)
class Opened:
    """How many seconds it took to open a model, and how many MiB this added, at once and after a search.

    The MiB are those of `memory`; there is no search where spaCy opens a model.
    """

    seconds: float
    opened: dict[str, float]
    searched: dict[str, float]


def memory(process: int | str) -> dict[str, float]:
    """Give a process's memory in MiB: all (rss), its share of it (pss), what no other one uses (private).

    Empty if the system does not report it; only Linux does.
    """
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii").splitlines()[1:]
    except OSError:
        return {}
    parts = {
        name: int(size.split()[0]) * _KIB / _MIB for name, _, size in (line.partition(":") for line in lines)
    }
    return {
        "rss": parts["Rss"],
        "pss": parts["Pss"],
        "private": parts["Private_Clean"] + parts["Private_Dirty"],
    }


def worked(process: int) -> float:
    """Give for how many seconds of a processor a process has worked; its children are not counted.

    Raises OSError where the system does not report it; only Linux does.
    """
    after_name = Path(f"/proc/{process}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return sum(map(int, after_name[11:13])) / os.sysconf("SC_CLK_TCK")


def start_seconds(model: str, folder: Path) -> float:
    """Give the seconds from starting `ask /dims` to its end; its data are kept in `folder`."""
    command = [sys.executable, "-m", "bot", "ask", "/dims"]
    start = time.perf_counter()
    subprocess.run(  # noqa: S603 - our own program
        command, cwd=folder, env=_environment(model, folder), stdout=subprocess.DEVNULL, check=True
    )
    return time.perf_counter() - start


def idle_memory(model: str, folder: Path) -> dict[str, float]:
    """Give the memory of a local chat that has answered one question and waits for the next."""
    with _chatting(model, folder) as chat:
        if chat.stdin is None or chat.stdout is None:
            raise ValueError("a chat needs its pipes")
        chat.stdin.write("/dims\n")
        chat.stdin.flush()
        chat.stdout.readline()
        return memory(chat.pid)


def opened(name: str, how: str) -> Opened:
    """Open a model in a new process, by `ours` or by `spacy`."""
    done = subprocess.run(  # noqa: S603 - our own interpreter on our own text
        [sys.executable, "-c", _OPEN, name, how], cwd=_ROOT, stdout=subprocess.PIPE, check=True, text=True
    )
    return Opened(**json.loads(done.stdout))


@contextmanager
def _chatting(model: str, folder: Path) -> "Iterator[subprocess.Popen[str]]":
    chat = subprocess.Popen(
        [sys.executable, "-m", "bot", "run"],
        cwd=folder,
        env=_environment(model, folder),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        yield chat
    finally:
        chat.communicate()


def _environment(model: str, folder: Path) -> dict[str, str]:
    """Give an environment without a token, which keeps the user's own files untouched."""
    kept = {name: value for name, value in os.environ.items() if name.upper() not in _SETTINGS}
    return {**kept, "PYTHONPATH": str(_ROOT), "MODEL": model, "DATA_DIR": str(folder)}
