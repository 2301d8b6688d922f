"""`python -m bot model ...`: list, fetch, build and show models."""

from typing import Annotated

import typer
from rich.table import Table
from rich.text import Text

from bot.building import build_builtin
from bot.models import BUILTIN, chosen, open_named, path_or_name
from bot.official import fetch
from bot.problems import build_problem, model_problem
from bot.program import program
from embeddings.builtin.installing import Again, builtin_path, is_built
from embeddings.errors import EmbeddingError
from embeddings.importing.importer import imported_models
from embeddings.table.loading import installed_models, verify
from rendering.typed import shown


def list_models() -> None:
    """List the models that can be chosen, with a mark at the chosen one."""
    here = program()
    table = Table(show_header=False, box=None)
    built = is_built(here.settings.model_folder)
    imported = imported_models(here.settings.model_folder)
    states = dict.fromkeys(imported, "model-state-imported")
    states[BUILTIN] = "model-state-built" if built else "model-state-unbuilt"
    answering = str(path_or_name(chosen(here.settings), here.settings))
    for name in (BUILTIN, *imported, *installed_models()):
        mark = "●" if str(path_or_name(name, here.settings)) == answering else " "
        table.add_row(mark, Text(shown(name)), here.catalog.text(states.get(name, "model-state-installed")))
    here.out.print(table)


def install(name: Annotated[str, typer.Argument()]) -> None:
    """Fetch an official spaCy model."""
    here = program()
    if name in installed_models():
        here.say("install-there", name=name)
        return
    with here.notes.status(here.catalog.text("official-trying", model=name)):
        attempt = fetch(name)
    if attempt.reason == "name":
        here.fail(here.catalog.text("install-name", name=name))
    if not attempt.installed:
        here.fail(here.catalog.text("install-refused", name=name, reason=attempt.reason))
    try:
        verify(name)
    except EmbeddingError as error:
        here.fail(model_problem(here.catalog, error))
    here.say("official-installed", model=name)


def build(*, force: Annotated[bool, typer.Option("--force")] = False) -> None:
    """Build the built-in model."""
    here = program()
    folder = here.settings.model_folder
    if is_built(folder) and not force:
        here.say("build-there", path=str(builtin_path(folder)))
        return
    try:
        path = build_builtin(folder, here.catalog, here.notes, again=Again.ALWAYS if force else Again.NEVER)
    except OSError as error:
        here.fail(build_problem(here.catalog, error))
    here.say("build-done", path=str(path))


def info(name: Annotated[str | None, typer.Argument()] = None) -> None:
    """Show a model's card."""
    here = program()
    try:
        card = open_named(name or chosen(here.settings), here.settings, here.catalog, here.notes).card
    except EmbeddingError as error:
        here.fail(model_problem(here.catalog, error))
    except OSError as error:
        here.fail(build_problem(here.catalog, error))
    table = Table(show_header=False, box=None)
    for label in ("name", "version", "language", "dimensions", "keys", "rows", "source", "licence", "digest"):
        value = Text(str(getattr(card, label)), overflow="fold")
        table.add_row(here.catalog.text(f"card-{label}"), value)
    here.out.print(table)
