"""Builds the built-in model with progress bars, in another process whose memory is freed afterwards."""

import logging
import os
import signal
from multiprocessing import get_context, parent_process
from multiprocessing.connection import Connection
from pathlib import Path
from threading import Thread

from rich.console import Console
from rich.progress import BarColumn, TaskID, TextColumn, TimeElapsedColumn
from rich.progress import Progress as Bars

from embeddings.builtin.installing import Again, build_model, builtin_path, is_built
from embeddings.builtin.recipe import BuildProgress, Recipe, Stage
from embeddings.errors import ModelDamaged
from embeddings.table.loading import load_space
from embeddings.table.space import Space
from rendering.catalog import Catalog

_log = logging.getLogger(__name__)

MEMORY = 800
"""Megabytes that a build takes at most, plus a third."""


class BuildEnded(ChildProcessError):
    """A build whose process ended without a model; a negative `code` is the signal that ended it."""

    def __init__(self, code: int) -> None:
        super().__init__(f"the build ended with {code}")
        self.code = code

    @property
    def killed(self) -> bool:
        """Whether the process was killed, as a system without free memory does."""
        return self.code == -signal.SIGKILL


def open_builtin(folder: Path, catalog: Catalog, console: Console, recipe: Recipe | None = None) -> Space:
    """Open the built-in model, or one of another recipe; it is built if it is missing or damaged.

    Raises what `build_builtin` and `load_space` raise.
    """
    if not is_built(folder, recipe):
        build_builtin(folder, catalog, console, recipe)
    path = builtin_path(folder, recipe)
    try:
        return load_space(path)
    except ModelDamaged as error:
        _log.warning("The built-in model is damaged (%s) and is built again", error.reason)
        console.print(catalog.text("build-again", reason=error.reason), soft_wrap=True, markup=False)
        build_builtin(folder, catalog, console, recipe, again=Again.IF_DAMAGED)
    return load_space(path)


def build_builtin(
    folder: Path,
    catalog: Catalog,
    console: Console,
    recipe: Recipe | None = None,
    *,
    again: Again = Again.NEVER,
) -> Path:
    """Build the built-in model, or one of another recipe, with a progress bar for each stage.

    Raises what `built_apart` raises.
    """
    console.print(catalog.text("build-started"))
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.percentage:>3.0f}%"),
        TimeElapsedColumn(),
    )
    with Bars(*columns, console=console) as bars:
        tasks: dict[Stage, TaskID] = {}

        def progress(stage: Stage, done: int, total: int) -> None:
            if stage not in tasks:
                tasks[stage] = bars.add_task(catalog.text(f"build-{stage}"))
            bars.update(tasks[stage], completed=done, total=total)

        return built_apart(folder, progress, recipe, again=again)


def built_apart(
    folder: Path, progress: BuildProgress, recipe: Recipe | None = None, *, again: Again = Again.NEVER
) -> Path:
    """Do `build_model` in another process: this process would keep the 240 MB of a build until its end.

    Raises what `build_model` raises, and BuildEnded if the process ended without a model.
    """
    spawn = get_context("spawn")
    hears, tells = spawn.Pipe(duplex=False)
    building = spawn.Process(target=_build, args=(tells, folder, recipe, again), daemon=True)
    building.start()
    tells.close()  # the other process has its own end of the pipe: when it closes too, that process has ended
    try:
        while isinstance(heard := hears.recv(), tuple):
            progress(*heard)
    except EOFError:
        building.join()
        raise BuildEnded(building.exitcode or 0) from None
    finally:
        building.terminate()
        building.join()
    if isinstance(heard, OSError):
        raise heard
    return Path(heard)


def _build(tells: Connection, folder: Path, recipe: Recipe | None, again: Again) -> None:
    """Build, and send each step; at the end send the path, or the error of the folder."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that waits; it ends this one
    Thread(target=_end_with_parent, daemon=True).start()
    try:
        tells.send(build_model(folder, lambda *step: tells.send(step), recipe, again=again))
    except BrokenPipeError:
        return  # nobody waits any more
    except OSError as error:
        tells.send(error)


def _end_with_parent() -> None:
    """Wait for the end of the process that wants the model, then end too: it may have been killed."""
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)  # the next build deletes the unfinished folder
