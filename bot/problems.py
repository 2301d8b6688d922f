"""Errors of the program and its commands, as sentences that say what to do."""

import errno

from bot.building import MEMORY, BuildEnded
from embeddings.errors import (
    DiskFull,
    EmbeddingError,
    EncodingRefused,
    FileFault,
    FileTampered,
    FileUnsafe,
    GensimMissing,
    LanguageRefused,
    ModelDamaged,
    ModelExists,
    ModelNotFound,
    ModelOfOtherVersion,
    ModelWithoutVectors,
    NameRefused,
    NotLemmas,
    NotRatings,
    NotVectors,
    PackageDamaged,
    TooManyWords,
    UnpacksTooFar,
)
from embeddings.importing.lines import Flaw
from rendering.catalog import Catalog

_MEGABYTE = 1_000_000
_SENTENCES: dict[type[EmbeddingError], str] = {
    ModelWithoutVectors: "model-without-vectors",
    ModelDamaged: "model-damaged",
    ModelOfOtherVersion: "model-other-version",
    EncodingRefused: "import-encoding-unknown",
    GensimMissing: "import-gensim",
    FileTampered: "install-tampered",
    FileUnsafe: "import-unsafe",
    UnpacksTooFar: "import-unpacks",
    TooManyWords: "import-too-many",
    NameRefused: "import-name",
    ModelExists: "import-there",
    LanguageRefused: "import-language",
    NotLemmas: "litter-not-lemmas",
}
"""Each sentence gets the data of its error."""
_COUNTING = frozenset({FileFault.COLUMNS, FileFault.HEADER, FileFault.DIMENSIONS})
"""The faults that name how many numbers were found and expected."""


def model_problem(catalog: Catalog, error: EmbeddingError) -> str:
    """Say why a model or a file can't be used, and what to do."""
    if isinstance(error, ModelNotFound):
        installed = ", ".join(error.available) or "-"
        return catalog.text("model-not-found", name=error.name, installed=installed)
    if isinstance(error, NotVectors):
        return _not_vectors(catalog, error)
    if isinstance(error, NotRatings):
        return _not_ratings(catalog, error)
    if isinstance(error, PackageDamaged):
        how = "missing" if error.missing else "damaged" if error.file else "no-zip"
        return catalog.text(f"install-{how}", package=error.package, file=error.file)
    sentence = _SENTENCES.get(type(error))
    return str(error) if sentence is None else catalog.text(sentence, **vars(error))


def fault_of(catalog: Catalog, flaw: Flaw | NotVectors) -> str:
    """Say what is wrong with a line of a file of vectors, or with the file, as a clause."""
    return catalog.text(f"fault-{flaw.fault}", **_details(flaw))


def _not_vectors(catalog: Catalog, error: NotVectors) -> str:
    if error.fault in {FileFault.NOTHING, FileFault.UNREADABLE} and not error.total:
        return catalog.text("import-not-vectors", file=error.file, reason=error.reason or "none")
    todo = catalog.text(f"fault-{error.fault}-todo", **_details(error), there=str(error.total - error.lost))
    said = {"file": error.file, "fault": fault_of(catalog, error), "todo": todo}
    if error.fault is FileFault.CUT or not error.total:
        return catalog.text("import-refused", **said)
    percent = catalog.numbers.fixed(100 * error.lost / error.total, 0)
    return catalog.text("import-refused-share", **said, lost=error.lost, total=error.total, percent=percent)


def _not_ratings(catalog: Catalog, error: NotRatings) -> str:
    if error.binary:
        return catalog.text("evaluate-binary", file=error.file)
    if error.column:
        return catalog.text("evaluate-json", file=error.file, line=error.line, column=error.column)
    if error.encoding:
        return catalog.text("evaluate-encoding", file=error.file, encoding=error.encoding)
    sentence = "evaluate-mostly-not" if error.lost else "evaluate-not-ratings"
    return catalog.text(sentence, **vars(error))


def _details(flaw: Flaw | NotVectors) -> dict[str, str | int]:
    names = ("line", "found", "wanted", "reason", "lost", "total")
    details = {name: getattr(flaw, name) for name in names if hasattr(flaw, name)}
    if flaw.fault in _COUNTING:
        counts = {name: int(details[name]) for name in ("found", "wanted") if details[name].isdecimal()}
        details.update(counts)
    return details


def build_problem(catalog: Catalog, error: OSError) -> str:
    """Say why the built-in model could not be built: no room, no memory, no folder to write into."""
    if isinstance(error, DiskFull):
        needed, free = error.needed // _MEGABYTE, error.free // _MEGABYTE
        return catalog.text("model-no-room", folder=str(error.folder), needed=needed, free=free)
    if isinstance(error, BuildEnded):
        sentence = "model-build-killed" if error.killed else "model-build-ended"
        return catalog.text(sentence, code=abs(error.code), memory=MEMORY)
    return catalog.text("model-not-built", reason=str(error))


def file_problem(catalog: Catalog, error: OSError) -> str:
    """Say why a file could not be read or written, and what to do about a full disk or a closed folder."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return catalog.text("file-no-room")
    reason = error.strerror or str(error)
    if error.errno == errno.EROFS or (error.errno in {errno.EACCES, errno.EPERM} and error.filename):
        return catalog.text("file-closed", path=str(error.filename or ""), reason=reason)
    return catalog.text("import-unreadable", reason=str(error))


def settings_problem(catalog: Catalog, names: tuple[str, ...]) -> str:
    """List every wrong setting and the form that it should have."""
    listed = [catalog.text(f"setting-{name.lower().replace('_', '-').strip('.')}") for name in names]
    return "\n".join(
        [
            catalog.text("settings-wrong"),
            *(f"  {name}: {said}" for name, said in zip(names, listed, strict=True)),
        ]
    )
