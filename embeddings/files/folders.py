"""Folders that appear complete or not at all."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def appearing(path: Path, prefix: str) -> Iterator[Path]:
    """Give an empty folder beside `path`; it becomes `path` when the block ends without an error.

    Only then is the old content of `path` deleted. If the block fails, the new folder is deleted instead. A
    process that is killed leaves a folder whose name starts with `prefix`.
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
    """Delete folders with all their files; a folder that does not exist is no error."""
    for folder in folders:
        shutil.rmtree(folder, ignore_errors=True)


def _put(unfinished: Path, path: Path) -> None:
    old = unfinished.with_name(f"{unfinished.name}-old")
    if path.exists():
        path.rename(old)
    unfinished.rename(path)
    clear(old)


def _sync(folder: Path) -> None:
    """Write every file to the disk before the rename: a power cut must not leave half a model."""
    for path in folder.rglob("*"):
        if path.is_file():
            with path.open("rb+") as file:
                os.fsync(file.fileno())
