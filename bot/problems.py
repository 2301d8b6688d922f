"""Errors of the program and its commands, as sentences that say what to do."""

from bot.building import MEMORY, BuildEnded
from embeddings.errors import (
    DiskFull,
    EmbeddingError,
    FileUnsafe,
    GensimMissing,
    LanguageRefused,
    ModelDamaged,
    ModelExists,
    ModelNotFound,
    ModelWithoutVectors,
    NameRefused,
    NotLemmas,
    NotRatings,
    NotVectors,
    TooManyWords,
    UnpacksTooFar,
)
from rendering.catalog import Catalog

_MEGABYTE = 1_000_000
_SENTENCES: dict[type[EmbeddingError], str] = {
    ModelWithoutVectors: "model-without-vectors",
    ModelDamaged: "model-damaged",
    NotVectors: "import-not-vectors",
    GensimMissing: "import-gensim",
    FileUnsafe: "import-unsafe",
    UnpacksTooFar: "import-unpacks",
    TooManyWords: "import-too-many",
    NameRefused: "import-name",
    ModelExists: "import-there",
    LanguageRefused: "import-language",
    NotRatings: "evaluate-not-ratings",
    NotLemmas: "litter-not-lemmas",
}
"""Each sentence gets the data of its error."""


def model_problem(catalog: Catalog, error: EmbeddingError) -> str:
    """Say why a model or a file can't be used, and what to do."""
    if isinstance(error, ModelNotFound):
        installed = ", ".join(error.available) or "-"
        return catalog.text("model-not-found", name=error.name, installed=installed)
    sentence = _SENTENCES.get(type(error))
    return str(error) if sentence is None else catalog.text(sentence, **vars(error))


def build_problem(catalog: Catalog, error: OSError) -> str:
    """Say why the built-in model could not be built: no room, no memory, no folder to write into."""
    if isinstance(error, DiskFull):
        needed, free = error.needed // _MEGABYTE, error.free // _MEGABYTE
        return catalog.text("model-no-room", folder=str(error.folder), needed=needed, free=free)
    if isinstance(error, BuildEnded):
        sentence = "model-build-killed" if error.killed else "model-build-ended"
        return catalog.text(sentence, code=abs(error.code), memory=MEMORY)
    return catalog.text("model-not-built", reason=str(error))


def settings_problem(catalog: Catalog, names: tuple[str, ...]) -> str:
    """List every wrong setting and the form that it should have."""
    listed = [catalog.text(f"setting-{name.lower().replace('_', '-').strip('.')}") for name in names]
    return "\n".join(
        [
            catalog.text("settings-wrong"),
            *(f"  {name}: {said}" for name, said in zip(names, listed, strict=True)),
        ]
    )
