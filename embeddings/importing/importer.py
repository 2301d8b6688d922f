"""Makes a spaCy pipeline from a file of word vectors; it opens like any other model."""

import os
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

import numpy as np
import spacy
from filelock import FileLock
from numpy.typing import NDArray
from spacy.language import Language
from spacy.vectors import Vectors  # type: ignore[import-not-found]  # compiled, without a stub

from embeddings.errors import (
    EmbeddingError,
    FileFault,
    FileUnsafe,
    GensimMissing,
    LanguageRefused,
    ModelExists,
    NameRefused,
    NotVectors,
    TooManyWords,
)
from embeddings.files.digests import content_digest
from embeddings.files.folders import appearing, clear
from embeddings.files.manifest import is_sealed, seal
from embeddings.files.private import make_private_folder
from embeddings.importing.key_styles import as_people_write
from embeddings.importing.lines import Entry, Flaw, is_number
from embeddings.importing.unpacking import VectorSource, legible, unpacked
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
MOST_LOST = 0.2
"""The share of a file's lines that may be damaged; where more are, it is something else than it seems."""
MOST_MISSING = 0.5
"""The share of the announced words that may be missing: what was cut off has its frequent words."""
FEW_DIMENSIONS = 10
"""Vectors with fewer numbers are rarely vectors of words: a table of counts or notes has as few columns."""
UNASKED, AT_ALL = 5 << 28, 5 << 30
"""The most bytes of words and rows, without and with a limit: 1 and 4 million words of 300 numbers."""

_WEIGHED, _HEAVY, _MOSTLY = 10_000, 0.99, 0.9
ImportProgress = Callable[[float], None]
"""Is called with the share of the file, in [0, 1], that was read."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The name and the card of a new model; `limit` keeps only the first, most frequent words.

    `encoding` is that of a text which is not in UTF-8 and does not say so.
    """

    name: str
    language: str
    limit: int | None = None
    source: str = ""
    licence: str = ""
    force: bool = False
    encoding: str | None = None

    @property
    def full_name(self) -> str:
        """The name with its language before it, as spaCy names its own models."""
        prefix = f"{self.language}_"
        return self.name if self.name.startswith(prefix) else prefix + self.name


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table, from 1, and the `value` in it of a word."""

    place: int
    word: str
    value: float


@dataclass(frozen=True, slots=True)
class Imported:
    """The result of an import.

    `repeated` counts the lines whose word came before, `damaged` the lines without a word or a vector, of
    which `flaw` is the first; `missing` the words that the file announces but does not have, `surplus` the
    lines after those that it announces, and `foreign` the words of other languages. `heaviest` is a column
    that makes nearly all of most vectors' length, as a count does. `member` is the file that was taken from
    an archive, `encoding` its text's.
    """

    name: str
    path: Path
    format: SourceFormat
    words: int
    dimensions: int
    repeated: int
    damaged: int
    missing: int
    lines: int
    foreign: int
    flaw: Flaw | None
    member: str
    encoding: str
    surplus: int = 0
    heaviest: Column | None = None


def imported_models(folder: Path) -> tuple[str, ...]:
    """Return the names of the models that were imported into `folder`, in alphabetical order."""
    if not folder.is_dir():
        return ()
    found = (path.name for path in folder.iterdir() if (path / "config.cfg").is_file() or is_sealed(path))
    return tuple(sorted(name for name in found if MODEL_NAME.fullmatch(name)))


def import_vectors(source: Path, folder: Path, plan: Plan, progress: ImportProgress) -> Imported:
    """Make a pipeline in `folder` from a file in any format of `vector_files`, completely or not at all.

    The file is read as a stream, and its rows are written to the disk at once. Of an archive the largest file
    that holds vectors is taken. Raises NameRefused, LanguageRefused, ModelExists unless forced, what `opened`
    raises, NotVectors where too much of a file cannot be read, TooManyWords, and OSError.
    """
    pipeline = _blank(plan)
    path = folder / plan.full_name
    if path.exists() and not plan.force:
        raise ModelExists(plan.full_name)
    make_private_folder(folder)
    with FileLock(folder / IMPORT_LOCK):
        clear(*folder.glob(f"{UNFINISHED_IMPORT}*"))
        with unpacked(source, plan.limit) as sources, appearing(path, UNFINISHED_IMPORT) as unfinished:
            taken = _first_taken(sources, unfinished, plan, progress, source.name)
            _save(pipeline, taken, unfinished, _meta(plan, source, taken))
            write_sample(unfinished, load_space(unfinished).sample)
            heaviest = taken.heaviest()
            taken.raw.unlink()
            seal(unfinished)
    return taken.result(plan.full_name, path, heaviest)


@dataclass(slots=True)
class _Taken:
    """What was read from a file: the words in order, and their rows as a file of plain float32."""

    raw: Path
    file: VectorFile
    member: str
    limit: int | None
    words: dict[str, None] = field(default_factory=dict)
    size: int = 0
    lines: int = 0
    repeated: int = 0
    damaged: int = 0
    foreign: int = 0
    undecodable: int = 0
    accented: int = 0
    with_length: int = 0
    flaw: Flaw | None = None

    @property
    def full(self) -> bool:
        return self.limit is not None and len(self.words) >= self.limit

    @property
    def missing(self) -> int:
        return 0 if self.full else max(0, (self.file.declared or 0) - self.lines)

    @property
    def surplus(self) -> int:
        return 0 if self.file.declared is None else max(0, self.lines - self.file.declared)

    def heaviest(self) -> Column | None:
        """Return the column that makes `_HEAVY` of the squared length of nine words in ten, if one does."""
        shares = np.square(self.table()[:_WEIGHED].astype(np.float64))
        shares /= np.maximum(shares.sum(axis=1, keepdims=True), np.finfo(np.float64).tiny)
        heavy = (shares > _HEAVY).mean(axis=0)
        place = int(heavy.argmax())
        if heavy[place] < _MOSTLY:
            return None
        return Column(place + 1, next(iter(self.words)), float(self.table()[0, place]))

    def table(self) -> NDArray[np.float32]:
        return np.memmap(self.raw, np.float32, mode="r", shape=(len(self.words), self.file.dimensions))

    def note(self, entry: Entry, rows: IO[bytes]) -> None:
        """Write a word's row, or count the line for what it is."""
        self.lines += 1
        if isinstance(entry, Flaw):
            self._leave_out(entry)
            return
        word, vector = entry
        if word in self.words:
            self.repeated += 1
            return
        self.words[word] = None
        self.accented += not word.isascii()
        self.with_length += bool(vector.any())
        self.size += rows.write(vector.tobytes()) + len(word)

    def _leave_out(self, flaw: Flaw) -> None:
        if flaw.fault is FileFault.LANGUAGE:
            self.foreign += 1
            return
        self.damaged += 1
        self.undecodable += flaw.fault is FileFault.ENCODING
        self.flaw = self.flaw or flaw

    def result(self, name: str, path: Path, heaviest: Column | None) -> Imported:
        """Return what is reported about the import."""
        return Imported(
            name=name,
            path=path,
            format=self.file.format,
            words=len(self.words),
            dimensions=self.file.dimensions,
            repeated=self.repeated,
            damaged=self.damaged,
            missing=self.missing,
            lines=self.lines,
            foreign=self.foreign,
            flaw=self.flaw,
            member=self.member,
            encoding=self.file.encoding,
            surplus=self.surplus,
            heaviest=heaviest,
        )


def _first_taken(
    sources: Iterable[VectorSource], unfinished: Path, plan: Plan, progress: ImportProgress, name: str
) -> _Taken:
    """Read the first source that holds vectors; where none does, raise what is wrong with the likeliest."""
    refused: list[EmbeddingError] = []
    for source in sources:
        try:
            with legible(source.path):
                taken = _Taken(unfinished / "rows", opened(source, plan.encoding), source.member, plan.limit)
                _take(taken, plan, progress, name)
                _judge(taken, name)
                return taken
        except (NotVectors, FileUnsafe, GensimMissing) as error:
            refused.append(error)
    raise min(refused, key=_unlikely, default=NotVectors(name, "", FileFault.NOTHING))


def _unlikely(error: EmbeddingError) -> int:
    """Order errors by what a person should hear first of an archive with several files."""
    if isinstance(error, NotVectors):
        return 3 if error.fault in {FileFault.NOTHING, FileFault.FORMAT, FileFault.BINARY} else 2
    return 0 if isinstance(error, FileUnsafe) else 1


def _take(taken: _Taken, plan: Plan, progress: ImportProgress, name: str) -> None:
    file = taken.file
    if file.dimensions == 1:  # a list of frequencies; and all cosines would be 1 or -1
        raise NotVectors(name, "", FileFault.ONE_NUMBER)
    _allow(name, plan.limit, file.declared or 0, 4 * file.dimensions * (file.declared or 0))
    with taken.raw.open("wb") as rows:
        for entry in as_people_write(file.entries, plan.language, plan.limit):
            taken.note(entry, rows)
            if taken.lines % TOLD == 0:
                progress(file.read())
                _allow(name, plan.limit, len(taken.words), taken.size)
            if taken.full:
                break
    progress(1.0)


def _judge(taken: _Taken, name: str) -> None:
    """Raise NotVectors if what was read is not what it seems to be: too much is lost, or words are none."""
    flaw = taken.flaw
    lost, lines = taken.damaged, taken.lines - taken.foreign
    in_other_signs = taken.undecodable > taken.accented and taken.undecodable > lines / 1000
    if lost > MOST_LOST * lines or (in_other_signs and lost):
        assert flaw is not None  # noqa: S101 - something is lost
        raise NotVectors(name, "", flaw.fault, flaw.line, flaw.found, flaw.wanted, lost, lines)
    if not taken.words:
        raise NotVectors(name, "", FileFault.LANGUAGE if taken.foreign else FileFault.NOTHING)
    declared = taken.file.declared or 0
    if taken.missing > MOST_MISSING * declared:
        raise NotVectors(name, "", FileFault.CUT, lost=taken.missing, total=declared)
    if all(is_number(word.encode()) for word in taken.words):
        raise NotVectors(name, "", FileFault.NO_WORDS)
    if not taken.with_length:
        raise NotVectors(name, "", FileFault.ZEROS)


def _allow(name: str, limit: int | None, words: int, size: int) -> None:
    """Raise TooManyWords before a file fills memory and disk; with a limit the owner has allowed more."""
    if limit is None:
        too_many = words > MOST_WORDS_UNASKED or size > UNASKED
    else:
        too_many = size * min(1.0, limit / max(1, words)) > AT_ALL
    if too_many:
        raise TooManyWords(name, size >> 20)


def _blank(plan: Plan) -> Language:
    try:
        blank = spacy.blank(plan.language)
    except ImportError as error:  # no such language, or its tokenizer is in another package
        raise LanguageRefused(plan.language) from error
    if not MODEL_NAME.fullmatch(plan.full_name):
        raise NameRefused(plan.name)
    return blank


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
