"""The model that comes with the bot: where it lies, and building it once, whole or not at all."""

from collections.abc import Callable
from pathlib import Path

from filelock import FileLock

from embeddings.folders import appearing, clear
from embeddings.recipe import NAME, VERSION, Recipe, Stage

Progress = Callable[[Stage, int, int], None]

UNFINISHED = ".unfinished-"
LOCK = ".building.lock"


def builtin_path(folder: Path, recipe: Recipe | None = None) -> Path:
    """Return where in `folder` the built-in model lies or will lie; another recipe has another path."""
    recipe = recipe or Recipe()
    return folder / f"pt_{NAME}-{VERSION}-{recipe.identity}"


def is_built(folder: Path, recipe: Recipe | None = None) -> bool:
    """Say whether the built-in model is there, whole: a build appears in its place all at once."""
    return (builtin_path(folder, recipe) / "config.cfg").is_file()


def build(folder: Path, progress: Progress, recipe: Recipe | None = None) -> Path:
    """Make the built-in model unless it is there, and return its path: a pipeline that `spacy.load` opens.

    About 35 s on two cores. `progress` hears the stage, how much of it is done, and of how much. Two
    processes may call this at once: one builds, the other waits. A build that was killed leaves only an
    unfinished folder, which the next build clears away. Raises OSError if the folder cannot be written.
    """
    recipe = recipe or Recipe()
    path = builtin_path(folder, recipe)
    if is_built(folder, recipe):
        return path
    folder.mkdir(parents=True, exist_ok=True)
    with FileLock(folder / LOCK):
        if not is_built(folder, recipe):
            clear(path, *folder.glob(f"{UNFINISHED}*"))
            _build_beside(path, progress, recipe)
    return path


def _build_beside(path: Path, progress: Progress, recipe: Recipe) -> None:
    # most starts find the model built: these imports take 0.3 s and only a build needs them
    from embeddings.baking import bake  # noqa: PLC0415

    with appearing(path, UNFINISHED) as unfinished:
        bake(unfinished, progress, recipe)
