"""Damage to the files of a model: what is noticed when it is opened, and how long opening takes.

`python -m tools.damage FOLDER` takes a model in its folder (`python -m bot model build` says where it is);
without one it makes a small built-in and an imported one. Each file is removed, cut, changed by a bit, and
filled with noise. A case is `noticed` where opening says that the model is damaged, `late` where only an
answer fails, `same` where all answers stay as they were, and else `silent`: other answers without a word.
"""

import argparse
import random
import statistics
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

import numpy as np
from numpy.typing import NDArray

from embeddings.builtin.installing import build_model
from embeddings.builtin.recipe import Recipe
from embeddings.errors import EmbeddingError
from embeddings.importing.importer import Plan, import_vectors
from embeddings.table.loading import load_space
from embeddings.table.space import Space

SMALL = Recipe(candidates=1500, dimensions=12, neighbours=("es", "it"), strangers=())
SEED = 1
FLIPS = 8
OPENINGS = 15
TEXT = "Disse-me: o guarda-chuva do sr. Silva custou R$ 3,50 (caro!)."

Content = Callable[[bytes], bytes | None]


def damages() -> Iterator[tuple[str, Content]]:
    """Give the ways to damage a file: each returns new content for the old, or None for no file."""
    chance = random.Random(SEED)

    def flipped(share: float) -> Content:
        def flip(content: bytes) -> bytes:
            changed = bytearray(content)
            if changed:
                changed[int(share * (len(changed) - 1))] ^= 1 << chance.randrange(8)
            return bytes(changed)

        return flip

    yield "removed", lambda _content: None
    yield "emptied", lambda _content: b""
    yield "cut in half", lambda content: content[: len(content) // 2]
    yield "cut by a byte", lambda content: content[:-1]
    yield "longer by a byte", lambda content: content + b"\0"
    yield "noise", lambda content: chance.randbytes(len(content))
    yield "zeros", lambda content: bytes(len(content))
    for number in range(FLIPS):
        yield "a bit", flipped(number / (FLIPS - 1) if number < 2 else chance.random())


def files(model: Path) -> list[Path]:
    """Return all files of a model, by their paths in its folder."""
    return [path.relative_to(model) for path in sorted(model.rglob("*")) if path.is_file()]


def models(folder: Path) -> Iterator[Path]:
    """Make a small model by the recipe of the built-in one, and an imported one."""
    yield build_model(folder / "built", lambda *_: None, SMALL)
    source = folder / "vectors.txt"
    source.write_text("rei 1 2 3\nrainha 1 2 2\nrato -3 0 1\nsão -1 0 1\n", encoding="utf-8")
    yield import_vectors(source, folder / "imported", Plan("alheio", "pt"), lambda _share: None).path


def same(one: Space, other: Space) -> bool:
    """Say whether two spaces give the same answers, in everything that they read from files."""
    pairs = [(one.projection, other.projection), (one.doubts, other.doubts)]
    if one.card != other.card or any((a is None) != (b is None) for a, b in pairs):
        return False
    arrays: list[tuple[NDArray[Any], NDArray[Any]]] = [
        (one.table, other.table),
        (one.keys.rows, other.keys.rows),
        (one.sample, other.sample),
    ]
    if one.projection is not None and other.projection is not None:
        arrays.append((one.projection.mean, other.projection.mean))
        arrays.append((one.projection.axes, other.projection.axes))
    if one.doubts is not None and other.doubts is not None:
        arrays.append((one.doubts, other.doubts))
    words = one.keys.words.tolist() == other.keys.words.tolist()
    tokens = one.tokenize(TEXT) == other.tokenize(TEXT)
    return words and tokens and all(np.array_equal(a, b) for a, b in arrays)


def outcome(model: Path, whole: Space) -> str:
    """Open a model that was damaged, and say what happened."""
    try:
        space = load_space(model)
    except EmbeddingError:
        return "noticed"
    try:
        return "same" if same(whole, space) else "silent"
    except Exception:  # noqa: BLE001 - an answer may fail with any error
        return "late"


def _try(model: Path, found: Counter[str]) -> None:
    whole = load_space(model)
    with TemporaryDirectory() as name:
        copy = copytree(model, Path(name) / model.name)
        for file in files(model):
            content = (copy / file).read_bytes()
            for kind, damage in damages():
                damaged = damage(content)
                if damaged == content:  # this file would stay as it was
                    continue
                if damaged is None:
                    (copy / file).unlink()
                else:
                    (copy / file).write_bytes(damaged)
                came = outcome(copy, whole)
                found[came] += 1
                if came in {"silent", "late"}:
                    sys.stdout.write(f"  {came}: {file}, {kind}\n")
                (copy / file).write_bytes(content)


def main() -> None:
    """Damage models and print what was noticed, or the times of opening one."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("model", type=Path, nargs="?")
    options.add_argument("--times", action="store_true", help="only how long opening takes")
    chosen = options.parse_args()
    with TemporaryDirectory() as name:
        for model in [chosen.model] if chosen.model else models(Path(name)):
            if chosen.times:
                seconds = list(_openings(model))
                least, middle = min(seconds) * 1000, statistics.median(seconds) * 1000
                sys.stdout.write(f"{model.name}: opened in {middle:.0f} ms, at best {least:.0f} ms\n")
                continue
            found: Counter[str] = Counter()
            _try(model, found)
            sys.stdout.write(f"{model.name}: {dict(found)}\n")


def _openings(model: Path) -> Iterator[float]:
    for _ in range(OPENINGS):
        start = perf_counter()
        load_space(model)
        yield perf_counter() - start


if __name__ == "__main__":
    main()
