"""What the space cannot answer, as a kind sentence with what to try instead."""

import re

from markupsafe import Markup

from embeddings.errors import (
    ModelDamaged,
    ModelNotFound,
    ModelWithoutVectors,
    NoDirection,
    NothingKnown,
    UnknownWord,
)
from rendering.catalog import Catalog
from rendering.reply import Reply, lines
from rendering.terms import copyable_list

_NAMES = 20


def unknown_word_reply(catalog: Catalog, error: UnknownWord) -> Reply:
    """Say that a word has no vector, and which words of the model are spelled like it."""
    said = catalog.html("error-unknown-word", word=error.word)
    if not error.suggestions:
        return Reply(lines(said, catalog.html("error-unknown-hint")))
    near = catalog.html("error-unknown-suggestions", words=copyable_list(error.suggestions))
    return Reply(lines(said, near))


def nothing_known_reply(catalog: Catalog, error: NothingKnown) -> Reply:
    """Say that no token of a phrase has a vector."""
    return Reply(catalog.html("error-nothing-known", text=error.text, tokens=error.tokens))


def no_direction_reply(catalog: Catalog, error: NoDirection) -> Reply:
    """Say that the vectors of a phrase cancel out."""
    return Reply(catalog.html("error-no-direction", text=error.text))


def in_model_reply(catalog: Catalog, name: str, said: Reply | None) -> Reply | None:
    """Say which of two models an error is about."""
    return None if said is None else Reply(lines(catalog.html("error-in-model", name=name), said.text))


def model_not_found_reply(catalog: Catalog, error: ModelNotFound) -> Reply:
    """Say that no model of this name can be chosen, and which ones can."""
    names = Markup(", ").join(Markup("<code>{}</code>").format(name) for name in error.available[:_NAMES])
    more = "…" if len(error.available) > _NAMES else ""
    return Reply(catalog.html("error-model-unknown", name=error.name, names=names + more))


def model_unusable_reply(catalog: Catalog, error: ModelDamaged | ModelWithoutVectors) -> Reply:
    """Say that a model can't be used; what is wrong with its files is for the owner's log, not for a chat."""
    damaged = isinstance(error, ModelDamaged)
    name = re.split(r"[/\\]", error.name.rstrip("/\\"))[-1]  # a person who opened a folder sees its path
    return Reply(catalog.html("error-model-damaged" if damaged else "error-model-wordless", name=name))
