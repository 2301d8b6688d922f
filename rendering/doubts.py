"""That a model cannot tell common words apart: in the terminal, on its card, and at its first answer."""

from markupsafe import Markup

from embeddings.results import CommonWords, Indistinct, ModelCard
from rendering.catalog import Catalog
from rendering.languages import language_name
from rendering.reply import lines

_TOLD = 2  # pairs of words in a sentence


def doubts_text(catalog: Catalog, name: str, common: CommonWords) -> str:
    """Say for the terminal how many common words a model does not tell apart, with two pairs."""
    said = [catalog.text("doubts-model", name=name, **_counted(common.thousand))]
    if common.pairs:
        said.append(catalog.text("doubts-same", pairs=_pairs(catalog, common.pairs[:_TOLD])))
    return " ".join(said)


def doubts_short(catalog: Catalog, common: CommonWords) -> str:
    """Say the same in a few words, for a list."""
    return catalog.text("doubts-short", **_counted(common.thousand))


def doubts_line(catalog: Catalog, card: ModelCard) -> Markup | None:
    """Warn below the first answer of a model in a chat; None for a model that is trusted."""
    if card.common is None or card.common.trusted:
        return None
    pairs = card.common.pairs[:_TOLD]
    same = catalog.html("doubts-same", pairs=_pairs(catalog, pairs)) if pairs else None
    warning = catalog.html("doubts-model", name=card.name, **_counted(card.common.thousand))
    return lines(warning, same, catalog.html("doubts-more"))


def common_lines(catalog: Catalog, common: CommonWords) -> Markup:
    """Say on a model's card what it has of the commonest words, with the worst pairs as a lesson."""
    counts = (common.thousand, common.five_thousand)
    counted = [catalog.html("doubts-count", **_counted(one)) for one in counts]
    if common.trusted or not common.pairs:
        return lines(*counted)
    pairs = catalog.html("doubts-pairs", pairs=_pairs(catalog, common.pairs))
    return lines(*counted, pairs, catalog.html("doubts-lesson"))


def offer_label(catalog: Catalog, name: str) -> str:
    """Name on a button the model that a chat can choose instead, with its language."""
    spoken = language_name(catalog, name.partition("_")[0])
    return catalog.text("button-use-model", name=name, language=spoken)


def offer_line(catalog: Catalog, name: str, answering: ModelCard) -> Markup:
    """Say that there is a model of a chat's language, and of which language the one that answers is."""
    spoken, other = (language_name(catalog, code) for code in (catalog.language, answering.language))
    return catalog.html("model-offered", name=name, language=spoken, other=other)


def _counted(one: Indistinct) -> dict[str, int]:
    both = one.missing + one.sharing
    return {"words": one.words, "missing": one.missing, "sharing": one.sharing, "both": both}


def _pairs(catalog: Catalog, pairs: tuple[tuple[str, str], ...]) -> Markup:
    """Write pairs of words as a list that is not shortened, as what people type would be."""
    return catalog.verbatim(catalog.every([f"{first} = {second}" for first, second in pairs]))
