"""Folders that appear complete or not at all."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from embeddings.files.private import keep_private, make_private_folder


@contextmanager
def appearing(path: Path, prefix: str) -> Iterator[Path]:
    """Give an empty folder beside `path`; it becomes `path` when the block ends without an error.

    Only its owner may read it. The old content of `path` is deleted only then. If the block fails, the new
    folder is deleted instead. A process that is killed leaves a folder whose name starts with `prefix`.
    """
    unfinished = path.with_name(f"{prefix}{os.getpid()}")
    make_private_folder(path.parent)
    unfinished.mkdir(0o700)
    try:
        yield unfinished
        _finish(unfinished)
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


def _finish(folder: Path) -> None:
    """Write every file to the disk before the rename: a power cut must not leave half a model.

    Only the owner may read any of it.
    """
    for path in folder.rglob("*"):
        if path.is_file():
            with path.open("rb+") as file:
                os.fsync(file.fileno())
        keep_private(path)
