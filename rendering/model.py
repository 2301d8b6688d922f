"""`/modelo`: where the vectors come from, how large their table is, what they cannot know; other models."""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from embeddings.results import ModelCard
from rendering.catalog import Catalog
from rendering.reply import Button, Reply, lines, paragraphs

_SHOWN = 30
_BUTTONS = 10


@dataclass(frozen=True, slots=True)
class Choosable:
    """A model that a chat can choose; `data` comes back when its button is pressed."""

    name: str
    data: str
    here: bool


def models_reply(
    catalog: Catalog, shown: ModelCard | Markup, choosable: Sequence[Choosable], *, gone: str | None = None
) -> Reply:
    """Show a model's card, or what is wrong with it, and the models that can be chosen instead."""
    missed = None if gone is None else catalog.html("model-gone", name=gone)
    card = shown if isinstance(shown, Markup) else _card(catalog, shown)
    return Reply(paragraphs(missed, card, _choice(catalog, choosable)), keyboard=_buttons(choosable))


def chosen_reply(catalog: Catalog, card: ModelCard, choosable: Sequence[Choosable]) -> Reply:
    """Say that a model was chosen, and show its card."""
    chosen = catalog.html("model-chosen", name=card.name)
    return Reply(
        paragraphs(chosen, _card(catalog, card), _choice(catalog, choosable)), keyboard=_buttons(choosable)
    )


def language_name(catalog: Catalog, code: str) -> str:
    """Name a language by its code (`pt`) in the catalog's language; the code itself where it is not known."""
    return str(catalog.locale.languages.get(code, code))


def _card(catalog: Catalog, card: ModelCard) -> Markup:
    facts = lines(
        catalog.html("model-title", name=card.name, version=card.version),
        catalog.html("model-language", language=language_name(catalog, card.language)),
        catalog.html("model-dimensions", dimensions=card.dimensions),
        catalog.html("model-keys", keys=card.keys),
        catalog.html("model-rows", rows=card.rows),
    )
    origin = lines(
        catalog.html("model-source", source=catalog.verbatim(card.source)),
        catalog.html("model-licence", licence=catalog.verbatim(card.licence)) if card.licence else None,
        catalog.html("model-digest", digest=card.short_digest),
    )
    pruned = catalog.html("model-pruned") if card.keys > card.rows else None
    return paragraphs(facts, origin, lines(pruned, catalog.html("model-limits")))


def _choice(catalog: Catalog, choosable: Sequence[Choosable]) -> Markup:
    others = [model for model in choosable if not model.here]
    if not others:
        return catalog.html("model-alone")
    left = len(choosable) - _SHOWN
    return lines(
        catalog.html("model-choose", example=others[0].name),
        *(_line(catalog, model) for model in choosable[:_SHOWN]),
        catalog.html("model-more", count=left) if left > 0 else None,
    )


def _line(catalog: Catalog, model: Choosable) -> Markup:
    language = language_name(catalog, model.name.partition("_")[0])
    sentence = "model-here" if model.here else "model-there"
    return catalog.html(sentence, name=model.name, language=language)


def _buttons(choosable: Sequence[Choosable]) -> tuple[tuple[Button, ...], ...]:
    others = [model for model in choosable if not model.here][:_BUTTONS]
    return tuple((Button(model.name, model.data),) for model in others)
