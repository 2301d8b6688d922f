"""The model that comes with the bot: where it is, and how it is built once, completely or not at all."""

import shutil
from enum import StrEnum
from pathlib import Path

from filelock import FileLock

from embeddings.builtin.recipe import RECIPE_VERSION, BuildProgress, Recipe
from embeddings.errors import DiskFull
from embeddings.files.folders import appearing, clear
from embeddings.files.manifest import is_sealed, sealed
from embeddings.files.private import make_private_folder

UNFINISHED_BUILD = ".unfinished-"
BUILD_LOCK = ".building.lock"
BESIDE = 20_000_000  # bytes of a model's other files, and a small reserve


def builtin_path(folder: Path, recipe: Recipe | None = None) -> Path:
    """Return the path of the built-in model in `folder`; another recipe has another path."""
    recipe = recipe or Recipe()
    return folder / f"{recipe.model}-{RECIPE_VERSION}-{recipe.identity}"


def is_built(folder: Path, recipe: Recipe | None = None) -> bool:
    """Say whether the built-in model is complete: its folder appears all at once, with its manifest."""
    return is_sealed(builtin_path(folder, recipe))


class Again(StrEnum):
    """When an existing model is built again."""

    NEVER = "never"
    IF_DAMAGED = "if damaged"
    ALWAYS = "always"


def build_model(
    folder: Path, progress: BuildProgress, recipe: Recipe | None = None, *, again: Again = Again.NEVER
) -> Path:
    """Build the built-in model unless it exists, and return its path: a pipeline that `spacy.load` opens.

    A model is damaged if any of its files has changed; the old model stays until the new one is complete. A
    build takes about 25 s on two cores. `progress` is called with the stage, how much of it is done, and how
    much there is. Two processes may call this function at once: one builds, the other waits. A build that was
    killed leaves only an unfinished folder, which the next build deletes. Raises DiskFull if the disk has too
    little room, and OSError if the folder cannot be written.
    """
    recipe = recipe or Recipe()
    path = builtin_path(folder, recipe)
    if is_built(folder, recipe) and again is Again.NEVER:
        return path
    make_private_folder(folder)
    with FileLock(folder / BUILD_LOCK):
        if not is_built(folder, recipe) or _is_wanted(path, again):
            clear(*folder.glob(f"{UNFINISHED_BUILD}*"))
            _ensure_room(folder, recipe)
            _build_beside(path, progress, recipe)
    return path


def size(recipe: Recipe) -> int:
    """Return how many bytes a model takes on the disk at most: its table and its other files."""
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


def _build_beside(path: Path, progress: BuildProgress, recipe: Recipe) -> None:
    # only a build needs these imports, which take 0.3 s; most starts find a complete model
    from embeddings.builtin.building import bake  # noqa: PLC0415

    with appearing(path, UNFINISHED_BUILD) as unfinished:
        bake(unfinished, progress, recipe)
