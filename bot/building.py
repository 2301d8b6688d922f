"""Building the built-in model while somebody watches, in a process that gives its memory back."""

import signal
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, TaskID, TextColumn, TimeElapsedColumn
from rich.progress import Progress as Bars

from embeddings.builtin import Progress, build
from embeddings.recipe import Recipe, Stage
from rendering.catalog import Catalog


def build_builtin(folder: Path, catalog: Catalog, console: Console, recipe: Recipe | None = None) -> Path:
    """Build the built-in model, or one of another recipe, with a progress bar a stage.

    Raises OSError if the folder cannot be written, and ChildProcessError, which is one, for a build that was
    ended.
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

        return built_apart(folder, progress, recipe)


def built_apart(folder: Path, progress: Progress, recipe: Recipe | None = None) -> Path:
    """Do what `build` does in another process: one that goes on would keep a build's 240 MB to its end.

    Raises what `build` raises, and ChildProcessError where the process ended without a model.
    """
    spawn = get_context("spawn")
    hears, tells = spawn.Pipe(duplex=False)
    building = spawn.Process(target=_build, args=(tells, folder, recipe), daemon=True)
    building.start()
    tells.close()  # the process has its own: when that is closed too, it has ended
    try:
        while isinstance(heard := hears.recv(), tuple):
            progress(*heard)
    except EOFError:
        building.join()
        raise ChildProcessError(f"the build ended with {building.exitcode}") from None
    finally:
        building.terminate()
        building.join()
    if isinstance(heard, OSError):
        raise heard
    return Path(heard)


def _build(tells: Connection, folder: Path, recipe: Recipe | None) -> None:
    """Tell the steps of a build, and at the end the path or what went wrong with the folder."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the one who waits, and who ends this process
    try:
        tells.send(build(folder, lambda *step: tells.send(step), recipe))
    except BrokenPipeError:
        return  # nobody waits any more
    except OSError as error:
        tells.send(error)
