"""Which model answers, and how it is made and opened."""

from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path

from rich.console import Console

from bot.building import build_builtin, open_builtin
from bot.official import fetch_once, last_attempt
from bot.settings import Settings
from embeddings.builtin.installing import builtin_path, is_built
from embeddings.builtin.recipe import BUILTIN_NAME, RECIPES
from embeddings.errors import EmbeddingError, ModelDamaged, ModelNotFound, ModelWithoutVectors
from embeddings.importing.importer import imported_models
from embeddings.judging.checks import Checks
from embeddings.results import CommonWords
from embeddings.table.loading import RECOMMENDED, installed_models, load_space, models_with_vectors
from embeddings.table.space import Space
from handlers.service.models import matching
from rendering.catalog import Catalog
from rendering.doubts import doubts_text

BUILTIN = f"pt_{BUILTIN_NAME}"
"""The name of the model that Vetorama builds by itself."""


def chosen(settings: Settings) -> str:
    """Return the name of the model to use: the one in the settings, else the official, else the built-in.

    The official one is not used unasked where it cannot tell common words apart: to count that, it is opened
    whole the first time, which takes seconds.
    """
    if settings.model:
        return settings.model
    there = RECOMMENDED in installed_models()
    return RECOMMENDED if there and not is_doubted(RECOMMENDED, settings) else BUILTIN


def is_doubted(name: str, settings: Settings) -> bool:
    """Say whether a model cannot tell many common words apart; false for one that does not open."""
    try:
        common = common_words_of(name, settings)
    except EmbeddingError:
        return False
    return common is not None and not common.trusted


def common_words_of(name: str, settings: Settings) -> CommonWords | None:
    """Give what was counted of the common words in a model; it is opened only if that was not done yet.

    Raises what `load_space` raises.
    """
    where = path_or_name(name, settings)
    return Checks(settings.model_folder).of(where, partial(load_space, where))


def builtin_of(typed: str) -> str:
    """Give the name of the built-in model of a language, `en`; any other text stays what it is."""
    name = f"{typed.strip().lower()}_{BUILTIN_NAME}"
    return name if name in RECIPES else typed


def choosable(settings: Settings) -> tuple[str, ...]:
    """Return the models that a chat can choose: the built-in ones made here, the imported, the installed."""
    return (*built_here(settings), *imported_models(settings.model_folder), *models_with_vectors())


def known_doubted(settings: Settings) -> frozenset[str]:
    """Return the choosable models of which it was counted that they cannot tell common words apart.

    None is opened for that: to list models must not fill the memory.
    """
    checks, found = Checks(settings.model_folder), set[str]()
    for name in choosable(settings):
        with suppress(EmbeddingError, OSError):
            common = checks.counted(path_or_name(name, settings))
            if common is not None and not common.trusted:
                found.add(name)
    return frozenset(found)


def built_here(settings: Settings) -> tuple[str, ...]:
    """Return the built-in models that are built, the usual one first."""
    return tuple(name for name, recipe in RECIPES.items() if is_built(settings.model_folder, recipe))


def open_chosen(settings: Settings, name: str) -> Space:
    """Load a model that a chat chose; raises ModelNotFound for anything but the name of an existing model."""
    names = choosable(settings)
    if name not in names:
        raise ModelNotFound(name, names)
    try:
        return with_common_words(
            load_space(path_or_name(name, settings)), path_or_name(name, settings), settings
        )
    except (ModelDamaged, ModelWithoutVectors) as error:
        error.name = name  # instead of a path, which a chat should not see
        raise


def open_space(settings: Settings, catalog: Catalog, console: Console) -> Space:
    """Load the chosen model, building the built-in one first if it is missing.

    Raises what `open_named` raises.
    """
    return open_named(chosen(settings), settings, catalog, console)


def open_named(name: str, settings: Settings, catalog: Catalog, console: Console) -> Space:
    """Load a model of any name; a built-in one is built if it is missing or damaged.

    Raises what `load_space` and `build_builtin` raise.
    """
    if name in RECIPES:
        space = open_builtin(settings.model_folder, catalog, console, RECIPES[name])
        return with_common_words(space, builtin_path(settings.model_folder, RECIPES[name]), settings)
    where = locate(name, settings, catalog, console)
    return with_common_words(load_space(where), where, settings)


def with_common_words(space: Space, where: str | Path, settings: Settings) -> Space:
    """Write onto a model's card what was counted of its common words, now or when it was first opened."""
    common = Checks(settings.model_folder).of(where, lambda: space)
    space.card = replace(space.card, common=common)
    return space


def locate(name: str, settings: Settings, catalog: Catalog, console: Console) -> str | Path:
    """Return the name or path for `load_space`; a built-in model is built if it is named and missing.

    Raises ModelNotFound for a name that is neither that of a model nor that of a folder.
    """
    if name in RECIPES and not is_built(settings.model_folder, RECIPES[name]):
        build_builtin(settings.model_folder, catalog, console, RECIPES[name])
    found = path_or_name(name, settings)
    if isinstance(found, str) and found not in installed_models() and not _is_there(found):
        there = (*RECIPES, *imported_models(settings.model_folder), *installed_models())
        raise ModelNotFound(name, tuple(dict.fromkeys(there)))
    return found


def path_or_name(name: str, settings: Settings) -> str | Path:
    """Return the folder of a model made here, by its name with or without its language; else the name."""
    if name in RECIPES:
        return builtin_path(settings.model_folder, RECIPES[name])
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
        tell_doubts(RECOMMENDED, settings, catalog, console)
    else:
        refused = catalog.text("official-refused", model=RECOMMENDED, reason=attempt.reason)
        console.print(refused, soft_wrap=True)


def tell_doubts(name: str, settings: Settings, catalog: Catalog, console: Console) -> None:
    """Say of an installed model that it cannot tell common words apart, and whether it is used all the same.

    Raises what `load_space` raises.
    """
    common = common_words_of(name, settings)
    if common is None or common.trusted:
        return
    console.print(doubts_text(catalog, name, common), soft_wrap=True, markup=False)
    if name == RECOMMENDED and not settings.model:
        console.print(catalog.text("doubts-instead", model=name, instead=BUILTIN), soft_wrap=True)
