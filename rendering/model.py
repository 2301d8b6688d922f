"""`/modelo`: where the vectors come from, how large their table is, and what they cannot know."""

from embeddings.results import ModelCard
from rendering.catalog import Catalog
from rendering.reply import Reply, lines, paragraphs


def model_reply(catalog: Catalog, card: ModelCard) -> Reply:
    """Show a model's card."""
    facts = lines(
        catalog.html("model-title", name=card.name, version=card.version),
        catalog.html("model-language", language=language_name(catalog, card.language)),
        catalog.html("model-dimensions", dimensions=card.dimensions),
        catalog.html("model-keys", keys=card.keys),
        catalog.html("model-rows", rows=card.rows),
    )
    origin = lines(
        catalog.html("model-source", source=catalog.verbatim(card.source)),
        catalog.html("model-licence", licence=catalog.verbatim(card.licence)),
        catalog.html("model-digest", digest=card.short_digest),
    )
    pruned = catalog.html("model-pruned") if card.keys > card.rows else None
    return Reply(paragraphs(facts, origin, lines(pruned, catalog.html("model-limits"))))


def language_name(catalog: Catalog, code: str) -> str:
    """Name a language by its code (`pt`) in the catalog's language; the code itself where it is not known."""
    return str(catalog.locale.languages.get(code, code))
