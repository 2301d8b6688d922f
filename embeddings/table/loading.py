"""Opening a spaCy pipeline for its vectors alone."""

import json
import re
import sys
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import lru_cache
from importlib import import_module
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any

import spacy
import srsly  # type: ignore[import-untyped]  # it ships no types
from spacy.language import Language

from embeddings.encoder import LANGUAGES, SharedEncoder
from embeddings.errors import (
    EmbeddingError,
    ModelDamaged,
    ModelNotFound,
    ModelOfOtherVersion,
    ModelWithoutVectors,
)
from embeddings.files.digests import content_digest
from embeddings.files.manifest import Manifest, is_sealed, recorded, sealed
from embeddings.results import ModelCard
from embeddings.table.doubts import DOUBTS_FILE
from embeddings.table.projection import PROJECTION_FILE, read_projection
from embeddings.table.random_pairs import SAMPLE_FILE, read_sample
from embeddings.table.row_flags import read_flags
from embeddings.table.space import Space, Table
from embeddings.table.spacy_files import KnownKeys, keys_of, read_table, read_words
from embeddings.table.speech_parts import PARTS_FILE
from embeddings.table.tokenizer import Tokens

RECOMMENDED = "pt_core_news_md"
_STEERING = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_LONGEST = 500
_LONGEST_SOURCE = 1500
MOST_SENSELESS = 0.2
"""The share of a model's rows that may have numbers which are none, as of an imported file's lines."""


def installed_models() -> tuple[str, ...]:
    """Return the names of the spaCy pipelines that are installed as packages, in alphabetical order."""
    return _installed_in(_package_folders())


def models_with_vectors() -> tuple[str, ...]:
    """Return the installed pipelines whose description names word vectors, without opening them."""
    return _with_vectors_in(_package_folders())


def _package_folders() -> tuple[tuple[str, int], ...]:
    """Give the folders of packages, each with the time in ns at which it last changed."""
    folders = []
    for folder in sys.path:
        with suppress(OSError):
            folders.append((folder, Path(folder).stat().st_mtime_ns))
    return tuple(folders)


# Each answer asks for the names, and to read what every package says of itself takes 5 ms. They are read
# again once a folder has changed: spaCy looks only at its import, and would not see a model installed later.
@lru_cache(maxsize=1)
def _installed_in(_: tuple[tuple[str, int], ...]) -> tuple[str, ...]:
    return tuple(sorted({point.name for point in entry_points(group="spacy_models")}))


@lru_cache(maxsize=1)
def _with_vectors_in(folders: tuple[tuple[str, int], ...]) -> tuple[str, ...]:
    names = _installed_in(folders)
    return tuple(name for name in names if _width(Path(str(import_module(name).__file__)).parent))


def load_space(name_or_path: str | Path, *, whole: bool = False) -> Space:
    """Open an installed pipeline by its package's name, or any pipeline by the path of its folder.

    Only the tokenizer and the vectors are used; the table stays on disk, mapped into memory. The tokenizer is
    built at the first text that needs it: its patterns take 0.1 s to compile in Portuguese, 2.6 s in French.
    The files are compared with the manifest, or with the list that pip keeps; with `whole` the table is too.
    Raises ModelNotFound, ModelDamaged, and ModelWithoutVectors, also for tables without words (floret's).
    """
    name = str(name_or_path)
    folder = _folder(name)
    with _damage(name):
        return _space(name, folder, _sound(name, folder, whole=whole))


def verify(name_or_path: str | Path) -> None:
    """Compare all files of a model by content, without opening it; raises ModelNotFound and ModelDamaged."""
    name = str(name_or_path)
    folder = _folder(name)
    with _damage(name):
        _sound(name, folder, whole=True)


def identity(name_or_path: str | Path) -> str:
    """Name a model's content as its own files do, without opening it; raises as `load_space` does."""
    name = str(name_or_path)
    with _damage(name):
        meta = _json(_folder(name) / "meta.json")
        named = (f"{meta['lang']}_{meta['name']}", meta["version"], meta.get("digest", ""))
        return " ".join(map(_line, named)).strip()


def _sound(name: str, folder: Path, *, whole: bool) -> Manifest | None:
    manifest = sealed(folder) or recorded(name, folder)
    if manifest is not None and (fault := manifest.fault(folder, whole=whole)):
        raise ModelDamaged(name, fault)
    return manifest


@contextmanager
def _damage(name: str) -> Iterator[None]:
    """Turn the different errors that spaCy, msgpack and numpy raise for a broken file into ModelDamaged."""
    try:
        yield
    except EmbeddingError:
        raise
    except Exception as error:
        raise ModelDamaged(name, f"{type(error).__name__}: {error}") from error


def _folder(name: str) -> Path:
    package = name in installed_models()
    root = Path(str(import_module(name).__file__)).parent if package else Path(name)
    # the pipeline of a package, or of an unpacked release, is in a folder named after the version
    for folder in (root, *sorted(root.glob("*_*-*/"))):
        if (folder / "meta.json").is_file():
            _ensure_version(name, folder)
        if (folder / "config.cfg").is_file():
            return folder
    if package or (root / "meta.json").is_file() or is_sealed(root):
        raise ModelDamaged(name, "config.cfg is missing")
    raise ModelNotFound(name, installed_models())


def _ensure_version(name: str, folder: Path) -> None:
    """Raise ModelOfOtherVersion for a model of another spaCy whose first number differs: its files do too."""
    made_for = None
    with suppress(OSError, ValueError, TypeError):  # whoever opens a damaged file says what is wrong with it
        made_for = re.search(r"\d+", str(_json(folder / "meta.json").get("spacy_version") or ""))
    here = spacy.about.__version__
    if made_for is not None and made_for[0] != here.partition(".")[0]:
        raise ModelOfOtherVersion(name, f"made for spaCy {made_for[0]}", made_for[0], here)


def _space(name: str, folder: Path, manifest: Manifest | None) -> Space:
    meta = _json(folder / "meta.json")
    if not _has_vectors(folder / "vocab"):
        raise ModelWithoutVectors(name, _instead(f"{meta['lang']}_{meta['name']}"))
    table = read_table(folder / "vocab")
    named = read_words(folder / "vocab", len(table))
    keys = keys_of(named, len(table))
    card = _card(meta, table, named)
    if meta.get("digest", card.digest) != card.digest:
        raise ModelDamaged(name, "its vectors are not the ones that were saved")

    def belongs(file: str) -> bool:
        """Say whether a file that not every model has may be read: not if it was put there later."""
        return manifest is None or file in manifest.sizes

    space = Space(
        card,
        table,
        keys,
        # an error may be shown in a chat, which should not see the path
        Tokens(_tokenizing(card.name, folder)),
        encoder=SharedEncoder() if card.language in LANGUAGES else None,
        projection=read_projection(folder, meta, card.dimensions) if belongs(PROJECTION_FILE) else None,
        doubts=read_flags(folder / DOUBTS_FILE, card.rows) if belongs(DOUBTS_FILE) else None,
        parts=read_flags(folder / PARTS_FILE, card.rows) if belongs(PARTS_FILE) else None,
        sample=read_sample(folder) if belongs(SAMPLE_FILE) else None,
    )
    if space.senseless > MOST_SENSELESS * card.rows:
        raise ModelDamaged(name, f"{space.senseless} of its {card.rows} vectors have numbers that are none")
    return space


def _card(meta: dict[str, Any], table: Table, named: KnownKeys) -> ModelCard:
    return ModelCard(
        name=_line(f"{meta['lang']}_{meta['name']}"),
        version=_line(meta["version"]),
        language=_line(meta["lang"]),
        dimensions=int(table.shape[1]),
        keys=len(named.words),
        rows=len(table),
        source=_line(_source(meta), _LONGEST_SOURCE),
        licence=_line(meta.get("license") or ""),
        digest=content_digest(table, named.words, named.rows),
        recipe=_recipe(meta),
    )


def _tokenizing(name: str, folder: Path) -> Callable[[], Language]:
    """Return a function that opens the pipeline with its tokenizer alone: no components, no vectors.

    Its files are read now, so that a broken file is reported at the start and not at the first question.
    """
    components = spacy.util.load_config(folder / "config.cfg").get("components", {})
    if (folder / "tokenizer").is_file() and not isinstance(srsly.read_msgpack(folder / "tokenizer"), dict):
        raise TypeError("the tokenizer's file does not hold its settings")

    def language() -> Language:
        with _damage(name):
            return spacy.load(folder, exclude=[*components, "vocab"])

    return language


def _has_vectors(vocab: Path) -> bool:
    if not ((vocab / "vectors").is_file() and (vocab / "key2row").is_file()):
        return False
    settings = vocab / "vectors.cfg"
    floret = settings.is_file() and _json(settings).get("mode", "default") != "default"
    return not floret and bool(read_table(vocab).size)


def _width(package: Path) -> int:
    try:
        return int(_json(package / "meta.json")["vectors"]["width"])
    except (OSError, ValueError, TypeError, KeyError):
        return 0


def _instead(pipeline: str) -> str:
    return re.sub("_sm$", "_md", pipeline) if pipeline.endswith("_sm") else RECOMMENDED


def _source(meta: dict[str, Any]) -> str:
    named = [_credit(source) for source in meta.get("sources") or () if source.get("name")]
    return "; ".join(named) or str(meta.get("url") or meta.get("author") or "")


def _recipe(meta: dict[str, Any]) -> str:
    """Return what a model of ours was built from, as its own description names it."""
    recipe = meta.get("recipe")
    return _line(recipe.get("identity", "")) if isinstance(recipe, dict) else ""


def _credit(source: dict[str, Any]) -> str:
    """Return a source's name, and who made it and under which licence where that is said."""
    more = ", ".join(str(source[key]) for key in ("author", "license") if source.get(key))
    return f"{source['name']} ({more})" if more else str(source["name"])


def _line(said: object, longest: int = _LONGEST) -> str:
    """Return a text of a file as one line, without characters that control a screen or turn its text."""
    spaced = " ".join(str(said).split())
    return "".join(sign for sign in spaced if unicodedata.category(sign) not in _STEERING)[:longest]


def _json(path: Path) -> dict[str, Any]:
    content = json.loads(path.read_bytes())
    if not isinstance(content, dict):
        raise TypeError(f"{path.name} does not hold an object")
    return content
