"""The model that comes with the bot: where it lies, and building it once, whole or not at all."""

import shutil
from enum import StrEnum
from pathlib import Path

from filelock import FileLock

from embeddings.builtin.recipe import NAME, VERSION, Progress, Recipe
from embeddings.errors import DiskFull
from embeddings.files.folders import appearing, clear
from embeddings.files.manifest import is_sealed, sealed
from embeddings.files.private import make_private_folder

UNFINISHED = ".unfinished-"
LOCK = ".building.lock"
BESIDE = 20_000_000  # bytes of a model's other files, and a little to spare


def builtin_path(folder: Path, recipe: Recipe | None = None) -> Path:
    """Return where in `folder` the built-in model lies or will lie; another recipe has another path."""
    recipe = recipe or Recipe()
    return folder / f"pt_{NAME}-{VERSION}-{recipe.identity}"


def is_built(folder: Path, recipe: Recipe | None = None) -> bool:
    """Say whether the built-in model was built: it appears in its place all at once, its manifest last."""
    return is_sealed(builtin_path(folder, recipe))


class Again(StrEnum):
    """When a model that is there is built again."""

    NEVER = "never"
    IF_DAMAGED = "if damaged"
    ALWAYS = "always"


def build(
    folder: Path, progress: Progress, recipe: Recipe | None = None, *, again: Again = Again.NEVER
) -> Path:
    """Make the built-in model unless it is there, and return its path: a pipeline that `spacy.load` opens.

    It is damaged if any of its files is not what it was, and stays until the new one is whole. About 35 s on
    two cores. `progress` hears the stage, how much of it is done, and of how much. Two processes may call
    this at once: one builds, the other waits. A build that was killed leaves only an unfinished folder, which
    the next build clears away. Raises DiskFull where there is no room for it, and OSError if the folder
    cannot be written.
    """
    recipe = recipe or Recipe()
    path = builtin_path(folder, recipe)
    if is_built(folder, recipe) and again is Again.NEVER:
        return path
    make_private_folder(folder)
    with FileLock(folder / LOCK):
        if not is_built(folder, recipe) or _is_wanted(path, again):
            clear(*folder.glob(f"{UNFINISHED}*"))
            _ensure_room(folder, recipe)
            _build_beside(path, progress, recipe)
    return path


def size(recipe: Recipe) -> int:
    """Return how many bytes on disk a model takes at most: its table, and what all have beside it."""
    return 4 * recipe.candidates * recipe.dimensions + BESIDE


def _ensure_room(folder: Path, recipe: Recipe) -> None:
    free = shutil.disk_usage(folder).free
    if free < size(recipe):
        raise DiskFull(folder, size(recipe), free)


def _is_wanted(path: Path, again: Again) -> bool:
    return again is Again.ALWAYS or (again is Again.IF_DAMAGED and _fault(path) is not None)


def _fault(path: Path) -> str | None:
    try:
        manifest = sealed(path)
        return "there is no manifest" if manifest is None else manifest.fault(path, whole=True)
    except (OSError, ValueError, TypeError, KeyError) as error:
        return str(error)


def _build_beside(path: Path, progress: Progress, recipe: Recipe) -> None:
    # most starts find the model built: these imports take 0.3 s and only a build needs them
    from embeddings.builtin.building import bake  # noqa: PLC0415

    with appearing(path, UNFINISHED) as unfinished:
        bake(unfinished, progress, recipe)
