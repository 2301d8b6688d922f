"""Makes a spaCy pipeline from a file of word vectors; it opens like any other model."""

import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any
from unicodedata import normalize

import numpy as np
import spacy
from filelock import FileLock
from numpy.typing import NDArray
from spacy.language import Language
from spacy.vectors import Vectors  # type: ignore[import-not-found]  # compiled, without a stub

from embeddings.errors import LanguageRefused, ModelExists, NameRefused, NotVectors, TooManyWords
from embeddings.files.digests import content_digest
from embeddings.files.folders import appearing, clear
from embeddings.files.manifest import is_sealed, seal
from embeddings.files.private import make_private_folder
from embeddings.importing.vector_files import SourceFormat, VectorFile, opened
from embeddings.table.loading import load_space
from embeddings.table.random_pairs import write_sample

UNFINISHED_IMPORT = ".importing-"
IMPORT_LOCK = ".importing.lock"
IMPORTED_VERSION = "1.0.0"
MODEL_NAME = re.compile(r"[a-z]{2,3}_[a-z][a-z0-9_]{0,39}")
TOLD = 1000  # words between two reports of progress
MOST_WORDS_UNASKED = 1_000_000
"""How many words are imported without a limit."""
UNASKED, AT_ALL = 5 << 28, 5 << 30
"""The most bytes of words and rows, without and with a limit: 1 and 4 million words of 300 numbers."""

ImportProgress = Callable[[float], None]
"""Is called with the share of the file, in [0, 1], that was read."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The name and the card of a new model; `limit` keeps only the first, most frequent words."""

    name: str
    language: str
    limit: int | None = None
    source: str = ""
    licence: str = ""
    force: bool = False

    @property
    def full_name(self) -> str:
        """The name with its language before it, as spaCy names its own models."""
        prefix = f"{self.language}_"
        return self.name if self.name.startswith(prefix) else prefix + self.name


@dataclass(frozen=True, slots=True)
class Imported:
    """The result of an import.

    `repeated` counts the lines whose word came before, `damaged` the lines without a word or a vector, and
    `missing` the words that the file announces but does not have.
    """

    name: str
    path: Path
    format: SourceFormat
    words: int
    dimensions: int
    repeated: int
    damaged: int
    missing: int


def imported_models(folder: Path) -> tuple[str, ...]:
    """Return the names of the models that were imported into `folder`, in alphabetical order."""
    if not folder.is_dir():
        return ()
    found = (path.name for path in folder.iterdir() if (path / "config.cfg").is_file() or is_sealed(path))
    return tuple(sorted(name for name in found if MODEL_NAME.fullmatch(name)))


def import_vectors(source: Path, folder: Path, plan: Plan, progress: ImportProgress) -> Imported:
    """Make a pipeline in `folder` from a file in any format of `vector_files`, completely or not at all.

    The file is read as a stream, and its rows are written to the disk at once. Raises NameRefused,
    LanguageRefused, ModelExists unless forced, what `opened` raises, TooManyWords, and OSError.
    """
    pipeline = _blank(plan)
    path = folder / plan.full_name
    if path.exists() and not plan.force:
        raise ModelExists(plan.full_name)
    make_private_folder(folder)
    with FileLock(folder / IMPORT_LOCK):
        clear(*folder.glob(f"{UNFINISHED_IMPORT}*"))
        with opened(source, plan.limit) as file, appearing(path, UNFINISHED_IMPORT) as unfinished:
            taken = _take(file, unfinished, plan.limit, progress, source.name)
            if not taken.words:
                raise NotVectors(source.name, f"no line has a word and {file.dimensions} numbers")
            _save(pipeline, taken, unfinished, _meta(plan, source, taken))
            write_sample(unfinished, load_space(unfinished).sample)
            taken.raw.unlink()
            seal(unfinished)
    missing = 0 if taken.full else max(0, (file.declared or 0) - taken.lines)
    return Imported(
        name=plan.full_name,
        path=path,
        format=file.format,
        words=len(taken.words),
        dimensions=file.dimensions,
        repeated=taken.repeated,
        damaged=taken.damaged,
        missing=missing,
    )


@dataclass(slots=True)
class _Taken:
    """What was read from a file: the words in order, and their rows as a file of plain float32."""

    raw: Path
    dimensions: int
    limit: int | None
    words: dict[str, None]
    size: int = 0
    lines: int = 0
    repeated: int = 0
    damaged: int = 0

    @property
    def full(self) -> bool:
        return self.limit is not None and len(self.words) >= self.limit

    def table(self) -> NDArray[np.float32]:
        return np.memmap(self.raw, np.float32, mode="r", shape=(len(self.words), self.dimensions))


def _take(
    file: VectorFile, unfinished: Path, limit: int | None, progress: ImportProgress, name: str
) -> _Taken:
    taken = _Taken(unfinished / "rows", file.dimensions, limit, {})
    _allow(name, limit, file.declared or 0, 4 * file.dimensions * (file.declared or 0))
    with taken.raw.open("wb") as rows:
        for entry in file.entries:
            _note(taken, entry, rows)
            if taken.lines % TOLD == 0:
                progress(file.read())
                _allow(name, limit, len(taken.words), taken.size)
            if taken.full:
                break
    progress(1.0)
    return taken


def _allow(name: str, limit: int | None, words: int, size: int) -> None:
    """Raise TooManyWords before a file fills memory and disk; with a limit the owner has allowed more."""
    if limit is None:
        too_many = words > MOST_WORDS_UNASKED or size > UNASKED
    else:
        too_many = size * min(1.0, limit / max(1, words)) > AT_ALL
    if too_many:
        raise TooManyWords(name, size >> 20)


def _note(taken: _Taken, entry: tuple[str, NDArray[np.float32]] | None, rows: IO[bytes]) -> None:
    taken.lines += 1
    if entry is None:
        taken.damaged += 1
        return
    word = normalize("NFC", entry[0])  # as the texts that people type
    if word in taken.words:
        taken.repeated += 1
        return
    taken.words[word] = None
    taken.size += rows.write(entry[1].tobytes()) + len(word)


def _blank(plan: Plan) -> Language:
    if not MODEL_NAME.fullmatch(plan.full_name):
        raise NameRefused(plan.name)
    try:
        return spacy.blank(plan.language)
    except ImportError as error:  # no such language, or its tokenizer is in another package
        raise LanguageRefused(plan.language) from error


def _save(pipeline: Language, taken: _Taken, folder: Path, meta: dict[str, Any]) -> None:
    for word in taken.words:
        pipeline.vocab.strings.add(word)
    pipeline.vocab.vectors = Vectors(
        strings=pipeline.vocab.strings,
        data=taken.table(),
        keys=list(taken.words),
        name=f"{meta['lang']}_{meta['name']}.vectors",
    )
    pipeline.meta.update(meta)
    pipeline.to_disk(folder)


def _meta(plan: Plan, source: Path, taken: _Taken) -> dict[str, Any]:
    # a model's card is UTF-8, the name of a file may not be
    file = os.fsencode(source.name).decode(errors="replace")
    return {
        "lang": plan.language,
        "name": plan.full_name.removeprefix(f"{plan.language}_"),
        "version": IMPORTED_VERSION,
        "description": f"Word vectors imported from {file}.",
        "license": plan.licence,
        "sources": [{"name": plan.source or file, "license": plan.licence}],
        "digest": content_digest(taken.table(), taken.words, np.arange(len(taken.words), dtype=np.int32)),
    }
