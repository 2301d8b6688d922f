"""Folders that appear in their place whole or not at all."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def appearing(path: Path, prefix: str) -> Iterator[Path]:
    """Give an empty folder beside `path` that takes its place once the block ends well.

    What lay at `path` goes away at that moment, and not if the block fails: then nothing is left but what was
    there. A process that is killed leaves a folder whose name starts with `prefix`.
    """
    unfinished = path.with_name(f"{prefix}{os.getpid()}")
    unfinished.mkdir()
    try:
        yield unfinished
        _sync(unfinished)
        _put(unfinished, path)
    finally:
        clear(unfinished)


def clear(*folders: Path) -> None:
    """Delete folders with all that is in them; those that are not there are no error."""
    for folder in folders:
        shutil.rmtree(folder, ignore_errors=True)


def _put(unfinished: Path, path: Path) -> None:
    old = unfinished.with_name(f"{unfinished.name}-old")
    if path.exists():
        path.rename(old)
    unfinished.rename(path)
    clear(old)


def _sync(folder: Path) -> None:
    """Bring every file to the disk before the rename gets there: a power cut must not leave half a model."""
    for path in folder.rglob("*"):
        if path.is_file():
            with path.open("rb+") as file:
                os.fsync(file.fileno())
