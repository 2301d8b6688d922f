"""`/modelo`: where the vectors come from, how large their table is, what they cannot know; other models."""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from embeddings.builtin.credits import ENGLISH_LICENCE, LICENCE
from embeddings.results import ModelCard
from rendering.catalog import Catalog
from rendering.doubts import common_lines
from rendering.languages import language_name
from rendering.reply import Button, Reply, expandable, lines, paragraphs

_SHOWN = 30
_BUTTONS = 10


@dataclass(frozen=True, slots=True)
class Choosable:
    """A model that a chat can choose; `data` comes back when its button is pressed.

    `doubted` says that it does not tell common words apart.
    """

    name: str
    data: str
    here: bool
    doubted: bool = False


def models_reply(
    catalog: Catalog, shown: ModelCard | Markup, choosable: Sequence[Choosable], *, gone: str | None = None
) -> Reply:
    """Show a model's card, or what is wrong with it, and the models that can be chosen instead."""
    missed = None if gone is None else catalog.html("model-gone", name=gone)
    card = shown if isinstance(shown, Markup) else _card(catalog, shown)
    return Reply(paragraphs(missed, card, _choice(catalog, choosable)), keyboard=_buttons(catalog, choosable))


def chosen_reply(catalog: Catalog, card: ModelCard, choosable: Sequence[Choosable]) -> Reply:
    """Say that a model was chosen, with what its words are; the rest of its card is folded."""
    chosen = catalog.html("model-chosen", name=card.name)
    other = card.language != catalog.language
    spoken = language_name(catalog, card.language)
    words = catalog.html("model-chosen-language", language=spoken) if other else None
    size = [catalog.html("model-dimensions", dimensions=card.dimensions)]
    size.append(catalog.html("model-keys", keys=card.keys))
    about = (_facts(catalog, card), _limits(catalog, card), _made_of(catalog, card))
    return Reply(
        paragraphs(lines(chosen, words), lines(*size), expandable([*about, *_origin(catalog, card)])),
        keyboard=_buttons(catalog, choosable),
    )


def _card(catalog: Catalog, card: ModelCard) -> Markup:
    origin = expandable(_origin(catalog, card))
    return paragraphs(_facts(catalog, card), _limits(catalog, card), _made_of(catalog, card), origin)


def _facts(catalog: Catalog, card: ModelCard) -> Markup:
    return lines(
        catalog.html("model-title", name=card.name, version=card.version),
        catalog.html("model-language", language=language_name(catalog, card.language)),
        catalog.html("model-dimensions", dimensions=card.dimensions),
        catalog.html("model-keys", keys=card.keys),
        catalog.html("model-rows", rows=card.rows),
        None if card.common is None else common_lines(catalog, card.common),
    )


def _limits(catalog: Catalog, card: ModelCard) -> Markup:
    pruned = catalog.html("model-pruned") if card.keys > card.rows else None
    return lines(pruned, catalog.html("model-limits"))


def _made_of(catalog: Catalog, card: ModelCard) -> Markup:
    """Say who made the numbers, of what, and what they cannot know."""
    maker = f"model-origin-{maker_of(card)}"
    said = (maker, *_made(card), "model-unknowing", "model-biases")
    return lines(*(catalog.html(sentence) for sentence in said))


def _origin(catalog: Catalog, card: ModelCard) -> tuple[Markup, ...]:
    return (
        catalog.html("model-source", source=catalog.verbatim(card.source)),
        *([catalog.html("model-licence", licence=_licence(catalog, card))] if card.licence else []),
        catalog.html("model-digest", digest=card.short_digest),
    )


def maker_of(card: ModelCard) -> str:
    """Say who made a model: this program, in Portuguese (`builtin`) or in English, or others (`other`)."""
    if card.licence == ENGLISH_LICENCE:
        return "english"
    return "builtin" if card.licence.startswith(LICENCE) else "other"


def _licence(catalog: Catalog, card: ModelCard) -> Markup:
    """Write a licence as the model's maker wrote it; that of the built-in model in the reader's language."""
    if not card.licence.startswith(LICENCE):
        return catalog.verbatim(card.licence)
    return catalog.html("model-licence-raw" if card.licence == LICENCE else "model-licence-builtin")


def _made(card: ModelCard) -> tuple[str, ...]:
    """Say what else went into a model of ours, and whether synonyms did: its licence names them."""
    if card.licence == ENGLISH_LICENCE:
        return ("model-drawn-english",)
    if not card.licence.startswith(LICENCE):
        return ()
    return ("model-more-sources", "model-undrawn" if card.licence == LICENCE else "model-drawn")


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
    line = catalog.html(sentence, name=model.name, language=language)
    return Markup("{} {}").format(line, catalog.html("model-doubted")) if model.doubted else line


def _buttons(catalog: Catalog, choosable: Sequence[Choosable]) -> tuple[tuple[Button, ...], ...]:
    """Offer the other models; one of another language than the chat's is named with its language."""
    others = [model for model in choosable if not model.here][:_BUTTONS]
    return tuple((Button(_label(catalog, model.name), model.data),) for model in others)


def _label(catalog: Catalog, name: str) -> str:
    code = name.partition("_")[0]
    spoken = catalog.locale.languages.get(code)
    if spoken is None or code == catalog.language:
        return name
    return catalog.text("button-model-of-language", name=name, language=spoken)
