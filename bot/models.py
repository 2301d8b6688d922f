"""Which model answers, and how it is made and opened."""

from pathlib import Path

from rich.console import Console

from bot.building import build_builtin, open_builtin
from bot.official import fetch_once, last_attempt
from bot.settings import Settings
from embeddings.builtin.installing import builtin_path, is_built
from embeddings.builtin.recipe import BUILTIN_NAME
from embeddings.errors import ModelDamaged, ModelNotFound, ModelWithoutVectors
from embeddings.importing.importer import imported_models
from embeddings.table.loading import RECOMMENDED, installed_models, load_space, models_with_vectors
from embeddings.table.space import Space
from handlers.service.models import matching
from rendering.catalog import Catalog

BUILTIN = f"pt_{BUILTIN_NAME}"
"""The name of the model that Vetorama builds by itself."""


def chosen(settings: Settings) -> str:
    """Return the name of the model to use: the one in the settings, else the official, else the built-in."""
    return settings.model or (RECOMMENDED if RECOMMENDED in installed_models() else BUILTIN)


def choosable(settings: Settings) -> tuple[str, ...]:
    """Return the models that a chat can choose: the built-in one if it is built, imported, installed ones."""
    builtin = (BUILTIN,) if is_built(settings.model_folder) else ()
    return (*builtin, *imported_models(settings.model_folder), *models_with_vectors())


def open_chosen(settings: Settings, name: str) -> Space:
    """Load a model that a chat chose; raises ModelNotFound for anything but the name of an existing model."""
    names = choosable(settings)
    if name not in names:
        raise ModelNotFound(name, names)
    try:
        return load_space(path_or_name(name, settings))
    except (ModelDamaged, ModelWithoutVectors) as error:
        error.name = name  # instead of a path, which a chat should not see
        raise


def open_space(settings: Settings, catalog: Catalog, console: Console) -> Space:
    """Load the chosen model, building the built-in one first if it is missing.

    Raises what `open_named` raises.
    """
    return open_named(chosen(settings), settings, catalog, console)


def open_named(name: str, settings: Settings, catalog: Catalog, console: Console) -> Space:
    """Load a model of any name; the built-in one is built if it is missing or damaged.

    Raises what `load_space` and `build_builtin` raise.
    """
    if name == BUILTIN:
        return open_builtin(settings.model_folder, catalog, console)
    return load_space(locate(name, settings, catalog, console))


def locate(name: str, settings: Settings, catalog: Catalog, console: Console) -> str | Path:
    """Return the name or path for `load_space`; the built-in model is built if it is named and missing.

    Raises ModelNotFound for a name that is neither that of a model nor that of a folder.
    """
    if name == BUILTIN and not is_built(settings.model_folder):
        build_builtin(settings.model_folder, catalog, console)
    found = path_or_name(name, settings)
    if isinstance(found, str) and found not in installed_models() and not _is_there(found):
        raise ModelNotFound(name, (*imported_models(settings.model_folder), *installed_models()))
    return found


def path_or_name(name: str, settings: Settings) -> str | Path:
    """Return the folder of a model made here, by its name with or without its language; else the name."""
    if name == BUILTIN:
        return builtin_path(settings.model_folder)
    if name in installed_models() or _is_there(name):
        return name
    own = matching(name, imported_models(settings.model_folder))
    return name if own is None else settings.model_folder / own


def _is_there(path: str) -> bool:
    try:
        return Path(path).exists()
    except OSError:  # the path is longer than systems allow
        return False


def try_official_once(settings: Settings, catalog: Catalog, console: Console) -> None:
    """On the first start without a chosen model, try to fetch the recommended one; say so if it's refused."""
    if chosen(settings) != BUILTIN or settings.model or last_attempt(settings.model_folder):
        return
    with console.status(catalog.text("official-trying", model=RECOMMENDED)):
        attempt = fetch_once(RECOMMENDED, settings.model_folder)
    if attempt.installed:
        console.print(catalog.text("official-installed", model=RECOMMENDED), soft_wrap=True)
    else:
        refused = catalog.text("official-refused", model=RECOMMENDED, reason=attempt.reason)
        console.print(refused, soft_wrap=True)
