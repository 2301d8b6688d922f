"""What the space cannot answer, as a kind sentence with what to try instead."""

import re

from markupsafe import Markup

from embeddings.errors import (
    ForeignWord,
    ModelDamaged,
    ModelNotFound,
    ModelOfOtherVersion,
    ModelWithoutVectors,
    NoDirection,
    NotAWord,
    NothingKnown,
    SeveralMeant,
    UnknownWord,
)
from embeddings.language.spelt_alike import literal
from rendering.catalog import Catalog
from rendering.reply import Reply, lines
from rendering.terms import copyable, foreign_note
from rendering.typed import shown

_NAMES = 20


def unknown_word_reply(catalog: Catalog, error: UnknownWord) -> Reply:
    """Say that a word has no vector, and which words of the model are spelled like it or may be meant."""
    if isinstance(error, SeveralMeant):
        return _several_meant_reply(catalog, error)
    if isinstance(error, ForeignWord):
        return Reply(foreign_note(catalog, error.word, error.language))
    if isinstance(error, NotAWord):
        said, hint = catalog.html(f"error-no-word-{error.kind}", word=error.word), None
    else:
        said = catalog.html("error-unknown-word", word=error.word)
        hint = catalog.html("error-unknown-hint")
    if not error.suggestions:
        return Reply(lines(said, hint))
    near = catalog.html("error-unknown-suggestions", words=catalog.either(copyable(error.suggestions)))
    return Reply(lines(said, near))


def _several_meant_reply(catalog: Catalog, error: SeveralMeant) -> Reply:
    said = catalog.html(
        "error-several-meant", word=error.word, words=catalog.either(copyable(error.suggestions))
    )
    if not error.also_typed:
        return Reply(said)
    return Reply(lines(said, catalog.html("error-several-meant-typed", quoted=literal(shown(error.word)))))


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
    name = re.split(r"[/\\]", error.name.rstrip("/\\"))[-1]  # a person who opened a folder sees its path
    if isinstance(error, ModelOfOtherVersion):
        return Reply(catalog.html("error-model-version", name=name, version=error.made_for, here=error.here))
    damaged = isinstance(error, ModelDamaged)
    return Reply(catalog.html("error-model-damaged" if damaged else "error-model-wordless", name=name))
